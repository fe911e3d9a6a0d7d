import type { Patch } from '../../../src/workbook/patch';
import { emptySheet, type SheetSnapshot, type Snapshot } from '../../../src/workbook/snapshot';

/** A sheet of so many units in rows and so many columns of scores. */
export function scores(name: string, units: number, columns: number): SheetSnapshot {
  const rows = Array.from({ length: units }, (_, unit) =>
    Array.from({ length: columns }, (_unused, column) =>
      column === 0 ? `Đơn vị thứ ${unit}` : ((unit * 37 + column * 11) % 1000) / 10,
    ),
  );
  return {
    ...emptySheet(name),
    values: rows,
    texts: rows.map((row) => row.map(String)),
    numberFormats: rows.map((row) => row.map(() => 'General')),
    formulas: rows.map((row) => row.map(() => null)),
  };
}

export function workbook(...sheets: readonly SheetSnapshot[]): Snapshot {
  return { workbookName: 'a.xlsx', sheets, names: [], keptText: null };
}

/** Result columns beside the scores and a sheet with the ranking, as the product writes them. */
export function resultPatch(sheet: string, units: number, column: number, why = ''): Patch {
  const lines = Array.from({ length: units }, (_, unit) => [
    1000 - unit / 10,
    unit + 1,
    'Xuất sắc',
    'Cờ thi đua',
    `Tổng điểm ${1000 - unit / 10}, đứng thứ ${unit + 1} trong cụm, đạt 3 điều kiện${why}`,
  ]);
  const area = { top: 0, left: column, bottom: units - 1, right: column + 4 };
  return {
    changes: [
      { kind: 'add-sheet', sheet: 'Xếp hạng' },
      { kind: 'write', sheet: 'Xếp hạng', at: { row: 0, column: 0 }, values: [['BẢNG XẾP HẠNG']] },
      { kind: 'merge', sheet: 'Xếp hạng', area: { top: 0, left: 0, bottom: 0, right: 4 } },
      { kind: 'write', sheet: 'Xếp hạng', at: { row: 2, column: 0 }, values: lines },
      {
        kind: 'format',
        sheet: 'Xếp hạng',
        area: { top: 2, left: 0, bottom: units + 1, right: 4 },
        format: { fontName: 'Times New Roman', fontSize: 13, bordered: true },
      },
      { kind: 'format', sheet, area, format: { bordered: true, fill: 'FFF2CC' } },
      { kind: 'write', sheet, at: { row: 0, column }, values: lines },
      {
        kind: 'define-name',
        name: '_BangVang.sheet.ranking',
        sheet: 'Xếp hạng',
        area: { top: 0, left: 0, bottom: units + 1, right: 4 },
        hidden: true,
      },
      { kind: 'define-name', name: '_BangVang.column.1.total', sheet, area, hidden: true },
    ],
  };
}
