import type { Points } from './points';

/** What a score cell says; the four states are never confused. */
export type Score =
  | { readonly state: 'number'; readonly points: Points }
  | { readonly state: 'missing' }
  | { readonly state: 'not-assigned' }
  | { readonly state: 'unreadable'; readonly text: string };

/**
 * The scores of one bloc at one stage: a row a unit, in sheet order, and in it a score a leaf,
 * in the order of `leaves`, which are the codes of the scheme's leaves from first to last.
 */
export interface ScoreTable {
  readonly leaves: readonly string[];
  readonly units: readonly (readonly Score[])[];
}
