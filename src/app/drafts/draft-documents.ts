import { noHistory, type BlocHistory } from '../../awards/bloc-history';
import type { Draft } from '../../documents/content/draft';
import type { Found, SheetFinding } from '../../sheets/scoresheet';
import { draftSheetTitles } from '../../text/drafts-words';
import type { BlocComputation } from '../computation';
import { wordHandOver } from '../draft-hand-over';

/** What a person may say in place of the workbook. */
export type DraftInputId = 'head' | 'next-head' | 'deputy';

/** What she has said so far; an input that is not there, or holds nothing but spaces, leaves it to the workbook. */
export type DraftInputs = Readonly<Partial<Record<DraftInputId, string>>>;

export interface DraftInput {
  readonly id: DraftInputId;
  /** What the workbook says, and where; null where it says nothing. */
  readonly found: Found<string> | null;
}

/** A document in words, with what to look at in it. */
export interface WordedDraft {
  readonly draft: Draft;
  readonly findings: readonly SheetFinding[];
}

/** One document that can be drafted of a bloc. */
export interface DraftDocument {
  readonly id: 'hand-over';
  /** What a person may say for it, each a unit of the bloc or another name. */
  readonly inputs: (bloc: BlocComputation) => readonly DraftInput[];
  /** @param history who was head and deputy in earlier years */
  readonly word: (bloc: BlocComputation, inputs: DraftInputs, history?: BlocHistory) => WordedDraft;
  /** What a sheet with the document on it is called. */
  readonly sheetTitle: (bloc: BlocComputation) => string;
}

/** Every document that can be drafted, in the order in which they are offered. */
export const draftDocuments: readonly DraftDocument[] = [
  {
    id: 'hand-over',
    inputs: ({ facts }) => [
      { id: 'head', found: facts.head },
      { id: 'next-head', found: facts.nextHead },
      { id: 'deputy', found: facts.nextDeputy },
    ],
    word: (bloc, inputs, history = noHistory) =>
      wordHandOver(
        bloc,
        {
          head: said(inputs.head),
          nextHead: said(inputs['next-head']),
          deputy: said(inputs.deputy),
        },
        history,
      ),
    sheetTitle: ({ facts }) =>
      draftSheetTitles['hand-over'](facts.year === null ? null : facts.year.value + 1),
  },
];

function said(input: string | undefined): string | null {
  const words = input?.trim() ?? '';
  return words === '' ? null : words;
}
