import { foldName } from '../scoring/fold-name';
import { isLeaf } from '../scoring/criteria';
import { planScoring } from '../scoring/leaf-plan';
import { readLeaves } from '../scoring/leaf-reading';
import { subtract, sum, type Points } from '../scoring/points';
import { rescalingOf } from '../scoring/rescaling';
import type { UnitResult } from '../scoring/result';
import type { Criterion } from '../scoring/scheme';
import type { Score } from '../scoring/score';
import type { CellPlace } from '../workbook/cell-address';
import type { BlocComputation, Computation } from './computation';
import { cellsOfLeaf, type ExplainedCell } from './explanation-cells';
import { adjustedSteps, countingSteps, groupSteps, type CountingStep } from './explanation-steps';
import { explainedOrder, type ExplainedTieBreak } from './explanation-order';
import { blendedParts } from './explanation-blend';

/** How one criterion came to count for a unit: its cells, what was done with what they say, what that adds. */
export interface ExplainedCriterion {
  readonly criterion: Criterion;
  /** 0 for the first level. */
  readonly depth: number;
  /** What was typed, or what a formula or a blend made of it; null for a group. */
  readonly score: Score | null;
  /** The cell to show for the score. */
  readonly place: CellPlace | null;
  /** Every cell that the score comes from; none for a group. */
  readonly cells: readonly ExplainedCell[];
  /** From the cells to the points, in the order in which the engine goes. */
  readonly steps: readonly CountingStep[];
  /** What it adds to the total; null where it does not count. */
  readonly points: Points | null;
}

/** How the criteria become the total. */
export interface ExplainedSum {
  readonly base: Points | null;
  readonly bonus: Points | null;
  /** At or above 0. */
  readonly penalty: Points | null;
  /** What the rules over the whole took off or gave back; already in the three above. */
  readonly steps: readonly CountingStep[];
  /** base + bonus − penalty, before the total is rounded. */
  readonly exact: Points | null;
  readonly total: Points | null;
  readonly percent: Points | null;
  /** What the percentage is of. */
  readonly maximum: Points | null;
}

/** Where a unit's total and rank come from, criterion by criterion, groups before their children. */
export interface Explanation {
  readonly bloc: BlocComputation;
  readonly unit: number;
  readonly criteria: readonly ExplainedCriterion[];
  readonly sum: ExplainedSum;
  /** The steps of the tie-break chain that were tried on it; none where no other unit has its total. */
  readonly order: readonly ExplainedTieBreak[];
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
  const { scheme } = bloc;
  const result = bloc.results[unit];
  const plan = planScoring(scheme);
  const overrides = new Map(
    (result?.rulings.overrides ?? []).map((override) => [override.leaf, override]),
  );
  const scores = plan.leaves.map(({ code }, column): Score => {
    const override = overrides.get(code);
    return override === undefined
      ? (bloc.scores.scores[unit]?.[column] ?? { state: 'missing' })
      : { state: 'number', points: override.points };
  });
  const readings = readLeaves(plan, scores);
  const rescaling = rescalingOf(plan, readings);
  const added = new Map((bloc.contributions[unit] ?? []).map(({ code, points }) => [code, points]));
  const adjustments = result?.rulings.adjustments ?? [];

  let column = 0;
  const criteria: ExplainedCriterion[] = [];
  const visit = (criterion: Criterion, above: readonly Criterion[]): void => {
    const { code } = criterion;
    const points = added.get(code) ?? null;
    const own = adjustments.filter((adjustment) => adjustment.code === code);
    const depth = above.length;
    if (!isLeaf(criterion)) {
      const steps = groupSteps(criterion, scheme, own);
      criteria.push({ criterion, depth, score: null, place: null, cells: [], steps, points });
      for (const child of criterion.children) visit(child, [...above, criterion]);
      return;
    }
    const at = column++;
    const leafPlan = plan.leaves[at];
    if (leafPlan === undefined) throw new RangeError(`No leaf ${at} in the plan`);
    const override = overrides.get(code) ?? null;
    const typed: Score = override?.was ?? bloc.scores.scores[unit]?.[at] ?? { state: 'missing' };
    const place = bloc.scores.places[unit]?.[at] ?? null;
    const formula = bloc.formulas[unit]?.[at] ?? null;
    const blend = bloc.blended === null ? [] : blendedParts(scheme, bloc.blended, unit, at);
    criteria.push({
      criterion,
      depth,
      score: typed,
      place,
      cells: cellsOfLeaf({ typed, place, rule: criterion.formula, computed: formula, blend }),
      steps: countingSteps({
        leaf: criterion,
        above,
        scheme,
        formula: formula?.outcome ?? null,
        blend,
        override,
        score: scores[at] ?? typed,
        reading: readings[at] ?? null,
        plan: leafPlan,
        scale: rescaling.ok ? rescaling.scaleOf(at) : null,
        adjustments: own,
        points,
      }),
      points,
    });
  };
  for (const criterion of scheme.criteria) visit(criterion, []);
  return {
    bloc,
    unit,
    criteria,
    sum: {
      base: result?.base ?? null,
      bonus: result?.bonus ?? null,
      penalty: result?.penalty ?? null,
      steps: adjustedSteps(
        null,
        scheme,
        adjustments.filter(({ code }) => code === null),
      ),
      exact: exactTotal(result),
      total: result?.total ?? null,
      percent: result?.percent ?? null,
      maximum: rescaling.ok ? rescaling.maximum : null,
    },
    order: explainedOrder(bloc, unit),
  };
}

function exactTotal(result: UnitResult | undefined): Points | null {
  if (result === undefined || result.total === null) return null;
  const { base, bonus, penalty } = result;
  return base === null || bonus === null || penalty === null
    ? null
    : subtract(sum([base, bonus]), penalty);
}
