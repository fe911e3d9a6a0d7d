import { tidy } from '../fold';

/** The kinds of numbering in use; a dotted code such as "1.2.1" counts its dots in `depth`. */
export type CodeStyle = 'roman' | 'upper' | 'number' | 'lower' | 'dash';

export interface CriterionCode {
  /** As a person would quote it: without the closing dot or bracket. */
  readonly text: string;
  readonly style: CodeStyle;
  /** 0 for "1", 1 for "1.2"; 0 for "a", 1 for "a1"; 0 for all other styles. */
  readonly depth: number;
}

const ROMAN = /^(?=[IVXLC])(X{0,3})(IX|IV|V?I{0,3})$/;

/**
 * Reads a numbering such as "I.", "A", "1", "1.2.", "2.a)", "a)", "6a", "-". Null for anything else.
 * `previousUpper` is the last capital letter seen, so that "C" after "B" is a letter and not the Roman 100,
 * and "I" after "H" is a letter.
 */
export function readCode(words: string, previousUpper: string | null): CriterionCode | null {
  const text = tidy(words)
    .replace(/^\((.+)\)$/, '$1')
    .replace(/[.):/]+$/, '')
    .trim();
  if (/^[-–+*•]$/.test(tidy(words))) return { text: '-', style: 'dash', depth: 0 };
  if (text === '') return null;
  const followsLetter =
    previousUpper !== null && text.charCodeAt(0) === previousUpper.charCodeAt(0) + 1;
  if (/^[A-Z]$/.test(text) && (followsLetter || !ROMAN.test(text))) {
    return { text, style: 'upper', depth: 0 };
  }
  if (ROMAN.test(text)) return { text, style: 'roman', depth: 0 };
  if (/^\d{1,3}(\.\d{1,3})*$/.test(text)) {
    return { text, style: 'number', depth: text.split('.').length - 1 };
  }
  // "a1" stands one step below "a".
  if (/^[a-zđ]\d?$/.test(text)) return { text, style: 'lower', depth: text.length - 1 };
  // "2.a" and "6a" stand one step below their number.
  if (/^\d{1,3}\.?\s?[a-zđ]$/.test(text)) return { text, style: 'lower', depth: 0 };
  // "I.1", "A.2.1": a letter or Roman group with numbers below it.
  if (/^([IVX]+|[A-Z])(\.\d{1,3})+$/.test(text)) {
    return { text, style: 'number', depth: text.split('.').length - 2 };
  }
  return null;
}

/**
 * Reads what stands in a column of numberings only: also "a1.1", "C3.1", "I.2.a". Among headings and names such words may
 * mean anything.
 */
export function readNumbering(words: string, previousUpper: string | null): CriterionCode | null {
  const known = readCode(words, previousUpper);
  if (known !== null) return known;
  const text = tidy(words).replace(/[.):/]+$/, '');
  const dots = text.split('.').length - 1;
  if (/^[A-Za-zđ]\d{1,2}(\.\d{1,3})*$/.test(text)) return { text, style: 'lower', depth: dots + 1 };
  if (/^([IVX]+|[A-Z]|\d{1,2})(\.\d{1,3})+\.[a-zđ]$/.test(text)) {
    return { text, style: 'lower', depth: 0 };
  }
  return null;
}

/**
 * "a", "b", "C": a capital slipped into a row of small letters; it is no group above them. After "B" it
 * goes on with the capitals.
 */
export function withinSmallLetters(
  code: CriterionCode | null,
  previousLower: string | null,
  previousUpper: string | null,
): CriterionCode | null {
  if (code === null || previousLower === null || !/^[A-HJ-UWYZ]$/.test(code.text)) return code;
  const place = code.text.toLowerCase().charCodeAt(0);
  const followsUpper = previousUpper?.toLowerCase().charCodeAt(0) === place - 1;
  const followsLower = previousLower.charCodeAt(0) === place - 1;
  return followsLower && !followsUpper ? { ...code, style: 'lower' } : code;
}

/** "TC1", "TC 2.1", "Tiêu chí 3": names that are nothing but a label with a number. */
const LABEL = /^(tc|tiêu chí|nội dung|nd|chỉ tiêu|ct)\s*(\d{1,3}(?:\.\d{1,3})*)$/i;

/** A heading or name that begins with its numbering, as in "1. Cải cách hành chính" or "TC2". */
export function splitCode(words: string): { readonly code: string | null; readonly name: string } {
  const text = tidy(words);
  const label = LABEL.exec(text);
  if (label !== null) return { code: label[2] ?? null, name: text };
  const match =
    /^(\d{1,2}(?:\.\d{1,2})+)\s+(\S.*)$/.exec(text) ??
    /^([IVX]{1,5}|[A-Z]|\d{1,2}(?:\.\d{1,2})*|[a-zđ])\s*[.):/-]\s*(\S.*)$/.exec(text);
  const [, code, name] = match ?? [];
  if (code === undefined || name === undefined || /^\d/.test(name))
    return { code: null, name: text };
  return { code, name };
}
