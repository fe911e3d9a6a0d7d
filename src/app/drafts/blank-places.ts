import type { DraftBlank } from '../../documents/content/draft';
import { blocFactCells, type FactKey } from '../../sheets/reading/bloc-sheet/bloc-sheet';
import type { DocumentBlankId } from '../../text/document-words';
import type { CellPlace } from '../../workbook/cell-address';
import type { Snapshot } from '../../workbook/snapshot';
import type { DraftInputId } from './draft-documents';

/** Something that a draft lacks, and where a person can say it. */
export interface LackingFact {
  readonly blank: DraftBlank;
  /** The input of the pane that fills it; null where there is none. */
  readonly input: DraftInputId | null;
  /** The cell of "Thông tin khối" that fills it. */
  readonly cell: CellPlace | null;
  /** Whether that sheet would fill it, but is not there yet. */
  readonly needsBlocSheet: boolean;
}

interface Source {
  readonly input: DraftInputId | null;
  readonly fact: FactKey;
}

/** What does not stand here is filled in by hand in the finished document. */
const SOURCES: Readonly<Partial<Record<DocumentBlankId, Source>>> = {
  'bloc-name': { input: null, fact: 'name' },
  'head-role': { input: null, fact: 'kind' },
  'deputy-role': { input: null, fact: 'kind' },
  year: { input: null, fact: 'year' },
  'next-year': { input: null, fact: 'year' },
  'issuer-name': { input: 'head', fact: 'head' },
  'current-head': { input: 'head', fact: 'head' },
  'next-head': { input: 'next-head', fact: 'nextHead' },
  'next-deputy': { input: 'deputy', fact: 'nextDeputy' },
};

/** What a draft lacks, in reading order, each with the places where it can be said. */
export function lackingFacts(
  snapshot: Snapshot,
  blanks: readonly DraftBlank[],
): readonly LackingFact[] {
  const cells = blocFactCells(snapshot);
  return blanks.map((blank) => {
    const source = SOURCES[blank.id];
    if (source === undefined) return { blank, input: null, cell: null, needsBlocSheet: false };
    const cell = cells.get(source.fact) ?? null;
    return { blank, input: source.input, cell, needsBlocSheet: cell === null };
  });
}
