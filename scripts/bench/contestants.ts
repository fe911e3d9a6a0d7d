import { Decimal } from 'decimal.js';
import { toNumber } from '../../src/scoring/points';
import { scoreUnits } from '../../src/scoring/score-units';
import { CRITERIA, forTheEngine, rowOf, type BenchBloc } from './bloc';

/** A total and a rank a unit: everything that is compared before times are. */
export interface Ranking {
  readonly totals: readonly number[];
  readonly ranks: readonly number[];
}

/** Something that ranks; what it is made from is prepared, `run` is timed, `ranking` is looked at once. */
export interface Contestant<Outcome> {
  readonly run: () => Outcome;
  readonly ranking: (outcome: Outcome) => Ranking;
}

/** The engine: exact totals, percentages, competition ranks, ties, classes, problems. */
export function engine(bloc: BenchBloc): Contestant<ReturnType<typeof scoreUnits>> {
  const { scheme, table } = forTheEngine(bloc);
  return {
    run: () => scoreUnits(scheme, table),
    ranking: (results) => ({
      totals: results.map(({ total }) => (total === null ? NaN : toNumber(total))),
      ranks: results.map(({ rank }) => rank ?? 0),
    }),
  };
}

interface BareOutcome {
  readonly totals: Float64Array;
  readonly order: Uint32Array;
}

/** The least that can be done: weighted sums in typed arrays and a sort, nothing rounded, no ranks given. */
export function bare({ units, scores, weights }: BenchBloc): Contestant<BareOutcome> {
  const points = Float64Array.from(scores, (hundredths) => hundredths / 100);
  const factors = Float64Array.from(weights, (hundredths) => hundredths / 100);
  return {
    run: () => {
      const totals = new Float64Array(units);
      for (let unit = 0, at = 0; unit < units; unit += 1) {
        let total = 0;
        for (let column = 0; column < CRITERIA; column += 1, at += 1) {
          total += (points[at] ?? 0) * (factors[column] ?? 0);
        }
        totals[unit] = total;
      }
      const order = new Uint32Array(units);
      for (let unit = 0; unit < units; unit += 1) order[unit] = unit;
      order.sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0));
      return { totals, order };
    },
    ranking: ({ totals, order }) => {
      const rounded = Array.from(totals, hundredthsOf);
      return { totals: rounded, ranks: ranksIn(order, (a, b) => rounded[a] === rounded[b]) };
    },
  };
}

interface DecimalOutcome {
  readonly totals: readonly Decimal[];
  readonly order: readonly number[];
}

/** Sums with decimal.js, rounded half up, sorted. Equal scores share one object, which only helps it. */
export function bigDecimal({ units, scores, weights }: BenchBloc): Contestant<DecimalOutcome> {
  const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });
  const known = new Map<number, Decimal>();
  const decimal = (hundredths: number): Decimal => {
    const made = known.get(hundredths) ?? new Exact(hundredths).div(100);
    known.set(hundredths, made);
    return made;
  };
  const factors = Array.from(weights, decimal);
  const rows = Array.from({ length: units }, (_, unit) => Array.from(rowOf(scores, unit), decimal));
  const nothing = new Exact(0);
  return {
    run: () => {
      const totals = rows.map((row) => {
        let total: Decimal = nothing;
        for (const [column, points] of row.entries()) {
          total = total.plus(points.times(factors[column] ?? nothing));
        }
        return total.toDecimalPlaces(2);
      });
      const order = [...totals.keys()].sort((a, b) =>
        (totals[b] ?? nothing).comparedTo(totals[a] ?? nothing),
      );
      return { totals, order };
    },
    ranking: ({ totals, order }) => ({
      totals: totals.map((total) => total.toNumber()),
      ranks: ranksIn(order, (a, b) => totals[a]?.equals(totals[b] ?? nothing) === true),
    }),
  };
}

/** Half up, after what binary fractions have left has been taken off. */
function hundredthsOf(total: number): number {
  return Math.round(Number((total * 100).toFixed(4))) / 100;
}

/** Competition ranks of units that are in order. */
function ranksIn(
  order: ArrayLike<number>,
  isEqual: (a: number, b: number) => boolean,
): readonly number[] {
  const ranks: number[] = Array.from({ length: order.length }, () => 0);
  let rank = 1;
  for (let at = 0; at < order.length; at += 1) {
    const [unit, before] = [order[at] ?? 0, order[at - 1] ?? 0];
    if (at > 0 && !isEqual(unit, before)) rank = at + 1;
    ranks[unit] = rank;
  }
  return ranks;
}
