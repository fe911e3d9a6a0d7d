/**
 * @jest-environment jsdom
 */
import { ChecksTab } from '../../../src/taskpane/checks/checks-tab';
import type { CellValue } from '../../../src/workbook/snapshot';
import { sheetOf, workbookOf } from '../../sheets/reading/sheet-of';
import { drawTab } from '../draw';
import { plainSession } from '../plain-session';

const plain: readonly (readonly CellValue[])[] = [
  ['KHỐI THI ĐUA 1 NĂM 2025'],
  ['STT', 'Đơn vị', 'Chuyên môn', 'Phối hợp'],
  [null, 'Điểm tối đa', 60, 40],
  [1, 'Sở A', 55, 35],
  [2, 'Sở B', 50, 30],
];

/** With a column beside the criteria that nobody understands. */
function doubtful(name: string, unit: string): ReturnType<typeof sheetOf> {
  const changed = new Map<CellValue, CellValue>([
    ['KHỐI THI ĐUA 1 NĂM 2025', `${name.toUpperCase()} NĂM 2025`],
    ['Sở A', unit],
    ['Sở B', `${unit} 2`],
  ]);
  const more: readonly CellValue[] = [null, 'Mã hiệu', null, 30, 40];
  const rows = plain.map((row, index) => [
    ...row.map((value) => changed.get(value) ?? value),
    ...(index === 0 ? [] : [more[index] ?? null]),
  ]);
  return sheetOf(rows, { name });
}

test('what was read is listed part by part in words, and nothing is asked where it is sure', async () => {
  const { session, shown } = plainSession(workbookOf(sheetOf(plain)));
  const drawn = await drawTab({ session, tab: ChecksTab });
  expect(drawn.has('Xác nhận cách đọc')).toBe(false);
  await drawn.press('Cách đọc bảngkhông có chỗ nào phải hỏi');
  expect(drawn.words()).toContain('Đơn vị: chắc');
  expect(drawn.words()).toContain('2 đơn vị, từ “Sở A” đến “Sở B”.');
  expect(drawn.words()).toContain('2 tiêu chí có ghi điểm tối đa, cộng lại là 100.');
  expect(shown).toEqual([]);
  drawn.close();
});

test('what is not sure is asked, and no longer once it was confirmed', async () => {
  const { session } = plainSession(workbookOf(doubtful('Bảng điểm', 'Sở A')));
  const drawn = await drawTab({ session, tab: ChecksTab });
  expect(drawn.words()).toContain('Tiêu chí: chưa chắc');
  await drawn.during(() => session.recompute());
  expect(session.state().question?.kind).toBe('write-results');
  await drawn.press('Xác nhận cách đọc');
  expect(drawn.has('Xác nhận cách đọc')).toBe(false);
  expect(drawn.words()).toContain('Bạn đã xác nhận cách đọc này.');
  await drawn.during(() => session.recompute());
  expect(session.state().notice?.kind).toBe('written');
  drawn.close();
});

test('of several sheets each may be confirmed by itself', async () => {
  const book = workbookOf(doubtful('Khối thi đua 1', 'Sở A'), doubtful('Khối thi đua 2', 'Xã A'));
  const { session } = plainSession(book);
  const drawn = await drawTab({ session, tab: ChecksTab });
  await drawn.press('Xác nhận trang “Khối thi đua 2”');
  expect(drawn.has('Xác nhận trang “Khối thi đua 2”')).toBe(false);
  expect(drawn.has('Xác nhận cách đọc')).toBe(true);
  await drawn.press('Xác nhận cách đọc');
  expect(drawn.has('Xác nhận cách đọc')).toBe(false);
  drawn.close();
});

test('a finding is accepted with a reason where it stands', async () => {
  const rows = plain.map((row) => row.map((value) => (value === 35 ? 45 : value)));
  const { session } = plainSession(workbookOf(sheetOf(rows)));
  const drawn = await drawTab({ session, tab: ChecksTab });
  const [button] = [...document.querySelectorAll('button')].filter(
    (one) =>
      one.textContent === 'Chấp nhận, có lý do' &&
      one.getAttribute('aria-label')?.includes('45') === true,
  );
  await drawn.press(button?.getAttribute('aria-label') ?? '');
  await drawn.press('Ghi chấp nhận');
  expect(session.state().problem?.code).toBe('accept-without-reason');
  await drawn.type('Lý do chấp nhận', 'Đã đối chiếu hồ sơ');
  await drawn.type('Họ và tên người chấp nhận', 'Trần Thị B');
  await drawn.press('Ghi chấp nhận');
  expect(session.state().problem).toBeNull();
  expect(session.state().undoable).toEqual(['accepted-finding']);
  expect(drawn.words()).toContain('Đã chấp nhận: Đã đối chiếu hồ sơ (Trần Thị B, 20/12/2025).');
  expect(drawn.has('Ghi chấp nhận')).toBe(false);
  drawn.close();
});
