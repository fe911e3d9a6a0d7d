import type { Draft } from '../../documents/content/draft';
import { awardDecision } from '../../documents/award-decision';
import { awardProposal } from '../../documents/award-proposal';
import type { ConferenceFacts } from '../../documents/conference-facts';
import { handOverMinutes } from '../../documents/hand-over-minutes';
import { handOverNotice, handOverRecord } from '../../documents/hand-over-notice';
import { meetingMinutes } from '../../documents/meeting-minutes';
import { pledgeDocument } from '../../documents/pledge-document';
import { voteCount } from '../../documents/vote-count';
import { yearReport } from '../../documents/year-report';
import type { Found, SheetFinding } from '../../sheets/scoresheet';
import { draftSheetTitles, type DraftDocumentId } from '../../text/drafts-words';
import type { BlocComputation } from '../computation';
import { handOverFacts, wordHandOver, type OfficersGiven } from '../draft-hand-over';
import { conferenceFacts, noMaterial, type DraftMaterial } from './conference-facts';

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
  readonly id: DraftDocumentId;
  /** Its place in the order of the conference, from 1; two forms of one document share it. */
  readonly number: number;
  /** Another form of a document of the list, drafted only when it is asked for. */
  readonly isOtherForm: boolean;
  /** What a person may say for it, each a unit of the bloc or another name. */
  readonly inputs: (bloc: BlocComputation) => readonly DraftInput[];
  readonly word: (
    bloc: BlocComputation,
    inputs: DraftInputs,
    material?: DraftMaterial,
  ) => WordedDraft;
  /** What a sheet with the document on it is called. */
  readonly sheetTitle: (bloc: BlocComputation) => string;
}

/** Every document that can be drafted, in the order of the conference. */
export const draftDocuments: readonly DraftDocument[] = [
  conferenceDocument('year-report', 1, yearReport, { namesOffices: true }),
  conferenceDocument('vote-count', 2, voteCount),
  conferenceDocument('meeting-minutes', 3, meetingMinutes, { namesOffices: true }),
  conferenceDocument('award-proposal', 4, awardProposal),
  conferenceDocument('award-decision', 5, awardDecision),
  {
    id: 'hand-over',
    number: 6,
    isOtherForm: false,
    inputs: (bloc) => inputsOf(bloc, true),
    word: (bloc, inputs, material = noMaterial) =>
      wordHandOver(bloc, officersGiven(inputs), material.history),
    sheetTitle: (bloc) => sheetTitleOf('hand-over', bloc),
  },
  conferenceDocument('hand-over-notice', 6, handOverNotice, {
    namesOffices: true,
    isOtherForm: true,
  }),
  conferenceDocument('hand-over-record', 6, handOverRecord, {
    namesOffices: true,
    isOtherForm: true,
  }),
  conferenceDocument('hand-over-minutes', 7, handOverMinutes, { namesOffices: true }),
  conferenceDocument('pledge', 8, pledgeDocument),
];

interface DocumentTraits {
  /** Whether it says who is head and deputy next year. */
  readonly namesOffices?: boolean;
  readonly isOtherForm?: boolean;
}

function conferenceDocument(
  id: DraftDocumentId,
  number: number,
  draftOf: (facts: ConferenceFacts) => Draft,
  { namesOffices = false, isOtherForm = false }: DocumentTraits = {},
): DraftDocument {
  return {
    id,
    number,
    isOtherForm,
    inputs: (bloc) => inputsOf(bloc, namesOffices),
    word: (bloc, inputs, material = noMaterial) => {
      const given = officersGiven(inputs);
      return {
        draft: draftOf(conferenceFacts(bloc, given, material)),
        findings: namesOffices ? handOverFacts(bloc, given, material.history).findings : [],
      };
    },
    sheetTitle: (bloc) => sheetTitleOf(id, bloc),
  };
}

function inputsOf({ facts }: BlocComputation, namesOffices: boolean): readonly DraftInput[] {
  const head: DraftInput = { id: 'head', found: facts.head };
  if (!namesOffices) return [head];
  return [
    head,
    { id: 'next-head', found: facts.nextHead },
    { id: 'deputy', found: facts.nextDeputy },
  ];
}

function officersGiven(inputs: DraftInputs): OfficersGiven {
  return {
    head: said(inputs.head),
    nextHead: said(inputs['next-head']),
    deputy: said(inputs.deputy),
  };
}

function said(input: string | undefined): string | null {
  const words = input?.trim() ?? '';
  return words === '' ? null : words;
}

function sheetTitleOf(id: DraftDocumentId, { facts }: BlocComputation): string {
  return draftSheetTitles[id](facts.year?.value ?? null);
}
