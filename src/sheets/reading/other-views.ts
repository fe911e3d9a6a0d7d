import { foldName } from '../../scoring/fold-name';
import type { Scoresheet, SheetFinding } from '../scoresheet';
import { finding } from './findings';

/**
 * Two tables over the same units are views of one bloc: the one that was asked for is read, otherwise that of the latest
 * year, then the most detailed.
 */
export function withoutOtherViews(
  all: readonly Scoresheet[],
  year: number | null,
  isAskedFor: (scoresheet: Scoresheet) => boolean,
): { readonly scoresheets: readonly Scoresheet[]; readonly findings: readonly SheetFinding[] } {
  const kept: Scoresheet[] = [];
  const findings: SheetFinding[] = [];
  for (const next of all) {
    const index = kept.findIndex((known) => sharesUnits(known, next));
    const known = kept[index];
    if (known === undefined) {
      kept.push(next);
      continue;
    }
    const [isNextAskedFor, isKnownAskedFor] = [isAskedFor(next), isAskedFor(known)];
    if (isNextAskedFor && isKnownAskedFor) {
      kept.push(next);
      continue;
    }
    const isSaid = isNextAskedFor || isKnownAskedFor;
    const isNextBetter = isSaid ? isNextAskedFor : isBetterView(next, known, year);
    const [better, other] = isNextBetter ? [next, known] : [known, next];
    const isClear = isSaid || viewRank(better) !== viewRank(other);
    kept[index] = isClear ? better : unsure(better);
    findings.push(
      finding(
        isSaid ? 'info' : 'warning',
        {
          code: 'other-table-ignored',
          params: { sheet: other.sheets.join(', '), chosen: better.sheets.join(', ') },
        },
        other.sheets[0] ?? null,
        other.units[0]?.place ?? null,
      ),
    );
  }
  return { scoresheets: kept, findings };
}

function sharesUnits(a: Scoresheet, b: Scoresheet): boolean {
  const names = new Set(a.units.map((unit) => foldName(unit.name)));
  const shared = b.units.filter((unit) => names.has(foldName(unit.name))).length;
  return shared * 2 >= Math.min(a.units.length, b.units.length) && shared > 0;
}

/** How many scores a unit has. */
export function leafCount(scoresheet: Scoresheet): number {
  return scoresheet.stages[0]?.scores[0]?.length ?? 0;
}

/** Equal for two views that nothing tells apart. */
function viewRank(scoresheet: Scoresheet): string {
  return `${scoresheet.bloc.year?.value ?? 0}:${leafCount(scoresheet)}`;
}

function isBetterView(next: Scoresheet, known: Scoresheet, asked: number | null): boolean {
  const [nextYear, knownYear] = [next.bloc.year?.value ?? 0, known.bloc.year?.value ?? 0];
  if (nextYear === knownYear) return leafCount(next) > leafCount(known);
  if (asked === nextYear || asked === knownYear) return asked === nextYear;
  return nextYear > knownYear;
}

function unsure(scoresheet: Scoresheet): Scoresheet {
  const { detection } = scoresheet;
  return {
    ...scoresheet,
    detection: { ...detection, confidence: Math.min(detection.confidence, 0.5) },
  };
}
