import type { Message } from '../../text/sentences';
import { applyToSnapshot } from '../../workbook/apply-patch';
import type { Patch } from '../../workbook/patch';
import { fail, ok, type Result } from '../../workbook/result';
import type { Snapshot } from '../../workbook/snapshot';
import type { Look } from './look';
import type { Looking } from './looking';
import type { Deed, Ending, Question } from './session-state';
import type { SessionStore } from './session-store';
import type { SessionTools } from './session-tools';
import { sinceWritten, summaryOf } from './written-cells';

/** Something that was written and can be taken back. */
interface Undoable<Before> {
  readonly deed: Deed;
  readonly patch: Patch;
  /** The names of the workbook right after the writing. */
  readonly names: Snapshot['names'];
  readonly before: Before;
}

/** Writes into the workbook, and takes back what was written, the last first. */
export class Writings<Before> {
  private readonly done: Undoable<Before>[] = [];

  constructor(
    private readonly tools: SessionTools<Before>,
    private readonly store: SessionStore,
    private readonly looking: Looking<Before>,
  ) {}

  /** What could be taken back now, the latest last. */
  readonly deeds = (): readonly Deed[] => {
    const deeds = this.done.map(({ deed }) => deed);
    // What a failed write left behind is taken back first.
    return this.tools.host.unfinished === null ? deeds : [...deeds, 'results'];
  };

  /** What stands there already is not written again, and so there is nothing to take back. */
  async writeAny(
    { snapshot, at }: Look,
    patch: Patch,
    deed: Deed,
    signal: AbortSignal,
  ): Promise<Result<Ending, Message>> {
    if (patch.changes.length > 0) return this.write(snapshot, patch, deed, signal);
    this.store.change({ notice: { kind: 'nothing-to-write', at } });
    return ok('nothing-to-write');
  }

  async write(
    snapshot: Snapshot,
    patch: Patch,
    deed: Deed,
    signal: AbortSignal,
  ): Promise<Result<Ending, Message>> {
    this.store.advance('writing', 0);
    const applied = await this.tools.host.apply(patch, this.store.watch('writing', signal));
    if (!applied.ok) return applied;
    const { before } = applied.value;
    const after = applyToSnapshot(snapshot, patch);
    this.done.push({ deed, patch, names: after.names, before });
    // What was written is known, so it need not be read again; and what is done is no longer stopped.
    await this.looking.at(after, new AbortController().signal);
    const notice = {
      kind: 'written',
      deed,
      summary: summaryOf(patch),
      at: this.tools.clock(),
    } as const;
    this.store.change({ notice, undoable: this.deeds() });
    return ok('done');
  }

  /**
   * Takes back what was written last. Asks first where somebody has changed one of these cells since; refuses where
   * rows, columns or sheets have moved.
   * @param agreed the question that she has answered with yes; null where there was none
   */
  async takeBack(agreed: Question | null, signal: AbortSignal): Promise<Result<Ending, Message>> {
    const { host } = this.tools;
    const { unfinished } = host;
    if (unfinished !== null) {
      this.store.advance('undoing', 0);
      const restored = await host.restore(unfinished);
      return restored.ok ? this.tellUndone('results', signal) : restored;
    }
    const last = this.done.at(-1);
    if (last === undefined) return ok('nothing-to-write');
    this.store.advance('undoing', 0);
    const now = await host.read({ signal });
    if (!now.ok) return now;
    const { edited, hasMoved } = sinceWritten(last.patch, last.names, now.value);
    if (hasMoved) return fail({ code: 'undo-moved', params: {} });
    // She agreed to the cells that she was shown, not to others.
    const seen = agreed?.kind === 'undo-over-edits' ? agreed.edited : [];
    if (edited.length > 0 && JSON.stringify(seen) !== JSON.stringify(edited)) {
      this.store.change({ question: { kind: 'undo-over-edits', edited } });
      return ok('asks');
    }
    const restored = await host.restore(last.before);
    if (!restored.ok) return restored;
    this.done.pop();
    return this.tellUndone(last.deed, signal);
  }

  private async tellUndone(deed: Deed, signal: AbortSignal): Promise<Result<Ending, Message>> {
    this.store.change({ undoable: this.deeds() });
    const look = await this.looking.now(signal);
    if (!look.ok) return look;
    this.store.change({ notice: { kind: 'undone', deed } });
    return ok('done');
  }
}
