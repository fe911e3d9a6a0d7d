import { compare, divide, isZero, multiply, wholePoints, zero, type Points } from '../points';
import type { CountedRule, VolumeRule } from './case-rule';
import type { InputKey } from './inputs';
import { clamp, type Held } from './limit';
import { impossible, type NotComputed } from './outcome';
import { firstReached } from './steps';

/** What one rule gives or takes by itself. */
export interface RuleEffect {
  readonly rule: CountedRule | VolumeRule;
  /** Cases, or the part of the volume as the cell says it. */
  readonly count: Points;
  /** Of a rule by volume, the whole; null for another. */
  readonly volume: Points | null;
  /** The places of the size and of the step that were reached; null where none was, or there are none. */
  readonly size: number | null;
  readonly step: number | null;
  /** At or above 0, capped by the rule's own cap. */
  readonly points: Points;
  readonly held: Held | null;
}

type Counts = ReadonlyMap<InputKey, Points>;

const HUNDRED = wholePoints(100);

/** The effect of a rule on one unit; not computed where the part is more than the whole. */
export function effectOf(
  rule: CountedRule | VolumeRule,
  counts: Counts,
): { readonly kind: 'effect'; readonly effect: RuleEffect } | NotComputed {
  return rule.kind === 'counted'
    ? { kind: 'effect', effect: ofCases(rule, counts) }
    : ofVolume(rule, counts);
}

function ofCases(rule: CountedRule, counts: Counts): RuleEffect {
  const count = counts.get(`cases:${rule.code}`) ?? zero;
  const { points, held } = clamp(multiply(count, rule.each), null, rule.most);
  return { rule, count, volume: null, size: null, step: null, points, held };
}

function ofVolume(
  rule: VolumeRule,
  counts: Counts,
): { readonly kind: 'effect'; readonly effect: RuleEffect } | NotComputed {
  const key: InputKey = `part:${rule.code}`;
  const volume = counts.get(`volume:${rule.volume}`) ?? zero;
  const count = counts.get(key) ?? zero;
  const isNumber = rule.part === 'number';
  if (isNumber && compare(count, volume) > 0) return impossible(key, count, 'more-than-all');
  const share = isNumber ? shareOf(count, volume) : count;
  const size = firstReached(volume, rule.sizes);
  const steps = (size === null ? undefined : rule.sizes[size]?.steps) ?? [];
  const step = firstReached(share, steps);
  const points = (step === null ? undefined : steps[step]?.points) ?? zero;
  return { kind: 'effect', effect: { rule, count, volume, size, step, points, held: null } };
}

/** In percent; nothing of nothing is 0. */
function shareOf(part: Points, whole: Points): Points {
  return isZero(whole) ? zero : divide(multiply(part, HUNDRED), whole);
}
