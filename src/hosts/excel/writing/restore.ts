import { sheetOf } from '../addresses';
import { keepTextStep } from '../kept-text';
import type { SheetNotes } from '../own-sheets';
import type { Step } from '../session';
import { jsonBytes } from '../traffic';
import type { BeforeImage, BeforePart } from './before-image';
import { removeChartStep, setChartStep } from './charts';
import {
  columnWidthStep,
  entrySteps,
  formatLookSteps,
  freezeStep,
  queueTitleRows,
  rowHeightStep,
} from './change-steps';
import { setWord } from './look';
import { doing, onRange } from './on-range';
import { isSameName, stateSheet, type WorkbookState } from './workbook-state';

/** In this order: what was merged must be apart while cells are filled, and names outlive the sheets they pointed at. */
const ORDER: readonly (readonly BeforePart['kind'][])[] = [
  ['no-sheet'],
  ['cells'],
  ['number-formats', 'look', 'cell-looks'],
  ['merges'],
  ['column-widths', 'row-heights', 'frozen', 'page', 'hint', 'name', 'kept-text'],
  // They stand where the sizes of rows and columns put them.
  ['chart'],
];

/**
 * The calls that make everything as it was. Parts of sheets that are gone by now are left out, and names and sheets that
 * are gone already need no deleting: so it may be done after a patch was made wholly, in part or not at all.
 */
export function restoreSteps(
  image: BeforeImage,
  state: WorkbookState,
  notes: SheetNotes,
): readonly Step<void>[] {
  const parts = image.parts.filter(
    (part) => !('sheet' in part) || stateSheet(state, part.sheet) !== undefined,
  );
  const apart = parts.flatMap((part) =>
    part.kind === 'merges'
      ? [
          onRange(part.sheet, part.area, 100, (range) => {
            range.unmerge();
          }),
        ]
      : [],
  );
  const ordered = ORDER.flatMap((kinds) => parts.filter(({ kind }) => kinds.includes(kind)));
  return [...apart, ...ordered.flatMap((part) => partSteps(part, state, notes))];
}

function partSteps(
  part: BeforePart,
  state: WorkbookState,
  notes: SheetNotes,
): readonly Step<void>[] {
  switch (part.kind) {
    case 'no-sheet':
      return deleteSheetSteps(part, state, notes);
    case 'cells':
      // In cells formatted as text, formulas and numbers would become text. Their formats come back afterwards.
      return [
        onRange(part.sheet, part.area, 200, (range) => {
          setWord(range, 'numberFormat', 'General');
        }),
        ...entrySteps(part.sheet, { row: part.area.top, column: part.area.left }, part.entries),
      ];
    case 'number-formats':
      return [numberFormatsStep(part)];
    case 'look':
      return formatLookSteps(part.sheet, part.area, part.look);
    case 'cell-looks':
      return [
        onRange(part.sheet, part.area, jsonBytes(part.cells), (range) => {
          range.setCellProperties(part.cells);
        }),
      ];
    case 'merges':
      return part.merges.map((merge) =>
        onRange(part.sheet, merge, 100, (range) => {
          range.merge(false);
        }),
      );
    case 'column-widths':
      return part.sizes.map((points, index) =>
        columnWidthStep(part.sheet, part.first + index, part.first + index, points),
      );
    case 'row-heights':
      return part.sizes.map((points, index) =>
        rowHeightStep(part.sheet, part.first + index, part.first + index, points),
      );
    case 'frozen':
      return [frozenStep(part)];
    case 'page':
      return [pageStep(part)];
    case 'hint':
      return [hintStep(part)];
    case 'name':
      return nameSteps(part, state);
    case 'chart':
      return [
        removeChartStep(part.sheet, part.name),
        ...(part.chart === null ? [] : [setChartStep(part.sheet, part.name, part.chart)]),
      ];
    case 'kept-text':
      return [keepTextStep(part.text, state.keptParts)];
  }
}

type Part<Kind extends BeforePart['kind']> = Extract<BeforePart, { kind: Kind }>;

function deleteSheetSteps(
  { sheet }: Part<'no-sheet'>,
  state: WorkbookState,
  notes: SheetNotes,
): readonly Step<void>[] {
  const found = stateSheet(state, sheet);
  if (found === undefined) return [];
  return [
    {
      sent: 400 + 3 * sheet.length,
      received: 150,
      queue: ({ worksheets }) => {
        worksheets.getItem(sheet).delete();
        return () => {
          notes.deleted(found.id);
        };
      },
    },
  ];
}

function numberFormatsStep({ sheet, area, codes }: Part<'number-formats'>): Step<void> {
  const first = codes[0]?.[0] ?? 'General';
  const isShared = codes.every((row) => row.every((code) => code === first));
  return onRange(sheet, area, isShared ? 200 : jsonBytes(codes) + 2_000, (range) => {
    if (isShared) setWord(range, 'numberFormat', first);
    else range.numberFormat = codes.map((row) => [...row]);
  });
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

function frozenStep({ sheet, area }: Part<'frozen'>): Step<void> {
  if (area === null) return freezeStep(sheet, 0, 0);
  // Frozen rows are told as whole rows, frozen columns as whole columns.
  const columns = area.right === LAST_COLUMN ? 0 : area.right + 1;
  const rows = area.bottom === LAST_ROW ? 0 : area.bottom + 1;
  return freezeStep(sheet, rows, columns);
}

/** Excel tells of a size that is not used as null, and takes no null back. */
function withoutNulls(zoom: Part<'page'>['zoom']): Excel.PageLayoutZoomOptions {
  const known = Object.entries(zoom).filter(([, size]) => typeof size === 'number');
  return Object.fromEntries(known);
}

function pageStep({ sheet, ...page }: Part<'page'>): Step<void> {
  const { orientation, paperSize, margins, titleRows, zoom, headers } = page;
  return doing(2_600, (workbook) => {
    const worksheet = sheetOf(workbook, sheet);
    const { pageLayout } = worksheet;
    setWord(pageLayout, 'orientation', orientation);
    if (paperSize !== null) setWord(pageLayout, 'paperSize', paperSize);
    pageLayout.topMargin = margins.top;
    pageLayout.bottomMargin = margins.bottom;
    pageLayout.leftMargin = margins.left;
    pageLayout.rightMargin = margins.right;
    pageLayout.zoom = withoutNulls(zoom);
    setWord(pageLayout.headersFooters, 'state', headers.state);
    pageLayout.headersFooters.defaultForAllPages.centerHeader = headers.centre;
    if (titleRows !== null) queueTitleRows(worksheet, titleRows, false);
    else worksheet.names.getItemOrNullObject('Print_Titles').delete();
  });
}

function hintStep({ sheet, area, validation }: Part<'hint'>): Step<void> {
  return onRange(sheet, area, 1_500 + jsonBytes(validation), ({ dataValidation }) => {
    dataValidation.clear();
    if (validation === null) return;
    dataValidation.rule = validation.rule;
    dataValidation.errorAlert = validation.errorAlert;
    dataValidation.prompt = validation.prompt;
  });
}

function nameSteps(
  { name, definition }: Part<'name'>,
  state: WorkbookState,
): readonly Step<void>[] {
  const isThere = state.names.some((known) => isSameName(known.name, name));
  if (definition === null && !isThere) return [];
  return [
    doing(900, ({ names }) => {
      if (definition === null) {
        names.getItem(name).delete();
        return;
      }
      const { formula, visible } = definition;
      const item = isThere ? names.getItem(name) : names.add(name, formula);
      if (isThere) item.formula = formula;
      item.visible = visible;
    }),
  ];
}
