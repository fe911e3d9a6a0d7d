import type { Watch } from '../../workbook/host';
import { freshState, type Progress, type SessionState, type Task } from './session-state';

/** What each task is of the whole, as shares from and to. */
const SHARES: Readonly<Record<Task, readonly [number, number]>> = {
  reading: [0, 0.5],
  computing: [0.5, 0.6],
  writing: [0.6, 1],
  undoing: [0, 1],
};

/** Holds the state of a session, and tells whoever shows it of every change. */
export class SessionStore {
  private current: SessionState = freshState;
  private readonly listeners = new Set<() => void>();

  /** The state as it is now: the same object until something changes. */
  readonly state = (): SessionState => this.current;

  /** Calls back after every change of the state; gives back how to stop that. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  change(part: Partial<SessionState>): void {
    this.current = { ...this.current, ...part };
    for (const listener of this.listeners) listener();
  }

  /** Tells how far a task has come, from 0 to 1. */
  advance(task: Task, share: number): void {
    const [from, to] = SHARES[task];
    const before = this.current.progress;
    const reached = from + (to - from) * share;
    const progress: Progress = {
      task,
      share: before?.task === task ? Math.max(before.share, reached) : reached,
      canStop: task !== 'undoing',
    };
    this.change({ progress });
  }

  /** Follows a host's messages as the progress of a task. */
  watch(task: Task, signal: AbortSignal): Watch {
    return {
      signal,
      onMessage: (sent, known) => {
        this.advance(task, sent / known);
      },
    };
  }
}
