import { certaintiesOf } from '../../../src/app/certainty';
import { noChoices } from '../../../src/app/options';
import { previewResults, recompute } from '../../../src/app/recompute';
import { isConfirmed } from '../../../src/app/remembering';
import { applyToSnapshot } from '../../../src/workbook/apply-patch';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { openInExcel, valueOf } from '../../hosts/excel/open-excel';
import { sheetOf, workbookOf } from '../../sheets/reading/sheet-of';
import { compute, golden } from './correcting';

const NOW = '20/12/2025 10:32';
const asked = { ...noChoices, isConfirmed: false, now: NOW };

/** A column beside the criteria that nobody understands. */
const doubtful = workbookOf(
  sheetOf([
    ['KHỐI THI ĐUA 1 NĂM 2025'],
    ['STT', 'Đơn vị', 'Chuyên môn', 'Phối hợp', 'Mã hiệu'],
    [null, 'Điểm tối đa', 60, 40],
    [1, 'Sở A', 55, 35, 30],
    [2, 'Sở B', 50, 30, 40],
  ]),
);

test('a doubtful reading is written once it was confirmed, and then without being asked again', () => {
  expect(previewResults(doubtful, asked)).toMatchObject({
    ok: false,
    problem: { code: 'needs-confirmation' },
  });
  const { patch } = valueOf(previewResults(doubtful, { ...asked, isConfirmed: true }));
  const after = applyToSnapshot(doubtful, patch);
  expect(isConfirmed(after, certaintiesOf(after, compute(after)))).toBe(true);
  expect(valueOf(previewResults(after, asked)).patch.changes).toEqual([]);
});

test('what changes the reading has to be confirmed anew', () => {
  const { patch } = valueOf(previewResults(doubtful, { ...asked, isConfirmed: true }));
  const after = applyToSnapshot(doubtful, patch);
  const renamed: Snapshot = {
    ...after,
    sheets: after.sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((row) => row.map((value) => (value === 'Sở B' ? 'Sở C' : value))),
    })),
  };
  expect(previewResults(renamed, asked).ok).toBe(false);
});

test('of a reading that is sure nothing is remembered', async () => {
  const gaps = await golden('ties-and-gaps');
  const { patch } = valueOf(previewResults(gaps, { ...asked, isConfirmed: true }));
  expect(patch.changes.filter(({ kind }) => kind === 'keep-text')).toEqual([]);
});

test('in Excel it is remembered with the results, and undone with them', async () => {
  const { host, now } = openInExcel(doubtful);
  const before = valueOf(await host.read());
  const { patch } = valueOf(previewResults(before, { ...asked, isConfirmed: true }));
  const receipt = valueOf(await host.apply(patch));
  expect(valueOf(await recompute(host, asked)).patch.changes).toEqual([]);
  valueOf(await host.restore(receipt.before));
  expect(now()).toEqual(before);
});
