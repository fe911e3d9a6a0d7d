import type { Found } from '../../scoresheet';
import { dateAt, dateInWords, type IsoDate } from '../cells/date-cell';
import type { FormTable } from './form-table';
import { labelledCells } from '../cells/labelled-cells';
import type { SheetGrid } from '../sheet-grid';
import { linesBetween, type TitleLine } from '../titles/title-facts';

const LABEL = 'ngày (?:nộp|gửi|lập|tự chấm|chấm)(?: phiếu| báo cáo| điểm)?';
/** "Ngày nộp: 05/12/2026" */
const LABELLED = new RegExp(`^${LABEL}\\s*:\\s*(.+)$`, 'iu');
const LABELS = new Map(
  ['nộp', 'gửi', 'lập', 'tự chấm', 'chấm'].flatMap((verb) =>
    ['', ' phiếu', ' báo cáo', ' điểm'].map((of) => [`ngày ${verb}${of}`, null] as const),
  ),
);
/** The line above a signature or in a letterhead: "Hà Nội, ngày 05 tháng 12 năm 2026" */
const SIGNED = /^(?:[^,;:0-9]{1,40},\s*)?(ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})\.?$/iu;
/** A line that speaks of another paper's date. */
const QUOTED = /căn cứ|quyết định|nghị định|luật|thông tư|công văn|kế hoạch|hướng dẫn|kèm theo/iu;

/**
 * The day that a form says of itself: one that is labelled so ("Ngày nộp: …") before that of a signature or a letterhead;
 * of several the latest. Null where it says none.
 */
export function formDate(grid: SheetGrid, { top, bottom }: FormTable): Found<IsoDate> | null {
  const lines = [
    ...linesBetween(grid, grid.used.top, top - 1),
    ...linesBetween(grid, bottom + 1, grid.used.bottom),
  ];
  const labelled = [
    ...labelledCells(grid, LABELS).flatMap(({ place }) => {
      const isInside = place.row >= top && place.row <= bottom;
      const value = isInside ? null : dateAt(grid, place.row, place.column);
      return value === null ? [] : [{ value, place }];
    }),
    ...lines.flatMap((line) => dayIn(line, LABELLED)),
  ];
  return latest(labelled) ?? latest(lines.flatMap((line) => dayIn(line, SIGNED)));
}

function dayIn({ text, place }: TitleLine, pattern: RegExp): Found<IsoDate>[] {
  if (QUOTED.test(text)) return [];
  const value = dateInWords(pattern.exec(text)?.[1] ?? '');
  return value === null ? [] : [{ value, place }];
}

function latest(days: readonly Found<IsoDate>[]): Found<IsoDate> | null {
  return days.reduce<Found<IsoDate> | null>(
    (best, day) => (best === null || day.value > best.value ? day : best),
    null,
  );
}
