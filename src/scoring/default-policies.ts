import type { Scheme } from './scheme';

/**
 * What a scheme does where nobody has said otherwise: no caps, no tie-break chain, no classes, competition ranks, one
 * rounding of the total to 2 decimals; a missing or unreadable score leaves the unit unranked, what was not assigned is
 * left out and the base points are rescaled.
 */
export const defaultPolicies = {
  rounding: { stage: 'total', decimals: 2 },
  ranking: 'competition',
  missing: 'unranked',
  unreadable: 'unranked',
  notAssigned: 'rescale',
  capAtMaximum: false,
  tieBreaks: [],
  bands: [],
  stage: null,
} as const satisfies Partial<Scheme>;
