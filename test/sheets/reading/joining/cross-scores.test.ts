import { scorerIn } from '../../../../src/sheets/reading/joining/cross-scores';
import { readScoresheets } from '../../../../src/sheets/reading/read-scoresheets';
import type { CellValue, SheetSnapshot } from '../../../../src/workbook/snapshot';
import { codesOf, readOne, sheetOf, workbookOf } from '../sheet-of';

const PLACE = { sheet: 'S', row: 1, column: 0 };

test.each([
  ['Đơn vị chấm: Sở A', 'Phiếu 1', 'Sở A'],
  ['ĐƠN VỊ CHẤM ĐIỂM CHÉO : Sở A.', 'Phiếu 1', 'Sở A'],
  ['Thành viên chấm: Sở A', 'Phiếu 1', 'Sở A'],
  ['', 'Chấm chéo - Sở A', 'Sở A'],
  ['', 'Sở A chấm', 'Sở A'],
  ['', 'Sở A - chấm chéo', 'Sở A'],
])('%j on a sheet called %j names the scorer %j', (text, sheet, name) => {
  expect(scorerIn([{ text, place: PLACE }], sheet)?.name).toBe(name);
});

test.each([
  ['Đơn vị được chấm: Sở A', 'Phiếu 1'],
  ['Đơn vị chấm: ……', 'Phiếu 1'],
  ['Người lập biểu: Trần A', 'Bảng chấm điểm'],
])('%j on a sheet called %j names no scorer', (text, sheet) => {
  expect(scorerIn([{ text, place: PLACE }], sheet)).toBeNull();
});

type Rows = readonly (readonly CellValue[])[];

function table(name: string, title: string, rows: Rows, criteria = ['Chuyên môn', 'Nội vụ']) {
  return sheetOf(
    [
      ['KHỐI THI ĐUA 4 NĂM 2025'],
      [title],
      ['STT', 'Đơn vị', ...criteria],
      [null, 'Điểm tối đa', 70, 30],
      ...rows.map((row, index) => [index + 1, ...row]),
    ],
    { name },
  );
}

const own = table('Bảng điểm', '', [
  ['Sở A', 69, 29],
  ['Sở B', 68, 30],
  ['Sở C', 67, 28],
]);
const byA = table('Chấm chéo - Sở A', '', [
  ['Sở B', 60, 20],
  ['Sở C', 61, 21],
]);
const byB = table('Phiếu 2', 'Đơn vị chấm: sở  b', [
  ['Sở C', 62, 22],
  ['Sở A', 63, 23],
]);

function given(scoresheet: ReturnType<typeof readOne>) {
  return scoresheet.stages.map(({ stage, scorer = null, scores, places }) => ({
    stage,
    scorer,
    first: scores.map(([score]) =>
      score?.state === 'number' ? Number(score.points.numerator) : null,
    ),
    sheets: [...new Set(places.flatMap(([place]) => place?.sheet ?? []))],
  }));
}

test('the sheets of members become cross scores of the table of the same units, whatever their order', () => {
  const found = readOne(own, byA, byB);
  expect(found.sheets).toEqual(['Bảng điểm', 'Chấm chéo - Sở A', 'Phiếu 2']);
  expect(found.units.map(({ name }) => name)).toEqual(['Sở A', 'Sở B', 'Sở C']);
  expect(given(found)).toEqual([
    { stage: null, scorer: null, first: [69, 68, 67], sheets: ['Bảng điểm'] },
    { stage: 'cross', scorer: 0, first: [null, 60, 61], sheets: ['Chấm chéo - Sở A'] },
    { stage: 'cross', scorer: 1, first: [63, null, 62], sheets: ['Phiếu 2'] },
  ]);
  expect(found.table?.sheet).toBe('Bảng điểm');
});

test('without a table of its own the bloc is all that its members name, and no sheet of theirs takes results', () => {
  const found = readOne(byA, byB);
  expect(found.units.map(({ name }) => name)).toEqual(['Sở B', 'Sở C', 'Sở A']);
  expect(given(found).map(({ scorer, first }) => ({ scorer, first }))).toEqual([
    { scorer: 2, first: [60, 61, null] },
    { scorer: 0, first: [null, 62, 63] },
  ]);
  expect(found.table).toBeNull();
});

function reading(...sheets: readonly SheetSnapshot[]) {
  return readScoresheets(workbookOf(...sheets), { sheets: [], year: null });
}

test('a sheet of other criteria is not counted, and that is an error at the sheet', () => {
  const other = table(
    'Sở C chấm',
    '',
    [
      ['Sở A', 1, 2],
      ['Sở B', 1, 2],
    ],
    ['Chuyên môn', 'Kỷ luật'],
  );
  const { scoresheets, findings } = reading(own, byA, other);
  expect(scoresheets.map(({ stages }) => stages.length)).toEqual([2]);
  expect(findings.map(({ severity, message, sheet }) => [severity, message.code, sheet])).toEqual([
    ['error', 'cross-sheet-differs', 'Sở C chấm'],
  ]);
});

test('a scorer who is no member makes no cross scores', () => {
  const council = table('Hội đồng chấm', 'Người chấm: Trần Văn A', [
    ['Sở A', 1, 2],
    ['Sở B', 1, 2],
  ]);
  const found = readOne(council);
  expect(given(found).map(({ stage, scorer }) => ({ stage, scorer }))).toEqual([
    { stage: null, scorer: null },
  ]);
  expect(codesOf(found.findings)).toEqual([]);
});
