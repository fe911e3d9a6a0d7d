import { edit, onePage } from './one-page';

const { bench, pane } = onePage(null);

test('in an empty workbook it says what it does, and where it looked', async () => {
  expect(await pane().untilState('not-computed')).toBe('Chưa tính');
  const panel = pane().frame.getByRole('tabpanel');
  await panel.getByRole('heading', { name: 'Xếp hạng thi đua ngay trong sổ này' }).waitFor();
  expect(await panel.getByRole('listitem').count()).toBe(3);

  await pane().press('Dùng bảng của tôi');
  await panel.getByRole('heading', { name: 'Chưa thấy bảng điểm trong sổ' }).waitFor();
  expect(await panel.innerText()).toContain('Đã xem trang “Sheet1”.');
  expect(await panel.innerText()).toContain('một cột “Tên đơn vị”, mỗi đơn vị một dòng');
});

test('a sheet that holds no table is named among those that were looked at', async () => {
  await edit(bench(), 'Sheet1', 'A1', 'Việc cần làm');
  await edit(bench(), 'Sheet1', 'A2', 'Gọi Sở Nội vụ');
  await pane().press('Đọc lại sổ');
  const panel = pane().frame.getByRole('tabpanel');
  await panel.getByText('Đã xem trang “Sheet1”.').waitFor();
  await pane().openTab('checks');
  await pane().openTab('rules');
  await panel.getByText('Sheet1').first().waitFor();
  await pane().openTab('drafts');
  await panel.getByText('Chưa có gì để soạn').waitFor();
  await pane().openTab('results');
});

test('a sample is ranked in two clicks, and taken away again with one', async () => {
  const before = await bench().control.evaluate((workbench) => workbench.snapshot());
  await pane().press('Thử với bảng mẫu');
  expect(await pane().untilMessage('notice')).toContain('số liệu minh họa');
  const ranking = await pane().ranking();
  expect(ranking.length).toBeGreaterThan(3);
  expect(ranking[0]?.rank).toBe('1');

  await pane().press('Hoàn tác việc thêm bảng mẫu');
  await pane().frame.getByText('trang bảng mẫu đã được bỏ').waitFor();
  expect(await bench().control.evaluate((workbench) => workbench.snapshot())).toEqual(before);
});
