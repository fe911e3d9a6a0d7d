import { leavesOf } from '../scoring/criteria';
import { planScoring } from '../scoring/leaf-plan';
import { applyOverrides } from '../scoring/overrides';
import { negate, type Points } from '../scoring/points';
import type { TieBreakFigure } from '../scoring/ranking';
import type { TieBreak } from '../scoring/scheme';
import { tieBreakFigures } from '../scoring/tie-break-figures';
import type { BlocComputation } from './computation';

/** One step of the tie-break chain as it was tried on a unit. */
export interface ExplainedTieBreak {
  readonly step: TieBreak;
  /** All units that were still tied before it, the unit itself among them; the figure is null where none is known. */
  readonly among: readonly { readonly unit: number; readonly figure: Points | null }[];
  /** Whether it told the unit apart from any of them. */
  readonly decided: boolean;
}

/** The steps of the chain that were tried on a unit, the first one first. */
export function explainedOrder(bloc: BlocComputation, unit: number): readonly ExplainedTieBreak[] {
  const result = bloc.results[unit];
  const decidedBy = result?.decidedBy ?? null;
  if (result === undefined || decidedBy === null || decidedBy.kind === 'total') return [];
  const { tieBreaks } = bloc.scheme;
  const { splits } = result.rulings;
  const last = decidedBy.kind === 'shared' ? tieBreaks.length - 1 : decidedBy.step;
  const sharing = [unit, ...result.tiedWith].toSorted((a, b) => a - b);
  const figureOf = figuresOf(bloc);
  return tieBreaks.slice(0, last + 1).map((step, index) => {
    // Those still tied before a step are those of the next split, or who share the rank where none follows.
    const among = splits.find((split) => split.step >= index)?.among ?? sharing;
    return {
      step,
      among: among.map((other) => ({ unit: other, figure: asRead(step, figureOf(other, step)) })),
      decided: splits.some((split) => split.step === index),
    };
  });
}

/** The figures that the engine compares, worked out anew for the few units that are tied. */
function figuresOf({ scheme, scores, results, given }: BlocComputation): TieBreakFigure {
  const plan = planScoring(scheme);
  const typed = { leaves: leavesOf(scheme).map(({ code }) => code), units: scores.scores };
  const { table } = applyOverrides(typed, given.overrides);
  const computed = results.map(({ base, bonus, penalty, rulings }) => {
    const { adjustments } = rulings;
    return { base, bonus, penalty, total: null, maximum: null, adjustments, problems: [] };
  });
  return tieBreakFigures(plan, table, computed, given.facts);
}

/** Penalties and places are compared below 0, the higher the better, and read above it. */
function asRead({ by }: TieBreak, figure: Points | null): Points | null {
  const isTurned = by === 'fewer-penalties' || by === 'chair';
  return figure !== null && isTurned ? negate(figure) : figure;
}
