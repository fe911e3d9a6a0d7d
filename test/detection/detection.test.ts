import fc from 'fast-check';
import { throughXlsx } from '../../scripts/detection/as-xlsx';
import { snapshotOf } from '../../scripts/detection/draft';
import { judge } from '../../scripts/detection/judge';
import { isMeaningful, layOut } from '../../scripts/detection/lay-out';
import {
  headerDepths,
  layouts,
  orientationsOf,
  styles,
  traps,
  type Plan,
} from '../../scripts/detection/plan';

/** A busy machine tries fewer cases; it does not fail. */
const MOST_MILLISECONDS = 25_000;

const plans: fc.Arbitrary<Plan> = fc
  .constantFrom(...layouts)
  .chain((layout) =>
    fc.record({
      layout: fc.constant(layout),
      orientation: fc.constantFrom(...orientationsOf(layout)),
      headerRows: fc.constantFrom(...headerDepths),
      style: fc.constantFrom(...styles),
      traps: fc.uniqueArray(fc.constantFrom(...traps), { maxLength: 4 }),
      seed: fc.nat(),
    }),
  )
  .filter(isMeaningful);

test('no known result comes out otherwise without a word, however it is laid out', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const { sheets, expected } = layOut(plan);
      const { verdict, difference } = judge(snapshotOf(sheets), expected);
      expect({ verdict, difference }).not.toMatchObject({ verdict: 'wrong' });
    }),
    { numRuns: 400, interruptAfterTimeLimit: MOST_MILLISECONDS },
  );
});

const plain = layouts.flatMap((layout) =>
  orientationsOf(layout).flatMap((orientation) =>
    headerDepths.map((headerRows) => ({ layout, orientation, headerRows })),
  ),
);

/** A list on its side, or stages below each criterion, are asked about; so are bonuses beside whole scores. */
const readFully = plain.filter(
  ({ layout, orientation }) =>
    layout !== 'list' && !(layout === 'stacked' && orientation === 'units-in-columns'),
);

test.each(readFully)('$layout, $orientation, $headerRows header rows: read fully', (frame) => {
  // No bonus, which beside whole scores is asked about.
  const plan: Plan = { ...frame, style: 'numbers', traps: ['titles'], seed: 9 };
  const { sheets, expected } = layOut(plan);
  expect(judge(snapshotOf(sheets), expected)).toMatchObject({ verdict: 'full', difference: null });
});

test('a real .xlsx file gives what the same sheets give without one', async () => {
  for (const [index, frame] of plain.entries()) {
    const trap = traps[index % traps.length] ?? 'titles';
    const plan: Plan = { ...frame, style: 'mixed', traps: [trap], seed: 100 + index };
    if (!isMeaningful(plan)) continue;
    const { sheets, expected } = layOut(plan);
    const { verdict, isExact } = judge(snapshotOf(sheets), expected);
    const read = await throughXlsx(sheets);
    expect(judge(read, expected)).toMatchObject({ verdict, isExact });
  }
});

test('the judge tells another result from the known one', () => {
  const plan: Plan = {
    layout: 'table',
    orientation: 'units-in-rows',
    headerRows: 1,
    style: 'numbers',
    traps: ['titles'],
    seed: 9,
  };
  const { sheets, expected } = layOut(plan);
  const raised = expected.map((bloc) => ({
    ...bloc,
    units: bloc.units.map((unit) => ({ ...unit, total: (unit.total ?? 0) + 1 })),
  }));
  expect(judge(snapshotOf(sheets), expected).verdict).toBe('full');
  expect(judge(snapshotOf(sheets), raised).verdict).toBe('wrong');
});
