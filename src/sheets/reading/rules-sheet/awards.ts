import type { RulePack } from '../../../awards/rule-pack';
import { foldName } from '../../../scoring/fold-name';
import { nearestName } from '../council-sheet/nearest-name';
import type { TableRow } from '../scheme-sheet/tables';
import type { RulesMistakes } from './cells';
import { wordsOf } from './cells';

/** The parts of a cell that names several things. */
export function partsOf(text: string): readonly string[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The codes of the awards that a cell names by code or name; null where one is not known (a mistake). */
export function readAwards<Key extends string>(
  row: TableRow<Key>,
  key: Key,
  { awards }: RulePack,
  mistakes: RulesMistakes,
): readonly string[] | null {
  const codes: string[] = [];
  for (const text of partsOf(wordsOf(row, key) ?? '')) {
    const typed = foldName(text);
    const found = awards.find(({ code, name, englishName }) =>
      [code, name, englishName].some((form) => foldName(form) === typed),
    );
    if (found === undefined) {
      const nearest = nearestName(
        text,
        awards.flatMap(({ code, name }) => [name, code]),
      );
      mistakes.add({ code: 'rules-sheet-award', params: { text, nearest } }, row.at(key));
      return null;
    }
    codes.push(found.code);
  }
  return codes;
}
