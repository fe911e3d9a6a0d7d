import { JSDOM } from 'jsdom';
import { applyToSnapshot } from '../../../../src/workbook/apply-patch';
import { chartKinds, type Chart } from '../../../../src/workbook/chart';
import type { Change } from '../../../../src/workbook/patch';
import { sampleChart } from '../../../workbook/sample-chart';
import { bookBytes, part, textsOf } from '../support/parts';
import { patched, read, sheetOf, write } from '../support/patches';
import { readWithExcelize, RICH_SHEET, richWorkbook } from '../support/rich-workbook';

const SHEET = 'Chỉ báo';
const CHART = 'xl/charts/chart1.xml';
const parser = new new JSDOM('').window.DOMParser();

const made: readonly Change[] = [
  { kind: 'add-sheet', sheet: SHEET },
  write(SHEET, 0, 0, [
    ['Đơn vị', 'Tự chấm', 'Thẩm định'],
    ['Sở Y tế & Dân số', 97.25, 96],
    ['Sở <A>', 95, null],
    ['Sở Nội vụ', 93.5, 92.75],
  ]),
];

function set(chart: Chart, name = 'indicators.1.a'): Change {
  return { kind: 'set-chart', sheet: SHEET, name, chart };
}

const plain = bookBytes({ sheets: [{ name: 'Điểm', rows: '' }] });

function parse(xml: string): Element {
  return parser.parseFromString(xml, 'application/xml').documentElement;
}

/** The tags inside each element of that name. */
function childNames(root: Element, name: string): readonly (readonly string[])[] {
  const elements = root.tagName === name ? [root] : [...root.getElementsByTagName(name)];
  return elements.map(({ children }) => [...children].map(({ tagName }) => tagName));
}

function expectOrder(root: Element, name: string, order: readonly string[]): void {
  for (const names of childNames(root, name)) {
    const places = names.map((child) => order.indexOf(child));
    expect([name, names, places.includes(-1)]).toEqual([name, names, false]);
    expect([name, places]).toEqual([name, [...places].sort((a, b) => a - b)]);
  }
}

/** The order of the schema (ECMA-376, 21.2.2), for the elements that we write. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  'c:chartSpace': ['c:roundedCorners', 'c:chart', 'c:txPr'],
  'c:chart': [
    'c:title',
    'c:autoTitleDeleted',
    'c:plotArea',
    'c:legend',
    'c:plotVisOnly',
    'c:dispBlanksAs',
  ],
  'c:plotArea': ['c:layout', 'c:barChart', 'c:lineChart', 'c:catAx', 'c:valAx'],
  'c:barChart': [
    'c:barDir',
    'c:grouping',
    'c:varyColors',
    'c:ser',
    'c:dLbls',
    'c:gapWidth',
    'c:overlap',
    'c:axId',
  ],
  'c:lineChart': ['c:grouping', 'c:varyColors', 'c:ser', 'c:dLbls', 'c:marker', 'c:axId'],
  'c:ser': [
    'c:idx',
    'c:order',
    'c:tx',
    'c:spPr',
    'c:invertIfNegative',
    'c:marker',
    'c:dLbls',
    'c:cat',
    'c:val',
    'c:smooth',
  ],
  'c:dLbls': [
    'c:numFmt',
    'c:showLegendKey',
    'c:showVal',
    'c:showCatName',
    'c:showSerName',
    'c:showPercent',
    'c:showBubbleSize',
  ],
  'c:catAx': [
    'c:axId',
    'c:scaling',
    'c:delete',
    'c:axPos',
    'c:title',
    'c:numFmt',
    'c:majorTickMark',
    'c:minorTickMark',
    'c:tickLblPos',
    'c:crossAx',
    'c:crosses',
    'c:auto',
    'c:lblAlgn',
    'c:lblOffset',
    'c:noMultiLvlLbl',
  ],
  'c:valAx': [
    'c:axId',
    'c:scaling',
    'c:delete',
    'c:axPos',
    'c:majorGridlines',
    'c:title',
    'c:numFmt',
    'c:majorTickMark',
    'c:minorTickMark',
    'c:tickLblPos',
    'c:crossAx',
    'c:crosses',
    'c:crossBetween',
  ],
  'c:scaling': ['c:orientation', 'c:max', 'c:min'],
  'c:title': ['c:tx', 'c:layout', 'c:overlay'],
  'c:legend': ['c:legendPos', 'c:layout', 'c:overlay'],
  'c:rich': ['a:bodyPr', 'a:lstStyle', 'a:p'],
  'c:txPr': ['a:bodyPr', 'a:lstStyle', 'a:p'],
  'a:p': ['a:pPr', 'a:r', 'a:endParaRPr'],
  'a:r': ['a:rPr', 'a:t'],
  'a:rPr': ['a:latin', 'a:cs'],
  'a:defRPr': ['a:latin', 'a:cs'],
  'c:numCache': ['c:formatCode', 'c:ptCount', 'c:pt'],
  'c:strCache': ['c:ptCount', 'c:pt'],
  'c:numRef': ['c:f', 'c:numCache'],
  'c:strRef': ['c:f', 'c:strCache'],
};

test.each(chartKinds)('the elements of %s stand in the order of the schema', async (kind) => {
  const chart = sampleChart({ kind, categoryTitle: 'Đơn vị' });
  const parts = textsOf(await patched(plain, ...made, set(chart)));
  const root = parse(part(parts, CHART));
  for (const [name, order] of Object.entries(ORDER)) expectOrder(root, name, order);
  // Each axis names the other, and the plot names both.
  const idsOf = (name: string, inside: string) =>
    [...root.getElementsByTagName(name)]
      .filter(({ parentElement }) => parentElement?.tagName === inside)
      .map((element) => element.getAttribute('val'));
  const ids = idsOf('c:axId', kind === 'lines' ? 'c:lineChart' : 'c:barChart');
  expect(new Set(ids).size).toBe(2);
  expect([...idsOf('c:axId', 'c:catAx'), ...idsOf('c:axId', 'c:valAx')]).toEqual(ids);
  expect([...idsOf('c:crossAx', 'c:valAx'), ...idsOf('c:crossAx', 'c:catAx')]).toEqual(ids);
});

test('the worksheet shows its drawing, and the drawing its chart, each of the right type', async () => {
  const parts = textsOf(await patched(plain, ...made, set(sampleChart())));
  const types = parse(part(parts, '[Content_Types].xml'));
  const typeOf = (name: string) =>
    types.querySelector(`Override[PartName="/${name}"]`)?.getAttribute('ContentType');
  const drawing = 'xl/drawings/drawing1.xml';
  expect(typeOf(drawing)).toBe('application/vnd.openxmlformats-officedocument.drawing+xml');
  expect(typeOf(CHART)).toBe('application/vnd.openxmlformats-officedocument.drawingml.chart+xml');
  const linksOf = (name: string) =>
    [...parse(part(parts, name)).children].map((link) => ({
      id: link.getAttribute('Id'),
      kind: link.getAttribute('Type')?.split('/').at(-1),
      target: link.getAttribute('Target'),
    }));
  const sheet = parse(part(parts, 'xl/worksheets/sheet2.xml'));
  const [toDrawing] = linksOf('xl/worksheets/_rels/sheet2.xml.rels');
  expect(toDrawing).toMatchObject({ kind: 'drawing', target: `/${drawing}` });
  expect(sheet.querySelector('drawing')?.getAttribute('r:id')).toBe(toDrawing?.id);
  expectOrder(sheet, 'worksheet', [
    ...['dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData'],
    ...['pageMargins', 'pageSetup', 'headerFooter', 'drawing'],
  ]);
  const shown = parse(part(parts, drawing));
  const [toChart] = linksOf('xl/drawings/_rels/drawing1.xml.rels');
  expect(toChart).toMatchObject({ kind: 'chart', target: `/${CHART}` });
  expect(shown.getElementsByTagName('c:chart')[0]?.getAttribute('r:id')).toBe(toChart?.id);
  expectOrder(shown, 'xdr:twoCellAnchor', [
    ...['xdr:from', 'xdr:to', 'xdr:graphicFrame', 'xdr:clientData'],
  ]);
  expectOrder(shown, 'xdr:graphicFrame', ['xdr:nvGraphicFramePr', 'xdr:xfrm', 'a:graphic']);
  expectOrder(shown, 'xdr:from', ['xdr:col', 'xdr:colOff', 'xdr:row', 'xdr:rowOff']);
});

test('what its cells hold stands in the chart, and follows them', async () => {
  const values = (xml: string) =>
    [...parse(xml).getElementsByTagName('c:v')].map(({ textContent }) => textContent);
  // A chart needs its sheet.
  await expect(patched(plain, set(sampleChart()))).rejects.toThrow(SHEET);
  const first = await patched(plain, ...made, set(sampleChart()));
  const units = ['Sở Y tế & Dân số', 'Sở <A>', 'Sở Nội vụ'];
  expect(values(part(textsOf(first), CHART))).toEqual([
    'Tự chấm',
    ...units,
    ...['97.25', '95', '93.5'],
    'Thẩm định',
    ...units,
    // The blank cell has no point.
    ...['96', '92.75'],
  ]);
  const second = await patched(first, write(SHEET, 2, 2, [[91]]));
  expect(values(part(textsOf(second), CHART)).slice(-3)).toEqual(['96', '91', '92.75']);
});

test('the file is read as the patch says, and setting the same chart again leaves its bytes', async () => {
  const changes = [...made, set(sampleChart())];
  const before = await read(plain);
  const bytes = await patched(plain, ...changes);
  const after = await read(bytes);
  const wanted = applyToSnapshot(before, { changes });
  expect(sheetOf(after, SHEET).charts).toEqual(['indicators.1.a']);
  expect(after.names).toEqual(wanted.names);
  expect(sheetOf(after, SHEET)).toEqual(sheetOf(wanted, SHEET));
  const again = await patched(bytes, set(sampleChart()));
  expect(textsOf(again)).toEqual(textsOf(bytes));
});

test('a chart that is taken away leaves nothing of itself but an empty drawing', async () => {
  const bytes = await patched(plain, ...made, set(sampleChart()));
  const parts = textsOf(
    await patched(bytes, { kind: 'remove-chart', sheet: SHEET, name: 'indicators.1.a' }),
  );
  expect([...parts.keys()].filter((name) => name.includes('chart'))).toEqual([]);
  for (const xml of parts.values()) expect(xml).not.toMatch(/chart1|_BangVang\.chart/);
  // Taking away what is not there does nothing.
  const gone: Change = { kind: 'remove-chart', sheet: 'Điểm', name: 'b' };
  expect(Buffer.from(await patched(plain, gone)).equals(Buffer.from(plain))).toBe(true);
});

describe('beside what is a person’s', () => {
  let rich: Uint8Array;
  beforeAll(() => {
    rich = richWorkbook();
  });

  test('her charts, pictures and shapes stay as they were', async () => {
    const ours: Change = { kind: 'set-chart', sheet: RICH_SHEET, name: 'a', chart: sampleChart() };
    const bytes = await patched(rich, ours);
    const [before, after] = [textsOf(rich), textsOf(bytes)];
    const drawing = [...before.keys()].find((name) => /^xl\/drawings\/drawing\d/.test(name)) ?? '';
    const anchors = [...parse(part(before, drawing)).children].map(({ outerHTML }) => outerHTML);
    const now = [...parse(part(after, drawing)).children].map(({ outerHTML }) => outerHTML);
    expect(anchors.length).toBeGreaterThan(2);
    expect(now.slice(0, anchors.length)).toEqual(anchors);
    expect(now).toHaveLength(anchors.length + 1);
    for (const [name, xml] of before) {
      const isTouched = /Content_Types|workbook\.xml$|drawing\d+\.xml/.test(name);
      if (!isTouched) expect([name, after.get(name)]).toEqual([name, xml]);
    }
    const ids = now.flatMap((xml) => [...xml.matchAll(/cNvPr id="(\d+)"/g)].map(([, id]) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(sheetOf(await read(bytes), RICH_SHEET).charts).toEqual(['a']);
    expect(readWithExcelize(bytes)).toEqual(readWithExcelize(rich));
    const without = await patched(bytes, { kind: 'remove-chart', sheet: RICH_SHEET, name: 'a' });
    expect(parse(part(textsOf(without), drawing)).children).toHaveLength(anchors.length);
    expect(textsOf(without).get('xl/charts/chart1.xml')).toBe(before.get('xl/charts/chart1.xml'));
  });
});
