import { lastStage, leavesOf, type KnownBloc, type StageName } from './known';

/** What must come out for one unit; null where it cannot be ranked. */
export interface ExpectedUnit {
  readonly name: string;
  /** In hundredths. */
  readonly total: number | null;
  readonly rank: number | null;
}

export interface ExpectedBloc {
  readonly stage: StageName | null;
  readonly units: readonly ExpectedUnit[];
}

/**
 * The result of a bloc, worked out without any of the code under test: whole hundredths, rounded half up once, ranks
 * 1, 1, 3.
 */
export function expectedOf(bloc: KnownBloc): ExpectedBloc {
  const { name: stage, marks } = lastStage(bloc);
  const totals = bloc.units.map((_, unit) => {
    const base = baseOf(bloc, marks[unit] ?? []);
    return base === null ? null : base + (bloc.bonus?.[unit] ?? 0) - (bloc.penalty?.[unit] ?? 0);
  });
  const units = bloc.units.map((name, unit): ExpectedUnit => {
    const total = totals[unit] ?? null;
    const better = totals.filter((other) => other !== null && total !== null && other > total);
    return { name, total, rank: total === null ? null : better.length + 1 };
  });
  return { stage, units };
}

/** Points of the criteria, brought back to the full maximum where something was not assigned. */
function baseOf(
  bloc: KnownBloc,
  marks: KnownBloc['stages'][number]['marks'][number],
): number | null {
  const leaves = leavesOf(bloc);
  let [points, full, assigned] = [0, 0, 0];
  for (const [index, mark] of marks.entries()) {
    if (mark === 'missing') return null;
    const maximum = leaves[index]?.maximum ?? 0;
    full += maximum;
    if (mark === 'not-assigned') continue;
    assigned += maximum;
    points += mark;
  }
  if (assigned === full) return points;
  if (assigned === 0 || !bloc.hasMaxima) return null;
  // Below 2^53 by far: at most 100,000 hundredths times 100,000.
  return Math.floor((2 * points * full + assigned) / (2 * assigned));
}
