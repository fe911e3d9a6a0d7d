import { multiply, subtract, zero, type Points } from '../points';
import type { InputKey, ReadInput } from './inputs';
import type { BonusPenaltyFormula } from './leaf-formula';
import { clamp, limitInPoints, type Held } from './limit';
import { computed, type Outcome } from './outcome';
import { readCounts } from './reading';

export interface BonusPenaltyHow {
  readonly by: 'bonus-penalty';
  readonly bonusCount: Points;
  readonly penaltyCount: Points;
  readonly gained: Points;
  /** At or above 0. */
  readonly lost: Points;
  readonly held: Held | null;
  readonly takenAsNone: readonly InputKey[];
}

/** clamp(n₊ · bonus − n₋ · penalty, least, most); may be below 0. */
export function computeBonusPenalty(
  formula: BonusPenaltyFormula,
  maximum: Points | null,
  read: ReadInput,
): Outcome<BonusPenaltyHow> {
  const keys = ['bonus-count', 'penalty-count'] as const;
  const reading = readCounts(read, keys, formula.blankCases);
  if (reading.kind !== 'counts') return reading;
  const bonusCount = reading.counts.get('bonus-count') ?? zero;
  const penaltyCount = reading.counts.get('penalty-count') ?? zero;
  const gained = multiply(bonusCount, formula.bonus);
  const lost = multiply(penaltyCount, formula.penalty);
  const most = limitInPoints(formula.most, maximum);
  const { points, held } = clamp(subtract(gained, lost), formula.least, most);
  const { takenAsNone } = reading;
  return computed(points, {
    by: 'bonus-penalty',
    bonusCount,
    penaltyCount,
    gained,
    lost,
    held,
    takenAsNone,
  });
}
