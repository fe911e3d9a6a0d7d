import { isBefore, type CalendarDate } from './calendar-date';
import { note, type DraftNote } from './draft';
import { blank, say, type Phrase } from './phrase';

const inForceFrom: CalendarDate = { day: 1, month: 1, year: 2024 };
const amendedFrom: CalendarDate = { day: 1, month: 10, year: 2026 };

interface LegalBasis {
  readonly line: Phrase;
  readonly notes: readonly DraftNote[];
}

/**
 * The emulation law as a ground: by name and date, without number or agency
 * (Phụ lục I, Phần I, mục II.6.a Nghị định 30/2020/NĐ-CP).
 * A decision on year N is signed at the end of that year or at the start of the next, so where its date is
 * not known yet the year says nearly as much.
 */
export function emulationLaw(issuedOn: CalendarDate | null, year: number | null): LegalBasis {
  const law = say`Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022`;
  const earliest = issuedOn ?? (year === null ? null : { day: 1, month: 12, year });
  const latest = issuedOn ?? (year === null ? null : { day: 31, month: 12, year: year + 1 });
  if (latest && isBefore(latest, inForceFrom)) {
    return { line: say`Căn cứ ${blank('law')}`, notes: [note('law-not-in-force', {})] };
  }
  if (earliest && isBefore(earliest, inForceFrom)) {
    return { line: law, notes: [note('law-uncertain', {})] };
  }
  const amended = earliest !== null && !isBefore(earliest, amendedFrom);
  return { line: law, notes: amended ? [note('law-amended', {})] : [] };
}
