import type { Message } from '../../text/sentences';
import type { Result } from '../../workbook/result';
import type { Deed, Ending } from './session-state';
import type { SessionStore } from './session-store';

/** A piece of work, which ends early where it is told to stop. */
type Work = (signal: AbortSignal) => Promise<Result<Ending, Message>>;

/** Sees to it that one thing is done at a time, and that what goes wrong stands in the state as a sentence. */
export class WorkInTurn {
  private stopping: AbortController | null = null;
  /** While the workbook is read again by itself. */
  private quietWork: Promise<void> | null = null;

  /** @param deeds what could be taken back now */
  constructor(
    private readonly store: SessionStore,
    private readonly deeds: () => readonly Deed[],
  ) {}

  get isBusy(): boolean {
    return this.stopping !== null;
  }

  /** Stops what is going on, as far as it can be stopped. */
  stop(): void {
    this.stopping?.abort();
  }

  /**
   * Does one piece of work if nothing else is going on, and puts what went wrong into the state. What is only being read
   * again by itself makes way: no press of hers is lost to it.
   */
  async exclusively(work: Work): Promise<Ending> {
    if (this.quietWork !== null) {
      this.stop();
      await this.quietWork;
    }
    if (this.isBusy) return 'busy';
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

  /** Does something that nobody asked for: it takes away nothing that she is being told or asked. */
  quietly(work: (signal: AbortSignal) => Promise<void>): void {
    this.quietWork = this.quiet(work).finally(() => {
      this.quietWork = null;
    });
  }

  private async quiet(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const stopping = new AbortController();
    this.stopping = stopping;
    try {
      await work(stopping.signal);
    } catch (error) {
      if (!stopping.signal.aborted) throw error;
    } finally {
      this.stopping = null;
      this.store.change({ progress: null });
    }
  }
}
