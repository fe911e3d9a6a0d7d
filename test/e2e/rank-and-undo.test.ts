import { bytesOf, savedBytes } from './files';
import { edit, onePage } from './one-page';
import { columnOf } from './pane';

const SAMPLE = 'assets/samples/khoi-kinh-te-ky-thuat-2025.xlsx';
const SHEET = 'Bảng điểm';
const OURS = ['Tổng hợp điểm', 'Xếp hạng', 'Chỉ báo', 'Thông tin khối', 'Nhật ký'];

const { bench, pane } = onePage(SAMPLE);

const sheetNames = () =>
  bench().control.evaluate((workbench) => workbench.snapshot().sheets.map(({ name }) => name));

const selection = () => bench().control.evaluate((workbench) => workbench.selection());

/** Whether the workbook is, to the last byte of the file it would be saved as, the one that was opened. */
const isAsOpened = async () =>
  Buffer.from(await savedBytes(bench())).equals(Buffer.from(bytesOf(SAMPLE)));

test('it opens on the answer and writes nothing', async () => {
  expect(await pane().untilState('not-computed')).toBe('Chưa tính');
  expect(await pane().frame.getByRole('heading', { level: 1 }).innerText()).toBe(
    'KHỐI THI ĐUA KINH TẾ - KỸ THUẬT · năm\u00a02025',
  );
  expect(await pane().ranking()).toEqual([
    { rank: '1', name: 'Sở Nông nghiệp và Phát triển nông thôn', total: '98,50' },
    { rank: '2', name: 'Sở Công Thương', total: '97,25' },
    { rank: '3', name: 'Sở Thông tin và Truyền thông', total: '96,00' },
    { rank: '4', name: 'Sở Xây dựng', total: '95,25' },
    { rank: '5', name: 'Ban Quản lý Vườn Quốc gia Lò Gò – Xa Mát', total: '93,50' },
    { rank: '=6', name: 'Đơn vị thành viên số 6 (tên minh họa)', total: '92,50' },
    { rank: '=6', name: 'Đơn vị thành viên số 7 (tên minh họa)', total: '92,50' },
    { rank: '8', name: 'Đơn vị thành viên số 8 (tên minh họa)', total: '90,25' },
  ]);
  expect(await isAsOpened()).toBe(true);
});

test('the first press shows what would be written, and writes nothing', async () => {
  await pane().press('Tính lại xếp hạng');
  const question = await pane().untilMessage('question');
  expect(question).toMatch(
    /^Sẽ ghi \d+ ô: 9 dòng ở trang “Bảng điểm”, thêm 5 trang “Tổng hợp điểm”, “Xếp hạng”, “Chỉ báo”, “Thông tin khối”, “Nhật ký”\. Không ô nào của bạn bị thay\.$/m,
  );
  expect(question).toContain('8 đơn vị, 9 tiêu chí, tổng 100 điểm');
  expect(await isAsOpened()).toBe(true);

  await pane().press('Để sau');
  await pane().untilNo('question');
  expect(await isAsOpened()).toBe(true);
});

test('Ghi vào sổ writes columns and sheets, and leaves her where she was', async () => {
  const before = await selection();
  await pane().press('Tính lại xếp hạng');
  const asked = /Sẽ ghi (\d+) ô/.exec(await pane().untilMessage('question'))?.[1];
  await pane().press('Ghi vào sổ');
  expect(await pane().untilState('up-to-date')).toMatch(
    /^Đúng với số liệu hiện tại \(\d\d:\d\d\)$/,
  );
  expect(await pane().untilMessage('notice')).toContain(`Đã ghi kết quả vào ${asked ?? ''} ô`);
  expect(await sheetNames()).toEqual([SHEET, ...OURS]);
  expect(await columnOf(bench(), SHEET, 'O', [12, 19])).toEqual([
    '3',
    '1',
    '2',
    '4',
    '5',
    '6',
    '6',
    '8',
  ]);
  expect(await columnOf(bench(), 'Xếp hạng', 'A', [4, 11])).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '6',
    '8',
  ]);
  expect(await selection()).toEqual(before);
});

test('a unit’s page says where the total comes from; its figures select their cells; Esc goes back', async () => {
  await pane().row('Sở Công Thương').click();
  const page = pane().frame.getByRole('article', { name: 'Sở Công Thương' });
  expect(await page.innerText()).toContain('Hạng 2 trong 8 đơn vị được xếp hạng');
  const figures = await page.getByRole('button', { name: /: xem ô/ }).allInnerTexts();
  const points = figures.map((figure) => Number(figure.split(' / ')[0]?.replace(',', '.')) || 0);
  expect(points).toHaveLength(11);
  // The last one is taken off.
  const total = points.slice(0, 10).reduce((sum, each) => sum + each, 0) - (points[10] ?? 0);
  expect(total).toBe(97.25);
  expect(await page.innerText()).toContain('97,25');

  await page.getByRole('button', { name: /: xem ô I14 của trang “Bảng điểm”/ }).click();
  await bench().page.waitForFunction(() => window.workbench?.selection().area === 'I14');
  expect(await selection()).toEqual({ sheet: SHEET, area: 'I14' });

  await page.getByRole('button', { name: 'Về bảng xếp hạng' }).press('Escape');
  await page.waitFor({ state: 'detached' });
  const focused = await bench()
    .pane()
    .evaluate(() => document.activeElement?.textContent);
  expect(focused).toContain('Sở Công Thương');
});

test('a finding leads to its cell', async () => {
  const checks = await pane().openTab('checks');
  await checks.getByRole('button', { name: 'ô B17' }).click();
  await bench().page.waitForFunction(() => window.workbench?.selection().area === 'B17');
  expect((await selection()).sheet).toBe(SHEET);
  await pane().openTab('results');
});

test('an edited score is noticed, and the next press writes without asking', async () => {
  await edit(bench(), SHEET, 'C13', '20');
  expect(await pane().untilState('changed-since')).toBe('Số liệu đã đổi từ lần tính trước');
  await pane().frame.locator('[data-unit]', { hasText: '89,00' }).waitFor();
  const [first, ...others] = await pane().ranking();
  expect(first).toEqual({ rank: '1', name: 'Sở Công Thương', total: '97,25' });
  expect(others.at(-1)).toEqual({
    rank: '8',
    name: 'Sở Nông nghiệp và Phát triển nông thôn',
    total: '89,00',
  });

  await pane().press('Tính lại xếp hạng');
  await pane().untilState('up-to-date');
  expect(await pane().untilMessage('notice')).toMatch(/^Đã ghi kết quả vào \d+ ô/);
  await pane().untilNo('question');
  expect(await columnOf(bench(), SHEET, 'O', [12, 19])).toEqual([
    '2',
    '8',
    '1',
    '3',
    '4',
    '5',
    '5',
    '7',
  ]);

  await pane().press('Tính lại xếp hạng');
  await pane().frame.getByText('không phải ghi gì thêm').waitFor();
});

test('Hoàn tác, twice, restores every cell, format, sheet, name and kept text', async () => {
  await pane().press('Hoàn tác lần ghi kết quả');
  await pane().untilState('changed-since');
  expect(await pane().untilMessage('notice')).toContain('mọi ô trở lại như trước');
  expect(await columnOf(bench(), SHEET, 'O', [12, 13])).toEqual(['3', '1']);

  await pane().press('Hoàn tác lần ghi kết quả');
  await pane().untilState('not-computed');
  expect(await sheetNames()).toEqual([SHEET]);
  expect(await isAsOpened()).toBe(false);

  await edit(bench(), SHEET, 'C13', '29,5');
  expect(await isAsOpened()).toBe(true);
  expect(await pane().button('Hoàn tác').isDisabled()).toBe(true);
});
