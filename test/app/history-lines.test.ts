import { pastOfUnits } from '../../src/app/award-history';
import { officialPatch } from '../../src/app/official';
import { readHistorySheet } from '../../src/sheets/reading/history-sheet/read-history-sheet';
import { applyToSnapshot } from '../../src/workbook/apply-patch';
import type { SheetSnapshot, Snapshot } from '../../src/workbook/snapshot';
import { valueOf } from '../hosts/excel/open-excel';
import { sheetOf, workbookOf } from '../sheets/writing/workbook';
import { decisionsOf, historyOf, scoresOf, SIGNED } from './awards/typed-bloc';
import { compute } from './corrections/correcting';

const CHOICES = { organiser: 'tinh' } as const;
const UNITS = ['Sở A', 'Sở B', 'Sở C', 'Sở D'];

function official(...sheets: readonly SheetSnapshot[]): Snapshot {
  const workbook = workbookOf(scoresOf(UNITS), ...sheets);
  const made = officialPatch(workbook, compute(workbook, CHOICES), 'Trần B', '20/12/2025 10:32');
  return applyToSnapshot(workbook, valueOf(made).patch);
}

/** What "Lịch sử" has after it: unit, award, office and note of each line of the year. */
function kept(snapshot: Snapshot, of = 2025): readonly unknown[] {
  const lines = readHistorySheet(snapshot)?.history.lines ?? [];
  return lines
    .filter(({ year }) => year === of)
    .map(({ unit, award, office, note }) => [unit, award, office, note]);
}

const FLAG = 'Cờ thi đua cấp tỉnh';
const CERTIFICATE = 'Bằng khen cấp tỉnh';

test('where the council said nothing, what is proposed is the final award', () => {
  expect(kept(official())).toEqual([
    ['Sở A', FLAG, null, null],
    ['Sở B', CERTIFICATE, null, null],
    ['Sở C', CERTIFICATE, null, null],
    ['Sở D', null, null, null],
  ]);
});

test('a decision is the final award: another one, none, one that nobody proposed', () => {
  const decided = decisionsOf(
    ['Sở A', CERTIFICATE],
    ['Sở B', 'Không đề nghị'],
    ['Sở D', 'Giấy khen'],
  );
  expect(kept(official(decided))).toEqual([
    ['Sở A', CERTIFICATE, null, null],
    ['Sở B', null, null, null],
    ['Sở C', CERTIFICATE, null, null],
    ['Sở D', 'Giấy khen', null, null],
  ]);
});

test('a vote is it too: what failed is not kept, and acclamation needs no numbers', () => {
  const head = ['Đơn vị', 'Danh hiệu', 'Hình thức biểu quyết', 'Tổng số thành viên', 'Có mặt'];
  const votes = sheetOf(
    [
      [...head, 'Số phiếu đồng ý', 'Họ và tên', 'Ngày'],
      ['Sở A', FLAG, 'Bỏ phiếu kín', 10, 10, 7, ...SIGNED],
      ['Sở B', CERTIFICATE, 'Suy tôn', null, null, 'Thống nhất', ...SIGNED],
      ['Sở D', 'Giấy khen', 'Biểu quyết', 10, 10, 10, ...SIGNED],
    ],
    { name: 'Hội đồng' },
  );
  expect(kept(official(votes))).toEqual([
    ['Sở A', null, null, null],
    ['Sở B', CERTIFICATE, null, null],
    ['Sở C', CERTIFICATE, null, null],
    ['Sở D', 'Giấy khen', null, null],
  ]);
});

test('head and deputy of the year after stand there with the reason for another', () => {
  const offices = sheetOf(
    [
      ['Nhiệm vụ năm sau', 'Đơn vị', 'Lý do', 'Họ và tên', 'Ngày'],
      ['Khối trưởng', 'Sở C', 'Sở B đang sắp xếp lại', ...SIGNED],
      ['Khối phó', 'Sở D', null, ...SIGNED],
    ],
    { name: 'Hội đồng' },
  );
  const made = official(offices);
  expect(kept(made, 2026)).toEqual([
    ['Sở C', null, 'head', 'Sở B đang sắp xếp lại'],
    ['Sở D', null, 'deputy', null],
  ]);
  expect(kept(made)).toHaveLength(4);
});

test('rotation alone puts nobody there', () => {
  const before = historyOf([[2024, 'Sở A', null, null]]);
  expect(kept(official(before), 2026)).toEqual([]);
});

test('an official award is a basis for others only once its decision is written down', () => {
  const lines = readHistorySheet(official())?.history.lines ?? [];
  const awardsIn = (decision: string | null): readonly string[] => {
    const written = lines.map((line) => ({ ...line, decision }));
    const history = { lines: written, aliases: [], known: null };
    const { years } = pastOfUnits(history, null, null, 2025).pastOf(['Sở B']);
    return years.flatMap(({ awards }) => awards.map(({ award }) => award));
  };
  expect(awardsIn(null)).toEqual([]);
  expect(awardsIn('12/QĐ-UBND')).toEqual(['BKT']);
});
