import { figuresOf, type ComputedUnit } from './figures';
import type { ScoringPlan } from './leaf-plan';
import type { ScoringProblem } from './result';
import type { Score, ScoreTable } from './score';
import type { Given } from './unit-facts';
import { computeUnit } from './unit-points';
import { computePlainUnit, plainPlan } from './whole-number-points';

/** Computes every unit of a table: in whole numbers where those are exact, by the general arithmetic where not. */
export function computeUnits(
  plan: ScoringPlan,
  { units }: ScoreTable,
  given: Pick<Given, 'problems'>,
): ComputedUnit[] {
  const plain = plainPlan(plan);
  return units.map((scores, unit) => {
    const computed = (plain && computePlainUnit(plain, scores)) ?? computeInGeneral(plan, scores);
    const problems = given.problems[unit];
    return problems === undefined || problems.length === 0
      ? computed
      : withProblems(computed, problems);
  });
}

/** One unit by the arithmetic that holds for every scheme and every score. */
export function computeInGeneral(plan: ScoringPlan, scores: readonly Score[]): ComputedUnit {
  const points = computeUnit(plan, scores);
  const { base, bonus, penalty, total, maximum, adjustments, problems } = points;
  const { rounded, percent } = figuresOf(plan, points);
  return { base, bonus, penalty, total, maximum, adjustments, problems, rounded, percent };
}

/** What was known before takes the place of what the engine would say of the same leaves. */
function withProblems(computed: ComputedUnit, given: readonly ScoringProblem[]): ComputedUnit {
  const leaves = new Set(given.flatMap((problem) => ('leaf' in problem ? [problem.leaf] : [])));
  const others = computed.problems.filter(
    (problem) => !('leaf' in problem && leaves.has(problem.leaf)),
  );
  const problems = [...given, ...others];
  return { ...computed, total: null, rounded: null, percent: null, problems };
}
