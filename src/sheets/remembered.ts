import type { CriterionKind, Stage } from '../scoring/scheme';
import type { OrganiserLevel } from '../awards/eligibility';
import type { Layout } from './scoresheet';

/**
 * What a person said of the workbook in the pane, against what was detected. Units and criteria are told by the words
 * that the sheet has for them, so that a correction holds after rows and columns were inserted. Where several criteria
 * have one name, "code name" (such as "1.2 Khác") tells which is meant.
 */
export type Correction =
  /** Whether scores are read from the sheet. */
  | { readonly kind: 'sheet'; readonly sheet: string; readonly use: 'read' | 'ignore' }
  | { readonly kind: 'layout'; readonly sheet: string; readonly layout: Layout }
  | {
      readonly kind: 'unit';
      readonly sheet: string;
      /** As the sheet names it. */
      readonly unit: string;
      /** Such a line is no unit: a subtotal, a heading, a unit that takes no part. */
      readonly change: 'leave-out';
    }
  | {
      readonly kind: 'criterion';
      readonly sheet: string;
      /** As the sheet names it. */
      readonly criterion: string;
      readonly change: CriterionCorrection;
    }
  /** The stage to rank by. */
  | { readonly kind: 'stage'; readonly sheet: string; readonly stage: Stage }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'organiser'; readonly organiser: OrganiserLevel }
  /** A rule pack, by its id. */
  | { readonly kind: 'rules'; readonly pack: string }
  /** A blank or unreadable score of a unit that the criterion was not assigned to (KGCT). */
  | {
      readonly kind: 'not-assigned';
      readonly sheet: string;
      readonly unit: string;
      readonly criterion: string;
    };

export type CriterionCorrection =
  | { readonly what: 'leave-out' }
  /** Decimal texts with a point, such as "12.5". */
  | { readonly what: 'maximum'; readonly points: string }
  | { readonly what: 'weight'; readonly points: string }
  | { readonly what: 'kind'; readonly kind: Exclude<CriterionKind, 'group'> };

/** A result that a person has made official (chốt kết quả). */
export interface OfficialResult {
  readonly by: string;
  /** As it stands in the log, such as "20/12/2025 10:32". */
  readonly at: string;
  /** The code of the inputs that the result was computed from. */
  readonly inputs: string;
  /** A code for each kind of input, by its name; null where an earlier version made the result official. */
  readonly codes: Readonly<Record<string, string>> | null;
}

/** A template of the user's own, a .docx as base64. */
export interface RememberedTemplate {
  readonly name: string;
  readonly data: string;
}

/** What Bảng Vàng remembers in a workbook beside its cells. */
export interface Remembered {
  /** Codes of the readings that a person has confirmed: the same reading has the same code. */
  readonly confirmed: readonly string[];
  /** At most one of each subject; a later one replaces an earlier one. */
  readonly corrections: readonly Correction[];
  /** Null where no result is official. */
  readonly official: OfficialResult | null;
  /** Null where she uses none of her own. */
  readonly template: RememberedTemplate | null;
}

export const nothingRemembered: Remembered = {
  confirmed: [],
  corrections: [],
  official: null,
  template: null,
};
