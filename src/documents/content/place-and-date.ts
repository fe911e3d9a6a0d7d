import { writtenDate, type CalendarDate } from './calendar-date';
import { dots, fact, say, type Phrase } from './phrase';

/** "Tây Ninh, ngày 05 tháng 01 năm 2026" (Phụ lục I, Phần I, mục II.4 Nghị định 30/2020/NĐ-CP). */
export function placeAndDate(place: string | null, date: CalendarDate | null): Phrase {
  const day = dots('issue-date');
  const written = date ? writtenDate(date) : say`ngày ${day} tháng ${day} năm ${day}`;
  return say`${fact(place, 'issue-place')}, ${written}`;
}
