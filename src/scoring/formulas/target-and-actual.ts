import { isZero, type Points } from '../points';
import type { ReadInput } from './inputs';
import type { BlankTarget } from './leaf-formula';
import { impossible, type NotComputed } from './outcome';
import { readNumber, type NumberReading } from './reading';

/** A target and what was done. */
export interface TargetAndActual {
  readonly kind: 'figures';
  /** Above 0 where 0 is no target; null where there is none. */
  readonly target: Points | null;
  readonly actual: NumberReading;
}

/**
 * Reads the two cells of an attainment. In this order: one that is not assigned makes the leaf not assigned; one that
 * cannot be read, or a target below 0, makes it unreadable; a blank target makes it missing or says that there is no
 * target. The actual may still be missing: whether that matters is for the formula to say.
 */
export function readTargetAndActual(
  read: ReadInput,
  readTarget: (read: ReadInput) => NumberReading,
  policy: { readonly blankTarget: BlankTarget; readonly zeroIsTarget: boolean },
): TargetAndActual | NotComputed {
  const target = checked(readTarget(read));
  const actual = readNumber(read, 'actual');
  for (const state of ['not-assigned', 'unreadable'] as const) {
    for (const reading of [target, actual]) {
      if (reading.kind === 'not-computed' && reading.score.state === state) return reading;
    }
  }
  if (target.kind === 'not-computed') {
    return policy.blankTarget === 'missing' ? target : { kind: 'figures', target: null, actual };
  }
  const isNone = isZero(target.points) && !policy.zeroIsTarget;
  return { kind: 'figures', target: isNone ? null : target.points, actual };
}

function checked(target: NumberReading): NumberReading {
  return target.kind === 'number' && target.points.numerator < 0n
    ? impossible('target', target.points, 'negative')
    : target;
}
