import { ruleOfOwn, type OwnRule } from '../../../awards/own-rules';
import type { AwardRule, RulePack } from '../../../awards/rule-pack';
import { organiserWords } from '../../../text/bloc-sheet-words';
import type { TableRow } from '../scheme-sheet/tables';
import { choiceOf } from '../scheme-sheet/words';
import { partsOf, readAwards } from './awards';
import { CodesSeen, neededWords, readDate, readFigure, wordsOf } from './cells';
import type { RulesMistakes } from './cells';
import type { ColumnOf } from './sections';

type Row = TableRow<ColumnOf<'own'>>;

/** The rules that an organiser adds; a row with a mistake gives none. */
export function readOwnRules(
  rows: readonly Row[],
  base: RulePack,
  mistakes: RulesMistakes,
): readonly AwardRule[] {
  const seen = new CodesSeen();
  return rows.flatMap((row) => {
    const id = neededWords(row, 'code', 'code', mistakes);
    const isAgain = id !== null && seen.isAgain(row, 'code', id, mistakes);
    if (id !== null && base.rules.some((rule) => rule.id === id)) {
      mistakes.add({ code: 'rules-sheet-code-taken', params: { text: id } }, row.at('code'));
    }
    const own = readOwn(row, id ?? '', base, mistakes);
    if (own === null || id === null || isAgain) return [];
    const rule = ruleOfOwn(own);
    if (rule === null) {
      mistakes.add({ code: 'rules-sheet-no-condition', params: { rule: id } }, row.at('placeFrom'));
    }
    return rule ?? [];
  });
}

function readOwn(row: Row, id: string, base: RulePack, mistakes: RulesMistakes): OwnRule | null {
  const found = mistakes.found;
  const award = readAward(row, base, mistakes);
  const levels = readLevels(row, mistakes);
  const places = readPlaces(row, mistakes);
  const percent = readFigure(row, 'percent', 'percent', mistakes);
  const article = neededWords(row, 'article', 'article', mistakes);
  const effectiveFrom = readDate(row, 'from', mistakes) ?? base.effectiveFrom;
  const effectiveTo = readDate(row, 'to', mistakes);
  if (effectiveTo !== null && effectiveTo < effectiveFrom) {
    mistakes.add({ code: 'rules-sheet-dates-crossed', params: {} }, row.at('to'));
  }
  if (mistakes.found > found || award === null || article === null) return null;
  return {
    id,
    award,
    levels,
    places,
    percent,
    class: wordsOf(row, 'class'),
    other: wordsOf(row, 'other'),
    article,
    effectiveFrom,
    effectiveTo,
  };
}

function readAward(row: Row, base: RulePack, mistakes: RulesMistakes): string | null {
  const text = neededWords(row, 'award', 'award', mistakes);
  const codes = text === null ? null : readAwards(row, 'award', base, mistakes);
  if (codes !== null && codes.length > 1) {
    // A rule gives one award: which of them could not be told.
    const params = { text: text ?? '', nearest: null };
    mistakes.add({ code: 'rules-sheet-award', params }, row.at('award'));
  }
  return codes?.[0] ?? null;
}

const LEVELS = ['tw', 'bo', 'tinh', 'khac'] as const;

function readLevels(row: Row, mistakes: RulesMistakes): OwnRule['levels'] {
  const found = new Set(
    partsOf(wordsOf(row, 'levels') ?? '').map((text) => {
      const level = choiceOf(LEVELS, organiserWords, text);
      if (level === null) {
        mistakes.add({ code: 'rules-sheet-level', params: { text } }, row.at('levels'));
      }
      return level;
    }),
  );
  const levels = LEVELS.filter((level) => found.has(level));
  return levels.length === LEVELS.length ? [] : levels;
}

function readPlaces(row: Row, mistakes: RulesMistakes): OwnRule['places'] {
  const found = mistakes.found;
  const first = readFigure(row, 'placeFrom', 'place', mistakes);
  const last = readFigure(row, 'placeTo', 'place', mistakes);
  if (mistakes.found > found || (first === null && last === null)) return null;
  if (first === null) {
    mistakes.add({ code: 'rules-sheet-missing', params: { what: 'from' } }, row.at('placeFrom'));
    return null;
  }
  const places = { from: Number(first), to: Number(last ?? first) };
  if (places.to < places.from) {
    mistakes.add({ code: 'rules-sheet-places-crossed', params: places }, row.at('placeTo'));
  }
  return places;
}
