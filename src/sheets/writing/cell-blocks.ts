import type { Area, CellAddress } from '../../workbook/cell-address';
import type { CellFormat, Change, WrittenValue } from '../../workbook/patch';

export interface CellToWrite extends CellAddress {
  readonly value: WrittenValue;
}

export interface CellToFormat extends CellAddress {
  readonly format: CellFormat;
}

/** The cells as few rectangles of values. No cell may occur twice. */
export function writeChanges(sheet: string, cells: readonly CellToWrite[]): readonly Change[] {
  return rectangles(cells, () => '').map(({ area, rows }) => ({
    kind: 'write',
    sheet,
    at: { row: area.top, column: area.left },
    values: rows.map((row) => row.map((cell) => cell.value)),
  }));
}

/** The formats as few areas; equal formats that touch are one change. */
export function formatChanges(sheet: string, cells: readonly CellToFormat[]): readonly Change[] {
  const keys = new Map<CellFormat, string>();
  const key = ({ format }: CellToFormat): string => {
    const known = keys.get(format) ?? JSON.stringify(format);
    keys.set(format, known);
    return known;
  };
  return rectangles(cells, key).flatMap(({ area, rows }) =>
    (rows[0] ?? [])
      .slice(0, 1)
      .map(({ format }): Change => ({ kind: 'format', sheet, area, format })),
  );
}

interface Rectangle<Cell> {
  readonly area: Area;
  readonly rows: readonly (readonly Cell[])[];
}

/** Cells next to each other in a row are one run; equal runs in neighbouring rows are one rectangle. */
function rectangles<Cell extends CellAddress>(
  cells: readonly Cell[],
  key: (cell: Cell) => string,
): readonly Rectangle<Cell>[] {
  const open = new Map<string, { area: Area; rows: Cell[][] }>();
  const all: Rectangle<Cell>[] = [];
  for (const run of runs(cells, key)) {
    const { top, left, right } = run.area;
    const place = `${left}:${right}:${run.key}`;
    const above = open.get(place);
    if (above?.area.bottom === top - 1) {
      above.rows.push(run.cells);
      above.area = { ...above.area, bottom: top };
    } else {
      const rectangle = { area: run.area, rows: [run.cells] };
      open.set(place, rectangle);
      all.push(rectangle);
    }
  }
  return all;
}

function runs<Cell extends CellAddress>(
  cells: readonly Cell[],
  key: (cell: Cell) => string,
): readonly { readonly key: string; readonly area: Area; readonly cells: Cell[] }[] {
  const found: { key: string; area: Area; cells: Cell[] }[] = [];
  for (const cell of cells.toSorted((a, b) => a.row - b.row || a.column - b.column)) {
    const { row, column } = cell;
    const own = key(cell);
    const last = found.at(-1);
    if (last?.area.top === row && last.area.right === column - 1 && last.key === own) {
      last.cells.push(cell);
      last.area = { ...last.area, right: column };
    } else {
      found.push({
        key: own,
        area: { top: row, left: column, bottom: row, right: column },
        cells: [cell],
      });
    }
  }
  return found;
}
