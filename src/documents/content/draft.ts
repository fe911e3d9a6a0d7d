import {
  documentBlankLabel,
  documentNote,
  type DocumentBlankId,
  type DocumentNoteId,
  type DocumentNoteParams,
} from '../../text/document-words';
import type { InBoth } from '../../text/language';
import type { SourceRef } from '../../awards/facts';
import { phrasesOf, type Block } from './block';
import type { CalendarDate } from './calendar-date';
import { isBlank } from './phrase';

/** A document in words, before it has any form; plain data, made without the .docx library. */
export interface Draft {
  readonly fileName: string;
  /** For the file's properties; never printed. */
  readonly title: string;
  readonly issuedOn: CalendarDate | null;
  readonly blocks: readonly Block[];
  /** What the draft still lacks, in reading order, each once. */
  readonly blanks: readonly DraftBlank[];
  /** What the secretary should know before she signs it off. */
  readonly notes: readonly DraftNote[];
}

/** Words of a document and the place in the workbook that they came from. */
export interface DraftSource {
  readonly text: string;
  readonly source: SourceRef;
}

export interface DraftBlank {
  readonly id: DocumentBlankId;
  readonly label: InBoth<string>;
}

export interface DraftNote {
  readonly id: DocumentNoteId;
  readonly text: InBoth<string>;
}

export function note<Id extends DocumentNoteId>(id: Id, params: DocumentNoteParams[Id]): DraftNote {
  return { id, text: { vi: documentNote(id, params, 'vi'), en: documentNote(id, params, 'en') } };
}

/** The blanks of a document in reading order; one that occurs again is listed once. */
export function blanksIn(blocks: readonly Block[]): readonly DraftBlank[] {
  const ids = new Set<DocumentBlankId>();
  for (const phrase of blocks.flatMap(phrasesOf)) {
    for (const piece of phrase) if (isBlank(piece)) ids.add(piece.blank);
  }
  return [...ids].map((id) => ({ id, label: documentBlankLabel(id) }));
}

/** What came from the workbook in reading order, each once, however often a document says it. */
export function sourcesIn(blocks: readonly Block[]): readonly DraftSource[] {
  const found = new Map<string, DraftSource>();
  for (const piece of blocks.flatMap(phrasesOf).flat()) {
    if (typeof piece === 'string' || isBlank(piece)) continue;
    const key = `${piece.text.toLocaleLowerCase('vi')} ${piece.source}`;
    if (!found.has(key)) found.set(key, { text: piece.text, source: piece.source });
  }
  return [...found.values()];
}
