import type { Patch } from './patch';
import type { Result } from './result';
import type { Snapshot } from './snapshot';

/** What a host did with a patch. */
export interface Receipt {
  readonly cellsWritten: number;
  readonly sheetsAdded: readonly string[];
}

/**
 * The only thing with side effects on a workbook. `Problem` is what the host can say went wrong;
 * after a problem the workbook is as it was.
 */
export interface Host<Problem> {
  read(): Promise<Result<Snapshot, Problem>>;
  apply(patch: Patch): Promise<Result<Receipt, Problem>>;
}
