import type { BlocHistory, HistoryLine } from '../../../awards/bloc-history';
import {
  aliasHeadings,
  awardTypeWords,
  historyHeadings,
  historyPhrases,
  knownYearsLabels,
  officeWords,
  ratingWords,
} from '../../../text/history-words';
import type { Language } from '../../../text/language';
import type { WrittenValue } from '../../../workbook/patch';
import { historyColumns } from '../../reading/history-sheet/sections';
import { cellsRow, wideRow, type ImageCell, type ImageRow, type SheetImage } from '../sheet-image';
import { styles } from '../styles';
import { written } from '../written-text';

/** In characters, in the order of the headings. */
export const HISTORY_WIDTHS = [8, 32, 9, 18, 24, 36, 16, 14, 16, 18, 24];

/** Blank rows for units that were renamed or merged. */
const ALIAS_ROWS = 4;

/** The sheet as it is made: what is known, and coloured blanks for what a person may add. From then on it only grows. */
export function historyImage(history: BlocHistory, language: Language): SheetImage {
  const { lines, known } = history;
  const phrases = historyPhrases[language];
  const labels = knownYearsLabels[language];
  const aliases = aliasHeadings[language];
  const blank: ImageCell = { value: null, format: styles.toFillIn };
  const nothing: ImageCell = { value: null, format: styles.blank };
  const filled = (value: WrittenValue): ImageCell =>
    value === null ? blank : { value, format: styles.text };
  const label = (value: string): ImageCell => ({ value, format: styles.text });
  const wide = (value: string, format: ImageCell['format']): ImageRow =>
    wideRow(value, format, HISTORY_WIDTHS.length);
  const head: readonly ImageRow[] = [
    wide(phrases.heading, styles.title),
    wide(phrases.fillIn, styles.hint),
    row([nothing, label(labels.from), filled(known?.from ?? null), nothing]),
    row([nothing, label(labels.to), filled(known?.to ?? null), nothing]),
    wide(phrases.knownHint, styles.hint),
    row([nothing, heading(aliases.before), nothing, nothing, nothing, heading(aliases.now)]),
    ...history.aliases.map(({ before, now }) =>
      row([nothing, filled(written(before)), nothing, nothing, nothing, filled(written(now))]),
    ),
    ...Array.from({ length: ALIAS_ROWS }, () =>
      row([nothing, blank, nothing, nothing, nothing, blank]),
    ),
    row([]),
    row(historyColumns.map((key) => heading(historyHeadings[language][key]))),
  ];
  const rows = [...head, ...lines.map((line) => historyRow(line, language))];
  const headerRow = head.length - 1;
  return {
    rows,
    columnWidths: HISTORY_WIDTHS,
    frozen: { rows: 0, columns: 0 },
    orientation: 'landscape',
    repeated: { first: headerRow, last: headerRow },
    hint: null,
  };
}

/** One line as it is written; the bloc's own words for the offices are those of a khối. */
export function historyRow(line: HistoryLine, language: Language): ImageRow {
  const { year, unit, rank, rating, award, decision, date, type, office } = line;
  const text = (value: string | null): ImageCell => ({
    value: written(value ?? ''),
    format: styles.text,
  });
  const whole = (value: WrittenValue): ImageCell => ({ value, format: styles.whole });
  return row([
    whole(year),
    text(unit),
    whole(rank),
    text(line.class),
    text(rating === null ? null : ratingWords[language][rating]),
    text(award),
    text(decision),
    text(date),
    text(type === null ? null : awardTypeWords[language][type]),
    text(office === null ? null : officeWords[language][office]),
    text(line.note),
  ]);
}

function heading(value: string): ImageCell {
  return { value, format: styles.heading };
}

function row(cells: readonly ImageCell[]): ImageRow {
  const blank: ImageCell = { value: null, format: styles.blank };
  return cellsRow(
    HISTORY_WIDTHS.map((_, index) => cells[index] ?? blank),
    [0],
    'when-wrapped',
  );
}
