import { commonDivisor } from './common-divisor';
import { countedPoints, PARTS } from './counted-points';
import { zero, type Points } from './points';

/** With more different figures than these the others are made each time. */
const MOST_KEPT = 20_000;

/**
 * What makes points of whole parts (a safe integer), of which so many are one point. The figures of many units repeat,
 * above all rounded ones: those are made once.
 */
export function sharedPoints(perPoint: number): (parts: number) => Points {
  const kept = new Map<number, Points>();
  return (parts) => {
    if (parts === 0) return zero;
    const known = kept.get(parts);
    if (known !== undefined) return known;
    const made = pointsOf(parts, perPoint);
    if (kept.size < MOST_KEPT) kept.set(parts, made);
    return made;
  };
}

function pointsOf(parts: number, perPoint: number): Points {
  const counted = parts * (PARTS / perPoint);
  if (PARTS % perPoint === 0 && Number.isSafeInteger(counted)) return countedPoints(counted);
  const divisor = commonDivisor(Math.abs(parts), perPoint);
  return { numerator: BigInt(parts / divisor), denominator: BigInt(perPoint / divisor) };
}
