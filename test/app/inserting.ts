import type { Area } from '../../src/workbook/cell-address';
import type { SheetSnapshot, Snapshot } from '../../src/workbook/snapshot';

/** Empty rows or columns that somebody inserts into a sheet. */
export interface Insertion {
  readonly what: 'rows' | 'columns';
  /** The row or column, counted from 0, that they are inserted before. */
  readonly before: number;
  readonly count: number;
}

/** The workbook after somebody inserted empty rows or columns: Excel moves merged areas and names along. */
export function withInserted(snapshot: Snapshot, name: string, insertion: Insertion): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      sheet.name === name ? insertedInto(sheet, insertion) : sheet,
    ),
    names: snapshot.names.map((defined) =>
      defined.sheet === name && defined.area !== null
        ? { ...defined, area: moved(defined.area, insertion) }
        : defined,
    ),
  };
}

/** The workbook after somebody renamed a sheet. */
export function withRenamed(snapshot: Snapshot, from: string, to: string): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => (sheet.name === from ? { ...sheet, name: to } : sheet)),
    names: snapshot.names.map((defined) =>
      defined.sheet === from ? { ...defined, sheet: to } : defined,
    ),
  };
}

function insertedInto(sheet: SheetSnapshot, insertion: Insertion): SheetSnapshot {
  const { what, before, count } = insertion;
  const start = what === 'rows' ? sheet.origin.row : sheet.origin.column;
  const at = before - start;
  const origin =
    at > 0
      ? sheet.origin
      : what === 'rows'
        ? { ...sheet.origin, row: sheet.origin.row + count }
        : { ...sheet.origin, column: sheet.origin.column + count };
  const grid = <Value>(rows: readonly (readonly Value[])[], empty: Value): Value[][] => {
    const all = rows.map((row) => [...row]);
    const width = all[0]?.length ?? 0;
    const length = what === 'rows' ? all.length : width;
    if (at <= 0 || at >= length) return all;
    if (what === 'columns') {
      for (const row of all) row.splice(at, 0, ...Array.from({ length: count }, () => empty));
      return all;
    }
    const blank = (): Value[] => Array.from({ length: width }, () => empty);
    all.splice(at, 0, ...Array.from({ length: count }, blank));
    return all;
  };
  const shifted = (numbers: readonly number[], isOf: Insertion['what']): number[] =>
    numbers.map((number) => (isOf === what && number >= before ? number + count : number));
  return {
    ...sheet,
    origin,
    values: grid(sheet.values, null),
    texts: grid(sheet.texts, ''),
    numberFormats: grid(sheet.numberFormats, 'General'),
    formulas: grid(sheet.formulas, null),
    merges: sheet.merges.map((area) => moved(area, insertion)),
    tables: sheet.tables.map((area) => moved(area, insertion)),
    hiddenRows: shifted(sheet.hiddenRows, 'rows'),
    hiddenColumns: shifted(sheet.hiddenColumns, 'columns'),
  };
}

/** An area that begins behind the insertion moves along; one that spans it grows. */
function moved(area: Area, { what, before, count }: Insertion): Area {
  const [first, last] = what === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  const from = first >= before ? first + count : first;
  const to = last >= before ? last + count : last;
  return what === 'rows' ? { ...area, top: from, bottom: to } : { ...area, left: from, right: to };
}
