import type { SentenceCode } from '../text/sentences';

/** The parts of the tab *Quy chế*, in the order in which they stand there. */
export const readingParts = [
  'sheets',
  'table',
  'facts',
  'criteria',
  'units',
  'scheme',
  'policies',
  'rules',
] as const;

export type ReadingPart = (typeof readingParts)[number];

/** Findings that a correction of the reading answers, and where it is made. */
const PART_OF_CODE: Partial<Record<SentenceCode, ReadingPart>> = {
  'sheet-not-read': 'sheets',
  'hidden-sheet-skipped': 'sheets',
  'other-table-ignored': 'sheets',
  'second-table-ignored': 'sheets',
  'group-sheets-joined': 'sheets',
  'unit-sheets-joined': 'sheets',
  'bloc-on-other-sheet': 'sheets',
  'stage-sheets-joined': 'sheets',
  'other-table-agrees': 'sheets',
  'other-table-differs': 'sheets',
  'unit-not-on-sheet': 'units',
  'no-scoring-table': 'sheets',
  'corrections-ignore-tables': 'sheets',
  'bare-td-is-verified': 'table',
  'stage-chosen': 'table',
  'stage-incomplete': 'table',
  'stage-passed-over': 'table',
  'stage-not-found': 'table',
  'year-from-name': 'facts',
  'year-unknown': 'facts',
  'year-unlike-file': 'facts',
  'year-unlike-sheet': 'facts',
  'organiser-inferred': 'facts',
  'organiser-unknown': 'facts',
  'column-twice': 'criteria',
  'column-not-counted': 'criteria',
  'column-ignored': 'criteria',
  'weight-unreadable': 'criteria',
  'weights-not-hundred': 'criteria',
  'looks-like-a-sum': 'criteria',
  'group-maximum-differs': 'criteria',
  'total-maximum-differs': 'criteria',
  'no-maxima': 'criteria',
  'maximum-missing': 'criteria',
  'maximum-needed': 'criteria',
  'score-above-maximum': 'criteria',
  'form-maximum-differs': 'criteria',
  'duplicate-unit': 'units',
  'row-not-a-unit': 'units',
  'unit-without-number': 'units',
  'nothing-assigned': 'units',
  'several-blocs-read': 'units',
  'bloc-without-units': 'units',
  'bloc-heading-doubtful': 'units',
  'units-above-heading': 'units',
  'unit-groups-in-table': 'units',
  'blocs-over-units': 'units',
  'forms-name-other-blocs': 'units',
  'stages-in-lines': 'criteria',
  'stage-row-twice': 'units',
  'sums-not-stated': 'criteria',
  'rate-table': 'sheets',
  'award-list': 'sheets',
  'rate-not-counted': 'criteria',
  'rates-beside': 'criteria',
  'extras-contained': 'criteria',
  'extras-unclear': 'criteria',
  'bases-as-scores': 'criteria',
  'no-bands': 'scheme',
  'scheme-mismatch': 'scheme',
  'scheme-sheet-mismatch': 'scheme',
  'scheme-maximum-differs': 'scheme',
  'criterion-matched-by-number': 'scheme',
  'scheme-sheet-wrong': 'scheme',
  'scheme-sheet-no-rules': 'scheme',
  'scheme-sheet-rules-left-out': 'scheme',
  'scheme-sheet-other-bloc': 'scheme',
  'scheme-sheet-other-year': 'scheme',
  'scheme-sheet-passed-over': 'scheme',
  'no-rule-pack': 'rules',
  'rule-pack-unknown': 'rules',
  'rule-pack-of-other-years': 'rules',
  'rules-not-checked': 'rules',
  'rules-sheet-passed-over': 'rules',
  'rules-sheet-wrong': 'rules',
  'places-unverified': 'rules',
};

/** The part of the reading that a finding belongs to; null where only the workbook itself can be mended. */
export function readingPartOf(code: SentenceCode): ReadingPart | null {
  return PART_OF_CODE[code] ?? null;
}

/** Findings that name a cell only to show which rows or units they speak of. */
const NOTHING_TO_MEND: ReadonlySet<SentenceCode> = new Set<SentenceCode>([
  'rank-shared',
  'proposal-tie',
  'hidden-rows-read',
  'hidden-columns-read',
  'old-font-read',
]);

export function hasNothingToMend(code: SentenceCode): boolean {
  return NOTHING_TO_MEND.has(code);
}
