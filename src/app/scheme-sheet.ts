import type { Scheme } from '../scoring/scheme';
import { finding } from '../sheets/reading/findings';
import {
  readSchemeSheet,
  type SchemeSheetReading,
} from '../sheets/reading/scheme-sheet/read-scheme-sheet';
import type { Scoresheet, SheetFinding } from '../sheets/scoresheet';
import { findSchemeSheet } from '../sheets/user-sheets';
import { schemeSheetChanges } from '../sheets/writing/scheme-sheet/scheme-sheet';
import type { Language } from '../text/language';
import type { Message } from '../text/sentences';
import type { Patch } from '../workbook/patch';
import { fail, ok, type Result } from '../workbook/result';
import type { Snapshot } from '../workbook/snapshot';
import { blocsOfScheme, namesBloc } from './choose-scheme';
import type { BlocComputation } from './computation';
import { matchColumns } from './match-columns';
import { noChoices, type ComputeOptions } from './options';
import { readCorrected } from './read-corrected';
import { mismatchFindings } from './scheme-mismatch';

/** The name of the sheet "Bộ tiêu chí", whatever its title is by now; null where there is none. */
export function schemeSheetPlace(snapshot: Snapshot): string | null {
  return findSchemeSheet(snapshot)?.sheet ?? null;
}

/** What makes the sheet "Bộ tiêu chí" from the scheme that a bloc was computed by. Refused where there is one. */
export function createSchemeSheet(
  snapshot: Snapshot,
  { scheme, scoresheet }: BlocComputation,
  language: Language,
): Result<Patch, Message> {
  const sheet = schemeSheetPlace(snapshot);
  if (sheet !== null) return fail({ code: 'scheme-sheet-there', params: { sheet } });
  const blocs = readCorrected(snapshot, noChoices).reading.scoresheets.length;
  // Among several blocs the sheet has to say whose it is.
  const isNamed = blocs <= 1 || namesBloc(scheme, scoresheet);
  const { name, year } = isNamed ? scheme : scoresheet.scheme;
  return ok({ changes: schemeSheetChanges(snapshot, { ...scheme, name, year }, language) });
}

/**
 * What is to be said of the sheet "Bộ tiêu chí", cell by cell: all its mistakes, and, once it has none, what it
 * and the scoring table do not have in common. Empty where there is no such sheet.
 */
export function schemeSheetFindings(
  snapshot: Snapshot,
  options: ComputeOptions = noChoices,
): readonly SheetFinding[] {
  const reading = readSchemeSheet(snapshot);
  if (reading === null) return [];
  const { scheme, findings } = reading;
  if (scheme === null) return findings;
  const { scoresheets } = readCorrected(snapshot, options).reading;
  const own = blocsOfScheme(snapshot, scheme, scoresheets, options);
  return [
    ...findings,
    ...own.flatMap((scoresheet) => {
      const matched = matchColumns(scheme, scoresheet);
      return [
        ...(matched.ok ? [] : mismatchFindings(reading, scoresheet, matched.problem)),
        ...(options.stage === null ? stageFindings(reading, scheme, scoresheet) : []),
      ];
    }),
  ];
}

/** A source of scores that the sheet asks for and the table does not have. */
function stageFindings(
  { sheet, places }: SchemeSheetReading,
  { stage }: Scheme,
  { stages }: Scoresheet,
): readonly SheetFinding[] {
  const available = stages.flatMap(({ stage: own, scorer = null }) =>
    own === null || scorer !== null ? [] : [own],
  );
  if (stage === null || available.includes(stage)) return [];
  const message = { code: 'stage-not-found', params: { stage, available } } as const;
  return [finding('error', message, sheet, places.stage)];
}
