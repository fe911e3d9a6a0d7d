import { defaultPolicies } from '../../src/scoring/default-policies';
import fc from 'fast-check';
import { contributions } from '../../src/scoring/contributions';
import { allCriteria, leavesOf } from '../../src/scoring/criteria';
import {
  add,
  compare,
  equals,
  fraction,
  multiply,
  negate,
  roundHalfUp,
  subtract,
  sum,
  toDecimalText,
  wholePoints,
  zero,
  type Points,
} from '../../src/scoring/points';
import type { UnitResult } from '../../src/scoring/result';
import { scoreUnits } from '../../src/scoring/score-units';
import type { Score, ScoreTable } from '../../src/scoring/score';
import type { Criterion, Scheme } from '../../src/scoring/scheme';
import { anyScore, blocs, decimalBetween, numberScore } from './arbitraries';
import { oracleTotal } from './oracle';

const RUNS = { numRuns: 400 };
const anyBloc = blocs(anyScore);
const fullBloc = blocs(numberScore);

const atTotal = (scheme: Scheme): Scheme => ({
  ...scheme,
  rounding: { ...scheme.rounding, stage: 'total' },
});

function mapScores(table: ScoreTable, change: (score: Score, column: number) => Score): ScoreTable {
  return { ...table, units: table.units.map((row) => row.map(change)) };
}

function ranked(results: readonly UnitResult[]): UnitResult[] {
  return results.filter(({ rank }) => rank !== null);
}

test('totals are those of an independent oracle, to the last digit', () => {
  fc.assert(
    fc.property(anyBloc, ({ scheme: drawn, table, given }) => {
      const scheme = atTotal(drawn);
      for (const { unit, total } of scoreUnits(scheme, table, given)) {
        const expected = oracleTotal(scheme, table, unit, given.overrides);
        const step = 10n ** BigInt(scheme.rounding.decimals);
        expect(total).toEqual(expected === null ? null : fraction(expected, step));
      }
    }),
    { numRuns: 2000 },
  );
});

test('a unit has a total and no problem, or a problem and none; with a total a rank, unless it is set aside', () => {
  fc.assert(
    fc.property(anyBloc, ({ scheme, table, given }) => {
      for (const result of scoreUnits(scheme, table, given)) {
        const { total, rank, percent, band, problems, decidedBy, rulings } = result;
        const hasTotal = problems.length === 0;
        const isRanked = hasTotal && rulings.setAside.length === 0;
        expect([total, rank, decidedBy].map((of) => of !== null)).toEqual(
          [hasTotal, isRanked, isRanked], // a rank without a total never
        );
        if (!hasTotal) expect(percent).toBeNull();
        if (!isRanked) expect(band).toBeNull();
      }
    }),
    RUNS,
  );
});

test('whole-number arithmetic leaves to the general one what it cannot hold', () => {
  const scale = fc.bigInt({ min: 0n, max: 10n ** 20n });
  const criterion: Criterion = {
    code: '1',
    name: '1',
    kind: 'base',
    maximum: null,
    weight: null,
    formula: null,
    children: [],
  };
  fc.assert(
    fc.property(
      fc.array(fc.tuple(scale, fc.constantFrom(1n, 3n, 7n, 8n, 16n, 10_000n, 100_000n)), {
        minLength: 1,
        maxLength: 4,
      }),
      fc.bigInt({ min: 1n, max: 10n ** 16n }),
      (values, weight) => {
        const criteria = values.map((_, index) => ({
          ...criterion,
          code: String(index),
          weight: fraction(weight, 100n),
        }));
        const scheme: Scheme = {
          name: '',
          year: null,
          origin: 'file',
          criteria,
          weighting: 'coefficient',
          ...defaultPolicies,
        };
        const row = values.map(([n, d]): Score => ({ state: 'number', points: fraction(n, d) }));
        const expected = sum(values.map(([n, d]) => fraction(n * weight, d * 100n)));
        const [result] = scoreUnits(scheme, {
          leaves: criteria.map(({ code }) => code),
          units: [row],
        });
        expect(result?.base).toEqual(expected);
      },
    ),
    RUNS,
  );
});

test('permuting the rows changes nothing but the order', () => {
  fc.assert(
    fc.property(anyBloc, fc.infiniteStream(fc.nat()), ({ scheme, table, given }, draws) => {
      const order = [...table.units.keys()]
        .map((unit) => ({ unit, draw: draws.next().value }))
        .sort((a, b) => a.draw - b.draw)
        .map(({ unit }) => unit);
      const moved = { ...table, units: order.map((unit) => table.units[unit] ?? []) };
      const after = scoreUnits(scheme, moved, {
        ...given,
        facts: order.flatMap((unit) => given.facts[unit] ?? []),
        overrides: given.overrides.map((of) => ({ ...of, unit: order.indexOf(of.unit) })),
      });
      const before = scoreUnits(scheme, table, given);
      for (const [at, result] of after.entries()) {
        const unit = order[at] ?? -1;
        const original = before[unit];
        if (original === undefined) throw new Error('there is no such unit');
        const moving = (units: readonly number[]) => units.map((other) => order[other] ?? -1);
        expect(inOrder(result, unit, moving)).toEqual(inOrder(original, unit, (units) => units));
      }
    }),
    RUNS,
  );
});

/** A result whose lists of units are named as they were and sorted. */
function inOrder(
  result: UnitResult,
  unit: number,
  named: (units: readonly number[]) => readonly number[],
): UnitResult {
  const { decidedBy, rulings } = result;
  const sorted = <Of extends { readonly among: readonly number[] }>(of: Of): Of => ({
    ...of,
    among: named(of.among).toSorted(),
  });
  return {
    ...result,
    unit,
    tiedWith: named(result.tiedWith).toSorted(),
    decidedBy: decidedBy?.kind === 'tie-break' ? sorted(decidedBy) : decidedBy,
    rulings: { ...rulings, splits: rulings.splits.map(sorted) },
  };
}

test('equal totals share a rank unless the chain decides, and a higher total ranks higher', () => {
  fc.assert(
    fc.property(anyBloc, ({ scheme, table, given }) => {
      const results = ranked(scoreUnits(scheme, table, given));
      const figure = ({ total, percent }: UnitResult): Points | null =>
        scheme.notAssigned === 'percent' ? percent : total;
      for (const a of results) {
        for (const b of results) {
          const [mine, theirs] = [figure(a), figure(b)];
          if (mine === null || theirs === null || a.rank === null || b.rank === null) continue;
          const order = compare(mine, theirs);
          if (order > 0) expect(a.rank).toBeLessThan(b.rank);
          const isShared = a.rank === b.rank && a.unit !== b.unit;
          expect(a.tiedWith.includes(b.unit)).toBe(isShared);
          if (isShared) expect(order).toBe(0);
          if (order === 0 && scheme.tieBreaks.length === 0) expect(a.rank).toBe(b.rank);
          if (isShared) expect(a.decidedBy).toEqual({ kind: 'shared' });
        }
      }
    }),
    RUNS,
  );
});

test('competition ranks count those before, dense ranks the ranks before; nobody unranked takes a place', () => {
  fc.assert(
    fc.property(anyBloc, ({ scheme, table, given }) => {
      const results = ranked(scoreUnits(scheme, table, given));
      const all = results.flatMap(({ rank }) => (rank === null ? [] : [rank]));
      for (const rank of all) {
        const before = all.filter((other) => other < rank);
        expect(rank).toBe(
          1 + (scheme.ranking === 'dense' ? new Set(before) : new Set(before.keys())).size,
        );
      }
      const withoutUnranked = {
        ...table,
        units: results.map(({ unit }) => table.units[unit] ?? []),
      };
      const rows = results.map(({ unit }) => unit);
      const ofRanked = {
        ...given,
        facts: rows.flatMap((unit) => given.facts[unit] ?? []),
        overrides: given.overrides.flatMap((of) =>
          rows.includes(of.unit) ? [{ ...of, unit: rows.indexOf(of.unit) }] : [],
        ),
      };
      expect(scoreUnits(scheme, withoutUnranked, ofRanked).map(({ rank }) => rank)).toEqual(all);
    }),
    RUNS,
  );
});

test('raising a base score or a bonus never lowers a rank', () => {
  fc.assert(
    fc.property(
      blocs(fc.oneof({ weight: 9, arbitrary: numberScore }, { weight: 1, arbitrary: anyScore })),
      fc.nat(),
      fc.nat(),
      decimalBetween(0, 5, 2),
      ({ scheme, table, given }, row, column, more) => {
        const unit = row % Math.max(table.units.length, 1);
        const at = column % table.leaves.length;
        const old = table.units[unit]?.[at];
        if (old?.state !== 'number') return;
        const isPenalty = leavesOf(scheme)[at]?.kind === 'penalty';
        if (isPenalty) return;
        const raised: Score = { state: 'number', points: add(old.points, more) };
        const units = table.units.map((scores, of) =>
          of === unit ? scores.with(at, raised) : scores,
        );
        const after = scoreUnits(scheme, { ...table, units }, given);
        const before = scoreUnits(scheme, table, given);
        const rankBefore = before[unit]?.rank ?? null;
        if (rankBefore === null) return;
        expect(after[unit]?.rank).toBeLessThanOrEqual(rankBefore);
      },
    ),
    { numRuns: 1500 },
  );
});

test('the sign in which penalties are typed does not matter', () => {
  fc.assert(
    fc.property(anyBloc, ({ scheme, table }) => {
      const kinds = leavesOf(scheme).map(({ kind }) => kind);
      const turned = mapScores(table, (score, column) =>
        score.state === 'number' && kinds[column] === 'penalty'
          ? { ...score, points: negate(score.points) }
          : score,
      );
      expect(scoreUnits(scheme, turned)).toEqual(scoreUnits(scheme, table));
    }),
    RUNS,
  );
});

test('twice the points and maxima are twice the exact figures, the same percentages and ranks', () => {
  const two = wholePoints(2);
  const doubled = (criterion: Criterion): Criterion => ({
    ...criterion,
    maximum: criterion.maximum && multiply(criterion.maximum, two),
    children: criterion.children.map(doubled),
  });
  fc.assert(
    fc.property(anyBloc, ({ scheme: drawn, table }) => {
      // Without percentage weights, which undo the scale, and with decimals enough to round nothing away.
      const weighting = drawn.weighting === 'percentage' ? 'none' : drawn.weighting;
      const { limits } = drawn;
      const scheme = { ...atTotal(drawn), weighting } as const;
      const scale = (points: Points | null): Points | null => points && multiply(points, two);
      const larger = {
        ...scheme,
        criteria: scheme.criteria.map(doubled),
        limits: limits.map((limit) => ({ ...limit, most: multiply(limit.most, two) })),
      };
      const after = scoreUnits(
        larger,
        mapScores(table, (score) =>
          score.state === 'number' ? { ...score, points: multiply(score.points, two) } : score,
        ),
      );
      for (const [unit, before] of scoreUnits(scheme, table).entries()) {
        expect(after[unit]).toMatchObject({
          base: scale(before.base),
          bonus: scale(before.bonus),
          penalty: scale(before.penalty),
          percent: before.percent,
        });
      }
    }),
    RUNS,
  );
});

test('percentage weights do not see the scale in which a criterion is scored', () => {
  const ten = wholePoints(10);
  fc.assert(
    fc.property(fullBloc, fc.nat(), ({ scheme: drawn, table }, draw) => {
      // A floor in points does see it.
      const scheme: Scheme = { ...drawn, weighting: 'percentage', floors: [] };
      const leaves = leavesOf(scheme);
      const at = draw % leaves.length;
      const chosen = leaves[at];
      if (chosen === undefined || chosen.weight === null) return;
      const scaled = (criterion: Criterion): Criterion =>
        criterion.code === chosen.code
          ? { ...criterion, maximum: criterion.maximum && multiply(criterion.maximum, ten) }
          : { ...criterion, children: criterion.children.map(scaled) };
      const after = scoreUnits(
        { ...scheme, criteria: scheme.criteria.map(scaled) },
        mapScores(table, (score, column) =>
          column === at && score.state === 'number'
            ? { ...score, points: multiply(score.points, ten) }
            : score,
        ),
      );
      expect(after).toEqual(scoreUnits(scheme, table));
    }),
    RUNS,
  );
});

test('what the leaves add and limits and stops change is the exact total, node by node and kind by kind', () => {
  fc.assert(
    fc.property(anyBloc, ({ scheme, table }) => {
      for (const result of ranked(scoreUnits(scheme, table))) {
        const parts = contributions(scheme, table, result.unit);
        const pointsOf = new Map(parts.map(({ code, points }) => [code, points ?? zero]));
        const isLeafCode = (code: string | null): boolean =>
          leavesOf(scheme).some((leaf) => leaf.code === code);
        const changes = result.rulings.adjustments.filter(({ code }) => !isLeafCode(code));
        const changedAt = (code: string | null): Points[] =>
          changes.filter((change) => change.code === code).map(({ points }) => points);
        const together = (nodes: readonly Criterion[], code: string | null): Points =>
          sum([...nodes.map((node) => pointsOf.get(node.code) ?? zero), ...changedAt(code)]);
        for (const { code, children, kind } of allCriteria(scheme)) {
          if (kind === 'group' && parts.some((part) => part.code === code && part.points)) {
            expect(pointsOf.get(code)).toEqual(together(children, code));
          }
        }
        const exact = together(scheme.criteria, null);
        expect(roundHalfUp(exact, scheme.rounding.decimals)).toEqual(result.total);
        const ofKind = (kind: Criterion['kind']): Points =>
          sum([
            ...leavesOf(scheme).flatMap((leaf) =>
              leaf.kind === kind ? [pointsOf.get(leaf.code) ?? zero] : [],
            ),
            ...changes.filter((change) => change.kind === kind).map(({ points }) => points),
          ]);
        expect(ofKind('base')).toEqual(result.base);
        expect(ofKind('bonus')).toEqual(result.bonus);
        expect(negate(ofKind('penalty'))).toEqual(result.penalty);
        if (result.base && result.bonus && result.penalty) {
          const total = subtract(add(result.base, result.bonus), result.penalty);
          expect(equals(total, exact)).toBe(true);
        }
      }
    }),
    RUNS,
  );
});

test('where leaves are rounded, the figures printed add up to the total printed', () => {
  fc.assert(
    fc.property(anyBloc, ({ scheme: drawn, table }) => {
      // A limit or a stop changes sums, which is printed beside them.
      const plain = { ...drawn, limits: [], penaltyStop: 'none' as const };
      const scheme: Scheme = { ...plain, rounding: { ...drawn.rounding, stage: 'leaf' } };
      const { decimals } = scheme.rounding;
      for (const { unit, total } of ranked(scoreUnits(scheme, table))) {
        const printed = contributions(scheme, table, unit)
          .filter(({ code }) => leavesOf(scheme).some((leaf) => leaf.code === code))
          .flatMap(({ points }) => (points ? [toDecimalText(points, decimals)] : []));
        const added = printed.reduce((whole, text) => whole + BigInt(text.replace('.', '')), 0n);
        expect(total).toEqual(fraction(added, 10n ** BigInt(decimals)));
      }
    }),
    RUNS,
  );
});
