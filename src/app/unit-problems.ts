import { leavesOf } from '../scoring/criteria';
import type { ScoringProblem } from '../scoring/result';
import type { Stage } from '../scoring/scheme';
import type { CellPlace } from '../workbook/cell-address';
import type { BlocComputation } from './computation';

/** What keeps a unit from being ranked, gathered by kind. */
export interface GatheredProblems {
  /** Codes of the leaves. */
  readonly missing: readonly string[];
  readonly unreadable: readonly { readonly leaf: string; readonly text: string }[];
  readonly noMaximum: readonly string[];
  readonly isNothingAssigned: boolean;
  readonly blend: readonly { readonly leaf: string; readonly stage: Stage }[];
}

export function gatherProblems(problems: readonly ScoringProblem[]): GatheredProblems {
  const missing: string[] = [];
  const unreadable: { readonly leaf: string; readonly text: string }[] = [];
  const noMaximum: string[] = [];
  const blend: { readonly leaf: string; readonly stage: Stage }[] = [];
  let isNothingAssigned = false;
  for (const problem of problems) {
    switch (problem.kind) {
      case 'missing-score':
        missing.push(problem.leaf);
        break;
      case 'unreadable-score':
        unreadable.push(problem);
        break;
      case 'maximum-unknown':
        noMaximum.push(problem.leaf);
        break;
      case 'nothing-assigned':
        isNothingAssigned = true;
        break;
      case 'blend-incomplete':
        blend.push(problem);
        break;
    }
  }
  return { missing, unreadable, noMaximum, isNothingAssigned, blend };
}

/** The cell of the first problem that has one: where a person can mend it. */
export function cellToMend(bloc: BlocComputation, unit: number): CellPlace | null {
  const problems = bloc.results[unit]?.problems ?? [];
  const column = new Map(leavesOf(bloc.scheme).map(({ code }, index) => [code, index]));
  for (const problem of problems) {
    if (!('leaf' in problem)) continue;
    const place = bloc.scores.places[unit]?.[column.get(problem.leaf) ?? -1] ?? null;
    if (place !== null) return place;
  }
  return null;
}
