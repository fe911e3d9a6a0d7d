import { awardKind } from '../../../awards/people/award-kinds';
import { isLeader, isPerson, type Category } from '../../../awards/people/categories';
import type { Person } from '../../../awards/people/person';
import { categoryOf } from './category-text';
import type { Doubts } from './doubts';
import { said, type ListCells } from './list-cells';
import type { Sections } from './list-sections';
import { categoryFromPosition } from './position-category';

type WithCategory = Pick<Person, 'category' | 'categoryFrom'>;

/** The category that the list states, else the one that the position suggests: the latter is marked and noted. */
export function readCategory(
  cells: ListCells,
  sections: Sections,
  { unit, position, award }: Pick<Person, 'unit' | 'position' | 'award'>,
  doubts: Doubts,
): WithCategory {
  const suggested = position === null ? null : categoryFromPosition(position, unit);
  const words = cells.words('category');
  const stated = categoryOf(words);
  if (said(words) !== null && stated === null) {
    doubts.note('people-category-unknown', words, cells.place('category'));
  }
  if (stated !== null) {
    if (suggested !== null && contradicts(stated, suggested)) {
      doubts.note('people-category-differs', '', cells.place('category'));
    }
    return { category: stated, categoryFrom: 'stated' };
  }
  const isOfCollectives = award !== null && awardKind(award)?.subject === 'collective';
  if (isOfCollectives || sections.find('recipients')?.areCollectives === true) {
    return { category: 'collective', categoryFrom: 'stated' };
  }
  if (suggested !== null) {
    doubts.note('people-category-derived', '', cells.place('position'));
    return { category: suggested, categoryFrom: 'position' };
  }
  doubts.note('people-category-missing', '', cells.place('category'));
  return { category: null, categoryFrom: null };
}

/** A leader called a direct worker, or the other way round. */
function contradicts(stated: Category, suggested: Category): boolean {
  if (!isPerson(stated) || stated === 'entrepreneur' || suggested === 'entrepreneur') return false;
  return isLeader(stated) !== isLeader(suggested);
}
