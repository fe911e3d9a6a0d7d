import type { HistoryLine, Office } from '../awards/bloc-history';
import { foldName } from '../scoring/fold-name';
import type { BlocComputation } from './computation';

/**
 * What "Lịch sử" keeps of a year: no award yet, since that takes a decision; what is proposed stands in the note.
 * Nothing where the year is not known.
 */
export function historyLinesOf({
  scoresheet,
  results,
  awards,
  facts,
}: BlocComputation): readonly HistoryLine[] {
  const year = facts.year?.value ?? null;
  if (year === null) return [];
  const officeOf = (name: string): Office | null => {
    const isIt = (found: typeof facts.head): boolean =>
      found !== null && foldName(found.value) === foldName(name);
    if (isIt(facts.head)) return 'head';
    return isIt(facts.deputy) ? 'deputy' : null;
  };
  return scoresheet.units.map(({ name }, unit) => ({
    year,
    unit: name,
    rank: results[unit]?.rank ?? null,
    class: results[unit]?.band ?? null,
    rating: null,
    award: null,
    decision: null,
    date: null,
    type: null,
    office: officeOf(name),
    note: awards[unit]?.proposal?.name ?? null,
    source: null,
  }));
}
