import { councilHeadings } from '../../../text/council-words';
import type { Language } from '../../../text/language';
import { areaName, parseAreaName } from '../../../workbook/cell-address';
import type { Change } from '../../../workbook/patch';
import { usedArea, type SheetSnapshot } from '../../../workbook/snapshot';
import { councilTables, headersOf, type ColumnOf } from '../../reading/council-sheet/sections';
import type { TableHeader } from '../../reading/scheme-sheet/tables';
import { sheetGrid, type SheetGrid } from '../../reading/sheet-grid';
import { foldTitle } from '../../sheet-title';
import { formatChanges, writeChanges } from '../cell-blocks';
import { styles } from '../styles';
import { written } from '../written-text';
import type { OfferedFinding, SignedReason } from './council-sheet';

type Key = ColumnOf<'accepted'>;
type Header = TableHeader<Key>;

/** A finding that somebody accepts now. */
export interface FindingAccepted extends OfferedFinding {
  readonly accepted: SignedReason;
}

/**
 * Writes into the sheet "Hội đồng" that somebody accepts a finding: into the row that speaks of it already, else into the
 * first blank row of that table, else into a table of its own below everything. No other row is touched.
 */
export function acceptedRowChanges(
  sheet: SheetSnapshot,
  one: FindingAccepted,
  language: Language,
): readonly Change[] {
  const grid = sheetGrid(sheet);
  const headers = grid === null ? [] : headersOf(grid, councilTables.accepted).filter(isWhole);
  const [known, blank] = grid === null ? [null, null] : rowsFor(grid, headers, one);
  const found = known ?? blank;
  if (found !== null) return rowChanges(sheet.name, found.row, found.header.columns, one);
  return newTable(sheet, one, language);
}

/** Whether the table can say everything that an acceptance needs. */
function isWhole({ columns }: Header): boolean {
  return (['code', 'sheet', 'cell', 'was', 'reason'] as const).every((key) => columns.has(key));
}

interface Row {
  readonly header: Header;
  readonly row: number;
}

/** The row of that finding, and the first blank row: one with a blank row below it, so that tables stay apart. */
function rowsFor(
  grid: SheetGrid,
  headers: readonly Header[],
  one: FindingAccepted,
): readonly [Row | null, Row | null] {
  let blank: Row | null = null;
  for (const header of headers) {
    const { area, columns } = header;
    const words = (row: number, key: Key): string => {
      const column = columns.get(key);
      return column === undefined ? '' : grid.wordsAt(row, column);
    };
    const isBlank = (row: number): boolean => {
      if (row > grid.used.bottom) return true;
      for (let column = area.left; column <= area.right; column += 1) {
        if (!grid.isEmptyAt(row, column)) return false;
      }
      return true;
    };
    for (let row = area.bottom + 1; row <= grid.used.bottom; row += 1) {
      if (isBlank(row)) {
        if (!isBlank(row + 1)) break;
        blank ??= { header, row };
        continue;
      }
      const isSame =
        words(row, 'code').toLowerCase() === one.code &&
        foldTitle(words(row, 'sheet')) === foldTitle(one.sheet ?? '') &&
        nameOf(words(row, 'cell')) === nameOf(one.cell ?? '');
      if (isSame) return [{ header, row }, blank];
    }
  }
  return [null, blank];
}

function nameOf(cell: string): string {
  const area = parseAreaName(cell.replaceAll('$', ''));
  return area === null ? cell : areaName(area);
}

function rowChanges(
  sheet: string,
  row: number,
  columns: ReadonlyMap<Key, number>,
  { code, text, sheet: place, cell, was, accepted }: FindingAccepted,
): readonly Change[] {
  const said: Readonly<Record<Key, string | null>> = {
    code,
    what: written(text),
    sheet: written(place ?? ''),
    cell,
    was: written(was),
    reason: written(accepted.reason),
    by: written(accepted.by),
    on: written(accepted.on),
  };
  return writeChanges(
    sheet,
    [...columns].map(([key, column]) => ({ row, column, value: said[key] })),
  );
}

/** A header and one row below everything that stands on the sheet. */
function newTable(
  sheet: SheetSnapshot,
  one: FindingAccepted,
  language: Language,
): readonly Change[] {
  const top =
    2 +
    Math.max(
      usedArea(sheet)?.bottom ?? -1,
      ...[...sheet.merges, ...sheet.tables].map(({ bottom }) => bottom),
    );
  const headings = councilHeadings[language].accepted;
  const keys = [...councilTables.accepted.headings.values()];
  const columns = new Map([...new Set(keys)].map((key, index) => [key, index] as const));
  const cells = [...columns].map(([key, column]) => ({ column, heading: headings[key] }));
  return [
    ...formatChanges(sheet.name, [
      ...cells.map(({ column }) => ({ row: top, column, format: styles.heading })),
      ...cells.map(({ column }) => ({ row: top + 1, column, format: styles.text })),
    ]),
    ...writeChanges(
      sheet.name,
      cells.map(({ column, heading }) => ({ row: top, column, value: heading })),
    ),
    ...rowChanges(sheet.name, top + 1, columns, one),
  ];
}
