import type { HistoryLine, Office } from '../awards/bloc-history';
import { foldName } from '../scoring/fold-name';
import type { BlocComputation } from './computation';
import { namedOffices, type NamedOffice } from './named-offices';

/**
 * What "Lịch sử" keeps of a year: rank, class, who was head and deputy, and the final award, for which the council's
 * word comes before what was computed. The number and the date of the decision on it are left to be filled in, and
 * until then the award counts for nothing else of that year (`pastOfUnits`). What the council gave a unit without a rank
 * stands in the note. Nothing where the year is not known.
 * @param present the present name of a unit that has had another
 */
export function historyLinesOf(
  bloc: BlocComputation,
  present: (name: string) => string = (name) => name,
): readonly HistoryLine[] {
  const { scoresheet, results, facts } = bloc;
  const year = facts.year?.value ?? null;
  if (year === null) return [];
  const officeOf = (name: string): Office | null => {
    const isIt = (found: typeof facts.head): boolean =>
      found !== null &&
      [found.value, present(found.value)].some((form) => foldName(form) === foldName(name));
    if (isIt(facts.head)) return 'head';
    return isIt(facts.deputy) ? 'deputy' : null;
  };
  return scoresheet.units.map(({ name }, unit) => {
    const rank = results[unit]?.rank ?? null;
    const award = finalAward(bloc, unit);
    return {
      ...lineOf(year, name),
      rank,
      class: results[unit]?.band ?? null,
      award: rank === null ? null : award,
      office: officeOf(name),
      note: rank === null ? award : null,
    };
  });
}

/** Who is head and deputy of the year after, as far as people named them: rotation alone decides nothing. */
export function nextOfficeLines(bloc: BlocComputation): readonly HistoryLine[] {
  const year = bloc.facts.year?.value ?? null;
  if (year === null) return [];
  const { nextHead, nextDeputy } = namedOffices(bloc);
  const lines: HistoryLine[] = [];
  if (nextHead !== null) lines.push(officeLine(year + 1, 'head', nextHead));
  if (nextDeputy !== null) lines.push(officeLine(year + 1, 'deputy', nextDeputy));
  return lines;
}

/** A reason why it is another than rotation calls stands beside it. */
function officeLine(year: number, office: Office, { unit, reason }: NamedOffice): HistoryLine {
  return { ...lineOf(year, unit), office, note: reason };
}

function lineOf(year: number, unit: string): HistoryLine {
  return {
    year,
    unit,
    rank: null,
    class: null,
    rating: null,
    award: null,
    decision: null,
    date: null,
    type: null,
    office: null,
    note: null,
    source: null,
  };
}

/** The name of what the council gave, otherwise of what is proposed. */
function finalAward({ awards, changedAwards }: BlocComputation, unit: number): string | null {
  const changed = changedAwards.find((one) => one.unit === unit);
  if (changed !== undefined) return changed.name;
  return awards.find((one) => one.unit === unit)?.proposal?.name ?? null;
}
