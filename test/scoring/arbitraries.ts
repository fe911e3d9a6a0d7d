import fc from 'fast-check';
import { leavesOf } from '../../src/scoring/criteria';
import { fraction, type Points } from '../../src/scoring/points';
import type { Criterion, Scheme } from '../../src/scoring/scheme';
import type { Score, ScoreTable } from '../../src/scoring/score';

/** A decimal of at most `decimals` decimals. */
export function decimalBetween(min: number, max: number, decimals: number): fc.Arbitrary<Points> {
  const scale = 10 ** decimals;
  return fc
    .integer({ min: min * scale, max: max * scale })
    .map((parts) => fraction(BigInt(parts), BigInt(scale)));
}

type Shape = Pick<Criterion, 'name' | 'kind' | 'maximum' | 'weight'> & {
  readonly children: readonly Shape[];
};

const maximum = decimalBetween(1, 50, 2);
const weight = fc.option(decimalBetween(0, 3, 2));
const name = fc.string({ minLength: 1, maxLength: 8 });

const leafShape: fc.Arbitrary<Shape> = fc.record({
  name,
  kind: fc.constantFrom('base', 'base', 'base', 'bonus', 'penalty'),
  maximum,
  weight,
  children: fc.constant([]),
});

/** Trees of up to three levels; every group has leaves. */
const shape: fc.Arbitrary<Shape> = fc.letrec<{ node: Shape }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    leafShape,
    fc.record({
      name,
      kind: fc.constant('group' as const),
      maximum: fc.constant(null),
      weight,
      children: fc.array(tie('node'), { minLength: 1, maxLength: 3 }),
    }),
  ),
})).node;

function coded(shapes: readonly Shape[], parent: string): Criterion[] {
  return shapes.map((of, index) => {
    const code = `${parent}${index + 1}`;
    return { ...of, code, children: coded(of.children, `${code}.`) };
  });
}

function codesOf(criteria: readonly Criterion[]): string[] {
  return criteria.flatMap(({ code, children }) => [code, ...codesOf(children)]);
}

/** Schemes of every sort, with at least one base leaf of a maximum above 0. */
export const schemes: fc.Arbitrary<Scheme> = fc
  .tuple(leafShape, fc.array(shape, { maxLength: 3 }))
  .map(([first, rest]) => coded([{ ...first, kind: 'base', weight: null }, ...rest], ''))
  .chain((criteria) =>
    fc.record<Scheme>({
      name,
      year: fc.option(fc.integer({ min: 2000, max: 2100 })),
      origin: fc.constant('file'),
      criteria: fc.constant(criteria),
      weighting: fc.constantFrom('none', 'coefficient', 'percentage'),
      rounding: fc.record({
        stage: fc.constantFrom('leaf', 'total'),
        decimals: fc.integer({ min: 0, max: 4 }),
      }),
      ranking: fc.constantFrom('competition', 'dense'),
      missing: fc.constantFrom('unranked', 'zero'),
      unreadable: fc.constantFrom('unranked', 'zero'),
      notAssigned: fc.constantFrom('rescale', 'full', 'zero'),
      capAtMaximum: fc.boolean(),
      tieBreaks: fc.array(
        fc.oneof(
          fc.record({
            by: fc.constant('criterion' as const),
            code: fc.constantFrom(...codesOf(criteria)),
          }),
          fc.constant({ by: 'fewer-penalties' as const }),
          fc.constant({ by: 'more-bonus' as const }),
        ),
        { maxLength: 3 },
      ),
      bands: fc.constant([]),
      stage: fc.option(fc.constantFrom('self', 'cross', 'bloc', 'verified')),
    }),
  );

/** Steps of half a point, so that ties are common. */
export const numberScore: fc.Arbitrary<Score> = decimalBetween(0, 20, 0).map(
  ({ numerator }): Score => ({ state: 'number', points: fraction(numerator, 2n) }),
);

export const anyScore: fc.Arbitrary<Score> = fc.oneof(
  { weight: 12, arbitrary: numberScore },
  {
    weight: 2,
    arbitrary: decimalBetween(-9, 30, 5).map((points): Score => ({ state: 'number', points })),
  },
  { weight: 1, arbitrary: fc.constant<Score>({ state: 'missing' }) },
  { weight: 1, arbitrary: fc.constant<Score>({ state: 'not-assigned' }) },
  { weight: 1, arbitrary: fc.constant<Score>({ state: 'unreadable', text: 'x' }) },
);

/** A scheme together with a table that fits it. */
export function blocs(
  score: fc.Arbitrary<Score>,
): fc.Arbitrary<{ readonly scheme: Scheme; readonly table: ScoreTable }> {
  return schemes.chain((scheme) => {
    const leaves = leavesOf(scheme).map(({ code }) => code);
    const row = fc.array(score, { minLength: leaves.length, maxLength: leaves.length });
    return fc.array(row, { maxLength: 12 }).map((units) => ({ scheme, table: { leaves, units } }));
  });
}
