import { foldName } from '../scoring/fold-name';
import type { Points } from '../scoring/points';
import type { Criterion } from '../scoring/scheme';
import { isUnsure, type PartCertainty, type Said } from '../sheets/reading/confidence/certainty';
import { ShortCode } from '../sheets/short-code';
import type { BlocComputation } from './computation';

/**
 * What a person confirms of a bloc's reading, told by its headings and never by addresses, so that it is known again
 * after rows or columns were inserted, rows sorted, scores changed, or sheets renamed.
 */
export interface ReadingCode {
  /** Layout, criteria with maxima, weights and kinds, stages, and in which order their columns or rows stand. */
  readonly mapping: string;
  /** What made the reading unsure: another doubt is a new question. */
  readonly doubts: readonly string[];
  /** The units: a further one is no new question, one that is gone or has another name is. */
  readonly units: readonly string[];
}

/** Of more units than these one code is kept for all. */
const MOST_UNITS = 200;

/** The code of what was read of a bloc. */
export function readingCode(
  { scoresheet, scheme, stage }: BlocComputation,
  parts: readonly PartCertainty[],
): ReadingCode {
  const mapping = codeOf([
    scoresheet.layout,
    [...new Set(scoresheet.stages.map((scores) => scores.stage))],
    stage,
    scheme.weighting,
    scheme.criteria.map(criterionParts),
    orderOfCells(scoresheet.stages),
  ]);
  const names = scoresheet.units.map(({ name }) => foldName(name)).sort();
  const units = names.length > MOST_UNITS ? [codeOf(names)] : names.map((name) => codeOf(name));
  const doubts = parts.filter(isUnsure).flatMap((part) => part.doubts.map(codeOfDoubt));
  return { mapping, doubts: [...new Set(doubts)].sort(), units: [...new Set(units)] };
}

/** Whether what was confirmed covers what is read now: the same mapping, no new doubt, no unit gone. */
export function covers(confirmed: ReadingCode, now: ReadingCode): boolean {
  const [doubts, units] = [new Set(confirmed.doubts), new Set(now.units)];
  return (
    confirmed.mapping === now.mapping &&
    now.doubts.every((doubt) => doubts.has(doubt)) &&
    confirmed.units.every((unit) => units.has(unit))
  );
}

const PARTS = '|';
const LIST = ',';

/** The code as one text, as a workbook keeps it. */
export function codeText({ mapping, doubts, units }: ReadingCode): string {
  return [mapping, doubts.join(LIST), units.join(LIST)].join(PARTS);
}

/** The code that a workbook keeps; a text of another form is the code of nothing. */
export function codeFrom(text: string): ReadingCode {
  const [mapping = '', doubts = '', units = ''] = text.split(PARTS);
  const list = (of: string): readonly string[] => (of === '' ? [] : of.split(LIST));
  return { mapping, doubts: list(doubts), units: list(units) };
}

function codeOf(data: unknown): string {
  const code = new ShortCode();
  code.add(JSON.stringify(data));
  return code.toString();
}

/** Parameters of messages that name sheets or files: these may be renamed. */
const NAMES_OF_PLACES = new Set(['sheet', 'sheets', 'chosen', 'file', 'column']);

/** A doubt by what it says, whatever the sheets are called and wherever the cells stand. */
function codeOfDoubt({ message }: Said): string {
  const params = Object.entries<unknown>({ ...message.params }).filter(
    ([name]) => !NAMES_OF_PLACES.has(name),
  );
  return codeOf([message.code, params]);
}

function criterionParts({ name, kind, maximum, weight, children }: Criterion): readonly unknown[] {
  return [
    foldName(name),
    kind,
    figureText(maximum),
    figureText(weight),
    children.map(criterionParts),
  ];
}

function figureText(figure: Points | null): string | null {
  return figure === null ? null : `${figure.numerator}/${figure.denominator}`;
}

/** In which order the score cells of a unit stand on each sheet, across and down; how far apart does not matter. */
function orderOfCells(stages: BlocComputation['scoresheet']['stages']): readonly unknown[] {
  const places = stages.flatMap((stage) => stage.places[0] ?? []);
  const sheets = [...new Set(places.flatMap((place) => place?.sheet ?? []))];
  const ranks = sheets.map((sheet) => {
    const own = places.flatMap((place) => (place?.sheet === sheet ? [place] : []));
    return {
      columns: ranksOf(own.map(({ column }) => column)),
      rows: ranksOf(own.map(({ row }) => row)),
    };
  });
  return places.map((place) => {
    if (place === null) return null;
    const index = sheets.indexOf(place.sheet);
    const own = ranks[index];
    return [index, own?.columns.get(place.column), own?.rows.get(place.row)];
  });
}

function ranksOf(numbers: readonly number[]): ReadonlyMap<number, number> {
  const distinct = [...new Set(numbers)].sort((a, b) => a - b);
  return new Map(distinct.map((number, rank) => [number, rank]));
}
