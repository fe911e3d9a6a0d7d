import type { SentenceCode } from '../../../text/sentences';
import type { DetectedPart } from './certainty';

interface KnownDoubt {
  readonly part: DetectedPart;
  readonly percent: number;
}

/** What the reader finds that makes it unsure where it says that it is, and of which part. */
const DOUBTS: Partial<Record<SentenceCode, KnownDoubt>> = {
  'other-table-ignored': { part: 'header', percent: 50 },
  'second-table-ignored': { part: 'units', percent: 60 },
  'unit-without-number': { part: 'units', percent: 60 },
  'row-without-name': { part: 'units', percent: 60 },
  'unit-not-on-sheet': { part: 'units', percent: 60 },
  'column-twice': { part: 'criteria', percent: 60 },
  'column-not-counted': { part: 'criteria', percent: 60 },
  'looks-like-a-sum': { part: 'criteria', percent: 60 },
  'rate-not-counted': { part: 'criteria', percent: 60 },
  'extras-unclear': { part: 'criteria', percent: 60 },
  'bases-as-scores': { part: 'criteria', percent: 60 },
  'sums-not-stated': { part: 'criteria', percent: 60 },
  'group-sheets-joined': { part: 'criteria', percent: 60 },
  'fraction-of-other-maximum': { part: 'maxima', percent: 60 },
  'stage-row-twice': { part: 'stage', percent: 60 },
  'bloc-heading-doubtful': { part: 'bloc', percent: 60 },
  'units-above-heading': { part: 'bloc', percent: 60 },
  'unit-groups-in-table': { part: 'bloc', percent: 60 },
  'unit-sheets-joined': { part: 'bloc', percent: 60 },
  'blocs-over-units': { part: 'bloc', percent: 60 },
  'forms-name-other-blocs': { part: 'bloc', percent: 60 },
  'stages-in-lines': { part: 'criteria', percent: 60 },
};

/** What is out of the ordinary and has to be seen, without a question to be answered. */
const UNUSUAL: Partial<Record<SentenceCode, KnownDoubt>> = {
  'other-table-ignored': { part: 'header', percent: 85 },
  'second-table-ignored': { part: 'header', percent: 85 },
  'figures-below-table': { part: 'units', percent: 80 },
  'row-without-name': { part: 'units', percent: 80 },
  'row-not-a-unit': { part: 'units', percent: 85 },
  'unit-not-on-sheet': { part: 'units', percent: 80 },
  'group-maximum-differs': { part: 'maxima', percent: 85 },
  'total-maximum-differs': { part: 'maxima', percent: 80 },
  'form-maximum-differs': { part: 'maxima', percent: 85 },
  'bare-td-is-verified': { part: 'stage', percent: 85 },
  'stage-incomplete': { part: 'stage', percent: 80 },
  'stage-passed-over': { part: 'stage', percent: 80 },
};

/**
 * The doubt that a finding of that code stands for; null for a finding of another kind.
 * @param isDoubtful whether the reader says that it is unsure
 */
export function knownDoubt(code: SentenceCode, isDoubtful: boolean): KnownDoubt | null {
  return (isDoubtful ? DOUBTS[code] : undefined) ?? UNUSUAL[code] ?? null;
}
