import { defaultPolicies } from '../../../scoring/default-policies';
import type { Scheme } from '../../../scoring/scheme';
import { ruleLabels, ruleWords } from '../../../text/scheme-sheet-words';
import type { RuleKey, RuleWords } from '../../../text/scheme-sheet-words';
import { cellName, type CellAddress } from '../../../workbook/cell-address';
import { fold } from '../fold';
import type { Mistakes } from './mistakes';
import type { RuleColumn } from './sections';
import type { TableRow } from './tables';
import { choiceOf } from './words';

export interface RulesReading {
  readonly rules: Omit<
    Scheme,
    'origin' | 'criteria' | 'limits' | 'floors' | 'tieBreaks' | 'bands' | 'downgrades' | 'blend'
  >;
  /** Rules that the sheet does not state, for which the usual way holds. */
  readonly leftOut: readonly RuleKey[];
  /** Where the name, the year and the stage are stated. */
  readonly places: Readonly<Record<'name' | 'year' | 'stage', CellAddress | null>>;
}

interface Stated {
  readonly words: string;
  readonly at: CellAddress;
}

const KEYS = [
  'name',
  'year',
  'weighting',
  'roundingStage',
  'decimals',
  'ranking',
  'missing',
  'unreadable',
  'notAssigned',
  'capAtMaximum',
  'stage',
  'penaltyStop',
] as const satisfies readonly RuleKey[];

/** Blank, these say something: any year, the stage that is the most complete, penalties without end. */
const MAY_BE_BLANK: readonly RuleKey[] = ['year', 'stage', 'penaltyStop'];
const WEIGHTINGS = ['none', 'coefficient', 'percentage'] as const;
const ROUNDINGS = ['leaf', 'total'] as const;
const RANKINGS = ['competition', 'dense'] as const;
const GAPS = ['unranked', 'zero'] as const;
const NOT_ASSIGNED = ['rescale', 'rescale-in-group', 'percent', 'full', 'zero'] as const;
const CAPS = ['cap', 'keep'] as const;
const PENALTY_STOPS = ['none', 'total', 'group'] as const;
const STAGES = ['any', 'self', 'cross', 'bloc', 'verified'] as const;
const MOST_DECIMALS = 10;

/** The general rules from rows of label and value. `name` is that of a scheme to which nobody gave one. */
export function readRules(
  rows: readonly TableRow<RuleColumn>[],
  name: string,
  mistakes: Mistakes,
): RulesReading {
  const stated = statedRules(rows, mistakes);
  const choice = <Key extends string>(
    rule: keyof RuleWords,
    keys: readonly Key[],
    wordsOf: (words: RuleWords) => Readonly<Record<Key, string>>,
    usual: Key,
  ): Key => {
    const said = stated.get(rule);
    if (said === undefined) return usual;
    const words = { vi: wordsOf(ruleWords.vi), en: wordsOf(ruleWords.en) };
    const found = choiceOf(keys, words, said.words);
    if (found !== null) return found;
    const params = { rule, text: said.words };
    mistakes.add({ code: 'scheme-sheet-rule-word', params }, said.at);
    return usual;
  };
  const policies = defaultPolicies;
  const cap = choice('capAtMaximum', CAPS, (words) => words.capAtMaximum, 'keep');
  const stage = choice('stage', STAGES, (words) => words.stage, 'any');
  return {
    rules: {
      name: stated.get('name')?.words ?? name,
      year: yearIn(stated.get('year'), mistakes),
      weighting: choice('weighting', WEIGHTINGS, (words) => words.weighting, 'none'),
      rounding: {
        stage: choice(
          'roundingStage',
          ROUNDINGS,
          (words) => words.roundingStage,
          policies.rounding.stage,
        ),
        decimals: decimalsIn(stated.get('decimals'), mistakes),
      },
      ranking: choice('ranking', RANKINGS, (words) => words.ranking, policies.ranking),
      missing: choice('missing', GAPS, (words) => words.missing, policies.missing),
      unreadable: choice('unreadable', GAPS, (words) => words.unreadable, policies.unreadable),
      notAssigned: choice(
        'notAssigned',
        NOT_ASSIGNED,
        (words) => words.notAssigned,
        policies.notAssigned,
      ),
      capAtMaximum: cap === 'cap',
      stage: stage === 'any' ? null : stage,
      penaltyStop: choice(
        'penaltyStop',
        PENALTY_STOPS,
        (words) => words.penaltyStop,
        policies.penaltyStop,
      ),
    },
    leftOut: KEYS.filter((key) => !stated.has(key) && !MAY_BE_BLANK.includes(key)),
    places: {
      name: stated.get('name')?.at ?? null,
      year: stated.get('year')?.at ?? null,
      stage: stated.get('stage')?.at ?? null,
    },
  };
}

/** What is said, by rule; a label that is not known or stands there twice is a mistake. */
function statedRules(
  rows: readonly TableRow<RuleColumn>[],
  mistakes: Mistakes,
): ReadonlyMap<RuleKey, Stated> {
  const keyOf = new Map(
    [ruleLabels.vi, ruleLabels.en].flatMap((labels) =>
      KEYS.map((key) => [fold(labels[key]), key] as const),
    ),
  );
  const first = new Map<RuleKey, CellAddress>();
  const stated = new Map<RuleKey, Stated>();
  for (const row of rows) {
    const label = row.words('label');
    const at = row.at('label');
    const rule = keyOf.get(fold(label).replace(/\s*:$/, ''));
    if (rule === undefined) {
      const text = label === '' ? row.words('value') : label;
      mistakes.add({ code: 'scheme-sheet-unknown-rule', params: { text } }, at);
      continue;
    }
    const before = first.get(rule);
    if (before !== undefined) {
      const params = { rule, cell: cellName(before) };
      mistakes.add({ code: 'scheme-sheet-rule-twice', params }, at);
      continue;
    }
    first.set(rule, at);
    const words = row.words('value');
    if (words !== '') stated.set(rule, { words, at: row.at('value') });
  }
  return stated;
}

function yearIn(said: Stated | undefined, mistakes: Mistakes): number | null {
  if (said === undefined) return null;
  const match = /^(?:năm )?((?:19|2\d)\d{2})$/.exec(fold(said.words));
  if (match !== null) return Number(match[1]);
  mistakes.add({ code: 'scheme-sheet-year', params: { text: said.words } }, said.at);
  return null;
}

function decimalsIn(said: Stated | undefined, mistakes: Mistakes): number {
  const usual = defaultPolicies.rounding.decimals;
  if (said === undefined) return usual;
  const decimals = /^\d{1,2}$/.test(said.words) ? Number(said.words) : Infinity;
  if (decimals <= MOST_DECIMALS) return decimals;
  mistakes.add({ code: 'scheme-sheet-decimals', params: { text: said.words } }, said.at);
  return usual;
}
