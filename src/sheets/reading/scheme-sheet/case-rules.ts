import type { CaseRule } from '../../../scoring/formulas/case-rule';
import { zero } from '../../../scoring/points';
import { ruleConditionWords, ruleEffectWords } from '../../../text/scheme-formula-words';
import type { CellAddress } from '../../../workbook/cell-address';
import { codeFinder } from './codes';
import { readNumber, type Figure } from './exact-number';
import type { Mistakes } from './mistakes';
import type { CaseRuleColumn, VolumeColumn } from './sections';
import type { TableRow } from './tables';
import { readVolume } from './volume-steps';
import { choiceOf } from './words';

type RuleRow = TableRow<CaseRuleColumn>;
type VolumeRow = TableRow<VolumeColumn>;

const EFFECTS = ['deduction', 'bonus', 'bar'] as const;

/** What belongs to points, not to a bar. */
const OF_POINTS = ['each', 'most', 'oneOf', 'condition'] as const;

/**
 * The rules of one leaf in the order of the sheet. `cells` gets the cells of what they say, by place in the formula.
 * After a mistake they are not all there.
 */
export function readCaseRules(
  rows: readonly RuleRow[],
  volumes: readonly VolumeRow[],
  cells: Map<string, CellAddress>,
  mistakes: Mistakes,
): readonly CaseRule[] {
  const stepsOf = stepsByRule(rows, volumes, mistakes);
  return rows.map((row, index) => {
    const path = `.rules[${index}]`;
    cells.set(`${path}.code`, row.at('code'));
    return readRule(row, stepsOf.get(row) ?? [], path, cells, mistakes);
  });
}

function readRule(
  row: RuleRow,
  steps: readonly VolumeRow[],
  path: string,
  cells: Map<string, CellAddress>,
  mistakes: Mistakes,
): CaseRule {
  const [code, name, effectText] = [row.words('code'), row.words('name'), row.words('effect')];
  if (code === '') mistakes.add({ code: 'scheme-sheet-case-code', params: {} }, row.at('code'));
  if (name === '') mistakes.add({ code: 'scheme-sheet-case-name', params: {} }, row.at('name'));
  const effect = choiceOf(EFFECTS, ruleEffectWords, effectText);
  if (effect === null) {
    const params = { text: effectText };
    mistakes.add({ code: 'scheme-sheet-case-effect', params }, row.at('effect'));
  }
  if (effect === 'bar' || effect === null) {
    if (effect === 'bar') noteExtras(row, steps, mistakes);
    return { kind: 'bar', code, name };
  }
  const oneOf = row.words('oneOf');
  const common = {
    code,
    name,
    effect,
    oneOf: oneOf === '' ? null : oneOf,
    onlyWithoutDeductions: isOnlyWithoutDeductions(row, mistakes),
  };
  if (steps.length > 0) {
    for (const key of ['each', 'most'] as const) {
      if (row.words(key) === '') continue;
      mistakes.add({ code: 'scheme-sheet-case-points-and-steps', params: {} }, row.at(key));
    }
    return { kind: 'by-volume', ...common, ...readVolume(steps, path, cells, mistakes) };
  }
  const each = figureOf(row, 'each', 'case', mistakes);
  if (each === null) {
    // Where the figure cannot be read, that has been said already.
    mistakes.add({ code: 'scheme-sheet-case-points', params: {} }, row.at('each'));
  }
  const most = figureOf(row, 'most', 'case-most', mistakes);
  return { kind: 'counted', ...common, each: each ?? zero, most };
}

function figureOf(row: RuleRow, key: 'each' | 'most', figure: Figure, mistakes: Mistakes) {
  return readNumber(row, key, { figure, percent: 'no', mayBeNegative: false }, mistakes);
}

function isOnlyWithoutDeductions(row: RuleRow, mistakes: Mistakes): boolean {
  const text = row.words('condition');
  if (text === '') return false;
  if (choiceOf(['without-deductions'], ruleConditionWords, text) !== null) return true;
  mistakes.add({ code: 'scheme-sheet-case-condition', params: { text } }, row.at('condition'));
  return false;
}

function noteExtras(row: RuleRow, steps: readonly VolumeRow[], mistakes: Mistakes): void {
  const cells = [
    ...OF_POINTS.filter((key) => row.words(key) !== '').map((key) => row.at(key)),
    ...steps.map((step) => step.at('code')),
  ];
  for (const at of cells) mistakes.add({ code: 'scheme-sheet-case-bar', params: {} }, at);
}

/** The steps of each rule; a step of no rule is a mistake. */
function stepsByRule(
  rows: readonly RuleRow[],
  volumes: readonly VolumeRow[],
  mistakes: Mistakes,
): ReadonlyMap<RuleRow, readonly VolumeRow[]> {
  const find = codeFinder(rows.map((row) => ({ code: row.words('code'), row })));
  const steps = new Map<RuleRow, VolumeRow[]>();
  for (const volume of volumes) {
    const text = volume.words('code');
    const rule = text === '' ? null : find(text);
    if (rule === null) {
      mistakes.add({ code: 'scheme-sheet-volume-code', params: { text } }, volume.at('code'));
    } else {
      steps.set(rule.row, [...(steps.get(rule.row) ?? []), volume]);
    }
  }
  return steps;
}
