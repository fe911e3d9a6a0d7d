import type { Language } from '../text/language';
import type { Message } from '../text/sentences';
import type { Patch } from '../workbook/patch';
import { fail, type Result } from '../workbook/result';
import { createSchemeSheet } from './scheme-sheet';
import type { Look } from './session/look';

/** What makes the sheet "Bộ tiêu chí" of a bloc as it was just read; says why where nothing was computed. */
export function schemeSheetPatch(
  { snapshot, outcome }: Look,
  bloc: number,
  language: Language,
): Result<Patch, Message> {
  if (outcome.kind === 'not-computed') return fail(outcome.why);
  const shown = outcome.computation.blocs[bloc] ?? outcome.computation.blocs[0];
  if (shown === undefined) {
    const file = snapshot.workbookName;
    return fail({ code: 'no-scoring-table', params: { file } });
  }
  return createSchemeSheet(snapshot, shown, language);
}
