import { builtInPacks } from '../../../awards/built-in-packs';
import type { TiePolicy } from '../../../awards/quotas';
import type { RulePack } from '../../../awards/rule-pack';
import { rulesAboutWords, tiePolicyWords } from '../../../text/rules-sheet-words';
import type { CellAddress } from '../../../workbook/cell-address';
import type { TableRow } from '../scheme-sheet/tables';
import { choiceOf } from '../scheme-sheet/words';
import { wordsOf, type RulesMistakes } from './cells';

/** What the first table of the sheet says. */
export interface RulesAbout {
  /** The built-in pack that the sheet rests on; null for a mistake. */
  readonly base: RulePack | null;
  /** The award year for which the sheet was filled in; null: every year of the pack. */
  readonly year: number | null;
  /** Where the year stands. */
  readonly yearAt: CellAddress | null;
  readonly ties: TiePolicy;
}

const LINES = ['pack', 'name', 'effective', 'year', 'ties'] as const;

export function readAbout(rows: readonly TableRow<Column>[], mistakes: RulesMistakes): RulesAbout {
  const lines = new Map(
    rows.flatMap((row) => {
      const line = choiceOf(LINES, rulesAboutWords, row.words('label'));
      return line === null ? [] : [[line, row] as const];
    }),
  );
  const year = lines.get('year') ?? null;
  return {
    base: readBase(lines.get('pack') ?? null, mistakes),
    year: readYear(year, mistakes),
    yearAt: year?.at('value') ?? null,
    ties: readTies(lines.get('ties') ?? null, mistakes),
  };
}

type Column = 'label' | 'value';
type Line = TableRow<Column> | null;

function readBase(line: Line, mistakes: RulesMistakes): RulePack | null {
  const packs = builtInPacks();
  const text = line === null ? null : wordsOf(line, 'value');
  if (text === null) {
    mistakes.add({ code: 'rules-sheet-no-pack', params: {} }, line?.at('value') ?? null);
    return null;
  }
  const base = packs.find(({ id }) => id === text) ?? null;
  if (base === null) {
    const params = { text, known: packs.map(({ id }) => id) };
    mistakes.add({ code: 'rules-sheet-unknown-pack', params }, line?.at('value') ?? null);
  }
  return base;
}

function readYear(line: Line, mistakes: RulesMistakes): number | null {
  const text = line === null ? null : wordsOf(line, 'value');
  if (text === null) return null;
  if (/^(19|2\d)\d{2}$/.test(text)) return Number(text);
  mistakes.add({ code: 'rules-sheet-year', params: { text } }, line?.at('value') ?? null);
  return null;
}

function readTies(line: Line, mistakes: RulesMistakes): TiePolicy {
  const text = line === null ? null : wordsOf(line, 'value');
  if (text === null) return 'council';
  const policy = choiceOf(['council', 'none-in'], tiePolicyWords, text);
  if (policy === null) {
    mistakes.add({ code: 'rules-sheet-ties', params: { text } }, line?.at('value') ?? null);
  }
  return policy ?? 'council';
}
