import type { BlocFacts, Scoresheet, SheetFinding } from '../../scoresheet';
import { firstStated } from '../titles/bloc-facts';
import { compareTotals } from './compare-views';
import { finding } from '../findings';
import { namesOf, sharedNames, UnitIndex } from './unit-names';

/**
 * Two tables over the same units are views of one bloc: the one that was asked for is read, otherwise that of the latest
 * year, then the one that has scores at all, then the most detailed.
 */
export function withoutOtherViews(
  all: readonly Scoresheet[],
  year: number | null,
  isAskedFor: (scoresheet: Scoresheet) => boolean,
): { readonly scoresheets: readonly Scoresheet[]; readonly findings: readonly SheetFinding[] } {
  const kept: Scoresheet[] = [];
  const keptNames: ReadonlySet<string>[] = [];
  const findings: SheetFinding[] = [];
  const placed = new UnitIndex();
  const keep = (scoresheet: Scoresheet, names: ReadonlySet<string>, place: number): void => {
    kept[place] = scoresheet;
    keptNames[place] = names;
    placed.add(names, place);
  };
  for (const next of all) {
    const names = namesOf(next.units);
    const index = placed.placesOf(names).find((place) => {
      const other = kept[place];
      if (other === undefined || isOfOneSheet(other, next)) return false;
      return isMostly(keptNames[place] ?? new Set(), names);
    });
    const known = index === undefined ? undefined : kept[index];
    if (index === undefined || known === undefined) {
      keep(next, names, kept.length);
      continue;
    }
    const [isNextAskedFor, isKnownAskedFor] = [isAskedFor(next), isAskedFor(known)];
    if (isNextAskedFor && isKnownAskedFor) {
      keep(next, names, kept.length);
      continue;
    }
    const isSaid = isNextAskedFor || isKnownAskedFor;
    const isNextBetter = isSaid ? isNextAskedFor : isBetterView(next, known, year);
    const [better, other] = isNextBetter ? [next, known] : [known, next];
    const isClear = isSaid || !isSameRank(better, other);
    const whole = { ...better, bloc: completed(better.bloc, other.bloc) };
    keep(
      isClear ? whole : unsure(whole),
      isNextBetter ? names : (keptNames[index] ?? names),
      index,
    );
    const params = { sheet: other.sheets.join(', '), chosen: better.sheets.join(', ') };
    const compared = compareTotals(better, other);
    const agrees = compared !== null && compared.length === 0;
    findings.push(
      finding(
        isSaid || agrees ? 'info' : 'warning',
        { code: agrees ? 'other-table-agrees' : 'other-table-ignored', params },
        other.sheets[0] ?? null,
        other.units[0]?.place ?? null,
      ),
      ...(isSaid ? [] : (compared ?? [])),
    );
  }
  return { scoresheets: kept, findings };
}

/** Several blocs of one sheet are no views of each other, whatever their units are called. */
function isOfOneSheet(a: Scoresheet, b: Scoresheet): boolean {
  return a.sheets.length === 1 && b.sheets.length === 1 && a.sheets[0] === b.sheets[0];
}

/** Whether half of the units of the smaller table stand in both. */
function isMostly(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = sharedNames(a, b);
  return shared > 0 && shared * 2 >= Math.min(a.size, b.size);
}

/** How many scores a unit has. */
export function leafCount(scoresheet: Scoresheet): number {
  return scoresheet.stages[0]?.scores[0]?.length ?? 0;
}

/** Whether nothing tells which of two views is meant. */
function isSameRank(a: Scoresheet, b: Scoresheet): boolean {
  return isOneYear(a, b) && isFilledIn(a) === isFilledIn(b) && leafCount(a) === leafCount(b);
}

/** A sheet that states no year is of the same one as the other. */
function isOneYear(a: Scoresheet, b: Scoresheet): boolean {
  const [first, second] = [a.bloc.year, b.bloc.year];
  return first === null || second === null || first.value === second.value;
}

/** What the titles of the counted sheet leave out, those of its summary may say; of a year they agree or neither does. */
function completed(own: BlocFacts, other: BlocFacts): BlocFacts {
  const isOther = own.year !== null && other.year !== null && own.year.value !== other.year.value;
  return isOther ? own : firstStated([own, other]);
}

function isBetterView(next: Scoresheet, known: Scoresheet, asked: number | null): boolean {
  if (isOneYear(next, known)) {
    // A table that waits for its scores is no view of what has them.
    if (isFilledIn(next) !== isFilledIn(known)) return isFilledIn(next);
    return leafCount(next) > leafCount(known);
  }
  const [nextYear, knownYear] = [next.bloc.year?.value ?? 0, known.bloc.year?.value ?? 0];
  if (asked === nextYear || asked === knownYear) return asked === nextYear;
  return nextYear > knownYear;
}

/** Whether anything stands where scores and their inputs are read. */
function isFilledIn({ stages }: Scoresheet): boolean {
  return stages.some(
    ({ scores, inputs }) =>
      scores.some((row) => row.some(({ state }) => state !== 'missing')) ||
      inputs.some((row) => row.some((leaf) => leaf.some(({ input }) => input.state !== 'missing'))),
  );
}

function unsure(scoresheet: Scoresheet): Scoresheet {
  const { detection } = scoresheet;
  return {
    ...scoresheet,
    detection: { ...detection, confidence: Math.min(detection.confidence, 0.5) },
  };
}
