import {
  compare,
  divide,
  fraction,
  multiply,
  subtract,
  sum,
  wholePoints,
  type Points,
} from '../../scoring/points';
import { indicator, type Indicator } from './indicator';

/** Who was given the flag of the bloc in a year, by the unit's row. */
export interface FlagOfYear {
  readonly year: number;
  readonly unit: number;
}

/** A full cycle of fewer units than these says nothing. */
const FEWEST_UNITS = 4;

/**
 * Whether the flag went round: in the last n years (n: units of the bloc) every year another unit. Amber only over a
 * full cycle of at least four units without a single repeat; the details give the chance of that if each unit were
 * equally likely, n! ÷ nⁿ, and how concentrated the flags are (Σ shares²). A year with several flags counts each of
 * its winners once. The head's rotation has no part in it.
 */
export function flagsInTurn(flags: readonly FlagOfYear[], units: number): Indicator {
  const byYear = new Map<number, Set<number>>();
  for (const { year, unit } of flags) {
    byYear.set(year, (byYear.get(year) ?? new Set<number>()).add(unit));
  }
  const last = [...byYear].sort(([a], [b]) => b - a).slice(0, Math.max(1, units));
  const won = last.flatMap(([, winners]) => [...winners]);
  const distinct = new Set(won);
  const years = last.length;
  if (years === 0 || units === 0) return indicator('flags-in-turn', 'unknown');
  const figure = fraction(BigInt(distinct.size), BigInt(Math.min(won.length, units)));
  const details = {
    years: wholePoints(years),
    winners: wholePoints(distinct.size),
    chance: noRepeatChance(
      units,
      last.map(([, winners]) => winners.size),
    ),
    concentration: concentration(won),
  };
  const threshold = wholePoints(1);
  if (years < units || units < FEWEST_UNITS) {
    return indicator('flags-in-turn', 'unknown', { figure, threshold, details });
  }
  const isInTurn = distinct.size === won.length;
  const concerned = isInTurn ? [...distinct].sort((a, b) => a - b) : [];
  const light = isInTurn ? 'amber' : 'green';
  return indicator('flags-in-turn', light, { figure, threshold, units: concerned, details });
}

/**
 * The chance that nobody wins twice in years of so many flags each, among n equally likely units, exactly. With one
 * flag in each of k years it is n!/((n−k)!·nᵏ); 0 where there are more flags than units.
 */
export function noRepeatChance(units: number, flagsOfYears: readonly number[]): Points {
  let chance = wholePoints(1);
  let before = 0;
  for (const flags of flagsOfYears) {
    for (let other = 0; other < flags; other += 1) {
      const [free, all] = [Math.max(0, units - before - other), Math.max(1, units - other)];
      chance = multiply(chance, fraction(BigInt(free), BigInt(all)));
    }
    before += flags;
  }
  return chance;
}

/** Σ shares² (1: one unit had all): how concentrated flags are. */
export function concentration(winners: readonly number[]): Points {
  const counts = new Map<number, number>();
  for (const unit of winners) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const squares = [...counts.values()].reduce((total, count) => total + count * count, 0);
  return fraction(BigInt(squares), BigInt(winners.length * winners.length));
}

/**
 * Whether the flag goes to another unit than the first by points. Red, with what the winner lacked: people decide, but
 * it has to be explained. Unknown without a winner or a total.
 */
export function winnerNotFirst(
  winner: number | null,
  totals: readonly (Points | null)[],
): Indicator {
  const known = totals.flatMap((total, unit) => (total === null ? [] : [{ unit, total }]));
  const best = known.toSorted((a, b) => compare(b.total, a.total))[0];
  const won = known.find(({ unit }) => unit === winner);
  if (best === undefined || won === undefined) return indicator('winner-not-first', 'unknown');
  const figure = subtract(best.total, won.total);
  const isFirst = figure.numerator === 0n;
  return indicator('winner-not-first', isFirst ? 'green' : 'red', {
    figure,
    threshold: wholePoints(0),
    units: isFirst ? [] : [won.unit, best.unit],
  });
}

/** The heads and the winners of the flag in one year: mostly one of each, but a bloc may have had several. */
export interface HeadsAndWinners {
  readonly heads: ReadonlySet<number>;
  readonly winners: ReadonlySet<number>;
}

/**
 * In how many years a head took a flag, against what chance would give (1/n with one head and one flag a year). Amber
 * only where it is more than `times` as often, over at least as many years as `least`.
 */
export function headWins(
  years: readonly HeadsAndWinners[],
  units: number,
  { times, least }: { readonly times: Points; readonly least: number },
): Indicator {
  if (years.length < Math.max(1, least) || units === 0) return indicator('head-wins', 'unknown');
  const won = years.flatMap(({ heads, winners }) => {
    const both = [...heads].filter((head) => winners.has(head));
    return both.length === 0 ? [] : [both];
  });
  const figure = fraction(BigInt(won.length), BigInt(years.length));
  const chances = sum(years.map((year) => chanceOfYear(year, units)));
  const threshold = multiply(times, divide(chances, wholePoints(years.length)));
  const isMore = compare(figure, threshold) > 0;
  return indicator('head-wins', isMore ? 'amber' : 'green', {
    figure,
    threshold,
    units: isMore ? [...new Set(won.flat())].sort((a, b) => a - b) : [],
    details: { years: wholePoints(years.length), times: wholePoints(won.length) },
  });
}

/** That at least one of the heads is among the winners, if each unit were equally likely to win. */
function chanceOfYear({ heads, winners }: HeadsAndWinners, units: number): Points {
  let none = wholePoints(1);
  for (let head = 0; head < heads.size; head += 1) {
    const all = Math.max(1, units - head);
    none = multiply(none, fraction(BigInt(Math.max(0, all - winners.size)), BigInt(all)));
  }
  return subtract(wholePoints(1), none);
}
