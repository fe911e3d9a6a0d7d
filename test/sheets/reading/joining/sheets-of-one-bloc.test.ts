import { readScoresheets } from '../../../../src/sheets/reading/read-scoresheets';
import type { CellValue, SheetSnapshot } from '../../../../src/workbook/snapshot';
import { codesOf, leavesOf, readOne, scoresOf, sheetOf, workbookOf } from '../sheet-of';

type Row = readonly CellValue[];

function units(
  name: string,
  titles: readonly string[],
  rows: readonly Row[],
  criteria: Row = ['Thu', 'Chi'],
): SheetSnapshot {
  const above = titles.map((title): Row => [title]);
  const header: Row = ['STT', 'Đơn vị', ...criteria];
  return sheetOf([...above, header, [null, 'Điểm tối đa', 10, 20], ...rows], { name });
}

function read(...sheets: readonly SheetSnapshot[]): ReturnType<typeof readScoresheets> {
  return readScoresheets(workbookOf(...sheets), { sheets: [], year: null });
}

const BLOC = 'CỤM THI ĐUA SỐ 1 NĂM 2025';
const FIRST: readonly Row[] = [
  [1, 'Xã Một', 9, 19],
  [2, 'Xã Hai', 8, 18],
];

describe('the units of one bloc on several sheets', () => {
  const further: readonly Row[] = [
    [3, 'Xã Ba', 7, 17],
    [4, 'Xã Bốn', 6, 16],
  ];

  test('the same bloc, numbers that run on: one table', () => {
    const found = readOne(units('Tờ 1', [BLOC], FIRST), units('Tờ 2', [BLOC], further));
    expect(found.units.map(({ name, place }) => `${place.sheet} ${name}`)).toEqual([
      'Tờ 1 Xã Một',
      'Tờ 1 Xã Hai',
      'Tờ 2 Xã Ba',
      'Tờ 2 Xã Bốn',
    ]);
    expect(scoresOf(found).map((row) => row.join(' '))).toEqual(['9 19', '8 18', '7 17', '6 16']);
    expect(found.stages[0]?.places[3]?.[1]).toEqual({ sheet: 'Tờ 2', row: 4, column: 3 });
    expect(found.sheets).toEqual(['Tờ 1', 'Tờ 2']);
    expect(found.table).toBeNull();
    expect(codesOf(found.findings)).toEqual(['unit-sheets-joined B4']);
    expect(found.detection.confidence).toBe(1);
  });

  test.each<[string, readonly string[], readonly Row[]]>([
    ['numbers that begin again', [BLOC], [[1, 'Xã Ba', 7, 17]]],
    ['a sheet that names no bloc', [], further],
  ])('%s: joined, and a person has to confirm it', (_, titles, rows) => {
    const found = readOne(units('Tờ 1', [BLOC], FIRST), units('Tờ 2', titles, rows));
    expect(found.units.length).toBe(2 + rows.length);
    expect(found.findings.map(({ severity, message }) => `${severity} ${message.code}`)).toEqual([
      'warning unit-sheets-joined',
    ]);
    expect(found.detection.confidence).toBeLessThan(0.75);
  });

  test.each<[string, SheetSnapshot]>([
    ['another bloc', units('Tờ 2', ['CỤM THI ĐUA SỐ 2 NĂM 2025'], further)],
    ['another year', units('Tờ 2', ['CỤM THI ĐUA SỐ 1 NĂM 2024'], further)],
    ['other criteria', units('Tờ 2', [BLOC], further, ['Thu', 'Đầu tư'])],
    ['neither name nor numbers', units('Tờ 2', [], [[1, 'Xã Ba', 7, 17]])],
  ])('%s: not joined', (_, other) => {
    const { scoresheets } = read(units('Tờ 1', [BLOC], FIRST), other);
    expect(scoresheets.map(({ sheets }) => sheets)).toEqual([['Tờ 1'], ['Tờ 2']]);
  });

  test('a sheet of the same bloc with other criteria is ranked apart, and that is said', () => {
    const other = units('Tờ 2', [BLOC], further, ['Thu', 'Đầu tư']);
    const { scoresheets } = read(units('Tờ 1', [BLOC], FIRST), other);
    expect(scoresheets.map(({ findings }) => codesOf(findings))).toEqual([
      [],
      ['bloc-on-other-sheet B4'],
    ]);
  });

  test('a matrix too wide for one sheet', () => {
    const matrix = (name: string, ...of: string[]): SheetSnapshot =>
      sheetOf(
        [
          [BLOC],
          ['STT', 'Tiêu chí', 'Điểm chuẩn', ...of],
          [1, 'Thu', 10, 9, 8],
          [2, 'Chi', 20, 19, 18],
        ],
        { name },
      );
    const found = readOne(matrix('Tờ 1', 'Xã A', 'Xã B'), matrix('Tờ 2', 'Xã C', 'Xã D'));
    expect(found.units.map(({ name }) => name)).toEqual(['Xã A', 'Xã B', 'Xã C', 'Xã D']);
    expect(scoresOf(found)[3]).toEqual(['8', '18']);
    expect(found.detection.confidence).toBeLessThan(0.75);
  });
});

describe('the stages of one bloc on several sheets', () => {
  const others: readonly Row[] = [
    [1, 'Xã Hai', 7, 17],
    [2, 'Xã Một', 9, '18,5'],
  ];

  test.each<[string, string, readonly string[], readonly string[]]>([
    ['Tự chấm', 'Thẩm định', [BLOC], [BLOC]],
    ['Tờ 1', 'Tờ 2', [BLOC, 'BẢNG ĐIỂM TỰ CHẤM NĂM 2025'], [BLOC, 'BẢNG TỔNG HỢP ĐIỂM THẨM ĐỊNH']],
  ])('"%s" and "%s": matched by the names of the units', (first, second, ofFirst, ofSecond) => {
    const found = readOne(units(first, ofFirst, FIRST), units(second, ofSecond, others));
    expect(found.units.map(({ name }) => name)).toEqual(['Xã Một', 'Xã Hai']);
    expect(scoresOf(found, 'self')).toEqual([
      ['9', '19'],
      ['8', '18'],
    ]);
    expect(scoresOf(found, 'verified')).toEqual([
      ['9', '18.5'],
      ['7', '17'],
    ]);
    expect(found.stages[1]?.places[0]?.[1]?.sheet).toBe(second);
    expect(codesOf(found.findings)).toContain(`stage-sheets-joined B${ofFirst.length + 3}`);
    expect(found.detection.confidence).toBe(1);
  });

  test('sheets that do not say whose scores they hold are two views, and a person has to choose', () => {
    const { scoresheets, findings } = read(units('A', [BLOC], FIRST), units('B', [BLOC], others));
    expect(scoresheets).toHaveLength(1);
    expect(scoresheets[0]?.detection.confidence).toBeLessThan(0.75);
    expect(findings.map(({ message }) => message.code)).toContain('other-table-ignored');
  });
});

test('blocs of every layout in one workbook are each read by themselves', () => {
  const form = (unit: string, ...scores: number[]): SheetSnapshot =>
    sheetOf(
      [
        ['KHỐI THI ĐUA SỐ 5 NĂM 2025'],
        [`Đơn vị: ${unit}`],
        ['STT', 'Nội dung', 'Điểm chuẩn', 'Tự chấm'],
        [1, 'Thu', 10, scores[0]],
        [2, 'Chi', 20, scores[1]],
      ],
      { name: unit },
    );
  const { scoresheets, findings } = read(
    units('Cụm 1', [BLOC], FIRST),
    sheetOf(
      [
        ['TỔNG HỢP NĂM 2025'],
        ['STT', 'Tên quận - huyện', 'Điểm (+ điểm thưởng)', 'Xếp hạng'],
        ['I.', 'Cụm Thi đua 2'],
        [1, 'Quận 1', '97 + 10', 1],
        [2, 'Quận 2', '95 + 1', 2],
        ['II.', 'Cụm Thi đua 3'],
        [1, 'Quận 4', 107, 1],
        [2, 'Quận 5', 97, 2],
      ],
      { name: 'Cụm 2, 3' },
    ),
    sheetOf(
      [
        ['KHỐI THI ĐUA SỐ 4 NĂM 2025'],
        ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Sở A', 'Sở B'],
        [1, 'Thu', 10, 9, 8],
        [2, 'Chi', 20, 19, 18],
      ],
      { name: 'Khối 4' },
    ),
    form('Sở C', 9, 19),
    form('Sở D', 8, 18),
    sheetOf(
      [
        ['BẢNG TỔNG HỢP ĐIỂM THI ĐUA - NĂM 2025'],
        ['Đơn vị', '(N1)', '(N2)', 'Tổng'],
        ['Phòng E'],
        ['ĐTC', 10, 20, 30],
        ['TĐ1', 9, 19, 28],
        ['Phòng F'],
        ['ĐTC', 9, 19, 28],
        ['TĐ1', 8, 18, 26],
      ],
      { name: 'Chồng' },
    ),
    sheetOf(
      [
        ['Hạng', 'Đơn vị', 'Điểm tự chấm', 'Điểm được duyệt', 'Trạng thái'],
        [1, 'CAX E', '98.5/100.0', '97.0/100.0', 'Đã duyệt'],
        [2, 'CAX G', '95.5/100.0', '94.0/100.0', 'Đã duyệt'],
      ],
      { name: 'Kết quả' },
    ),
    sheetOf(
      [
        ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG'],
        ['STT', 'Tên đơn vị', 'Danh hiệu đề nghị', 'Số quyết định', 'Mã'],
        [1, 'Sở A', 'TTLĐXS', '12/QĐ', 'A1'],
        [2, 'Sở B', 'TTLĐTT', '13/QĐ', 5],
      ],
      { name: 'Khen', hiddenColumns: [4] },
    ),
  );
  const last = scoresheets.map((found) => {
    const stage = found.stages[found.stages.length - 1]?.stage ?? null;
    const scores = scoresOf(found, stage).map((row) => row.join('+'));
    return [found.sheets.join(', '), leavesOf(found).length, ...scores];
  });
  expect(last).toEqual([
    ['Cụm 1', 2, '9+19', '8+18'],
    ['Cụm 2, 3', 2, '97+10', '95+1'],
    ['Cụm 2, 3', 1, '107', '97'],
    ['Khối 4', 2, '9+19', '8+18'],
    ['Sở C, Sở D', 2, '9+19', '8+18'],
    ['Chồng', 2, '9+19', '8+18'],
    ['Kết quả', 1, '97', '94'],
  ]);
  expect(codesOf(findings)).toEqual(['award-list B2']);
  for (const found of scoresheets) {
    expect(found.detection.confidence).toBeGreaterThanOrEqual(0.75);
  }
});
