import type { OrganiserLevel } from '../awards/eligibility';
import type { Scheme, Stage } from '../scoring/scheme';

export type { OrganiserLevel } from '../awards/eligibility';
export type { Scheme, Stage } from '../scoring/scheme';

/** What a person chose over what was found in the workbook; null and empty leave it to the workbook. */
export interface ComputeOptions {
  /** Only these sheets. */
  readonly sheets: readonly string[];
  /** The scheme to use instead of the one inferred from the sheet. */
  readonly scheme: Scheme | null;
  readonly stage: Stage | null;
  readonly organiser: OrganiserLevel | null;
  /** Id of a rule pack. */
  readonly rules: string | null;
  readonly year: number | null;
}

export const noChoices: ComputeOptions = {
  sheets: [],
  scheme: null,
  stage: null,
  organiser: null,
  rules: null,
  year: null,
};
