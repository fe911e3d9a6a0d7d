import { findCriterion, leavesOf } from '../scoring/criteria';
import type { Band, Consequence, Scheme } from '../scoring/scheme';
import type { Language } from '../text/language';
import { policyWords } from '../text/policy-words';
import { rulesWords } from '../text/rules-words';
import { rulingWords } from '../text/ruling-words';
import { blendWords, consequenceWords, limitKindWords } from '../text/scheme-rule-words';
import {
  boundWords,
  measureWords,
  ruleLabels,
  ruleWords,
  tieBreakWords,
} from '../text/scheme-sheet-words';
import { stageWords } from '../text/sheet-words';
import { plainFigure } from './figures';

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
    { label: labels.penaltyStop, value: words.penaltyStop[scheme.penaltyStop] },
    ...formulaLines(scheme, language),
    ...blendLines(scheme, language),
    ...limitLines(scheme, language),
    ...floorLines(scheme, language),
    { label: rulesWords[language].tieBreaks, value: tieBreaksText(scheme, language) },
    { label: rulesWords[language].bands, value: bandsText(scheme, language) },
    ...downgradeLines(scheme, language),
  ];
}

/** Rules that most schemes do not have are listed only where they are there. */
function listed(label: string, values: readonly string[]): readonly PolicyLine[] {
  return values.length === 0 ? [] : [{ label, value: values.join('; ') }];
}

function formulaLines(scheme: Scheme, language: Language): readonly PolicyLine[] {
  const { labels, formulas } = policyWords[language];
  const leaves = leavesOf(scheme);
  const computed = leaves.filter(({ formula }) => formula !== null && formula.kind !== 'direct');
  return listed(
    labels.formulas,
    computed.length === 0 ? [] : [formulas(computed.length, leaves.length)],
  );
}

function blendLines({ blend }: Scheme, language: Language): readonly PolicyLine[] {
  const words = policyWords[language];
  const parts = blend.map(({ stage, weight, how }) =>
    words.blendPart(
      plainFigure(weight, language),
      stageWords[language][stage],
      blendWords[language][how].toLowerCase(),
    ),
  );
  return parts.length === 0 ? [] : [{ label: words.labels.blend, value: parts.join(' + ') }];
}

function limitLines(scheme: Scheme, language: Language): readonly PolicyLine[] {
  const words = policyWords[language];
  const limits = scheme.limits.map(({ kind, code, most }) =>
    words.limit(
      limitKindWords[language][kind],
      code === null ? null : nameOf(scheme, code),
      rulingWords[language].points(plainFigure(most, language)),
    ),
  );
  return listed(words.labels.limits, limits);
}

function floorLines(scheme: Scheme, language: Language): readonly PolicyLine[] {
  const words = policyWords[language];
  const floors = scheme.floors.map(({ code, least, measure, consequence }) =>
    words.floor(
      nameOf(scheme, code),
      rulingWords[language][measure](plainFigure(least, language)),
      consequenceText(consequence, language),
    ),
  );
  return listed(words.labels.floors, floors);
}

function downgradeLines({ downgrades }: Scheme, language: Language): readonly PolicyLine[] {
  const words = policyWords[language];
  const facts = downgrades.map(({ fact, consequence }) =>
    words.downgrade(fact, consequenceText(consequence, language)),
  );
  return listed(words.labels.downgrades, facts);
}

function consequenceText(consequence: Consequence, language: Language): string {
  const words = consequenceWords[language][consequence.kind].toLowerCase();
  return consequence.kind === 'at-most'
    ? policyWords[language].atMost(words, consequence.band)
    : words;
}

function nameOf(scheme: Scheme, code: string): string {
  const name = findCriterion(scheme, code)?.name ?? '';
  return name === '' ? code : name;
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
  return bands.map((band) => bandText(band, language)).join('; ');
}

function bandText(
  { name, measure, from, fromIncluded, noZero, mostPercent }: Band,
  language: Language,
): string {
  const words = policyWords[language];
  const bound = boundWords[language][fromIncluded ? 'included' : 'excluded'].toLowerCase();
  const unit = measureWords[language][measure].toLowerCase();
  const conditions = [
    ...(noZero ? [words.noZero] : []),
    ...(mostPercent === null ? [] : [words.mostPercent(plainFigure(mostPercent, language))]),
  ];
  const said = `${name}: ${bound} ${plainFigure(from, language)} ${unit}`;
  return conditions.length === 0 ? said : `${said} (${conditions.join(', ')})`;
}
