import type { BlocResults } from '../../../src/sheets/writing/bloc-results';
import { numberTables } from '../../../src/sheets/writing/table-numbers';
import { writeResults } from '../../../src/sheets/writing/write-results';
import { applyToSnapshot } from '../../../src/workbook/apply-patch';
import type { Change, Patch } from '../../../src/workbook/patch';
import type { CellValue, Snapshot } from '../../../src/workbook/snapshot';
import { blocOf, flagFor, noAwards, points, readAgain, resultOf, tableOf } from './bloc';
import {
  areaOf,
  cell,
  cells,
  changedCells,
  sheetNamed,
  sheetOf,
  targets,
  typed,
  withNames,
  withRowInserted,
  withSheet,
  workbookOf,
} from './workbook';

const SHEET = 'Bảng điểm';
const units = ['Sở Nông nghiệp', 'Sở Công Thương', 'Sở Xây dựng'];

const rows: readonly (readonly CellValue[])[] = [
  ['BẢNG ĐIỂM THI ĐUA NĂM 2025'],
  [],
  ['STT', 'Đơn vị', 'Tiêu chí', null],
  [null, null, 'Nhiệm vụ', 'Cải cách'],
  [1, units[0] ?? '', 9, 8],
  [2, units[1] ?? '', 8, 8],
  [3, units[2] ?? '', 7, 8],
  ['NGƯỜI LẬP BIỂU', null, 'KHỐI TRƯỞNG'],
];
const merges = ['A1:D1', 'A3:A4', 'B3:B4', 'C3:D3'];
const table = tableOf({ header: 'A3:D4', unitRows: [4, 5, 6] });
const bloc = blocOf({ units, table });
const workbook = workbookOf(sheetOf(rows, { merges }));

function write(snapshot: Snapshot, ...blocs: readonly BlocResults[]) {
  const written = writeResults({ snapshot, blocs, now: '20/12/2025 10:32' });
  return { ...written, after: applyToSnapshot(snapshot, written.patch) };
}

/** Codes of the findings with their cells. */
function codes({ findings }: { findings: ReturnType<typeof write>['findings'] }): string[] {
  return findings.map(({ message, cell: at }) => `${message.code} ${at ?? ''}`.trim());
}

function onSheet(patch: Patch, kind: Change['kind'], sheet = SHEET): Change[] {
  return patch.changes.filter(
    (change) => change.kind === kind && 'sheet' in change && change.sheet === sheet,
  );
}

/** The rows with more columns to the right of them, from row 3 on. */
function withColumns(...columns: readonly (readonly CellValue[])[]): CellValue[][] {
  return rows.map((row, index) => [
    ...Array.from({ length: 4 }, (_, column) => row[column] ?? null),
    ...columns.map((column) => (index < 2 ? null : (column[index - 2] ?? null))),
  ]);
}

test('without any result columns, all seven are made beside the table', () => {
  const awards = [flagFor(0), noAwards(1), noAwards(2)];
  const { after, patch, findings } = write(workbook, blocOf({ units, table, awards }));
  expect(cells(after, SHEET, 'E3:K7')).toEqual([
    [
      'Tổng điểm',
      'Tỷ lệ %',
      'Xếp hạng',
      'Xếp loại',
      'Đủ điều kiện',
      'Đề nghị khen thưởng',
      'Lý do',
    ],
    [null, null, null, null, null, null, null],
    [
      90,
      90,
      1,
      null,
      'Chưa đủ dữ liệu',
      'Cờ thi đua của tỉnh',
      'Theo khoản 1 Điều 26 Luật Thi đua, khen thưởng 2022; cần khai: vượt chỉ tiêu, nội bộ đoàn kết.',
    ],
    [89, 89, 2, null, null, null, null],
    [88, 88, 3, null, null, null, null],
  ]);
  expect(findings).toEqual([]);
  expect(targets(after)).toMatchObject({
    '_BangVang.table.1': 'Bảng điểm!A3:D4',
    '_BangVang.column.1.total': 'Bảng điểm!E3:E7',
    '_BangVang.column.1.reason': 'Bảng điểm!K3:K7',
  });
  expect(after.names.every((name) => name.hidden)).toBe(true);
  expect(changedCells(workbook, after, () => [areaOf('E3:K7')])).toEqual([]);
  expect(patch.changes.filter((change) => change.kind === 'unmerge')).toEqual([]);
});

test('a heading spans the header rows and says whose column it is; figures have the decimals of the scheme', () => {
  const { after, patch } = write(workbook, bloc);
  expect(sheetNamed(after, SHEET).merges).toEqual(
    [...merges, 'E3:E4', 'F3:F4', 'G3:G4', 'H3:H4', 'I3:I4', 'J3:J4', 'K3:K4'].map(areaOf),
  );
  const hints = onSheet(patch, 'input-message');
  expect(hints).toHaveLength(7);
  expect(hints[0]).toMatchObject({
    area: areaOf('E3:E4'),
    title: 'Bảng Vàng',
    text: expect.stringContaining('“Hội đồng”'),
  });
  for (const hint of hints) {
    if (hint.kind !== 'input-message') continue;
    expect(hint.title.length).toBeLessThanOrEqual(32);
    expect(hint.text.length).toBeLessThanOrEqual(255);
  }
  expect(
    sheetNamed(after, SHEET)
      .numberFormats.slice(4, 7)
      .map((row) => row.slice(4, 7)),
  ).toEqual(Array(3).fill(['0.00', '0.00', '0']));
  expect(onSheet(patch, 'format')[0]).toMatchObject({
    area: areaOf('E3:K4'),
    format: {
      fontName: 'Times New Roman',
      bold: true,
      horizontal: 'center',
      wrap: true,
      bordered: true,
    },
  });
  // What a cell formatted as text is given becomes text, so formats come before values.
  const kinds = patch.changes.map((change) => change.kind);
  expect(kinds.lastIndexOf('format', kinds.indexOf('write'))).toBeLessThan(kinds.indexOf('write'));
});

test('pressing the button twice changes nothing', () => {
  const { after } = write(workbook, bloc);
  const again = write(after, readAgain(bloc, after));
  expect(again.patch.changes).toEqual([]);
  expect(again.findings).toEqual([]);
});

test('an empty column of the heading is filled, and nothing but its cells changes', () => {
  const filled = tableOf({
    header: 'A3:E4',
    unitRows: [4, 5, 6],
    resultColumns: [{ field: 'rank', column: 4, state: 'free' }],
  });
  const before = workbookOf(sheetOf(withColumns(['XẾP HẠNG']), { merges: [...merges, 'E3:E4'] }));
  const { after, patch } = write(before, blocOf({ units, table: filled }));
  expect(cells(after, SHEET, 'E3:E7')).toEqual([['XẾP HẠNG'], [null], [1], [2], [3]]);
  expect(cells(after, SHEET, 'F3:K3')).toEqual([
    ['Tổng điểm', 'Tỷ lệ %', 'Xếp loại', 'Đủ điều kiện', 'Đề nghị khen thưởng', 'Lý do'],
  ]);
  expect(targets(after)['_BangVang.filled.1.rank']).toBe('Bảng điểm!E5:E7');
  const styled = onSheet(patch, 'format').filter(
    (change) => change.kind === 'format' && change.area.left <= 4,
  );
  expect(styled).toEqual([]);
  const again = write(after, readAgain(blocOf({ units, table: filled }), after));
  expect(again.patch.changes).toEqual([]);
});

test('under a heading of the user formatted as text, figures stay figures', () => {
  const filled = tableOf({
    header: 'A3:E4',
    unitRows: [4, 5, 6],
    resultColumns: [{ field: 'rank', column: 4, state: 'free' }],
  });
  const formats = { E5: '@', E6: '@', E7: '@' };
  const before = workbookOf(sheetOf(withColumns(['Xếp hạng']), { formats }));
  const { after, patch } = write(before, blocOf({ units, table: filled }));
  expect(onSheet(patch, 'format')).toContainEqual(
    expect.objectContaining({
      area: areaOf('E5:E7'),
      format: expect.objectContaining({ numberFormat: '0' }),
    }),
  );
  expect(write(after, readAgain(blocOf({ units, table: filled }), after)).patch.changes).toEqual(
    [],
  );
});

test('a column in use is never overwritten: ours stands beside under a name of its own', () => {
  const used = tableOf({
    header: 'A3:E4',
    unitRows: [4, 5, 6],
    resultColumns: [{ field: 'rank', column: 4, state: 'used' }],
  });
  const own = blocOf({
    units,
    table: used,
    scoresheet: {
      ownFigures: [2, 1, 3].map((rank, unit) => ({
        unit,
        field: 'rank',
        stage: null,
        figure: points(`${rank}`),
        place: { sheet: SHEET, row: 4 + unit, column: 4 },
      })),
    },
  });
  const before = workbookOf(sheetOf(withColumns(['Xếp hạng', null, 2, 1, 3]), { merges }));
  const written = write(before, own);
  const { after } = written;
  expect(cells(after, SHEET, 'E3:E7')).toEqual(cells(before, SHEET, 'E3:E7'));
  expect(cells(after, SHEET, 'F3:H3')).toEqual([['Tổng điểm', 'Tỷ lệ %', 'Xếp hạng (Bảng Vàng)']]);
  expect(cells(after, SHEET, 'H5:H7')).toEqual([[1], [2], [3]]);
  expect(codes(written)).toEqual(['own-rank-differs E5', 'own-rank-differs E6']);
  const again = write(after, readAgain(own, after));
  expect(again.patch.changes).toEqual([]);
  expect(codes(again)).toEqual(codes(written));
});

test('a column that the reader takes for free and that is not is left alone', () => {
  const free = tableOf({
    header: 'A3:E4',
    unitRows: [4, 6],
    resultColumns: [{ field: 'rank', column: 4, state: 'free' }],
  });
  const before = workbookOf(sheetOf(withColumns(['Xếp hạng', null, null, 'cộng'])));
  const { after } = write(before, blocOf({ units: ['A', 'B'], table: free }));
  expect(cells(after, SHEET, 'E3:E7')).toEqual(cells(before, SHEET, 'E3:E7'));
  expect(cell(after, SHEET, 'H3')).toBe('Xếp hạng');
});

test('a formula that shows nothing is something of the user', () => {
  const before = workbookOf(sheetOf(withColumns([null]), { formulas: { E6: '=IF(C6>8,1,"")' } }));
  const { after } = write(before, bloc);
  expect(cell(after, SHEET, 'E3')).toBeNull();
  expect(cell(after, SHEET, 'F3')).toBe('Tổng điểm');
});

test('the first block wide enough is taken, clear of notes, merged cells and hidden columns', () => {
  const before = workbookOf(
    sheetOf(withColumns([], [null, null, null, 'ghi chú'], [], [], []), {
      merges: [...merges, 'H2:I3'],
      hiddenColumns: [9],
    }),
  );
  const { after } = write(before, bloc);
  expect(cells(after, SHEET, 'K3:Q3')[0]?.[0]).toBe('Tổng điểm');
  expect(changedCells(before, after, () => [areaOf('K3:Q7')])).toEqual([]);
});

test('a merge or a note above or below the table is in nobody’s way', () => {
  const before = workbookOf(sheetOf(withColumns([]), { merges: ['A1:K1', 'E8:K8'] }));
  expect(cell(write(before, bloc).after, SHEET, 'E3')).toBe('Tổng điểm');
});

test('beside an Excel table one column stays empty, so that Excel does not stretch the table', () => {
  const before = workbookOf(sheetOf(rows, { tables: ['A4:D7'] }));
  const { after } = write(before, bloc);
  expect(cells(after, SHEET, 'E3:F3')).toEqual([[null, 'Tổng điểm']]);
  expect(write(after, readAgain(bloc, after)).patch.changes).toEqual([]);
});

test('an Excel table further to the right is not entered', () => {
  const before = workbookOf(sheetOf(rows, { tables: ['H2:I5'] }));
  expect(cells(write(before, bloc).after, SHEET, 'K3:L3')).toEqual([['Tổng điểm', 'Tỷ lệ %']]);
});

test('where no block is free there are no columns, a finding, and the sheet "Xếp hạng"', () => {
  const wall = Array.from({ length: 60 }, (_, index) => (index % 5 === 0 ? 'x' : null));
  const before = workbookOf(
    sheetOf(rows.map((row, index) => (index === 5 ? [...row, ...wall] : row))),
  );
  const written = write(before, bloc);
  expect(codes(written)).toEqual(['result-columns-no-room']);
  expect(changedCells(before, written.after, () => [])).toEqual([]);
  expect(Object.keys(targets(written.after)).some((name) => name.includes('column'))).toBe(false);
  expect(cell(written.after, 'Xếp hạng', 'B4')).toBe(units[0]);
});

test('a protected sheet is not written; a protected sheet that is right is nothing to report', () => {
  const before = workbookOf(sheetOf(rows, { merges, isProtected: true }));
  const written = write(before, bloc);
  expect(codes(written)).toEqual(['result-columns-protected']);
  expect(changedCells(before, written.after, () => [])).toEqual([]);
  const right = write(workbook, bloc).after;
  const locked = withSheet(right, { ...sheetNamed(right, SHEET), isProtected: true });
  const again = write(locked, readAgain(bloc, locked));
  expect(again.findings).toEqual([]);
  expect(again.patch.changes).toEqual([]);
});

test('in the other layouts there are no result columns', () => {
  const { after, findings } = write(workbook, blocOf({ units, table: null }));
  expect(changedCells(workbook, after, () => [])).toEqual([]);
  expect(findings).toEqual([]);
  expect(after.sheets.map(({ name }) => name)).toContain('Xếp hạng');
});

test('columns of an earlier run are rewritten in place, and only the cells that differ', () => {
  const { after } = write(workbook, bloc);
  const results = [resultOf(0, '88', 2), resultOf(1, '89', 1), resultOf(2, '87', 3)];
  const { patch, after: later } = write(after, readAgain(blocOf({ units, table, results }), after));
  expect(cells(later, SHEET, 'E5:G7')).toEqual([
    [88, 88, 2],
    [89, 89, 1],
    [87, 87, 3],
  ]);
  expect(onSheet(patch, 'write')).toHaveLength(3);
  expect(onSheet(patch, 'format')).toEqual([]);
  expect(onSheet(patch, 'merge')).toEqual([]);
  expect(onSheet(patch, 'input-message')).toEqual([]);
});

test('when the user deletes a unit at the end, its results go with it', () => {
  const { after } = write(workbook, bloc);
  const fewer = blocOf({
    units: units.slice(0, 2),
    table: tableOf({ header: 'A3:D4', unitRows: [4, 5] }),
  });
  const emptied = ['A7', 'B7', 'C7', 'D7'].reduce(
    (snapshot, name) => typed(snapshot, SHEET, name, null),
    after,
  );
  const { after: later } = write(emptied, readAgain(fewer, emptied));
  expect(cells(later, SHEET, 'E6:K7')).toEqual([
    [89, 89, 2, null, null, null, null],
    [null, null, null, null, null, null, null],
  ]);
  expect(targets(later)['_BangVang.column.1.rank']).toBe('Bảng điểm!G3:G6');
  expect(write(later, readAgain(fewer, later)).patch.changes).toEqual([]);
});

test('when the user inserts a unit, the columns have moved with their marks and grow', () => {
  const { after } = write(workbook, bloc);
  const inserted = withRowInserted(after, SHEET, 7);
  const more = blocOf({
    units: [...units, 'Sở Y tế'],
    table: tableOf({ header: 'A3:D4', unitRows: [4, 5, 6, 7] }),
  });
  const { after: later, patch } = write(inserted, readAgain(more, inserted));
  expect(cells(later, SHEET, 'E7:G8')).toEqual([
    [88, 88, 3],
    [87, 87, 4],
  ]);
  expect(cell(later, SHEET, 'A9')).toBe('NGƯỜI LẬP BIỂU');
  expect(onSheet(patch, 'merge')).toEqual([]);
  expect(write(later, readAgain(more, later)).patch.changes).toEqual([]);
});

test('rows inserted above move everything, and nothing is written', () => {
  const { after } = write(workbook, bloc);
  const moved = withRowInserted(after, SHEET, 0);
  const lower = blocOf({ units, table: tableOf({ header: 'A4:D5', unitRows: [5, 6, 7] }) });
  expect(write(moved, readAgain(lower, moved)).patch.changes).toEqual([]);
});

test('a column that would have to grow over a note of the user moves to the right instead', () => {
  const { after } = write(workbook, bloc);
  const inserted = withRowInserted(after, SHEET, 7);
  const noted = typed(inserted, SHEET, 'G8', 'chưa duyệt');
  const more = blocOf({
    units: [...units, 'Sở Y tế'],
    table: tableOf({ header: 'A3:D4', unitRows: [4, 5, 6, 7] }),
  });
  const { after: later } = write(noted, readAgain(more, noted));
  expect(cells(later, SHEET, 'G3:G8')).toEqual([
    [null],
    [null],
    [null],
    [null],
    [null],
    ['chưa duyệt'],
  ]);
  expect(cells(later, SHEET, 'L3:L8')).toEqual([['Xếp hạng'], [null], [1], [2], [3], [4]]);
  expect(targets(later)['_BangVang.column.1.rank']).toBe('Bảng điểm!L3:L8');
  expect(write(later, readAgain(more, later)).patch.changes).toEqual([]);
});

test('a filled column in which the user has typed for a new unit becomes hers again', () => {
  const filled = tableOf({
    header: 'A3:E4',
    unitRows: [4, 5, 6],
    resultColumns: [{ field: 'rank', column: 4, state: 'free' }],
  });
  const before = workbookOf(sheetOf(withColumns(['Xếp hạng'])));
  const first = write(before, blocOf({ units, table: filled })).after;
  const noted = typed(withRowInserted(first, SHEET, 7), SHEET, 'E8', 4);
  const more = blocOf({
    units: [...units, 'Sở Y tế'],
    table: { ...filled, unitRows: [4, 5, 6, 7] },
  });
  const { after: later } = write(noted, readAgain(more, noted));
  expect(cells(later, SHEET, 'E3:E8')).toEqual([['Xếp hạng'], [null], [null], [null], [null], [4]]);
  expect(cells(later, SHEET, 'L3:L8')).toEqual([
    ['Xếp hạng (Bảng Vàng)'],
    [null],
    [1],
    [2],
    [3],
    [4],
  ]);
  expect(Object.keys(targets(later))).not.toContain('_BangVang.filled.1.rank');
  expect(write(later, readAgain(more, later)).patch.changes).toEqual([]);
});

test('a column that the user deleted is made anew in the first free place', () => {
  const { after } = write(workbook, bloc);
  const sheet = sheetNamed(after, SHEET);
  // Deleting column G moves the rest to the left and leaves its name without a target.
  const without = <Cell>(grid: readonly (readonly Cell[])[]): Cell[][] =>
    grid.map((row) => row.filter((_, column) => column !== 6));
  const deleted: Snapshot = {
    ...withSheet(after, {
      ...sheet,
      values: without(sheet.values),
      texts: without(sheet.texts),
      numberFormats: without(sheet.numberFormats),
      formulas: without(sheet.formulas),
      merges: sheet.merges
        .filter(({ left }) => left !== 6)
        .map((merge) =>
          merge.left < 6 ? merge : { ...merge, left: merge.left - 1, right: merge.right - 1 },
        ),
    }),
    names: after.names.map((name) => {
      if (name.sheet !== SHEET || name.area === null || name.area.left < 6) return name;
      if (name.area.left === 6) return { ...name, sheet: null, area: null };
      return {
        ...name,
        area: { ...name.area, left: name.area.left - 1, right: name.area.right - 1 },
      };
    }),
  };
  const { after: later } = write(deleted, readAgain(bloc, deleted));
  expect(cells(later, SHEET, 'J3:K5')).toEqual([
    ['Lý do', 'Xếp hạng'],
    [null, null],
    [null, 1],
  ]);
  expect(write(later, readAgain(bloc, later)).patch.changes).toEqual([]);
});

test('two tables on one sheet have columns and marks of their own', () => {
  const lower = rows.map((row) => [...row]);
  const before = workbookOf(sheetOf([...rows, ...lower]));
  const second = blocOf({
    name: 'Khối Văn hóa - Xã hội',
    units,
    table: tableOf({ header: 'A11:D12', unitRows: [12, 13, 14] }),
    results: units.map((_, unit) => resultOf(unit, `${70 - unit}`, unit + 1)),
  });
  const { after } = write(before, bloc, second);
  expect(cells(after, SHEET, 'E5:E7')).toEqual([[90], [89], [88]]);
  expect(cells(after, SHEET, 'E13:E15')).toEqual([[70], [69], [68]]);
  expect(targets(after)).toMatchObject({
    '_BangVang.column.1.total': 'Bảng điểm!E3:E7',
    '_BangVang.column.2.total': 'Bảng điểm!E11:E15',
  });
  const again = write(after, readAgain(bloc, after), readAgain(second, after));
  expect(again.patch.changes).toEqual([]);
});

test('two tables side by side do not take each other’s columns', () => {
  const pair = (row: readonly CellValue[]): CellValue[] => [
    ...Array.from({ length: 20 }, (_, column) => row[column] ?? null),
    ...Array.from({ length: 4 }, (_, column) => row[column] ?? null),
  ];
  const before = workbookOf(sheetOf(rows.map(pair)));
  const right = blocOf({
    units,
    table: tableOf({ header: 'U3:X4', unitRows: [4, 5, 6] }),
    results: units.map((_, unit) => resultOf(unit, `${70 - unit}`, unit + 1)),
  });
  const { after } = write(before, bloc, right);
  expect(cell(after, SHEET, 'E5')).toBe(90);
  expect(cell(after, SHEET, 'Y5')).toBe(70);
  expect(write(after, readAgain(right, after), readAgain(bloc, after)).patch.changes.length).toBe(
    // The sections of the sheets follow the order of the blocs; the columns stay.
    write(after, right, bloc).patch.changes.length,
  );
  expect(write(after, readAgain(bloc, after), readAgain(right, after)).patch.changes).toEqual([]);
});

test('a copied sheet brings copies of the marks; the copy gets numbers of its own and the original keeps its', () => {
  const { after } = write(workbook, bloc);
  const copied = withNames(
    { ...after, sheets: [...after.sheets, { ...sheetNamed(after, SHEET), name: 'Năm 2026' }] },
    ...after.names
      .filter(({ name }) => !name.includes('.sheet.'))
      .map((name) => ({ ...name, sheet: 'Năm 2026' })),
  );
  const copy = blocOf({
    units,
    sheet: 'Năm 2026',
    table: { ...table, sheet: 'Năm 2026' },
    results: units.map((_, unit) => resultOf(unit, `${70 - unit}`, unit + 1)),
  });
  const { after: later } = write(copied, bloc, copy);
  expect(cells(later, SHEET, 'E5:E7')).toEqual([[90], [89], [88]]);
  expect(cells(later, 'Năm 2026', 'E3:E7')).toEqual([['Tổng điểm'], [null], [70], [69], [68]]);
  expect(targets(later)['_BangVang.column.2.total']).toBe('Năm 2026!E3:E7');
  const again = write(later, bloc, copy);
  expect(again.patch.changes).toEqual([]);
});

test('a formula typed over a result is hers: it stays, and is said at its cell', () => {
  const { after } = write(workbook, bloc);
  const sheet = sheetNamed(after, SHEET);
  const formulas = sheet.formulas.map((row) => [...row]);
  formulas[4]?.splice(4, 1, '=SUM(C5:D5)');
  const changed = withSheet(after, { ...sheet, formulas });
  const { patch, findings } = write(changed, readAgain(bloc, changed));
  expect(onSheet(patch, 'write')).toEqual([]);
  expect(findings).toContainEqual(
    expect.objectContaining({
      cell: 'E5',
      message: { code: 'formula-in-our-column', params: { formula: '=SUM(C5:D5)' } },
    }),
  );
});

test('two tables next to each other do not get the same columns to the right of them', () => {
  const pair = (row: readonly CellValue[]): CellValue[] => {
    const four = Array.from({ length: 4 }, (_, column) => row[column] ?? null);
    return [...four, null, ...four];
  };
  const before = workbookOf(sheetOf(rows.map(pair)));
  const right = blocOf({
    units,
    table: tableOf({ header: 'F3:I4', unitRows: [4, 5, 6] }),
    results: units.map((_, unit) => resultOf(unit, `${70 - unit}`, unit + 1)),
  });
  const { after } = write(before, bloc, right);
  expect(cell(after, SHEET, 'J5')).toBe(90);
  expect(cell(after, SHEET, 'Q5')).toBe(70);
  expect(write(after, readAgain(bloc, after), readAgain(right, after)).patch.changes).toEqual([]);
});

test('an empty column of another table is not taken', () => {
  // The right table begins higher up, so that beside the left one its last columns are empty.
  const before = workbookOf(
    sheetOf([
      [null, null, null, null, 'STT', 'Đơn vị', ...Array<CellValue>(7).fill('Tiêu chí')],
      ...rows.slice(1).map((row): CellValue[] => {
        const four = Array.from({ length: 4 }, (_, column) => row[column] ?? null);
        return [...four, ...four.slice(0, 2)];
      }),
    ]),
  );
  const right = blocOf({ units, table: tableOf({ header: 'E1:M1', unitRows: [4, 5, 6] }) });
  const { after } = write(before, bloc, right);
  expect(
    cells(after, SHEET, 'G2:M8')
      .flat()
      .every((value) => value === null),
  ).toBe(true);
  expect(cell(after, SHEET, 'N3')).toBe('Tổng điểm');
  expect(cell(after, SHEET, 'U1')).toBe('Tổng điểm');
});

test('when the header reaches further up, so do the headings', () => {
  const low = blocOf({ units, table: tableOf({ header: 'A4:D4', unitRows: [4, 5, 6] }) });
  const { after } = write(workbook, low);
  expect(cells(after, SHEET, 'E3:E5')).toEqual([[null], ['Tổng điểm'], [90]]);
  const { after: later, patch } = write(after, readAgain(bloc, after));
  expect(cells(later, SHEET, 'E3:E5')).toEqual([['Tổng điểm'], [null], [90]]);
  expect(sheetNamed(later, SHEET).merges).toContainEqual(areaOf('E3:E4'));
  expect(onSheet(patch, 'input-message')).toContainEqual(
    expect.objectContaining({ area: areaOf('E3:E4'), title: 'Bảng Vàng' }),
  );
  expect(write(later, readAgain(bloc, later)).patch.changes).toEqual([]);
  const { after: back } = write(later, readAgain(low, later));
  expect(cells(back, SHEET, 'E3:E5')).toEqual([[null], ['Tổng điểm'], [90]]);
  expect(sheetNamed(back, SHEET).merges).toEqual(merges.map(areaOf));
});

test('a heading that has become part of an Excel table is neither emptied nor renamed', () => {
  const low = blocOf({ units, table: tableOf({ header: 'A4:D4', unitRows: [4, 5, 6] }) });
  const { after } = write(workbook, low);
  const swallowed = withSheet(after, { ...sheetNamed(after, SHEET), tables: [areaOf('A4:K7')] });
  const inserted = typed(withRowInserted(swallowed, SHEET, 7), SHEET, 'G8', 'chưa duyệt');
  const more = blocOf({
    units: [...units, 'Sở Y tế'],
    table: tableOf({ header: 'A4:D4', unitRows: [4, 5, 6, 7] }),
  });
  const { after: later } = write(inserted, readAgain(more, inserted));
  expect(cells(later, SHEET, 'G4:G8')).toEqual([
    ['Xếp hạng'],
    [null],
    [null],
    [null],
    ['chưa duyệt'],
  ]);
  expect(cells(later, SHEET, 'M4:M8')).toEqual([['Xếp hạng'], [1], [2], [3], [4]]);
  expect(write(later, readAgain(more, later)).patch.changes).toEqual([]);
});

test('two tables that share one old mark get two numbers', () => {
  const { after } = write(workbook, bloc);
  const halves = ['A3:B4', 'C3:D4'].map((header) => tableOf({ header, unitRows: [4, 5, 6] }));
  expect(numberTables(after, halves).map(({ number, isNew }) => [number, isNew])).toEqual([
    [1, false],
    [2, true],
  ]);
});

test('a table whose mark is gone is known again by its columns', () => {
  const { after } = write(workbook, bloc);
  const lost = {
    ...after,
    names: after.names.map((name) =>
      name.name === '_BangVang.table.1' ? { ...name, sheet: null, area: null } : name,
    ),
  };
  const { patch, after: later } = write(lost, readAgain(bloc, lost));
  expect(patch.changes).toEqual([
    {
      kind: 'define-name',
      name: '_BangVang.table.1',
      sheet: SHEET,
      area: areaOf('A3:D4'),
      hidden: true,
    },
  ]);
  expect(write(later, readAgain(bloc, later)).patch.changes).toEqual([]);
});

test('a heading of one row that moves takes its look and its hint along', () => {
  const at = (header: string): BlocResults =>
    blocOf({ units, table: tableOf({ header, unitRows: [4, 5, 6] }) });
  const { after } = write(workbook, at('A4:D4'));
  const { patch, after: later } = write(after, readAgain(at('A3:D3'), after));
  expect(cells(later, SHEET, 'E3:E5')).toEqual([['Tổng điểm'], [null], [90]]);
  expect(onSheet(patch, 'input-message')).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ area: areaOf('E4:E7'), text: '' }),
      expect.objectContaining({ area: areaOf('E3'), title: 'Bảng Vàng' }),
    ]),
  );
  expect(write(later, readAgain(at('A3:D3'), later)).patch.changes).toEqual([]);
});
