/** Đạt, Không đạt, Chưa đủ dữ liệu. */
export type Outcome = 'pass' | 'fail' | 'unknown';

/** Who organises the bloc: the Central Council, a ministry or branch, a province, or somebody else. */
export type OrganiserLevel = 'tw' | 'bo' | 'tinh' | 'khac';

/** Why an outcome came out as it did, with the figure and the threshold: a code with parameters for `text`. */
export type EligibilityReason =
  | { readonly kind: 'place-fits'; readonly rank: number }
  | {
      readonly kind: 'place-outside';
      readonly rank: number;
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly kind: 'tie-across-quota';
      readonly rank: number;
      readonly tied: number;
      readonly to: number;
    }
  | { readonly kind: 'not-ranked' }
  | { readonly kind: 'other-organiser'; readonly organiser: OrganiserLevel }
  | { readonly kind: 'organiser-unknown' }
  | {
      readonly kind: 'not-declared';
      readonly rank: number;
      readonly conditions: readonly DeclaredCondition[];
    };

/** Conditions that only a person can declare. */
export type DeclaredCondition =
  'exceeded-targets' | 'internal-unity' | 'clean-organisations' | 'exemplary-compliance';

export interface Eligibility {
  /** The award's code, such as "CTĐT". */
  readonly award: string;
  /** The rule's id, such as "R26.1". */
  readonly rule: string;
  /** The article in Vietnamese, such as "khoản 1 Điều 26 Luật Thi đua, khen thưởng 2022". */
  readonly article: string;
  readonly outcome: Outcome;
  readonly reason: EligibilityReason;
}

/** What Bảng Vàng proposes for a unit. */
export interface Proposal {
  readonly award: string;
  readonly name: string;
  readonly rule: string;
}

export interface UnitAwards {
  /** The unit's row in the score table. */
  readonly unit: number;
  readonly eligibility: readonly Eligibility[];
  readonly proposal: Proposal | null;
}
