/**
 * @jest-environment jsdom
 */
import { createSchemeSheet } from '../../../src/app/scheme-sheet';
import { ResultsTab } from '../../../src/taskpane/results/results-tab';
import { applyToSnapshot } from '../../../src/workbook/apply-patch';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { blocOf, scoreTable, workbookOf } from '../../app/bloc/one-bloc';
import { corrected } from '../../app/corrections/correcting';
import { valueOf } from '../../hosts/excel/open-excel';
import { besides, edited } from '../../sheets/scheme-sheet/support';
import { drawTab } from '../draw';
import { plainSession } from '../plain-session';

const workbook = scoreTable([
  ['Xã 1', 50, 30, 1, 0],
  ['Xã 2', 51, 30, 1, 0],
]);

async function opened(snapshot: Snapshot) {
  const { session, shown } = plainSession(snapshot);
  const tabs: string[] = [];
  const drawn = await drawTab({ session, tab: ResultsTab, openTab: (tab) => tabs.push(tab) });
  return { drawn, shown, tabs };
}

test('a mistake of the scheme’s sheet leads to its cell, and to the tab that lists them all', async () => {
  const made = applyToSnapshot(
    workbook,
    valueOf(createSchemeSheet(workbook, blocOf(workbook), 'vi')),
  );
  const wrong = edited(made, 'Điểm vượt điểm tối đa', 2, 'có lẽ');
  const { drawn, shown, tabs } = await opened(wrong);
  const cell = besides(wrong, 'Điểm vượt điểm tối đa', 2);
  expect(drawn.words()).toContain(`trang “Bộ tiêu chí” có 1 chỗ cần sửa; đó là ô ${cell}`);
  await drawn.press(`Sửa trong bảng: ô ${cell}, trang “Bộ tiêu chí”`);
  expect(shown).toEqual([`Bộ tiêu chí ${cell}`]);
  await drawn.press('Xem ở Quy chế');
  expect(tabs).toEqual(['rules']);
  drawn.close();
});

test('where every table was left out, it leads to where that is taken back', async () => {
  const ignored = { kind: 'sheet', sheet: 'Bảng điểm', use: 'ignore' } as const;
  const { drawn, tabs } = await opened(corrected(workbook, ignored));
  expect(drawn.words()).toContain('Bạn đã chọn không đọc trang “Bảng điểm”');
  await drawn.press('Sửa cách đọc');
  expect(tabs).toEqual(['rules']);
  drawn.close();
});

test('a table that holds no scores leads to the cell where it is', async () => {
  const { drawn, shown } = await opened(
    workbookOf('Quy định', [
      ['STT', 'Tiêu chuẩn', 'Điểm'],
      ['a1', 'Triển khai kịp thời các văn bản (điểm chuẩn 3 điểm)', 3],
      ['a1.1', 'Mỗi trường hợp chậm triển khai: trừ 0,5 điểm.', -0.5],
      ['a1.2', 'Mỗi giải pháp tốt: cộng 1 điểm.', '+1'],
      ['a2', 'Hoàn thành quy hoạch (điểm chuẩn 3 điểm)', 3],
      ['a2.1', 'Mỗi trường hợp chậm trễ: trừ 1 điểm.', -1],
    ]),
  );
  expect(drawn.words()).toContain('Chưa tính được');
  await drawn.press('Sửa trong bảng: ô B1, trang “Quy định”');
  expect(shown).toEqual(['Quy định B1']);
  drawn.close();
});
