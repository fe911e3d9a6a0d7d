import { foldName } from '../scoring/fold-name';
import type { Rating } from './conditions';
import type { AchievementType, SourceRef } from './facts';

/** Who led the bloc in a year (khối trưởng, khối phó). */
export type Office = 'head' | 'deputy';

/** One line of the bloc's history: a unit in a year, with at most one award. */
export interface HistoryLine {
  readonly year: number;
  /** The name as it was then. */
  readonly unit: string;
  readonly rank: number | null;
  readonly class: string | null;
  readonly rating: Rating | null;
  /** As it was written: a name or a code; null where the line has none. */
  readonly award: string | null;
  readonly decision: string | null;
  readonly date: string | null;
  readonly type: AchievementType | null;
  readonly office: Office | null;
  readonly note: string | null;
  readonly source: SourceRef | null;
}

/** A unit that had another name, or became part of another. */
export interface Alias {
  readonly before: string;
  readonly now: string;
}

/** What is known of the bloc's past years. */
export interface BlocHistory {
  readonly lines: readonly HistoryLine[];
  readonly aliases: readonly Alias[];
  /** The years of which every award is listed, both included; null where nobody says so. */
  readonly known: { readonly from: number; readonly to: number } | null;
}

export const noHistory: BlocHistory = { lines: [], aliases: [], known: null };

/**
 * The present name of each unit by its folded name of any time; several steps are followed, a circle ends where it
 * began. Names without an alias are their own.
 */
export function presentNames(aliases: readonly Alias[]): (name: string) => string {
  const next = new Map(aliases.map(({ before, now }) => [foldName(before), now]));
  return (name) => {
    const seen = new Set<string>();
    let current = name;
    for (;;) {
      const key = foldName(current);
      const following = next.get(key);
      if (following === undefined || seen.has(key)) return current;
      seen.add(key);
      current = following;
    }
  };
}

/** The lines of every unit under its present name, folded; a unit that was merged has those of all its parts. */
export function linesByUnit({ lines, aliases }: BlocHistory): ReadonlyMap<string, HistoryLine[]> {
  const present = presentNames(aliases);
  const byUnit = new Map<string, HistoryLine[]>();
  for (const line of lines) {
    const key = foldName(present(line.unit));
    const known = byUnit.get(key);
    if (known === undefined) byUnit.set(key, [line]);
    else known.push(line);
  }
  return byUnit;
}
