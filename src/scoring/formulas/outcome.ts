import { toDecimalText, type Points } from '../points';
import type { Score } from '../score';
import type { InputKey } from './inputs';

/** Why a leaf's points could not be computed from its inputs. */
export type Reason =
  /** The cell itself is missing, not assigned or unreadable, and that is passed on. */
  | 'as-typed'
  /** A target, or a number of cases, below 0. */
  | 'negative'
  /** A number of cases such as 1,5. */
  | 'not-whole'
  /** A word that the formula does not know. */
  | 'unknown-word'
  /** There is no target, and the scheme says that the leaf then has no points. */
  | 'no-target'
  /** Less is better, nothing was used, and no cap says what that is worth. */
  | 'no-bound'
  /** More of a part than there is of the whole. */
  | 'more-than-all';

/** No points: the state that the leaf's score takes, and the input that is the cause. */
export interface NotComputed {
  readonly kind: 'not-computed';
  readonly score: Exclude<Score, { readonly state: 'number' }>;
  readonly input: InputKey;
  readonly reason: Reason;
}

/** Points, and how they came about. */
export interface Computed<How> {
  readonly kind: 'computed';
  readonly points: Points;
  readonly how: How;
}

export type Outcome<How> = Computed<How> | NotComputed;

export function computed<How>(points: Points, how: How): Computed<How> {
  return { kind: 'computed', points, how };
}

export function missing(input: InputKey, reason: Reason = 'as-typed'): NotComputed {
  return { kind: 'not-computed', score: { state: 'missing' }, input, reason };
}

export function notAssigned(input: InputKey, reason: Reason = 'as-typed'): NotComputed {
  return { kind: 'not-computed', score: { state: 'not-assigned' }, input, reason };
}

export function unreadable(
  input: InputKey,
  text: string,
  reason: Reason = 'as-typed',
): NotComputed {
  return { kind: 'not-computed', score: { state: 'unreadable', text }, input, reason };
}

/** A number that makes no sense where it stands. */
export function impossible(input: InputKey, figure: Points, reason: Reason): NotComputed {
  return unreadable(input, toDecimalText(figure), reason);
}
