import { divide, multiply, wholePoints } from '../scoring/points';
import type { Figure } from './conditions';
import { resolveFigure, wholeFigure, type Parameter } from './parameters';
import { foldName } from '../scoring/fold-name';
import type { Quota } from './rule-pack';

/**
 * What happens to units that share a rank where fewer places are left than they are: none-in: none of them, and the
 * places stay free; council: none of them either, but they are handed to the council with the places left.
 * A quota is never exceeded by either; where all of them fit, all are in.
 */
export type TiePolicy = 'none-in' | 'council';

/** A unit that an award is meant for, by its rank; null: it is not ranked, and comes in under no quota. */
export interface Candidate {
  readonly unit: number;
  readonly rank: number | null;
}

/** Units that share a rank across the last places of a quota. */
export interface BorderTie {
  readonly units: readonly number[];
  readonly rank: number;
  readonly placesLeft: number;
  readonly decidedBy: TiePolicy;
}

/** Who comes in under a limit, by rank from the top. */
export interface Allotment {
  readonly limit: number;
  readonly within: readonly number[];
  readonly beyond: readonly number[];
  /** Also among `beyond`. */
  readonly tie: BorderTie | null;
}

const hundred = wholePoints(100);

/** p percent of a number of units, the part of a unit left out: 50 % of 7 is 3. Exact, never above all of them. */
export function shareOf(
  percent: Figure,
  units: number,
  parameters: ReadonlyMap<string, Parameter>,
): number {
  const { value } = resolveFigure(percent, parameters);
  const share = divide(multiply(value, wholePoints(Math.max(0, units))), hundred);
  return Math.min(Math.max(0, units), Number(share.numerator / share.denominator));
}

/**
 * Lets units in by rank until the places are taken. Those who share a rank are all in or none is, and nobody below a
 * tie that was left out comes in.
 */
export function allot(
  candidates: readonly Candidate[],
  limit: number,
  policy: TiePolicy,
): Allotment {
  const ranks = new Map<number, number[]>();
  for (const { unit, rank } of candidates) {
    if (rank === null) continue;
    const known = ranks.get(rank);
    if (known === undefined) ranks.set(rank, [unit]);
    else known.push(unit);
  }
  const within: number[] = [];
  let tie: BorderTie | null = null;
  for (const [rank, units] of [...ranks].sort(([a], [b]) => a - b)) {
    const placesLeft = limit - within.length;
    if (units.length <= placesLeft) {
      within.push(...units);
      continue;
    }
    if (placesLeft > 0 && units.length > 1) tie = { units, rank, placesLeft, decidedBy: policy };
    break;
  }
  const isIn = new Set(within);
  const beyond = candidates.map(({ unit }) => unit).filter((unit) => !isIn.has(unit));
  return { limit, within, beyond, tie };
}

/** A bloc as its quotas see it. */
export interface QuotaBloc {
  /** How many units the bloc has, ranked or not. */
  readonly units: number;
  /** By award: the units that it is meant for. */
  readonly candidates: ReadonlyMap<string, readonly Candidate[]>;
  /** The class of each unit by its row; null where it has none. */
  readonly classes: readonly (string | null)[];
}

/** A quota as it came out in one bloc. */
export interface QuotaReport extends Allotment {
  readonly quota: string;
  readonly awards: readonly string[];
}

/**
 * Applies one quota in a bloc: who of those that its awards are meant for comes in. Null for a quota that is no
 * matter of one bloc: over all blocs, or of persons.
 */
export function applyQuota(
  { id, awards, limit }: Quota,
  bloc: QuotaBloc,
  parameters: ReadonlyMap<string, Parameter>,
  policy: TiePolicy,
): QuotaReport | null {
  const candidates = awards.flatMap((award) => bloc.candidates.get(award) ?? []);
  const made = (allotment: Allotment): QuotaReport => ({ quota: id, awards, ...allotment });
  switch (limit.kind) {
    case 'in-a-bloc':
      return made(allot(candidates, wholeFigure(limit.most, parameters), policy));
    case 'share-of-rest': {
      const taken = new Set(limit.taken.flatMap((award) => unitsOf(bloc, award)));
      const rest = candidates.filter(({ unit }) => !taken.has(unit));
      const most = shareOf(limit.percent, bloc.units - taken.size, parameters);
      return made(allot(rest, most, policy));
    }
    case 'by-class':
      return made(byClass(candidates, limit.shares, bloc, parameters, policy));
    case 'share-of-qualified':
    case 'in-a-list':
    case 'share-of-people':
      return null;
  }
}

/**
 * The most that a share of those who reach a standard leaves room for, over all blocs: the flag of the Government among
 * collectives that reach the standard of the organiser's own flag. Null for every other quota.
 */
export function limitAmongQualified(
  { limit }: Quota,
  qualified: number,
  parameters: ReadonlyMap<string, Parameter>,
): number | null {
  if (limit.kind !== 'share-of-qualified') return null;
  return shareOf(limit.percent, qualified, parameters);
}

function byClass(
  candidates: readonly Candidate[],
  shares: readonly { readonly class: string; readonly percent: Figure }[],
  { classes }: QuotaBloc,
  parameters: ReadonlyMap<string, Parameter>,
  policy: TiePolicy,
): Allotment {
  const folded = classes.map((name) => (name === null ? null : foldName(name)));
  const parts = shares.map(({ class: name, percent }) => {
    const key = foldName(name);
    const units = folded.filter((each) => each === key).length;
    const ofClass = candidates.filter(({ unit }) => folded[unit] === key);
    return allot(ofClass, shareOf(percent, units, parameters), policy);
  });
  const within = parts.flatMap((part) => part.within);
  const isIn = new Set(within);
  return {
    limit: parts.reduce((total, part) => total + part.limit, 0),
    within,
    beyond: candidates.map(({ unit }) => unit).filter((unit) => !isIn.has(unit)),
    tie: parts.find((part) => part.tie !== null)?.tie ?? null,
  };
}

function unitsOf(bloc: QuotaBloc, award: string): readonly number[] {
  return (bloc.candidates.get(award) ?? []).map(({ unit }) => unit);
}
