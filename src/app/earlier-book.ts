import type { Message } from '../text/sentences';
import { fail, ok, type Result } from '../workbook/result';
import type { Snapshot } from '../workbook/snapshot';
import { computeBlocs } from './compute-blocs';
import type { EarlierBook } from './import-history';
import { noChoices } from './options';
import { doubtOfComputation } from './recompute';

/** A workbook of an earlier year, and what a person wants to know of it before its results are taken over. */
export interface ReadBook extends EarlierBook {
  readonly years: readonly number[];
  readonly units: number;
  /** Whether its table was recognised with certainty. */
  readonly isSure: boolean;
}

/**
 * Computes a workbook of an earlier year. A problem where nothing can be computed, where nobody knows its year, and where
 * it is not of an earlier year at all.
 * @param year the award year of the workbook that the results are for; null where that is not known
 */
export function readEarlierBook(
  snapshot: Snapshot,
  year: number | null,
): Result<ReadBook, Message> {
  const file = snapshot.workbookName;
  const computed = computeBlocs(snapshot, noChoices);
  if (!computed.ok) return computed;
  const computation = computed.value;
  const years = new Set<number>();
  for (const { facts } of computation.blocs) {
    if (facts.year === null) return fail({ code: 'history-import-without-year', params: { file } });
    years.add(facts.year.value);
  }
  const latest = Math.max(...years);
  if (year !== null && latest >= year) {
    const params = { file, year: latest, now: year };
    return fail({ code: 'history-import-not-earlier', params });
  }
  return ok({
    file,
    computation,
    years: [...years].sort((a, b) => a - b),
    units: computation.blocs.reduce((sum, { scoresheet }) => sum + scoresheet.units.length, 0),
    isSure: doubtOfComputation(snapshot, computation) === null,
  });
}
