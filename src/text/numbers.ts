import type { Language } from './language';

/** A decimal text with a dot ("1234.5") as a person reads it: "1.234,5" in Vietnamese, "1,234.5" in English. */
export function decimalText(decimal: string, language: Language): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
  if (match === null) return decimal;
  const [, minus = '', whole = '', fraction] = match;
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, language === 'vi' ? '.' : ',');
  if (fraction === undefined) return minus + grouped;
  return `${minus}${grouped}${language === 'vi' ? ',' : '.'}${fraction}`;
}
