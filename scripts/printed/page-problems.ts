import type { PageWord, PrintedPage } from './page-words';

const POINTS_PER_MILLIMETRE = 72 / 25.4;
const MARGINS = { left: 30, right: 15, bottom: 20 };
const A4 = { short: 595.3, long: 841.9 };
/** Letters reach a little out of their box, and boxes of lines close together touch. */
const SLACK = 2;
/** Of a line, in points: type of about 5 points. */
const LEAST_HEIGHT = 5.5;

/**
 * What is wrong with the pages of one sheet, as far as they tell.
 * @param texts every text of the sheet's cells
 * @param headings those of its table: all of them stand on the first page where it is one page wide
 */
export function pageProblems(
  pages: readonly PrintedPage[],
  texts: readonly string[],
  headings: readonly string[],
): readonly string[] {
  return [
    ...(pages.length === 0 ? ['nothing is printed'] : []),
    ...pages.flatMap((page, index) => problemsOf(page).map((text) => `page ${index + 1}: ${text}`)),
    ...missingHeadings(pages, headings),
    ...missingLetters(pages, texts),
  ];
}

function problemsOf({ width, height, words }: PrintedPage): readonly string[] {
  const [short, long] = width < height ? [width, height] : [height, width];
  const isA4 = Math.abs(short - A4.short) < 1 && Math.abs(long - A4.long) < 1;
  const left = MARGINS.left * POINTS_PER_MILLIMETRE - SLACK;
  const right = width - MARGINS.right * POINTS_PER_MILLIMETRE + SLACK;
  const bottom = height - MARGINS.bottom * POINTS_PER_MILLIMETRE + SLACK;
  const outside = words.filter(
    (word) => word.left < left || word.right > right || word.bottom > bottom,
  );
  return [
    ...(isA4 ? [] : [`it is ${width} × ${height} points, not A4`]),
    ...tooSmall(words),
    ...outside.map(({ text }) => `“${text}” reaches into the margin`),
    ...overlaps(words),
  ];
}

/** What is shrunk onto one page must still be read. */
function tooSmall(words: readonly PageWord[]): readonly string[] {
  const heights = words.map(({ top, bottom }) => bottom - top).toSorted((a, b) => a - b);
  const middle = heights[Math.floor(heights.length / 2)] ?? LEAST_HEIGHT;
  return middle < LEAST_HEIGHT ? [`most letters are only ${middle.toFixed(1)} points high`] : [];
}

/** Text that has more lines than its row, or is wider than its cell, stands over that of a neighbour. */
function overlaps(words: readonly PageWord[]): readonly string[] {
  const sorted = words.toSorted((a, b) => a.top - b.top);
  return sorted.flatMap((word, index) => {
    const over: string[] = [];
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (other === undefined || other.top >= word.bottom) break;
      const across = Math.min(word.right, other.right) - Math.max(word.left, other.left);
      const down = Math.min(word.bottom, other.bottom) - other.top;
      const height = Math.min(word.bottom - word.top, other.bottom - other.top);
      const isOver = across > SLACK && down > height * 0.4;
      if (isOver) over.push(`“${word.text}” and “${other.text}” stand over each other`);
    }
    return over;
  });
}

function missingHeadings(
  [first]: readonly PrintedPage[],
  headings: readonly string[],
): readonly string[] {
  if (first === undefined) return [];
  const letters = countLetters(first.words.map(({ text }) => text));
  const wanted = countLetters(headings);
  const isThere = [...wanted].every(([letter, count]) => (letters.get(letter) ?? 0) >= count);
  return isThere ? [] : ['not every heading stands on the first page: it is wider than one'];
}

/** Words are broken up between a letter and its mark, so that letters are counted. */
function missingLetters(
  pages: readonly PrintedPage[],
  texts: readonly string[],
): readonly string[] {
  const printed = countLetters(pages.flatMap(({ words }) => words.map(({ text }) => text)));
  const missing = [...countLetters(texts)].flatMap(([letter, count]) => {
    const lost = count - (printed.get(letter) ?? 0);
    return lost > 0 ? [`${letter} (${lost})`] : [];
  });
  return missing.length === 0 ? [] : [`letters are cut off: ${missing.join(', ')}`];
}

function countLetters(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const letter of texts.join('').normalize('NFC')) {
    if (/\p{L}/u.test(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return counts;
}
