import {
  directWorkers,
  leadersShare,
  remoteShare,
  type Part,
} from '../../awards/indicators/people';
import { late, type HandedIn } from '../../awards/indicators/participation';
import type { IndicatorThresholds } from '../../awards/indicators/thresholds';
import { isLeader, isPerson, personCategories } from '../../awards/people/categories';
import { foldName } from '../../scoring/fold-name';
import type { PlacedIndicator } from '../../sheets/indicators';
import type { BlocDeadlines, Deadline } from '../../sheets/reading/bloc-sheet/bloc-deadlines';
import type { StatedUnit, UnitColumn } from '../../sheets/reading/bloc-sheet/bloc-units';
import { daysBetween } from '../../sheets/reading/cells/date-cell';
import type { CellPlace } from '../../workbook/cell-address';
import type { BlocToAsk } from './bloc-to-ask';
import { placeOfRef } from './place-of-ref';
import { rowsByName, type IndicatorSources } from './sources';

/** What "Thông tin khối" says of the units, and the lists of people proposed. */
export function indicatorsOfUnits(
  asked: BlocToAsk,
  sources: IndicatorSources,
  thresholds: IndicatorThresholds,
): readonly PlacedIndicator[] {
  const stated = asked.units.map(({ name }) => sources.units.get(foldName(name)) ?? null);
  const remote = stated.map((unit) =>
    unit?.tags === null || unit === null ? null : isRemote(unit),
  );
  const awarded = asked.awards.flatMap((award, unit) => (award === null ? [] : [unit]));
  const share = remoteShare(remote, awarded);
  return [
    ...sharesOfPeople(asked, { ...sources, thresholds }, stated),
    { ...share, places: cellsOf(share.units, stated, 'tags') },
    lateness(stated, sources.deadlines, thresholds),
  ];
}

const REMOTE =
  /biên giới|hải đảo|xã đảo|đặc biệt khó khăn|đbkk|vùng sâu|vùng xa|miền núi|border|island|remote/iu;

function isRemote({ tags }: StatedUnit): boolean {
  return tags?.value.some((tag) => REMOTE.test(tag.normalize('NFC'))) ?? false;
}

const PAPERS = [
  ['registrationDeadline', 'registered'],
  ['pledgeDeadline', 'pledged'],
  ['reportDeadline', 'reported'],
  ['scoreSheetDeadline', 'scored'],
] as const satisfies readonly (readonly [Deadline, UnitColumn])[];

const EPOCH = '1970-01-01';

function lateness(
  stated: readonly (StatedUnit | null)[],
  deadlines: BlocDeadlines,
  thresholds: IndicatorThresholds,
): PlacedIndicator {
  const papers: HandedIn[] = [];
  const places: CellPlace[] = [];
  for (const [unit, each] of stated.entries()) {
    for (const [deadline, column] of PAPERS) {
      const by = deadlines[deadline];
      if (by === null || each === null) continue;
      const on = each[column];
      papers.push({
        unit,
        deadline: daysBetween(EPOCH, by),
        on: on === null ? null : daysBetween(EPOCH, on.value),
      });
      if (on !== null && on.value > by && on.place !== null) places.push(on.place);
    }
  }
  return { ...late(papers, thresholds.late), places };
}

function sharesOfPeople(
  asked: BlocToAsk,
  {
    people,
    thresholds,
    isOnlyBloc,
    ...sources
  }: Omit<IndicatorSources, 'thresholds'> & { readonly thresholds: IndicatorThresholds },
  stated: readonly (StatedUnit | null)[],
): readonly PlacedIndicator[] {
  const rowOf = rowsByName(asked.units, sources);
  // With one bloc only, a list that names no units is its list.
  const own = people.filter(({ unit }) => (unit === null ? isOnlyBloc : rowOf(unit) !== null));
  const persons = own.filter(({ category }) => category !== null && isPerson(category));
  const leaders = persons.filter(({ category }) => category !== null && isLeader(category));
  const workers = persons.filter(({ category }) => category === 'direct-worker');
  const of = (some: readonly unknown[]): Part => ({ of: some.length, all: persons.length });
  const ofLeaders = leadersShare(
    of(leaders),
    partOfStaff(stated, 'leaders'),
    thresholds['leaders-share'],
  );
  const ofWorkers = directWorkers(
    of(workers),
    partOfStaff(stated, 'directWorkers'),
    thresholds['direct-workers'],
    new Map(
      personCategories.map((category) => [
        category,
        persons.filter((person) => person.category === category).length,
      ]),
    ),
  );
  const cells = (isShown: boolean, some: readonly (typeof persons)[number][]): CellPlace[] =>
    isShown ? some.flatMap(({ source }) => placeOfRef(source) ?? []) : [];
  return [
    { ...ofLeaders, places: cells(ofLeaders.light === 'amber', leaders) },
    { ...ofWorkers, places: cells(ofWorkers.light === 'amber', workers) },
  ];
}

/** Null unless both figures of every unit are known: those that are left out could change the share. */
function partOfStaff(
  stated: readonly (StatedUnit | null)[],
  column: 'leaders' | 'directWorkers',
): Part | null {
  let [of, all] = [0, 0];
  for (const unit of stated) {
    const [part, staff] = [unit?.[column] ?? null, unit?.staff ?? null];
    if (part === null || staff === null) return null;
    of += part.value;
    all += staff.value;
  }
  return { of, all };
}

function cellsOf(
  units: readonly number[],
  stated: readonly (StatedUnit | null)[],
  column: UnitColumn,
): readonly CellPlace[] {
  return units.flatMap((unit) => stated[unit]?.cells.get(column) ?? []);
}
