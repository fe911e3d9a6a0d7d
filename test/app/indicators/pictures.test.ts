import { computeBlocs } from '../../../src/app/compute-blocs';
import { noChoices } from '../../../src/app/options';
import type { PictureFigures } from '../../../src/sheets/writing/bloc-results';
import { toDecimalText } from '../../../src/scoring/points';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { scoreTable, workbookOf } from '../bloc/one-bloc';

const SCORES = scoreTable([
  ['Sở 1', 58, 38, null, null],
  ['Sở 2', 50, 40, null, null],
  ['Sở 3', 45, 30, null, null],
]);

function picturesOf(snapshot: Snapshot): PictureFigures | undefined {
  const computed = computeBlocs(snapshot, { ...noChoices, organiser: 'tinh' });
  return computed.ok ? computed.value.blocs[0]?.pictures : undefined;
}

test('without history or self-scores there is nothing to draw', () => {
  expect(picturesOf(SCORES)).toEqual({ claims: null, flags: null });
});

test('flags of the history are counted for each unit, other awards and other units are not', () => {
  const history = workbookOf('Lịch sử', [
    ['Năm', 'Đơn vị', 'Danh hiệu, hình thức khen thưởng'],
    [2022, 'Sở 1', 'Cờ thi đua của UBND tỉnh'],
    [2023, 'Sở 3', 'Cờ thi đua của UBND tỉnh'],
    [2023, 'Sở 2', 'Bằng khen của Chủ tịch UBND tỉnh'],
    [2024, 'Sở 1', 'Cờ thi đua của UBND tỉnh'],
    [2024, 'Sở 9', 'Cờ thi đua của UBND tỉnh'],
  ]);
  const pictures = picturesOf({ ...SCORES, sheets: [...SCORES.sheets, ...history.sheets] });
  expect(pictures?.flags).toEqual([2, 0, 1]);
});

test('totals by the units’ own scores stand beside the verified ones', () => {
  const { sheets, ...workbook } = workbookOf('Bảng điểm', [
    ['KHỐI THI ĐUA TỔNG HỢP', null, null, null, null, null],
    ['BẢNG ĐIỂM THI ĐUA NĂM 2025 (số liệu minh họa)', null, null, null, null, null],
    ['STT', 'Tên đơn vị', 'Nhiệm vụ (60 điểm)', null, 'Pháp luật (40 điểm)', null],
    [null, null, 'Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định'],
    [1, 'Sở 1', 58, 56, 40, 39],
    [2, 'Sở 2', 57, 57, 40, 39.5],
    [3, 'Sở 3', 50, 50, 40, 40],
  ]);
  const merges = [2, 4].map((left) => ({ top: 2, bottom: 2, left, right: left + 1 }));
  const snapshot = { ...workbook, sheets: sheets.map((sheet) => ({ ...sheet, merges })) };
  const claims = picturesOf(snapshot)?.claims;
  const texts = (totals: NonNullable<PictureFigures['claims']>['self'] | undefined) =>
    totals?.map((total) => (total === null ? null : toDecimalText(total)));
  expect(texts(claims?.self)).toEqual(['98', '97', '90']);
  expect(texts(claims?.verified)).toEqual(['95', '96.5', '90']);
});
