import fc from 'fast-check';
import { applyToSnapshot } from '../../src/workbook/apply-patch';
import {
  chartFromText,
  chartKinds,
  chartMark,
  chartText,
  markedChart,
  textFormula,
  textOfFormula,
  type Chart,
} from '../../src/workbook/chart';
import { emptySheet, type Snapshot } from '../../src/workbook/snapshot';
import { sampleChart } from './sample-chart';

const area = fc.record({ top: fc.nat(), left: fc.nat(), bottom: fc.nat(), right: fc.nat() });
const words = fc.string({ unit: 'grapheme' });
const charts: fc.Arbitrary<Chart> = fc.record({
  kind: fc.constantFrom(...chartKinds),
  title: words,
  place: area,
  source: fc.option(words),
  categories: area,
  series: fc.array(fc.record({ name: words, values: area, colour: words }), { minLength: 1 }),
  categoryTitle: fc.option(words),
  valueTitle: fc.option(words),
  valueMinimum: fc.option(fc.integer()),
  valueFormat: words,
  isLabelled: fc.boolean(),
});

test('a chart is read back from the formula of the name that describes it', () => {
  fc.assert(
    fc.property(charts, (chart) => {
      const formula = textFormula(chartText(chart));
      expect(chartFromText(textOfFormula(formula) ?? '')).toEqual(chart);
      for (const [, literal = ''] of formula.matchAll(/"((?:[^"]|"")*)"/g)) {
        expect(literal.length).toBeLessThanOrEqual(255);
      }
    }),
  );
});

test.each(['', '=', '="a"&A1', "='Trang'!$A$1", '="a""', '=SUM("a")', '="a" & "b"'])(
  '%s stands for no text',
  (formula) => {
    expect(textOfFormula(formula)).toBeNull();
  },
);

test.each(['', '[]', 'không phải JSON', '["pie"]', '{"kind":"bars"}'])('%s is no chart', (text) => {
  expect(chartFromText(text)).toBeNull();
});

test('only charts with our mark are ours', () => {
  expect(markedChart(chartMark('indicators.1.spread'))).toBe('indicators.1.spread');
  expect(markedChart('Chart 1')).toBeNull();
  expect(markedChart('BangVang.chart.a')).toBeNull();
});

const empty: Snapshot = {
  workbookName: 'a.xlsx',
  sheets: [emptySheet('Chỉ báo')],
  names: [],
  keptText: null,
};

test('a chart that is set and taken away leaves the snapshot as it was', () => {
  const set = applyToSnapshot(empty, {
    changes: [{ kind: 'set-chart', sheet: 'Chỉ báo', name: 'a', chart: sampleChart() }],
  });
  expect(set.sheets[0]?.charts).toEqual(['a']);
  expect(set.names).toEqual([
    {
      name: chartMark('a'),
      hidden: true,
      sheet: null,
      area: null,
      text: chartText(sampleChart()),
    },
  ]);
  const removed = applyToSnapshot(set, {
    changes: [{ kind: 'remove-chart', sheet: 'Chỉ báo', name: 'a' }],
  });
  expect(removed).toEqual(empty);
});
