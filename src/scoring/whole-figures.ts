import { commonDivisor } from './common-divisor';
import { PERCENT_DECIMALS } from './figures';
import { mostToDivide, nearestWhole } from './nearest-whole';
import { isZero, type Points } from './points';
import { sharedPoints } from './shared-points';

/** A figure of totals that are counted in whole parts, by the arithmetic of safe integers. */
interface WholeFigure {
  /** The largest total, in parts, of which it is exact; below 0 where there is none. */
  readonly most: number;
  /** Null where there is no such figure. */
  readonly of: (total: number) => Points | null;
}

/** The total rounded to so many decimals, where `perPoint` parts are one point. */
export function wholeRounded(decimals: number, perPoint: number): WholeFigure {
  const steps = 10 ** decimals;
  return rounded(steps, perPoint, steps);
}

/** The percentage of the maximum; null where the maximum is below 0 or cannot be said in such parts. */
export function wholePercent(maximum: Points | null, perPoint: number): WholeFigure | null {
  if (maximum === null || isZero(maximum)) return { most: Infinity, of: () => null };
  const divisor = Number(maximum.denominator);
  const whole = Number(maximum.numerator) * (perPoint / divisor);
  if (perPoint % divisor !== 0 || whole < 0 || !Number.isSafeInteger(whole)) return null;
  const steps = 10 ** PERCENT_DECIMALS;
  return rounded(100 * steps, whole, steps);
}

/** total × times / by, to the nearest of the steps, of which so many are one point. */
function rounded(times: number, by: number, steps: number): WholeFigure {
  const common = commonDivisor(times, by);
  const [factor, divisor] = [times / common, by / common];
  const made = sharedPoints(steps);
  return {
    most: Math.floor(mostToDivide(divisor) / factor),
    of: (total) => made(nearestWhole(total * factor, divisor)),
  };
}
