import {
  areaName,
  cellName,
  isInside,
  parseAreaName,
  type Area,
  type CellAddress,
} from '../../../src/workbook/cell-address';
import {
  findSheet,
  usedArea,
  valueAt,
  type CellValue,
  type DefinedName,
  type SheetSnapshot,
  type Snapshot,
} from '../../../src/workbook/snapshot';

interface SheetParts {
  readonly name?: string;
  readonly merges?: readonly string[];
  readonly tables?: readonly string[];
  readonly formulas?: Readonly<Record<string, string>>;
  readonly formats?: Readonly<Record<string, string>>;
  readonly hiddenColumns?: readonly number[];
  readonly isProtected?: boolean;
}

/** A sheet as a host would read it, from rows that begin at A1. */
export function sheetOf(
  rows: readonly (readonly CellValue[])[],
  parts: SheetParts = {},
): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const grid = <Cell>(cell: (value: CellValue, name: string) => Cell): Cell[][] =>
    rows.map((row, down) =>
      Array.from({ length: width }, (_, across) =>
        cell(row[across] ?? null, cellName({ row: down, column: across })),
      ),
    );
  return {
    name: parts.name ?? 'Bảng điểm',
    visibility: 'visible',
    origin: { row: 0, column: 0 },
    values: grid((value) => value),
    texts: grid((value) => (value === null ? '' : String(value))),
    numberFormats: grid((_, name) => parts.formats?.[name] ?? 'General'),
    formulas: grid((_, name) => parts.formulas?.[name] ?? null),
    merges: (parts.merges ?? []).map(areaOf),
    tables: (parts.tables ?? []).map(areaOf),
    hiddenRows: [],
    hiddenColumns: parts.hiddenColumns ?? [],
    isProtected: parts.isProtected ?? false,
  };
}

export function workbookOf(...sheets: readonly SheetSnapshot[]): Snapshot {
  return { workbookName: 'khoi.xlsx', sheets, names: [], keptText: null };
}

export function withNames(snapshot: Snapshot, ...names: readonly DefinedName[]): Snapshot {
  return { ...snapshot, names: [...snapshot.names, ...names] };
}

/** The same workbook with another sheet in the place of the one of that name. */
export function withSheet(snapshot: Snapshot, changed: SheetSnapshot): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => (sheet.name === changed.name ? changed : sheet)),
  };
}

export function areaOf(name: string): Area {
  const area = parseAreaName(name);
  if (area === null) throw new Error(`not an area: ${name}`);
  return area;
}

export function sheetNamed(snapshot: Snapshot, name: string): SheetSnapshot {
  const sheet = findSheet(snapshot, name);
  if (sheet === null) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The value of "B7" on that sheet. */
export function cell(snapshot: Snapshot, sheet: string, name: string): CellValue {
  const { top, left } = areaOf(name);
  return valueAt(sheetNamed(snapshot, sheet), top, left);
}

/** The values of an area, row by row. */
export function cells(snapshot: Snapshot, sheet: string, name: string): CellValue[][] {
  const { top, left, bottom, right } = areaOf(name);
  const found = sheetNamed(snapshot, sheet);
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_unused, across) =>
      valueAt(found, top + down, left + across),
    ),
  );
}

/** Where a name of the workbook points, as "Bảng điểm!H3:H9". */
export function targets(snapshot: Snapshot): Record<string, string> {
  return Object.fromEntries(
    snapshot.names.map(({ name, sheet, area }) => [
      name,
      sheet === null || area === null ? '#REF!' : `${sheet}!${areaName(area)}`,
    ]),
  );
}

/** The workbook after a person typed something into a cell. */
export function typed(snapshot: Snapshot, sheet: string, name: string, value: CellValue): Snapshot {
  const found = sheetNamed(snapshot, sheet);
  const at = areaOf(name);
  const used = usedArea(found) ?? at;
  const bottom = Math.max(used.bottom, at.bottom);
  const right = Math.max(used.right, at.right);
  const grid = <Cell>(from: readonly (readonly Cell[])[], empty: Cell): Cell[][] =>
    Array.from({ length: bottom + 1 }, (_, row) =>
      Array.from(
        { length: right + 1 },
        (_unused, column) => from[row - found.origin.row]?.[column - found.origin.column] ?? empty,
      ),
    );
  const values = grid<CellValue>(found.values, null);
  const texts = grid(found.texts, '');
  const row = values[at.top];
  const textRow = texts[at.top];
  if (row !== undefined) row[at.left] = value;
  if (textRow !== undefined) textRow[at.left] = value === null ? '' : String(value);
  return withSheet(snapshot, {
    ...found,
    origin: { row: 0, column: 0 },
    values,
    texts,
    numberFormats: grid(found.numberFormats, 'General'),
    formulas: grid<string | null>(found.formulas, null),
  });
}

/** The workbook after Excel put an empty row above the given one: everything below moves, the names too. */
export function withRowInserted(snapshot: Snapshot, sheet: string, before: number): Snapshot {
  const found = sheetNamed(snapshot, sheet);
  const index = before - found.origin.row;
  const grid = <Cell>(from: readonly (readonly Cell[])[], empty: Cell): Cell[][] => {
    const rows = from.map((row) => [...row]);
    rows.splice(
      index,
      0,
      (rows[0] ?? []).map(() => empty),
    );
    return rows;
  };
  const moved = (area: Area): Area => ({
    ...area,
    top: area.top >= before ? area.top + 1 : area.top,
    bottom: area.bottom >= before ? area.bottom + 1 : area.bottom,
  });
  return {
    ...withSheet(snapshot, {
      ...found,
      values: grid<CellValue>(found.values, null),
      texts: grid(found.texts, ''),
      numberFormats: grid(found.numberFormats, 'General'),
      formulas: grid<string | null>(found.formulas, null),
      merges: found.merges.map(moved),
      tables: found.tables.map(moved),
    }),
    names: snapshot.names.map((name) =>
      name.sheet === sheet && name.area !== null ? { ...name, area: moved(name.area) } : name,
    ),
  };
}

/** Cells whose value or formula differs between two snapshots, outside the areas given for their sheet. */
export function changedCells(
  before: Snapshot,
  after: Snapshot,
  except: (sheet: string) => readonly Area[],
): string[] {
  return before.sheets.flatMap((sheet) => {
    const now = sheetNamed(after, sheet.name);
    const areas = [usedArea(sheet), usedArea(now)].filter((area) => area !== null);
    const bottom = Math.max(-1, ...areas.map((area) => area.bottom));
    const right = Math.max(-1, ...areas.map((area) => area.right));
    const changed: CellAddress[] = [];
    for (let row = 0; row <= bottom; row += 1) {
      for (let column = 0; column <= right; column += 1) {
        if (valueAt(sheet, row, column) !== valueAt(now, row, column)) {
          changed.push({ row, column });
        }
      }
    }
    return changed
      .filter((at) => !except(sheet.name).some((area) => isInside(at, area)))
      .map((at) => `${sheet.name}!${cellName(at)}`);
  });
}
