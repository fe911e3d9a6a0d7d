import { computeBlocs } from '../../../src/app/compute-blocs';
import type { Computation } from '../../../src/app/computation';
import { noChoices } from '../../../src/app/options';
import { indicatorCodes, type IndicatorCode } from '../../../src/awards/indicators/indicator';
import { writeResults } from '../../../src/sheets/writing/write-results';
import { toNumber } from '../../../src/scoring/points';
import { applyToSnapshot } from '../../../src/workbook/apply-patch';
import type { CellValue, Snapshot } from '../../../src/workbook/snapshot';
import { cell, typed } from '../../sheets/writing/workbook';
import { scoreTable, workbookOf } from '../bloc/one-bloc';

const SHEET = 'Chỉ báo';
const SCORES = scoreTable([
  ['Sở 1', 58, 38, null, null],
  ['Sở 2', 50, 40, null, null],
  ['Sở 3', 40, null, null, null],
]);

function computed(snapshot: Snapshot): Computation {
  const result = computeBlocs(snapshot, noChoices);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

function pressed(snapshot: Snapshot, language: 'vi' | 'en' = 'vi'): Snapshot {
  return applyToSnapshot(snapshot, patchOf(snapshot, language));
}

function patchOf(snapshot: Snapshot, language: 'vi' | 'en' = 'vi') {
  const { blocs } = computed(snapshot);
  return writeResults({ snapshot, blocs, now: '20/12/2025 10:32', language }).patch;
}

/** A title, the headings and the bloc's line stand above the indicators of the first bloc. */
const rowOf = (code: IndicatorCode): number => 4 + indicatorCodes.indexOf(code);
const threshold = (snapshot: Snapshot, code: IndicatorCode): CellValue =>
  cell(snapshot, SHEET, `C${rowOf(code)}`);
const basis = (snapshot: Snapshot, code: IndicatorCode): CellValue =>
  cell(snapshot, SHEET, `D${rowOf(code)}`);
const type = (snapshot: Snapshot, code: IndicatorCode, value: CellValue): Snapshot =>
  typed(snapshot, SHEET, `C${rowOf(code)}`, value);

/** The threshold that the bloc's indicator is held against. */
const used = (snapshot: Snapshot, code: IndicatorCode): number | null => {
  const found = computed(snapshot).blocs[0]?.indicators.find((each) => each.code === code);
  return found?.threshold === null || found === undefined ? null : toNumber(found.threshold);
};
const findings = (snapshot: Snapshot): unknown =>
  computed(snapshot)
    .findings.filter(({ message }) => message.code.startsWith('indicator-'))
    .map(({ message, sheet, cell: at }) => [message.code, sheet, at]);

/** "Thông tin khối" with her own threshold of 50 %. */
const withStated = (share: string): Snapshot => ({
  ...SCORES,
  sheets: [
    ...SCORES.sheets,
    ...workbookOf('Thông tin khối', [
      ['Chỉ báo', 'Ngưỡng chỉ báo', null],
      ['Bảng điểm ghi đủ', share, null],
      [null, null, null],
      ['Đơn vị', 'Tổng số người', 'Số lãnh đạo'],
      ['Sở 1', 10, 1],
    ]).sheets,
  ],
});

describe('thresholds on the sheet "Chỉ báo"', () => {
  test('the usual ones are numbers to be changed, marked as unverified; a second press changes nothing', () => {
    const first = pressed(SCORES);
    expect([threshold(first, 'incomplete'), basis(first, 'incomplete')]).toEqual([
      0.9,
      'Mặc định 90%, chưa kiểm chứng. Có thể sửa ở cột “Ngưỡng”.',
    ]);
    expect([threshold(first, 'inversions'), basis(first, 'inversions')]).toEqual([
      null,
      '0, không đổi được.',
    ]);
    expect(patchOf(first).changes).toEqual([]);
    expect(findings(first)).toEqual([]);
  });

  test.each<[CellValue, number]>([
    [0.5, 0.5],
    ['50%', 0.5],
    ['0,125', 0.125],
    [0, 0],
    [1, 1],
  ])('%p of hers stays and is used', (hers, share) => {
    const changed = type(pressed(SCORES), 'incomplete', hers);
    expect(used(changed, 'incomplete')).toBe(share);
    const again = pressed(changed);
    expect([threshold(again, 'incomplete'), basis(again, 'incomplete')]).toEqual([
      hers,
      'Bạn sửa (mặc định 90%, chưa kiểm chứng).',
    ]);
    expect(patchOf(again).changes).toEqual([]);
    expect([findings(again), used(again, 'incomplete')]).toEqual([[], share]);
  });

  test('in the other language it stays hers, and what is ours stays ours', () => {
    const changed = pressed(type(pressed(SCORES), 'incomplete', 0.5), 'en');
    expect(basis(changed, 'incomplete')).toBe('Changed by you (usually 90%, unverified).');
    expect(basis(changed, 'late')).toMatch(/^The usual 90%, unverified/);
    expect(used(changed, 'incomplete')).toBe(0.5);
  });

  test.each<[CellValue]>([[null], [0.9]])('%p gives the usual one back', (value) => {
    const changed = pressed(type(pressed(SCORES), 'incomplete', 0.5));
    const back = pressed(type(changed, 'incomplete', value));
    expect([threshold(back, 'incomplete'), used(back, 'incomplete')]).toEqual([0.9, 0.9]);
    expect(basis(back, 'incomplete')).toMatch(/^Mặc định/);
  });

  test.each<[CellValue, string]>([
    ['nhiều', 'indicator-threshold-unreadable'],
    [-0.2, 'indicator-threshold-unreadable'],
    [true, 'indicator-threshold-unreadable'],
    [90, 'indicator-threshold-beyond'],
    [1.01, 'indicator-threshold-beyond'],
  ])('%p is said at its cell and left there, with the usual one used', (hers, code) => {
    const changed = type(pressed(SCORES), 'incomplete', hers);
    const at = `C${rowOf('incomplete')}`;
    expect([findings(changed), used(changed, 'incomplete')]).toEqual([[[code, SHEET, at]], 0.9]);
    const again = pressed(changed);
    expect(threshold(again, 'incomplete')).toBe(hers === true ? 'true' : hers);
    expect(basis(again, 'incomplete')).toMatch(/^Không đọc được/);
    expect([findings(again), patchOf(again).changes]).toEqual([[[code, SHEET, at]], []]);
  });

  test('a figure where none can be set is said and left there', () => {
    const changed = pressed(type(pressed(SCORES), 'inversions', 3));
    const at = `C${rowOf('inversions')}`;
    expect(threshold(changed, 'inversions')).toBe(3);
    expect(findings(changed)).toEqual([['indicator-threshold-fixed', SHEET, at]]);
    expect(used(changed, 'inversions')).toBe(0);
  });

  test('what "Thông tin khối" states is shown as that, follows it, and gives way to her cell', () => {
    const first = pressed(withStated('50%'));
    expect([threshold(first, 'incomplete'), basis(first, 'incomplete')]).toEqual([
      0.5,
      'Theo trang “Thông tin khối”: 50% (mặc định 90%, chưa kiểm chứng).',
    ]);
    expect(patchOf(first).changes).toEqual([]);
    expect(used(typed(first, 'Thông tin khối', 'B2', '60%'), 'incomplete')).toBe(0.6);
    const hers = pressed(type(first, 'incomplete', 0.7));
    expect([used(hers, 'incomplete'), basis(hers, 'incomplete')]).toEqual([
      0.7,
      'Bạn sửa (mặc định 90%, chưa kiểm chứng).',
    ]);
    const unreadable = pressed(type(hers, 'incomplete', 'x'));
    expect(used(unreadable, 'incomplete')).toBe(0.5);
  });
});
