import type { Message } from '../../../text/sentences';
import type { Evidence } from '../../scoresheet';

/**
 * Below so many percent a part of the detection has to be confirmed by a person before anything is written. The doubts
 * that the reader knows lie at 60 or below; what is only unusual lies at 80 and above.
 */
export const PERCENT_NEEDED = 75;

export type DetectedPart = Evidence['part'];

/** What speaks for a reading, or against it, and the cells to look at. */
export interface Said {
  readonly message: Message;
  readonly sheet: string | null;
  readonly cell: string | null;
}

/** One part of what was detected, how sure it is, and why. */
export interface PartCertainty {
  readonly part: DetectedPart;
  /** A whole number from 0 to 100. */
  readonly percent: number;
  /** The first one says what was read. */
  readonly evidence: readonly Said[];
  /** What makes it less sure; where a part is unsure there is at least one. */
  readonly doubts: readonly Said[];
}

/** Whether a person has to look at it before anything is written. */
export function isUnsure({ percent }: Pick<PartCertainty, 'percent'>): boolean {
  return percent < PERCENT_NEEDED;
}

/** A part without anything against it. */
export function sure(part: DetectedPart, evidence: readonly Said[]): PartCertainty {
  return { part, percent: 100, evidence, doubts: [] };
}

/** The part with one more thing against it: it is at most so sure. */
export function lowered(of: PartCertainty, percent: number, doubt: Said): PartCertainty {
  return { ...of, percent: Math.min(of.percent, percent), doubts: [...of.doubts, doubt] };
}
