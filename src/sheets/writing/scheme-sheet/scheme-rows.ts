import { absolute } from '../../../scoring/points';
import type { Band, Criterion, Scheme, TieBreak } from '../../../scoring/scheme';
import type { Language } from '../../../text/language';
import { bandConditionWords } from '../../../text/scheme-rule-words';
import {
  boundWords,
  criterionKindWords,
  measureWords,
  ruleLabels,
  ruleWords,
  schemeSheetPhrases,
  tieBreakWords,
  type RuleKey,
} from '../../../text/scheme-sheet-words';
import type { WrittenValue } from '../../../workbook/patch';
import { spanned, type ImageCell } from '../sheet-image';
import { emphasised, styles } from '../styles';
import { written } from '../written-text';
import { exactCell } from './exact-value';

/** What a cell may hold. */
export const LONGEST_TEXT = 32_767;
/** Codes such as 1.10 are words, even where somebody types them. */
export const codeFormat = { ...styles.centered, numberFormat: '@' };
export const blank: ImageCell = { value: null, format: styles.centered };

export function textCell(value: string | null): ImageCell {
  return { value: value === null ? null : written(value, LONGEST_TEXT), format: styles.text };
}

export function codeCell(value: string | null): ImageCell {
  return { ...textCell(value), format: codeFormat };
}

/** Label, what holds, and how to fill it in: over two, two and three columns. */
export function ruleRows(
  scheme: Scheme,
  language: Language,
): readonly { readonly cells: readonly ImageCell[]; readonly guide: string }[] {
  const words = ruleWords[language];
  const { ruleHints } = schemeSheetPhrases[language];
  const row = (rule: RuleKey, value: WrittenValue) => ({
    cells: [
      ...spanned(ruleLabels[language][rule], styles.text, 2),
      ...spanned(value, styles.text, 2),
      ...spanned(ruleHints[rule], styles.hint, 3),
    ],
    guide: ruleHints[rule],
  });
  return [
    row('name', written(scheme.name, LONGEST_TEXT)),
    row('year', scheme.year),
    row('weighting', words.weighting[scheme.weighting]),
    row('roundingStage', words.roundingStage[scheme.rounding.stage]),
    row('decimals', scheme.rounding.decimals),
    row('ranking', words.ranking[scheme.ranking]),
    row('missing', words.missing[scheme.missing]),
    row('unreadable', words.unreadable[scheme.unreadable]),
    row('notAssigned', words.notAssigned[scheme.notAssigned]),
    row('capAtMaximum', words.capAtMaximum[scheme.capAtMaximum ? 'cap' : 'keep']),
    row('stage', words.stage[scheme.stage ?? 'any']),
    row('penaltyStop', words.penaltyStop[scheme.penaltyStop]),
  ];
}

/** Code, name, kind, code of the group, maximum, weight, the formula where it is shown, and room for a note. */
export function criterionRows(
  criteria: readonly Criterion[],
  parent: string | null,
  showFormula: ((criterion: Criterion) => ImageCell) | null,
  language: Language,
): readonly (readonly ImageCell[])[] {
  return criteria.flatMap((criterion) => {
    const { kind, maximum, weight, children } = criterion;
    const name = textCell(criterion.name);
    const format = kind === 'group' ? emphasised(name.format) : name.format;
    return [
      [
        codeCell(criterion.code),
        { ...name, format },
        { ...textCell(criterionKindWords[language][kind]), format: styles.centered },
        codeCell(parent),
        exactCell(maximum === null ? null : absolute(maximum), language),
        exactCell(weight, language),
        ...(showFormula === null ? [] : [showFormula(criterion)]),
        textCell(null),
      ],
      ...criterionRows(children, criterion.code, showFormula, language),
    ];
  });
}

export function blankCriterionRow(hasFormula: boolean): readonly ImageCell[] {
  return [
    ...[codeCell(null), textCell(null), blank, codeCell(null), blank, blank],
    ...(hasFormula ? [blank] : []),
    textCell(null),
  ];
}

/** What is compared, and the code of the criterion where it is one. */
export function tieBreakRow(step: TieBreak | null, language: Language): readonly ImageCell[] {
  const by = step === null ? null : tieBreakWords[language][step.by];
  const criterion = step?.by === 'criterion' ? written(step.code, LONGEST_TEXT) : null;
  return [...spanned(by, styles.text, 2), ...spanned(criterion, codeFormat, 2)];
}

/** Name, "from" or "above", level, measure, greatest share, condition. */
export function bandRow(band: Band | null, language: Language): readonly ImageCell[] {
  if (band === null)
    return [...spanned(null, styles.text, 2), blank, blank, blank, blank, textCell(null)];
  const { name, measure, from, fromIncluded, noZero, mostPercent } = band;
  const bound = boundWords[language][fromIncluded ? 'included' : 'excluded'];
  return [
    ...spanned(written(name, LONGEST_TEXT), styles.text, 2),
    { ...textCell(bound), format: styles.centered },
    exactCell(from, language),
    { ...textCell(measureWords[language][measure]), format: styles.centered },
    exactCell(mostPercent, language),
    textCell(noZero ? bandConditionWords[language]['no-zero'] : null),
  ];
}
