import {
  compare,
  divide,
  fraction,
  multiply,
  subtract,
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
 * equally likely, n! ÷ nⁿ, and how concentrated the flags are (Σ shares²). The head's rotation has no part in it.
 */
export function flagsInTurn(flags: readonly FlagOfYear[], units: number): Indicator {
  const byYear = new Map(flags.map(({ year, unit }) => [year, unit]));
  const last = [...byYear].sort(([a], [b]) => b - a).slice(0, Math.max(1, units));
  const distinct = new Set(last.map(([, unit]) => unit));
  const years = last.length;
  if (years === 0 || units === 0) return indicator('flags-in-turn', 'unknown');
  const figure = fraction(BigInt(distinct.size), BigInt(Math.min(years, units)));
  const details = {
    years: wholePoints(years),
    winners: wholePoints(distinct.size),
    chance: noRepeatChance(units, years),
    concentration: concentration(last.map(([, unit]) => unit)),
  };
  const threshold = wholePoints(1);
  if (years < units || units < FEWEST_UNITS) {
    return indicator('flags-in-turn', 'unknown', { figure, threshold, details });
  }
  const isInTurn = distinct.size === years;
  const concerned = isInTurn ? [...distinct].sort((a, b) => a - b) : [];
  const light = isInTurn ? 'amber' : 'green';
  return indicator('flags-in-turn', light, { figure, threshold, units: concerned, details });
}

/** The chance of no repeat in k years among n equally likely units, n!/((n−k)!·nᵏ), exactly; 0 where k > n. */
export function noRepeatChance(units: number, years: number): Points {
  let chance = wholePoints(1);
  for (let year = 0; year < years; year += 1) {
    chance = multiply(chance, fraction(BigInt(Math.max(0, units - year)), BigInt(units)));
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

/** Head and winner of the flag in one year. */
export interface HeadAndWinner {
  readonly head: number;
  readonly winner: number;
}

/**
 * How often the head of the year took the flag, against 1/n of chance. Amber only where it is more than `times` as
 * often, over at least as many years as `least`.
 */
export function headWins(
  years: readonly HeadAndWinner[],
  units: number,
  { times, least }: { readonly times: Points; readonly least: number },
): Indicator {
  if (years.length < Math.max(1, least) || units === 0) return indicator('head-wins', 'unknown');
  const won = years.filter(({ head, winner }) => head === winner);
  const figure = fraction(BigInt(won.length), BigInt(years.length));
  const threshold = divide(times, wholePoints(units));
  const isMore = compare(figure, threshold) > 0;
  return indicator('head-wins', isMore ? 'amber' : 'green', {
    figure,
    threshold,
    units: isMore ? [...new Set(won.map(({ head }) => head))] : [],
    details: { years: wholePoints(years.length), times: wholePoints(won.length) },
  });
}
