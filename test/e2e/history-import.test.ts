import { readFileSync } from 'node:fs';
import path from 'node:path';
import { edit, onePage } from './one-page';

const ROOT = path.resolve(__dirname, '../..');
const SAMPLE = 'assets/samples/khoi-kinh-te-ky-thuat-2025.xlsx';

const { bench, pane } = onePage(SAMPLE);

const fileOf = (name: string, of: string) => ({
  name,
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: readFileSync(path.join(ROOT, of)),
});

const historyLines = () =>
  bench().control.evaluate((workbench) =>
    (workbench.snapshot().sheets.find(({ name }) => name === 'Lịch sử')?.texts ?? []).filter(
      ([year = '']) => /^\d{4}$/.test(year),
    ),
  );

test('earlier years’ files are chosen, seen, and written to “Lịch sử”', async () => {
  // The open workbook is of a later year; the sample itself then is an earlier one.
  await edit(bench(), 'Bảng điểm', 'A3', 'BẢNG TỔNG HỢP ĐIỂM THI ĐUA NĂM 2026');
  await pane().frame.getByRole('heading', { level: 1, name: /2026$/ }).waitFor();
  const rules = await pane().openTab('rules');
  const part = rules.getByRole('button', { name: /^Lịch sử/ });
  expect(await part.innerText()).toContain('chưa có trang');
  await part.click();
  await rules
    .locator('input[type="file"][multiple]')
    .setInputFiles([
      fileOf('Khối 2025.xlsx', SAMPLE),
      { name: 'thư.xlsx', mimeType: 'text/plain', buffer: Buffer.from('Kính gửi') },
    ]);
  await rules.getByText('Sẽ thêm 8 dòng vào trang “Lịch sử”:').waitFor();
  const shown = await rules.innerText();
  expect(shown).toContain('Khối 2025.xlsx: năm 2025, 8 đơn vị.');
  expect(shown).toMatch(/thư\.xlsx: chưa lấy được\. .*“thư\.xlsx”/);
  expect(shown).toContain('Năm 2025 (8 đơn vị)');
  expect(shown).toMatch(/Sở Nông nghiệp và Phát triển nông thôn\s+hạng 1/);
  expect(shown).toMatch(/Sở Thông tin và Truyền thông\s+hạng 3, khối trưởng/);
  expect(await historyLines()).toEqual([]);

  await pane().press('Ghi vào trang “Lịch sử”');
  expect(await pane().untilMessage('notice')).toContain('Đã ghi trang “Lịch sử”.');
  const lines = await historyLines();
  expect(lines.map(([, unit, rank]) => `${rank ?? ''} ${unit ?? ''}`).slice(0, 3)).toEqual([
    '3 Sở Thông tin và Truyền thông',
    '1 Sở Nông nghiệp và Phát triển nông thôn',
    '2 Sở Công Thương',
  ]);
  await rules.getByText(/^Đã thêm 8 dòng vào trang “Lịch sử” \(năm 2025\)/).waitFor();
  expect(await part.innerText()).toContain('8 dòng, năm 2025');
});

test('what stands there is not added again; undone, the sheet is gone', async () => {
  const rules = await pane().openTab('rules');
  const chooser = rules.locator('input[type="file"][multiple]');
  await chooser.setInputFiles([fileOf('Khối 2025.xlsx', SAMPLE)]);
  await rules.getByText('Trang “Lịch sử” đã có đủ những kết quả này').waitFor();
  expect(await pane().button('Ghi vào trang “Lịch sử”').count()).toBe(0);
  await pane().press('Để sau');

  await pane().press('Hoàn tác việc ghi trang Lịch sử');
  expect(await pane().untilMessage('notice')).toContain('trang “Lịch sử” trở lại như trước');
  expect(await historyLines()).toEqual([]);
});
