import type { Outcome } from '../../../awards/eligibility';
import { BASE_SALARY, prizeOf } from '../../../awards/prize-money';
import { parsePoints, sum, toNumber, wholePoints, type Points } from '../../../scoring/points';
import type { Language } from '../../../text/language';
import { countText } from '../../../text/numbers';
import { provinceWords } from '../../../text/province-words';
import { outcomeWords } from '../../../text/sheet-words';
import type { WrittenValue } from '../../../workbook/patch';
import { cellsRow, wideRow, type ImageCell, type ImageRow, type SheetImage } from '../sheet-image';
import { emphasised, styles } from '../styles';
import { written } from '../written-text';

/** A bloc of the province in one line; a file that could not be read is one too. */
export interface BlocLine {
  readonly file: string;
  readonly bloc: string | null;
  readonly units: number | null;
  readonly first: readonly string[];
  /** A decimal text. */
  readonly total: string | null;
  readonly flags: number;
  readonly others: number;
  readonly state: string;
}

/** A collective and its award in one line. */
export interface AwardLine {
  readonly unit: string;
  /** The award's code; null where it is not known. */
  readonly award: string | null;
  readonly awardName: string;
  readonly bloc: string | null;
  readonly rank: number | null;
  /** A decimal text. */
  readonly total: string | null;
  readonly basis: string;
  readonly outcome: Outcome | null;
  readonly source: string;
}

export interface FindingLine {
  readonly severity: string;
  readonly sentence: string;
  readonly place: string;
}

interface Column<Line> {
  readonly heading: string;
  readonly width: number;
  readonly format: ImageCell['format'];
  readonly value: (line: Line, position: number) => WrittenValue;
}

/** Every bloc with its first unit and how many awards it proposes. */
export function blocsImage(
  lines: readonly BlocLine[],
  year: number | null,
  language: Language,
): SheetImage {
  const { headings, title, allBlocs } = provinceWords[language];
  const columns: readonly Column<BlocLine>[] = [
    numberOf(headings.number),
    { ...text(headings.bloc, 44), value: ({ bloc }) => written(bloc ?? '') },
    { ...whole(headings.units), value: ({ units }) => units },
    { ...text(headings.first, 40), value: ({ first }) => written(first.join('; ')) },
    { ...figure(headings.total, 12), value: ({ total }) => decimal(total) },
    { ...whole(headings.flags), value: ({ flags }) => flags },
    { ...whole(headings.others), value: ({ others }) => others },
    { ...text(headings.state, 18), value: ({ state }) => written(state) },
    { ...text(headings.file, 34), value: ({ file }) => written(file) },
  ];
  const sumOf = (count: (line: BlocLine) => number): number =>
    lines.reduce((all, line) => all + count(line), 0);
  const sums: readonly WrittenValue[] = [
    null,
    allBlocs,
    sumOf(({ units }) => units ?? 0),
    null,
    null,
    sumOf(({ flags }) => flags),
    sumOf(({ others }) => others),
    null,
    null,
  ];
  return tableSheet(title(year), null, columns, lines, sums);
}

/** The flags alone, each with its reason: the rank within a bloc, the council's word, or another basis. */
export function flagsImage(
  lines: readonly AwardLine[],
  year: number | null,
  language: Language,
): SheetImage {
  const words = provinceWords[language];
  const ofBlocs = lines.filter(({ bloc }) => bloc !== null).length;
  const note = words.flagsCounted(lines.length, ofBlocs, lines.length - ofBlocs);
  return tableSheet(words.flagsTitle(year), note, awardColumns(language), lines, null);
}

/** Every collective, with the prize of the award and the sum of all prizes. */
export function proposalsImage(
  lines: readonly AwardLine[],
  year: number | null,
  language: Language,
): SheetImage {
  const words = provinceWords[language];
  const salary = wholePoints(BASE_SALARY);
  const prize = ({ award }: AwardLine): Points | null =>
    award === null ? null : prizeOf(award, 'collective', salary);
  const columns: readonly Column<AwardLine>[] = [
    ...awardColumns(language),
    {
      heading: words.headings.prize,
      width: 18,
      format: { ...styles.whole, numberFormat: '#,##0' },
      value: (line) => numberOrNothing(prize(line)),
    },
  ];
  const known = lines.flatMap((line) => prize(line) ?? []);
  const sums = columns.map((_, index): WrittenValue => {
    if (index === 1) return words.allAwards;
    return index === columns.length - 1 ? toNumber(sum(known)) : null;
  });
  const note = words.prizeNote(countText(BASE_SALARY, language));
  return tableSheet(words.proposalsTitle(year), note, columns, lines, sums);
}

/** Everything to look at, with its file, sheet and cell. */
export function toSeeImage(lines: readonly FindingLine[], language: Language): SheetImage {
  const { headings, toSeeTitle } = provinceWords[language];
  const columns: readonly Column<FindingLine>[] = [
    numberOf(headings.number),
    { ...text(headings.severity, 16), value: ({ severity }) => written(severity) },
    { ...text(headings.sentence, 100), value: ({ sentence }) => written(sentence) },
    { ...text(headings.place, 44), value: ({ place }) => written(place) },
  ];
  return tableSheet(toSeeTitle, null, columns, lines, null);
}

function awardColumns(language: Language): readonly Column<AwardLine>[] {
  const { headings } = provinceWords[language];
  return [
    numberOf(headings.number),
    { ...text(headings.unit, 38), value: ({ unit }) => written(unit) },
    { ...text(headings.award, 26), value: ({ awardName }) => written(awardName) },
    { ...text(headings.bloc, 36), value: ({ bloc }) => written(bloc ?? '') },
    { ...whole(headings.rank), value: ({ rank }) => rank },
    { ...figure(headings.total, 12), value: ({ total }) => decimal(total) },
    { ...text(headings.basis, 46), value: ({ basis }) => written(basis) },
    {
      ...text(headings.outcome, 16),
      value: ({ outcome }) => (outcome === null ? null : outcomeWords[language][outcome]),
    },
    { ...text(headings.source, 36), value: ({ source }) => written(source) },
  ];
}

function tableSheet<Line>(
  title: string,
  note: string | null,
  columns: readonly Column<Line>[],
  lines: readonly Line[],
  sums: readonly WrittenValue[] | null,
): SheetImage {
  const width = columns.length;
  const above = [
    wideRow(title, styles.title, width),
    ...(note === null ? [] : [wideRow(note, styles.hint, width)]),
  ];
  const header = cellsRow(
    columns.map(({ heading }) => ({ value: heading, format: styles.heading })),
  );
  const rows: readonly ImageRow[] = [
    ...above,
    header,
    ...lines.map((line, position) =>
      cellsRow(columns.map(({ value, format }) => ({ value: value(line, position), format }))),
    ),
    ...(sums === null ? [] : [sumRow(sums, columns)]),
  ];
  const at = above.length;
  return {
    rows,
    columnWidths: columns.map((column) => column.width),
    frozen: { rows: at + 1, columns: 2 },
    orientation: 'landscape',
    repeated: { first: at, last: at },
    hint: null,
  };
}

function sumRow<Line>(sums: readonly WrittenValue[], columns: readonly Column<Line>[]): ImageRow {
  return cellsRow(
    columns.map(({ format }, index) => ({
      value: sums[index] ?? null,
      format: emphasised(format),
    })),
  );
}

function numberOf(heading: string): Column<unknown> {
  return { ...whole(heading), width: 6, value: (_, position) => position + 1 };
}

function text(heading: string, width: number) {
  return { heading, width, format: styles.text };
}

function whole(heading: string) {
  return { heading, width: 10, format: styles.whole };
}

function figure(heading: string, width: number) {
  return { heading, width, format: { ...styles.centered, numberFormat: 'General' } };
}

function decimal(points: string | null): WrittenValue {
  return points === null ? null : numberOrNothing(parsePoints(points));
}

function numberOrNothing(points: Points | null): WrittenValue {
  return points === null ? null : toNumber(points);
}
