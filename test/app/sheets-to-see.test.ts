import { lookAt } from '../../src/app/session/look';
import type { PatchSummary } from '../../src/app/session/written-cells';
import { sheetsToSee } from '../../src/app/sheets-to-see';
import { applyToSnapshot } from '../../src/workbook/apply-patch';
import { scoreTable } from './bloc/one-bloc';

const AT = '20/12/2025 10:32';

function written() {
  const first = lookAt(
    scoreTable([
      ['Xã 1', 50, 30, 1, 0],
      ['Xã 2', 51, 30, 1, 0],
    ]),
    AT,
  );
  if (first.outcome.kind !== 'computed') throw new Error('nothing was computed');
  return lookAt(applyToSnapshot(first.snapshot, first.outcome.patch), AT);
}

const look = written();
const nothing: PatchSummary = { cells: 1, rows: 1, sheetsAdded: [], sheetsWritten: [] };

test.each([
  { sheetsWritten: ['Nhật ký', 'Bảng điểm', 'Xếp hạng'], to: ['Bảng điểm', 'Xếp hạng'] },
  { sheetsWritten: ['Nhật ký', 'Tổng hợp điểm'], to: ['Tổng hợp điểm'] },
  { sheetsWritten: ['Nhật ký', 'Xếp hạng', 'Tổng hợp điểm'], to: ['Xếp hạng'] },
  { sheetsWritten: ['Nhật ký', 'Thông tin khối'], to: ['Xếp hạng'] },
  { sheetsWritten: ['Bảng điểm', 'Nhật ký'], to: ['Bảng điểm'] },
])('the sheets written $sheetsWritten lead to $to', ({ sheetsWritten, to }) => {
  expect(sheetsToSee({ ...nothing, sheetsWritten }, look)).toEqual(to);
});

test('a log that is made anew is not where the results are', () => {
  const summary = { ...nothing, sheetsAdded: ['Nhật ký'], sheetsWritten: ['Bảng điểm'] };
  expect(sheetsToSee(summary, look)).toEqual(['Bảng điểm']);
});

test('what else was added is shown', () => {
  expect(sheetsToSee({ ...nothing, sheetsAdded: ['Bản thảo'] }, look)).toEqual(['Bản thảo']);
});
