import { divide, multiply, roundHalfUp, toDecimalText, wholePoints } from '../../../scoring/points';
import type { Language } from '../../../text/language';
import { packWords } from '../../../text/pack-words';
import { trackedPapers, trackingWords } from '../../../text/tracking-sheet-words';
import type { CellFormat } from '../../../workbook/patch';
import { cellsRow, wideRow, type ImageCell, type ImageRow, type SheetImage } from '../sheet-image';
import { emphasised, styles } from '../styles';
import { written } from '../written-text';
import { listImage } from './list-image';
import {
  daysLate,
  dayText,
  isUnknown,
  missingUnits,
  nextDue,
  serialOf,
  type BlocTracking,
  type Day,
  type TrackedColumn,
} from './tracking';

const WIDTHS = { number: 6, unit: 46, day: 14, late: 10, missing: 30 };

const ofDay: CellFormat = { ...styles.centered, numberFormat: 'dd/mm/yyyy' };

/**
 * The sheet "Theo dõi": when each unit registered, signed and reported, how late, and who is missing.
 * @param today what falls due next is told from here on
 */
export function trackingImage(
  blocs: readonly BlocTracking[],
  year: number | null,
  today: Day,
  language: Language,
): SheetImage {
  const words = trackingWords[language];
  const columns = [
    { heading: words.number, width: WIDTHS.number },
    { heading: words.unit, width: WIDTHS.unit },
    ...trackedPapers.flatMap((paper) => [
      { heading: words.day[paper], width: WIDTHS.day },
      { heading: words.late, width: WIDTHS.late },
    ]),
    { heading: words.missing, width: WIDTHS.missing },
  ];
  const width = columns.length;
  const notes = blocs.flatMap((bloc) => [
    ...(blocs.length === 1 ? [] : [bloc.title]),
    ...summaryLines(bloc, today, language),
  ]);
  return listImage({
    title: words.heading(year),
    columns,
    rows: blocs.flatMap((bloc) => [
      wideRow(written(bloc.title), styles.band, width),
      ...bloc.units.map((unit, index) => unitRow(bloc, unit, index, language)),
    ]),
    notes,
    hint: packWords[language].hint,
    orientation: 'landscape',
  });
}

function unitRow(bloc: BlocTracking, unit: string, index: number, language: Language): ImageRow {
  const { papers } = trackingWords[language];
  const missing = isUnknown(bloc)
    ? []
    : bloc.columns.filter(({ days }) => (days[index] ?? null) === null);
  return cellsRow(
    [
      { value: index + 1, format: styles.whole },
      { value: written(unit), format: styles.text },
      ...bloc.columns.flatMap((column) => paperCells(column, index)),
      {
        value: written(missing.map(({ paper }) => papers[paper]).join('; ')),
        format: styles.remark,
      },
    ],
    [0, 1, 3, 5, 7],
  );
}

/** The day and how late it was, which stands out. */
function paperCells({ deadline, days }: TrackedColumn, unit: number): readonly ImageCell[] {
  const day = days[unit] ?? null;
  const late = day === null || deadline === null ? null : daysLate(deadline, day);
  const isLate = late !== null && late > 0;
  return [
    { value: day === null ? null : serialOf(day), format: ofDay },
    { value: late, format: isLate ? emphasised(styles.whole) : styles.whole },
  ];
}

function summaryLines(bloc: BlocTracking, today: Day, language: Language): readonly string[] {
  const words = trackingWords[language];
  if (isUnknown(bloc)) return [words.noDates];
  const { units, columns } = bloc;
  const lines = columns.map((column) => {
    const { paper, deadline, days } = column;
    const done = days.filter((day) => day !== null).length;
    const onTime =
      deadline === null ? 0 : days.filter((day) => day !== null && day <= deadline).length;
    return words.summary({
      paper: words.papers[paper],
      deadline: deadline === null ? null : dayText(deadline),
      done,
      units: units.length,
      share: percent(done, units.length),
      onTime,
      shareOnTime: percent(onTime, units.length),
      missing: done === 0 ? [] : missingUnits(units, column),
    });
  });
  const overdue = columns.flatMap((column) => {
    const { paper, deadline } = column;
    const missing = missingUnits(units, column);
    return deadline === null || deadline >= today || missing.length === 0
      ? []
      : [words.overdue(words.papers[paper], dayText(deadline), missing)];
  });
  return [...lines, ...overdue, ...dueLines(bloc, today, language)];
}

function dueLines(
  { units, columns }: BlocTracking,
  today: Day,
  language: Language,
): readonly string[] {
  const words = trackingWords[language];
  const next = nextDue(columns, today);
  const deadline = next?.deadline ?? null;
  if (next === null || deadline === null) {
    return columns.some(({ deadline }) => deadline !== null) ? [words.nothingDue] : [];
  }
  const missing = missingUnits(units, next).length;
  return [words.next(words.papers[next.paper], dayText(deadline), missing)];
}

function percent(part: number, whole: number): string {
  if (whole === 0) return '0';
  const exact = divide(multiply(wholePoints(part), wholePoints(100)), wholePoints(whole));
  return toDecimalText(roundHalfUp(exact, 1));
}
