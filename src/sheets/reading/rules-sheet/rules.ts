import type { RulePack } from '../../../awards/rule-pack';
import { nearestName } from '../council-sheet/nearest-name';
import type { TableRow } from '../scheme-sheet/tables';
import { CodesSeen, neededWords, readApplies, type RulesMistakes } from './cells';
import type { ColumnOf } from './sections';

export interface RulesRead {
  /** The rules of the pack that apply; those without a row do. */
  readonly rules: RulePack['rules'];
  readonly leftOut: readonly string[];
}

export function readRules(
  rows: readonly TableRow<ColumnOf<'rules'>>[],
  base: RulePack,
  mistakes: RulesMistakes,
): RulesRead {
  const seen = new CodesSeen();
  const off = new Set<string>();
  for (const row of rows) {
    const text = neededWords(row, 'code', 'code', mistakes);
    if (text === null || seen.isAgain(row, 'code', text, mistakes)) continue;
    if (!base.rules.some(({ id }) => id === text)) {
      const nearest = nearestName(
        text,
        base.rules.map(({ id }) => id),
      );
      const params = { of: 'rules', text, nearest } as const;
      mistakes.add({ code: 'rules-sheet-unknown-code', params }, row.at('code'));
      continue;
    }
    if (!readApplies(row, 'applies', mistakes)) off.add(text);
  }
  return {
    rules: base.rules.filter(({ id }) => !off.has(id)),
    leftOut: base.rules.flatMap(({ id }) => (seen.has(id) ? [] : [id])),
  };
}
