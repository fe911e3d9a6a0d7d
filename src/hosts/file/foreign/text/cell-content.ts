import { maxCellText } from '../../limits';
import type { CarriedContent } from '../carried-book';

/** At most 15 digits: more than that no binary number holds. */
const WHOLE = /^[-+]?(?:0|[1-9]\d{0,14})$/;
/** "1.234" may be a thousand and more or a little over one: three digits behind a sign other than "0" stay text. */
const DECIMAL = /^[-+]?(?:0[.,]\d{1,12}|[1-9]\d{0,8}[.,](?:\d{1,2}|\d{4,6}))$/;

/** What a field of a text file holds: a number where it can be read in one way only, else its text as it stands. */
export function fieldContent(field: string): CarriedContent {
  const text = field.trim();
  if (text === '') return { kind: 'empty' };
  if (WHOLE.test(text) || DECIMAL.test(text)) {
    return { kind: 'number', value: Number(text.replace(',', '.')) };
  }
  return { kind: 'text', value: field.slice(0, maxCellText) };
}
