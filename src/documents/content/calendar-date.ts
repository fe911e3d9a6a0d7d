/** A day, without a time or a time zone. */
export interface CalendarDate {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

export function isRealDate({ day, month, year }: CalendarDate): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return (
    isFourDigitYear(year) &&
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day
  );
}

export function isFourDigitYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1000 && year <= 9999;
}

/**
 * "ngày 05 tháng 01 năm 2026": a zero before days under 10 and before months 1 and 2, and no others
 * (Phụ lục I, Phần I, mục II.4.b Nghị định 30/2020/NĐ-CP).
 */
export function writtenDate({ day, month, year }: CalendarDate): string {
  const paddedDay = String(day).padStart(2, '0');
  const paddedMonth = month <= 2 ? String(month).padStart(2, '0') : String(month);
  return `ngày ${paddedDay} tháng ${paddedMonth} năm ${year}`;
}

export function isBefore(one: CalendarDate, other: CalendarDate): boolean {
  const order = ({ day, month, year }: CalendarDate): number => (year * 100 + month) * 100 + day;
  return order(one) < order(other);
}
