import type { Found } from '../../scoresheet';
import { splitCode } from '../criteria/criterion-code';
import { fold, tidy } from '../fold';
import type { SheetGrid } from '../sheet-grid';
import type { TableHeader } from '../columns/table-header';
import { FROM_YEAR, type TitleLine } from '../titles/title-facts';

/** A row that names the bloc of the units below it, as in "I. | Cụm Thi đua 1". */
export interface BlocHeading {
  readonly row: number;
  readonly name: Found<string>;
  /** Whether the words themselves speak of a cụm or khối. */
  readonly isNamed: boolean;
  /** Whether it may as well be a unit that was given no number and no score. */
  readonly isDoubtful: boolean;
}

const BLOC_WORDS =
  /^(các )?(cụm|khối) (?!trưởng|phó|lượng|chấm|thống nhất|đánh giá|bình xét)[\p{L}\d]/u;

/** Whether words begin as the name of a bloc does. */
export function namesBloc(words: string): boolean {
  return BLOC_WORDS.test(fold(words));
}

/**
 * The heading of a bloc in a row: under a Roman number or a capital letter, merged over the table, or in words that say
 * so. A row that has an ordinary number, or figures of its own without such words, is none.
 */
export function blocHeadingAt(
  grid: SheetGrid,
  header: TableHeader,
  row: number,
  isScored: boolean,
): BlocHeading | null {
  const { anchor, order } = header;
  const isMergedIn = order !== null && grid.areaAt(row, order).right >= anchor;
  const number = order === null || isMergedIn ? '' : tidy(grid.wordsAt(row, order));
  const written = tidy(grid.wordsAt(row, anchor));
  // Words may stand in the column of the numbers, with the names' own column empty.
  const isInOrder = written === '' && /\p{L}{2}/u.test(number);
  const words = isInOrder ? number : written;
  if (words === '') return null;
  const split = splitCode(words);
  const code = isInOrder || number === '' ? (split.code ?? '') : number;
  const name = split.code !== null && !/^\d/.test(split.code) ? split.name : words;
  const isNumbered = /^(?:(?=[IVX])[IVX]{1,6}|[A-Z])[.):]?$/.test(code);
  const isNamed = namesBloc(name);
  if (isScored ? !(isNumbered && isNamed) : !isNumbered && /^\d/.test(code)) return null;
  const area = grid.areaAt(row, anchor);
  const isWide = area.right > header.anchorRight || isMergedIn;
  if (!isNumbered && !isNamed) return null;
  const place = {
    sheet: grid.sheet.name,
    row,
    column: isInOrder && order !== null ? order : anchor,
  };
  return {
    row,
    name: { value: plainName(name), place },
    isNamed,
    isDoubtful: !isNumbered && !isWide && !isInOrder,
  };
}

function plainName(words: string): string {
  return words.replace(FROM_YEAR, '').replace(/[\s:.;]+$/u, '');
}

/** The line that names a bloc and stands lowest: what a title right above a table calls its bloc. */
export function nearestBlocName(lines: readonly TitleLine[]): Found<string> | null {
  const line = lines.findLast(({ text }) => namesBloc(splitCode(text).name));
  if (line === undefined) return null;
  return { value: plainName(splitCode(line.text).name), place: line.place };
}
