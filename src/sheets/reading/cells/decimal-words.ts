/**
 * Reads a number as it is typed in Vietnam or abroad: "9,5", "9.5", "1.000,5", "1,000.5", "-0,5", "+2".
 * Returns it as a decimal text with a dot ("1000.5").
 * - not-a-number: the words are something else
 * - ambiguous: "1.000" or "1,000" may be one thousand or one with three decimals; nobody but a person can know
 */
export type DecimalReading =
  | { readonly kind: 'number'; readonly decimal: string }
  | { readonly kind: 'not-a-number' }
  | { readonly kind: 'ambiguous' };

const NOT_A_NUMBER: DecimalReading = { kind: 'not-a-number' };

const PLAIN = /^(\d+)$/;
const ONE_SEPARATOR = /^(\d+)[.,](\d+)$/;
const DOTS_THEN_COMMA = /^(\d{1,3}(?:\.\d{3})+),(\d+)$/;
const COMMAS_THEN_DOT = /^(\d{1,3}(?:,\d{3})+)\.(\d+)$/;
const GROUPS_ONLY = /^\d{1,3}(?:(?:\.\d{3}){2,}|(?:,\d{3}){2,})$/;

export function readDecimalWords(words: string): DecimalReading {
  const compact = words.replace(/[\u2212–]/g, '-').replace(/(?<=[\d-]) (?=\d)/g, '');
  const match = /^([+-]?)\s*([\d.,]+)$/.exec(compact);
  if (match === null) return NOT_A_NUMBER;
  const [, sign = '', digits = ''] = match;
  const minus = sign === '-' ? '-' : '';
  const number = (whole: string, decimals = ''): DecimalReading => {
    const integer = whole.replace(/[.,]/g, '').replace(/^0+(?=\d)/, '');
    return { kind: 'number', decimal: minus + integer + (decimals === '' ? '' : `.${decimals}`) };
  };
  if (PLAIN.test(digits)) return number(digits);
  const mixed = DOTS_THEN_COMMA.exec(digits) ?? COMMAS_THEN_DOT.exec(digits);
  if (mixed !== null) return number(mixed[1] ?? '', mixed[2] ?? '');
  if (GROUPS_ONLY.test(digits)) return number(digits);
  const single = ONE_SEPARATOR.exec(digits);
  if (single === null) return NOT_A_NUMBER;
  const [, whole = '', decimals = ''] = single;
  if (decimals.length === 3 && whole.length <= 3 && !whole.startsWith('0')) {
    return { kind: 'ambiguous' };
  }
  return number(whole, decimals);
}
