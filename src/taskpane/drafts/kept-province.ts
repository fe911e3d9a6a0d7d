import type { FileFinding } from '../../app/gather/sent-file';
import type { Province } from '../../app/province/province';
import type { Language } from '../../text/language';
import type { Message } from '../../text/sentences';
import { fail, type Result } from '../../workbook/result';
import type { Snapshot } from '../../workbook/snapshot';
import { keptStateOf, type KeptState } from '../shared/kept-state';
import { readChosenFile } from '../shared/read-chosen-file';

/** Where she is with putting many blocs together. */
export interface ProvinceState {
  /** What is being read, and how to stop that; null when nothing is. */
  readonly reading: {
    readonly file: string;
    readonly number: number;
    readonly of: number;
    readonly stop: () => void;
  } | null;
  readonly outcome: ProvinceOutcome | null;
  /** The name of the file that was downloaded last, until she chooses again. */
  readonly downloaded: string | null;
}

export type ProvinceOutcome =
  | { readonly kind: 'stopped'; readonly read: number; readonly of: number }
  | { readonly kind: 'together'; readonly files: number; readonly province: Province }
  /** No file held anything; what is wrong with each is among the findings. */
  | {
      readonly kind: 'nothing';
      readonly why: Message;
      readonly findings: readonly FileFinding[];
    };

/** The state of the consolidation and how to change it. */
export const useKeptProvince = keptStateOf<ProvinceState>({
  reading: null,
  outcome: null,
  downloaded: null,
});

/** Reads the files one after the other and puts them together. Once stopped, nothing is kept of them. */
export async function putTogether(
  chosen: readonly File[],
  language: Language,
  change: KeptState<ProvinceState>[1],
): Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const stop = (): void => {
    stopping.abort();
  };
  const of = chosen.length;
  change({ outcome: null, downloaded: null });
  try {
    const [{ chosenBook }, { province }] = await Promise.all([
      import('../../app/province/chosen-book'),
      import('../../app/province/province'),
    ]);
    const books = [];
    for (const [index, file] of chosen.entries()) {
      change({ reading: { file: file.name, number: index + 1, of, stop } });
      await drawn();
      if (!signal.aborted) books.push(chosenBook(file.name, await readOrSay(file)));
      await drawn();
      if (signal.aborted) {
        change({ outcome: { kind: 'stopped', read: books.length, of } });
        return;
      }
    }
    const together = province(books, language);
    change({
      outcome: together.ok
        ? { kind: 'together', files: of, province: together.value }
        : { kind: 'nothing', why: together.problem, findings: books.flatMap(problemOf) },
    });
  } finally {
    change({ reading: null });
  }
}

/** The browser draws the progress and takes a press of the button *Dừng* before more work is done. */
function drawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** A file that was moved or locked since it was chosen keeps none of the others back. */
async function readOrSay(file: File): Promise<Result<Snapshot, Message>> {
  try {
    return await readChosenFile(file);
  } catch (fault) {
    if (!(fault instanceof DOMException)) throw fault;
    return fail({ code: 'file-unreadable', params: { file: file.name } });
  }
}

function problemOf({
  file,
  problem,
}: {
  readonly file: string;
  readonly problem: Message | null;
}): readonly FileFinding[] {
  return problem === null
    ? []
    : [{ severity: 'error', message: problem, file, sheet: null, cell: null }];
}
