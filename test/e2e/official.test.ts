import { edit, onePage } from './one-page';
import { fillIn } from './table-cells';

const { bench, pane } = onePage('assets/samples/khoi-kinh-te-ky-thuat-2025.xlsx');

const SHEET = 'Bảng điểm';
const NAME = 'Nguyễn Thị Bích Ngọc';
const DAY = /\d\d\/\d\d\/\d{4} \d\d:\d\d/;

const fill = (label: string, words: string) =>
  pane().frame.getByLabel(label, { exact: true }).fill(words);

const textsOf = (sheet: string) =>
  bench().control.evaluate(
    (workbench, title) =>
      (workbench.snapshot().sheets.find(({ name }) => name === title)?.texts ?? []).map((cells) =>
        cells.join(' | '),
      ),
    sheet,
  );

test('a result with an error is not made official', async () => {
  await pane().press('Tính lại xếp hạng');
  await pane().untilMessage('question');
  await pane().press('Ghi vào sổ');
  await pane().untilState('up-to-date');

  await edit(bench(), SHEET, 'C14', '');
  await pane().untilState('changed-since');
  await pane().press('Tính lại xếp hạng');
  await pane().untilState('blocked');
  await pane().press('Chốt kết quả');
  await fill('Họ tên người chốt', NAME);
  await pane().press('Chốt kết quả');
  expect(await pane().untilMessage('problem')).toContain(
    'Còn 1 lỗi phải xử lý nên chưa chốt được kết quả',
  );
  await pane().untilState('blocked');
});

test('accepted with a reason on “Hội đồng” it goes, with name and date', async () => {
  const rules = await pane().openTab('rules');
  await rules
    .getByRole('heading', { level: 2 })
    .getByRole('button', { name: /^Hội đồng/ })
    .click();
  await pane().press('Tạo trang “Hội đồng”');
  await pane().untilMessage('notice');
  const row = { sheet: 'Hội đồng', row: 'score-missing' };
  await fillIn(bench(), { ...row, heading: 'Họ và tên người chấp nhận' }, 'Lê Văn C');
  await fillIn(bench(), { ...row, heading: 'Ngày' }, '5/12/2025');
  await fillIn(bench(), { ...row, heading: 'Lý do chấp nhận' }, 'Đơn vị không nộp số liệu');
  await rules.getByText('1 vấn đề đã chấp nhận').waitFor();

  await pane().openTab('results');
  // What she typed is still there.
  expect(await pane().frame.getByLabel('Họ tên người chốt', { exact: true }).inputValue()).toBe(
    NAME,
  );
  await pane().press('Chốt kết quả');
  const state = await pane().untilState('official');
  expect(state).toContain(`Đã chốt – ${NAME}, `);
  expect(state).toMatch(DAY);
  const history = await textsOf('Lịch sử');
  expect(history.filter((line) => line.startsWith('2025 | '))).toHaveLength(8);
  expect((await textsOf('Nhật ký')).some((line) => line.includes(NAME))).toBe(true);
});

test('a changed score is noticed: the result was official, and is no longer that of the scores', async () => {
  await edit(bench(), SHEET, 'C13', '20');
  const state = await pane().untilState('official-changed');
  expect(state).toContain(`Số liệu đã đổi sau khi chốt (${NAME}, `);
  const part = pane().frame.getByRole('region', { name: 'Chốt kết quả' });
  expect(await part.innerText()).toContain('cần mở chốt, nêu lý do rồi chốt lại');
});

test('it is opened again with a reason, which stands in “Nhật ký”; undone, it is official as before', async () => {
  await pane().press('Mở chốt');
  await pane().press('Mở chốt');
  await pane().untilMessage('problem');
  await pane().untilState('official-changed');
  await fill('Lý do mở chốt', 'Nhập nhầm điểm');
  await pane().press('Mở chốt');
  expect(await pane().untilMessage('notice')).toContain('Đã mở chốt');
  await pane().untilState('changed-since');
  expect((await textsOf('Nhật ký')).some((line) => line.includes('Nhập nhầm điểm'))).toBe(true);

  await pane().press('Hoàn tác việc mở chốt');
  await pane().untilState('official-changed');
  expect(await pane().untilMessage('notice')).toContain('kết quả trở lại là đã chốt');
  expect((await textsOf('Nhật ký')).some((line) => line.includes('Nhập nhầm điểm'))).toBe(false);

  // The score as it was when the result became official.
  await edit(bench(), SHEET, 'C13', '29,5');
  await pane().untilState('official');
});

test('undone, it is not official any more; then it is made official once more', async () => {
  await pane().press('Hoàn tác việc chốt kết quả');
  expect(await pane().untilMessage('notice')).toContain('kết quả chưa chốt như trước');
  const names = await bench().control.evaluate((workbench) =>
    workbench.snapshot().sheets.map(({ name }) => name),
  );
  expect(names).not.toContain('Lịch sử');

  await pane().press('Chốt kết quả');
  // Her name is remembered.
  expect(await pane().frame.getByLabel('Họ tên người chốt', { exact: true }).inputValue()).toBe(
    NAME,
  );
  await pane().press('Chốt kết quả');
  expect(await pane().untilState('official')).toContain(`Đã chốt – ${NAME}, `);
});
