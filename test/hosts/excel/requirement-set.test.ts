import type { Patch } from '../../../src/workbook/patch';
import { emptySheet } from '../../../src/workbook/snapshot';
import { sampleChart } from '../../workbook/sample-chart';
import { pretendExcelApi } from '../../workbench/real-library';
import { openInExcel, valueOf } from './open-excel';
import { resultPatch, scores, workbook } from './sample';

const sheet = {
  ...scores('Điểm', 6, 4),
  merges: [{ top: 8, left: 0, bottom: 8, right: 1 }],
  tables: [{ top: 2, left: 0, bottom: 4, right: 2 }],
  hiddenRows: [3],
  hiddenColumns: [2],
};
const area = { top: 1, left: 1, bottom: 3, right: 1 };

const everything: Patch = {
  changes: [
    ...resultPatch('Điểm', 6, 4).changes,
    { kind: 'unmerge', sheet: 'Điểm', area: { top: 8, left: 0, bottom: 8, right: 1 } },
    { kind: 'format', sheet: 'Điểm', area: { ...area, right: 5 }, format: { bold: true } },
    { kind: 'column-width', sheet: 'Điểm', first: 1, last: 3, width: 12 },
    { kind: 'row-height', sheet: 'Điểm', first: 0, last: 2, height: 30 },
    { kind: 'freeze', sheet: 'Điểm', rows: 1, columns: 1 },
    {
      kind: 'print',
      sheet: 'Điểm',
      setup: {
        orientation: 'landscape',
        repeatedRows: { first: 0, last: 1 },
        onePageWide: true,
        pageNumbers: true,
        margins: { top: 20, bottom: 20, left: 30, right: 15 },
      },
    },
    { kind: 'input-message', sheet: 'Điểm', area, title: 'Điểm', text: 'Từ 0 đến 10' },
    {
      kind: 'set-chart',
      sheet: 'Điểm',
      name: 'a',
      chart: sampleChart({ categoryTitle: 'Đơn vị' }),
    },
    { kind: 'set-chart', sheet: 'Điểm', name: 'b', chart: sampleChart({ kind: 'lines' }) },
    { kind: 'remove-chart', sheet: 'Điểm', name: 'c' },
    { kind: 'keep-text', text: '{}' },
  ],
};

test('reading, writing and restoring need no more than ExcelApi 1.14', async () => {
  const { host, now } = openInExcel(workbook(sheet, emptySheet('Trống')));
  pretendExcelApi(1.14);
  expect(valueOf(await host.read())).toEqual(now());
  const before = now();
  const receipt = valueOf(await host.apply(everything));
  // The area that gets a format looked uneven: the patch had just changed a part of it.
  const again = valueOf(await host.apply({ changes: everything.changes.slice(9) }));
  valueOf(await host.restore(again.before));
  valueOf(await host.restore(receipt.before));
  expect(now()).toEqual(before);
});

test('print set-up, frozen panes and widths arrive in Excel and are taken back', async () => {
  const { host, book } = openInExcel(workbook(sheet));
  const before = structuredClone(book.sheets[0]?.page);
  const { before: image } = valueOf(await host.apply(everything));
  const written = book.sheets[0];
  expect(written?.frozen).toEqual({ rows: 1, columns: 1 });
  expect(written?.page).toMatchObject({
    orientation: 'Landscape',
    titleRows: { first: 0, last: 1 },
    zoom: { horizontalFitToPages: 1 },
    headers: { state: 'FirstAndDefault', centre: '&"Times New Roman,Regular"&13&P' },
  });
  expect(written?.page.margins.top).toBeCloseTo(56.69, 1);
  expect(written?.columnWidths.get(1)).toBe(66.75);
  expect(written?.rowHeights.get(2)).toBe(30);
  valueOf(await host.restore(image));
  expect(book.sheets[0]?.page).toEqual(before);
});

test('an older Excel is told politely', async () => {
  const { host } = openInExcel(workbook(sheet));
  pretendExcelApi(1.13);
  expect(await host.read()).toEqual({ ok: false, problem: { code: 'excel-too-old', params: {} } });
});
