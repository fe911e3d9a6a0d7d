import type { Figure } from '../../../awards/conditions';
import { ownOfRule } from '../../../awards/own-rules';
import type { Parameter } from '../../../awards/parameters';
import { awardName, type AwardRule, type Quota, type RulePack } from '../../../awards/rule-pack';
import { organiserWords } from '../../../text/bloc-sheet-words';
import { yesNoWords } from '../../../text/council-words';
import type { Language } from '../../../text/language';
import {
  parameterUnitWords,
  quotaBasisWords,
  ruleSubjectWords,
  sourceStatusWords,
} from '../../../text/rules-sheet-words';
import type { CouncilCell } from '../council-sheet/council-lines';
import { written } from '../written-text';

type Row = readonly CouncilCell[];

/** "2025-07-01" as "01/07/2025". */
export function dayOf(date: string): string {
  return date.split('-').reverse().join('/');
}

export function parameterRow(
  { id, name, value, unit, sourceStatus, note }: Parameter,
  language: Language,
): Row {
  const [month = '', day = ''] = value.split('.');
  return [
    id,
    written(name),
    unit === 'day-month' ? `${day}/${month}` : Number(value),
    parameterUnitWords[language][unit],
    sourceStatusWords[language][sourceStatus],
    note === null ? null : written(note, LONGEST),
  ];
}

/** The longest note of a pack. */
const LONGEST = 2000;

/** A row for the quota, or one for each of its classes. */
export function quotaRows(
  pack: RulePack,
  { id, awards, limit, article }: Quota,
  applies: boolean,
  language: Language,
): readonly Row[] {
  const row = (most: Figure, of: string | null): Row => [
    id,
    namesOf(pack, awards, language),
    quotaBasisWords[language][limit.kind],
    typeof most === 'string' ? Number(most) : most.parameter,
    of,
    written(article, LONGEST),
    yesNoWords[language][applies ? 'yes' : 'no'],
  ];
  switch (limit.kind) {
    case 'in-a-bloc':
    case 'in-a-list':
      return [row(limit.most, null)];
    case 'share-of-rest':
      return [row(limit.percent, namesOf(pack, limit.taken, language))];
    case 'share-of-qualified':
    case 'share-of-people':
      return [row(limit.percent, namesOf(pack, limit.of, language))];
    case 'by-class':
      return limit.shares.map((share) => row(share.percent, written(share.class, LONGEST)));
  }
}

export function ruleRow(
  pack: RulePack,
  { id, subject, awards, article, text }: AwardRule,
  applies: boolean,
  language: Language,
): Row {
  const codes = Object.values(awards).filter((code) => code !== undefined);
  return [
    id,
    namesOf(pack, [...new Set(codes)], language),
    ruleSubjectWords[language][subject],
    written(article, LONGEST),
    written(text, LONGEST),
    yesNoWords[language][applies ? 'yes' : 'no'],
  ];
}

/** Throws an Error for a rule that the form has no room for: only rules of such a sheet are added to a pack. */
export function ownRow(pack: RulePack, rule: AwardRule, language: Language): Row {
  const own = ownOfRule(rule);
  if (own === null) throw new Error(`No form for the rule ${rule.id}`);
  const { id, award, levels, places, percent, other, article, effectiveFrom, effectiveTo } = own;
  return [
    id,
    awardName(pack, award, language),
    levels.length === 0 ? null : levels.map((level) => organiserWords[language][level]).join('; '),
    places?.from ?? null,
    places?.to ?? null,
    percent === null ? null : Number(percent),
    own.class,
    other === null ? null : written(other, LONGEST),
    written(article, LONGEST),
    dayOf(effectiveFrom),
    effectiveTo === null ? null : dayOf(effectiveTo),
  ];
}

function namesOf(pack: RulePack, codes: readonly string[], language: Language): string | null {
  return codes.length === 0
    ? null
    : codes.map((code) => awardName(pack, code, language)).join('; ');
}
