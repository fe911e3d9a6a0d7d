import type { Correction } from '../sheets/remembered';
import type { Snapshot } from '../workbook/snapshot';
import { rememberedIn, subjectOf } from './remembering';

export type { Correction, CriterionCorrection } from '../sheets/remembered';

/** The corrections that a workbook remembers, to be asked for by their subject. */
export interface CorrectionsMade {
  readonly all: readonly Correction[];
  /** What was remembered of the subject of this correction, whatever it says; null where nothing was. */
  readonly of: (correction: Correction) => Correction | null;
}

export function correctionsMade(snapshot: Snapshot): CorrectionsMade {
  const all = rememberedIn(snapshot).remembered.corrections;
  const bySubject = new Map(all.map((correction) => [subjectOf(correction), correction]));
  return { all, of: (correction) => bySubject.get(subjectOf(correction)) ?? null };
}
