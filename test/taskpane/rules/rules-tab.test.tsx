/**
 * @jest-environment jsdom
 */
import { rememberedIn } from '../../../src/app/remembering';
import type { WorkbookSession } from '../../../src/app/session/workbook-session';
import { RulesTab } from '../../../src/taskpane/rules/rules-tab';
import { sheetOf, workbookOf } from '../../sheets/reading/sheet-of';
import { drawTab } from '../draw';
import { plainSession } from '../plain-session';

const workbook = workbookOf(
  sheetOf([
    ['BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2025'],
    ['STT', 'Đơn vị', 'Tiêu chí 1', 'Tiêu chí 2'],
    ['', 'Điểm tối đa', 50, 50],
    [1, 'Sở A', 40, 41],
    [2, 'Sở B', 42, 43],
    [3, 'Sở C', 44, 45],
  ]),
);

const MAXIMUM = 'Điểm tối đa: Tiêu chí 2';

function corrections(session: WorkbookSession): unknown {
  const look = session.state().look;
  return look === null ? null : rememberedIn(look.snapshot).remembered.corrections;
}

async function opened() {
  const { session, shown } = plainSession(workbook);
  const drawn = await drawTab({ session, tab: RulesTab });
  await drawn.press('Tiêu chí2 tiêu chí, tổng 100 điểm');
  await drawn.press('Sửa: Tiêu chí 2');
  return { session, shown, drawn };
}

test('a maximum is typed with a decimal comma, saved, seen as changed, and taken back', async () => {
  const { session, drawn } = await opened();
  expect(drawn.valueOf(MAXIMUM)).toBe('50');
  await drawn.type(MAXIMUM, '62,5');
  await drawn.press(`Lưu: ${MAXIMUM}`);
  const made = { what: 'maximum', points: '62.5' };
  expect(corrections(session)).toEqual([expect.objectContaining({ change: made })]);
  expect(drawn.valueOf(MAXIMUM)).toBe('62,5');
  expect(document.activeElement).toBe(drawn.named(MAXIMUM));
  expect(drawn.words()).toContain('tối đa 62,5');
  await drawn.press('Bỏ sửa: “Tiêu chí 2”: điểm tối đa 62,5');
  expect(corrections(session)).toEqual([]);
  expect(drawn.valueOf(MAXIMUM)).toBe('50');
  drawn.close();
});

test('what is typed wrongly is said at the field and stays, also through a new reading and another tab', async () => {
  const { session, drawn } = await opened();
  await drawn.type(MAXIMUM, 'hai mươi');
  await drawn.press(`Lưu: ${MAXIMUM}`);
  expect(drawn.words()).toContain('“hai mươi” không phải là số');
  expect(corrections(session)).toEqual([]);
  await drawn.during(() => session.read());
  expect(drawn.valueOf(MAXIMUM)).toBe('hai mươi');
  drawn.close();
  const again = await drawTab({ session, tab: RulesTab });
  expect(again.valueOf(MAXIMUM)).toBe('hai mươi');
  again.close();
});

test('a press while the workbook is being read is done after it', async () => {
  const { session, drawn } = await opened();
  await drawn.during(() => {
    const reading = session.read();
    drawn.named('Không tính tiêu chí này: Tiêu chí 2').click();
    return reading;
  });
  expect(corrections(session)).toEqual([
    expect.objectContaining({ criterion: 'Tiêu chí 2', change: { what: 'leave-out' } }),
  ]);
  expect(drawn.has('Bỏ sửa: Không tính tiêu chí “Tiêu chí 2”')).toBe(true);
  drawn.close();
});

test('confirming is one press, and a cell is shown by a press on its link', async () => {
  const { drawn, shown } = await opened();
  await drawn.press('Đúng rồi');
  expect(drawn.words()).toContain('Bạn đã xác nhận cách đọc này.');
  await drawn.press('ô D2, trang “Bảng điểm”');
  expect(shown).toEqual(['Bảng điểm D2']);
  drawn.close();
});
