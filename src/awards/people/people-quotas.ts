import { compare, type Points } from '../../scoring/points';
import type { Outcome } from '../judged';
import { parametersById, resolveFigure, wholeFigure } from '../parameters';
import { allot, shareOf, type TiePolicy } from '../quotas';
import type { Quota, RulePack } from '../rule-pack';
import { groupBy } from './group-by';

/** A line of a list as quotas see it. */
export interface QuotaLine {
  readonly line: number;
  readonly award: string;
  /** In the form by which names are compared; null where the list names none. */
  readonly unit: string | null;
  /** Name and what tells namesakes apart: a person may stand in a list for several awards. */
  readonly person: string;
  readonly points: Points | null;
  /** Votes for it, of a vote that holds. */
  readonly votes: number | null;
  /** People have decided that it goes forward: it takes a place before all others. */
  readonly isDecided: boolean;
}

/** What came of a quota for the lines of one award year, or of one unit among them. */
export interface PeopleQuotaReport {
  readonly quota: Quota;
  readonly year: number | null;
  /** The unit as lines compare it; null: the list as a whole, or lines without a unit. */
  readonly unit: string | null;
  /** The persons that the share is of; null where the limit is a number, or nobody knows. */
  readonly basis: number | null;
  /** Null where the basis is not known: the quota then says nothing. */
  readonly limit: number | null;
  readonly by: 'votes' | 'points' | 'nothing';
  readonly within: readonly number[];
  readonly beyond: readonly number[];
  /** Equal lines at the last place; also among `beyond`. */
  readonly tie: {
    readonly lines: readonly number[];
    readonly placesLeft: number;
    /** Unknown where the council is to decide. */
    readonly effect: Exclude<Outcome, 'pass'>;
  } | null;
  /** More than the limit by decisions of people. */
  readonly decidedBeyond: number;
  /** What lies beyond means for a line: nobody fails by a limit that no stored source confirms, or by an unknown order. */
  readonly effect: Exclude<Outcome, 'pass'>;
}

/** What quotas of one award year are counted by. */
export interface QuotaSetting {
  readonly pack: RulePack;
  readonly year: number | null;
  readonly ties: TiePolicy;
  /** How many persons of a unit were given one of the awards, where somebody has stated it. */
  readonly statedOf: (unit: string, awards: readonly string[]) => number | null;
}

/**
 * Every quota on persons of a pack, over the lines of one award year that are still meant for their awards. A quota is
 * never exceeded but by decisions of people; equal lines at the last place are all in or none is. Linear in the lines
 * but for putting them in order.
 */
export function allotPeople(
  lines: readonly QuotaLine[],
  setting: QuotaSetting,
): readonly PeopleQuotaReport[] {
  return setting.pack.quotas.flatMap((quota): PeopleQuotaReport[] => {
    const { limit } = quota;
    const candidates = lines.filter(({ award }) => quota.awards.includes(award));
    if (candidates.length === 0) return [];
    if (limit.kind === 'in-a-list') {
      const most = wholeFigure(limit.most, parametersById(setting.pack.parameters));
      return [reportOf(quota, candidates, { unit: null, basis: null, limit: most }, setting)];
    }
    if (limit.kind !== 'share-of-people') return [];
    const counted = [...limit.of, ...quota.awards];
    const peopleOf = groupBy(
      lines.filter(({ award }) => counted.includes(award)),
      ({ unit }) => unit,
    );
    return [...groupBy(candidates, ({ unit }) => unit)].map(([unit, own]) => {
      const basis = basisOf(unit, limit.of, peopleOf.get(unit) ?? [], setting);
      const parameters = parametersById(setting.pack.parameters);
      const most = basis === null ? null : shareOf(limit.percent, basis, parameters);
      return reportOf(quota, own, { unit, basis, limit: most }, setting);
    });
  });
}

/** The persons that a share is of: as stated, otherwise those in the list, if it names any of them. */
function basisOf(
  unit: string | null,
  of: readonly string[],
  lines: readonly QuotaLine[],
  { statedOf }: QuotaSetting,
): number | null {
  if (unit === null) return null;
  const stated = statedOf(unit, of);
  if (stated !== null) return stated;
  if (!lines.some(({ award }) => of.includes(award))) return null;
  return new Set(lines.map(({ person }) => person)).size;
}

function reportOf(
  quota: Quota,
  candidates: readonly QuotaLine[],
  { unit, basis, limit }: Pick<PeopleQuotaReport, 'unit' | 'basis' | 'limit'>,
  { pack, year, ties }: QuotaSetting,
): PeopleQuotaReport {
  const decided = candidates.filter(({ isDecided }) => isDecided);
  const others = candidates.filter(({ isDecided }) => !isDecided);
  const lineOf = ({ line }: QuotaLine): number => line;
  const known = { quota, year, unit, basis, limit };
  if (limit === null) {
    const within = candidates.map(lineOf);
    const open = { beyond: [], tie: null, decidedBeyond: 0, effect: 'unknown' } as const;
    return { ...known, by: 'nothing', within, ...open };
  }
  const { by, ranks } = orderOf(others);
  const allotted = allot(
    others.map(({ line }, index) => ({ unit: line, rank: ranks[index] ?? null })),
    Math.max(0, limit - decided.length),
    ties,
  );
  const effect = isUnverified(quota, pack) || by === 'nothing' ? 'unknown' : 'fail';
  const { tie } = allotted;
  return {
    ...known,
    by,
    within: [...decided.map(lineOf), ...allotted.within],
    beyond: allotted.beyond,
    tie:
      tie === null
        ? null
        : {
            lines: tie.units,
            placesLeft: tie.placesLeft,
            effect: ties === 'council' ? 'unknown' : effect,
          },
    decidedBeyond: Math.max(0, decided.length - limit),
    effect,
  };
}

/** By votes where all were voted on, otherwise by points where all have them; otherwise they are all equal. */
function orderOf(lines: readonly QuotaLine[]): {
  readonly by: PeopleQuotaReport['by'];
  readonly ranks: readonly number[];
} {
  const votes = lines.flatMap((line) => line.votes ?? []);
  if (lines.length > 0 && votes.length === lines.length) {
    return { by: 'votes', ranks: ranksOf(votes, (a, b) => b - a) };
  }
  const points = lines.flatMap((line) => line.points ?? []);
  if (lines.length > 0 && points.length === lines.length) {
    return { by: 'points', ranks: ranksOf(points, (a, b) => compare(b, a)) };
  }
  return { by: 'nothing', ranks: lines.map(() => 1) };
}

/** The rank of each figure, equal figures sharing one (1, 1, 3). */
function ranksOf<Figure>(
  figures: readonly Figure[],
  order: (a: Figure, b: Figure) => number,
): readonly number[] {
  const sorted = figures.map((figure, index) => ({ figure, index }));
  sorted.sort((a, b) => order(a.figure, b.figure));
  const ranks: number[] = [];
  let rank = 1;
  for (const [place, { figure, index }] of sorted.entries()) {
    const before = sorted[place - 1];
    if (before === undefined || order(before.figure, figure) !== 0) rank = place + 1;
    ranks[index] = rank;
  }
  return ranks;
}

/** A limit is as certain as its number: what a person has checked and said so holds. */
function isUnverified({ limit, sourceStatus }: Quota, pack: RulePack): boolean {
  if (limit.kind !== 'in-a-list' && limit.kind !== 'share-of-people') return false;
  const figure = limit.kind === 'in-a-list' ? limit.most : limit.percent;
  const { parameter } = resolveFigure(figure, parametersById(pack.parameters));
  return (parameter?.sourceStatus ?? sourceStatus) === 'unverified';
}
