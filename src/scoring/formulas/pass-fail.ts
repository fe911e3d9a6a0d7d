import type { Points } from '../points';
import type { ReadInput } from './inputs';
import type { PassFailFormula } from './leaf-formula';
import { known } from './limit';
import { computed, type Outcome } from './outcome';
import { readWord } from './words';

export interface PassFailHow {
  readonly by: 'pass-fail';
  readonly passed: boolean;
  /** The scheme's word that the cell says; null for a blank cell that means a fail. */
  readonly word: string | null;
}

/** All or nothing. A word that is neither makes the leaf unreadable. */
export function computePassFail(
  formula: PassFailFormula,
  maximum: Points | null,
  read: ReadInput,
): Outcome<PassFailHow> {
  const words = [...formula.pass, ...formula.fail];
  const reading = readWord(read, 'result', words);
  if (reading.kind === 'found') {
    const passed = reading.index < formula.pass.length;
    const points = passed ? (formula.passPoints ?? known(maximum)) : formula.failPoints;
    return computed(points, { by: 'pass-fail', passed, word: words[reading.index] ?? null });
  }
  return reading.score.state === 'missing' && formula.blank === 'fail'
    ? computed(formula.failPoints, { by: 'pass-fail', passed: false, word: null })
    : reading;
}
