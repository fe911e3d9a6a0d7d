import type { Message } from '../../text/sentences';
import type { CellPlace } from '../../workbook/cell-address';
import type { Look } from './look';
import type { PatchSummary } from './written-cells';

/** What the session is busy with. */
export type Task = 'reading' | 'computing' | 'writing' | 'undoing';

export interface Progress {
  readonly task: Task;
  /** From 0 to 1, never falling within one piece of work. */
  readonly share: number;
  /** Whether stop() still does something: not while something is being taken back. */
  readonly canStop: boolean;
}

/** What was written, in the words of the undo button. */
export type Deed =
  | 'results'
  | 'scheme-sheet'
  | 'council-sheet'
  | 'accepted-finding'
  | 'rules-sheet'
  | 'pledge-sheet'
  | 'history'
  | 'gathered-forms'
  | 'people'
  | 'sample'
  | 'draft-sheet'
  | 'names-sheet'
  | 'pack'
  | 'explanation-sheet'
  | 'made-official'
  | 'reopened';

/** Something that went well and that she should be told, until the next thing happens. */
export type Notice =
  | {
      readonly kind: 'written';
      readonly deed: Deed;
      readonly summary: PatchSummary;
      /** The time of the writing. */
      readonly at: string;
    }
  /** The results already stand in the workbook. */
  | { readonly kind: 'nothing-to-write'; readonly at: string }
  | { readonly kind: 'undone'; readonly deed: Deed }
  | { readonly kind: 'remembered' };

/** Something that she has to decide before it goes on; it waits in the pane, never in a dialog. */
export type Question =
  /** The first writing into this workbook, or a reading that is not sure: shown before anything is written. */
  | { readonly kind: 'write-results'; readonly summary: PatchSummary }
  /** Cells that Bảng Vàng wrote were changed since by somebody; undoing takes these changes back too. */
  | { readonly kind: 'undo-over-edits'; readonly edited: readonly CellPlace[] };

/** All that the pane shows of a workbook. Plain data, replaced as a whole at every change. */
export interface SessionState {
  /** The last reading; null before the first one ended. */
  readonly look: Look | null;
  /** Something was changed in the workbook after `look` was read and has not been read yet. */
  readonly isOutdated: boolean;
  /** Null when nothing is going on. */
  readonly progress: Progress | null;
  readonly question: Question | null;
  readonly notice: Notice | null;
  /** What went wrong last, until the next thing happens. */
  readonly problem: Message | null;
  /** What undo() would take back, the latest last. */
  readonly undoable: readonly Deed[];
  /** Whether the ranking is recomputed by itself when scores change. */
  readonly isAutomatic: boolean;
}

export const freshState: SessionState = {
  look: null,
  isOutdated: false,
  progress: null,
  question: null,
  notice: null,
  problem: null,
  undoable: [],
  isAutomatic: false,
};

/** How an action ended. */
export type Ending =
  | 'done'
  /** Nothing had to be written. */
  | 'nothing-to-write'
  /** A question waits in the pane. */
  | 'asks'
  /** `problem` says what went wrong. */
  | 'failed'
  /** Something else was still going on: nothing was done. */
  | 'busy';
