import type { DeclaredCondition, Rating } from '../../../awards/conditions';
import { notKnown, type AchievementType, type Declaration, type Fact } from '../../../awards/facts';
import type { Initiatives, Person } from '../../../awards/people/person';
import type { Points } from '../../../scoring/points';
import { tidy } from '../fold';
import { achievementTypeOf, awardOf } from './award-text';
import { yesOrNo } from './declared-heading';
import type { Doubts } from './doubts';
import { initiativesOf } from './initiative-text';
import { said, type ListCells } from './list-cells';
import type { ListHeader } from './list-header';
import type { Sections } from './list-sections';
import { pastOfPerson } from './past-of-person';
import { nameParts, positionParts } from './person-name';
import { priorCells, priorSource } from './prior-cells';
import { ratingInColumn } from './rating-text';
import { readCategory } from './read-category';

/** What holds for the whole list where its rows say nothing. */
export interface ListContext {
  readonly award: { readonly code: string; readonly text: string } | null;
  readonly year: number | null;
}

/** Reads one row of a list; what is doubtful is noted, not guessed. */
export function readPerson(
  cells: ListCells,
  header: ListHeader,
  sections: Sections,
  context: ListContext,
  doubts: Doubts,
): Person {
  const parts = nameParts(cells.words('name'));
  const year = readYear(cells, doubts) ?? header.awardYear ?? context.year;
  const { award, text: awardText } = readAward(cells, sections, context, doubts);
  const { unit, position } = readPlace(cells, sections, parts);
  if (unit === null) doubts.note('people-unit-missing', '', cells.place('unit'));
  const priors = priorCells(cells, header, doubts);
  const past = pastOfPerson(priors, year, priorSource(cells, header));
  return {
    name: parts.name,
    unit,
    position,
    identity: said(cells.words('identity')),
    ...readCategory(cells, sections, { unit, position, award }, doubts),
    award,
    awardText,
    year,
    type: readType(cells, awardText, doubts),
    achievement: said(cells.words('achievement')),
    past,
    rating: readRating(cells, header, year, doubts),
    initiatives: readInitiatives(cells, header),
    points: readPoints(cells, doubts),
    declared: readDeclared(cells, header),
    source: cells.sourceAt(header.columns.get('name') ?? header.area.left),
  };
}

function readYear(cells: ListCells, doubts: Doubts): number | null {
  const words = cells.words('year');
  if (said(words) === null) return null;
  const year = /(?<!\d)((?:19|20)\d{2})(?!\d)(?!.*\d{4})/u.exec(words)?.[1];
  if (year === undefined) doubts.note('people-year-unread', words, cells.place('year'));
  return year === undefined ? null : Number(year);
}

function readAward(
  cells: ListCells,
  sections: Sections,
  context: ListContext,
  doubts: Doubts,
): { readonly award: string | null; readonly text: string } {
  const words = cells.words('award');
  if (said(words) !== null) {
    // A cross under one award's own heading is not read: the heading names the award for all.
    const award = awardOf(words);
    if (award === null) doubts.note('people-award-unknown', words, cells.place('award'));
    return { award, text: words };
  }
  const section = sections.find('award');
  if (section !== null) return { award: section.award, text: section.text };
  if (context.award !== null) return { award: context.award.code, text: context.award.text };
  doubts.note('people-award-missing', '', cells.place('award'));
  return { award: null, text: '' };
}

function readPlace(
  cells: ListCells,
  sections: Sections,
  parts: ReturnType<typeof nameParts>,
): { readonly unit: string | null; readonly position: string | null } {
  const words = said(cells.words('position'));
  const own = said(cells.words('unit'));
  const section = sections.find('unit')?.unit ?? null;
  const position = words ?? parts.position;
  if (own !== null || section !== null || parts.unit !== null) {
    return { unit: own ?? parts.unit ?? section, position };
  }
  // One column for both, as in "Chuyên viên, Sở Tài chính".
  return position?.includes(',') === true ? positionParts(position) : { unit: null, position };
}

function readType(cells: ListCells, awardText: string, doubts: Doubts): AchievementType | null {
  const words = cells.words('type');
  const type = achievementTypeOf(words);
  if (said(words) !== null && type === null) {
    doubts.note('people-type-unknown', words, cells.place('type'));
  }
  return type ?? achievementTypeOf(awardText);
}

function readRating(
  cells: ListCells,
  header: ListHeader,
  year: number | null,
  doubts: Doubts,
): Fact<Rating> {
  const own = header.columns.get('rating');
  const ofYear = header.years.find((column) => column.holds === 'ratings' && column.year === year);
  const column = own ?? ofYear?.column;
  if (column === undefined) return notKnown;
  const words = tidy(cells.text(column));
  const rating = ratingInColumn(words);
  if (rating === null && said(words) !== null) {
    doubts.note('people-rating-unread', words, cells.placeAt(column));
  }
  return { value: rating, source: cells.sourceAt(column) };
}

function readInitiatives(cells: ListCells, header: ListHeader): Fact<Initiatives> {
  const column = header.columns.get('initiatives');
  if (column === undefined) return notKnown;
  const read = initiativesOf(cells.text(column));
  const value = read === null ? null : { ...read, coversProjects: header.coversProjects };
  return { value, source: cells.sourceAt(column) };
}

function readPoints(cells: ListCells, doubts: Doubts): Points | null {
  const read = cells.number('points');
  if (read.kind === 'plain') return read.points;
  const words = cells.words('points');
  if (read.kind !== 'none' && said(words) !== null) {
    doubts.note('people-points-unread', words, cells.place('points'));
  }
  return null;
}

function readDeclared(cells: ListCells, { declared }: ListHeader): Person['declared'] {
  const words = new Map<DeclaredCondition, Fact<Declaration>>();
  for (const { column, what, isAgainst } of declared) {
    const source = cells.sourceAt(column);
    const word = yesOrNo(tidy(cells.text(column)));
    const value = word === null ? null : { holds: word !== isAgainst, by: source, on: null };
    if (words.get(what)?.value !== null || value !== null) words.set(what, { value, source });
  }
  return words;
}
