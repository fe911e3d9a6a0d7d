import type { Area } from '../../../workbook/cell-address';
import { chartMark } from '../../../workbook/chart';
import type { Change } from '../../../workbook/patch';
import { absoluteFormula, rangeOf, sheetOf } from '../addresses';
import { keepTextStep } from '../kept-text';
import type { SheetNotes } from '../own-sheets';
import type { Step } from '../session';
import { jsonBytes } from '../traffic';
import type { BeforePart } from './before-image';
import { chartTextStep, removeChartStep, setChartStep } from './charts';
import { entryOf } from './entries';
import { commonFormatSteps, formatSteps } from './format-steps';
import { setWord, type Look, type NormalFont } from './look';
import { LooksSoFar } from './looks-so-far';
import { doing, onRange } from './on-range';
import { lookSteps, unknownLook } from './set-look';
import { columnPoints, titleRowsReference } from './units';

/** What the steps of a patch depend on beside the changes themselves. */
export interface Circumstances {
  readonly normalFont: NormalFont;
  /** Names of the workbook, in small letters. */
  readonly names: ReadonlySet<string>;
  /** Ids of the parts that hold what Bảng Vàng keeps in the workbook. */
  readonly keptParts: readonly string[];
  /** Sheets that print title rows on every page. */
  readonly withTitleRows: ReadonlySet<string>;
  /** How things were before the patch, as far as it changes them. */
  readonly before: readonly BeforePart[];
  /** The number format of a cell before the patch. */
  readonly codeAt: (sheet: string, row: number, column: number) => string;
  /** Whether cells of just this area have a validation already. */
  readonly validated: (sheet: string, area: Area) => boolean;
}

/** The calls that make each change, in order. */
export function changeSteps(
  changes: readonly Change[],
  circumstances: Circumstances,
  notes: SheetNotes,
): readonly Step<void>[] {
  const { normalFont, before, codeAt } = circumstances;
  const looks = new LooksSoFar(normalFont, before, codeAt);
  const names = new Set(circumstances.names);
  const lastKept = changes.findLast(({ kind }) => kind === 'keep-text');
  return changes.flatMap((change, index): readonly Step<void>[] => {
    switch (change.kind) {
      case 'add-sheet':
        looks.addSheet(change.sheet);
        return [addSheetStep(change.sheet, notes)];
      case 'write':
        return writeSteps(change, (...cell) => looks.codeNow(...cell));
      case 'format': {
        const run = looks.isAdded(change.sheet) ? runFrom(changes, index, change.sheet) : [];
        return [
          ...commonFormatSteps(run, looks, normalFont),
          ...formatSteps(change, looks, normalFont),
        ];
      }
      case 'merge':
        looks.merged(change.sheet, change.area);
        return [
          onRange(change.sheet, change.area, 100, (range) => {
            range.merge(false);
          }),
        ];
      case 'unmerge':
        return [
          onRange(change.sheet, change.area, 100, (range) => {
            range.unmerge();
          }),
        ];
      case 'column-width': {
        const { sheet, first, last, width } = change;
        return [columnWidthStep(sheet, first, last, columnPoints(width))];
      }
      case 'row-height':
        return [rowHeightStep(change.sheet, change.first, change.last, change.height)];
      case 'freeze':
        return [freezeStep(change.sheet, change.rows, change.columns)];
      case 'print':
        return [printStep(change, looks.isAdded(change.sheet), circumstances)];
      case 'input-message':
        return [hintStep(change, circumstances.validated(change.sheet, change.area))];
      case 'set-chart': {
        const mark = chartMark(change.name).toLowerCase();
        const isNamed = names.has(mark);
        names.add(mark);
        return [
          removeChartStep(change.sheet, change.name),
          setChartStep(change.sheet, change.name, change.chart),
          chartTextStep(change.name, change.chart, isNamed),
        ];
      }
      case 'remove-chart': {
        const isNamed = names.delete(chartMark(change.name).toLowerCase());
        return [
          removeChartStep(change.sheet, change.name),
          ...(isNamed ? [deleteNameStep(chartMark(change.name))] : []),
        ];
      }
      case 'define-name': {
        const isKnown = names.has(change.name.toLowerCase());
        names.add(change.name.toLowerCase());
        return [defineNameStep(change, isKnown)];
      }
      case 'delete-name': {
        const isKnown = names.delete(change.name.toLowerCase());
        return isKnown ? [deleteNameStep(change.name)] : [];
      }
      case 'keep-text':
        return change === lastKept ? [keepTextStep(change.text, circumstances.keptParts)] : [];
    }
  });
}

function addSheetStep(sheet: string, notes: SheetNotes): Step<void> {
  return {
    sent: 400 + 3 * sheet.length,
    received: 200,
    queue: ({ worksheets }) => {
      const added = worksheets.add(sheet);
      added.load('id');
      return () => {
        notes.added(added.id);
      };
    },
  };
}

/** The format changes of one sheet that follow each other from here on; none where they began earlier. */
function runFrom(changes: readonly Change[], index: number, sheet: string) {
  const isOfRun = (change: Change | undefined) =>
    change?.kind === 'format' && change.sheet === sheet;
  if (isOfRun(changes[index - 1])) return [];
  const end = changes.findIndex((change, at) => at > index && !isOfRun(change));
  return changes
    .slice(index, end === -1 ? changes.length : end)
    .filter((change) => change.kind === 'format');
}

/**
 * Enters values. In cells formatted as text even numbers would become text: such cells are another format while they
 * are filled.
 */
function writeSteps(
  { sheet, at, values }: Extract<Change, { kind: 'write' }>,
  codeAt: Circumstances['codeAt'],
): readonly Step<void>[] {
  const entered = entrySteps(
    sheet,
    at,
    values.map((row) => row.map(entryOf)),
  );
  const asText = values.flatMap((row, down) =>
    row.flatMap((value, across) => {
      const [top, left] = [at.row + down, at.column + across];
      const isAtRisk = typeof value === 'number' && codeAt(sheet, top, left) === '@';
      return isAtRisk ? [{ top, left, bottom: top, right: left }] : [];
    }),
  );
  const inFormat = (code: string) =>
    columnRuns(asText).map((area) =>
      onRange(sheet, area, 200, (range) => {
        setWord(range, 'numberFormat', code);
      }),
    );
  return [...inFormat('General'), ...entered, ...inFormat('@')];
}

/** Cells that stand below each other, joined. */
function columnRuns(cells: readonly Area[]): readonly Area[] {
  const runs: Area[] = [];
  const sorted = [...cells].sort((a, b) => a.left - b.left || a.top - b.top);
  for (const cell of sorted) {
    const last = runs.at(-1);
    if (last?.left === cell.left && last.bottom + 1 === cell.top) {
      runs[runs.length - 1] = { ...last, bottom: cell.bottom };
    } else runs.push(cell);
  }
  return runs;
}

/** The library cuts larger arrays into rows of about so many cells, with calls of its own around each. */
const CELLS_PER_CUT = 1_500;
const BYTES_PER_CUT = 1_200;

/** One step stays well under a message, so that steps can share messages. */
const MOST_BYTES = 1_000_000;

/** Enters a rectangle; several steps where it is large. */
export function entrySteps(
  sheet: string,
  at: { readonly row: number; readonly column: number },
  rows: readonly (readonly (string | number | boolean)[])[],
): readonly Step<void>[] {
  const width = rows[0]?.length ?? 0;
  if (width === 0) return [];
  if (rows.some((row) => row.length !== width)) throw new RangeError('Rows of unequal length.');
  const steps: Step<void>[] = [];
  let part: (readonly (string | number | boolean)[])[] = [];
  let bytes = 0;
  let top = at.row;
  const close = () => {
    if (part.length === 0) return;
    const area = {
      top,
      left: at.column,
      bottom: top + part.length - 1,
      right: at.column + width - 1,
    };
    const entries = part.map((row) => [...row]);
    const cuts = Math.ceil((part.length * width) / CELLS_PER_CUT) * BYTES_PER_CUT;
    steps.push(
      onRange(sheet, area, bytes + cuts + 100, (range) => {
        range.values = entries;
      }),
    );
    top += part.length;
    part = [];
    bytes = 0;
  };
  for (const row of rows) {
    const size = jsonBytes(row);
    if (bytes + size > MOST_BYTES) close();
    part.push(row);
    bytes += size;
  }
  close();
  return steps;
}

/** Gives an area a look; its number format stays. */
export function formatLookSteps(
  sheet: string,
  area: Area,
  look: Partial<Look>,
): readonly Step<void>[] {
  return lookSteps(sheet, area, look, null, unknownLook);
}

export function columnWidthStep(
  sheet: string,
  first: number,
  last: number,
  points: number,
): Step<void> {
  const area = { top: 0, bottom: 0, left: first, right: last };
  return onRange(sheet, area, 260, (range) => {
    range.format.columnWidth = points;
  });
}

export function rowHeightStep(
  sheet: string,
  first: number,
  last: number,
  points: number,
): Step<void> {
  const area = { top: first, bottom: last, left: 0, right: 0 };
  return onRange(sheet, area, 260, (range) => {
    range.format.rowHeight = points;
  });
}

export function freezeStep(sheet: string, rows: number, columns: number): Step<void> {
  return doing(1_000, (workbook) => {
    const worksheet = sheetOf(workbook, sheet);
    if (rows === 0 && columns === 0) worksheet.freezePanes.unfreeze();
    else if (columns === 0) worksheet.freezePanes.freezeRows(rows);
    else if (rows === 0) worksheet.freezePanes.freezeColumns(columns);
    else {
      const area = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
      worksheet.freezePanes.freezeAt(rangeOf(worksheet, area));
    }
  });
}

function printStep(
  { sheet, setup }: Extract<Change, { kind: 'print' }>,
  isNewSheet: boolean,
  { withTitleRows }: Circumstances,
): Step<void> {
  const { orientation, margins, repeatedRows, onePageWide, pageNumbers } = setup;
  return doing(2_600, (workbook) => {
    const worksheet = sheetOf(workbook, sheet);
    const { pageLayout } = worksheet;
    // For a new sheet Excel would take the printer's paper or US Letter; elsewhere the user's choice stays.
    if (isNewSheet) setWord(pageLayout, 'paperSize', 'A4');
    setWord(pageLayout, 'orientation', orientation === 'portrait' ? 'Portrait' : 'Landscape');
    pageLayout.setPrintMargins('Centimeters', {
      top: margins.top / 10,
      bottom: margins.bottom / 10,
      left: margins.left / 10,
      right: margins.right / 10,
    });
    // As many pages high as it takes.
    if (onePageWide === true) pageLayout.zoom = { horizontalFitToPages: 1 };
    if (pageNumbers === true) {
      const { headersFooters } = pageLayout;
      setWord(headersFooters, 'state', 'FirstAndDefault');
      headersFooters.defaultForAllPages.centerHeader = PAGE_NUMBER;
    }
    queueTitleRows(worksheet, repeatedRows, withTitleRows.has(sheet));
  });
}

/** In the type of the decree on documents. */
const PAGE_NUMBER = '&"Times New Roman,Regular"&13&P';

/** Sets the rows that every page repeats. Excel has no call to take them away: they are a name of the sheet. */
export function queueTitleRows(
  worksheet: Excel.Worksheet,
  rows: { readonly first: number; readonly last: number } | null,
  hasRows: boolean,
): void {
  if (rows !== null) worksheet.pageLayout.setPrintTitleRows(titleRowsReference(rows));
  else if (hasRows) worksheet.names.getItem('Print_Titles').delete();
}

/** Longer hints make Excel call a saved file damaged. */
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;

/**
 * A hint without a rule does not exist in the API: a validation of the type "None" is none at all. So cells that have no
 * validation get a rule that everything satisfies, and no alert; a validation that is there keeps its rule.
 */
function hintStep(
  { sheet, area, title, text }: Extract<Change, { kind: 'input-message' }>,
  isValidated: boolean,
): Step<void> {
  if (title.length > LONGEST_TITLE || text.length > LONGEST_TEXT) {
    throw new RangeError(`The input message "${title}" is too long for Excel.`);
  }
  return onRange(sheet, area, 700 + 3 * text.length, ({ dataValidation }) => {
    if (!isValidated) {
      dataValidation.rule = { custom: { formula: '=TRUE' } };
      dataValidation.errorAlert = {
        showAlert: false,
        style: 'Information',
        title: '',
        message: '',
      };
    }
    dataValidation.prompt = { showPrompt: true, title, message: text };
  });
}

function defineNameStep(
  { name, sheet, area, hidden }: Extract<Change, { kind: 'define-name' }>,
  isKnown: boolean,
): Step<void> {
  return doing(1_100 + 3 * sheet.length, (workbook) => {
    if (!isKnown) {
      const range = rangeOf(sheetOf(workbook, sheet), area);
      workbook.names.add(name, range).visible = !hidden;
      return;
    }
    // Formulas that use the name keep it.
    const item = workbook.names.getItem(name);
    item.formula = absoluteFormula(sheet, area);
    item.visible = !hidden;
  });
}

function deleteNameStep(name: string): Step<void> {
  return doing(500, (workbook) => {
    workbook.names.getItem(name).delete();
  });
}
