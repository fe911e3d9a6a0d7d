import fc from 'fast-check';
import type {
  BarRule,
  CaseRule,
  CountedRule,
  VolumeRule,
} from '../../../src/scoring/formulas/case-rule';
import { formulaProblems } from '../../../src/scoring/formulas/formula-problems';
import { inputsOf, type FormulaInput, type ReadInput } from '../../../src/scoring/formulas/inputs';
import type {
  AttainmentFormula,
  BonusPenaltyFormula,
  CasesFormula,
  CountFormula,
  LeafFormula,
  LevelsFormula,
  LineShape,
  PassFailFormula,
  PerPercent,
  PoolRelativeFormula,
  StepShape,
} from '../../../src/scoring/formulas/leaf-formula';
import type { Limit } from '../../../src/scoring/formulas/limit';
import { fraction, type Points } from '../../../src/scoring/points';
import { anyScore, decimalBetween } from '../arbitraries';

/** The maximum of the leaf in all of these. */
export const MAXIMUM = fraction(10n, 1n);

const half: fc.Arbitrary<Points> = fc
  .integer({ min: 0, max: 40 })
  .map((n) => fraction(BigInt(n), 2n));
const third: fc.Arbitrary<Points> = fc
  .integer({ min: 0, max: 30 })
  .map((n) => fraction(BigInt(n), 3n));
export const positive = fc.oneof(half, third, decimalBetween(0, 12, 2));
const share = fc.integer({ min: 0, max: 4 }).map((n) => fraction(BigInt(n), 4n));
const word = fc.constantFrom('đạt', 'Tốt', 'khá', 'x', '1', '2.5');
const orNull = <Value>(of: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(of);

export const limit: fc.Arbitrary<Limit> = fc.oneof(
  fc.constant<Limit>({ at: 'none' }),
  fc.constant<Limit>({ at: 'maximum' }),
  positive.map((times): Limit => ({ at: 'times', times })),
  positive.map((points): Limit => ({ at: 'points', points })),
);

const perPercent: fc.Arbitrary<PerPercent> = fc.record({
  by: fc.constant('percent'),
  each: fc.integer({ min: 0, max: 8 }).map((n) => fraction(BigInt(n), 8n)),
  counting: fc.constantFrom('exact', 'complete', 'started'),
});

const proRata = fc.constant({ by: 'pro-rata' } as const);

export const lineShape: fc.Arbitrary<LineShape> = fc.record({
  kind: fc.constant('line'),
  below: fc.oneof(proRata, perPercent),
  above: fc.oneof(
    proRata,
    fc.constant({ by: 'flat' } as const),
    fc.tuple(perPercent, orNull(positive)).map(([of, most]) => ({ ...of, limit: most })),
  ),
  floor: orNull(fc.record({ from: share, included: fc.boolean(), share })),
});

/** Steps from the highest boundary down, worth less and less. */
export const stepShape: fc.Arbitrary<StepShape> = fc
  .uniqueArray(fc.integer({ min: 0, max: 16 }), { minLength: 1, maxLength: 5 })
  .chain((boundaries) =>
    fc.record<StepShape>({
      kind: fc.constant('steps'),
      steps: fc.tuple(...boundaries.toSorted((a, b) => b - a).map((at) => stepAt(at))),
      otherwise: fc.constant(fraction(0n, 1n)),
    }),
  );

function stepAt(at: number): fc.Arbitrary<StepShape['steps'][number]> {
  return fc.record({
    from: fc.constant(fraction(BigInt(at), 8n)),
    included: fc.boolean(),
    points: fc.constant(fraction(BigInt(at), 2n)),
  });
}

export const attainments: fc.Arbitrary<AttainmentFormula> = fc
  .record<AttainmentFormula>({
    kind: fc.constant('attainment'),
    direction: fc.constantFrom('more', 'less'),
    target: fc.oneof(
      { weight: 3, arbitrary: fc.constant({ from: 'cell' } as const) },
      positive.map((value) => ({ from: 'scheme', value }) as const),
    ),
    standard: orNull(positive),
    shape: fc.oneof(lineShape, stepShape),
    most: limit,
    noTarget: fc.constantFrom('not-assigned', 'missing', 'zero', 'full', 'full-if-done'),
    blankTarget: fc.constantFrom('missing', 'no-target'),
  })
  .filter((formula) => formulaProblems(formula, MAXIMUM).length === 0);

export const poolRelatives: fc.Arbitrary<PoolRelativeFormula> = fc.record({
  kind: fc.constant('pool-relative'),
  standard: orNull(positive),
  shareAtTarget: share,
  blankTarget: fc.constantFrom('missing', 'no-target'),
});

export const counts: fc.Arbitrary<CountFormula> = fc
  .record<CountFormula>({
    kind: fc.constant('count'),
    each: decimalBetween(-3, 5, 2),
    most: limit,
    least: orNull(decimalBetween(-9, 3, 1)),
    fractions: fc.constantFrom('allowed', 'refused'),
  })
  .filter((formula) => formulaProblems(formula, MAXIMUM).length === 0);

export const bonusPenalties: fc.Arbitrary<BonusPenaltyFormula> = fc
  .record<BonusPenaltyFormula>({
    kind: fc.constant('bonus-penalty'),
    bonus: positive,
    penalty: positive,
    least: orNull(decimalBetween(-9, 0, 1)),
    most: limit,
    blankCases: fc.constantFrom('missing', 'none'),
  })
  .filter((formula) => formulaProblems(formula, MAXIMUM).length === 0);

const effect = fc.constantFrom('deduction' as const, 'bonus' as const);
const set = orNull(fc.constantFrom('α', 'β'));

function rule(code: string): fc.Arbitrary<CaseRule> {
  const common = { code: fc.constant(code), name: fc.constant(`Quy định ${code}`) };
  const paid = { ...common, effect, oneOf: set, onlyWithoutDeductions: fc.boolean() };
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record<CountedRule>({
        kind: fc.constant('counted'),
        ...paid,
        each: half,
        most: orNull(half),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record<VolumeRule>({
        kind: fc.constant('by-volume'),
        ...paid,
        volume: fc.constantFrom('v', 'w'),
        part: fc.constantFrom('share', 'number'),
        sizes: stepShape.map(({ steps }) =>
          steps.map(({ from, included }) => ({
            from,
            included,
            steps: steps.map((step) => ({ ...step, points: step.from })),
          })),
        ),
      }),
    },
    fc.record<BarRule>({ kind: fc.constant('bar'), ...common }),
  );
}

export const casesFormulas: fc.Arbitrary<CasesFormula> = fc
  .integer({ min: 1, max: 6 })
  .chain((size) => fc.tuple(...Array.from({ length: size }, (_, at) => rule(`r${at}`))))
  .chain((rules) =>
    fc.record<CasesFormula>({
      kind: fc.constant('cases'),
      base: orNull(positive),
      rules: fc.constant(rules),
      mostDeducted: orNull(positive),
      mostBonus: orNull(positive),
      belowZero: fc.constantFrom('allowed', 'refused'),
      blankCases: fc.constantFrom('missing', 'none'),
    }),
  );

/** Formulas of every kind without problems. */
export const formulas: fc.Arbitrary<LeafFormula> = fc.oneof(
  fc.constant<LeafFormula>({ kind: 'direct' }),
  fc.record<PassFailFormula>({
    kind: fc.constant('pass-fail'),
    pass: fc.constant(['đạt', 'x', '1']),
    fail: fc.constantFrom([], ['0', 'khá']),
    passPoints: orNull(decimalBetween(-2, 9, 2)),
    failPoints: decimalBetween(-2, 9, 2),
    blank: fc.constantFrom('missing', 'fail'),
  }),
  counts,
  attainments,
  poolRelatives,
  bonusPenalties,
  casesFormulas,
  fc.record<LevelsFormula>({
    kind: fc.constant('levels'),
    levels: fc
      .uniqueArray(word, { minLength: 1 })
      .map((names) => names.map((name, at) => ({ name, points: fraction(BigInt(at), 3n) }))),
  }),
);

/** Cells of every sort. */
export const anyInput: fc.Arbitrary<FormulaInput> = fc.oneof(
  { weight: 4, arbitrary: anyScore },
  {
    weight: 4,
    arbitrary: fc
      .integer({ min: 0, max: 9 })
      .map((n): FormulaInput => ({ state: 'number', points: fraction(BigInt(n), 1n) })),
  },
  { weight: 1, arbitrary: word.map((text): FormulaInput => ({ state: 'word', text })) },
);

/** The cells of one unit, one for each input of the formula. */
export function cellsFor(
  formula: LeafFormula,
  input: fc.Arbitrary<FormulaInput> = anyInput,
): fc.Arbitrary<readonly FormulaInput[]> {
  const { length } = inputsOf(formula);
  return fc.array(input, { minLength: length, maxLength: length });
}

export function readCells(formula: LeafFormula, cells: readonly FormulaInput[]): ReadInput {
  const keys = inputsOf(formula).map(({ key }) => key);
  return (key) => cells[keys.indexOf(key)] ?? { state: 'missing' };
}

/** A formula and the cells of a bloc for it. */
export function blocsOf<Formula extends LeafFormula>(
  formula: fc.Arbitrary<Formula>,
  input: fc.Arbitrary<FormulaInput> = anyInput,
): fc.Arbitrary<{
  readonly formula: Formula;
  readonly units: readonly (readonly FormulaInput[])[];
}> {
  return formula.chain((of) =>
    fc.array(cellsFor(of, input), { maxLength: 7 }).map((units) => ({ formula: of, units })),
  );
}
