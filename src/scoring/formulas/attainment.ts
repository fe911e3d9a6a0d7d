import { divide, isZero, one, zero, type Points } from '../points';
import type { ReadInput } from './inputs';
import type { AttainmentFormula } from './leaf-formula';
import { clamp, known, limitInPoints, type Held } from './limit';
import { endOfLine, onLine, type LineCase } from './line';
import { computed, impossible, missing, notAssigned, type Outcome } from './outcome';
import { readNumber, type NumberReading } from './reading';
import { firstReached } from './steps';
import { readTargetAndActual } from './target-and-actual';

/** unbounded: less is better, and nothing was used of a target above 0. */
export type AttainmentCase = LineCase | 'unbounded' | 'step' | 'no-step' | 'no-target';

export interface AttainmentHow {
  readonly by: 'attainment';
  readonly case: AttainmentCase;
  /** Null where there is none. */
  readonly target: Points | null;
  /** Null where it is blank and did not matter. */
  readonly actual: Points | null;
  /** The attainment, 1 being 100 %; null where there is no figure for it. */
  readonly ratio: Points | null;
  readonly standard: Points | null;
  /** The step's place in the table; null where none was reached or there is no table. */
  readonly step: number | null;
  readonly percents: Points | null;
  readonly held: Held | null;
}

type Figures = Pick<AttainmentHow, 'target' | 'actual'>;
type Placed = Pick<AttainmentHow, 'case' | 'step' | 'percents'> & { readonly points: Points };

/** The points for an actual against its target; see `AttainmentFormula` for what each case is worth. */
export function computeAttainment(
  formula: AttainmentFormula,
  maximum: Points | null,
  read: ReadInput,
): Outcome<AttainmentHow> {
  const zeroIsTarget = formula.direction === 'less';
  const { blankTarget } = formula;
  const figures = readTargetAndActual(read, targetOf(formula), { blankTarget, zeroIsTarget });
  if (figures.kind === 'not-computed') return figures;
  const { target, actual } = figures;
  if (target === null) return withoutTarget(formula, maximum, actual);
  if (actual.kind === 'not-computed') return actual;
  const ratio = attained(formula.direction, target, actual.points);
  const standard = standardOf(formula, maximum);
  const most = limitInPoints(formula.most, maximum ?? standard);
  const placed = ratio === null ? atBest(formula, standard, most) : place(formula, standard, ratio);
  if (placed === null) return impossible('actual', actual.points, 'no-bound');
  return explained({ target, actual: actual.points }, ratio, standard, placed, most);
}

/** Actual ÷ target or target ÷ actual, at or above 0; null for a target above 0 of which nothing was used. */
function attained(
  direction: AttainmentFormula['direction'],
  target: Points,
  actual: Points,
): Points | null {
  if (direction === 'more') return actual.numerator <= 0n ? zero : divide(actual, target);
  if (actual.numerator > 0n) return divide(target, actual);
  return isZero(target) ? one : null;
}

function place(formula: AttainmentFormula, standard: Points | null, ratio: Points): Placed {
  const { shape } = formula;
  if (shape.kind === 'line') return { ...onLine(shape, known(standard), ratio), step: null };
  const step = firstReached(ratio, shape.steps);
  const points = (step === null ? undefined : shape.steps[step]?.points) ?? shape.otherwise;
  return { points, case: step === null ? 'no-step' : 'step', step, percents: null };
}

/** What the highest attainment is worth; null where nothing says. */
function atBest(
  { shape }: AttainmentFormula,
  standard: Points | null,
  most: Points | null,
): Placed | null {
  if (shape.kind === 'line') {
    const points = endOfLine(shape, known(standard)) ?? most;
    return points === null ? null : { points, case: 'unbounded', step: null, percents: null };
  }
  const [best] = shape.steps;
  return best === undefined
    ? { points: shape.otherwise, case: 'no-step', step: null, percents: null }
    : { points: best.points, case: 'step', step: 0, percents: null };
}

function withoutTarget(
  formula: AttainmentFormula,
  maximum: Points | null,
  actual: NumberReading,
): Outcome<AttainmentHow> {
  const done = actual.kind === 'number' ? actual.points : null;
  const worth = (points: Points): Outcome<AttainmentHow> => {
    const standard = standardOf(formula, maximum);
    const placed: Placed = { points, case: 'no-target', step: null, percents: null };
    const most = limitInPoints(formula.most, maximum ?? standard);
    return explained({ target: null, actual: done }, null, standard, placed, most);
  };
  const full = (): Points => known(standardOf(formula, maximum));
  switch (formula.noTarget) {
    case 'not-assigned':
      return notAssigned('target', 'no-target');
    case 'missing':
      return missing('target', 'no-target');
    case 'zero':
      return worth(zero);
    case 'full':
      return worth(full());
    case 'full-if-done':
      if (actual.kind === 'not-computed') return actual;
      return worth(actual.points.numerator > 0n ? full() : zero);
  }
}

function explained(
  figures: Figures,
  ratio: Points | null,
  standard: Points | null,
  placed: Placed,
  most: Points | null,
): Outcome<AttainmentHow> {
  const { points, held } = clamp(placed.points, null, most);
  const { case: reached, step, percents } = placed;
  const { target, actual } = figures;
  return computed(points, {
    by: 'attainment',
    case: reached,
    target,
    actual,
    ratio,
    standard,
    step,
    percents,
    held,
  });
}

function standardOf(formula: AttainmentFormula, maximum: Points | null): Points | null {
  return formula.standard ?? maximum;
}

function targetOf({ target }: AttainmentFormula): (read: ReadInput) => NumberReading {
  return target.from === 'cell'
    ? (read) => readNumber(read, 'target')
    : () => ({ kind: 'number', points: target.value });
}
