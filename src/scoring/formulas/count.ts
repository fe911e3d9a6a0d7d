import { multiply, type Points } from '../points';
import type { ReadInput } from './inputs';
import type { CountFormula } from './leaf-formula';
import { clamp, limitInPoints, type Held } from './limit';
import { computed, type Outcome } from './outcome';
import { readCount } from './reading';

export interface CountHow {
  readonly by: 'count';
  readonly count: Points;
  readonly each: Points;
  readonly held: Held | null;
}

/** Count × points, within limits. A count below 0, or a fraction where none is allowed, makes the leaf unreadable. */
export function computeCount(
  formula: CountFormula,
  maximum: Points | null,
  read: ReadInput,
): Outcome<CountHow> {
  const reading = readCount(read, 'count', formula.fractions === 'allowed');
  if (reading.kind !== 'number') return reading;
  const { each, least } = formula;
  const most = limitInPoints(formula.most, maximum);
  const { points, held } = clamp(multiply(reading.points, each), least, most);
  return computed(points, { by: 'count', count: reading.points, each, held });
}
