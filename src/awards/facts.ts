import type { Points } from '../scoring/points';
import type { Countable, Rating } from './conditions';
import type { PlaceSpan } from './places';

/**
 * Where something was read, or where it would have to be filled in: a reference that means nothing here.
 * Whoever gathers the facts knows which cell it is.
 */
export type SourceRef = string;

/** Something that is known, or (value null) not known, with the place where it stands or should stand. */
export interface Fact<Value> {
  readonly value: Value | null;
  readonly source: SourceRef | null;
}

/** Something of which nothing is known, not even where to write it. */
export const notKnown: Fact<never> = { value: null, source: null };

/** A person's word on a condition that cannot be computed. */
export interface Declaration {
  readonly holds: boolean;
  readonly by: string;
  /** As it was typed or "2025-12-31"; null where it was left out. */
  readonly on: string | null;
}

/**
 * What an award was given for: công trạng (merit), đột xuất (ad-hoc), phong trào or chuyên đề (movement),
 * quá trình cống hiến (devotion), niên hạn (tenure), đối ngoại (foreign).
 */
export const achievementTypes = [
  'merit',
  'ad-hoc',
  'movement',
  'devotion',
  'tenure',
  'foreign',
] as const;
export type AchievementType = (typeof achievementTypes)[number];

/** An award that was given. */
export interface PastAward {
  /** Its code in the rule pack, such as "BKT"; anything else never counts for a rule. */
  readonly award: string;
  readonly decision: string | null;
  readonly date: string | null;
  /** Null where nobody wrote it down: counted as merit, and said. */
  readonly type: AchievementType | null;
  readonly source: SourceRef | null;
}

/** What is known of a year of one unit or person. Nothing of it means "no": only `KnownYears` does. */
export interface PastYear {
  readonly year: number;
  readonly rank: number | null;
  readonly class: string | null;
  readonly rating: Fact<Rating>;
  readonly awards: readonly PastAward[];
}

/**
 * The years of which all awards are known, both included; `from` null: since the beginning. In them an award that is
 * not listed was not given; of every other year that is not known.
 */
export interface KnownYears {
  readonly from: number | null;
  readonly to: number;
}

/** The past of one unit or person, this award year included where it is known. */
export interface PastYears {
  readonly years: readonly PastYear[];
  readonly known: KnownYears | null;
  /** Years of which not everything is known, whatever `known` says; left out: none. */
  readonly unclear?: readonly number[];
  /** Where missing years would have to be written. */
  readonly source: SourceRef | null;
}

export const nothingPast: PastYears = { years: [], known: null, source: null };

/** Everything by which a unit or a person is judged. What is left out is not known; it never means "no". */
export interface SubjectFacts {
  readonly kind: 'collective' | 'individual';
  /** Its places in the bloc's ranking; value null where it is not ranked. */
  readonly place: Fact<PlaceSpan>;
  /** Total in percent of the maximum. */
  readonly percent: Fact<Points>;
  /** The class of the bloc's scheme. */
  readonly class: Fact<string>;
  /** Of the award year. */
  readonly rating: Fact<Rating>;
  readonly counts: Readonly<Partial<Record<Countable, Fact<number>>>>;
  /** By the code of the condition, or the id of a `stated` one. */
  readonly declared: ReadonlyMap<string, Fact<Declaration>>;
  readonly tags: Fact<readonly string[]>;
  /** The year in which it was founded. */
  readonly founded: Fact<number>;
  readonly past: PastYears;
}

/** A unit or a person of whom nothing is known. */
export function nothingKnown(kind: SubjectFacts['kind']): SubjectFacts {
  return {
    kind,
    place: notKnown,
    percent: notKnown,
    class: notKnown,
    rating: notKnown,
    counts: {},
    declared: new Map(),
    tags: notKnown,
    founded: notKnown,
    past: nothingPast,
  };
}
