import { tidy } from '../fold';
import type { Doubts } from './doubts';
import type { ListCells } from './list-cells';
import type { ListHeader } from './list-header';
import type { PriorCell } from './past-of-person';
import { readPriorText, type PriorText } from './prior-awards';
import { ratingInColumn } from './rating-text';

/** Where missing years of a person would have to be written. */
export function priorSource(cells: ListCells, { priors, years }: ListHeader): string | null {
  const column = priors[0] ?? years.at(-1)?.column;
  return column === undefined ? null : cells.sourceAt(column);
}

/** The cells with awards and ratings of earlier years that hold anything. */
export function priorCells(cells: ListCells, header: ListHeader, doubts: Doubts): PriorCell[] {
  const read: PriorCell[] = [];
  for (const column of header.priors) {
    const text = cells.text(column);
    if (tidy(text) === '') continue;
    const prior = readPriorText(text);
    noteDoubts(prior, cells, column, doubts);
    read.push({ source: cells.sourceAt(column), said: prior, ofYear: null });
  }
  for (const { column, year, holds, award } of header.years) {
    const text = cells.text(column);
    const words = tidy(text);
    if (words === '') continue;
    const prior = inYear(text, words, year, holds, award);
    noteDoubts(prior, cells, column, doubts);
    const ofYear = { year, isComplete: holds === 'awards' && award === null };
    read.push({ source: cells.sourceAt(column), said: prior, ofYear });
  }
  return read;
}

/** What the cell of one year says: a cross stands for the award of the heading. */
function inYear(
  text: string,
  words: string,
  year: number,
  holds: 'awards' | 'ratings',
  award: string | null,
): PriorText {
  const nothing: PriorText = {
    awards: [],
    ratings: [],
    unread: [],
    doubtfulYears: [],
    saysNone: false,
  };
  if (award !== null && /^[x✓✔v]$/iu.test(words)) {
    return { ...nothing, awards: [{ award, year, decision: null, type: null }] };
  }
  if (holds === 'ratings') {
    const rating = ratingInColumn(words);
    return rating === null
      ? { ...nothing, unread: [words] }
      : { ...nothing, ratings: [{ year, rating }] };
  }
  const said = readPriorText(`${year}: ${text}`);
  return readPriorText(text).saysNone ? { ...nothing, saysNone: true } : said;
}

function noteDoubts(prior: PriorText, cells: ListCells, column: number, doubts: Doubts): void {
  const place = cells.placeAt(column);
  for (const part of prior.unread) doubts.note('people-prior-unread', part, place);
  for (const years of prior.doubtfulYears) doubts.note('people-years-doubtful', years, place);
  for (const { award, year } of prior.awards) {
    if (year === null) doubts.note('people-prior-without-year', award, place);
  }
}
