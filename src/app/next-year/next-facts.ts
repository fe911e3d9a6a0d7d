import { foldName } from '../../scoring/fold-name';
import type { BlocUnitsReading } from '../../sheets/reading/bloc-sheet/bloc-units';
import type { BlocFacts, SheetFinding } from '../../sheets/scoresheet';
import type { BlocDraft, UnitDraft } from '../../sheets/writing/bloc-sheet';
import type { BlocComputation } from '../computation';
import { namedOffices } from '../named-offices';

/**
 * What is known of a bloc at the start of the year after: its name, kind and organiser, head and deputy as people named
 * them, and of every unit what does not change with the year. Nobody is put into an office by rotation alone.
 */
export function nextBlocDraft(
  bloc: BlocComputation,
  units: readonly string[],
  stated: BlocUnitsReading | null,
  year: number,
): BlocDraft {
  const { facts } = bloc;
  const { nextHead, nextDeputy } = namedOffices(bloc);
  const next: BlocFacts = {
    ...facts,
    year: { value: year, place: null },
    head: nextHead === null ? null : { value: nextHead.unit, place: null },
    deputy: nextDeputy === null ? null : { value: nextDeputy.unit, place: null },
    nextHead: null,
    nextDeputy: null,
  };
  return { facts: next, year, units: units.map((name) => unitDraft(name, stated)) };
}

function unitDraft(name: string, stated: BlocUnitsReading | null): UnitDraft {
  const unit = stated?.units.get(foldName(name)) ?? null;
  if (unit === null) return { name, known: {} };
  const others = [unit.name, ...unit.otherNames].filter(
    (other) => foldName(other) !== foldName(name),
  );
  return {
    name,
    known: {
      otherNames: others.length === 0 ? null : others.join('; '),
      tags: unit.tags === null ? null : unit.tags.value.join('; '),
      founded: unit.founded?.value ?? null,
    },
  };
}

/** The offices that nobody has named a unit for. */
export function openOffices(bloc: BlocComputation, year: number): readonly SheetFinding[] {
  const { nextHead, nextDeputy } = namedOffices(bloc);
  const open = [
    ...(nextHead === null ? (['head'] as const) : []),
    ...(nextDeputy === null ? (['deputy'] as const) : []),
  ];
  return open.map((office) => ({
    severity: 'warning',
    message: { code: 'next-year-office-open', params: { office, year } },
    sheet: null,
    cell: null,
  }));
}
