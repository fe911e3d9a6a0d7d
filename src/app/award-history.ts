import { linesByUnit, type BlocHistory, type HistoryLine } from '../awards/bloc-history';
import type { KnownYears, PastAward, PastYear, PastYears, SourceRef } from '../awards/facts';
import type { RulePack } from '../awards/rule-pack';
import { foldName } from '../scoring/fold-name';
import { achievementTypeOf, awardOf } from '../sheets/reading/people-list/award-text';
import { readPriorText } from '../sheets/reading/people-list/prior-awards';
import { yearsOfUnit, type YearsOfUnit } from './merged-years';

/** An award of a line, with the code that the pack or the law has for it; code null where neither knows it. */
interface NamedAward {
  readonly text: string;
  readonly code: string | null;
}

/** A line whose award, or a part of it, nobody knows. */
export interface UnknownAward {
  readonly line: HistoryLine;
  readonly text: string;
}

export interface PastOfUnits {
  /** The past of the unit of that name, or of any of these names. */
  readonly pastOf: (names: readonly string[]) => PastYears;
  readonly unknownOf: (names: readonly string[]) => readonly UnknownAward[];
  /** What to say of a unit that was merged from others; null for one that was not. */
  readonly mergedOf: (
    names: readonly string[],
  ) => (Pick<YearsOfUnit, 'parts' | 'unclear'> & { readonly line: HistoryLine }) | null;
}

/**
 * What "Lịch sử" says of each unit, its earlier names included. What is still proposed (`isStillProposed`) is no
 * ground for another award.
 * @param free the cell where more lines would be written; null where there is no such sheet
 */
export function pastOfUnits(
  history: BlocHistory,
  free: SourceRef | null,
  pack: RulePack | null,
  awardYear: number | null,
): PastOfUnits {
  const byUnit = linesByUnit(history);
  const known: KnownYears | null = history.known;
  const linesOf = (names: readonly string[]): readonly HistoryLine[] =>
    [...new Set(names.map(foldName))].flatMap((name) => byUnit.get(name) ?? []);
  const merged = (names: readonly string[]): YearsOfUnit =>
    yearsOfUnit(
      linesOf(names).map((line) => ({ line, year: yearOf(line, pack, awardYear) })),
      history.aliases,
    );
  return {
    pastOf: (names) => {
      const { years, unclear } = merged(names);
      return { years, known, source: free, unclear };
    },
    mergedOf: (names) => {
      const { parts, unclear } = merged(names);
      const [line] = linesOf(names).filter(({ unit }) => unit === parts[0]);
      return line === undefined ? null : { line, parts, unclear };
    },
    unknownOf: (names) =>
      linesOf(names).flatMap((line) =>
        awardsOf(line, pack).flatMap(({ text, code }) => (code === null ? [{ line, text }] : [])),
      ),
  };
}

/**
 * Whether the award of a line is only what the ranking of the award year gave: a line with a rank, until the number of
 * its decision stands there.
 */
export function isStillProposed(
  { year, rank, decision }: HistoryLine,
  awardYear: number | null,
): boolean {
  return year === awardYear && rank !== null && decision === null;
}

function yearOf(line: HistoryLine, pack: RulePack | null, awardYear: number | null): PastYear {
  const { year, rank, rating, source } = line;
  const given = isStillProposed(line, awardYear) ? [] : awardsOf(line, pack);
  const awards = given.flatMap(({ text, code }): PastAward[] => {
    const { decision, date } = line;
    const type = line.type ?? achievementTypeOf(text);
    return code === null ? [] : [{ award: code, decision, date, type, source }];
  });
  return { year, rank, class: line.class, rating: { value: rating, source }, awards };
}

/** An award as a whole, or several of them in one cell. */
export function awardsOf(
  { award: text }: HistoryLine,
  pack: RulePack | null,
): readonly NamedAward[] {
  if (text === null) return [];
  const code = codeOf(text, pack);
  if (code !== null) return [{ text, code }];
  const { awards, unread, saysNone } = readPriorText(text);
  if (saysNone) return [];
  const named = awards.map(({ award }) => ({ text, code: award }));
  const open = unread.map((part) => ({ text: part, code: codeOf(part, pack) }));
  return named.length + open.length === 0 ? [{ text, code: null }] : [...named, ...open];
}

function codeOf(text: string, pack: RulePack | null): string | null {
  const typed = foldName(text);
  const own = pack?.awards.find(({ code, name, englishName }) =>
    [code, name, englishName].some((form) => foldName(form) === typed),
  );
  return own?.code ?? awardOf(text);
}
