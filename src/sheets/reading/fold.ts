const PLAIN = /^[!-~]*$/;

/** The text as a person reads it: composed letters (NFC), single spaces, none at the ends. */
export function tidy(text: string): string {
  // Most cells hold a number or a plain word.
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim();
}

/**
 * A form in which headings and labels are compared with the field's vocabulary: composed, lower case, single spaces,
 * one kind of dash without spaces around it, "uỷ ban" as "ủy ban". Names are compared by `foldName` of scoring,
 * whose form is not for reading.
 */
export function fold(text: string): string {
  return tidy(text)
    .toLowerCase()
    .replace(/\s*[-–—‐‑]\s*/g, '-')
    .replace(/uỷ(?![a-zà-ỹđ])/g, 'ủy');
}
