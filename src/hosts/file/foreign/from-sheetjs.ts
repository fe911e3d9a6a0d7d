import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import type { SheetVisibility } from '../../../workbook/snapshot';
import { lastColumn, lastRow, maxMerges, maxSheets } from '../limits';
import { refuseAsDamaged, refuseAsTooLarge } from '../refusal';
import type {
  CarriedBook,
  CarriedCell,
  CarriedContent,
  CarriedLine,
  CarriedName,
  CarriedSheet,
} from './carried-book';
import { refuseUnknownType } from '../reading/cell-types';
import { sheetTitles } from './sheet-titles';

/** What SheetJS read of a workbook, as far as it is carried over into an .xlsx. */
export function fromSheetJs(workbook: WorkBook): CarriedBook {
  if (workbook.SheetNames.length > maxSheets) refuseAsTooLarge('too many sheets');
  const about = workbook.Workbook;
  const titles = sheetTitles(workbook.SheetNames);
  return {
    countsFrom1904: about?.WBProps?.date1904 === true,
    names: (about?.Names ?? []).flatMap((defined): CarriedName[] => {
      const { Name: name, Ref: refersTo, Sheet: sheet } = defined;
      if (sheet !== undefined || !PLAIN_NAME.test(name) || !PLAIN_AREA.test(refersTo)) return [];
      return [{ name, refersTo, isHidden: 'Hidden' in defined && defined.Hidden === true }];
    }),
    sheets: workbook.SheetNames.map((listed, index): CarriedSheet => {
      const name = titles[index] ?? listed;
      const sheet = workbook.Sheets[listed];
      const visibility = visibilityOf(about?.Sheets?.[index]?.Hidden);
      return sheet === undefined
        ? emptyCarried(name, visibility)
        : carried(name, visibility, sheet);
    }),
  };
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]{0,254}$/u;
const PLAIN_AREA =
  /^(?:'(?:[^'[\]]|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?$/u;

function visibilityOf(hidden: number | undefined): SheetVisibility {
  if (hidden === 1) return 'hidden';
  return hidden === 2 ? 'veryHidden' : 'visible';
}

function emptyCarried(name: string, visibility: SheetVisibility): CarriedSheet {
  return { name, visibility, cells: [], merges: [], columns: [], rows: [], isProtected: false };
}

function carried(name: string, visibility: SheetVisibility, sheet: WorkSheet): CarriedSheet {
  const merges = sheet['!merges'] ?? [];
  if (merges.length > maxMerges) refuseAsTooLarge('too many merged areas');
  return {
    name,
    visibility,
    cells: cellsOf(sheet),
    merges: merges.flatMap(({ s, e }) => {
      const area = { top: s.r, left: s.c, bottom: e.r, right: e.c };
      const isOnSheet =
        area.top >= 0 && area.left >= 0 && area.bottom <= lastRow && area.right <= lastColumn;
      const isArea = area.top <= area.bottom && area.left <= area.right;
      return isOnSheet && isArea ? [area] : [];
    }),
    columns: lines(sheet['!cols'], lastColumn, (column) => column.width),
    rows: lines(sheet['!rows'], lastRow, (row) => row.hpt),
    isProtected: sheet['!protect'] !== undefined,
  };
}

/** Rows or columns that have a size of their own or are hidden. The lists of SheetJS have holes. */
function lines<Line extends { readonly hidden?: boolean | undefined }>(
  list: readonly Line[] | undefined,
  last: number,
  sizeOf: (line: Line) => number | undefined,
): CarriedLine[] {
  const found: CarriedLine[] = [];
  if (list !== undefined && list.length > last + 1) return refuseAsDamaged('a line off the sheet');
  list?.forEach((line, index) => {
    const size = sizeOf(line);
    const isHidden = line.hidden === true;
    const isSized = size !== undefined && Number.isFinite(size) && size >= 0 && size < 500;
    if (isSized || isHidden) found.push({ index, size: isSized ? size : null, isHidden });
  });
  return found;
}

function cellsOf(sheet: WorkSheet): CarriedCell[] {
  const cells: CarriedCell[] = [];
  const rows = sheet['!data'] ?? [];
  if (rows.length > lastRow + 1) refuseAsDamaged('a row off the sheet');
  rows.forEach((columns, row) => {
    if (columns.length > lastColumn + 1) refuseAsDamaged('a cell off the sheet');
    columns.forEach((cell, column) => {
      const content = contentOf(cell);
      const formula = cell.f === undefined || cell.f === '' ? null : cell.f;
      const numberFormat = cell.z === undefined ? 'General' : String(cell.z);
      const isBlank = content.kind === 'empty' && formula === null;
      if (isBlank && numberFormat === 'General') return;
      cells.push({ row, column, content, formula, numberFormat });
    });
  });
  return cells;
}

const ERRORS: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
]);

function contentOf({ t, v, w }: CellObject): CarriedContent {
  switch (t) {
    case 'n':
      return typeof v === 'number' && Number.isFinite(v)
        ? { kind: 'number', value: v }
        : { kind: 'empty' };
    case 's':
      return typeof v === 'string' && v !== '' ? { kind: 'text', value: v } : { kind: 'empty' };
    case 'b':
      return { kind: 'boolean', value: v === true };
    case 'e':
      return { kind: 'error', value: w !== undefined && ERRORS.has(w) ? w : '#N/A' };
    case 'd':
    case 'z':
      return { kind: 'empty' };
    default:
      return refuseUnknownType(t);
  }
}
