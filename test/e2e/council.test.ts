import { edit, onePage } from './one-page';

const { bench, pane } = onePage('assets/samples/khoi-kinh-te-ky-thuat-2025.xlsx');

const TITLE = 'Hội đồng';

test('the sheet is made in the pane, and a unit that is not considered loses its rank', async () => {
  const before = await pane().ranking();
  const rules = await pane().openTab('rules');
  await rules
    .getByRole('heading', { level: 2 })
    .getByRole('button', { name: /^Hội đồng/ })
    .click();
  await pane().press('Tạo trang “Hội đồng”');
  expect(await pane().untilMessage('notice')).toContain('Đã tạo trang “Hội đồng”.');
  const made = await bench().control.evaluate((workbench, title) => {
    const sheet = workbench.snapshot().sheets.find(({ name }) => name === title);
    const header = sheet?.values.findIndex((cells) => cells.includes('Không xét vì lý do')) ?? -1;
    const unit = sheet?.values[header + 1]?.[0] ?? null;
    return { shown: workbench.selection().sheet, row: header + 2, unit: String(unit) };
  }, TITLE);
  expect(made.shown).toBe(TITLE);
  await edit(bench(), TITLE, `B${made.row}`, 'Nộp hồ sơ muộn');
  await edit(bench(), TITLE, `I${made.row}`, 'Lê C');
  await edit(bench(), TITLE, `J${made.row}`, '5/12/2025');
  await rules.getByText('1 đơn vị không xét').waitFor();
  await pane().openTab('results');
  const rankOf = (lines: typeof before) => lines.find(({ name }) => name === made.unit)?.rank;
  expect(rankOf(before)).toMatch(/^\d+$/);
  expect(rankOf(await pane().ranking())).not.toMatch(/\d/);
});
