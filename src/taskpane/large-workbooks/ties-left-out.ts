import type { BlocComputation } from '../../app/computation';
import type { LookAnswer } from './look-messages';

type UnitResult = BlocComputation['results'][number];

const NOBODY: readonly number[] = [];

/**
 * The answer without who shares a rank with whom, as it goes from thread to thread: a thousand units that tie would be
 * copied as a million numbers.
 */
export function leaveTiesOut(answer: LookAnswer): LookAnswer {
  return withResults(answer, (results) => results.map(withoutTies));
}

/** The answer as it was before the ties were left out: whoever has the same rank shares it. */
export function tellTies(answer: LookAnswer): LookAnswer {
  return withResults(answer, (results) => {
    const sharing = unitsByRank(results);
    return results.map((result) => ({
      ...result,
      // Listed when it is read, as scoring does it.
      get tiedWith() {
        const units = result.rank === null ? NOBODY : (sharing.get(result.rank) ?? NOBODY);
        return units.length <= 1 ? NOBODY : units.filter((unit) => unit !== result.unit);
      },
    }));
  });
}

function withResults(
  answer: LookAnswer,
  change: (results: readonly UnitResult[]) => readonly UnitResult[],
): LookAnswer {
  const { outcome } = answer;
  if (outcome.kind !== 'computed') return answer;
  const { computation } = outcome;
  const blocs = computation.blocs.map((bloc) => ({ ...bloc, results: change(bloc.results) }));
  return { ...answer, outcome: { ...outcome, computation: { ...computation, blocs } } };
}

/** Each figure by its name: spreading would read the ties. */
function withoutTies(result: UnitResult): UnitResult {
  const { unit, base, bonus, penalty, total, percent, rank } = result;
  const { decidedBy, band, problems, rulings } = result;
  const figures = { unit, base, bonus, penalty, total, percent, rank };
  return { ...figures, tiedWith: NOBODY, decidedBy, band, problems, rulings };
}

function unitsByRank(results: readonly UnitResult[]): ReadonlyMap<number, readonly number[]> {
  const units = new Map<number, number[]>();
  for (const { unit, rank } of results) {
    if (rank === null) continue;
    const sharing = units.get(rank);
    if (sharing === undefined) units.set(rank, [unit]);
    else sharing.push(unit);
  }
  return units;
}
