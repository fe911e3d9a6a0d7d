import { foldName } from '../scoring/fold-name';
import { allCriteria, leavesOf } from '../scoring/criteria';
import type { Points } from '../scoring/points';
import type { Criterion } from '../scoring/scheme';
import type { Score } from '../scoring/score';
import type { CellPlace } from '../workbook/cell-address';
import type { BlocComputation, Computation } from './computation';

/** How one criterion came to count for a unit: what its cell says, and what that adds to the total. */
export interface ExplainedCriterion {
  readonly criterion: Criterion;
  /** Null for a group. */
  readonly score: Score | null;
  readonly place: CellPlace | null;
  /** What it adds to the total; null where it does not count. */
  readonly points: Points | null;
}

/** Where a unit's total comes from, criterion by criterion, groups before their children. */
export interface Explanation {
  readonly bloc: BlocComputation;
  readonly unit: number;
  readonly criteria: readonly ExplainedCriterion[];
}

/** The units of that name in all blocs, compared without regard to case, spaces and dashes. */
export function explainUnit(computation: Computation, name: string): Explanation[] {
  const wanted = foldName(name);
  return computation.blocs.flatMap((bloc) =>
    bloc.scoresheet.units.flatMap((unit, index) =>
      foldName(unit.name) === wanted ? [explanationOf(bloc, index)] : [],
    ),
  );
}

/** Where the total of one unit of a bloc comes from. */
export function explanationOf(bloc: BlocComputation, unit: number): Explanation {
  const added = new Map((bloc.contributions[unit] ?? []).map(({ code, points }) => [code, points]));
  const column = new Map(leavesOf(bloc.scheme).map(({ code }, index) => [code, index]));
  return {
    bloc,
    unit,
    criteria: allCriteria(bloc.scheme).map((criterion) => {
      const at = column.get(criterion.code);
      return {
        criterion,
        score: at === undefined ? null : (bloc.scores.scores[unit]?.[at] ?? null),
        place: at === undefined ? null : (bloc.scores.places[unit]?.[at] ?? null),
        points: added.get(criterion.code) ?? null,
      };
    }),
  };
}
