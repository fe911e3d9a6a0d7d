import type { Alias, HistoryLine } from '../awards/bloc-history';
import type { PastAward, PastYear } from '../awards/facts';
import { foldName } from '../scoring/fold-name';

/** The past of a unit, with the years of which its parts do not say the same. */
export interface YearsOfUnit {
  readonly years: readonly PastYear[];
  /** Years in which something is known of a part alone: of the unit it is not known. */
  readonly unclear: readonly number[];
  /** The units that it was merged from, as the lines name them; none for a unit that was only renamed. */
  readonly parts: readonly string[];
}

interface OfPart {
  /** The folded name of the unit that became this one; null for a line of the unit itself. */
  readonly part: string | null;
  readonly line: HistoryLine;
  readonly year: PastYear;
}

/**
 * The years of a unit from its lines. Former names that follow each other in time are one unit. Where two former names
 * have lines of the same year, the unit was merged from them: of those years only what all of them have counts, and the
 * rest is not known, for no text says whose history the new unit goes on with.
 */
export function yearsOfUnit(
  lines: readonly { readonly line: HistoryLine; readonly year: PastYear }[],
  aliases: readonly Alias[],
): YearsOfUnit {
  const partOf = lastFormerName(aliases);
  const placed = lines.map((each): OfPart => ({ ...each, part: partOf(each.line.unit) }));
  const byYear = new Map<number, OfPart[]>();
  for (const each of placed) {
    byYear.set(each.year.year, [...(byYear.get(each.year.year) ?? []), each]);
  }
  const isMerged = [...byYear.values()].some((same) => partsIn(same).size > 1);
  if (!isMerged) return { years: placed.map(({ year }) => year), unclear: [], parts: [] };
  const parts = partsIn(placed);
  const years: PastYear[] = [];
  const unclear: number[] = [];
  for (const [year, same] of byYear) {
    const own = same.filter(({ part }) => part === null);
    years.push(...own.map((each) => each.year));
    // What stands under its own name has been settled.
    if (own.length > 0) continue;
    const ofParts = same.filter(({ part }) => part !== null);
    const { common, isUnclear } = commonYear(year, [...parts.keys()], ofParts);
    years.push(common);
    if (isUnclear) unclear.push(year);
  }
  return { years, unclear: unclear.toSorted((a, b) => a - b), parts: [...parts.values()] };
}

/** What all parts have in a year. */
function commonYear(
  year: number,
  parts: readonly string[],
  said: readonly OfPart[],
): { readonly common: PastYear; readonly isUnclear: boolean } {
  const records = parts.map((part) => said.filter((each) => each.part === part));
  const awards = records.map((of) => of.flatMap((each) => each.year.awards));
  const isOfAll = ({ award }: PastAward): boolean =>
    awards.every((of) => of.some((other) => other.award === award));
  const shared = (awards[0] ?? []).filter(isOfAll);
  const ratings = records.map(
    (of) => of.find((each) => each.year.rating.value !== null)?.year.rating.value ?? null,
  );
  const isRated = ratings.some((rating) => rating !== null);
  const isSameRating = ratings.every((rating) => rating === ratings[0]);
  return {
    common: {
      year,
      rank: null,
      class: null,
      rating: {
        value: isSameRating ? (ratings[0] ?? null) : null,
        source: said[0]?.year.rating.source ?? null,
      },
      awards: shared,
    },
    isUnclear: awards.flat().some((award) => !isOfAll(award)) || (isRated && !isSameRating),
  };
}

/** The parts of these lines by their folded names, as the first line writes each. */
function partsIn(lines: readonly OfPart[]): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const { part, line } of lines) {
    if (part !== null && !parts.has(part)) parts.set(part, line.unit);
  }
  return parts;
}

/** The last name that a unit had before its present one, folded; null for a name that is still in use. */
function lastFormerName(aliases: readonly Alias[]): (name: string) => string | null {
  const next = new Map(aliases.map(({ before, now }) => [foldName(before), foldName(now)]));
  return (name) => {
    const seen = new Set<string>();
    let former: string | null = null;
    let current = foldName(name);
    for (;;) {
      const following = next.get(current);
      if (following === undefined || seen.has(current)) return former;
      seen.add(current);
      former = current;
      current = following;
    }
  };
}
