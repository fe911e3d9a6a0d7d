import law2022 from '../../assets/award-rules/luat-06-2022.json';
import { parseRulePack, type RulePack } from './rule-pack';

/** The rule packs that come with the product. Throws an Error where one of them is not valid: it is our own data. */
export function builtInPacks(): readonly RulePack[] {
  return [law2022].map((data: unknown) => {
    const parsed = parseRulePack(data);
    if (parsed.ok) return parsed.pack;
    const places = parsed.problems.map(({ path, code }) => `${path}: ${code}`);
    throw new Error(`A built-in rule pack is not valid. ${places.join('; ')}`);
  });
}
