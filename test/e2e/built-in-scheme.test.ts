import { onePage } from './one-page';

const { bench, pane } = onePage('assets/samples/khoi-kinh-te-ky-thuat-2025.xlsx');

test('a built-in scheme is looked at, chosen, and stands in its sheet with its source and status', async () => {
  const rules = await pane().openTab('rules');
  await rules
    .getByRole('heading', { level: 2 })
    .getByRole('button', { name: /^Bộ tiêu chí/ })
    .click();
  await rules.getByRole('button', { name: 'Bộ tiêu chí có sẵn' }).click();
  const one = rules.getByRole('listitem').filter({ hasText: 'Chín chỉ tiêu giao ước thi đua' });
  await one.waitFor();
  expect(await one.innerText()).toContain('Có chỗ chưa kiểm chứng');
  await one.getByRole('button', { name: 'Dùng bộ này' }).click();
  expect(await pane().untilMessage('notice')).toContain('Bộ tiêu chí');
  const lines = await bench().control.evaluate((workbench) => {
    const sheet = workbench.snapshot().sheets.find(({ name }) => name === 'Bộ tiêu chí');
    return (sheet?.values ?? []).flat().filter((value) => typeof value === 'string');
  });
  expect(lines).toContain('Tình trạng: Có chỗ chưa kiểm chứng');
  expect(lines.some((line) => line.startsWith('Nguồn: '))).toBe(true);
});
