import type { BlocParts } from '../../app/reading-parts';
import { plainFigure } from '../../app/figures';
import type { Language } from '../../text/language';
import { rulesWords } from '../../text/rules-words';
import {
  boundWords,
  measureWords,
  ruleLabels,
  ruleWords,
  tieBreakWords,
} from '../../text/scheme-sheet-words';

type Scheme = BlocParts['scheme'];

export interface PolicyLine {
  readonly label: string;
  readonly value: string;
}

/** How the scheme computes, rule by rule, in the words that the sheet "Bộ tiêu chí" has for it. */
export function policyLines(scheme: Scheme, language: Language): readonly PolicyLine[] {
  const labels = ruleLabels[language];
  const words = ruleWords[language];
  const { stage, decimals } = scheme.rounding;
  return [
    { label: labels.weighting, value: words.weighting[scheme.weighting] },
    { label: labels.roundingStage, value: words.roundingStage[stage] },
    { label: labels.decimals, value: String(decimals) },
    { label: labels.ranking, value: words.ranking[scheme.ranking] },
    { label: labels.missing, value: words.missing[scheme.missing] },
    { label: labels.unreadable, value: words.unreadable[scheme.unreadable] },
    { label: labels.notAssigned, value: words.notAssigned[scheme.notAssigned] },
    { label: labels.capAtMaximum, value: words.capAtMaximum[scheme.capAtMaximum ? 'cap' : 'keep'] },
    { label: rulesWords[language].tieBreaks, value: tieBreaksText(scheme, language) },
    { label: rulesWords[language].bands, value: bandsText(scheme, language) },
  ];
}

function tieBreaksText({ tieBreaks }: Scheme, language: Language): string {
  if (tieBreaks.length === 0) return rulesWords[language].noTieBreaks;
  return tieBreaks
    .map((step) => {
      const words = tieBreakWords[language][step.by];
      return step.by === 'criterion' ? `${words} ${step.code}` : words;
    })
    .join('; ');
}

function bandsText({ bands }: Scheme, language: Language): string {
  if (bands.length === 0) return rulesWords[language].noBands;
  return bands
    .map(({ name, measure, from, fromIncluded }) => {
      const bound = boundWords[language][fromIncluded ? 'included' : 'excluded'].toLowerCase();
      const unit = measureWords[language][measure].toLowerCase();
      return `${name}: ${bound} ${plainFigure(from, language)} ${unit}`;
    })
    .join('; ');
}
