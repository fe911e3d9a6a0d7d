import type { Language } from '../../../text/language';
import { packWords } from '../../../text/pack-words';
import type { WrittenValue } from '../../../workbook/patch';
import { cellsRow, wideRow, type ImageRow, type SheetImage } from '../sheet-image';
import { styles } from '../styles';
import { written } from '../written-text';
import { listImage } from './list-image';

/** A unit with its place, or a person by name and unit: nothing else of anybody is made public. */
export interface PublicLine {
  readonly name: string;
  readonly unit: string | null;
  /** Null for persons, and for units without a rank. */
  readonly rank: WrittenValue;
  readonly award: string | null;
}

export interface PublicList {
  readonly year: number | null;
  /** The units of each bloc from the first rank down. */
  readonly blocs: readonly { readonly title: string; readonly lines: readonly PublicLine[] }[];
  readonly individuals: readonly PublicLine[];
}

/** The sheet "Danh sách công khai". */
export function publicImage(
  { year, blocs, individuals }: PublicList,
  language: Language,
): SheetImage {
  const words = packWords[language];
  const hasPeople = individuals.length > 0;
  const columns = [
    { heading: words.publicNumber, width: 6 },
    { heading: words.publicName, width: 44 },
    // A unit is its own.
    ...(hasPeople ? [{ heading: words.publicUnit, width: 34 }] : []),
    { heading: words.publicRank, width: 8 },
    { heading: words.publicAward, width: 34 },
  ];
  const band = (text: string): ImageRow => wideRow(text, styles.band, columns.length);
  const lineRow = (line: PublicLine, index: number): ImageRow => rowOf(line, index, hasPeople);
  return listImage({
    title: words.publicHeading(year),
    columns,
    rows: [
      ...(hasPeople ? [band(words.publicCollectives)] : []),
      ...blocs.flatMap(({ title, lines }) => [band(title), ...lines.map(lineRow)]),
      ...(hasPeople ? [band(words.publicIndividuals), ...individuals.map(lineRow)] : []),
    ],
    notes: [],
    hint: words.hint,
    orientation: 'landscape',
  });
}

function rowOf(
  { name, unit, rank, award }: PublicLine,
  index: number,
  hasPeople: boolean,
): ImageRow {
  return cellsRow([
    { value: index + 1, format: styles.whole },
    { value: written(name), format: styles.text },
    ...(hasPeople ? [{ value: written(unit ?? ''), format: styles.text }] : []),
    { value: rank, format: styles.whole },
    { value: written(award ?? ''), format: styles.text },
  ]);
}
