import { leavesOf } from '../../../scoring/criteria';
import type { CaseRule, VolumeRule, VolumeSize } from '../../../scoring/formulas/case-rule';
import type { Step } from '../../../scoring/formulas/steps';
import type { Scheme } from '../../../scoring/scheme';
import type { Language } from '../../../text/language';
import { schemeFormulaHints } from '../../../text/scheme-formula-hints';
import {
  ruleConditionWords,
  ruleEffectWords,
  schemeFormulaHeadings,
  volumeBoundWords,
  volumePartWords,
} from '../../../text/scheme-formula-words';
import type { ImageCell } from '../sheet-image';
import { styles } from '../styles';
import { exactCell } from './exact-value';
import { spare, type Lines } from './lines';
import { codeCell, textCell } from './scheme-rows';

interface RuleOfLeaf {
  readonly leaf: string;
  readonly rule: CaseRule;
}

const RULE_COLUMNS = [
  'leaf',
  'name',
  'effect',
  'code',
  'each',
  'most',
  'oneOf',
  'condition',
] as const;

const VOLUME_COLUMNS = [
  'leaf',
  'volume',
  'part',
  'code',
  'size',
  'share',
  'points',
  'bound',
] as const;

/** The table of rules by cases, and that of the steps of those that go by volume where there are any. */
export function addCaseTables(sheet: Lines, scheme: Scheme, language: Language): void {
  const rules = leavesOf(scheme).flatMap(({ code, formula }): RuleOfLeaf[] =>
    formula?.kind === 'cases' ? formula.rules.map((rule) => ({ leaf: code, rule })) : [],
  );
  const headings = schemeFormulaHeadings[language];
  const hints = schemeFormulaHints[language];
  sheet.addHeadings(RULE_COLUMNS.map((key) => [headings.rules[key], 1]));
  addRows(
    sheet,
    rules.map((of) => ruleRow(of, language)),
    ruleRow(null, language),
    RULE_COLUMNS.map((key) => hints.rules[key]),
  );
  const steps = rules.flatMap(({ leaf, rule }) =>
    rule.kind === 'by-volume' ? volumeRows(leaf, rule, language) : [],
  );
  if (steps.length === 0) return;
  sheet.addHeadings(VOLUME_COLUMNS.map((key) => [headings.volumes[key], 1]));
  addRows(
    sheet,
    steps,
    volumeRow(null, null, language),
    VOLUME_COLUMNS.map((key) => hints.volumes[key]),
  );
}

function addRows(
  sheet: Lines,
  rows: readonly (readonly ImageCell[])[],
  blank: readonly ImageCell[],
  hints: readonly string[],
): void {
  const all = [...rows, ...spare(() => blank)];
  for (const cells of all) sheet.addCells(cells);
  for (const [column, hint] of hints.entries()) sheet.guide(column, all.length, hint);
}

/** Leaf, name, effect, code, points for each case, most, set of which one counts, condition. */
function ruleRow(of: RuleOfLeaf | null, language: Language): readonly ImageCell[] {
  const rule = of?.rule ?? null;
  const paid = rule === null || rule.kind === 'bar' ? null : rule;
  const counted = paid?.kind === 'counted' ? paid : null;
  const conditions = ruleConditionWords[language];
  return [
    codeCell(of?.leaf ?? null),
    textCell(rule?.name ?? null),
    centered(rule === null ? null : ruleEffectWords[language][paid?.effect ?? 'bar']),
    codeCell(rule?.code ?? null),
    exactCell(counted?.each ?? null, language),
    exactCell(counted?.most ?? null, language),
    codeCell(paid?.oneOf ?? null),
    textCell(paid?.onlyWithoutDeductions === true ? conditions['without-deductions'] : null),
  ];
}

function volumeRows(
  leaf: string,
  rule: VolumeRule,
  language: Language,
): readonly (readonly ImageCell[])[] {
  return rule.sizes.flatMap((size) =>
    size.steps.map((step) => volumeRow({ leaf, rule }, { size, step }, language)),
  );
}

interface SizeAndStep {
  readonly size: VolumeSize;
  readonly step: Step;
}

/** Leaf, volume, part, code of the rule, the two boundaries, points, and which boundary leaves itself out. */
function volumeRow(
  of: { readonly leaf: string; readonly rule: VolumeRule } | null,
  at: SizeAndStep | null,
  language: Language,
): readonly ImageCell[] {
  return [
    codeCell(of?.leaf ?? null),
    textCell(of?.rule.volume ?? null),
    centered(of === null ? null : volumePartWords[language][of.rule.part]),
    codeCell(of?.rule.code ?? null),
    exactCell(at?.size.from ?? null, language),
    exactCell(at?.step.from ?? null, language),
    exactCell(at?.step.points ?? null, language),
    textCell(at === null ? null : volumeBoundWords[language][boundOf(at)]),
  ];
}

function boundOf({ size, step }: SizeAndStep): keyof (typeof volumeBoundWords)['vi'] {
  if (size.included) return step.included ? 'from' : 'above-share';
  return step.included ? 'above-size' : 'above-both';
}

function centered(text: string | null): ImageCell {
  return { ...textCell(text), format: styles.centered };
}
