import { openInstead, savedBytes } from './files';
import { edit, onePage } from './one-page';

const STAGES = 'test/golden/three-row-header-with-stages/input.xlsx';

const { bench, pane } = onePage(STAGES);

/** Opens a part of the tab "Quy chế", if it is not open yet. */
async function openPart(title: string): Promise<void> {
  const rules = await pane().openTab('rules');
  const fold = rules.getByRole('heading', { level: 2 }).getByRole('button', {
    name: new RegExp(`^${title}`),
  });
  if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
}

const totals = async () => {
  await pane().openTab('results');
  return (await pane().ranking()).map(({ name, total }) => `${name} ${total}`);
};

const untilTotals = async (...wanted: readonly string[]) => {
  await pane().openTab('results');
  for (const total of wanted) {
    await pane().frame.locator('[data-unit]', { hasText: total }).waitFor();
  }
};

const keptText = () => bench().control.evaluate((workbench) => workbench.snapshot().keptText);

test('another stage is chosen', async () => {
  expect(await totals()).toEqual(['Xã A 96,50', 'Xã B 95,00', 'Xã C 91,88', 'Xã D 89,25']);
  await openPart('Bảng điểm');
  const choice = pane().frame.getByRole('combobox', { name: 'Xếp hạng theo nguồn điểm' });
  await choice.selectOption({ label: 'điểm tự chấm (đủ)' });
  // What was chosen waits for *Lưu*, also while she looks elsewhere.
  await pane().openTab('checks');
  await openPart('Bảng điểm');
  expect(await choice.inputValue()).toBe('self');
  await pane().press('Lưu: Xếp hạng theo nguồn điểm');
  await pane().frame.getByText('Xếp hạng theo điểm tự chấm, do bạn chọn.').waitFor();
  expect(await pane().untilMessage('notice')).toContain('Đã ghi nhớ trong sổ này.');
  await untilTotals('98,75');
  expect(await totals()).toEqual(['Xã A 98,75', 'Xã B 97,00', 'Xã C 93,00', 'Xã D 91,50']);
});

test('a maximum is typed anew; what is no figure is said at the field and not lost', async () => {
  await openPart('Tiêu chí');
  await pane().press('Sửa: TC3');
  const field = pane().frame.getByRole('textbox', { name: 'Điểm tối đa: TC3' });
  await field.fill('nhiều');
  await pane().press('Lưu: Điểm tối đa: TC3');
  await pane().frame.getByText('“nhiều” không phải là số.').waitFor();
  expect(await field.inputValue()).toBe('nhiều');
  await field.fill('25,5');
  await field.press('Enter');
  await pane().frame.getByText('tối đa 25,5').first().waitFor();
  await pane().frame.getByText('3 tiêu chí, tổng 105,5').waitFor();
});

test('a unit is left out', async () => {
  await openPart('Đơn vị');
  await pane().press('Không phải đơn vị: Xã D');
  await pane().frame.getByText('3 đơn vị', { exact: true }).waitFor();
  expect((await totals()).map((line) => line.slice(0, 4))).toEqual(['Xã A', 'Xã B', 'Xã C']);
});

test('one click confirms the reading, and then a press writes without asking', async () => {
  await pane().openTab('rules');
  await pane().press('Đúng rồi');
  await pane().frame.getByText('Bạn đã xác nhận cách đọc này.').waitFor();
  await pane().press('Tính lại xếp hạng');
  await pane().untilState('up-to-date');
  await pane().untilNo('question');
});

test('all of it is remembered in the file', async () => {
  const remembered = await keptText();
  const saved = await savedBytes(bench());
  await bench().reload();
  await openInstead(bench(), saved, 'cum-3.xlsx');
  await pane().untilState('up-to-date');
  expect(await keptText()).toBe(remembered);
  expect(await totals()).toHaveLength(3);
  await openPart('Bảng điểm');
  await pane().frame.getByText('Xếp hạng theo điểm tự chấm, do bạn chọn.').waitFor();
  await openPart('Tiêu chí');
  await pane().frame.getByText('tối đa 25,5').first().waitFor();
});

test('Bỏ sửa takes each back', async () => {
  await openPart('Bạn đã sửa');
  const rules = await pane().openTab('rules');
  const made = rules.getByRole('button', { name: /^Bỏ sửa/ });
  for (;;) {
    const left = await made.count();
    if (left === 0) break;
    await made.last().click();
    await rules
      .locator(`:nth-match([aria-label^="Bỏ sửa"], ${left})`)
      .waitFor({ state: 'detached' });
  }
  await untilTotals('96,50', 'Xã D');
  expect(await totals()).toEqual(['Xã A 96,50', 'Xã B 95,00', 'Xã C 91,88', 'Xã D 89,25']);
});

test('the sheet of the scheme is made from what was recognised; a mistake in it is shown at its cell', async () => {
  await openPart('Bộ tiêu chí');
  await pane().press('Tạo trang “Bộ tiêu chí”');
  expect(await pane().untilMessage('notice')).toContain('Đã tạo trang “Bộ tiêu chí”.');
  await pane().frame.getByText('Đang dùng bộ tiêu chí ghi ở trang “Bộ tiêu chí”.').waitFor();
  expect((await bench().control.evaluate((workbench) => workbench.selection())).sheet).toBe(
    'Bộ tiêu chí',
  );
  const place = await bench().control.evaluate((workbench) => {
    const sheet = workbench.snapshot().sheets.find(({ name }) => name === 'Bộ tiêu chí');
    if (sheet === undefined) throw new Error('There is no such sheet.');
    const row = sheet.values.findIndex((cells) => cells.includes('TC1'));
    const column = (sheet.values[row] ?? []).indexOf(50);
    return { row: row + sheet.origin.row, column: column + sheet.origin.column };
  });
  const cell = `${String.fromCharCode(65 + place.column)}${place.row + 1}`;

  await edit(bench(), 'Bộ tiêu chí', cell, 'năm mươi');
  await pane().frame.getByText('Chưa tính được theo trang này. Hãy sửa từng ô:').waitFor();
  await pane()
    .frame.getByRole('button', { name: `ô ${cell}, trang “Bộ tiêu chí”` })
    .first()
    .click();
  await bench().page.waitForFunction(
    (wanted) => window.workbench?.selection().area === wanted,
    cell,
  );

  await edit(bench(), 'Bộ tiêu chí', cell, '50');
  await pane().frame.getByText('Chưa tính được theo trang này.').waitFor({ state: 'detached' });
  await untilTotals('96,50');
});
