import { builtInPacks } from '../../../src/awards/built-in-packs';
import { choosePack } from '../../../src/awards/choose-pack';
import type { RulePack } from '../../../src/awards/rule-pack';

/** The built-in pack by the Law of 2022. */
export function pack2022(): RulePack {
  const choice = choosePack(builtInPacks(), 2025);
  if (choice.kind !== 'chosen') throw new Error('no pack for 2025');
  return choice.pack;
}
