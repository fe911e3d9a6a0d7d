import { addedRules } from '../../../awards/own-rules';
import type { TiePolicy } from '../../../awards/quotas';
import type { RulePack } from '../../../awards/rule-pack';
import type { Language } from '../../../text/language';
import { rulesPhrases } from '../../../text/rules-sheet-phrases';
import {
  rulesAboutWords,
  rulesHeadings,
  tiePolicyWords,
  type RulesSection,
} from '../../../text/rules-sheet-words';
import type { Change } from '../../../workbook/patch';
import type { Snapshot } from '../../../workbook/snapshot';
import { CouncilLines, type CouncilCell, type CouncilColumn } from '../council-sheet/council-lines';
import { newSheetChanges } from '../sheet-changes';
import type { SheetImage } from '../sheet-image';
import { styles } from '../styles';
import { dayOf, ownRow, parameterRow, quotaRows, ruleRow } from './rules-rows';

/** What the sheet is made from. */
export interface RulesDraft {
  /** As it holds now: with what a person has changed. */
  readonly pack: RulePack;
  /** The built-in pack that it rests on. */
  readonly base: RulePack;
  readonly year: number | null;
  readonly ties: TiePolicy;
}

/** In characters: code, award, levels, two places, percent, class, words, document, two dates. */
const WIDTHS = [18, 27, 16, 9, 9, 12, 16, 38, 27, 13, 13];
/** Blank rows to fill in. */
const SPARE: Readonly<Partial<Record<RulesSection, number>>> = { quotas: 3, own: 6 };

const SECTIONS = ['about', 'parameters', 'quotas', 'rules', 'own'] as const;

/** A new sheet "Quy định khen thưởng" that says the pack; from then on it is the user's. */
export function rulesSheetChanges(
  snapshot: Snapshot,
  draft: RulesDraft,
  language: Language,
): readonly Change[] {
  return newSheetChanges(snapshot, 'rules', rulesImage(draft, language), language);
}

/** The tables one below the other. */
export function rulesImage(draft: RulesDraft, language: Language): SheetImage {
  const phrases = rulesPhrases[language];
  const sheet = new CouncilLines(WIDTHS);
  sheet.addLine(phrases.heading, styles.title);
  sheet.addLine(phrases.fillIn, styles.hint);
  for (const { law, effectiveFrom, checked } of draft.pack.amendments) {
    if (!checked) sheet.addLine(phrases.notChecked(law, dayOf(effectiveFrom)), styles.hint);
  }
  const { pack, base } = draft;
  const applied = {
    rules: new Set(pack.rules.map(({ id }) => id)),
    quotas: new Set(pack.quotas.map(({ id }) => id)),
  };
  const ofBase = base.quotas.map((quota) => pack.quotas.find(({ id }) => id === quota.id) ?? quota);
  const ownQuotas = pack.quotas.filter(({ id }) => !base.quotas.some((of) => of.id === id));
  const rows: Readonly<Record<RulesSection, readonly (readonly CouncilCell[])[]>> = {
    about: aboutRows(draft, language),
    parameters: pack.parameters.map((parameter) => parameterRow(parameter, language)),
    quotas: [...ofBase, ...ownQuotas].flatMap((quota) =>
      quotaRows(pack, quota, applied.quotas.has(quota.id), language),
    ),
    rules: base.rules.map((rule) => ruleRow(pack, rule, applied.rules.has(rule.id), language)),
    own: addedRules(pack, base).map((rule) => ownRow(pack, rule, language)),
  };
  const columns = columnsOf(language);
  for (const section of SECTIONS) {
    const spare = Array.from({ length: SPARE[section] ?? 0 }, () => []);
    sheet.addTable({
      ...phrases.titles[section],
      columns: columns[section],
      rows: [...rows[section], ...spare],
    });
  }
  return {
    rows: sheet.rows,
    columnWidths: WIDTHS,
    frozen: { rows: 0, columns: 0 },
    orientation: 'landscape',
    repeated: null,
    hint: null,
    guides: sheet.guides,
  };
}

function aboutRows(
  { base, year, ties }: RulesDraft,
  language: Language,
): readonly (readonly CouncilCell[])[] {
  const labels = rulesAboutWords[language];
  const { about, inForce } = rulesPhrases[language];
  const { id, name, effectiveFrom, effectiveTo } = base;
  const until = effectiveTo === null ? null : dayOf(effectiveTo);
  return [
    [labels.pack, id, about.pack],
    [labels.name, name, null],
    [labels.effective, inForce(dayOf(effectiveFrom), until), null],
    [labels.year, year, about.year],
    [labels.ties, tiePolicyWords[language][ties], about.ties],
  ];
}

function columnsOf(language: Language): Readonly<Record<RulesSection, readonly CouncilColumn[]>> {
  const { about, parameters, quotas, rules, own } = rulesHeadings[language];
  const { guides } = rulesPhrases[language];
  const column =
    (look: CouncilColumn['look']) =>
    (heading: string, span: number, guide: string): CouncilColumn => ({
      heading,
      span,
      guide,
      look,
    });
  const [words, centred, date] = [column('words'), column('centred'), column('date')];
  const { reading } = guides;
  return {
    about: [
      words(about.label, 2, reading),
      words(about.value, 5, rulesPhrases[language].about.year),
      words(about.hint, 4, reading),
    ],
    parameters: [
      words(parameters.code, 1, guides.code),
      words(parameters.name, 3, reading),
      centred(parameters.value, 1, guides.value),
      centred(parameters.unit, 1, reading),
      centred(parameters.status, 1, guides.status),
      words(parameters.note, 4, guides.note),
    ],
    quotas: [
      words(quotas.code, 1, guides.code),
      words(quotas.awards, 1, guides.awards),
      words(quotas.basis, 3, guides.basis),
      centred(quotas.limit, 2, guides.limit),
      words(quotas.of, 1, guides.of),
      words(quotas.article, 2, guides.article),
      centred(quotas.applies, 1, guides.applies),
    ],
    rules: [
      words(rules.code, 1, guides.code),
      words(rules.awards, 1, reading),
      centred(rules.subject, 1, reading),
      words(rules.article, 3, reading),
      words(rules.condition, 4, reading),
      centred(rules.applies, 1, guides.applies),
    ],
    own: [
      words(own.code, 1, guides.own.code),
      words(own.award, 1, guides.own.award),
      words(own.levels, 1, guides.own.levels),
      centred(own.placeFrom, 1, guides.own.placeFrom),
      centred(own.placeTo, 1, guides.own.placeTo),
      centred(own.percent, 1, guides.own.percent),
      centred(own.class, 1, guides.own.class),
      words(own.other, 1, guides.own.other),
      words(own.article, 1, guides.own.article),
      date(own.from, 1, guides.own.from),
      date(own.to, 1, guides.own.to),
    ],
  };
}
