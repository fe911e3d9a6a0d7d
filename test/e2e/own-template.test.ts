import { readFileSync } from 'node:fs';
import { Document, Packer, Paragraph } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { onePage } from './one-page';

const { bench, pane } = onePage('assets/samples/khoi-kinh-te-ky-thuat-2025.xlsx');

async function template(...lines: readonly string[]) {
  const children = lines.map((line) => new Paragraph(line));
  return {
    name: 'Mẫu.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: await Packer.toBuffer(new Document({ sections: [{ children }] })),
  };
}

const sheets = () =>
  bench().control.evaluate((workbench) => workbench.snapshot().sheets.map(({ name }) => name));

test('mistakes of a template of her own are told one by one', async () => {
  const drafts = await pane().openTab('drafts');
  await drafts.getByRole('button', { name: /^Mẫu của bạn/ }).click();
  const chooser = drafts.locator('input[type="file"][accept^=".docx"]');
  await chooser.setInputFiles(await template('{Tên khôi}, năm {Năm'));
  await drafts.getByText('Mẫu có 2 chỗ cần sửa trong Word').waitFor();
  await drafts.getByText('có phải bạn muốn viết {Tên khối}?').waitFor();
  await drafts.getByText('có dấu { mà thiếu dấu } ở sau tên.').waitFor();
});

test('one that is mended is kept in the workbook, and its document is downloaded', async () => {
  const drafts = await pane().openTab('drafts');
  const chooser = drafts.locator('input[type="file"][accept^=".docx"]');
  await chooser.setInputFiles(await template('{Tên khối}, năm {Năm}', '{#Đơn vị}{Hạng};{/Đơn vị}'));
  await drafts.getByText('Mẫu dùng được, không còn chỗ trống nào.').waitFor();
  expect(await pane().untilMessage('notice')).toContain('Đã ghi nhớ trong sổ này.');
  const [download] = await Promise.all([
    bench().page.waitForEvent('download'),
    pane().press('Tải văn bản theo mẫu'),
  ]);
  expect(download.suggestedFilename().normalize()).toBe('Mẫu - đã điền.docx');
  const body = unzipSync(readFileSync(await download.path()))['word/document.xml'];
  if (body === undefined) throw new Error('The file has no document.');
  expect(strFromU8(body)).toContain('KHỐI THI ĐUA KINH TẾ - KỸ THUẬT, năm 2025');
  expect(strFromU8(body).replace(/<[^>]*>/g, '')).toContain('1;2;3;4;5;');
  await drafts.getByRole('button', { name: 'Mẫu của bạn Đang dùng: Mẫu.docx' }).waitFor();
});

test('the names are a sheet, and the template is forgotten when asked', async () => {
  await pane().press('Ghi trang các tên dùng được');
  expect(await pane().untilMessage('notice')).toContain('Đã ghi trang “Tên dùng trong mẫu”.');
  expect(await sheets()).toContain('Tên dùng trong mẫu');
  await pane().press('Bỏ mẫu này');
  await pane().button('Chọn mẫu .docx').waitFor();
  await pane().button('Tải văn bản theo mẫu').waitFor({ state: 'detached' });
});
