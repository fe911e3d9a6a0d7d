import { presentNames, type HistoryLine } from '../../awards/bloc-history';
import type { Person } from '../../awards/people/person';
import { foldName } from '../../scoring/fold-name';
import {
  readBlocDeadlines,
  type BlocDeadlines,
} from '../../sheets/reading/bloc-sheet/bloc-deadlines';
import type { StatedUnit } from '../../sheets/reading/bloc-sheet/bloc-units';
import { readIndicatorThresholds } from '../../sheets/reading/bloc-sheet/indicator-thresholds';
import { readTypedThresholds } from '../../sheets/reading/bloc-sheet/typed-thresholds';
import { readPeople } from '../../sheets/reading/people-list/read-people';
import type { Scoresheet, SheetFinding, Unit } from '../../sheets/scoresheet';
import type { Snapshot } from '../../workbook/snapshot';
import type { AwardSources } from '../award-facts';
import type { StatedThresholds } from './chosen-thresholds';

/** What a workbook says beside the scores, for the indicators of all its blocs. */
export interface IndicatorSources {
  readonly thresholds: StatedThresholds;
  /** The blocs that the sheet "Chỉ báo" shows, in its order. */
  readonly shown: readonly Scoresheet[];
  readonly deadlines: BlocDeadlines;
  /** By folded name. */
  readonly units: ReadonlyMap<string, StatedUnit>;
  readonly history: readonly HistoryLine[];
  /** The folded present name of a unit of any time. */
  readonly present: (name: string) => string;
  readonly people: readonly Person[];
  readonly isOnlyBloc: boolean;
}

/** Gathers them once for a workbook; the findings are those on thresholds. */
export function indicatorSources(
  snapshot: Snapshot,
  scoresheets: readonly Scoresheet[],
  read: Pick<AwardSources, 'units' | 'history'>,
): { readonly sources: IndicatorSources; readonly findings: readonly SheetFinding[] } {
  const { stated, findings } = readIndicatorThresholds(snapshot);
  const typed = readTypedThresholds(snapshot);
  const history = read.history?.history ?? null;
  const present = presentNames(history?.aliases ?? []);
  const sources: IndicatorSources = {
    thresholds: { stated, sections: typed.sections },
    shown: scoresheets.filter(({ units }) => units.length > 0),
    deadlines: readBlocDeadlines(snapshot),
    units: read.units?.units ?? new Map<string, StatedUnit>(),
    history: history?.lines ?? [],
    present: (name) => foldName(present(name)),
    people: peopleOutside(snapshot, scoresheets),
    isOnlyBloc: scoresheets.length === 1,
  };
  return { sources, findings: [...findings, ...typed.findings] };
}

/** The people of every visible sheet that is no score table. */
function peopleOutside(snapshot: Snapshot, scoresheets: readonly Scoresheet[]): readonly Person[] {
  const scored = new Set(scoresheets.flatMap(({ sheets }) => sheets));
  const others = snapshot.sheets
    .filter(({ name, visibility }) => visibility === 'visible' && !scored.has(name))
    .map(({ name }) => name);
  if (others.length === 0) return [];
  return readPeople(snapshot, { sheets: others, year: null }).lists.flatMap(({ people }) => people);
}

/** The row of a unit by a name of any time; null for one that is not of the bloc. */
export function rowsByName(
  units: readonly Unit[],
  { units: stated, present }: Pick<IndicatorSources, 'units' | 'present'>,
): (name: string) => number | null {
  const rows = new Map<string, number>();
  for (const [row, { name }] of units.entries()) {
    const key = foldName(name);
    for (const other of [
      key,
      present(name),
      ...(stated.get(key)?.otherNames ?? []).map(foldName),
    ]) {
      if (!rows.has(other)) rows.set(other, row);
    }
  }
  return (name) => rows.get(foldName(name)) ?? rows.get(present(name)) ?? null;
}
