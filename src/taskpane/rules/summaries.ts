import { criteriaInWords } from '../../app/criteria-in-words';
import type { BlocParts, ReadingParts } from '../../app/reading-parts';
import { organiserWords } from '../../text/bloc-sheet-words';
import type { Language } from '../../text/language';
import { layoutWords } from '../../text/layout-words';
import { rulesSheetPartWords } from '../../text/rules-sheet-part-words';
import { rulesWords } from '../../text/rules-words';
import { stageWords } from '../../text/sheet-words';

/** How many sheets are read. */
export function sheetsSummary(sheets: ReadingParts['sheets'], language: Language): string {
  const read = sheets.filter(({ use }) => use === 'read').length;
  return rulesWords[language].summaries.sheets(read, sheets.length);
}

/** Which scheme holds, or how much of its sheet has to be corrected. */
export function schemeSummary({ bloc, schemeSheet }: ReadingParts, language: Language): string {
  const words = rulesWords[language];
  const mistakes = schemeSheet?.mistakes.length ?? 0;
  if (mistakes > 0) return words.summaries.mistakes(mistakes);
  return bloc === null ? words.unknown : words.originShort[bloc.scheme.origin];
}

/** Each part of a bloc in one line, as it is read while the part is folded. */
export function summariesOf(bloc: BlocParts, language: Language): Record<Summarised, string> {
  const words = rulesWords[language];
  const { layout, stages, year, organiser, units, scheme, rules } = bloc;
  return {
    table: `${layoutWords[language][layout.value]} · ${stageText(stages.value, language)}`,
    facts: [
      year.value === null ? words.unknown : String(year.value),
      organiser.value === null ? words.unknown : organiserWords[language][organiser.value],
    ].join(' · '),
    criteria: criteriaInWords(scheme, language),
    units: words.summaries.units(units.length),
    policies: words.summaries.decimals(scheme.rounding.decimals),
    rules: rulesSummary(rules, language),
  };
}

type Summarised = 'table' | 'facts' | 'criteria' | 'units' | 'policies' | 'rules';

/** A source of scores in words; one that the table does not name is said so. */
export function stageText(stage: BlocParts['stages']['value'], language: Language): string {
  return stage === null ? rulesWords[language].unlabelledStage : stageWords[language][stage];
}

function rulesSummary({ used, sheet }: BlocParts['rules'], language: Language): string {
  const { summary, fromSheet } = rulesSheetPartWords[language];
  if (sheet !== null && sheet.mistakes.length > 0) return summary.mistakes(sheet.mistakes.length);
  if (used === null) return rulesWords[language].noPack;
  return sheet?.isUsed === true ? fromSheet(used.name, sheet.sheet) : used.name;
}
