import fc from 'fast-check';
import { barScale, barShare } from '../../../src/app/bar-scale';
import { compare } from '../../../src/scoring/points';
import { decimalBetween } from '../../scoring/arbitraries';
import { points } from '../../scoring/builders';

test.each([
  ['totals far apart', ['98', '40'], '100', 0, 100],
  ['totals near the maximum', ['98.5', '90.25'], '100', 85, 100],
  ['totals that hardly differ', ['97', '96'], '100', 94, 100],
  ['a total above the maximum', ['103', '99'], '100', 98, 103],
  ['all at the maximum', ['100', '100'], '100', 0, 100],
  ['no maximum known', ['50', '10'], null, 0, 50],
  ['a total below 0', ['5', '-3'], '10', -10, 10],
  ['nothing but 0', ['0', '0'], null, 0, 1],
] as const)('%s', (_case, totals, maximum, from, to) => {
  const scale = barScale(totals.map(points), maximum === null ? null : points(maximum));
  expect(scale).toEqual({ from, to });
});

test('more points never have a shorter bar, and every bar that is above the beginning can be seen', () => {
  const total = decimalBetween(-20, 120, 2);
  fc.assert(
    fc.property(
      fc.array(total, { minLength: 1 }),
      fc.option(decimalBetween(1, 100, 0)),
      (all, most) => {
        const scale = barScale(all, most);
        const sorted = all.toSorted(compare).map((one) => barShare(one, scale));
        expect(sorted).toEqual(sorted.toSorted((a, b) => a - b));
        for (const share of sorted) expect(share >= 0 && share <= 1).toBe(true);
        if (scale.from !== 0) expect(sorted[0]).toBeGreaterThan(0);
      },
    ),
  );
});
