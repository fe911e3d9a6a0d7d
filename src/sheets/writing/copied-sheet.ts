import { isInside, type Area, type CellAddress } from '../../workbook/cell-address';
import type { CellFormat, Change, WrittenValue } from '../../workbook/patch';
import {
  emptySheet,
  formulaAt,
  numberFormatAt,
  textAt,
  usedArea,
  valueAt,
  type SheetSnapshot,
} from '../../workbook/snapshot';
import type { FormTable } from '../reading/forms/form-table';
import { formatChanges, writeChanges, type CellToFormat, type CellToWrite } from './cell-blocks';
import { cellsRow, rowHeight, type ImageCell } from './sheet-image';
import { printSetup, styles } from './styles';

/** A sheet of another workbook as it is to stand in this one. */
export interface CopiedSheet {
  readonly changes: readonly Change[];
  /** The sheet as it will be read. */
  readonly copy: SheetSnapshot;
  /** Cells whose formula is left behind; their last result is taken. */
  readonly formulas: readonly CellAddress[];
}

/** What no form is as large as. */
const MOST_CELLS = 200_000;

/**
 * A new sheet with the values, number formats and merged cells of another workbook's, each at the cell where it stood.
 * Formulas are not taken: what the file says that they gave is. Widths, heights and borders are made anew.
 * @param table the rows that get borders
 * @returns null for a sheet that is too large to be a form
 */
export function copiedSheet(
  sheet: SheetSnapshot,
  title: string,
  table: FormTable,
): CopiedSheet | null {
  const area = filledArea(sheet);
  if (area === null || cellCount(area) > MOST_CELLS) return null;
  const merges = sheet.merges.filter(
    (merge) => isInside({ row: merge.top, column: merge.left }, area) && cellCount(merge) > 1,
  );
  const covered = coveredCells(merges);
  const kept = withoutCovered(sheet, title, covered, merges);
  const writes: CellToWrite[] = [];
  const formats: CellToFormat[] = [];
  const formulas: CellAddress[] = [];
  const widths = columnWidths(kept, area, table);
  const homes = new Map(merges.map((merge) => [`${merge.top}:${merge.left}`, merge]));
  const looks = new Looks(kept, table, homes);
  const heights: Change[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: ImageCell[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      const value = writtenValue(kept, row, column);
      const format = looks.at(row, column, value);
      if (value !== null) writes.push({ row, column, value });
      if (format !== null) formats.push({ row, column, format });
      if (formulaAt(sheet, row, column) !== null) formulas.push({ row, column });
      const merge = homes.get(`${row}:${column}`);
      const span = merge === undefined ? 1 : merge.right - merge.left + 1;
      const isTall = merge !== undefined && merge.bottom > merge.top;
      // What does not wrap runs on over the empty cells beside it.
      const isFitted = format?.wrap === true && !isTall;
      cells.push({ value: isFitted ? value : null, format: format ?? styles.blank, span });
    }
    const values = cells.map(({ value }) => value);
    const height = rowHeight(cellsRow(cells, [], 'when-wrapped'), values, widths);
    if (height !== null) {
      heights.push({ kind: 'row-height', sheet: title, first: row, last: row, height });
    }
  }
  return {
    copy: kept,
    formulas,
    changes: [
      { kind: 'add-sheet', sheet: title },
      ...formatChanges(title, formats),
      ...writeChanges(title, writes),
      ...merges.map((merge): Change => ({ kind: 'merge', sheet: title, area: merge })),
      ...widths.map((width, across): Change => {
        const column = area.left + across;
        return { kind: 'column-width', sheet: title, first: column, last: column, width };
      }),
      ...heights,
      {
        kind: 'print',
        sheet: title,
        setup: printSetup('portrait', { first: table.top, last: table.header }),
      },
    ],
  };
}

/** What a cell of a copy holds: a truth value and whatever else is no number becomes the text that Excel shows. */
export function writtenValue(sheet: SheetSnapshot, row: number, column: number): WrittenValue {
  const value = valueAt(sheet, row, column);
  return typeof value === 'boolean' ? textAt(sheet, row, column) : value === '' ? null : value;
}

/** The smallest area with everything that the sheet holds; null for an empty one. */
export function filledArea(sheet: SheetSnapshot): Area | null {
  const used = usedArea(sheet);
  if (used === null) return null;
  let [top, left, bottom, right] = [used.bottom + 1, used.right + 1, -1, -1];
  for (const [down, row] of sheet.values.entries()) {
    for (const [across, value] of row.entries()) {
      if (value === null || value === '') continue;
      top = Math.min(top, used.top + down);
      bottom = Math.max(bottom, used.top + down);
      left = Math.min(left, used.left + across);
      right = Math.max(right, used.left + across);
    }
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}

function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

function coveredCells(merges: readonly Area[]): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) covered.add(`${row}:${column}`);
    }
    covered.delete(`${top}:${left}`);
  }
  return covered;
}

/** The sheet as the copy will be read: no formula, and nothing below merged cells. */
function withoutCovered(
  sheet: SheetSnapshot,
  title: string,
  covered: ReadonlySet<string>,
  merges: readonly Area[],
): SheetSnapshot {
  const { origin } = sheet;
  const isCovered = (down: number, across: number): boolean =>
    covered.has(`${origin.row + down}:${origin.column + across}`);
  const texts = sheet.texts.map((row, down) =>
    row.map((text, across) => (isCovered(down, across) ? '' : text)),
  );
  return {
    ...emptySheet(title),
    origin,
    values: sheet.values.map((row, down) =>
      row.map((value, across) => {
        if (isCovered(down, across)) return null;
        return typeof value === 'boolean' ? (texts[down]?.[across] ?? '') : value;
      }),
    ),
    texts,
    numberFormats: sheet.numberFormats,
    formulas: sheet.formulas.map((row) => row.map(() => null)),
    merges,
  };
}

/** How a cell of the copy looks; equal looks are one object. */
class Looks {
  private readonly made = new Map<string, CellFormat>();

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly table: FormTable,
    private readonly homes: ReadonlyMap<string, Area>,
  ) {}

  /** Null for a cell that needs no look of its own. */
  at(row: number, column: number, value: WrittenValue): CellFormat | null {
    const { top, header, bottom } = this.table;
    const isInTable = row >= top && row <= bottom;
    if (value === null && !isInTable) return null;
    const isNumber = typeof value === 'number';
    const isMerged = this.homes.has(`${row}:${column}`);
    const code = value === null ? 'General' : numberFormatAt(this.sheet, row, column);
    const isCentered = isInTable ? row <= header || isNumber : isMerged;
    return this.of({
      ...(isInTable ? styles.text : styles.blank),
      ...(isInTable || isMerged ? { wrap: true } : {}),
      ...(row <= header && (isInTable || isMerged) ? { bold: true } : {}),
      ...(isCentered ? { horizontal: 'center' } : {}),
      ...(code === 'General' ? {} : { numberFormat: code }),
    });
  }

  private of(format: CellFormat): CellFormat {
    const key = JSON.stringify(format);
    const known = this.made.get(key) ?? format;
    this.made.set(key, known);
    return known;
  }
}

const NARROWEST = 6;
const WIDEST = 45;

/** Of the cells inside the table: titles above run over all columns. */
function columnWidths(sheet: SheetSnapshot, area: Area, table: FormTable): readonly number[] {
  const wide = new Set(
    sheet.merges.flatMap(({ top, left, right }) => (right > left ? [`${top}:${left}`] : [])),
  );
  return Array.from({ length: area.right - area.left + 1 }, (_, across) => {
    const column = area.left + across;
    let longest = NARROWEST;
    for (let row = table.top; row <= Math.min(table.bottom, area.bottom); row += 1) {
      if (wide.has(`${row}:${column}`)) continue;
      const text = textAt(sheet, row, column);
      const length = row <= table.header ? Math.ceil(text.length / 2) : text.length;
      longest = Math.max(longest, length + 2);
    }
    return Math.min(longest, WIDEST);
  });
}
