import type { DeclaredCondition, Rating } from '../conditions';
import type { AchievementType, Declaration, Fact, PastYears, SourceRef } from '../facts';
import type { Points } from '../../scoring/points';
import type { Category } from './categories';

/** How far an initiative, a project or a scientific work reaches that was recognised. */
export const initiativeScopes = ['unit', 'province', 'nation'] as const;
export type InitiativeScope = (typeof initiativeScopes)[number];

/** What is known of somebody's recognised initiatives. */
export interface Initiatives {
  readonly areThere: boolean;
  /** The widest level that is named; null where none is. */
  readonly widest: InitiativeScope | null;
  readonly count: number;
  /** Whether the column speaks of projects and scientific works too. */
  readonly coversProjects: boolean;
}

/** One line of an award list: somebody proposed for one award. */
export interface Person {
  readonly name: string;
  readonly unit: string | null;
  readonly position: string | null;
  /** What tells people of one name apart, such as a date of birth; null where the list does not say. */
  readonly identity: string | null;
  readonly category: Category | null;
  /** Whether the list says the category, or it was only gathered from the position. */
  readonly categoryFrom: 'stated' | 'position' | null;
  /** Code of the award that is proposed; null where none could be read. */
  readonly award: string | null;
  readonly awardText: string;
  /** The year whose merits are rewarded. */
  readonly year: number | null;
  /** Null where the list does not say. */
  readonly type: AchievementType | null;
  /** What the award is for, in the words of the list. */
  readonly achievement: string | null;
  readonly past: PastYears;
  /** Of the award year. */
  readonly rating: Fact<Rating>;
  readonly initiatives: Fact<Initiatives>;
  /** The points by which people are put in order where more are proposed than there are places; null: not said. */
  readonly points: Points | null;
  /** What the list itself says of conditions that only people can declare. */
  readonly declared: ReadonlyMap<DeclaredCondition, Fact<Declaration>>;
  /** The line's cell. */
  readonly source: SourceRef;
}
