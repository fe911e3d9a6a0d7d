import { add, compare, divide, multiply, one, subtract, zero, type Points } from '../points';
import type { ReadInput } from './inputs';
import type { PoolRelativeFormula } from './leaf-formula';
import { known } from './limit';
import { computed, type NotComputed, type Outcome } from './outcome';
import { readNumber } from './reading';
import { readTargetAndActual } from './target-and-actual';

/** The highest figure of a group of units, and the units (their rows) that have it. */
export interface Leader {
  readonly figure: Points;
  readonly units: readonly number[];
}

/** What the whole bloc says; one and the same object in the explanation of every unit. */
export interface PoolFigures {
  /** The highest actual ÷ target; null where no unit has a target and a figure. */
  readonly ratio: Leader | null;
  /** The highest actual of the units without a target; null where there is none. */
  readonly actual: Leader | null;
}

export type PoolCase =
  | 'nothing-done'
  | 'below-target'
  | 'at-target'
  | 'between'
  | 'leader'
  /** Of the group without a target. */
  | 'no-target';

export interface PoolRelativeHow {
  readonly by: 'pool-relative';
  readonly case: PoolCase;
  /** Null where there is none. */
  readonly target: Points | null;
  readonly actual: Points;
  /** Actual ÷ target; null without a target. */
  readonly ratio: Points | null;
  readonly standard: Points;
  readonly pool: PoolFigures;
}

interface Figures {
  readonly kind: 'figures';
  readonly target: Points | null;
  readonly actual: Points;
  readonly ratio: Points | null;
}

/** "Điều 6" for all units of the bloc at once; see `PoolRelativeFormula`. */
export function computePoolRelative(
  formula: PoolRelativeFormula,
  maximum: Points | null,
  units: readonly ReadInput[],
): Outcome<PoolRelativeHow>[] {
  const standard = formula.standard ?? known(maximum);
  const figures = units.map((read) => readFigures(formula, read));
  const pool = poolFigures(figures);
  return figures.map((own) => {
    if (own.kind === 'not-computed') return own;
    const { target, actual, ratio } = own;
    const [reached, points] = pointsOf(formula, standard, own, pool);
    return computed(points, {
      by: 'pool-relative',
      case: reached,
      target,
      actual,
      ratio,
      standard,
      pool,
    });
  });
}

function readFigures({ blankTarget }: PoolRelativeFormula, read: ReadInput): Figures | NotComputed {
  const figures = readTargetAndActual(read, (from) => readNumber(from, 'target'), {
    blankTarget,
    zeroIsTarget: false,
  });
  if (figures.kind === 'not-computed') return figures;
  const { target, actual } = figures;
  if (actual.kind === 'not-computed') return actual;
  const ratio = target === null ? null : divide(actual.points, target);
  return { kind: 'figures', target, actual: actual.points, ratio };
}

function poolFigures(units: readonly (Figures | NotComputed)[]): PoolFigures {
  return {
    ratio: leaderOf(units.map((unit) => (unit.kind === 'figures' ? unit.ratio : null))),
    actual: leaderOf(
      units.map((unit) => (unit.kind === 'figures' && unit.target === null ? unit.actual : null)),
    ),
  };
}

function leaderOf(figures: readonly (Points | null)[]): Leader | null {
  let best: Points | null = null;
  let units: number[] = [];
  for (const [unit, figure] of figures.entries()) {
    if (figure === null) continue;
    const order = best === null ? 1 : compare(figure, best);
    if (order > 0) {
      best = figure;
      units = [unit];
    } else if (order === 0) {
      units.push(unit);
    }
  }
  return best === null ? null : { figure: best, units };
}

function pointsOf(
  { shareAtTarget }: PoolRelativeFormula,
  standard: Points,
  { actual, ratio }: Figures,
  pool: PoolFigures,
): readonly [PoolCase, Points] {
  if (actual.numerator <= 0n) return ['nothing-done', zero];
  if (ratio === null) {
    const best = pool.actual?.figure ?? actual;
    return ['no-target', divide(multiply(standard, actual), best)];
  }
  const atTarget = multiply(standard, shareAtTarget);
  const order = compare(ratio, one);
  if (order < 0) return ['below-target', multiply(atTarget, ratio)];
  if (order === 0) return ['at-target', atTarget];
  const best = pool.ratio?.figure ?? ratio;
  if (compare(ratio, best) >= 0) return ['leader', standard];
  const way = divide(subtract(ratio, one), subtract(best, one));
  return ['between', add(atTarget, multiply(subtract(standard, atTarget), way))];
}
