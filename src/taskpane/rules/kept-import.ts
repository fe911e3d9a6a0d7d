import { keptStateOf } from '../shared/kept-state';
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

/** The state of the import and how to change it. */
export const useKeptImport = keptStateOf<HistoryImportState>({
  reading: null,
  files: [],
  written: null,
});
