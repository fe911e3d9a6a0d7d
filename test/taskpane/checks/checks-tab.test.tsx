/**
 * @jest-environment jsdom
 */
import { ChecksTab } from '../../../src/taskpane/checks/checks-tab';
import { sheetOf, workbookOf } from '../../sheets/reading/sheet-of';
import { drawTab } from '../draw';
import { plainSession } from '../plain-session';

function scores(gaps: number): ReturnType<typeof workbookOf> {
  const units = Array.from({ length: 30 }, (_, index) => [
    index + 1,
    `Xã ${index + 1}`,
    40 + index / 10,
    index < gaps ? null : 45,
  ]);
  return workbookOf(
    sheetOf([
      ['BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2025'],
      ['STT', 'Đơn vị', 'Tiêu chí 1', 'Tiêu chí 2'],
      ['', 'Điểm tối đa', 50, 50],
      ...units,
    ]),
  );
}

test('many findings of one kind stand under one line, and are shown by and by', async () => {
  const { session, shown } = plainSession(scores(25));
  const drawn = await drawTab({ session, tab: ChecksTab });
  expect(drawn.words()).toContain('Phải xử lý (25 việc)');
  expect(drawn.words()).not.toContain('Xã 1 chưa được xếp hạng');
  await drawn.press('25 ô thiếu điểm');
  expect(drawn.words()).toContain('Xã 20 chưa được xếp hạng');
  expect(drawn.words()).not.toContain('Xã 21 chưa được xếp hạng');
  await drawn.press('Hiện thêm (đang hiện 20 trên 25)');
  expect(drawn.words()).toContain('Xã 25 chưa được xếp hạng');
  await drawn.press('Sửa trong bảng: ô D5, trang “Bảng điểm”');
  expect(shown).toEqual(['Bảng điểm D5']);
  drawn.close();
});

test('a settled finding goes, and the focus stays where it was settled', async () => {
  const { session } = plainSession(scores(2));
  const drawn = await drawTab({ session, tab: ChecksTab });
  await drawn.press('Coi là không giao: Xã 1: “Tiêu chí 2”');
  expect(drawn.words()).not.toContain('Xã 1 chưa được xếp hạng');
  expect(drawn.words()).toContain('Phải xử lý (1 việc)');
  const focused = document.activeElement;
  expect(focused?.textContent).toContain('Xã 2 chưa được xếp hạng');
  expect(focused?.textContent).not.toContain('Nên xem');
  expect(drawn.has('Bỏ sửa: Không giao “Tiêu chí 2” cho Xã 1')).toBe(true);
  drawn.close();
});

test('what was read wrongly leads to the other tab', async () => {
  const { session } = plainSession(scores(0));
  const opened: string[] = [];
  const drawn = await drawTab({
    session,
    tab: ChecksTab,
    openTab: (tab) => opened.push(tab),
  });
  const [button] = [...document.querySelectorAll('button')].filter(({ textContent }) =>
    textContent.startsWith('Sửa cách đọc'),
  );
  await drawn.press(button?.getAttribute('aria-label') ?? '');
  expect(opened).toEqual(['rules']);
  drawn.close();
});
