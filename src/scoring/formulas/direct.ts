import type { ReadInput } from './inputs';
import { computed, type Outcome } from './outcome';
import { readNumber } from './reading';

export interface DirectHow {
  readonly by: 'direct';
}

/** The points as they were typed. */
export function computeDirect(read: ReadInput): Outcome<DirectHow> {
  const reading = readNumber(read, 'score');
  return reading.kind === 'number' ? computed(reading.points, { by: 'direct' }) : reading;
}
