import type { Message } from '../../text/sentences';
import { fail, type Result } from '../../workbook/result';
import type { Look } from '../session/look';
import { nextYear, type NextYear } from './next-year';

/** Next year's workbook from the open one; refused where its reading is neither sure nor confirmed. */
export function nextYearOfLook({ snapshot, outcome }: Look): Result<NextYear, Message> {
  if (outcome.kind === 'not-computed') return fail(outcome.why);
  const unsure = outcome.certainties.find(({ isSure, isConfirmed }) => !isSure && !isConfirmed);
  return unsure === undefined
    ? nextYear(snapshot, outcome.computation)
    : fail({ code: 'next-year-unsure', params: { sheet: unsure.sheet } });
}
