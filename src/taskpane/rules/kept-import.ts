import { useSyncExternalStore } from 'react';
import type { WorkbookSession } from '../../app/session/workbook-session';
import type { EarlierFile } from './earlier-files';

/** Where she is with taking over the results of earlier years. */
export interface HistoryImportState {
  /** The name of the file that is being read; null when none is. */
  readonly reading: string | null;
  /** What was read and not yet written or put aside. */
  readonly files: readonly EarlierFile[];
  /** How much was written last, until she chooses again. */
  readonly written: { readonly lines: number; readonly years: readonly number[] } | null;
}

const fresh: HistoryImportState = { reading: null, files: [], written: null };

class KeptImport {
  private current = fresh;
  private readonly listeners = new Set<() => void>();

  readonly state = (): HistoryImportState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly change = (part: Partial<HistoryImportState>): void => {
    this.current = { ...this.current, ...part };
    for (const listener of this.listeners) listener();
  };
}

/** Lasts as long as the session: leaving the tab loses nothing, nor what is still being read. */
const kept = new WeakMap<WorkbookSession, KeptImport>();

/** The state of the import and how to change it. */
export function useKeptImport(
  session: WorkbookSession,
): readonly [HistoryImportState, KeptImport['change']] {
  const own = kept.get(session) ?? new KeptImport();
  kept.set(session, own);
  return [useSyncExternalStore(own.subscribe, own.state), own.change];
}
