import { readScoresheets, type Reading } from '../../../../src/sheets/reading/read-scoresheets';
import type { SheetSnapshot } from '../../../../src/workbook/snapshot';
import { codesOf, leavesOf, readOne, scoresOf, sheetOf, workbookOf } from '../sheet-of';

function read(...sheets: readonly SheetSnapshot[]): Reading {
  return readScoresheets(workbookOf(...sheets), { sheets: [], year: null });
}

const groups = [
  sheetOf(
    [
      ['I. NHIỆM VỤ CHÍNH TRỊ NĂM 2025'],
      ['STT', 'Đơn vị', 'Kinh tế', 'Xã hội', 'Cộng'],
      [null, 'Điểm tối đa', 40, 20, 60],
      [1, 'Sở A', 39, 19, 58],
      [2, 'Sở B', 38, 18, 56],
    ],
    { name: 'Nhóm I' },
  ),
  sheetOf(
    [
      ['II. XÂY DỰNG ĐẢNG NĂM 2025'],
      ['STT', 'Đơn vị', 'Đảng', 'Đoàn thể', 'Cộng'],
      [null, 'Điểm tối đa', 25, 15, 40],
      [1, 'SỞ B', 25, 14, 39],
      [2, 'Sở  A', 24, 15, 39],
    ],
    { name: 'Nhóm II' },
  ),
];

test('sheets of the groups of criteria are one bloc, joined by the names of the units', () => {
  const found = readOne(...groups);
  expect(found.sheets).toEqual(['Nhóm I', 'Nhóm II']);
  expect(found.units.map(({ name }) => name)).toEqual(['Sở A', 'Sở B']);
  expect(scoresOf(found)).toEqual([
    ['39', '19', '24', '15'],
    ['38', '18', '25', '14'],
  ]);
  expect(leavesOf(found)).toEqual([
    'I NHIỆM VỤ CHÍNH TRỊ NĂM 2025 > I.1 Kinh tế (40)',
    'I NHIỆM VỤ CHÍNH TRỊ NĂM 2025 > I.2 Xã hội (20)',
    'II XÂY DỰNG ĐẢNG NĂM 2025 > II.1 Đảng (25)',
    'II XÂY DỰNG ĐẢNG NĂM 2025 > II.2 Đoàn thể (15)',
  ]);
  expect(found.detection.confidence).toBeGreaterThanOrEqual(0.75);
  expect(codesOf(found.findings)).toContain('group-sheets-joined');
});

test('a summary of the same units is compared and not counted again', () => {
  const summary = (second: number) =>
    sheetOf(
      [
        ['BẢNG TỔNG HỢP NĂM 2025'],
        ['STT', 'Đơn vị', 'Nhóm I', 'Nhóm II', 'Tổng điểm'],
        [1, 'Sở A', 58, 39, 97],
        [2, 'Sở B', 56, second, 56 + second],
      ],
      { name: 'Tổng hợp' },
    );
  const right = read(summary(39), ...groups);
  expect(right.scoresheets.map(({ sheets }) => sheets)).toEqual([['Nhóm I', 'Nhóm II']]);
  expect(codesOf(right.findings)).toEqual(['other-table-agrees B3']);
  const wrong = read(summary(38), ...groups);
  expect(wrong.scoresheets.map(({ sheets }) => sheets)).toEqual([['Nhóm I', 'Nhóm II']]);
  expect(codesOf(wrong.findings)).toEqual(['other-table-ignored B3', 'other-table-differs B4']);
});

test('a unit that one of the sheets lacks has no scores there, and a person has to look', () => {
  const [first, second] = groups;
  if (first === undefined || second === undefined) throw new Error('two sheets');
  const cut = { ...second, values: second.values.slice(0, -1), texts: second.texts.slice(0, -1) };
  const found = readOne(first, {
    ...cut,
    formulas: second.formulas.slice(0, -1),
    numberFormats: second.numberFormats.slice(0, -1),
  });
  expect(scoresOf(found)).toEqual([
    ['39', '19', '–', '–'],
    ['38', '18', '25', '14'],
  ]);
  expect(codesOf(found.findings)).toContain('unit-not-on-sheet');
  expect(found.detection.confidence).toBeLessThan(0.75);
});

test('sheets that say nothing of groups are joined only after a person has looked', () => {
  const found = readOne(
    sheetOf(
      [
        ['STT', 'Đơn vị', 'Kinh tế (40 điểm)', 'Xã hội (20 điểm)'],
        [1, 'Sở A', 39, 19],
        [2, 'Sở B', 38, 18],
      ],
      { name: 'Chuyên môn' },
    ),
    sheetOf(
      [
        ['STT', 'Đơn vị', 'Đảng (25 điểm)', 'Đoàn thể (15 điểm)'],
        [1, 'Sở A', 24, 15],
        [2, 'Sở B', 25, 14],
      ],
      { name: 'Xây dựng Đảng' },
    ),
  );
  expect(scoresOf(found)[0]).toEqual(['39', '19', '24', '15']);
  expect(found.detection.confidence).toBeLessThan(0.75);
});

test('sheets of the same criteria are no groups, whatever they are called', () => {
  const quarter = (name: string, score: number) =>
    sheetOf(
      [
        ['STT', 'Đơn vị', 'Kinh tế', 'Xã hội'],
        [null, 'Điểm tối đa', 60, 40],
        [1, 'Sở A', score, 30],
        [2, 'Sở B', score, 31],
      ],
      { name },
    );
  const { scoresheets, findings } = read(quarter('I', 50), quarter('II', 51));
  expect(scoresheets).toHaveLength(1);
  expect(scoresheets[0]?.detection.confidence).toBeLessThan(0.75);
  expect(codesOf(findings)).toContain('other-table-ignored B3');
});

test('a workbook that a scoring system exports: a stacked summary and a matrix for each group', () => {
  const { scoresheets, findings } = read(
    sheetOf(
      [
        ['BẢNG TỔNG HỢP ĐIỂM THI ĐUA - CỤM 3'],
        ['Kỳ thi đua: Năm 2025'],
        [],
        ['Đơn vị', 'Chuyên môn', 'Xây dựng Đảng', 'Tổng'],
        ['CAX A'],
        ['  ĐTC', 14, 9, 23],
        ['  TĐ1', 13, 8, 21],
        ['CAX B'],
        ['  ĐTC', 13, 10, 23],
        ['  TĐ1', 12, 9, 21],
      ],
      { name: 'Tổng quan', merges: ['A1:Z1'] },
    ),
    sheetOf(
      [
        ['Chuyên môn (15 điểm)'],
        [],
        ['Tiêu chí', 'CAX A', 'CAX B'],
        ['● 1 Chuyên môn (15đ)', 13, 12],
        ['  • 1.1 Trật tự (10đ)', 'ĐTC:9 | TĐ1:8', 'ĐTC:8 | TĐ1:7'],
        ['  • 1.2 Ma túy (5đ)', 'ĐTC:5 | TĐ1:5', 'ĐTC:5 | TĐ1:5'],
      ],
      { name: 'Nhóm 1', merges: ['A1:Z1'] },
    ),
    sheetOf(
      [
        ['Xây dựng Đảng (10 điểm)'],
        [],
        ['Tiêu chí', 'CAX A', 'CAX B'],
        ['● 2 Xây dựng Đảng (10đ)', 8, 9],
        ['  • 2.1 Chi bộ (10đ)', 'ĐTC:9 | TĐ1:8', 'ĐTC:10 | TĐ1:9'],
      ],
      { name: 'Nhóm 2', merges: ['A1:Z1'] },
    ),
  );
  expect(scoresheets.map(({ sheets }) => sheets)).toEqual([['Nhóm 1', 'Nhóm 2']]);
  const [found] = scoresheets;
  if (found === undefined) throw new Error('no bloc');
  expect(leavesOf(found)).toEqual([
    '1 Chuyên môn > 1.1 Trật tự (10)',
    '1 Chuyên môn > 1.2 Ma túy (5)',
    '2 Xây dựng Đảng > 2.1 Chi bộ (10)',
  ]);
  expect(scoresOf(found, 'bloc')).toEqual([
    ['8', '5', '8'],
    ['7', '5', '9'],
  ]);
  expect(codesOf(findings)).toEqual(['other-table-agrees A5']);
});
