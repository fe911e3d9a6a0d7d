import law2022 from '../../assets/award-rules/luat-06-2022.json';
import { parseRulePack, type RulePack } from './rule-pack';

let packs: readonly RulePack[] | null = null;

/**
 * The rule packs that come with the product, read once. Throws an Error where one of them is not valid: it is our own
 * data.
 */
export function builtInPacks(): readonly RulePack[] {
  packs ??= [law2022].map((data: unknown) => {
    const parsed = parseRulePack(data);
    if (parsed.ok) return parsed.pack;
    const places = parsed.problems.map(({ path, code }) => `${path}: ${code}`);
    throw new Error(`A built-in rule pack is not valid. ${places.join('; ')}`);
  });
  return packs;
}
