import fc from 'fast-check';
import { computeInGeneral, computeUnits } from '../../src/scoring/compute-units';
import { inParts, countedPoints } from '../../src/scoring/counted-points';
import { leavesOf } from '../../src/scoring/criteria';
import { planScoring } from '../../src/scoring/leaf-plan';
import { fraction, negate, sum, type Points } from '../../src/scoring/points';
import { scoreUnits } from '../../src/scoring/score-units';
import type { Score, ScoreTable } from '../../src/scoring/score';
import type { Criterion, Limit, Scheme } from '../../src/scoring/scheme';
import { nothingGiven } from '../../src/scoring/unit-facts';
import { computePlainUnit, plainPlan } from '../../src/scoring/whole-number-points';
import { anyScore, blocs } from './arbitraries';
import { leaf, schemeOf } from './builders';
import { oraclePercent, oracleTotal, oracleUnit } from './oracle';

const atTotal = (scheme: Scheme): Scheme => ({
  ...scheme,
  rounding: { ...scheme.rounding, stage: 'total' },
});

/** The same scores as if they had been read from cells, which remember their count. */
function counted(scores: readonly Score[]): Score[] {
  return scores.map((score) => {
    const parts = score.state === 'number' ? inParts(score.points) : null;
    return parts === null ? score : { state: 'number', points: countedPoints(parts) };
  });
}

const DENOMINATORS = [1n, 2n, 3n, 7n, 8n, 10n, 16n, 100n, 3000n, 10_000n, 100_000n];
const SIZES = [10n, 10n ** 3n, 10n ** 6n, 10n ** 9n, 10n ** 12n, 10n ** 15n, 10n ** 20n];

/** Fractions of every size and grain, negative ones too; those of few digits are the most common. */
const anyPoints: fc.Arbitrary<Points> = fc
  .tuple(
    fc.oneof(fc.constantFrom(...SIZES.slice(0, 3)), fc.constantFrom(...SIZES)),
    fc.oneof(fc.constant(2n), fc.constantFrom(...DENOMINATORS)),
  )
  .chain(([size, denominator]) =>
    fc.bigInt({ min: -size, max: size }).map((numerator) => fraction(numerator, denominator)),
  );
const positive = anyPoints.map(({ numerator, denominator }) =>
  fraction(numerator < 0n ? -numerator : numerator + 1n, denominator),
);

const criteria: fc.Arbitrary<Criterion[]> = fc
  .tuple(
    fc.boolean(),
    fc.array(
      fc.record({
        kind: fc.constantFrom('base', 'base', 'bonus', 'penalty'),
        maximum: positive,
        weight: fc.option(positive),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  )
  .map(([hasMaxima, all]) =>
    all.map(({ kind, maximum, weight }, index) => ({
      ...leaf(String(index), { kind: index === 0 ? 'base' : kind }),
      maximum: hasMaxima ? maximum : null,
      weight,
    })),
  );

const limits: fc.Arbitrary<Limit[]> = fc.uniqueArray(
  fc.record({
    kind: fc.constantFrom('base', 'bonus', 'penalty'),
    code: fc.constant(null),
    most: anyPoints,
  }),
  { maxLength: 2, selector: ({ kind }) => kind },
);

interface Bloc {
  readonly scheme: Scheme;
  readonly table: ScoreTable;
}

/** Schemes at the edges of what whole numbers can hold. */
const edges: fc.Arbitrary<Bloc> = fc
  .record({
    criteria,
    limits,
    penaltyStop: fc.constantFrom('none', 'none', 'total'),
    capAtMaximum: fc.boolean(),
    decimals: fc.integer({ min: 0, max: 10 }),
    weighting: fc.constantFrom('none', 'coefficient'),
  })
  .chain(({ criteria: all, decimals, ...parts }) => {
    const scheme = schemeOf(all, { ...parts, rounding: { stage: 'total', decimals } });
    const score = anyPoints.map((points): Score => ({ state: 'number', points }));
    const row = fc.array(score, { minLength: all.length, maxLength: all.length });
    const leaves = leavesOf(scheme).map(({ code }) => code);
    return fc
      .array(row, { minLength: 1, maxLength: 6 })
      .map((units) => ({ scheme, table: { leaves, units: units.map(counted) } }));
  });

test('whole-number arithmetic gives exactly what the general one gives', () => {
  let used = 0;
  let held = 0;
  fc.assert(
    fc.property(blocs(anyScore), ({ scheme: drawn, table }) => {
      const plan = planScoring(atTotal(drawn));
      const plain = plainPlan(plan);
      if (plain === null) return;
      for (const scores of table.units) {
        const whole = computePlainUnit(plain, scores);
        expect(computePlainUnit(plain, counted(scores))).toEqual(whole);
        if (whole === null) continue;
        used += 1;
        if (plan.hasSumRules) held += 1;
        expect(whole).toEqual(computeInGeneral(plan, scores));
      }
    }),
    { numRuns: 1000 },
  );
  expect(used).toBeGreaterThan(100);
  expect(held).toBeGreaterThan(20);
});

test('at the edges too, with huge, tiny, endless and negative figures, and where it leaves them to the general one', () => {
  let used = 0;
  let left = 0;
  fc.assert(
    fc.property(edges, ({ scheme, table }) => {
      const plan = planScoring(scheme);
      const plain = plainPlan(plan);
      for (const [unit, computed] of computeUnits(plan, table, nothingGiven).entries()) {
        const scores = table.units[unit] ?? [];
        if (plain === null || computePlainUnit(plain, scores) === null) left += 1;
        else used += 1;
        expect(computed).toEqual(computeInGeneral(plan, scores));
      }
    }),
    { numRuns: 3000 },
  );
  expect(used).toBeGreaterThan(1000);
  expect(left).toBeGreaterThan(1000);
});

test('at the edges the figures and ranks are those of the oracle', () => {
  fc.assert(
    fc.property(edges, ({ scheme: drawn, table }) => {
      // The oracle takes limits for positive, as the format of schemes does.
      const scheme = { ...drawn, limits: drawn.limits.filter(({ most }) => most.numerator >= 0n) };
      const totals = table.units.map((_, unit) => oracleTotal(scheme, table, unit) ?? 0n);
      for (const { unit, total, percent, rank } of scoreUnits(scheme, table)) {
        const expected = totals[unit] ?? 0n;
        expect(total).toEqual(fraction(expected, 10n ** BigInt(scheme.rounding.decimals)));
        expect(rank).toBe(1 + totals.filter((other) => other > expected).length);
        const found = oracleUnit(scheme, table, unit);
        const hundredths = found === null || percent === null ? null : oraclePercent(found);
        expect(percent).toEqual(hundredths === null ? null : fraction(hundredths, 100n));
      }
    }),
    { numRuns: 2000 },
  );
});

describe('how large sums may be', () => {
  const plainOf = (scheme: Scheme) => {
    const plan = planScoring(scheme);
    const plain = plainPlan(plan);
    if (plain === null) throw new Error('The plan is a plain one');
    return { plan, plain };
  };
  const typed = (points: Points): Score[] => [{ state: 'number', points }];

  test.each([
    ['totals alone', { max: null }, 2],
    ['totals of more decimals', { max: null }, 10],
    ['percentages', { max: '10' }, 2],
    ['percentages of a small maximum', { max: '0.0001' }, 0],
    ['weights in thirds', { max: null, weight: fraction(1n, 3n) }, 2],
  ])('%s', (_, { max, ...own }: { max: string | null; weight?: Points }, decimals) => {
    const scheme = schemeOf([{ ...leaf('1', { max }), ...own }], {
      weighting: 'coefficient',
      rounding: { stage: 'total', decimals },
    });
    const { plan, plain } = plainOf(scheme);
    const [first] = plain.leaves;
    const largest = BigInt(Math.floor(plain.most / (first?.times ?? 1)));
    expect(largest).toBeGreaterThan(0n);
    for (const sign of [1n, -1n]) {
      for (const below of [0n, 1n, 2n, 4999n, 5000n, 5001n]) {
        const scores = typed(fraction(sign * (largest - below), 10_000n));
        const whole = computePlainUnit(plain, scores);
        expect(whole).not.toBeNull();
        expect(whole).toEqual(computeInGeneral(plan, scores));
      }
      const beyond = typed(fraction(sign * (largest + 1n), 10_000n));
      expect(computePlainUnit(plain, beyond)).toBeNull();
    }
  });

  test('the sizes count, not what is left after penalties', () => {
    const scheme = schemeOf([leaf('1', { max: null }), leaf('P', { kind: 'penalty', max: null })]);
    const { plain } = plainOf(scheme);
    const half = fraction(BigInt(Math.floor(plain.most * 0.75)), 10_000n);
    expect(computePlainUnit(plain, typed(half))).toBeNull(); // a base score is missing: P
    const row = [...typed(half), ...typed(half)];
    expect(computePlainUnit(plain, row)).toBeNull();
    expect(scoreUnits(scheme, { leaves: ['1', 'P'], units: [row] })[0]?.total).toEqual(
      sum([half, negate(half)]),
    );
  });
});
