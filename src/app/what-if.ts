import { allCriteria, leavesOf } from '../scoring/criteria';
import { compare, isZero, parsePoints, wholePoints, type Points } from '../scoring/points';
import type { Criterion } from '../scoring/scheme';
import { neighbourSwaps, type ScoreChange } from '../scoring/what-if/neighbour-swaps';
import type { Question, Ranks } from '../scoring/what-if/question';
import { ranksWithoutEach } from '../scoring/what-if/without-criterion';
import {
  usualRange,
  weightChanges,
  type WeightChange,
  type WeightMove,
} from '../scoring/what-if/weight-changes';
import type { CellPlace } from '../workbook/cell-address';
import type { BlocComputation } from './computation';
import { typedFigure } from './typed-figure';

/** A unit whose rank would be another; null where it has none. */
export interface RankMove {
  readonly unit: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** Another score that would change the order of two neighbours. */
export interface SwappingScore {
  readonly unit: string;
  readonly criterion: NamedCriterion;
  /** Where the score stands; null where it stands in no cell. */
  readonly cell: CellPlace | null;
  /** What counts now and what would have to stand there; a penalty by its size. */
  readonly from: Points;
  readonly to: Points;
  readonly isRaised: boolean;
  readonly effect: ScoreChange['effect'];
}

export interface WhatIfPair {
  readonly above: { readonly unit: string; readonly rank: number | null };
  readonly below: { readonly unit: string; readonly rank: number | null };
  /** Null where no single score can do it. */
  readonly smallest: SwappingScore | null;
  readonly changes: readonly SwappingScore[];
}

export interface NamedCriterion {
  readonly code: string;
  readonly name: string;
}

export interface WhatIfWithout {
  readonly criterion: NamedCriterion;
  /** Null where no criterion would be left. */
  readonly moves: readonly RankMove[] | null;
}

export interface WhatIfWeightMove {
  /** At the percentage that was asked for; null where the weight cannot be moved that far. */
  readonly moves: readonly RankMove[] | null;
  /** The smallest change in percent that moves any rank; null where none in the range does. */
  readonly first: { readonly percent: Points; readonly moves: readonly RankMove[] } | null;
}

export interface WhatIfWeight {
  readonly criterion: NamedCriterion;
  readonly weight: Points | null;
  readonly raised: WhatIfWeightMove;
  readonly lowered: WhatIfWeightMove;
}

/** What would have to be otherwise for the ranking of one bloc to be another. */
export interface WhatIf {
  readonly pairs: readonly WhatIfPair[];
  readonly without: readonly WhatIfWithout[];
  readonly weights: readonly WhatIfWeight[];
  /** How far weights were moved: for the moves, and at most in search of the first. */
  readonly percent: Points;
  readonly upTo: Points;
}

/** Asks everything of one bloc, from the scores that were ranked. */
export function whatIf(bloc: BlocComputation, percent: Points = usualRange.percent): WhatIf {
  const question = questionOf(bloc);
  const names = namesOf(bloc);
  const now = bloc.results.map(({ rank }) => rank);
  const moves = (ranks: Ranks | null): readonly RankMove[] | null =>
    ranks === null ? null : movesOf(now, ranks, names.unit);
  return {
    pairs: neighbourSwaps(question).map(({ above, below, changes, smallest }) => {
      const said = new Map(changes.map((change) => [change, swappingScore(bloc, names, change)]));
      return {
        above: { unit: names.unit(above), rank: now[above] ?? null },
        below: { unit: names.unit(below), rank: now[below] ?? null },
        smallest: smallest === null ? null : (said.get(smallest) ?? null),
        changes: [...said.values()],
      };
    }),
    without: ranksWithoutEach(question).map(({ code, ranks }) => ({
      criterion: names.criterion(code),
      moves: moves(ranks),
    })),
    weights: weightChanges(question, { ...usualRange, percent }).map((change) =>
      weightOf(change, names, moves),
    ),
    percent,
    upTo: usualRange.upTo,
  };
}

/** What the engine was asked when the bloc was computed. */
export function questionOf({
  scheme,
  scores,
  given,
}: Pick<BlocComputation, 'scheme' | 'scores' | 'given'>): Question {
  return {
    scheme,
    table: { leaves: leavesOf(scheme).map(({ code }) => code), units: scores.scores },
    given,
  };
}

interface Names {
  readonly unit: (unit: number) => string;
  readonly criterion: (code: string) => NamedCriterion;
}

function namesOf({ scheme, scoresheet }: BlocComputation): Names {
  const criteria = new Map<string, Criterion>(
    allCriteria(scheme).map((criterion) => [criterion.code, criterion]),
  );
  return {
    unit: (unit) => scoresheet.units[unit]?.name ?? '',
    criterion: (code) => ({ code, name: criteria.get(code)?.name ?? '' }),
  };
}

function movesOf(now: Ranks, ranks: Ranks, unitName: Names['unit']): readonly RankMove[] {
  return now.flatMap((from, unit) => {
    const to = ranks[unit] ?? null;
    return from === to ? [] : [{ unit: unitName(unit), from, to }];
  });
}

function swappingScore(
  { scheme, scores, council }: BlocComputation,
  names: Names,
  { unit, leaf, from, to, effect }: ScoreChange,
): SwappingScore {
  const column = leavesOf(scheme).findIndex(({ code }) => code === leaf);
  const cut = council?.cuts.find((one) => one.unit === unit && one.leaf === leaf);
  return {
    unit: names.unit(unit),
    criterion: names.criterion(leaf),
    // A score changed by hand is changed where that was written.
    cell: cut?.at ?? scores.places[unit]?.[column] ?? null,
    from,
    to,
    isRaised: compare(to, from) > 0,
    effect,
  };
}

function weightOf(
  { code, weight, raised, lowered }: WeightChange,
  names: Names,
  moves: (ranks: Ranks | null) => readonly RankMove[] | null,
): WhatIfWeight {
  const moved = ({ ranks, first }: WeightMove): WhatIfWeightMove => ({
    moves: moves(ranks),
    first: first === null ? null : { percent: first.percent, moves: moves(first.ranks) ?? [] },
  });
  return {
    criterion: names.criterion(code),
    weight,
    raised: moved(raised),
    lowered: moved(lowered),
  };
}

/** A percentage as a person types it ("10", "2,5"), above 0 and at most 100; null for anything else. */
export function typedPercent(text: string): Points | null {
  const typed = typedFigure(text);
  const percent = typed.kind === 'figure' ? parsePoints(typed.points) : null;
  if (percent === null || isZero(percent) || compare(percent, wholePoints(100)) > 0) return null;
  return percent;
}
