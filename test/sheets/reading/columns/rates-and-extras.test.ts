import { readScoresheets } from '../../../../src/sheets/reading/read-scoresheets';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { codesOf, leavesOf, readOne, scoresOf, sheetOf, workbookOf } from '../sheet-of';

const rules: readonly (readonly CellValue[])[] = [
  [null, 'Tổng cộng', 100],
  [1, 'Tiêu chuẩn 1: Thực hiện tốt nhiệm vụ', 80],
  ['a1', 'Triển khai kịp thời các văn bản (điểm chuẩn 3 điểm)', 3],
  ['a1.1', 'Mỗi trường hợp chậm triển khai: trừ 0,5 điểm.', null, null, -0.5],
  ['a1.2', 'Mỗi trường hợp không phối hợp: trừ 0,5 điểm.', null, null, '-0,5'],
  ['a1.3', 'Mỗi giải pháp tốt: cộng 1 điểm.', null, '+1'],
  ['a2', 'Hoàn thành quy hoạch (điểm chuẩn 3 điểm)', 3],
  ['a2.1', 'Mỗi trường hợp chậm trễ: trừ 1 điểm.', null, null, -1],
];

test('a table of rules with their rates is named and never added up', () => {
  const read = readScoresheets(
    workbookOf(
      sheetOf(
        [['STT', 'TIÊU CHUẨN THI ĐUA', 'ĐIỂM'], [null, null, 'Chuẩn', 'Thưởng', 'Trừ'], ...rules],
        { name: 'Quy định', merges: ['A1:A2', 'B1:B2', 'C1:E1'] },
      ),
    ),
    { sheets: [], year: null },
  );
  expect(read.scoresheets).toEqual([]);
  expect(codesOf(read.findings)).toEqual(['rate-table B1']);
});

test('the same with base points and rates in one column', () => {
  const read = readScoresheets(
    workbookOf(
      sheetOf([
        ['STT', 'Tiêu chuẩn', 'Điểm'],
        ...rules.map(([number, name, base, bonus, penalty]) => [
          number ?? null,
          name ?? null,
          base ?? bonus ?? penalty ?? null,
        ]),
      ]),
    ),
    { sheets: [], year: null },
  );
  expect(read.scoresheets).toEqual([]);
  expect(codesOf(read.findings)).toEqual(['rate-table B1']);
});

test('rules between scored criteria are left out, and a person has to look', () => {
  const found = readOne(
    sheetOf([
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở A', 'Sở B'],
      [1, 'Báo cáo đúng hạn', 10, 9, 9.5],
      [null, 'Mỗi báo cáo chậm: trừ 0,5 điểm', null, 2, 1],
      [2, 'Họp đầy đủ (mỗi lần vắng trừ 1 điểm)', 10, 9, 10],
    ]),
  );
  expect(scoresOf(found)).toEqual([
    ['9', '9'],
    ['9.5', '10'],
  ]);
  expect(codesOf(found.findings)).toContain('rate-not-counted B3');
  expect(found.detection.confidence).toBeLessThan(0.75);
});

test('below a heading of penalties stand the points themselves', () => {
  const found = readOne(
    sheetOf([
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở A', 'Sở B'],
      ['I', 'Chuyên môn', 100, 90, 95],
      ['II', 'Điểm trừ'],
      [1, 'Mỗi báo cáo chậm trừ 0,5 điểm', null, -1, 0],
      ['III', 'Điểm thưởng'],
      [1, 'Mỗi sáng kiến cộng 1 điểm', null, 2, 0],
    ]),
  );
  expect(leavesOf(found).slice(1)).toEqual([
    'II Điểm trừ > II.1 Mỗi báo cáo chậm trừ 0,5 điểm penalty',
    'III Điểm thưởng > III.1 Mỗi sáng kiến cộng 1 điểm bonus',
  ]);
  expect(found.detection.confidence).toBe(1);
});

test('a form whose score contains the bonus and the penalty beside it', () => {
  const form = (second: number) =>
    readOne(
      sheetOf([
        ['Đơn vị: Sở A'],
        ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Thưởng', 'Trừ', 'Điểm đạt'],
        [1, 'Kinh tế', 60, 2, null, 62],
        [2, 'Xã hội', 40, null, 1.5, second],
      ]),
    );
  const right = form(38.5);
  expect(scoresOf(right)).toEqual([['62', '38.5']]);
  expect(codesOf(right.findings)).toContain('extras-contained D2');
  expect(right.detection.confidence).toBe(1);
  expect(form(40).detection.confidence).toBeLessThan(0.75);
});

test('a list whose score contains the bonus beside it', () => {
  const found = readOne(
    sheetOf([
      ['STT', 'Đơn vị', 'Điểm chuẩn', 'Thưởng', 'Trừ', 'Điểm'],
      [1, 'Sở A', 97, 10, null, 107],
      [2, 'Sở B', 98, null, 1, 97],
    ]),
  );
  expect(scoresOf(found)).toEqual([['107'], ['97']]);
  expect(codesOf(found.findings)).toContain('extras-contained D1');
});

test('a total that is the score itself says that the bonus may be in it', () => {
  const found = readOne(
    sheetOf([
      ['STT', 'Đơn vị', 'Điểm', 'Điểm thưởng', 'Tổng điểm'],
      [1, 'Sở A', 107, 10, 107],
      [2, 'Sở B', 98, null, 98],
    ]),
  );
  expect(codesOf(found.findings)).toContain('extras-unclear D1');
  expect(found.detection.confidence).toBeLessThan(0.75);
});

test('nothing tells whether the scores contain the bonus: a person has to', () => {
  const list = (...last: readonly (readonly CellValue[])[]) =>
    readOne(sheetOf([['STT', 'Đơn vị', 'Điểm', 'Thưởng', 'Trừ', 'Tổng điểm'], ...last]));
  const unknown = list([1, 'Sở A', 97, 3, 1], [2, 'Sở B', 96, 2, 0]);
  expect(codesOf(unknown.findings)).toContain('extras-unclear D1');
  expect(unknown.detection.confidence).toBeLessThan(0.75);
  // A total that counts them says so, and without any there is nothing to ask.
  const counted = list([1, 'Sở A', 97, 3, 1, 99], [2, 'Sở B', 96, null, null, 96]);
  const none = list([1, 'Sở A', 97, 0, null], [2, 'Sở B', 96, null, 0]);
  for (const found of [counted, none]) {
    expect(codesOf(found.findings)).not.toContain('extras-unclear D1');
    expect(found.detection.confidence).toBe(1);
  }
  expect(scoresOf(counted)[0]).toEqual(['97', '3', '1']);
});

test('base points, bonus and penalty under each criterion: the total contains them', () => {
  const table = (...totals: readonly CellValue[]) =>
    readOne(
      sheetOf(
        [
          ['STT', 'Đơn vị', 'Thu ngân sách', null, null, 'Chi ngân sách', null, null, 'Tổng'],
          [null, null, 'Chuẩn', 'Thưởng', 'Trừ', 'Chuẩn', 'Thưởng', 'Trừ', null],
          [1, 'Sở A', 50, 3, 1, 50, 0, 2, totals[0] ?? null],
          [2, 'Sở B', 50, 0, 1, 50, 0, 0, totals[1] ?? null],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:H1', 'I1:I2'] },
      ),
    );
  const right = table(100, 99);
  expect(scoresOf(right)).toEqual([['100'], ['99']]);
  expect(codesOf(right.findings)).toContain('extras-contained D2');
  expect(right.detection.confidence).toBe(1);
  const wrong = table(100, 98);
  expect(codesOf(wrong.findings)).toContain('extras-unclear D2');
  expect(wrong.detection.confidence).toBeLessThan(0.75);
});

test('base points, bonus and penalty without any score: taken as such after a person has looked', () => {
  const found = readOne(
    sheetOf([
      ['STT', 'Đơn vị', 'Điểm chuẩn', 'Điểm thưởng', 'Điểm trừ', 'Xếp hạng'],
      [1, 'Sở A', 95, 3, 1, 1],
      [2, 'Sở B', 94, 2, null, 2],
    ]),
  );
  expect(scoresOf(found)).toEqual([
    ['95', '3', '1'],
    ['94', '2', '–'],
  ]);
  expect(codesOf(found.findings)).toContain('bases-as-scores D1');
  expect(found.detection.confidence).toBeLessThan(0.75);
});

test('rates beside the base points of a form, in rows of rules, are no scores and need no answer', () => {
  const found = readOne(
    sheetOf(
      [
        ['Đơn vị: Phòng A'],
        ['STT', 'TIÊU CHUẨN', 'ĐIỂM', null, null, 'Điểm tự chấm'],
        [null, null, 'Chuẩn', 'Thưởng', 'Trừ', null],
        ['I', 'Chuyên môn', 80],
        [1, 'Giải quyết hồ sơ', 50, null, null, '49,5'],
        [null, 'Mỗi trường hợp trễ hạn', null, null, '-0,5'],
        [null, 'Mỗi giải pháp cộng 1 điểm', null, 1],
        [2, 'Báo cáo', 30, null, null, 30],
        ['II', 'Xây dựng Đảng', 20],
        [1, 'Sinh hoạt', 20, null, null, 20],
        [null, 'Tổng cộng', 100, null, null, 99.5],
      ],
      { merges: ['A2:A3', 'B2:B3', 'C2:E2', 'F2:F3'] },
    ),
  );
  expect(scoresOf(found, 'self')).toEqual([['49.5', '30', '20']]);
  expect(codesOf(found.findings)).toContain('rates-beside D3');
  expect(found.detection.confidence).toBe(1);
});
