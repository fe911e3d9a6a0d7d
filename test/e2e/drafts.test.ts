import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { onePage } from './one-page';

const { bench, pane } = onePage('assets/samples/khoi-kinh-te-ky-thuat-2025.xlsx');

test('a draft says what it lacks, and is made', async () => {
  await pane().ranking();
  const drafts = await pane().openTab('drafts');
  const words = await drafts.innerText();
  expect(words).toMatch(/Còn thiếu \d+ chỗ/);
  expect(words).toContain('Quyết định về việc chuyển giao Khối trưởng');
  await pane().press('Tạo bản thảo');
  await drafts.getByText(/^Đã tạo: .+\.docx$/).waitFor();
});

test('it is downloaded as a Word file', async () => {
  const [download] = await Promise.all([
    bench().page.waitForEvent('download'),
    pane().press('Tải .docx'),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.docx$/);
  const parts = unzipSync(readFileSync(await download.path()));
  const body = parts['word/document.xml'];
  if (body === undefined) throw new Error('The file has no document.');
  expect(strFromU8(body)).toContain('Sở Xây dựng');
  await pane()
    .frame.getByText(/Đã gửi tệp “.+\.docx” để tải về/)
    .waitFor();
});

test('it is copied for Word, with its layout', async () => {
  await bench().page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await pane().press('Chép sang Word');
  await pane().frame.getByText('Đã chép. Mở Word').waitFor();
  const copied = await bench().page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const html = await item?.getType('text/html');
    return html?.text();
  });
  expect(copied).toContain('KHỐI THI ĐUA KINH TẾ - KỸ THUẬT');
  expect(copied).toContain('text-align');
});

test('it is opened as a sheet, once, and taken away again', async () => {
  const sheets = () =>
    bench().control.evaluate((workbench) => workbench.snapshot().sheets.map(({ name }) => name));
  await pane().press('Mở thành trang tính');
  expect(await pane().untilMessage('notice')).toContain('Đã mở bản thảo thành một trang của sổ.');
  const [, added] = await sheets();
  expect(added).toMatch(/^Dự thảo/);
  const selection = await bench().control.evaluate((workbench) => workbench.selection());
  expect(selection.sheet).toBe(added);

  await pane().press('Mở thành trang tính');
  await pane().frame.getByText('đã có đúng bản thảo này').waitFor();
  expect(await sheets()).toHaveLength(2);

  await pane().press('Hoàn tác việc thêm trang bản thảo');
  await pane().frame.getByText('trang bản thảo đã được bỏ').waitFor();
  expect(await sheets()).toHaveLength(1);
});

test('every document of the conference is listed; one that is opened says where its figures come from', async () => {
  const drafts = await pane().openTab('drafts');
  for (const title of [/^Báo cáo tổng kết/, /^Biên bản kiểm phiếu/, /^Biên bản họp bình xét/]) {
    await drafts.getByRole('button', { name: title }).waitFor();
  }
  await drafts.getByRole('button', { name: /^Tờ trình đề nghị khen thưởng/ }).click();
  const proposal = drafts.getByRole('article', { name: /^Tờ trình/ });
  await proposal.getByRole('button', { name: /^Nguồn số liệu/ }).click();
  const unit = proposal.getByRole('listitem').filter({ hasText: 'Sở Công Thương' });
  await unit.getByRole('button').click();
  await bench().page.waitForFunction(() => window.workbench?.selection().area === 'B14');
  const selection = await bench().control.evaluate((workbench) => workbench.selection());
  expect(selection.sheet).toBe('Bảng điểm');
});
