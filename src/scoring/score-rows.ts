import type { ScoringPlan } from './leaf-plan';
import type { Score, ScoreTable } from './score';

/**
 * Makes sure that the columns of the table are the leaves of the scheme, from first to last.
 * Throws a RangeError where they are not: whoever made the table made a mistake.
 */
export function checkColumns(plan: ScoringPlan, table: ScoreTable): void {
  const expected = plan.leaves.map((leaf) => leaf.code);
  const fits =
    expected.length === table.leaves.length &&
    expected.every((code, column) => code === table.leaves[column]);
  if (!fits) {
    throw new RangeError(
      `The table has the leaves ${table.leaves.join(', ')}, not ${expected.join(', ')}`,
    );
  }
}

/** The scores of one unit. Throws a RangeError where the table does not fit the scheme or has no such unit. */
export function scoresOf(plan: ScoringPlan, table: ScoreTable, unit: number): readonly Score[] {
  checkColumns(plan, table);
  const scores = table.units[unit];
  if (scores === undefined) throw new RangeError(`The table has no unit ${unit}`);
  return scores;
}
