import { leavesOf } from '../scoring/criteria';
import { foldName } from '../scoring/fold-name';
import type { Scheme } from '../scoring/scheme';
import { readBlocSheet, type BlocSheetReading } from '../sheets/reading/bloc-sheet/bloc-sheet';
import { formulaGuide } from '../sheets/reading/formula-guide';
import { readScoresheets, type Reading } from '../sheets/reading/read-scoresheets';
import { readSchemeSheet } from '../sheets/reading/scheme-sheet/read-scheme-sheet';
import type { Correction } from '../sheets/remembered';
import type { SheetFinding } from '../sheets/scoresheet';
import type { Snapshot } from '../workbook/snapshot';
import type { ComputeOptions } from './options';
import { rememberedIn } from './remembering';

/** The scores of a workbook as its corrections say that they are to be read. */
export interface CorrectedReading {
  readonly reading: Reading;
  /** The sheet "Thông tin khối", where there is one. */
  readonly stated: BlocSheetReading | null;
  /** What the workbook remembers. */
  readonly corrections: readonly Correction[];
  /** What of it cannot be used any more. */
  readonly findings: readonly SheetFinding[];
}

/** Reads a workbook and honours what a person has corrected; what was chosen for this run counts more. */
export function readCorrected(
  snapshot: Snapshot,
  { sheets, year, scheme }: Pick<ComputeOptions, 'sheets' | 'year' | 'scheme'>,
): CorrectedReading {
  const { remembered, findings } = rememberedIn(snapshot);
  const { corrections } = remembered;
  const stated = readBlocSheet(snapshot);
  const written = scheme ?? readSchemeSheet(snapshot)?.scheme ?? null;
  const reading = readScoresheets(snapshot, {
    sheets,
    year: year ?? ((stated?.facts.year ?? null) === null ? correctedYear(corrections) : null),
    corrections: withoutWanted(corrections, written),
    guide: written === null ? null : formulaGuide(written),
  });
  return { reading, stated, corrections, findings };
}

function correctedYear(corrections: readonly Correction[]): number | null {
  return corrections.find((correction) => correction.kind === 'year')?.year ?? null;
}

/** A criterion that a written scheme asks for is one, whatever was said before. */
function withoutWanted(
  corrections: readonly Correction[],
  scheme: Scheme | null,
): readonly Correction[] {
  if (scheme === null || !corrections.some(isLeaveOut)) return corrections;
  const wanted = new Set(leavesOf(scheme).map(({ name }) => foldName(name)));
  return corrections.filter(
    (correction) => !isLeaveOut(correction) || !wanted.has(foldName(correction.criterion)),
  );
}

type CriterionCorrected = Extract<Correction, { readonly kind: 'criterion' }>;

function isLeaveOut(correction: Correction): correction is CriterionCorrected {
  return correction.kind === 'criterion' && correction.change.what === 'leave-out';
}
