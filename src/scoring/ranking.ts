import { highestFirst } from './highest-first';
import type { Points } from './points';
import type { DecidedBy, Split } from './result';
import type { Scheme, TieBreak } from './scheme';

/** A unit's place: those that share it, the unit itself among them, in the order of the table. */
export interface Place {
  readonly rank: number;
  readonly units: readonly number[];
  readonly decidedBy: DecidedBy;
  readonly splits: readonly Split[];
}

/** A unit's figure at a step of the chain, the higher the better; null where the unit has none. */
export type TieBreakFigure = (unit: number, step: TieBreak) => Points | null;

/** Units that no step so far could tell apart. */
interface Group {
  readonly units: readonly number[];
  readonly decidedBy: DecidedBy;
  readonly splits: readonly Split[];
}

const NO_SPLITS: readonly Split[] = [];

/**
 * Ranks by totals, the highest first; equal totals go through the scheme's chain, and what it leaves equal shares
 * the rank (competition: 1, 1, 3; dense: 1, 1, 2). Units without a total are not ranked and take no place.
 * A step for which any of those still tied has no figure (the criterion was not assigned to it) decides nothing
 * among them. Figures are asked for only where totals are equal.
 * Returns a place a unit, in the order of the totals.
 */
export function rankUnits(
  totals: readonly (Points | null)[],
  scheme: Pick<Scheme, 'ranking' | 'tieBreaks'>,
  figure: TieBreakFigure,
): (Place | null)[] {
  const groups = byTotal(totals).flatMap((units) =>
    resolve(
      { units, decidedBy: { kind: 'total' }, splits: NO_SPLITS },
      scheme.tieBreaks,
      0,
      figure,
    ),
  );
  const places = totals.map((): Place | null => null);
  let before = 0;
  for (const [index, { units, decidedBy, splits }] of groups.entries()) {
    const rank = 1 + (scheme.ranking === 'dense' ? index : before);
    const place: Place = { rank, units, decidedBy, splits };
    for (const unit of units) places[unit] = place;
    before += units.length;
  }
  return places;
}

/** The ranked units in groups of equal totals, the highest first. */
function byTotal(totals: readonly (Points | null)[]): number[][] {
  const units: number[] = [];
  const ranked: Points[] = [];
  for (const [unit, total] of totals.entries()) {
    if (total === null) continue;
    units.push(unit);
    ranked.push(total);
  }
  return inGroups(units, ranked);
}

function resolve(
  group: Group,
  chain: readonly TieBreak[],
  step: number,
  figure: TieBreakFigure,
): Group[] {
  if (group.units.length === 1) return [group];
  const tieBreak = chain[step];
  if (tieBreak === undefined) return [{ ...group, decidedBy: { kind: 'shared' } }];
  const split = splitBy(group.units, (unit) => figure(unit, tieBreak));
  if (split.length === 1) return resolve(group, chain, step + 1, figure);
  // One list for all of them: a thousand tied units must not keep a million numbers.
  const now: Split = { step, among: group.units };
  const decidedBy: DecidedBy = { kind: 'tie-break', ...now };
  const splits = [...group.splits, now];
  return split.flatMap((units) => resolve({ units, decidedBy, splits }, chain, step + 1, figure));
}

function splitBy(
  units: readonly number[],
  figure: (unit: number) => Points | null,
): readonly (readonly number[])[] {
  const figures: Points[] = [];
  for (const unit of units) {
    const points = figure(unit);
    if (points === null) return [units];
    figures.push(points);
  }
  return inGroups(units, figures);
}

/** Units of equal points together, the highest first, each group in the order given; `points` has one for each. */
function inGroups(units: readonly number[], points: readonly Points[]): number[][] {
  const groups: number[][] = [];
  const { places, areEqual } = highestFirst(points);
  let last: number[] = [];
  let previous: number | null = null;
  for (const place of places) {
    const unit = units[place];
    if (unit === undefined) continue;
    if (previous !== null && areEqual(previous, place)) {
      last.push(unit);
    } else {
      last = [unit];
      groups.push(last);
    }
    previous = place;
  }
  return groups;
}
