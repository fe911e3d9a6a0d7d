import { onePage } from './one-page';

const { bench, pane } = onePage('test/app/people/golden/own-rules-and-council/input.xlsx');

const LIST = 'Danh sách';
const COUNTS = 'Thống kê khen thưởng';
const WRITE = 'Ghi kết quả xét danh sách';

const headings = () =>
  bench().control.evaluate(
    (workbench, title) =>
      workbench.snapshot().sheets.find(({ name }) => name === title)?.texts[1] ?? [],
    LIST,
  );

const sheetNames = () =>
  bench().control.evaluate((workbench) => workbench.snapshot().sheets.map(({ name }) => name));

test('a workbook with a list of people opens on its counts', async () => {
  const table = pane().frame.getByRole('table', { name: 'Danh sách đề nghị khen thưởng' });
  await table.waitFor();
  const rows = await table.getByRole('row').allInnerTexts();
  expect(rows.map((row) => row.split(/\s*\t\s*/))).toEqual([
    ['Cấp khen', 'Số dòng', 'Đạt', 'Không đạt', 'Chưa đủ dữ liệu'],
    ['Bộ, tỉnh', '4', '1', '1', '2'],
    ['Cơ sở', '1', '0', '0', '1'],
    ['Tất cả', '5', '1', '1', '3'],
  ]);
  expect(await headings()).not.toContain('Đủ điều kiện');
});

test('what has to be looked at is reached with the keyboard, and leads to its cell', async () => {
  await pane().button('Xem 3 điều cần xem trong danh sách').press('Enter');
  const checks = pane().frame.getByRole('tabpanel');
  const link = checks.getByRole('button', { name: `ô B5, trang “${LIST}”` });
  await link.press('Enter');
  await bench().page.waitForFunction(() => window.workbench?.selection().area === 'B5');
});

test('it is written with the keyboard, and undone', async () => {
  await pane().openTab('results');
  await pane().button(WRITE).press('Enter');
  expect(await pane().untilMessage('notice')).toContain('Đã ghi kết quả xét danh sách vào');
  await pane().untilState('up-to-date');
  expect(await headings()).toEqual(expect.arrayContaining(['Đủ điều kiện', 'Lý do']));
  expect(await sheetNames()).toContain(COUNTS);
  expect(await pane().button(WRITE).count()).toBe(0);

  await pane().press('Hoàn tác lần ghi kết quả xét danh sách');
  expect(await pane().untilMessage('notice')).toContain('danh sách trở lại như trước khi ghi');
  expect(await headings()).not.toContain('Đủ điều kiện');
  expect(await sheetNames()).not.toContain(COUNTS);
  await pane().button(WRITE).waitFor();
});
