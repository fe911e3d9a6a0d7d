/**
 * @jest-environment jsdom
 */
import { ChecksTab } from '../../../src/taskpane/checks/checks-tab';
import { ResultsTab } from '../../../src/taskpane/results/results-tab';
import { RulesTab } from '../../../src/taskpane/rules/rules-tab';
import { applyToSnapshot } from '../../../src/workbook/apply-patch';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { scoreTable } from '../../app/bloc/one-bloc';
import { LIST, listOnly } from '../../app/people/own-rules-list';
import { drawTab } from '../draw';
import { plainSession } from '../plain-session';

const WRITE = 'Ghi kết quả xét danh sách';

/** The second person of the list is the first one again, for the same award. */
function twice(): Snapshot {
  const at = { row: 3, column: 1 };
  const values = [['Nguyễn Minh An']];
  return applyToSnapshot(listOnly(), {
    changes: [{ kind: 'write', sheet: LIST, at, values }],
  });
}

test('a list alone shows its counts, and is written by one press', async () => {
  const { session } = plainSession(listOnly());
  const drawn = await drawTab({ session, tab: ResultsTab });
  expect(drawn.words()).toContain('Trang “Danh sách”: 5 dòng đề nghị, năm 2025.');
  expect(drawn.words()).toContain('Bộ, tỉnh4');
  expect(drawn.words()).toContain('Tất cả5');
  expect(drawn.words()).toContain('chưa ghi vào sổ. Sẽ ghi');
  expect(drawn.has('Thử với bảng mẫu')).toBe(false);
  await drawn.press(WRITE);
  expect(session.state().notice).toMatchObject({ kind: 'written', deed: 'people' });
  expect(drawn.words()).toContain('Kết quả đã ghi cạnh từng dòng');
  expect(drawn.has(WRITE)).toBe(false);
  await drawn.during(() => session.undo());
  expect(drawn.has(WRITE)).toBe(true);
  drawn.close();
});

test('below a ranking it stands too', async () => {
  const bloc = scoreTable([
    ['Xã 1', 50, 30, 1, 0],
    ['Xã 2', 51, 30, 1, 0],
  ]);
  const both = { ...bloc, sheets: [...bloc.sheets, ...listOnly().sheets] };
  const { session } = plainSession(both);
  const drawn = await drawTab({ session, tab: ResultsTab });
  expect(drawn.words()).toContain('Xã 2');
  expect(drawn.words()).toContain('Trang “Danh sách”: 5 dòng đề nghị, năm 2025.');
  expect(drawn.words()).not.toContain('chưa có bảng điểm để xếp hạng');
  drawn.close();
});

test('what has to be looked at stands in Kiểm tra, each with its cell; that nothing is ranked is no mistake', async () => {
  const { session, shown } = plainSession(twice());
  const drawn = await drawTab({ session, tab: ChecksTab });
  expect(drawn.words()).toContain('Nguyễn Minh An');
  expect(drawn.words()).not.toContain('Không thấy bảng điểm');
  await drawn.press(`ô B4, trang “${LIST}”`);
  expect(shown).toEqual([`${LIST} B4`]);
  drawn.close();
});

test('from the counts a button leads to what has to be looked at', async () => {
  const { session } = plainSession(twice());
  const opened: string[] = [];
  const drawn = await drawTab({ session, tab: ResultsTab, openTab: (tab) => opened.push(tab) });
  const found = /Xem \d+ điều cần xem trong danh sách/.exec(drawn.words())?.[0] ?? '';
  await drawn.press(found);
  expect(opened).toEqual(['checks']);
  drawn.close();
});

test('the sheets of rules and of the council are made for the list', async () => {
  const { session } = plainSession(listOnly());
  const drawn = await drawTab({ session, tab: RulesTab });
  await drawn.press('Hội đồngchưa có trang');
  await drawn.press('Tạo trang “Hội đồng”');
  expect(session.state().notice).toMatchObject({ kind: 'written', deed: 'council-sheet' });
  const pack = session.state().look?.people?.packs[0] ?? '';
  await drawn.press(`Quy định khen thưởng${pack}`);
  await drawn.press('Tạo trang “Quy định khen thưởng”');
  expect(session.state().notice).toMatchObject({ kind: 'written', deed: 'rules-sheet' });
  expect(drawn.words()).toContain('Đang xét khen thưởng theo trang “Quy định khen thưởng”.');
  drawn.close();
});
