import fc from 'fast-check';
import {
  computeFormula,
  scoreOf,
  type FormulaOutcome,
} from '../../../src/scoring/formulas/compute-formula';
import type { FormulaInput } from '../../../src/scoring/formulas/inputs';
import type { CasesFormula, LeafFormula } from '../../../src/scoring/formulas/leaf-formula';
import { limitInPoints } from '../../../src/scoring/formulas/limit';
import {
  add,
  compare,
  fraction,
  multiply,
  subtract,
  sum,
  zero,
  type Points,
} from '../../../src/scoring/points';
import {
  attainments,
  bonusPenalties,
  blocsOf,
  casesFormulas,
  counts,
  formulas,
  MAXIMUM,
  poolRelatives,
  positive,
  readCells,
} from './arbitraries';
import { isSame, oracleAttainment, oracleCases, oraclePool, type Pair } from './oracle';

const RUNS = { numRuns: 500 };
const TEN = 10n;

function results(
  formula: LeafFormula,
  units: readonly (readonly FormulaInput[])[],
): readonly FormulaOutcome[] {
  return computeFormula(
    formula,
    MAXIMUM,
    units.map((cells) => readCells(formula, cells)),
  );
}

const number = (points: Points): FormulaInput => ({ state: 'number', points });
const whole = (value: bigint): FormulaInput => number(fraction(value, 1n));

function pointsOf(of: FormulaOutcome | undefined): Points | null {
  return of?.kind === 'computed' ? of.points : null;
}

/** Of two outcomes that are both points: the second minus the first. */
function rise(
  before: FormulaOutcome | undefined,
  after: FormulaOutcome | undefined,
): Points | null {
  const [from, to] = [pointsOf(before), pointsOf(after)];
  return from === null || to === null ? null : subtract(to, from);
}

describe('every formula', () => {
  const bloc = blocsOf(formulas);

  test('gives each unit points, or a state whose cause is a cell in that state or a stated reason', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(bloc, ({ formula, units }) => {
        const found = results(formula, units);
        expect(found).toHaveLength(units.length);
        found.forEach((of, unit) => {
          seen.add(of.kind === 'computed' ? of.how.by : of.reason);
          if (of.kind === 'computed') {
            expect(of.points.denominator > 0n).toBe(true);
            return;
          }
          const cell = readCells(formula, units[unit] ?? [])(of.input);
          const state = cell.state === 'word' ? 'unreadable' : cell.state;
          if (of.reason === 'as-typed') expect(of.score.state).toBe(state);
          else if (of.reason !== 'no-target') expect(of.score.state).toBe('unreadable');
        });
      }),
      { numRuns: 3000 },
    );
    expect([...seen].toSorted()).toEqual([
      'as-typed',
      'attainment',
      'bonus-penalty',
      'cases',
      'count',
      'direct',
      'levels',
      'more-than-all',
      'negative',
      'no-target',
      'not-whole',
      'pass-fail',
      'pool-relative',
      'unknown-word',
    ]);
  });

  test('gives permuted units their own results', () => {
    fc.assert(
      fc.property(bloc, fc.infiniteStream(fc.nat()), ({ formula, units }, keys) => {
        const order = units.map((_, at) => [keys.next().value, at] as const);
        const shuffled = order.toSorted(([a], [b]) => a - b).map(([, at]) => at);
        const moved = results(
          formula,
          shuffled.map((at) => units[at] ?? []),
        );
        const still = results(formula, units);
        expect(moved.map(scoreOf)).toEqual(
          shuffled.map((at) => still[at]).flatMap((of) => (of === undefined ? [] : [scoreOf(of)])),
        );
      }),
      RUNS,
    );
  });

  test('but the pool-relative one looks at each unit alone', () => {
    fc.assert(
      fc.property(bloc, ({ formula, units }) => {
        fc.pre(formula.kind !== 'pool-relative');
        expect(results(formula, units)).toEqual(units.flatMap((unit) => results(formula, [unit])));
      }),
      RUNS,
    );
  });
});

const amount = fc.bigInt({ min: -3n, max: 60n });
const target = fc.bigInt({ min: 1n, max: 40n });
const cellAttainments = attainments.map((formula) => ({
  ...formula,
  target: { from: 'cell' } as const,
}));

describe('attainment', () => {
  test('is what cross-multiplication gives', () => {
    let compared = 0;
    fc.assert(
      fc.property(cellAttainments, target, amount, (formula, t, a) => {
        const expected = oracleAttainment(formula, TEN, t, a);
        if (expected === null) return;
        const found = pointsOf(results(formula, [[whole(t), whole(a)]])[0]);
        compared += 1;
        expect(found !== null && isSame(found, expected)).toBe(true);
      }),
      { numRuns: 3000 },
    );
    expect(compared).toBeGreaterThan(2000);
  });

  test('never falls for a better actual', () => {
    fc.assert(
      fc.property(cellAttainments, target, amount, amount, (formula, t, a, b) => {
        const better = a > b === (formula.direction === 'more') ? a : b;
        const worse = better === a ? b : a;
        const [low, high] = results(formula, [
          [whole(t), whole(worse)],
          [whole(t), whole(better)],
        ]);
        const gained = rise(low, high);
        if (gained !== null) expect(gained.numerator >= 0n).toBe(true);
        expect(low?.kind).toBe('computed');
      }),
      { numRuns: 2000 },
    );
  });

  test('is never below 0 nor above its cap', () => {
    fc.assert(
      fc.property(blocsOf(attainments), ({ formula, units }) => {
        const cap = limitInPoints(formula.most, MAXIMUM);
        for (const of of results(formula, units)) {
          const points = pointsOf(of);
          if (points === null) continue;
          expect(points.numerator >= 0n).toBe(true);
          if (cap !== null) expect(compare(points, cap)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('does not depend on the unit of measure', () => {
    fc.assert(
      fc.property(cellAttainments, target, amount, positive, (formula, t, a, by) => {
        fc.pre(by.numerator > 0n);
        const scaled = [t, a].map((value) => number(multiply(fraction(value, 1n), by)));
        const [before, after] = results(formula, [[whole(t), whole(a)], scaled]);
        if (before?.kind === 'computed') expect(rise(before, after)).toEqual(zero);
        else expect(after?.kind).toBe('not-computed');
      }),
      RUNS,
    );
  });
});

describe('pool-relative', () => {
  const pair: fc.Arbitrary<Pair> = fc.tuple(fc.bigInt({ min: 0n, max: 6n }), amount);
  const pool = fc.array(pair, { minLength: 1, maxLength: 8 });
  const cellsOf = (units: readonly Pair[]) => units.map(([t, a]) => [whole(t), whole(a)]);

  test('is what a sorted bloc and one fraction each give', () => {
    fc.assert(
      fc.property(poolRelatives, pool, (formula, units) => {
        const expected = oraclePool(formula, TEN, units);
        const found = results(formula, cellsOf(units)).map(pointsOf);
        expect(
          found.map(
            (points, unit) => points !== null && isSame(points, expected[unit] ?? [0n, 1n]),
          ),
        ).toEqual(units.map(() => true));
      }),
      { numRuns: 2000 },
    );
  });

  test('lies between 0 and the standard, which some unit above its target gets', () => {
    fc.assert(
      fc.property(poolRelatives, pool, (formula, units) => {
        const standard = formula.standard ?? MAXIMUM;
        const found = results(formula, cellsOf(units)).flatMap((of) => pointsOf(of) ?? []);
        for (const points of found) {
          expect(points.numerator >= 0n).toBe(true);
          expect(compare(points, standard)).toBeLessThanOrEqual(0);
        }
        if (units.some(([t, a]) => a > t)) expect(found).toContainEqual(standard);
      }),
      RUNS,
    );
  });

  test('a unit that does more never gets less, and nobody else gets more', () => {
    fc.assert(
      fc.property(poolRelatives, pool, fc.bigInt({ min: 0n, max: 20n }), (formula, units, more) => {
        const [[t, a] = [0n, 0n], ...others] = units;
        const before = results(formula, cellsOf([[t, a], ...others]));
        const after = results(formula, cellsOf([[t, a + more], ...others]));
        const rises = before.map((of, unit) => rise(of, after[unit]) ?? fraction(-1n, 1n));
        expect((rises[0] ?? zero).numerator >= 0n).toBe(true);
        for (const other of rises.slice(1)) expect(other.numerator <= 0n).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('one unit’s unit of measure changes nothing for anybody, as long as it has a target', () => {
    fc.assert(
      fc.property(poolRelatives, pool, positive, (formula, units, by) => {
        fc.pre(by.numerator > 0n);
        const cells = cellsOf(units);
        const [[t, a] = [0n, 0n]] = units;
        fc.pre(t > 0n);
        const scaled = [t, a].map((value) => number(multiply(fraction(value, 1n), by)));
        const moved = [scaled, ...cells.slice(1)];
        expect(results(formula, moved).map(scoreOf)).toEqual(results(formula, cells).map(scoreOf));
      }),
      RUNS,
    );
  });

  test('without targets it is the unit of measure of the group that changes nothing', () => {
    fc.assert(
      fc.property(poolRelatives, pool, positive, (formula, units, by) => {
        fc.pre(by.numerator > 0n);
        const cells = cellsOf(units);
        const scaled = units.map(([t, a]) =>
          t > 0n ? [whole(t), whole(a)] : [whole(t), number(multiply(fraction(a, 1n), by))],
        );
        expect(results(formula, scaled).map(scoreOf)).toEqual(results(formula, cells).map(scoreOf));
      }),
      RUNS,
    );
  });

  test('units whose points cannot be computed change nothing for the others', () => {
    fc.assert(
      fc.property(blocsOf(poolRelatives), ({ formula, units }) => {
        const all = results(formula, units);
        const counted = units.filter((_, unit) => all[unit]?.kind === 'computed');
        expect(results(formula, counted).map(scoreOf)).toEqual(
          all.filter(({ kind }) => kind === 'computed').map(scoreOf),
        );
      }),
      { numRuns: 1000 },
    );
  });
});

describe('counts', () => {
  test('count × points and bonus and penalty lie within their limits', () => {
    fc.assert(
      fc.property(blocsOf(fc.oneof(counts, bonusPenalties)), ({ formula, units }) => {
        const cap = limitInPoints(formula.most, MAXIMUM);
        for (const of of results(formula, units)) {
          const points = pointsOf(of);
          if (points === null) continue;
          if (cap !== null) expect(compare(points, cap)).toBeLessThanOrEqual(0);
          if (formula.least !== null) {
            expect(compare(points, formula.least)).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('one more bonus case never costs points, one more penalty case never earns any', () => {
    const cases = fc.bigInt({ min: 0n, max: 30n });
    fc.assert(
      fc.property(bonusPenalties, cases, cases, (formula, n, m) => {
        const [before, bonus, penalty] = results(formula, [
          [whole(n), whole(m)],
          [whole(n + 1n), whole(m)],
          [whole(n), whole(m + 1n)],
        ]);
        expect((rise(before, bonus) ?? fraction(-1n, 1n)).numerator >= 0n).toBe(true);
        expect((rise(before, penalty) ?? fraction(1n, 1n)).numerator <= 0n).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('cases', () => {
  const plain = casesFormulas.map((formula): CasesFormula => ({
    ...formula,
    rules: formula.rules.flatMap((rule) =>
      rule.kind === 'counted' ? [{ ...rule, oneOf: null, onlyWithoutDeductions: false }] : [],
    ),
  }));
  const many = fc.array(fc.bigInt({ min: 0n, max: 9n }), { minLength: 6, maxLength: 6 });

  test('are what a plain sum gives', () => {
    fc.assert(
      fc.property(plain, many, (formula, numbers) => {
        const found = pointsOf(results(formula, [numbers.map(whole)])[0]);
        expect(found !== null && isSame(found, oracleCases(formula, TEN, numbers))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('one more case of a deduction never earns points, one more of a bonus never costs any', () => {
    fc.assert(
      fc.property(casesFormulas, many, fc.nat(), (formula, numbers, pick) => {
        const rules = formula.rules.filter(({ kind }) => kind === 'counted');
        const only = { ...formula, rules };
        const at = pick % Math.max(rules.length, 1);
        const rule = rules[at];
        fc.pre(rule?.kind === 'counted');
        const more = numbers.map((value, index) => whole(index === at ? value + 1n : value));
        const [before, after] = results(only, [numbers.map(whole), more]);
        const gained = rise(before, after);
        expect(gained).not.toBeNull();
        const sign = (gained ?? zero).numerator;
        expect(rule.effect === 'bonus' ? sign >= 0n : sign <= 0n).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('the explanation adds up to the points, and no side is above its cap', () => {
    fc.assert(
      fc.property(blocsOf(casesFormulas), ({ formula, units }) => {
        for (const of of results(formula, units)) {
          if (of.kind !== 'computed' || of.how.by !== 'cases') continue;
          const { base, deducted, bonus, rules, belowZero } = of.how;
          const kept = belowZero === null ? subtract(base, deducted.points) : zero;
          expect(of.points).toEqual(add(kept, bonus.points));
          for (const [side, effect, cap] of [
            [deducted, 'deduction', formula.mostDeducted],
            [bonus, 'bonus', formula.mostBonus],
          ] as const) {
            const counted = rules.filter(
              ({ rule, left }) => rule.effect === effect && left === null,
            );
            expect(side.held?.from ?? side.points).toEqual(
              sum(counted.map(({ points }) => points)),
            );
            if (cap !== null) expect(compare(side.points, cap)).toBeLessThanOrEqual(0);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});

test('figures of any length give points of a length in proportion, so that nothing blows up', () => {
  const bits = ({ numerator, denominator }: Points): number =>
    (numerator < 0n ? -numerator : numerator).toString(2).length + denominator.toString(2).length;
  const huge = fc
    .tuple(fc.bigInt({ min: 1n, max: 10n ** 300n }), fc.bigInt({ min: 1n, max: 10n ** 300n }))
    .map(([a, b]) => fraction(a, b));
  fc.assert(
    fc.property(fc.array(fc.tuple(huge, huge), { minLength: 2, maxLength: 6 }), (units) => {
      const formula: LeafFormula = {
        kind: 'pool-relative',
        standard: null,
        shareAtTarget: fraction(1n, 2n),
        blankTarget: 'missing',
      };
      const longest = Math.max(...units.flat().map(bits));
      for (const of of results(
        formula,
        units.map(([t, a]) => [number(t), number(a)]),
      )) {
        const points = pointsOf(of);
        expect(points === null ? Infinity : bits(points)).toBeLessThan(10 * longest);
      }
    }),
    { numRuns: 100 },
  );
});
