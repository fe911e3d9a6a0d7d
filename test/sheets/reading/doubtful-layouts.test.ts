import { codesOf, leavesOf, readOne, scoresOf, sheetOf, workbookOf } from './sheet-of';
import { readScoresheets } from '../../../src/sheets/reading/read-scoresheets';
import type { CellValue, SheetSnapshot } from '../../../src/workbook/snapshot';

test('headings written once over several columns, without a merge, hold for all of them', () => {
  const found = readOne(
    sheetOf([
      ['STT', 'Đơn vị', 'Kinh tế', null, 'Xã hội', null],
      [null, null, 'Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định'],
      [1, 'Sở A', 50, 48, 40, 39],
      [2, 'Sở B', 45, 44, 38, 37],
    ]),
  );
  expect(scoresOf(found, 'verified')).toEqual([
    ['48', '39'],
    ['44', '37'],
  ]);
});

test('beside merged headings an empty cell is empty', () => {
  const found = readOne(
    sheetOf(
      [
        ['STT', 'Đơn vị', 'Kinh tế', null, null],
        [null, null, 'Thu', 'Chi', 'Nội vụ'],
        [1, 'Sở A', 50, 48, 40],
        [2, 'Sở B', 45, 44, 38],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:D1'] },
    ),
  );
  expect(leavesOf(found)).toHaveLength(3);
  expect(leavesOf(found)[2]).not.toContain('Kinh tế');
});

test('stages below each other in the place of criteria are asked about', () => {
  const found = readOne(
    sheetOf([
      ['Nội dung', 'Sở A', 'Sở B'],
      ['Điểm tự chấm', 95, 94],
      ['Điểm thẩm định', 93, 92],
    ]),
  );
  expect(codesOf(found.findings)).toContain('stages-in-lines A2');
  expect(found.detection.confidence).toBeLessThan(0.75);
});

test('units under the names of two blocs are two blocs', () => {
  const sheet = (third: string) =>
    workbookOf(
      sheetOf(
        [
          ['STT', 'Tiêu chí', 'Điểm tối đa', 'Cụm thi đua số 1', null, third, null],
          [null, null, null, 'Sở A', 'Sở B', 'Xã C', 'Xã D'],
          [1, 'Kinh tế', 60, 58, 57, 55, 54],
          [2, 'Xã hội', 40, 39, 38, 37, 36],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1'] },
      ),
    );
  const { scoresheets } = readScoresheets(sheet('Cụm thi đua số 2'), { sheets: [], year: null });
  expect(scoresheets.map(({ units }) => units.map(({ name }) => name))).toEqual([
    ['Sở A', 'Sở B'],
    ['Xã C', 'Xã D'],
  ]);
  expect(scoresheets.map((one) => scoresOf(one))).toEqual([
    [
      ['58', '39'],
      ['57', '38'],
    ],
    [
      ['55', '37'],
      ['54', '36'],
    ],
  ]);
});

function form(name: string, title: string, scores: readonly CellValue[]): SheetSnapshot {
  return sheetOf(
    [
      [title],
      ['STT', 'Nội dung', 'Điểm chuẩn', 'Tự chấm'],
      [1, 'Kinh tế', 60, scores[0]],
      [2, 'Xã hội', 40, scores[1]],
    ],
    { name },
  );
}

test('forms whose titles name blocs of other numbers are of several blocs', () => {
  const book = workbookOf(
    form('Sở A', 'CỤM THI ĐUA SỐ 1', [58, 39]),
    form('Sở B', 'Cụm thi đua số 1', [57, 38]),
    form('Xã C', 'CỤM THI ĐUA SỐ 2', [55, 37]),
  );
  const { scoresheets } = readScoresheets(book, { sheets: [], year: null });
  expect(scoresheets.map(({ units }) => units.length)).toEqual([2, 1]);
});

test('forms whose titles name otherwise different blocs stay together and are asked about', () => {
  const found = readOne(
    form('Sở A', 'KHỐI THI ĐUA KINH TẾ', [58, 39]),
    form('Sở B', 'KHỐI THI ĐUA NỘI CHÍNH', [57, 38]),
  );
  expect(codesOf(found.findings)).toContain('forms-name-other-blocs A1');
  expect(found.detection.confidence).toBeLessThan(0.75);
});

test('the copy that Excel makes of a form is no further unit', () => {
  const found = readOne(
    form('Sở A', 'PHIẾU CHẤM ĐIỂM', [58, 39]),
    form('Sở A (2)', 'PHIẾU CHẤM ĐIỂM', [57, 38]),
  );
  expect(codesOf(found.findings)).toContain('duplicate-unit B2');
});

test('where nothing else states maxima, the cells may: "9,5/10"', () => {
  const found = readOne(
    sheetOf([
      ['STT', 'Đơn vị', 'Kinh tế', 'Xã hội', 'Điểm thưởng'],
      [1, 'Sở A', '58/60', '39/40', 1],
      [2, 'Sở B', '57,5/60', '38/40', 2],
    ]),
  );
  expect(leavesOf(found).slice(0, 2)).toEqual(['1 Kinh tế (60)', '2 Xã hội (40)']);
  expect(scoresOf(found)).toEqual([
    ['58', '39', '1'],
    ['57.5', '38', '2'],
  ]);
  const days = readOne(
    sheetOf([
      ['STT', 'Đơn vị', 'Kinh tế', 'Xã hội', 'Ngày nộp'],
      [1, 'Sở A', 58, 39, '15/12'],
      [2, 'Sở B', 57, 38, '10/12'],
    ]),
  );
  expect(leavesOf(days)).toHaveLength(2);
});

test('an unnumbered line that is the sum of those behind it is asked about', () => {
  const found = readOne(
    sheetOf([
      ['Tiêu chí', 'Điểm tối đa', 'Sở A', 'Sở B'],
      ['NHIỆM VỤ CHÍNH TRỊ', 61, 57, 55],
      ['Thu ngân sách', 40, 38, 37],
      ['Giải ngân', 20, 19, 18],
    ]),
  );
  expect(codesOf(found.findings)).toContain('looks-like-a-sum A2');
  expect(found.detection.confidence).toBeLessThan(0.75);
});
