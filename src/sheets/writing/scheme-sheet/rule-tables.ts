import type {
  BlendPart,
  Consequence,
  Downgrade,
  Floor,
  Limit,
  Scheme,
} from '../../../scoring/scheme';
import type { Language } from '../../../text/language';
import {
  blendWords,
  consequenceWords,
  limitKindWords,
  schemeRuleHeadings,
  schemeRulePhrases,
} from '../../../text/scheme-rule-words';
import { measureWords, ruleWords } from '../../../text/scheme-sheet-words';
import { spanned, type ImageCell } from '../sheet-image';
import { styles } from '../styles';
import { written } from '../written-text';
import { exactCell } from './exact-value';
import { spare, type Lines } from './lines';
import { blank, codeFormat, LONGEST_TEXT } from './scheme-rows';

/** The tables of limits, floors, facts with consequences, and blended sources, one below the other. */
export function addRuleTables(sheet: Lines, scheme: Scheme, language: Language): void {
  addLimits(sheet, scheme, language);
  addFloors(sheet, scheme, language);
  addDowngrades(sheet, scheme, language);
  addBlend(sheet, scheme, language);
}

function addLimits(sheet: Lines, { limits }: Scheme, language: Language): void {
  const { kind, code, most, hint } = schemeRuleHeadings[language].limits;
  const { limitHints } = schemeRulePhrases[language];
  sheet.addHeadings([
    [kind, 2],
    [code, 2],
    [most, 1],
    [hint, 2],
  ]);
  const rows = [...limits, ...spare(() => null)].map((limit) => limitRow(limit, language));
  sheet.addHinted(rows, limitHints);
  for (const column of [0, 2, 4]) sheet.guide(column, rows.length, limitHints.join('. '));
}

function limitRow(limit: Limit | null, language: Language): readonly ImageCell[] {
  return [
    ...spanned(limit === null ? null : limitKindWords[language][limit.kind], styles.text, 2),
    ...spanned(text(limit?.code ?? null), codeFormat, 2),
    exactCell(limit?.most ?? null, language),
  ];
}

function addFloors(sheet: Lines, { floors }: Scheme, language: Language): void {
  const { code, least, measure, consequence, band } = schemeRuleHeadings[language].floors;
  const hints = schemeRulePhrases[language].floorHints;
  sheet.addHeadings([
    [code, 2],
    [least, 1],
    [measure, 1],
    [consequence, 2],
    [band, 1],
  ]);
  const rows = [...floors, ...spare(() => null)].map((floor) => floorRow(floor, language));
  for (const cells of rows) sheet.addCells(cells);
  sheet.guide(0, rows.length, hints.code);
  sheet.guide(2, rows.length, hints.least);
  sheet.guide(3, rows.length, hints.measure);
  sheet.guide(4, rows.length, hints.consequence);
  sheet.guide(6, rows.length, hints.band);
}

function floorRow(floor: Floor | null, language: Language): readonly ImageCell[] {
  return [
    ...spanned(text(floor?.code ?? null), codeFormat, 2),
    exactCell(floor?.least ?? null, language),
    floor === null
      ? blank
      : { value: measureWords[language][floor.measure], format: styles.centered },
    ...consequenceCells(floor?.consequence ?? null, language),
  ];
}

function addDowngrades(sheet: Lines, { downgrades }: Scheme, language: Language): void {
  const { fact, consequence, band } = schemeRuleHeadings[language].downgrades;
  const hints = schemeRulePhrases[language].downgradeHints;
  sheet.addHeadings([
    [fact, 4],
    [consequence, 2],
    [band, 1],
  ]);
  const rows = [...downgrades, ...spare(() => null)].map((downgrade) =>
    downgradeRow(downgrade, language),
  );
  for (const cells of rows) sheet.addCells(cells);
  sheet.guide(0, rows.length, hints.fact);
  sheet.guide(4, rows.length, hints.consequence);
  sheet.guide(6, rows.length, hints.band);
}

function downgradeRow(downgrade: Downgrade | null, language: Language): readonly ImageCell[] {
  return [
    ...spanned(text(downgrade?.fact ?? null), styles.text, 4),
    ...consequenceCells(downgrade?.consequence ?? null, language),
  ];
}

/** What happens, and the best class that is left. */
function consequenceCells(
  consequence: Consequence | null,
  language: Language,
): readonly ImageCell[] {
  const kind = consequence === null ? null : consequenceWords[language][consequence.kind];
  const band = consequence?.kind === 'at-most' ? consequence.band : null;
  return [...spanned(kind, styles.text, 2), { value: text(band), format: styles.text }];
}

function addBlend(sheet: Lines, { blend }: Scheme, language: Language): void {
  const { stage, weight, how, hint } = schemeRuleHeadings[language].blend;
  const { blendHints } = schemeRulePhrases[language];
  sheet.addHeadings([
    [stage, 2],
    [weight, 1],
    [how, 3],
    [hint, 1],
  ]);
  const rows = [...blend, ...spare(() => null)].map((part) => blendRow(part, language));
  sheet.addHinted(rows, blendHints);
  for (const column of [0, 2, 3]) sheet.guide(column, rows.length, blendHints.join('. '));
}

function blendRow(part: BlendPart | null, language: Language): readonly ImageCell[] {
  return [
    ...spanned(part === null ? null : ruleWords[language].stage[part.stage], styles.text, 2),
    exactCell(part?.weight ?? null, language),
    ...spanned(part === null ? null : blendWords[language][part.how], styles.text, 3),
  ];
}

function text(value: string | null): string | null {
  return value === null ? null : written(value, LONGEST_TEXT);
}
