import { foldName } from '../scoring/fold-name';
import { allConditions } from './conditions';
import type { RulePack } from './rule-pack';

/** A condition in the organiser's own words, which only people can declare. */
export interface StatedCondition {
  readonly id: string;
  readonly text: string;
}

/** The ids of all conditions that say the same in the same words: one word on them settles each. */
export function sameStated(
  stated: readonly StatedCondition[],
  condition: string,
): readonly string[] {
  const text = stated.find(({ id }) => id === condition)?.text ?? null;
  if (text === null) return [condition];
  const same = foldName(text);
  return stated.filter((one) => foldName(one.text) === same).map(({ id }) => id);
}

/** Those of a pack, each once, in its order. */
export function statedConditions({ rules, general }: RulePack): readonly StatedCondition[] {
  const found = [...rules, ...general].flatMap(({ condition }) =>
    allConditions(condition).flatMap((one) =>
      one.kind === 'stated' ? [{ id: one.id, text: one.text }] : [],
    ),
  );
  return [...new Map(found.map((one) => [one.id, one])).values()];
}
