import type { Outcome } from '../../app/session/look';

/** Codes that say that the workbook has no scoring table at all. */
const NOTHING_FOUND: readonly string[] = ['no-scoring-table'];

/** Whether nothing can be ranked because the workbook has no scoring table, and not because one is wrong. */
export function hasNoTable(outcome: Outcome): boolean {
  return outcome.kind === 'not-computed' && NOTHING_FOUND.includes(outcome.why.code);
}
