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

/** How somebody follows a longer piece of work, and stops it. */
export interface Watch {
  /** Once it is aborted nothing more is sent; what was written in part is taken back. */
  readonly signal?: AbortSignal;
  /** Told after each message: how many went, and how many are known to be needed. */
  readonly onMessage?: (sent: number, known: number) => void;
}

/**
 * The only thing with side effects on a workbook. `Problem` is what the host can say went wrong;
 * after a problem the workbook is as it was.
 */
export interface Host<Problem> {
  read(watch?: Watch): Promise<Result<Snapshot, Problem>>;
  apply(patch: Patch, watch?: Watch): Promise<Result<Receipt, Problem>>;
}

/** A host of a workbook that a person is working in: what was written can be taken back, and she can be shown a place. */
export interface LiveHost<Problem, Before> extends Host<Problem> {
  apply(
    patch: Patch,
    watch?: Watch,
  ): Promise<Result<Receipt & { readonly before: Before }, Problem>>;
  /** What a failed write left behind; null as a rule. */
  readonly unfinished: Before | null;
  /** Brings back everything as it was before a patch. */
  restore(before: Before): Promise<Result<unknown, Problem>>;
  /** Shows a sheet and selects a cell ("B7") or area ("B7:D9") of it; the sheet alone where `cell` is null. */
  goTo(sheet: string, cell: string | null): Promise<Result<unknown, Problem>>;
  /** Calls back whenever somebody else than Bảng Vàng changed cells or sheets; gives back how to stop that. */
  listen(onChange: () => void): Promise<Result<() => Promise<unknown>, Problem>>;
}
