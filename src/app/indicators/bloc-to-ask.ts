import { awardKinds } from '../../awards/people/award-kinds';
import { leavesOf, maximumOf } from '../../scoring/criteria';
import { applyOverrides } from '../../scoring/overrides';
import { wholePoints, type Points } from '../../scoring/points';
import type { Score } from '../../scoring/score';
import { comparedFigure } from '../../scoring/what-if/question';
import type { StageScores, Unit } from '../../sheets/scoresheet';
import type { CellPlace } from '../../workbook/cell-address';
import type { BlocComputation } from '../computation';

/** A bloc before its indicators are known. */
export type ComputedBloc = Omit<BlocComputation, 'indicators'>;

/** What indicators ask of a bloc. */
export interface BlocToAsk {
  readonly bloc: ComputedBloc;
  /** Every stage, in the order of the scheme's leaves. */
  readonly stages: readonly StageScores[];
  readonly units: readonly Unit[];
  readonly year: number | null;
  /** What ranks compare, percent or points, and the most that it can be. */
  readonly figures: readonly (Points | null)[];
  readonly max: Points | null;
  /** The scores that count. */
  readonly scores: readonly (readonly Score[])[];
  /** The award of each unit: what the council said, or what is proposed. */
  readonly awards: readonly (string | null)[];
  /** How high it is, 1 being the highest; null: none. */
  readonly levels: readonly (number | null)[];
  readonly placeOf: (unit: number) => readonly CellPlace[];
}

/** The flags of a bloc (cờ thi đua). */
export const FLAGS: ReadonlySet<string> = new Set(
  awardKinds.filter(({ name }) => name.startsWith('Cờ thi đua')).map(({ code }) => code),
);

export function blocToAsk(bloc: ComputedBloc, stages: readonly StageScores[]): BlocToAsk {
  const { scheme, scoresheet, results, facts, given, pack } = bloc;
  const table = {
    leaves: leavesOf(scheme).map(({ code }) => code),
    units: bloc.scores.scores,
  };
  const final = new Map<number, string | null>([
    ...bloc.awards.map(({ unit, proposal }) => [unit, proposal?.award ?? null] as const),
    ...bloc.outcomes.map((outcome) => [outcome.unit, outcome.final] as const),
  ]);
  const awards = scoresheet.units.map((_, unit) => final.get(unit) ?? null);
  const order = (pack?.pack.awards ?? []).toSorted((a, b) => a.order - b.order);
  const level = new Map(order.map(({ code }, index) => [code, index + 1]));
  return {
    bloc,
    stages,
    units: scoresheet.units,
    year: facts.year?.value ?? scheme.year,
    figures: results.map((result) => comparedFigure(scheme, result)),
    max: scheme.notAssigned === 'percent' ? wholePoints(100) : maximumOf(scheme),
    scores: applyOverrides(table, given.overrides).table.units,
    awards,
    levels: awards.map((award) => (award === null ? null : (level.get(award) ?? null))),
    placeOf: (unit) => {
      const place = scoresheet.units[unit]?.place;
      return place === undefined ? [] : [place];
    },
  };
}
