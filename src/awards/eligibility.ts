import type { DeclaredCondition } from './conditions';
import type { Judged, Outcome } from './judged';

export { declaredConditions } from './conditions';
export type { DeclaredCondition, Outcome };

/** Who organises the bloc: the Central Council, a ministry or branch, a province, or somebody else. */
export type OrganiserLevel = 'tw' | 'bo' | 'tinh' | 'khac';

/**
 * Why an outcome came out as it did, with the figure and the threshold: a code with parameters for `text`.
 *
 * - `rank` is the rank that is printed; `place` the first of the places that the unit and those tied with it take up,
 *   counted from the top. They differ only under dense ranking (1, 1, 2), where the third unit has rank 2.
 * - `from` and `to` are the first and the last place for which the award is meant.
 */
export type EligibilityReason =
  | {
      readonly kind: 'place-fits';
      readonly rank: number;
      readonly place: number;
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly kind: 'place-outside';
      readonly rank: number;
      readonly place: number;
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly kind: 'tie-across-quota';
      readonly rank: number;
      readonly place: number;
      /** How many units share the rank, this one among them. */
      readonly tied: number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'not-ranked' }
  | { readonly kind: 'organiser-unknown' }
  | {
      /** The place fits; these conditions nobody has declared yet. */
      readonly kind: 'not-declared';
      readonly rank: number;
      readonly place: number;
      readonly from: number;
      readonly to: number;
      readonly conditions: readonly DeclaredCondition[];
    }
  /** Other conditions than the place and what nobody has declared yet decide: see the tree. */
  | { readonly kind: 'conditions'; readonly judged: Judged };

export interface Eligibility {
  /** The award's code, such as "CTĐT". */
  readonly award: string;
  /** The rule's id, such as "R26.1". */
  readonly rule: string;
  /** The article in Vietnamese, such as "khoản 1 Điều 26 Luật Thi đua, khen thưởng số 06/2022/QH15". */
  readonly article: string;
  readonly outcome: Outcome;
  readonly reason: EligibilityReason;
  /** The law that it was not checked against, such as "Luật số 06/2026/QH16"; null or left out: none. */
  readonly uncheckedLaw?: string | null;
}

/** What Bảng Vàng proposes for a unit. */
export interface Proposal {
  readonly award: string;
  /** The award's name in Vietnamese, as it stands in documents. */
  readonly name: string;
  readonly rule: string;
}

export interface UnitAwards {
  /** The unit's row in the score table. */
  readonly unit: number;
  readonly eligibility: readonly Eligibility[];
  readonly proposal: Proposal | null;
}
