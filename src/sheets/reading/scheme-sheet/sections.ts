import {
  schemeFormulaHeadings,
  type SchemeFormulaHeadings,
} from '../../../text/scheme-formula-words';
import { schemeRuleHeadings, type SchemeRuleHeadings } from '../../../text/scheme-rule-words';
import { otherCriterionHeadings, schemeHeadings } from '../../../text/scheme-sheet-words';
import type { SchemeHeadings } from '../../../text/scheme-sheet-words';
import { fold } from '../fold';

/** One of the tables on the sheet "Bộ tiêu chí": what its columns are for, by their folded headings. */
export interface Section<Key extends string> {
  readonly headings: ReadonlyMap<string, Key>;
  /** A row is the header where it has all of these. */
  readonly required: readonly Key[];
}

type KeyOf<Name extends keyof SchemeHeadings> = keyof SchemeHeadings[Name];

export type RuleColumn = 'label' | 'value';
export type CriterionColumn = Exclude<KeyOf<'criteria'>, 'note'> | 'formula';
export type TieBreakColumn = 'by' | 'code';
export type BandColumn = KeyOf<'bands'>;
export type LimitColumn = Exclude<keyof SchemeRuleHeadings['limits'], 'hint'>;
export type FloorColumn = keyof SchemeRuleHeadings['floors'];
export type DowngradeColumn = keyof SchemeRuleHeadings['downgrades'];
export type BlendColumn = Exclude<keyof SchemeRuleHeadings['blend'], 'hint'>;
export type ParameterColumn = Exclude<keyof SchemeFormulaHeadings['parameters'], 'hint'>;
export type CaseRuleColumn = keyof SchemeFormulaHeadings['rules'];
export type VolumeColumn = keyof SchemeFormulaHeadings['volumes'];

const { vi, en } = schemeHeadings;
const formulas = schemeFormulaHeadings;

export const ruleSection: Section<RuleColumn> = {
  headings: formsOf(['label', 'value'], (key) => [vi.rules[key], en.rules[key]]),
  required: ['label', 'value'],
};

export const criterionSection: Section<CriterionColumn> = {
  headings: new Map<string, CriterionColumn>([
    ...formsOf(['code', 'name', 'kind', 'parent', 'maximum', 'weight'], (key) => [
      vi.criteria[key],
      en.criteria[key],
      ...otherCriterionHeadings[key],
    ]),
    ...formsOf(['formula'], (key) => [formulas.vi.criteria[key], formulas.en.criteria[key]]),
  ]),
  required: ['code', 'name'],
};

export const tieBreakSection: Section<TieBreakColumn> = {
  headings: formsOf(['by', 'code'], (key) => [vi.tieBreaks[key], en.tieBreaks[key]]),
  required: ['by', 'code'],
};

export const bandSection: Section<BandColumn> = {
  headings: formsOf(['name', 'bound', 'from', 'measure', 'mostPercent', 'condition'], (key) => [
    vi.bands[key],
    en.bands[key],
  ]),
  required: ['name', 'from'],
};

const rules = schemeRuleHeadings;

export const limitSection: Section<LimitColumn> = {
  headings: formsOf(['kind', 'code', 'most'], (key) => [
    rules.vi.limits[key],
    rules.en.limits[key],
  ]),
  required: ['kind', 'most'],
};

export const floorSection: Section<FloorColumn> = {
  headings: formsOf(['code', 'least', 'measure', 'consequence', 'band'], (key) => [
    rules.vi.floors[key],
    rules.en.floors[key],
  ]),
  required: ['code', 'least'],
};

export const downgradeSection: Section<DowngradeColumn> = {
  headings: formsOf(['fact', 'consequence', 'band'], (key) => [
    rules.vi.downgrades[key],
    rules.en.downgrades[key],
  ]),
  required: ['fact', 'consequence'],
};

export const blendSection: Section<BlendColumn> = {
  headings: formsOf(['stage', 'weight', 'how'], (key) => [
    rules.vi.blend[key],
    rules.en.blend[key],
  ]),
  required: ['stage', 'weight'],
};

export const parameterSection: Section<ParameterColumn> = {
  headings: formsOf(['code', 'parameter', 'level', 'value'], (key) => [
    formulas.vi.parameters[key],
    formulas.en.parameters[key],
  ]),
  required: ['code', 'parameter', 'value'],
};

export const caseRuleSection: Section<CaseRuleColumn> = {
  headings: formsOf(
    ['leaf', 'name', 'effect', 'code', 'each', 'most', 'oneOf', 'condition'],
    (key) => [formulas.vi.rules[key], formulas.en.rules[key]],
  ),
  required: ['leaf', 'name', 'effect'],
};

export const volumeSection: Section<VolumeColumn> = {
  headings: formsOf(
    ['leaf', 'volume', 'part', 'code', 'size', 'share', 'points', 'bound'],
    (key) => [formulas.vi.volumes[key], formulas.en.volumes[key]],
  ),
  required: ['leaf', 'volume', 'code'],
};

function formsOf<Key extends string>(
  keys: readonly Key[],
  forms: (key: Key) => readonly string[],
): ReadonlyMap<string, Key> {
  return new Map(keys.flatMap((key) => forms(key).map((form) => [fold(form), key] as const)));
}
