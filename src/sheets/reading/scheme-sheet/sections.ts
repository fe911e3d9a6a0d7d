import { otherCriterionHeadings, schemeHeadings } from '../../../text/scheme-sheet-words';
import type { SchemeHeadings } from '../../../text/scheme-sheet-words';
import { fold } from '../fold';

/** One of the four tables on the sheet "Bộ tiêu chí": what its columns are for, by their folded headings. */
export interface Section<Key extends string> {
  readonly headings: ReadonlyMap<string, Key>;
  /** A row is the header where it has all of these. */
  readonly required: readonly Key[];
}

type KeyOf<Name extends keyof SchemeHeadings> = keyof SchemeHeadings[Name];

export type RuleColumn = 'label' | 'value';
export type CriterionColumn = Exclude<KeyOf<'criteria'>, 'note'>;
export type TieBreakColumn = 'by' | 'code';
export type BandColumn = Exclude<KeyOf<'bands'>, 'hint'>;

const { vi, en } = schemeHeadings;

export const ruleSection: Section<RuleColumn> = {
  headings: formsOf(['label', 'value'], (key) => [vi.rules[key], en.rules[key]]),
  required: ['label', 'value'],
};

export const criterionSection: Section<CriterionColumn> = {
  headings: formsOf(['code', 'name', 'kind', 'parent', 'maximum', 'weight'], (key) => [
    vi.criteria[key],
    en.criteria[key],
    ...otherCriterionHeadings[key],
  ]),
  required: ['code', 'name'],
};

export const tieBreakSection: Section<TieBreakColumn> = {
  headings: formsOf(['by', 'code'], (key) => [vi.tieBreaks[key], en.tieBreaks[key]]),
  required: ['by', 'code'],
};

export const bandSection: Section<BandColumn> = {
  headings: formsOf(['name', 'bound', 'from', 'measure'], (key) => [vi.bands[key], en.bands[key]]),
  required: ['name', 'from'],
};

function formsOf<Key extends string>(
  keys: readonly Key[],
  forms: (key: Key) => readonly string[],
): ReadonlyMap<string, Key> {
  return new Map(keys.flatMap((key) => forms(key).map((form) => [fold(form), key] as const)));
}
