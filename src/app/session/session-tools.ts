import type { Message } from '../../text/sentences';
import type { LiveHost } from '../../workbook/host';
import type { Snapshot } from '../../workbook/snapshot';
import type { Look } from './look';

/** What a session needs from outside. */
export interface SessionTools<Before> {
  readonly host: LiveHost<Message, Before>;
  /** `lookAt`, here or in a worker where the workbook is large; rejects when the signal is aborted. */
  readonly look: (snapshot: Snapshot, at: string, signal: AbortSignal) => Promise<Look>;
  /** The time as a person reads it, such as "20/12/2025 10:32". */
  readonly clock: () => string;
  /** How long scores have to rest before they are read again, in milliseconds. */
  readonly restAfterChange: number;
}
