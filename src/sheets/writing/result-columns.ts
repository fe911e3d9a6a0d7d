import type { Language } from '../../text/language';
import { ownSuffix, resultHeadings, sheetPhrases } from '../../text/sheet-words';
import { areasOverlap, isInside, type Area } from '../../workbook/cell-address';
import type { CellFormat, Change, WrittenValue } from '../../workbook/patch';
import { formulaAt, numberFormatAt, type SheetSnapshot } from '../../workbook/snapshot';
import { columnMark, type OwnedColumn } from '../ownership';
import type { ResultField, UnitTable } from '../scoresheet';
import { formatChanges, writeChanges, type CellToFormat, type CellToWrite } from './cell-blocks';
import { cellDiffers, cellsOf, sameArea } from './cells';
import type { ColumnPlan, PlannedColumn } from './column-plan';
import { isBlankColumn } from './free-space';
import { numberStyle, styles } from './styles';

/** In characters. */
const WIDTHS: Readonly<Record<ResultField, number>> = {
  total: 13,
  percent: 13,
  rank: 13,
  class: 16,
  eligibility: 16,
  proposal: 30,
  reason: 62,
};

/** What one row of a table is filled with; a field that is not there leaves its cell empty. */
export interface FilledLine {
  readonly cells: Readonly<Partial<Record<ResultField, WrittenValue>>>;
}

/** What the result columns of one table are filled with. */
export interface ColumnContents {
  readonly sheet: SheetSnapshot;
  readonly table: UnitTable;
  readonly tableNumber: number;
  readonly lines: readonly FilledLine[];
  readonly decimals: number;
  readonly language: Language;
}

/** Everything that has to change for the planned columns to stand there; nothing where they already do. */
export function columnChanges(plan: ColumnPlan, contents: ColumnContents): readonly Change[] {
  const { sheet } = contents;
  const work: ColumnWork = { writes: [], formats: [], before: [], after: [], names: [] };
  const marks = new Set(plan.columns.map((column) => markOf(column, contents)));
  for (const column of plan.vacated) vacate(column, marks, contents, work);
  for (const column of plan.columns) fill(column, contents, work);
  return [
    ...work.before,
    // Formats come first: what is written into a cell formatted as text would become text.
    ...formatChanges(sheet.name, work.formats),
    // A formula that she put into our column is hers: it stays, and is said.
    ...writeChanges(
      sheet.name,
      work.writes.filter(({ row, column }) => formulaAt(sheet, row, column) === null),
    ),
    ...work.after,
    ...work.names,
  ];
}

interface ColumnWork {
  readonly writes: CellToWrite[];
  readonly formats: CellToFormat[];
  readonly before: Change[];
  readonly after: Change[];
  readonly names: Change[];
}

function markOf({ field, heading }: PlannedColumn, { tableNumber }: ColumnContents): string {
  return columnMark(tableNumber, field, heading);
}

/** Gives a column up: empties our cells and lets the mark go. */
function vacate(
  column: OwnedColumn,
  kept: ReadonlySet<string>,
  contents: ColumnContents,
  work: ColumnWork,
): void {
  clear(column, null, contents.sheet, work);
  if (column.heading === 'ours') clearHeading(column, contents.sheet, work);
  const isOfThisTable = column.table === contents.tableNumber;
  if (isOfThisTable && !kept.has(column.name)) {
    work.names.push({ kind: 'delete-name', name: column.name });
  }
}

/** Empties what stood in the column's old area outside the new one. */
function clear(
  column: OwnedColumn,
  remaining: Area | null,
  sheet: SheetSnapshot,
  work: ColumnWork,
): void {
  for (const cell of cellsOf(column.area)) {
    if (remaining !== null && isInside(cell, remaining)) continue;
    // An Excel table must have a text in each heading, even where it has swallowed one of ours.
    if (isTableHeading(sheet, cell.row, cell.column)) continue;
    if (cellDiffers(sheet, cell.row, cell.column, null)) work.writes.push({ ...cell, value: null });
    if (column.heading === 'ours') work.formats.push({ ...cell, format: {} });
  }
}

/** Takes the old heading's merge and hint away. */
function clearHeading({ area }: OwnedColumn, sheet: SheetSnapshot, work: ColumnWork): void {
  if (sheet.merges.some((merge) => areasOverlap(merge, area))) {
    work.before.push({ kind: 'unmerge', sheet: sheet.name, area });
  }
  work.before.push(hint(sheet.name, area, '', ''));
}

function fill(column: PlannedColumn, contents: ColumnContents, work: ColumnWork): void {
  const { sheet, table, language } = contents;
  const { area, before } = column;
  const isNew = before === null || !sameArea(before.area, area);
  if (before !== null && isNew) clear(before, area, sheet, work);
  if (column.heading === 'ours') {
    const heading = headingArea(table, area);
    for (const cell of cellsOf(heading)) {
      const value = cell.row === heading.top ? headingText(column, language) : null;
      const isBound = isTableHeading(sheet, cell.row, cell.column);
      if (!isBound && cellDiffers(sheet, cell.row, cell.column, value)) {
        work.writes.push({ ...cell, value });
      }
    }
    if (before === null || !isHeadingThere(before, heading, sheet)) {
      if (before !== null) clearHeading(before, sheet, work);
      addHeading(column, heading, contents, work);
    }
  }
  fillBody(column, isNew, contents, work);
  const name = markOf(column, contents);
  if (isNew || before.name.toLowerCase() !== name.toLowerCase()) {
    work.names.push({ kind: 'define-name', name, sheet: sheet.name, area, hidden: true });
  }
}

/** Whether the heading of an earlier run still covers exactly the rows that it should. */
function isHeadingThere(before: OwnedColumn, heading: Area, sheet: SheetSnapshot): boolean {
  const merges = sheet.merges.filter((merge) => areasOverlap(merge, before.area));
  if (before.area.top !== heading.top) return false;
  if (heading.top === heading.bottom) return merges.length === 0;
  return merges.length === 1 && merges.every((merge) => sameArea(merge, heading));
}

function addHeading(
  column: PlannedColumn,
  heading: Area,
  { sheet, language }: ColumnContents,
  work: ColumnWork,
): void {
  const { left } = column.area;
  for (const cell of cellsOf(heading)) work.formats.push({ ...cell, format: styles.heading });
  if (heading.bottom > heading.top) {
    work.after.push({ kind: 'merge', sheet: sheet.name, area: heading });
  }
  if (column.before === null && isBlankColumn(sheet, left)) {
    const width = WIDTHS[column.field];
    work.after.push({ kind: 'column-width', sheet: sheet.name, first: left, last: left, width });
  }
  const { hintTitle, columnHint } = sheetPhrases[language];
  work.after.push(hint(sheet.name, heading, hintTitle, columnHint));
}

function fillBody(
  column: PlannedColumn,
  isNew: boolean,
  { sheet, table, lines, decimals }: ColumnContents,
  work: ColumnWork,
): void {
  const format = bodyFormat(column.field, decimals);
  const body =
    column.heading === 'ours'
      ? { ...column.area, top: headingArea(table, column.area).bottom + 1 }
      : column.area;
  const values = new Map<number, WrittenValue>();
  for (const [unit, row] of table.unitRows.entries()) {
    values.set(row, lines[unit]?.cells[column.field] ?? null);
  }
  let needsFormat = isNew && column.heading === 'ours';
  for (const { row, column: left } of cellsOf(body)) {
    const value = values.get(row) ?? null;
    if (typeof value === 'number') {
      const found = numberFormatAt(sheet, row, left);
      // Under her own heading the user's format stays, unless it would turn the figure into text.
      needsFormat ||= column.heading === 'ours' ? found !== format.numberFormat : found === '@';
    }
    if (cellDiffers(sheet, row, left, value)) work.writes.push({ row, column: left, value });
  }
  if (!needsFormat) return;
  for (const cell of cellsOf(body)) work.formats.push({ ...cell, format });
}

function bodyFormat(field: ResultField, decimals: number): CellFormat {
  switch (field) {
    case 'total':
      return numberStyle(decimals);
    case 'percent':
      return numberStyle(2);
    case 'rank':
      return styles.whole;
    case 'class':
    case 'eligibility':
      return styles.centered;
    case 'proposal':
      return styles.text;
    case 'reason':
      return styles.remark;
  }
}

function headingText({ field, isSecond }: PlannedColumn, language: Language): string {
  const heading = resultHeadings[language][field];
  return isSecond ? `${heading} ${ownSuffix}` : heading;
}

function headingArea(table: UnitTable, area: Area): Area {
  return { ...area, bottom: Math.min(area.bottom, Math.max(area.top, table.header.bottom)) };
}

function hint(sheet: string, area: Area, title: string, text: string): Change {
  return { kind: 'input-message', sheet, area, title, text };
}

function isTableHeading(sheet: SheetSnapshot, row: number, column: number): boolean {
  return sheet.tables.some(
    ({ top, left, right }) => top === row && left <= column && column <= right,
  );
}
