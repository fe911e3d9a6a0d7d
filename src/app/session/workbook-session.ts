import type { Correction } from '../../sheets/remembered';
import type { Message } from '../../text/sentences';
import { applyToSnapshot } from '../../workbook/apply-patch';
import type { Patch } from '../../workbook/patch';
import { fail, ok, type Result } from '../../workbook/result';
import { findSheet, type Snapshot } from '../../workbook/snapshot';
import type { OfficialDeed } from '../make-official';
import { confirmationChanges, correctionPatch, revocationPatch } from '../remembering';
import { forgetTemplate, rememberTemplate } from '../templates/remember-template';
import type { TemplateFile } from '../templates/use-template';
import { Edits } from './edits';
import type { Look } from './look';
import { Looking } from './looking';
import type { Deed, Ending } from './session-state';
import { ResultsWork } from './results-work';
import { SessionStore } from './session-store';
import type { SessionTools } from './session-tools';
import { stillSo } from './still-so';
import { WorkInTurn } from './work-in-turn';
import { Writings } from './writings';
import { summaryOf } from './written-cells';

export type { SessionTools } from './session-tools';

/**
 * One person's work on one open workbook: what the pane shows and the ribbon's buttons do. One thing at a time; whatever
 * goes wrong stands in the state as a sentence, and the workbook is then as it was. Ribbon and pane share one session,
 * so that either can take back what the other wrote.
 */
export class WorkbookSession<Before = unknown> {
  private readonly store = new SessionStore();
  private readonly looking: Looking<Before>;
  private readonly writings: Writings<Before>;
  private readonly results: ResultsWork<Before>;
  private readonly turn: WorkInTurn;
  private readonly edits: Edits;
  private isListening = false;

  constructor(private readonly tools: SessionTools<Before>) {
    this.looking = new Looking(tools, this.store);
    this.writings = new Writings(tools, this.store, this.looking);
    this.results = new ResultsWork(this.store, this.looking, this.writings);
    this.turn = new WorkInTurn(this.store, this.writings.deeds);
    this.edits = new Edits(tools.restAfterChange, () => this.edited());
  }

  /** The state as it is now: the same object until something changes. */
  readonly state = this.store.state;

  /** Calls back after every change of the state; gives back how to stop that. */
  readonly subscribe = this.store.subscribe;

  /**
   * Reads the workbook for the first time. When somebody changes it is noticed from just before that on: a change while it
   * is read for the first time is not lost.
   */
  start(): Promise<Ending> {
    return this.turn.exclusively(async (signal) => {
      await this.startListening();
      const look = await this.looking.now(signal);
      return look.ok ? ok('done') : look;
    });
  }

  private async startListening(): Promise<void> {
    if (this.isListening) return;
    this.isListening = true;
    const listening = await this.tools.host.listen(() => {
      this.tellOutdated();
      this.edits.noticed();
    });
    if (!listening.ok) this.isListening = false;
  }

  /** Reads the workbook again; writes nothing. */
  read(): Promise<Ending> {
    return this.turn.exclusively(async (signal) => {
      const look = await this.looking.now(signal);
      return look.ok ? ok('done') : look;
    });
  }

  /**
   * The button *Tính lại*: reads, computes, and writes what changed. Where the workbook was never written to, or the
   * reading is not sure and nobody has confirmed it, it asks first.
   */
  recompute(): Promise<Ending> {
    return this.turn.exclusively((signal) => this.results.recompute(signal));
  }

  /** *Xem trước*: shows what a press would write, also in a workbook that was confirmed long ago. */
  preview(): Promise<Ending> {
    return this.turn.exclusively((signal) => this.results.preview(signal));
  }

  /** *Ghi*: confirms the reading that is shown and writes the results; asks again where the reading has changed. */
  write(): Promise<Ending> {
    const shown = this.state().look;
    return this.turn.exclusively((signal) => this.results.write(shown, signal));
  }

  /** *Để sau*, *Giữ nguyên*: puts a question aside; nothing is written. */
  dismiss(): void {
    this.store.change({ question: null, notice: null, problem: null });
  }

  /** *Dừng*: stops what is going on, as far as it can be stopped; what was written in part is taken back. */
  stop(): void {
    this.turn.stop();
  }

  /**
   * *Hoàn tác*: takes back what was written last. Asks first where somebody has changed one of these cells since, unless
   * that was answered; refuses where rows, columns or sheets have moved.
   */
  undo(answer?: 'also-over-edits'): Promise<Ending> {
    const agreed = answer === undefined ? null : this.state().question;
    return this.turn.exclusively((signal) => this.writings.takeBack(agreed, signal));
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

  /** Remembers a template of her own in place of an earlier one, or (null) forgets it. */
  keepTemplate(template: TemplateFile | null): Promise<Ending> {
    return this.remember((snapshot) =>
      template === null ? forgetTemplate(snapshot) : rememberTemplate(snapshot, template),
    );
  }

  /**
   * *Đúng rồi*, *Xác nhận cách đọc*: confirms the reading that is shown, without writing results.
   * @param bloc the one bloc that she confirms; null for all
   */
  confirm(bloc: number | null = null): Promise<Ending> {
    const shown = this.state().look;
    return this.remember((snapshot) =>
      ok({
        changes:
          shown?.outcome.kind === 'computed'
            ? confirmationChanges(snapshot, shown.outcome.certainties, bloc)
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
    return this.turn.exclusively(async (signal) => {
      const look = await this.looking.now(signal);
      if (!look.ok) return look;
      const patch = patchFor(look.value);
      if (!patch.ok) return patch;
      const ending = await this.writings.writeAny(look.value, patch.value, deed, signal);
      if (!ending.ok) return ending;
      const sheet = show ?? summaryOf(patch.value).sheetsAdded.at(-1) ?? null;
      if (sheet !== null) await this.tools.host.goTo(sheet, null);
      return ending;
    });
  }

  /** *Chấp nhận, có lý do*: writes that something is accepted as it is, and shows no other sheet for it. */
  accept(patchFor: (look: Look) => Result<Patch, Message>): Promise<Ending> {
    return this.turn.exclusively(async (signal) => {
      const look = await this.looking.now(signal);
      if (!look.ok) return look;
      const patch = patchFor(look.value);
      if (!patch.ok) return patch;
      return this.writings.writeAny(look.value, patch.value, 'accepted-finding', signal);
    });
  }

  /**
   * *Chốt kết quả*, *Mở chốt*: refused with a sentence where it may not be done. Where results have never been written,
   * these are asked for first.
   */
  officially(deed: OfficialDeed): Promise<Ending> {
    return this.turn.exclusively((signal) => this.results.officially(deed, signal));
  }

  /** *Lập bộ hội nghị*: the results and every sheet that a conference needs. */
  pack(): Promise<Ending> {
    return this.turn.exclusively((signal) => this.results.pack(signal));
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
    return this.turn.exclusively(async (signal) => {
      const now = await this.tools.host.read(this.store.watch('reading', signal));
      if (!now.ok) return now;
      const patch = patchFor(now.value);
      if (!patch.ok) return patch;
      const applied = await this.tools.host.apply(patch.value, { signal });
      if (!applied.ok) return applied;
      await this.looking.at(applyToSnapshot(now.value, patch.value), signal);
      this.store.change({ notice: { kind: 'remembered' } });
      return ok('done');
    });
  }

  private tellOutdated(): void {
    if (!this.state().isOutdated) this.store.change({ isOutdated: true });
  }

  /** Somebody's changes have rested: they are read, if nothing else is going on. */
  private edited(): boolean {
    if (this.turn.isBusy) {
      this.tellOutdated();
      return false;
    }
    if (this.isFreeToWrite()) void this.recompute();
    else this.turn.quietly((signal) => this.readQuietly(signal));
    return true;
  }

  /** By itself nothing is ever written that was not confirmed, nor while she is being asked something. */
  private isFreeToWrite(): boolean {
    const { isAutomatic, question, look } = this.state();
    const isSettled = look?.outcome.kind === 'computed' && !look.outcome.asksFirst;
    return isAutomatic && question === null && isSettled;
  }

  /** Reads again without taking away what she is being told or asked, as far as it is still so. */
  private async readQuietly(signal: AbortSignal): Promise<void> {
    const before = this.state().look;
    const look = await this.looking.now(signal);
    if (look.ok) this.store.change(stillSo(this.state(), before, look.value));
    else if (!signal.aborted) {
      this.store.change({ question: null, notice: null, problem: look.problem });
    }
  }
}
