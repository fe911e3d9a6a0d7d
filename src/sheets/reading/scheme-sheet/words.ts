import type { InBoth } from '../../../text/language';
import { fold } from '../fold';

/** Shorter beginnings say too little. */
const SHORTEST_BEGINNING = 3;

/**
 * The choice that the words name in either language: exactly, or by a beginning that only one choice has ("Trọng số"
 * for "Trọng số %"). Null for anything else.
 */
export function choiceOf<Key extends string>(
  keys: readonly Key[],
  choices: InBoth<Readonly<Record<Key, string>>>,
  words: string,
): Key | null {
  const typed = folded(words);
  const forms = (key: Key): readonly string[] => [folded(choices.vi[key]), folded(choices.en[key])];
  const exact = keys.find((key) => forms(key).includes(typed));
  if (exact !== undefined) return exact;
  if (typed.length < SHORTEST_BEGINNING) return null;
  const [found, ...others] = keys.filter((key) =>
    forms(key).some((form) => form.startsWith(typed)),
  );
  return found === undefined || others.length > 0 ? null : found;
}

function folded(words: string): string {
  return fold(words)
    .replace(/\s*([,:])\s*/g, '$1 ')
    .replace(/\s*\/\s*/g, '/')
    .replace(/[.;:\s]+$/, '');
}
