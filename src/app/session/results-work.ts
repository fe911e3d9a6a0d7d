import type { Message } from '../../text/sentences';
import type { Patch } from '../../workbook/patch';
import { ok, type Result } from '../../workbook/result';
import type { OfficialDeed } from '../make-official';
import { confirmationChanges } from '../remembering';
import type { Look } from './look';
import type { Looking } from './looking';
import type { Ending } from './session-state';
import type { SessionStore } from './session-store';
import type { Writings } from './writings';
import { summaryOf } from './written-cells';

/** Computes results and writes them: at once, or after she was shown what would be written. */
export class ResultsWork<Before> {
  constructor(
    private readonly store: SessionStore,
    private readonly looking: Looking<Before>,
    private readonly writings: Writings<Before>,
  ) {}

  /** Writes what changed; asks first in a workbook that was never written to, and where the reading is not sure. */
  async recompute(signal: AbortSignal): Promise<Result<Ending, Message>> {
    const computed = await this.looking.computed(signal);
    if (!computed.ok) return computed;
    const { look, patch, asksFirst } = computed.value;
    if (asksFirst) return ok(this.ask(patch));
    return this.put(look, patch, [], signal);
  }

  /** Shows what would be written. */
  async preview(signal: AbortSignal): Promise<Result<Ending, Message>> {
    const computed = await this.looking.computed(signal);
    return computed.ok ? ok(this.ask(computed.value.patch)) : computed;
  }

  /**
   * Writes what she has agreed to; asks again where the reading has changed.
   * @param shown what she has looked at
   */
  async write(shown: Look | null, signal: AbortSignal): Promise<Result<Ending, Message>> {
    const computed = await this.looking.computed(signal);
    if (!computed.ok) return computed;
    const { look, certainties, patch, isConfirmed } = computed.value;
    if (isConfirmed) return this.put(look, patch, [], signal);
    const { snapshot } = look;
    const confirmation = confirmationChanges(snapshot, certainties);
    const seen =
      shown?.outcome.kind === 'computed'
        ? confirmationChanges(snapshot, shown.outcome.certainties)
        : [];
    // What she has looked at is what she confirms.
    if (JSON.stringify(seen) !== JSON.stringify(confirmation)) return ok(this.ask(patch));
    return this.put(look, patch, confirmation, signal);
  }

  /** Writes the results with the whole conference pack; asks for the results first where they were never written. */
  async pack(signal: AbortSignal): Promise<Result<Ending, Message>> {
    const computed = await this.looking.computed(signal);
    if (!computed.ok) return computed;
    const { look, patch, asksFirst } = computed.value;
    if (asksFirst) return ok(this.ask(patch));
    const { packPatch } = await import('../pack/make-pack');
    const made = packPatch(look);
    return made.ok ? this.writings.writeAny(look, made.value, 'pack', signal) : made;
  }

  /** Makes the result official or opens it again; asks for the results first where they were never written. */
  async officially(deed: OfficialDeed, signal: AbortSignal): Promise<Result<Ending, Message>> {
    const computed = await this.looking.computed(signal);
    if (!computed.ok) return computed;
    const { look, computation, patch, asksFirst } = computed.value;
    if (asksFirst) return ok(this.ask(patch));
    // Everything that computes is loaded when it is needed, not with the pane.
    const { deedPatch } = await import('../make-official');
    const done = deedPatch(look.snapshot, computation, deed, look.at);
    if (!done.ok) return done;
    const name = deed.kind === 'reopen' ? 'reopened' : 'made-official';
    return this.writings.write(look.snapshot, done.value.patch, name, signal);
  }

  private ask(patch: Patch): Ending {
    this.store.change({ question: { kind: 'write-results', summary: summaryOf(patch) } });
    return 'asks';
  }

  private put(
    look: Look,
    patch: Patch,
    confirmation: Patch['changes'],
    signal: AbortSignal,
  ): Promise<Result<Ending, Message>> {
    const whole = { changes: [...patch.changes, ...confirmation] };
    return this.writings.writeAny(look, whole, 'results', signal);
  }
}
