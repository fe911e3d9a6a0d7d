import { blocWith, formSheet } from '../app/gather/forms';
import { fileOf } from '../app/gather/form-file';
import { openInstead } from './files';
import { onePage } from './one-page';
import { tooWide } from './too-wide';
import { untilTrue } from './until-true';

const { bench, pane } = onePage(null);

const form = (parts: Parameters<typeof formSheet>[0]) => fileOf([formSheet(parts)]);

const file = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(bytes),
});

const sheetNames = () =>
  bench().control.evaluate((workbench) => workbench.snapshot().sheets.map(({ name }) => name));

const signed = (day: number): string => `Hà Nội, ngày ${day} tháng 12 năm 2026`;

test('forms are chosen, seen with what is wrong with them, and brought in; undone, they are gone', async () => {
  const workbook = fileOf(
    blocWith('Sở Công Thương', 'Sở Y tế', 'Sở Xây dựng', 'Sở Tư pháp').sheets,
  );
  await openInstead(bench(), [...workbook], 'Khối 2026.xlsx');
  const rules = await pane().openTab('rules');
  await rules.getByRole('button', { name: /^Gom phiếu/ }).click();
  await rules.getByLabel('Hạn nộp phiếu').fill('05/12/2026');
  await rules
    .locator('input[type="file"][multiple]')
    .setInputFiles([
      file('so-cong-thuong.xlsx', form({ unit: 'Sở Công Thương', signed: signed(4) })),
      file(
        'Phiếu Sở Y tế.xlsx',
        form({ unit: 'Sở Y tế', signed: signed(3), scores: [20, 15, 30] }),
      ),
      file(
        'Phiếu Sở Y tế (sửa).xlsx',
        form({ unit: 'Sở Y tế', signed: signed(8), scores: [30, 15, 30] }),
      ),
      file('SXD.xlsx', form({ unit: 'Sở Xây dựng', signed: signed(5), maximum: 45 })),
      file('thư.xlsx', Buffer.from('Kính gửi')),
    ]);
  await rules.getByText('Đã nhận phiếu của 3 trên 4 đơn vị.').waitFor();
  const shown = await rules.innerText();
  expect(shown).toContain('Còn 1 trên 4 đơn vị chưa có phiếu: Sở Tư pháp.');
  expect(shown).toContain('Sở Y tế nộp muộn 3 ngày: phiếu ghi ngày 08/12/2026');
  expect(shown).toContain('“Phiếu Sở Y tế (sửa).xlsx” mới hơn và được đề nghị dùng');
  expect(shown).toMatch(/SXD\.xlsx, trang “Phiếu”, ô B5\s+Điểm tối đa của “Hoàn thành chỉ tiêu”/);
  expect(shown).toMatch(/thư\.xlsx\s+Tệp “thư\.xlsx”/);

  await narrow();
  expect(await bench().pane().evaluate(tooWide)).toEqual([]);

  // She may take the older form of the unit; the other one is then put aside.
  await rules.getByRole('checkbox', { name: /Phiếu Sở Y tế\.xlsx/ }).check();
  expect(await rules.getByRole('checkbox', { name: /\(sửa\)/ }).isChecked()).toBe(false);
  await rules.getByRole('checkbox', { name: /\(sửa\)/ }).check();
  await pane().press('Đưa 3 phiếu vào sổ');
  expect(await pane().untilMessage('notice')).toContain('Đã đưa phiếu của các đơn vị vào sổ.');
  expect(await sheetNames()).toEqual([
    'Thông tin khối',
    'Sở Công Thương',
    'Sở Y tế',
    'Sở Xây dựng',
  ]);
  const score = await bench().control.evaluate((workbench) => workbench.cell('Sở Y tế', 'D5').text);
  expect(score).toBe('30');
  await rules.getByText('Đã đưa 3 phiếu vào sổ, mỗi phiếu một trang').waitFor();

  await pane().press('Hoàn tác việc đưa phiếu vào sổ');
  expect(await pane().untilMessage('notice')).toContain('không còn trong sổ');
  expect(await sheetNames()).toEqual(['Thông tin khối']);
});

test('a workbook without a list of units asks for one; a day that is none is told', async () => {
  await bench().reload();
  const rules = await pane().openTab('rules');
  await rules.getByRole('button', { name: /^Gom phiếu/ }).click();
  await rules.getByLabel('Hạn nộp phiếu').fill('31/02/2026');
  await rules.getByText('Không hiểu ngày này.').waitFor();
  expect(await rules.getByLabel('Các đơn vị phải nộp phiếu').count()).toBe(0);
  await rules
    .locator('input[type="file"][multiple]')
    .setInputFiles([file('a.xlsx', form({ unit: 'Sở A' }))]);
  await rules.getByText('Đã nhận phiếu của 1 đơn vị.').waitFor();
  await rules.getByLabel('Các đơn vị phải nộp phiếu').fill('Sở A\nSở B');
  await rules.getByText('Còn 1 trên 2 đơn vị chưa có phiếu: Sở B.').waitFor();
  await pane().press('Để sau');
  expect(await rules.getByText('Đã nhận phiếu').count()).toBe(0);
});

/** As narrow as Excel's pane is at first. */
async function narrow(): Promise<void> {
  await bench().control.evaluate((workbench) => {
    workbench.setPaneWidth(350);
  });
  await untilTrue(bench().pane(), 'Math.abs(window.innerWidth - 350) <= 1');
}
