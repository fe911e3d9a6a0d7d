import { localDay } from '../../app/gather/local-day';
import type * as Gather from '../../app/gather/gather';
import type { SentFile } from '../../app/gather/sent-file';
import type { Snapshot } from '../../workbook/snapshot';
import { keptStateOf, type KeptState } from '../shared/kept-state';
import { readChosenFile } from '../shared/read-chosen-file';

/** Where she is with gathering the forms of units. */
export interface GatherState {
  /** What is being read; null when nothing is. */
  readonly reading: { readonly file: string; readonly number: number; readonly of: number } | null;
  /** What gathers; null until files were chosen. */
  readonly tools: typeof Gather | null;
  /** What was read and not yet brought in or put aside. */
  readonly files: readonly SentFile[];
  /** The forms that she wants, by their keys; null for those that are proposed. */
  readonly chosen: ReadonlySet<string> | null;
  /** The sheets that were brought in last, until she chooses again. */
  readonly brought: readonly string[] | null;
}

/** The state of the gathering and how to change it. */
export const useKeptGathering = keptStateOf<GatherState>({
  reading: null,
  tools: null,
  files: [],
  chosen: null,
  brought: null,
});

/** Reads the files one after the other and puts them to those that were read; one of the same name takes its place. */
export async function takeForms(
  chosen: readonly File[],
  known: readonly SentFile[],
  snapshot: Snapshot,
  change: KeptState<GatherState>[1],
): Promise<void> {
  const files = new Map(known.map((file) => [file.file, file]));
  change({ brought: null });
  try {
    const tools = await import('../../app/gather/gather');
    change({ tools });
    for (const [index, file] of chosen.entries()) {
      change({ reading: { file: file.name, number: index + 1, of: chosen.length } });
      const at = file.lastModified;
      const saved = { day: localDay(new Date(at)), at };
      const sent = { file: file.name, saved, read: await readChosenFile(file) };
      tools.prepare(snapshot, sent);
      files.set(file.name, sent);
    }
  } finally {
    change({ reading: null, files: [...files.values()], chosen: null });
  }
}
