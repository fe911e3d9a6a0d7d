import type { Area } from '../../../workbook/cell-address';
import type { Change, Patch } from '../../../workbook/patch';
import { cellCount, parseAreas, rangeOf, sheetOf } from '../addresses';
import { formulaOf } from '../reading/cells';
import type { Step } from '../session';
import { jsonBytes } from '../traffic';
import { chartBeforeStep } from './charts';
import type { BeforePart } from './before-image';
import { entryOf } from './entries';
import { queueLookQuestion } from './look';

type Found = BeforePart | UnevenLook;

/** An area whose cells look different from each other: they have to be asked one by one. */
export interface UnevenLook {
  readonly kind: 'uneven-look';
  readonly sheet: string;
  readonly area: Area;
}

/** Questions about everything that the patch changes on sheets that are there already. */
export function captureSteps(patch: Patch): readonly Step<readonly Found[]>[] {
  const added = new Set<string>();
  const steps: Step<readonly Found[]>[] = [];
  for (const change of patch.changes) {
    if (change.kind === 'add-sheet') added.add(change.sheet);
    else if (isOnCells(change) && !added.has(change.sheet)) steps.push(...stepsFor(change));
  }
  return steps;
}

type SheetChange = Exclude<
  Change,
  { kind: 'add-sheet' | 'define-name' | 'delete-name' | 'keep-text' }
>;

function isOnCells(change: Change): change is SheetChange {
  return !['add-sheet', 'define-name', 'delete-name', 'keep-text'].includes(change.kind);
}

function stepsFor(change: SheetChange): readonly Step<readonly Found[]>[] {
  const { sheet } = change;
  switch (change.kind) {
    case 'write': {
      const width = Math.max(0, ...change.values.map((row) => row.length));
      if (change.values.length === 0 || width === 0) return [];
      const { row, column } = change.at;
      const bottom = row + change.values.length - 1;
      return cellsSteps(sheet, { top: row, left: column, bottom, right: column + width - 1 });
    }
    case 'format':
      return formatSteps(sheet, change.area);
    case 'merge':
      return [mergesStep(sheet, change.area), ...cellsSteps(sheet, change.area)];
    case 'unmerge':
      return [mergesStep(sheet, change.area)];
    case 'column-width':
      return [columnWidthsStep(sheet, change.first, change.last)];
    case 'row-height':
      return [rowHeightsStep(sheet, change.first, change.last)];
    case 'freeze':
      return [frozenStep(sheet)];
    case 'print':
      return [pageStep(sheet)];
    case 'input-message':
      return [hintStep(sheet, change.area)];
    case 'set-chart':
    case 'remove-chart':
      return [chartBeforeStep(sheet, change.name)];
  }
}

/** Cells of one question: even long texts leave the answer under the limit. */
const MOST_CELLS = 10_000;

function inParts<Answer>(area: Area, step: (part: Area) => Step<Answer>): readonly Step<Answer>[] {
  const height = Math.max(1, Math.floor(MOST_CELLS / (area.right - area.left + 1)));
  const steps: Step<Answer>[] = [];
  for (let top = area.top; top <= area.bottom; top += height) {
    steps.push(step({ ...area, top, bottom: Math.min(area.bottom, top + height - 1) }));
  }
  return steps;
}

/** What is in cells, and their number formats: they decide what Excel makes of what it is handed. */
function cellsSteps(sheet: string, whole: Area): readonly Step<readonly Found[]>[] {
  return inParts(whole, (area) => cellsStep(sheet, area));
}

function cellsStep(sheet: string, area: Area): Step<readonly Found[]> {
  let received = 0;
  return {
    sent: 420,
    received: 150 + 52 * cellCount(area),
    receivedInFact: () => received,
    queue: (workbook) => {
      const range = rangeOf(sheetOf(workbook, sheet), area);
      range.load('values,formulas,numberFormat');
      return () => {
        const { values, formulas } = range;
        received = 150 + jsonBytes(values) + jsonBytes(formulas) + jsonBytes(range.numberFormat);
        const entries = formulas.map((row, down) =>
          row.map((formula: unknown, across) => entryBefore(formula, values[down]?.[across])),
        );
        return [{ kind: 'cells', sheet, area, entries }, numberFormatsOf(sheet, area, range)];
      };
    },
  };
}

function numberFormatsOf(sheet: string, area: Area, { numberFormat }: Excel.Range): BeforePart {
  const codes = numberFormat.map((row) => row.map(String));
  return { kind: 'number-formats', sheet, area, codes };
}

const ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)$/;

/** What to enter so that a cell holds again what it held. */
function entryBefore(formula: unknown, value: unknown): string | number | boolean {
  const known = formulaOf(formula, value);
  if (known !== null) return known;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? value : '';
  return ERROR.test(text) ? text : entryOf(text);
}

/** Number formats and look: of one range, where it is not too large for one question. */
function formatSteps(sheet: string, whole: Area): readonly Step<readonly Found[]>[] {
  if (cellCount(whole) <= MOST_CELLS) return [lookStep(sheet, whole, true)];
  return [
    ...inParts(whole, (area) => numberFormatsStep(sheet, area)),
    lookStep(sheet, whole, false),
  ];
}

function numberFormatsStep(sheet: string, area: Area): Step<readonly Found[]> {
  let received = 0;
  return {
    sent: 420,
    received: 150 + 12 * cellCount(area),
    receivedInFact: () => received,
    queue: (workbook) => {
      const range = rangeOf(sheetOf(workbook, sheet), area);
      range.load('numberFormat');
      return () => {
        received = 150 + jsonBytes(range.numberFormat);
        return [numberFormatsOf(sheet, area, range)];
      };
    },
  };
}

function lookStep(sheet: string, area: Area, isWithFormats: boolean): Step<readonly Found[]> {
  let received = 0;
  return {
    sent: 1_150,
    received: 1_300 + (isWithFormats ? 12 * cellCount(area) : 0),
    receivedInFact: () => received,
    queue: (workbook) => {
      const range = rangeOf(sheetOf(workbook, sheet), area);
      const read = queueLookQuestion(range, area);
      if (isWithFormats) range.load('numberFormat');
      return () => {
        received = 1_300 + (isWithFormats ? jsonBytes(range.numberFormat) : 0);
        const look = read();
        const part: Found =
          look === null
            ? { kind: 'uneven-look', sheet, area }
            : { kind: 'look', sheet, area, look };
        return isWithFormats ? [numberFormatsOf(sheet, area, range), part] : [part];
      };
    },
  };
}

/** Asks how each cell of an area looks, where they do not look alike. */
export function cellLooksSteps({ sheet, area }: UnevenLook): readonly Step<BeforePart>[] {
  const height = Math.max(1, Math.floor(2_000 / (area.right - area.left + 1)));
  const steps: Step<BeforePart>[] = [];
  for (let top = area.top; top <= area.bottom; top += height) {
    const part = { ...area, top, bottom: Math.min(area.bottom, top + height - 1) };
    steps.push({
      sent: 900,
      received: 300 + 550 * cellCount(part),
      queue: (workbook) => {
        const range = rangeOf(sheetOf(workbook, sheet), part);
        const asked = range.getCellProperties({
          format: {
            font: {
              name: true,
              size: true,
              bold: true,
              italic: true,
              underline: true,
              strikethrough: true,
              color: true,
            },
            fill: { color: true, pattern: true },
            borders: { style: true, weight: true, color: true },
            horizontalAlignment: true,
            verticalAlignment: true,
            wrapText: true,
          },
        });
        return () => ({
          kind: 'cell-looks',
          sheet,
          area: part,
          cells: asked.value.map((row) => row.map(withoutFalseFill)),
        });
      },
    });
  }
  return steps;
}

/** Excel gives white as the colour of a cell without a fill; setting it would fill the cell. */
function withoutFalseFill(cell: Excel.CellProperties): Excel.SettableCellProperties {
  const { format = {} } = cell;
  return {
    format: format.fill?.pattern === 'None' ? { ...format, fill: { pattern: 'None' } } : format,
  };
}

function mergesStep(sheet: string, area: Area): Step<readonly Found[]> {
  return {
    sent: 700,
    received: 600,
    queue: (workbook) => {
      const range = rangeOf(sheetOf(workbook, sheet), area);
      const merged = range.getMergedAreasOrNullObject().untrack();
      merged.load('address');
      return () => {
        const merges = merged.isNullObject ? [] : (parseAreas(merged.address) ?? []);
        return [{ kind: 'merges', sheet, area, merges }];
      };
    },
  };
}

function columnWidthsStep(sheet: string, first: number, last: number): Step<readonly Found[]> {
  return {
    sent: 600,
    received: 200 + 50 * (last - first + 1),
    queue: (workbook) => {
      const area = { top: 0, bottom: 0, left: first, right: last };
      const range = rangeOf(sheetOf(workbook, sheet), area);
      const columns = range.getColumnProperties({ format: { columnWidth: true } });
      return () => {
        const sizes = columns.value.map(({ format }) => format?.columnWidth ?? 0);
        return [{ kind: 'column-widths', sheet, first, sizes }];
      };
    },
  };
}

function rowHeightsStep(sheet: string, first: number, last: number): Step<readonly Found[]> {
  return {
    sent: 600,
    received: 200 + 50 * (last - first + 1),
    queue: (workbook) => {
      const area = { top: first, bottom: last, left: 0, right: 0 };
      const range = rangeOf(sheetOf(workbook, sheet), area);
      const rows = range.getRowProperties({ format: { rowHeight: true } });
      return () => {
        const sizes = rows.value.map(({ format }) => format?.rowHeight ?? 0);
        return [{ kind: 'row-heights', sheet, first, sizes }];
      };
    },
  };
}

function frozenStep(sheet: string): Step<readonly Found[]> {
  return {
    sent: 700,
    received: 300,
    queue: (workbook) => {
      const { freezePanes } = sheetOf(workbook, sheet);
      const location = freezePanes.getLocationOrNullObject().untrack();
      location.load('rowIndex,columnIndex,rowCount,columnCount');
      return () => {
        const area = location.isNullObject
          ? null
          : {
              top: location.rowIndex,
              left: location.columnIndex,
              bottom: location.rowIndex + location.rowCount - 1,
              right: location.columnIndex + location.columnCount - 1,
            };
        return [{ kind: 'frozen', sheet, area }];
      };
    },
  };
}

function pageStep(sheet: string): Step<readonly Found[]> {
  return {
    sent: 1_500,
    received: 1_100,
    queue: (workbook) => {
      const page = sheetOf(workbook, sheet).pageLayout;
      page.load(
        'orientation,paperSize,topMargin,bottomMargin,leftMargin,rightMargin,zoom,' +
          'headersFooters/state,headersFooters/defaultForAllPages/centerHeader',
      );
      const titles = page.getPrintTitleRowsOrNullObject().untrack();
      titles.load('rowIndex,rowCount');
      return () => {
        const { orientation, paperSize, zoom, headersFooters } = page;
        const centre = headersFooters.defaultForAllPages.centerHeader;
        const headers = { state: headersFooters.state, centre };
        const margins = {
          top: page.topMargin,
          bottom: page.bottomMargin,
          left: page.leftMargin,
          right: page.rightMargin,
        };
        const titleRows = titles.isNullObject
          ? null
          : { first: titles.rowIndex, last: titles.rowIndex + titles.rowCount - 1 };
        return [{ kind: 'page', sheet, orientation, paperSize, margins, titleRows, zoom, headers }];
      };
    },
  };
}

function hintStep(sheet: string, area: Area): Step<readonly Found[]> {
  return {
    sent: 700,
    received: 900,
    queue: (workbook) => {
      const { dataValidation } = rangeOf(sheetOf(workbook, sheet), area);
      dataValidation.load('type,rule,prompt,errorAlert');
      return () => {
        const { type, rule, prompt, errorAlert } = dataValidation;
        const validation = type === 'None' ? null : { rule, prompt, errorAlert };
        return [{ kind: 'hint', sheet, area, validation }];
      };
    },
  };
}
