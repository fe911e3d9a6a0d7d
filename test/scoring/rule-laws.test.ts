import fc from 'fast-check';
import { exceededShares } from '../../src/scoring/band-shares';
import { blendStages } from '../../src/scoring/blend';
import { contributions } from '../../src/scoring/contributions';
import { leavesOf } from '../../src/scoring/criteria';
import { applyOverrides } from '../../src/scoring/overrides';
import { compare, fraction, sum, zero, type Points } from '../../src/scoring/points';
import type { UnitResult } from '../../src/scoring/result';
import type { Band, Consequence, Scheme, TieBreak } from '../../src/scoring/scheme';
import { scoreUnits } from '../../src/scoring/score-units';
import type { Score } from '../../src/scoring/score';
import type { UnitFacts } from '../../src/scoring/unit-facts';
import { anyScore, blocs, numberScore, schemes, type Bloc } from './arbitraries';
import { isFigure, oracleBlend, oracleFalls, oraclePercent, oracleUnit } from './oracle';

const RUNS = { numRuns: 800 };
const anyBloc = blocs(anyScore);
const fullBloc = blocs(numberScore);

const atTotal = (scheme: Scheme): Scheme => ({
  ...scheme,
  rounding: { ...scheme.rounding, stage: 'total' },
});

/** What floors and facts say of a unit by the oracle. */
function consequencesOf(
  { scheme, table, given }: Bloc,
  unit: number,
): readonly Consequence[] | null {
  const oracle = oracleUnit(scheme, table, unit, given.overrides);
  if (oracle === null) return null;
  const facts = given.facts[unit]?.facts ?? [];
  return [
    ...oracleFalls(scheme, oracle).map((floor) => floor.consequence),
    ...scheme.downgrades.filter(({ fact }) => facts.includes(fact)).map((of) => of.consequence),
  ];
}

test('percentages and their maximum are those of the oracle', () => {
  fc.assert(
    fc.property(anyBloc, ({ scheme: drawn, table, given }) => {
      const scheme = atTotal(drawn);
      for (const { unit, percent } of scoreUnits(scheme, table, given)) {
        const oracle = oracleUnit(scheme, table, unit, given.overrides);
        const expected = oracle === null ? null : oraclePercent(oracle);
        expect(percent).toEqual(expected === null ? null : fraction(expected, 100n));
      }
    }),
    RUNS,
  );
});

test('a unit is set aside exactly where it is disqualified, or a floor or fact says so', () => {
  let aside = 0;
  fc.assert(
    fc.property(fullBloc, ({ scheme: drawn, table, given }) => {
      const bloc = { scheme: atTotal(drawn), table, given };
      for (const { unit, rank, total, rulings } of scoreUnits(bloc.scheme, table, given)) {
        const consequences = consequencesOf(bloc, unit);
        if (consequences === null) continue;
        const isOut =
          given.facts[unit]?.disqualified !== null ||
          consequences.some(({ kind }) => kind === 'not-ranked');
        if (isOut) aside += 1;
        expect(rank === null).toBe(isOut);
        expect(rulings.setAside.length > 0).toBe(isOut);
        expect(total).not.toBeNull();
      }
    }),
    RUNS,
  );
  expect(aside).toBeGreaterThan(50);
});

test('the class is the best whose level is reached, whose condition is met and that nothing bars', () => {
  let barred = 0;
  fc.assert(
    fc.property(fullBloc, ({ scheme: drawn, table, given }) => {
      const bloc = { scheme: atTotal(drawn), table, given };
      const { bands } = bloc.scheme;
      for (const result of scoreUnits(bloc.scheme, table, given)) {
        const { unit, band, rank, rulings } = result;
        const consequences = consequencesOf(bloc, unit);
        if (rank === null || consequences === null) continue;
        const zeros = oracleUnit(bloc.scheme, table, unit, given.overrides)?.zeros ?? [];
        const isOpen = (of: Band, index: number): boolean =>
          reaches(of, result) &&
          !(of.noZero && zeros.length > 0) &&
          consequences.every(
            (said) =>
              said.kind === 'at-most' && index >= bands.findIndex(({ name }) => name === said.band),
          );
        const expected = bands.find(isOpen)?.name ?? null;
        expect(band).toBe(expected);
        const natural = bands.find((of) => reaches(of, result))?.name ?? null;
        expect(rulings.bars.length > 0).toBe(natural !== expected);
        if (natural !== expected) barred += 1;
      }
    }),
    { numRuns: 2000 },
  );
  expect(barred).toBeGreaterThan(10);
});

function reaches({ measure, from, fromIncluded }: Band, result: UnitResult): boolean {
  const figure = measure === 'percent' ? result.percent : result.total;
  if (figure === null) return false;
  return compare(figure, from) >= (fromIncluded ? 0 : 1);
}

/** A unit's figure at a step of the chain, worked out from what the result says. */
function figureAt(bloc: Bloc, result: UnitResult, step: TieBreak): Points | null {
  const facts: UnitFacts | undefined = bloc.given.facts[result.unit];
  const whole = (value: number | null | undefined): Points | null =>
    value === null || value === undefined ? null : fraction(BigInt(value), 1n);
  const changed = (kind: 'bonus' | 'penalty'): readonly Points[] =>
    result.rulings.adjustments.filter((of) => of.kind === kind).map(({ points }) => points);
  const minus = (points: Points): Points => fraction(-points.numerator, points.denominator);
  switch (step.by) {
    case 'criterion': {
      const { table } = applyOverrides(bloc.table, bloc.given.overrides);
      const parts = contributions(bloc.scheme, table, result.unit);
      return parts.find(({ code }) => code === step.code)?.points ?? null;
    }
    case 'more-bonus':
      return sum([result.bonus ?? zero, ...changed('bonus').map(minus)]);
    case 'fewer-penalties':
      return minus(sum([result.penalty ?? zero, ...changed('penalty')]));
    case 'ballot':
      return whole(facts?.votes);
    case 'women':
      return whole(facts === undefined || facts.isWomen === null ? null : Number(facts.isWomen));
    case 'chair':
      return whole(facts?.chair === null || facts === undefined ? null : -facts.chair.place);
  }
}

test('places are those of the chain gone through step by step, and every split says who was apart', () => {
  fc.assert(
    fc.property(anyBloc, (bloc) => {
      const { scheme, table, given } = bloc;
      const results = scoreUnits(scheme, table, given);
      const compared = ({ total, percent }: UnitResult): Points | null =>
        scheme.notAssigned === 'percent' ? percent : total;
      const ranked = results.filter(({ rank }) => rank !== null);
      /** Units in order, those that share a place together. */
      const settle = (
        tied: readonly UnitResult[],
        steps: readonly ((of: UnitResult) => Points | null)[],
      ): readonly (readonly UnitResult[])[] => {
        const [step, ...rest] = steps;
        if (step === undefined || tied.length < 2) return tied.length === 0 ? [] : [tied];
        const figures = tied.map(step);
        if (figures.includes(null)) return settle(tied, rest);
        const best = figures.reduce(
          (a, b) => (compare(a ?? zero, b ?? zero) >= 0 ? a : b),
          figures[0] ?? null,
        );
        const isBest = (_: UnitResult, index: number): boolean =>
          compare(figures[index] ?? zero, best ?? zero) === 0;
        const [first, others] = [tied.filter(isBest), tied.filter((of, at) => !isBest(of, at))];
        if (others.length === 0) return settle(first, rest);
        // The others stand at this same step again: what is best among them comes next.
        return [...settle(first, rest), ...settle(others, steps)];
      };
      const chain = scheme.tieBreaks.map((step) => (of: UnitResult) => figureAt(bloc, of, step));
      let before = 0;
      for (const [index, group] of settle(ranked, [compared, ...chain]).entries()) {
        const rank = 1 + (scheme.ranking === 'dense' ? index : before);
        for (const of of group) {
          expect(of.rank).toBe(rank);
          expect(of.tiedWith.length).toBe(group.length - 1);
        }
        before += group.length;
      }
      for (const a of ranked) {
        for (const b of ranked) {
          if (a.unit === b.unit || compare(compared(a) ?? zero, compared(b) ?? zero) !== 0)
            continue;
          const split = a.rulings.splits.findLast(({ among }) => among.includes(b.unit));
          if (a.rank === b.rank) continue;
          expect(split).toBeDefined();
          const step = scheme.tieBreaks[split?.step ?? -1];
          if (step === undefined) continue;
          const [mine, theirs] = [figureAt(bloc, a, step), figureAt(bloc, b, step)];
          const order = compare(mine ?? zero, theirs ?? zero);
          expect(order > 0).toBe((a.rank ?? 0) < (b.rank ?? 0));
        }
      }
    }),
    RUNS,
  );
});

test('limits hold, and penalties take nothing below zero where they stop', () => {
  fc.assert(
    fc.property(anyBloc, ({ scheme, table, given }) => {
      for (const { base, bonus, penalty } of scoreUnits(scheme, table, given)) {
        if (base === null || bonus === null || penalty === null) continue;
        const held = { base, bonus, penalty };
        for (const { kind, code, most } of scheme.limits) {
          if (code === null) expect(compare(held[kind], most)).toBeLessThanOrEqual(0);
        }
        const there = sum([base, bonus]);
        if (scheme.penaltyStop === 'none' || compare(there, zero) < 0) continue;
        expect(compare(penalty, there)).toBeLessThanOrEqual(0);
      }
    }),
    RUNS,
  );
});

test('a higher limit, a lower floor and one fact fewer never take points, a rank or a class', () => {
  fc.assert(
    fc.property(fullBloc, ({ scheme, table, given }) => {
      const eased: Scheme = {
        ...scheme,
        limits: scheme.limits.map((limit) =>
          limit.kind === 'penalty'
            ? limit
            : { ...limit, most: sum([limit.most, fraction(1n, 2n)]) },
        ),
        floors: scheme.floors.map((floor) => ({ ...floor, least: zero })),
      };
      const before = scoreUnits(scheme, table, given);
      const after = scoreUnits(eased, table, given);
      for (const [unit, { total, rulings }] of before.entries()) {
        const now = after[unit];
        if (total !== null) {
          expect(compare(now?.total ?? zero, total)).toBeGreaterThanOrEqual(0);
          expect(now?.rulings.setAside.length).toBeLessThanOrEqual(rulings.setAside.length);
        }
      }
    }),
    RUNS,
  );
});

test('blended scores are exact, and a part that is not there is named', () => {
  const column = (units: number, leaves: number): fc.Arbitrary<readonly (readonly Score[])[]> =>
    fc.array(fc.array(anyScore, { minLength: leaves, maxLength: leaves }), {
      minLength: units,
      maxLength: units,
    });
  const blends = schemes
    .filter(({ blend }) => blend.length > 0)
    .chain((scheme) => {
      const leaves = leavesOf(scheme).length;
      return fc.integer({ min: 1, max: 3 }).chain((units) =>
        fc.record({
          scheme: fc.constant(scheme),
          units: fc.constant(units),
          sources: fc.tuple(
            ...scheme.blend.map((part) =>
              fc.record({
                part: fc.constant(part),
                from: fc.array(
                  fc.record({
                    stage: fc.constant(part.stage),
                    scores: column(units, leaves),
                    scorer: fc.option(fc.nat(units - 1)),
                  }),
                  { minLength: 1, maxLength: 5 },
                ),
              }),
            ),
          ),
        }),
      );
    });
  let found = 0;
  fc.assert(
    fc.property(blends, ({ scheme, units, sources }) => {
      const { scores, problems } = blendStages(scheme, sources);
      for (let unit = 0; unit < units; unit += 1) {
        for (const [at, leaf] of leavesOf(scheme).entries()) {
          const parts = sources.map(({ part, from }) => ({
            ...part,
            scores: from
              .filter(({ scorer }) => part.how === 'value' || scorer !== unit)
              .flatMap((of) => of.scores[unit]?.[at] ?? []),
          }));
          const expected = oracleBlend(scheme, leaf, parts);
          const score = scores[unit]?.[at];
          const said = (problems[unit] ?? []).filter(
            (problem) => problem.kind === 'blend-incomplete' && problem.leaf === leaf.code,
          );
          expect(said.length > 0).toBe(expected === null);
          if (expected === null) expect(score).toEqual({ state: 'missing' });
          else if (expected === 'dropped') expect(score).toEqual({ state: 'not-assigned' });
          else if (score?.state === 'number') {
            found += 1;
            expect(isFigure(expected, score.points)).toBe(true);
          } else throw new Error('a blended score is a number');
        }
      }
    }),
    RUNS,
  );
  expect(found).toBeGreaterThan(60);
});

test('of a class only so many fit into its share, units of one rank all or none', () => {
  fc.assert(
    fc.property(fullBloc, ({ scheme, table, given }) => {
      const results = scoreUnits(scheme, table, given);
      const shares = exceededShares(scheme.bands, results);
      const considered = results.filter(({ rank }) => rank !== null).length;
      for (const { name, mostPercent } of scheme.bands) {
        const share = shares.find(({ band }) => band === name);
        const inBand = results.filter(({ band, rank }) => band === name && rank !== null);
        const isOver =
          mostPercent !== null &&
          BigInt(inBand.length) * 100n * mostPercent.denominator >
            mostPercent.numerator * BigInt(considered);
        expect(share !== undefined).toBe(isOver);
        if (share === undefined) continue;
        const { within, beyond, allowed } = share;
        expect([...within, ...beyond].toSorted()).toEqual(
          inBand.map(({ unit }) => unit).toSorted(),
        );
        expect(within.length).toBeLessThanOrEqual(allowed);
        const rankOf = (unit: number): number => results[unit]?.rank ?? 0;
        for (const one of within) {
          for (const other of beyond) expect(rankOf(one)).toBeLessThan(rankOf(other));
        }
        const next = Math.min(...beyond.map(rankOf));
        const fitting = within.length + beyond.filter((unit) => rankOf(unit) === next).length;
        expect(fitting).toBeGreaterThan(allowed);
      }
    }),
    RUNS,
  );
});

test('an overridden score counts as if it had been typed, and what stood there is kept', () => {
  fc.assert(
    fc.property(anyBloc, ({ scheme, table, given }) => {
      const { table: typed } = applyOverrides(table, given.overrides);
      const overridden = scoreUnits(scheme, table, given);
      const plain = scoreUnits(scheme, typed, { ...given, overrides: [] });
      for (const [unit, result] of overridden.entries()) {
        const { overrides } = result.rulings;
        expect({ ...result, rulings: { ...result.rulings, overrides: [] } }).toEqual(plain[unit]);
        for (const { leaf, was, points } of overrides) {
          const column = table.leaves.indexOf(leaf);
          expect(was).toBe(table.units[unit]?.[column]);
          const last = given.overrides.findLast((of) => of.unit === unit && of.leaf === leaf);
          expect(points).toBe(last?.points);
        }
      }
    }),
    RUNS,
  );
});
