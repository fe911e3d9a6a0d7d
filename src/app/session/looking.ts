import type { Message } from '../../text/sentences';
import { fail, ok, type Result } from '../../workbook/result';
import type { Snapshot } from '../../workbook/snapshot';
import type { Look, Outcome } from './look';
import type { SessionStore } from './session-store';
import type { SessionTools } from './session-tools';

type ComputedOutcome = Extract<Outcome, { readonly kind: 'computed' }>;

/** A reading of which something could be computed. */
export type ComputedLook = { readonly look: Look } & ComputedOutcome;

/** Reads the workbook and puts what came of it into the state. */
export class Looking<Before> {
  constructor(
    private readonly tools: SessionTools<Before>,
    private readonly store: SessionStore,
  ) {}

  async now(signal: AbortSignal): Promise<Result<Look, Message>> {
    this.store.advance('reading', 0);
    const read = await this.tools.host.read(this.store.watch('reading', signal));
    if (!read.ok) return read;
    return ok(await this.at(read.value, signal));
  }

  /** Reads the workbook and computes it; a problem where nothing can be computed. */
  async computed(signal: AbortSignal): Promise<Result<ComputedLook, Message>> {
    const look = await this.now(signal);
    if (!look.ok) return look;
    const { outcome } = look.value;
    return outcome.kind === 'not-computed'
      ? fail(outcome.why)
      : ok({ look: look.value, ...outcome });
  }

  /** Looks at a workbook that is known already. */
  async at(snapshot: Snapshot, signal: AbortSignal): Promise<Look> {
    this.store.advance('computing', 0);
    const look = await this.tools.look(snapshot, this.tools.clock(), signal);
    this.store.change({ look, isOutdated: false });
    return look;
  }
}
