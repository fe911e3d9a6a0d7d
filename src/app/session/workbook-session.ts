import type { Correction } from '../../sheets/remembered';
import type { Message } from '../../text/sentences';
import { applyToSnapshot } from '../../workbook/apply-patch';
import type { LiveHost } from '../../workbook/host';
import type { Patch } from '../../workbook/patch';
import { fail, ok, type Result } from '../../workbook/result';
import { findSheet, type Snapshot } from '../../workbook/snapshot';
import type { OfficialDeed } from '../make-official';
import { confirmationChanges, correctionPatch, revocationPatch } from '../remembering';
import type { Look, Outcome } from './look';
import type { Deed, Ending } from './session-state';
import { SessionStore } from './session-store';
import { stillSo } from './still-so';
import { sinceWritten, summaryOf } from './written-cells';

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

type ComputedOutcome = Extract<Outcome, { readonly kind: 'computed' }>;

/** Something that was written and can be taken back. */
interface Undoable<Before> {
  readonly deed: Deed;
  readonly patch: Patch;
  /** The names of the workbook right after the writing. */
  readonly names: Snapshot['names'];
  readonly before: Before;
}

/**
 * One person's work on one open workbook: what the pane shows and the ribbon's buttons do. One thing at a time; whatever
 * goes wrong stands in the state as a sentence, and the workbook is then as it was. Ribbon and pane share one session,
 * so that either can take back what the other wrote.
 */
export class WorkbookSession<Before = unknown> {
  private readonly store = new SessionStore();
  private readonly done: Undoable<Before>[] = [];
  private stopping: AbortController | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private isListening = false;
  /** While the workbook is read again by itself. */
  private quietReading: Promise<void> | null = null;

  constructor(private readonly tools: SessionTools<Before>) {}

  /** The state as it is now: the same object until something changes. */
  readonly state = this.store.state;

  /** Calls back after every change of the state; gives back how to stop that. */
  readonly subscribe = this.store.subscribe;

  /** Reads the workbook for the first time, and from then on notices when somebody changes it. */
  async start(): Promise<Ending> {
    const ending = await this.read();
    if (!this.isListening) {
      this.isListening = true;
      const listening = await this.tools.host.listen(() => {
        this.workbookChanged();
      });
      if (!listening.ok) this.isListening = false;
    }
    return ending;
  }

  /** Reads the workbook again; writes nothing. */
  read(): Promise<Ending> {
    return this.exclusively(async (signal) => {
      const look = await this.lookNow(signal);
      return look.ok ? ok('done') : look;
    });
  }

  /**
   * The button *Tính lại*: reads, computes, and writes what changed. Where the workbook was never written to, or the
   * reading is not sure and nobody has confirmed it, it asks first.
   */
  recompute(): Promise<Ending> {
    return this.exclusively(async (signal) => {
      const computed = await this.computedNow(signal);
      if (!computed.ok) return computed;
      const { look, patch, asksFirst } = computed.value;
      if (asksFirst) return ok(this.ask(patch));
      return this.writeResults(look, patch, [], signal);
    });
  }

  /** *Xem trước*: shows what a press would write, also in a workbook that was confirmed long ago. */
  preview(): Promise<Ending> {
    return this.exclusively(async (signal) => {
      const computed = await this.computedNow(signal);
      return computed.ok ? ok(this.ask(computed.value.patch)) : computed;
    });
  }

  /** *Ghi*: confirms the reading that is shown and writes the results; asks again where the reading has changed. */
  write(): Promise<Ending> {
    const shown = this.state().look;
    return this.exclusively(async (signal) => {
      const computed = await this.computedNow(signal);
      if (!computed.ok) return computed;
      const { look, computation, patch, isConfirmed } = computed.value;
      if (isConfirmed) return this.writeResults(look, patch, [], signal);
      const { snapshot } = look;
      const confirmation = confirmationChanges(snapshot, computation);
      const seen =
        shown?.outcome.kind === 'computed'
          ? confirmationChanges(snapshot, shown.outcome.computation)
          : [];
      // What she has looked at is what she confirms.
      if (JSON.stringify(seen) !== JSON.stringify(confirmation)) return ok(this.ask(patch));
      return this.writeResults(look, patch, confirmation, signal);
    });
  }

  /** *Để sau*, *Giữ nguyên*: puts a question aside; nothing is written. */
  dismiss(): void {
    this.store.change({ question: null, notice: null, problem: null });
  }

  /** *Dừng*: stops what is going on, as far as it can be stopped; what was written in part is taken back. */
  stop(): void {
    this.stopping?.abort();
  }

  /**
   * *Hoàn tác*: takes back what was written last. Asks first where somebody has changed one of these cells since, unless
   * that was answered; refuses where rows, columns or sheets have moved.
   */
  undo(answer?: 'also-over-edits'): Promise<Ending> {
    const asked = this.state().question;
    return this.exclusively(async (signal) => {
      const { host } = this.tools;
      const { unfinished } = host;
      if (unfinished !== null) {
        this.store.advance('undoing', 0);
        const restored = await host.restore(unfinished);
        if (!restored.ok) return restored;
        return this.afterUndo('results', signal);
      }
      const last = this.done.at(-1);
      if (last === undefined) return ok('nothing-to-write');
      this.store.advance('undoing', 0);
      const now = await host.read({ signal });
      if (!now.ok) return now;
      const { edited, hasMoved } = sinceWritten(last.patch, last.names, now.value);
      if (hasMoved) return fail({ code: 'undo-moved', params: {} });
      // She agreed to the cells that she was shown, not to others.
      const agreed = asked?.kind === 'undo-over-edits' && answer !== undefined ? asked.edited : [];
      if (edited.length > 0 && JSON.stringify(agreed) !== JSON.stringify(edited)) {
        this.store.change({ question: { kind: 'undo-over-edits', edited } });
        return ok('asks');
      }
      const restored = await host.restore(last.before);
      if (!restored.ok) return restored;
      this.done.pop();
      return this.afterUndo(last.deed, signal);
    });
  }

  /** Remembers in the workbook what she says of the reading, and reads it so. */
  correct(correction: Correction): Promise<Ending> {
    return this.remember((snapshot) =>
      'sheet' in correction && findSheet(snapshot, correction.sheet) === null
        ? fail({ code: 'excel-sheet-gone', params: { sheet: correction.sheet } })
        : correctionPatch(snapshot, correction),
    );
  }

  /** Takes a correction back. */
  revoke(correction: Correction): Promise<Ending> {
    return this.remember((snapshot) => revocationPatch(snapshot, correction));
  }

  /** *Đúng rồi*: confirms the reading that is shown, without writing results. */
  confirm(): Promise<Ending> {
    const shown = this.state().look;
    return this.remember((snapshot) =>
      ok({
        changes:
          shown?.outcome.kind === 'computed'
            ? confirmationChanges(snapshot, shown.outcome.computation)
            : [],
      }),
    );
  }

  /**
   * Writes something else that she asked for, such as the sheet of the scheme, worked out from the workbook as it is
   * now, and shows a sheet of it.
   */
  add(
    deed: Exclude<Deed, 'results'>,
    patchFor: (look: Look) => Result<Patch, Message>,
    show: string | null,
  ): Promise<Ending> {
    return this.exclusively(async (signal) => {
      const look = await this.lookNow(signal);
      if (!look.ok) return look;
      const patch = patchFor(look.value);
      if (!patch.ok) return patch;
      const ending = await this.writeAdded(look.value, patch.value, deed, signal);
      if (!ending.ok) return ending;
      const sheet = show ?? summaryOf(patch.value).sheetsAdded.at(-1) ?? null;
      if (sheet !== null) await this.tools.host.goTo(sheet, null);
      return ending;
    });
  }

  /**
   * *Chốt kết quả*, *Mở chốt*: refused with a sentence where it may not be done. Where results have never been written,
   * these are asked for first.
   */
  officially(deed: OfficialDeed): Promise<Ending> {
    return this.exclusively(async (signal) => {
      const computed = await this.computedNow(signal);
      if (!computed.ok) return computed;
      const { look, computation, patch, asksFirst } = computed.value;
      if (asksFirst) return ok(this.ask(patch));
      // Everything that computes is loaded when it is needed, not with the pane.
      const { deedPatch } = await import('../make-official');
      const done = deedPatch(look.snapshot, computation, deed, look.at);
      if (!done.ok) return done;
      const name = deed.kind === 'reopen' ? 'reopened' : 'made-official';
      return this.apply(look.snapshot, done.value.patch, name, signal);
    });
  }

  /** Shows her a cell: the only thing that ever moves her selection. */
  async goTo(sheet: string, cell: string | null): Promise<Ending> {
    const went = await this.tools.host.goTo(sheet, cell);
    if (went.ok) return 'done';
    this.store.change({ problem: went.problem, notice: null });
    return 'failed';
  }

  /** *Tự tính lại*: off until she switches it on. */
  setAutomatic(isAutomatic: boolean): void {
    this.store.change({ isAutomatic });
  }

  /** Puts a problem of somebody else's, such as a download that failed, where she sees it. */
  report(problem: Message): void {
    this.store.change({ problem, notice: null });
  }

  private remember(patchFor: (snapshot: Snapshot) => Result<Patch, Message>): Promise<Ending> {
    return this.exclusively(async (signal) => {
      const now = await this.tools.host.read(this.store.watch('reading', signal));
      if (!now.ok) return now;
      const patch = patchFor(now.value);
      if (!patch.ok) return patch;
      const applied = await this.tools.host.apply(patch.value, { signal });
      if (!applied.ok) return applied;
      await this.see(applyToSnapshot(now.value, patch.value), signal);
      this.store.change({ notice: { kind: 'remembered' } });
      return ok('done');
    });
  }

  private ask(patch: Patch): Ending {
    this.store.change({ question: { kind: 'write-results', summary: summaryOf(patch) } });
    return 'asks';
  }

  private async writeResults(
    look: Look,
    patch: Patch,
    confirmation: Patch['changes'],
    signal: AbortSignal,
  ): Promise<Result<Ending, Message>> {
    const whole = { changes: [...patch.changes, ...confirmation] };
    if (whole.changes.length === 0) {
      this.store.change({ notice: { kind: 'nothing-to-write', at: look.at } });
      return ok('nothing-to-write');
    }
    return this.apply(look.snapshot, whole, 'results', signal);
  }

  /** What stands there already is not written again, and so there is nothing to take back. */
  private async writeAdded(
    { snapshot, at }: Look,
    patch: Patch,
    deed: Deed,
    signal: AbortSignal,
  ): Promise<Result<Ending, Message>> {
    if (patch.changes.length > 0) return this.apply(snapshot, patch, deed, signal);
    this.store.change({ notice: { kind: 'nothing-to-write', at } });
    return ok('nothing-to-write');
  }

  private async apply(
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
    await this.see(after, new AbortController().signal);
    const notice = {
      kind: 'written',
      deed,
      summary: summaryOf(patch),
      at: this.tools.clock(),
    } as const;
    this.store.change({ notice, undoable: this.deeds() });
    return ok('done');
  }

  private async afterUndo(deed: Deed, signal: AbortSignal): Promise<Result<Ending, Message>> {
    this.store.change({ undoable: this.deeds() });
    const look = await this.lookNow(signal);
    if (!look.ok) return look;
    this.store.change({ notice: { kind: 'undone', deed } });
    return ok('done');
  }

  private async lookNow(signal: AbortSignal): Promise<Result<Look, Message>> {
    this.store.advance('reading', 0);
    const read = await this.tools.host.read(this.store.watch('reading', signal));
    if (!read.ok) return read;
    return ok(await this.see(read.value, signal));
  }

  /** Reads the workbook and computes it; a problem where nothing can be computed. */
  private async computedNow(
    signal: AbortSignal,
  ): Promise<Result<{ readonly look: Look } & ComputedOutcome, Message>> {
    const look = await this.lookNow(signal);
    if (!look.ok) return look;
    const { outcome } = look.value;
    return outcome.kind === 'not-computed'
      ? fail(outcome.why)
      : ok({ look: look.value, ...outcome });
  }

  private async see(snapshot: Snapshot, signal: AbortSignal): Promise<Look> {
    this.store.advance('computing', 0);
    const look = await this.tools.look(snapshot, this.tools.clock(), signal);
    this.store.change({ look, isOutdated: false });
    return look;
  }

  /**
   * Runs one piece of work if nothing else is going on, and puts what went wrong into the state. What is only being read
   * again by itself makes way: no press of hers is lost to it.
   */
  private async exclusively(
    work: (signal: AbortSignal) => Promise<Result<Ending, Message>>,
  ): Promise<Ending> {
    if (this.quietReading !== null) {
      this.stopping?.abort();
      await this.quietReading;
    }
    if (this.stopping !== null) return 'busy';
    const stopping = new AbortController();
    this.stopping = stopping;
    this.store.change({ question: null, notice: null, problem: null });
    try {
      const ending = await work(stopping.signal);
      if (ending.ok) return ending.value;
      this.store.change({ problem: ending.problem });
      return 'failed';
    } catch (error) {
      if (!stopping.signal.aborted) throw error;
      this.store.change({ problem: { code: 'excel-stopped', params: {} } });
      return 'failed';
    } finally {
      this.stopping = null;
      this.store.change({ progress: null, undoable: this.deeds() });
    }
  }

  /** Somebody changed the workbook: it is read again when it has rested for a while. */
  private workbookChanged(): void {
    if (!this.state().isOutdated) this.store.change({ isOutdated: true });
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = null;
      if (this.stopping !== null) this.workbookChanged();
      else if (this.isFreeToWrite()) void this.recompute();
      else {
        this.quietReading = this.readQuietly().finally(() => {
          this.quietReading = null;
        });
      }
    }, this.tools.restAfterChange);
  }

  /** By itself nothing is ever written that was not confirmed, nor while she is being asked something. */
  private isFreeToWrite(): boolean {
    const { isAutomatic, question, look } = this.state();
    const isSettled = look?.outcome.kind === 'computed' && !look.outcome.asksFirst;
    return isAutomatic && question === null && isSettled;
  }

  /** Reads again without taking away what she is being told or asked, as far as it is still so. */
  private async readQuietly(): Promise<void> {
    const stopping = new AbortController();
    this.stopping = stopping;
    try {
      const before = this.state().look;
      const look = await this.lookNow(stopping.signal);
      if (look.ok) this.store.change(stillSo(this.state(), before, look.value));
      else if (!stopping.signal.aborted) {
        this.store.change({ question: null, notice: null, problem: look.problem });
      }
    } catch (error) {
      if (!stopping.signal.aborted) throw error;
    } finally {
      this.stopping = null;
      this.store.change({ progress: null });
    }
  }

  private deeds(): readonly Deed[] {
    const deeds = this.done.map(({ deed }) => deed);
    // What a failed write left behind is taken back first.
    return this.tools.host.unfinished === null ? deeds : [...deeds, 'results'];
  }
}
