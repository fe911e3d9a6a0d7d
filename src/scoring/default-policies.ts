import type { Scheme } from './scheme';

/**
 * What a scheme does where nobody has said otherwise: no caps or floors, no tie-break chain, no classes, competition ranks, one
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
  limits: [],
  penaltyStop: 'none',
  floors: [],
  tieBreaks: [],
  bands: [],
  downgrades: [],
  stage: null,
  blend: [],
} as const satisfies Partial<Scheme>;
