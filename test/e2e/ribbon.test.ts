import { bytesOf, savedBytes } from './files';
import { edit, onePage } from './one-page';
import { columnOf } from './pane';

const SAMPLE = 'assets/samples/khoi-kinh-te-ky-thuat-2025.xlsx';
const SHEET = 'Bảng điểm';

const { bench, pane } = onePage(SAMPLE);

const isPaneShown = () => bench().control.evaluate((workbench) => workbench.isPaneShown());

const hidePane = () =>
  bench().control.evaluate((workbench) => {
    workbench.showPane(false);
  });

const pressRibbon = async (button: string) => {
  const { status } = await bench().control.evaluate(
    (workbench, id) => workbench.runCommand(id),
    button,
  );
  expect(status).toBe(0);
};

const ranks = () => columnOf(bench(), SHEET, 'O', [12, 19]);

/** What the little window says; it is closed again. */
async function noticed(): Promise<string> {
  const dialog = bench().page.locator('dialog.addin');
  const page = dialog.frameLocator('iframe');
  const words = page.locator('#notice');
  await words
    .getByText(/./)
    .or(words.filter({ hasText: /./ }))
    .first()
    .waitFor();
  const said = await words.innerText();
  await page.getByRole('button', { name: 'Đóng thông báo' }).click();
  await dialog.waitFor({ state: 'detached' });
  return said;
}

test('on a workbook that was never confirmed the button opens the pane on the preview and writes nothing', async () => {
  await pane().ranking();
  await hidePane();
  expect(await isPaneShown()).toBe(false);
  await pressRibbon('BangVang.Recompute');
  expect(await isPaneShown()).toBe(true);
  expect(await pane().untilMessage('question')).toContain('Sẽ ghi');
  expect(await savedBytes(bench())).toEqual(bytesOf(SAMPLE));
});

test('once confirmed it writes without the pane, and a notice says so', async () => {
  await pane().press('Ghi vào sổ');
  await pane().untilState('up-to-date');
  expect(await ranks()).toEqual(['3', '1', '2', '4', '5', '6', '6', '8']);

  await hidePane();
  await edit(bench(), SHEET, 'C13', '20');
  await pressRibbon('BangVang.Recompute');
  expect(await isPaneShown()).toBe(false);
  expect(await ranks()).toEqual(['2', '8', '1', '3', '4', '5', '5', '7']);
  expect(await noticed()).toMatch(
    /^Đã tính lại xếp hạng: ghi \d+ ô\. Muốn bỏ, hãy bấm Mở bảng rồi Hoàn tác\.$/,
  );
});

test('pressed again with nothing changed it says that there is nothing to write', async () => {
  await pressRibbon('BangVang.Recompute');
  expect(await isPaneShown()).toBe(false);
  expect(await noticed()).toBe('Xếp hạng đã đúng với số liệu hiện tại nên không có gì phải ghi.');
});

test('Tổng hợp hội nghị makes the sheets of a conference and shows that of totals', async () => {
  await pressRibbon('BangVang.Summarise');
  expect(await noticed()).toContain('thêm 4 trang');
  const { sheet } = await bench().control.evaluate((workbench) => workbench.selection());
  expect(sheet).toBe('Tổng hợp điểm');
  expect(await isPaneShown()).toBe(false);
});

test('the pane, opened by the ribbon, takes back what the ribbon wrote', async () => {
  await pressRibbon('BangVang.OpenPane');
  expect(await isPaneShown()).toBe(true);
  await pane().press('Hoàn tác việc lập bộ hội nghị');
  await pane().press('Hoàn tác lần ghi kết quả');
  await pane().untilState('changed-since');
  expect(await ranks()).toEqual(['3', '1', '2', '4', '5', '6', '6', '8']);
});
