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

/** How many there are, as a person reads it: "110.085" in Vietnamese, "110,085" in English. */
export function countText(count: number, language: Language): string {
  return decimalText(String(count), language);
}

/** The same in English with what is counted: "1 cell", "1,500 cells". */
export function counted(count: number, one: string, many: string): string {
  return `${countText(count, 'en')} ${count === 1 ? one : many}`;
}
