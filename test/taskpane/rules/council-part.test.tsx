/**
 * @jest-environment jsdom
 */
import { RulesTab } from '../../../src/taskpane/rules/rules-tab';
import { applyToSnapshot } from '../../../src/workbook/apply-patch';
import { cellOf, filled, SIGNED, TITLE } from '../../sheets/council-sheet/support';
import { createCouncilSheet } from '../../../src/app/council-sheet';
import { computeBlocs } from '../../../src/app/compute-blocs';
import { noChoices } from '../../../src/app/options';
import { valueOf } from '../../hosts/excel/open-excel';
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

test('the sheet is made by a press, then opened, and the part says that nothing stands there yet', async () => {
  const { session, shown } = plainSession(workbook);
  const drawn = await drawTab({ session, tab: RulesTab });
  await drawn.press('Hội đồngchưa có trang');
  expect(drawn.words()).toContain('Trang này để ghi những gì chỉ con người quyết định');
  await drawn.press('Tạo trang “Hội đồng”');
  expect(session.state().notice).toMatchObject({ kind: 'written', deed: 'council-sheet' });
  expect(drawn.words()).toContain('Trang này chưa ghi gì.');
  expect(drawn.has('Tạo trang “Hội đồng”')).toBe(false);
  await drawn.press('Mở trang “Hội đồng”');
  expect(shown.at(-1)).toContain(TITLE);
  await drawn.during(() => session.undo());
  expect(drawn.has('Tạo trang “Hội đồng”')).toBe(true);
  drawn.close();
});

test('what is in use is counted, and each mistake has a link to its cell', async () => {
  const computation = valueOf(computeBlocs(workbook, noChoices));
  const made = applyToSnapshot(workbook, valueOf(createCouncilSheet(workbook, computation, 'vi')));
  const snapshot = filled(made, 'cuts', [
    { unit: 'Sở A', criterion: 'Tiêu chí 1', points: 30, reason: 'Báo cáo sai', ...SIGNED },
    { unit: 'Sở B', criterion: 'Tiêu chí 1', points: 30, ...SIGNED },
  ]);
  const { session, shown } = plainSession(snapshot);
  const drawn = await drawTab({ session, tab: RulesTab });
  await drawn.press('Hội đồng1 chỗ phải sửa');
  expect(drawn.words()).toContain('1 điểm được điều chỉnh');
  expect(drawn.words()).toContain('Những dòng sau chưa được dùng');
  const cell = cellOf(snapshot, 'cuts', 1, 'reason');
  await drawn.press(`ô ${cell}, trang “${TITLE}”`);
  expect(shown).toEqual([`${TITLE} ${cell}`]);
  drawn.close();
});
