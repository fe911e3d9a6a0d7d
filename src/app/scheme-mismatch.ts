import type { Scheme } from '../scoring/scheme';
import { finding } from '../sheets/reading/findings';
import type { SchemeSheetReading } from '../sheets/reading/scheme-sheet/read-scheme-sheet';
import type { Scoresheet, SheetFinding } from '../sheets/scoresheet';
import type { Message } from '../text/sentences';
import type { Mismatch } from './match-columns';

/** Why a scheme and a scoring table do not go together, in one sentence. */
export function mismatchMessage(
  scheme: Scheme,
  scoresheet: Scoresheet,
  mismatch: Mismatch,
  file: string,
): Message {
  const missing = mismatch.missing.map(({ name }) => name);
  const unknown = mismatch.unknown.map(({ name }) => name);
  if (scheme.origin === 'file') {
    return { code: 'scheme-mismatch', params: { file, missing, unknown } };
  }
  const table = scoresheet.sheets[0] ?? '';
  return { code: 'scheme-sheet-mismatch', params: { table, missing, unknown } };
}

/** The same cell by cell: criteria of the sheet that no column has, and columns that the sheet does not have. */
export function mismatchFindings(
  { sheet, places }: SchemeSheetReading,
  scoresheet: Scoresheet,
  { missing, unknown }: Mismatch,
): readonly SheetFinding[] {
  const table = scoresheet.sheets[0] ?? '';
  const error = (message: Message, at: string, place: Parameters<typeof finding>[3]) =>
    finding('error', message, at, place);
  return [
    ...missing.map(({ code, name }) =>
      error(
        { code: 'scheme-sheet-not-in-table', params: { criterion: name, table } },
        sheet,
        places.criteria.get(code) ?? null,
      ),
    ),
    ...unknown.map(({ code, name }) => {
      const place = scoresheet.criterionPlaces.get(code) ?? null;
      const params = { criterion: name, sheet };
      return error({ code: 'scheme-sheet-not-in-scheme', params }, place?.sheet ?? table, place);
    }),
  ];
}
