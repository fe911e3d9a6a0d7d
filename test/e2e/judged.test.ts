import { onePage } from './one-page';
import { cellBelow, fillIn } from './table-cells';

const { bench, pane } = onePage('test/golden/awards-by-history-and-council/input.xlsx');

const RULES = 'Quy định khen thưởng';

const untilSelected = (area: string) =>
  bench().page.waitForFunction((wanted) => window.workbench?.selection().area === wanted, area);

const sheetShown = () => bench().control.evaluate((workbench) => workbench.selection().sheet);

test('a unit’s award conditions say what is lacking, with a link to the cell that would settle it', async () => {
  await pane().row('Thanh Hóa').click();
  const page = pane().frame.getByRole('article', { name: 'Thanh Hóa' });
  const conditions = page.getByRole('listitem').filter({ hasText: 'Cờ thi đua của Chính phủ' });
  const proposed = conditions.filter({ hasText: 'khoản 2 Điều 25' }).last();
  const words = await proposed.innerText();
  expect(words).toContain('Chưa đủ dữ liệu');
  expect(words).toContain('Hạng 1, đúng hạng được xét (1)');
  expect(words).toContain('Cần ghi thêm');
  const link = proposed.getByRole('button', { name: /^ô D\d+, trang “Hội đồng”$/ });
  const cell = /D\d+/.exec(await link.innerText())?.[0] ?? '';
  await link.click();
  await untilSelected(cell);
  expect(await sheetShown()).toBe('Hội đồng');
  const answers = { sheet: 'Hội đồng', heading: 'Có hay Không', row: 'nội bộ đoàn kết' };
  expect(cell[0]).toBe((await cellBelow(bench(), answers))[0]);

  // The others are a line each until they are opened.
  const flag = page.getByRole('button', { name: /^Tập thể lao động xuất sắc/ });
  expect(await flag.getAttribute('aria-expanded')).toBe('false');
  await flag.press('Enter');
  await page
    .getByText(/số người hoàn thành nhiệm vụ trên tổng số người \(cần từ 100 %\)/)
    .waitFor();
  await flag.press('Escape');
  await page.waitFor({ state: 'detached' });
});

test('the indicators ask, and lead to the cells', async () => {
  const checks = await pane().openTab('checks');
  const fold = checks.getByRole('button', { name: /^Chỉ báo/ });
  expect(await fold.innerText()).toMatch(/1 cần xem/);
  await fold.click();
  const asked = checks.getByRole('listitem').filter({ hasText: 'Hình thức khen so với điểm' });
  expect(await asked.innerText()).toMatch(/Cần xem: 1 \(ngưỡng 0/);
  await asked.getByRole('button', { name: 'ô F6, trang “Chấm điểm cụm”' }).click();
  await untilSelected('F6');
  expect(await sheetShown()).toBe('Chấm điểm cụm');
});

test('a parameter changed on the sheet of rules changes the outcome', async () => {
  const rules = await pane().openTab('rules');
  await rules
    .getByRole('heading', { level: 2 })
    .getByRole('button', { name: /^Quy định khen thưởng/ })
    .click();
  await pane().press('Tạo trang “Quy định khen thưởng”');
  expect(await pane().untilMessage('notice')).toContain('Đã tạo trang “Quy định khen thưởng”.');
  expect(await sheetShown()).toBe(RULES);
  await rules.getByText(`Đang xét khen thưởng theo trang “${RULES}”.`).waitFor();

  await pane().openTab('results');
  const second = pane().row('Nghệ An');
  expect(await second.innerText()).toContain('Bằng khen của Thủ tướng Chính phủ');
  const parameter = { sheet: RULES, row: 'R73.4c.place', heading: 'Giá trị' };
  await fillIn(bench(), parameter, '3');
  await pane()
    .frame.locator('[data-unit]', { hasText: 'Nghệ An' })
    .filter({ hasNotText: 'Bằng khen của Thủ tướng Chính phủ' })
    .waitFor();

  // A mistake says where it is.
  await fillIn(bench(), parameter, 'hai');
  await pane().openTab('rules');
  await rules.getByText('Chưa xét khen thưởng theo trang này. Hãy sửa từng ô:').waitFor();
  const cell = await cellBelow(bench(), parameter);
  await rules.getByRole('button', { name: `ô ${cell}, trang “${RULES}”` }).click();
  await untilSelected(cell);
});
