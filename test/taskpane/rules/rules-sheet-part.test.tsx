/**
 * @jest-environment jsdom
 */
import { RulesTab } from '../../../src/taskpane/rules/rules-tab';
import { sheetOf, workbookOf } from '../../sheets/reading/sheet-of';
import { cellOf, draft, edited, TITLE } from '../../sheets/rules-sheet/support';
import { drawTab } from '../draw';
import { plainSession } from '../plain-session';

const scores = sheetOf([
  ['BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2025'],
  ['STT', 'Đơn vị', 'Tiêu chí 1', 'Tiêu chí 2'],
  ['', 'Điểm tối đa', 50, 50],
  [1, 'Sở A', 40, 41],
  [2, 'Sở B', 42, 43],
  [3, 'Sở C', 44, 45],
]);
const workbook = workbookOf(scores);
const LAW = 'Luật Thi đua, khen thưởng số 06/2022/QH15';

test('the sheet is made by a press, then opened, and the part says that it is in use', async () => {
  const { session, shown } = plainSession(workbook);
  const drawn = await drawTab({ session, tab: RulesTab });
  await drawn.press(`Quy định khen thưởng${LAW}`);
  await drawn.press('Tạo trang “Quy định khen thưởng”');
  expect(session.state().notice).toMatchObject({ kind: 'written', deed: 'rules-sheet' });
  expect(drawn.words()).toContain(`${LAW}, theo trang “${TITLE}”`);
  expect(drawn.words()).toContain(`Đang xét khen thưởng theo trang “${TITLE}”.`);
  await drawn.press('Mở trang “Quy định khen thưởng”');
  expect(shown.at(-1)).toContain(TITLE);
  await drawn.during(() => session.undo());
  expect(drawn.has('Tạo trang “Quy định khen thưởng”')).toBe(true);
  drawn.close();
});

test('each mistake has a link to its cell', async () => {
  const wrong = edited(draft(), 'parameters', 'R74.3a.to', { value: 'ba' });
  const cell = cellOf(wrong, 'parameters', 'R74.3a.to', 'value');
  const rules = wrong.sheets.filter(({ name }) => name === TITLE);
  const { session, shown } = plainSession({
    ...wrong,
    sheets: [...workbook.sheets, ...rules],
  });
  const drawn = await drawTab({ session, tab: RulesTab });
  await drawn.press('Quy định khen thưởng1 chỗ phải sửa');
  expect(drawn.words()).toContain('Chưa xét khen thưởng theo trang này. Hãy sửa từng ô:');
  await drawn.press(`ô ${cell}, trang “${TITLE}”`);
  expect(shown).toEqual([`${TITLE} ${cell}`]);
  drawn.close();
});
