import type { Patch } from './patch';
import type { Result } from './result';
import type { Snapshot } from './snapshot';

/** What went between the product and a program that holds the workbook, counted by the host itself. */
export interface Traffic {
  /** Messages that were sent and answered. */
  readonly syncs: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
  /** The larger of the largest message sent and the largest answer. */
  readonly largestMessage: number;
}

/** What a host did with a patch. */
export interface Receipt {
  readonly cellsWritten: number;
  readonly sheetsAdded: readonly string[];
  /** Of applying the patch; none where the host talks to nobody. */
  readonly traffic?: Traffic;
}

/**
 * The only thing with side effects on a workbook. `Problem` is what the host can say went wrong;
 * after a problem the workbook is as it was.
 */
export interface Host<Problem> {
  read(): Promise<Result<Snapshot, Problem>>;
  apply(patch: Patch): Promise<Result<Receipt, Problem>>;
}
