import { indicator } from '../../../src/awards/indicators/indicator';
import type { BlocResults } from '../../../src/sheets/writing/bloc-results';
import { indicatorsImage } from '../../../src/sheets/writing/indicators-sheet';
import { sheetChanges } from '../../../src/sheets/writing/sheet-changes';
import { applyToSnapshot } from '../../../src/workbook/apply-patch';
import { areasOverlap, type Area } from '../../../src/workbook/cell-address';
import type { Chart } from '../../../src/workbook/chart';
import { valueAt, type Snapshot } from '../../../src/workbook/snapshot';
import { blocOf, points, resultOf } from './bloc';
import { sheetNamed, sheetOf, withRowInserted, workbookOf } from './workbook';

const units = ['Sở Nông nghiệp', 'Sở Công Thương', 'Sở Xây dựng'];
const results = [resultOf(0, '90', 2), resultOf(1, '96', 1), resultOf(2, null, null)];
const bloc: BlocResults = blocOf({ units, table: null, results });
/** A workbook that says everything that charts draw. */
const everything: BlocResults = {
  ...bloc,
  pictures: {
    claims: {
      self: [points('95'), points('97'), points('90')],
      verified: [points('90'), points('96'), null],
    },
    flags: [2, 0, 1],
  },
  indicators: (['leaders-share', 'direct-workers'] as const).map((code) => ({
    ...indicator(code, 'green', { details: { share: points('0.25'), ofStaff: points('0.5') } }),
    places: [],
  })),
};
const named = blocOf({ units: ['A', 'B', 'C'], table: null, results }).scoresheet;
const workbook = workbookOf(sheetOf([['Bảng điểm']]));

function changesFor(snapshot: Snapshot, ...blocs: readonly BlocResults[]) {
  return sheetChanges(snapshot, 'indicators', indicatorsImage(blocs, 'vi'), 'vi').changes;
}

function chartsFor(...blocs: readonly BlocResults[]): ReadonlyMap<string, Chart> {
  return new Map(
    changesFor(workbook, ...blocs).flatMap((change) =>
      change.kind === 'set-chart' ? [[change.name, change.chart] as const] : [],
    ),
  );
}

/** What the cells of a chart hold, a list for its categories and each series. */
function drawn(chart: Chart | undefined, ...blocs: readonly BlocResults[]) {
  const after = applyToSnapshot(workbook, { changes: changesFor(workbook, ...blocs) });
  const sheet = sheetNamed(after, 'Chỉ báo');
  const cells = ({ top, bottom, left }: Area) =>
    Array.from({ length: bottom - top + 1 }, (_, down) => valueAt(sheet, top + down, left));
  if (chart === undefined) throw new Error('The chart is not there.');
  return [cells(chart.categories), ...chart.series.map(({ values }) => cells(values))];
}

test('totals are drawn as what lies above or below the mean, in the order of the sheet', () => {
  const charts = chartsFor(bloc);
  expect([...charts.keys()]).toEqual(['indicators.1.spread']);
  expect(drawn(charts.get('indicators.1.spread'), bloc)).toEqual([units, [-3, 3, null]]);
});

test('self-scores, flags and shares of people are drawn where the workbook says them', () => {
  const charts = chartsFor(everything);
  expect([...charts.keys()]).toEqual(
    ['spread', 'claims', 'flags', 'people'].map((name) => `indicators.1.${name}`),
  );
  expect(drawn(charts.get('indicators.1.claims'), everything)).toEqual([
    units,
    [95, 97, 90],
    [90, 96, null],
  ]);
  expect(drawn(charts.get('indicators.1.flags'), everything)).toEqual([units, [2, 0, 1]]);
  expect(drawn(charts.get('indicators.1.people'), everything)).toEqual([
    ['Lãnh đạo, quản lý', 'Người lao động trực tiếp'],
    [0.25, 0.25],
    [0.5, 0.5],
  ]);
  const places = [...charts.values()].flatMap(({ place, categories, series }) => [
    { place, isChart: true },
    ...[categories, ...series.map(({ values }) => values)].map((area) => ({
      place: area,
      isChart: false,
    })),
  ]);
  for (const [index, one] of places.entries()) {
    for (const other of places.slice(index + 1)) {
      const clash = one.isChart !== other.isChart || (one.isChart && other.isChart);
      if (clash) expect(areasOverlap(one.place, other.place)).toBe(false);
    }
  }
});

test('charts beside each other are equally high, and the next two stand below', () => {
  const long = Array.from({ length: 9 }, (_, unit) => `Đơn vị ${unit + 1}`);
  const scores = long.map((_, unit) => points(String(90 - unit)));
  const places = [
    ...chartsFor({
      ...blocOf({
        units: long,
        table: null,
        results: long.map((_, unit) => resultOf(unit, String(90 - unit), unit + 1)),
      }),
      pictures: { claims: { self: scores, verified: scores }, flags: long.map(() => 1) },
    }).values(),
  ].map(({ place }) => place);
  const [left, right, below] = places;
  expect(places).toHaveLength(3);
  expect([right?.top, right?.bottom]).toEqual([left?.top, left?.bottom]);
  expect(below?.left).toBe(left?.left);
  expect(below?.top).toBe((left?.bottom ?? 0) + 2);
});

test('with charts no headings are repeated: on a page of figures they would name wrong columns', () => {
  const none = blocOf({ units, table: null, results: [] });
  expect(indicatorsImage([bloc], 'vi').repeated).toBeNull();
  expect(indicatorsImage([none], 'vi').repeated).toEqual({ first: 1, last: 1 });
});

test('in English the charts and their figures have English words', () => {
  const english = indicatorsImage([{ ...everything, scoresheet: named }], 'en');
  const said = [
    ...(english.charts ?? []).flatMap(({ chart }) => [
      chart.title,
      chart.valueTitle,
      ...chart.series.map(({ name }) => name),
    ]),
    ...english.rows.slice(-60).flatMap(({ cells }) => cells.map(({ value }) => value)),
  ];
  expect(english.charts).toHaveLength(4);
  expect(said).toContain('Self-scores and verified scores');
  // The name of the bloc is as people write it.
  const ours = said.map((text) => String(text).replace('Khối Kinh tế - Kỹ thuật', ''));
  expect(ours.filter((text) => /[\u0300-\u036fđ]/iu.test(text.normalize('NFD')))).toEqual([]);
});

test('of one total, or of more units than eyes can tell apart, nothing is drawn', () => {
  const alone = blocOf({ units, table: null, results: [resultOf(0, '90', 1)] });
  const many = Array.from({ length: 41 }, (_, unit) => `Đơn vị ${unit + 1}`);
  const crowd = blocOf({
    units: many,
    table: null,
    results: many.map((_, unit) => resultOf(unit, '90', 1)),
  });
  expect(chartsFor(alone, crowd).size).toBe(0);
});

test('each bloc has its own charts', () => {
  expect([...chartsFor(bloc, bloc).keys()]).toEqual(['indicators.1.spread', 'indicators.2.spread']);
});

describe('on the next press', () => {
  const written = applyToSnapshot(workbook, { changes: changesFor(workbook, bloc) });

  test('nothing changes where the chart is drawn as it should be', () => {
    expect(changesFor(written, bloc)).toEqual([]);
  });

  test('new figures change cells, not the chart', () => {
    const other = { ...bloc, results: [resultOf(0, '91', 2), resultOf(1, '97', 1)] };
    const kinds = new Set(changesFor(written, other).map(({ kind }) => kind));
    expect(kinds.has('write')).toBe(true);
    expect(kinds.has('set-chart')).toBe(false);
  });

  test('a chart that a person deleted is made again', () => {
    const sheets = written.sheets.map((sheet) => ({ ...sheet, charts: [] }));
    const changes = changesFor({ ...written, sheets }, bloc);
    expect(changes.map(({ kind }) => kind)).toEqual(['set-chart']);
  });

  test('it moves with its cells where rows were put above them', () => {
    const moved = withRowInserted(written, 'Chỉ báo', 0);
    const set = changesFor(moved, bloc).find((change) => change.kind === 'set-chart');
    const before = changesFor(workbook, bloc).find((change) => change.kind === 'set-chart');
    expect(set?.chart.place.top).toBe((before?.chart.place.top ?? 0) + 1);
  });

  test('it goes where its figures are no longer there', () => {
    const none = blocOf({ units, table: null, results: [] });
    expect(changesFor(written, none)).toContainEqual({
      kind: 'remove-chart',
      sheet: 'Chỉ báo',
      name: 'indicators.1.spread',
    });
  });
});
