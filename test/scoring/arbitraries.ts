import fc from 'fast-check';
import { hasBase, leavesOf } from '../../src/scoring/criteria';
import { compare, fraction, toDecimalText, type Points } from '../../src/scoring/points';
import type {
  Band,
  BlendPart,
  Consequence,
  Criterion,
  Downgrade,
  Floor,
  Limit,
  Scheme,
  TieBreak,
} from '../../src/scoring/scheme';
import type { Score, ScoreTable } from '../../src/scoring/score';
import type { Given, Override, UnitFacts } from '../../src/scoring/unit-facts';

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
    return { ...of, code, formula: null, children: coded(of.children, `${code}.`) };
  });
}

function codesOf(
  criteria: readonly Criterion[],
  counts: (criterion: Criterion) => boolean = () => true,
): string[] {
  return criteria.flatMap((criterion) => [
    ...(counts(criterion) ? [criterion.code] : []),
    ...codesOf(criterion.children, counts),
  ]);
}

const consequence = (names: readonly string[]): fc.Arbitrary<Consequence> =>
  fc.oneof(
    fc.constant({ kind: 'not-ranked' as const }),
    fc.constant({ kind: 'not-classified' as const }),
    ...names.map((band) => fc.constant({ kind: 'at-most' as const, band })),
  );

const bands: fc.Arbitrary<readonly Band[]> = fc
  .uniqueArray(
    fc.record({
      measure: fc.constantFrom('percent', 'points'),
      from: fc.oneof(decimalBetween(0, 40, 1), decimalBetween(0, 110, 1)),
      fromIncluded: fc.boolean(),
      noZero: fc.boolean(),
      mostPercent: fc.option(decimalBetween(0, 100, 1)),
    }),
    { maxLength: 4, selector: ({ from }) => toDecimalText(from) },
  )
  .map((all) =>
    all
      .toSorted((a, b) => compare(b.from, a.from))
      .map((of, index) => ({ ...of, name: `Loại ${index + 1}` })),
  );

const blend: fc.Arbitrary<readonly BlendPart[]> = fc
  .uniqueArray(
    fc.record({
      stage: fc.constantFrom('self', 'cross', 'bloc', 'verified'),
      share: fc.bigInt(1n, 9n),
      how: fc.constantFrom('value', 'mean', 'trimmed-mean'),
    }),
    { minLength: 1, maxLength: 3, selector: ({ stage }) => stage },
  )
  .map((parts) => {
    const whole = parts.reduce((before, { share }) => before + share, 0n);
    return parts.map(({ stage, share, how }) => ({ stage, how, weight: fraction(share, whole) }));
  });

function tieBreaks(criteria: readonly Criterion[]): fc.Arbitrary<readonly TieBreak[]> {
  const step = fc.oneof(
    fc.constantFrom(...codesOf(criteria)).map((code): TieBreak => ({ by: 'criterion', code })),
    fc
      .constantFrom('fewer-penalties', 'more-bonus', 'ballot', 'women', 'chair')
      .map((by): TieBreak => ({ by })),
  );
  return fc.array(step, { maxLength: 4 });
}

/** Rules around the leaves; half of the schemes have none. */
function rulesAround(criteria: readonly Criterion[], names: readonly string[]) {
  const codes = codesOf(criteria);
  const withBase = codesOf(criteria, hasBase);
  return fc.record({
    limits: fc.uniqueArray(
      fc.record<Limit>({
        kind: fc.constantFrom('base', 'bonus', 'penalty'),
        code: fc.option(fc.constantFrom(...codes), { freq: 1 }),
        most: decimalBetween(0, 30, 1),
      }),
      { maxLength: 3, selector: ({ kind, code }) => `${kind} ${code ?? ''}` },
    ),
    penaltyStop: fc.constantFrom('none', 'total', 'group'),
    floors: fc.array(
      fc.record<Floor>({
        code: fc.constantFrom(...withBase),
        least: decimalBetween(0, 60, 1),
        measure: fc.constantFrom('percent', 'points'),
        consequence: consequence(names),
      }),
      { maxLength: 2 },
    ),
    downgrades: fc.uniqueArray(
      fc.record<Downgrade>({
        fact: fc.constantFrom('khiển trách', 'cảnh cáo', 'không nộp'),
        consequence: consequence(names),
      }),
      { maxLength: 3, selector: ({ fact }) => fact },
    ),
  });
}

const noRulesAround = fc.constant({
  limits: [],
  penaltyStop: 'none' as const,
  floors: [],
  downgrades: [],
});

/** Schemes of every sort, with at least one base leaf of a maximum above 0. */
export const schemes: fc.Arbitrary<Scheme> = fc
  .tuple(leafShape, fc.array(shape, { maxLength: 3 }), bands)
  .map(([first, rest, classes]) => ({
    criteria: coded([{ ...first, kind: 'base', weight: null }, ...rest], ''),
    classes,
  }))
  .chain(({ criteria, classes }) => {
    const names = classes.map((band) => band.name);
    const parts = fc.record({
      name,
      year: fc.option(fc.integer({ min: 2000, max: 2100 })),
      origin: fc.constant('file' as const),
      criteria: fc.constant(criteria),
      weighting: fc.constantFrom('none', 'coefficient', 'percentage'),
      rounding: fc.record({
        stage: fc.constantFrom('leaf', 'total'),
        decimals: fc.integer({ min: 0, max: 4 }),
      }),
      ranking: fc.constantFrom('competition', 'dense'),
      missing: fc.constantFrom('unranked', 'zero'),
      unreadable: fc.constantFrom('unranked', 'zero'),
      notAssigned: fc.constantFrom('rescale', 'rescale-in-group', 'percent', 'full', 'zero'),
      capAtMaximum: fc.boolean(),
      tieBreaks: tieBreaks(criteria),
      bands: fc.constant(classes),
    });
    const sources = fc.oneof(
      fc.record({
        stage: fc.option(fc.constantFrom('self', 'cross', 'bloc', 'verified')),
        blend: fc.constant([]),
      }),
      fc.record({ stage: fc.constant(null), blend }),
    );
    const rules = fc.oneof(noRulesAround, rulesAround(criteria, names));
    return fc
      .tuple(parts, rules, sources)
      .map(([own, around, from]): Scheme => ({ ...own, ...around, ...from }));
  });

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

/** A scheme together with a table that fits it, and what is known besides. */
export interface Bloc {
  readonly scheme: Scheme;
  readonly table: ScoreTable;
  readonly given: Given;
}

export function blocs(score: fc.Arbitrary<Score>): fc.Arbitrary<Bloc> {
  return schemes.chain((scheme) => {
    const leaves = leavesOf(scheme).map(({ code }) => code);
    const row = fc.array(score, { minLength: leaves.length, maxLength: leaves.length });
    return fc.array(fc.tuple(row, unitFacts(scheme)), { maxLength: 12 }).chain((units) =>
      fc.record<Bloc>({
        scheme: fc.constant(scheme),
        table: fc.constant({ leaves, units: units.map(([scores]) => scores) }),
        given: fc.record<Given>({
          facts: fc.constant(units.map(([, facts]) => facts)),
          overrides: overrides(leaves, units.length),
          problems: fc.constant([]),
        }),
      }),
    );
  });
}

function unitFacts({ downgrades }: Scheme): fc.Arbitrary<UnitFacts> {
  return fc.record<UnitFacts>({
    votes: fc.option(fc.nat(3)),
    isWomen: fc.option(fc.boolean()),
    chair: fc.option(fc.record({ place: fc.nat(3), reason: fc.constant('họp ngày 5/12') })),
    disqualified: fc.option(fc.record({ reason: fc.constant('không đăng ký') }), { freq: 9 }),
    facts: fc.subarray(downgrades.map(({ fact }) => fact)),
    cases: fc.constant([]),
  });
}

function overrides(leaves: readonly string[], units: number): fc.Arbitrary<readonly Override[]> {
  if (units === 0) return fc.constant([]);
  const override = fc.record<Override>({
    unit: fc.nat(units - 1),
    leaf: fc.constantFrom(...leaves),
    points: decimalBetween(-2, 20, 1),
    reason: fc.constant('thẩm định lại'),
  });
  return fc.array(override, { maxLength: 3 });
}
