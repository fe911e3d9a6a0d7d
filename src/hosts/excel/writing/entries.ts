import type { WrittenValue } from '../../../workbook/patch';

/** What a cell can hold, in UTF-16 units. */
const LONGEST_TEXT = 32_767;

/** What Excel takes as plain words whatever the settings: a letter first, no digit anywhere. */
const PLAIN_WORDS = /^\p{L}\P{Nd}*$/u;

/**
 * What has to be handed to Excel so that the cell holds just this value. Excel reads what it is handed as if it were
 * typed ("=1+1", "007", "+84", "1/2", "TRUE"), but never what stands after an apostrophe, and the apostrophe does not
 * become part of the text. Null would leave the cell as it is, and an empty text empties it.
 */
export function entryOf(value: WrittenValue): string | number {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return value;
  if (value.length > LONGEST_TEXT) {
    throw new RangeError(`A text of ${value.length} characters does not fit into a cell.`);
  }
  const isPlain = PLAIN_WORDS.test(value) && !/^(?:true|false)$/i.test(value);
  return isPlain ? value : `'${value}`;
}
