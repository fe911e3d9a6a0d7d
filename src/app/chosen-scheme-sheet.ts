import type { Scheme } from '../scoring/scheme';
import { schemeSheetChanges } from '../sheets/writing/scheme-sheet/scheme-sheet';
import type { Language } from '../text/language';
import type { Message } from '../text/sentences';
import type { Patch } from '../workbook/patch';
import { fail, ok, type Result } from '../workbook/result';
import { createSchemeSheet, schemeSheetPlace } from './scheme-sheet';
import type { Look } from './session/look';

/**
 * What makes the sheet "Bộ tiêu chí" from a scheme that was chosen, for the bloc that is shown; also where nothing was
 * computed yet. Refused where there is such a sheet.
 */
export function chosenSchemeSheet(
  { snapshot, outcome }: Look,
  scheme: Scheme,
  bloc: number,
  language: Language,
): Result<Patch, Message> {
  const shown = outcome.kind === 'computed' ? outcome.computation.blocs[bloc] : undefined;
  if (shown !== undefined) return createSchemeSheet(snapshot, { ...shown, scheme }, language);
  const sheet = schemeSheetPlace(snapshot);
  if (sheet !== null) return fail({ code: 'scheme-sheet-there', params: { sheet } });
  return ok({ changes: schemeSheetChanges(snapshot, scheme, language) });
}
