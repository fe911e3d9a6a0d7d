import { utils, write } from '@e965/xlsx';
import { openInstead, savedBytes } from './files';
import { onePage } from './one-page';

const UNITS = 1_000;
const CRITERIA = 20;

const { bench, pane } = onePage(null);

/** A table of many units; the points are made up. */
function largeWorkbook(): readonly number[] {
  const numbered = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  const sheet = utils.aoa_to_sheet([
    ['KHỐI THI ĐUA CÁC ĐƠN VỊ CƠ SỞ'],
    ['BẢNG ĐIỂM THI ĐUA NĂM 2025 (số liệu minh họa)'],
    ['STT', 'Đơn vị', ...numbered(CRITERIA).map((number) => `Tiêu chí ${number}`)],
    [null, 'Điểm tối đa', ...numbered(CRITERIA).map(() => 5)],
    ...numbered(UNITS).map((unit) => [
      unit,
      `Đơn vị cơ sở số ${unit}`,
      ...numbered(CRITERIA).map(
        (criterion) => ((unit * unit * 7 + criterion * unit * 31 + criterion * 101) % 501) / 100,
      ),
    ]),
  ]);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Bảng điểm');
  const bytes: Uint8Array = write(book, { type: 'buffer', bookType: 'xlsx' });
  return [...bytes];
}

const workbook = largeWorkbook();

const setCellEditing = (isEditing: boolean) =>
  bench().control.evaluate((workbench, is) => {
    workbench.setCellEditing(is);
  }, isEditing);

test('of many units the first are shown, more on request, and any is found by its name', async () => {
  await openInstead(bench(), workbook, 'lon.xlsx');
  await pane().frame.getByText(`${UNITS} đơn vị`, { exact: false }).first().waitFor();
  expect(await pane().ranking()).toHaveLength(100);
  await pane().press('Xem thêm 100 đơn vị');
  await pane().frame.getByText(`Đang hiện 200 trong ${UNITS} đơn vị.`).waitFor();
  const find = pane().frame.getByRole('searchbox', { name: 'Tìm đơn vị' });
  await find.fill('co so so 777');
  await pane().frame.getByText('Đơn vị cơ sở số 777').waitFor();
  expect(await pane().ranking()).toHaveLength(1);
  await find.fill('không có');
  await pane().frame.getByText('Không có đơn vị nào có tên như vậy.').waitFor();
  await find.fill('');
});

test('what takes long shows how far it is, and is stopped without a trace', async () => {
  await pane().press('Tính lại xếp hạng');
  await pane().untilMessage('question');
  // Somebody begins to type in a cell while the results are about to be written: Excel lets the pane wait.
  await bench().control.evaluate((workbench) => {
    workbench.beforeRequest(2, () => {
      workbench.setCellEditing(true);
    });
  });
  await pane().press('Ghi vào sổ');
  await pane().untilMessage('progress');
  expect(await pane().untilState('working')).toMatch(/^Đang (đọc|tính|ghi)… \d+ %$/);
  expect(await pane().frame.getByRole('progressbar').getAttribute('aria-valuetext')).toMatch(
    /^\d+ %$/,
  );
  await pane().press('Dừng');
  await setCellEditing(false);
  expect(await pane().untilMessage('problem')).toContain('Đã dừng theo yêu cầu');
  expect(Buffer.from(await savedBytes(bench())).equals(Buffer.from(workbook))).toBe(true);
});

test('and then it is written', async () => {
  await pane().press('Tính lại xếp hạng');
  await pane().untilMessage('question');
  await pane().press('Ghi vào sổ');
  await pane().untilState('up-to-date');
  expect(await pane().untilMessage('notice')).toContain('Đã ghi kết quả');
});
