import { foldName } from '../../scoring/fold-name';
import { rememberTexts } from '../../scoring/remember-texts';
import type { Outcome } from '../judged';
import { awardForms, awardKind, awardKinds, awardLevels } from './award-kinds';
import type { AwardForm, AwardKind, AwardLevel } from './award-kinds';
import { categories, isLeader, isPerson, type Category } from './categories';
import type { Person } from './person';

/** How many lines fall under each category; `none` where no category is known. */
export type CategoryCounts = Readonly<Record<Category | 'none', number>>;

export interface Tally {
  readonly total: number;
  readonly byCategory: CategoryCounts;
  /** Of the total, those whose category was only gathered from the position. */
  readonly fromPosition: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly shares: Shares;
}

/**
 * Leaders and direct workers among the individuals whose category is known. The numbers that make up a share stand
 * beside it, so that a share of 2 in 3 is not taken for one of 2,000 in 3,000.
 */
export interface Shares {
  readonly known: number;
  readonly leaders: number;
  readonly directWorkers: number;
}

/** The counts of a list: levels in descending order, awards in the order of display, units as they first occur. */
export interface AwardCounts {
  readonly all: Tally;
  readonly byLevel: readonly { readonly level: AwardLevel; readonly tally: Tally }[];
  readonly byForm: readonly { readonly form: AwardForm; readonly tally: Tally }[];
  /** `kind` null: lines whose award could not be read. */
  readonly byAward: readonly { readonly kind: AwardKind | null; readonly tally: Tally }[];
  /** `unit` null: lines without a unit. */
  readonly byUnit: readonly { readonly unit: string | null; readonly tally: Tally }[];
}

/** Counts the lines of a list by level, form, award, unit and category. Linear in the lines. */
export function countAwards(people: readonly Person[], outcomes: readonly Outcome[]): AwardCounts {
  const foldUnit = rememberTexts(foldName);
  const all = newTally();
  const levels = new Map<AwardLevel, MutableTally>();
  const forms = new Map<AwardForm, MutableTally>();
  const awards = new Map<string | null, MutableTally>();
  const units = new Map<string | null, { unit: string | null; tally: MutableTally }>();
  for (const [line, person] of people.entries()) {
    const kind = person.award === null ? null : awardKind(person.award);
    const key = person.unit === null ? null : foldUnit(person.unit);
    const ofUnit = units.get(key) ?? { unit: person.unit, tally: newTally() };
    units.set(key, ofUnit);
    const tallies = [all, tallyOf(awards, kind?.code ?? null), ofUnit.tally];
    if (kind !== null) tallies.push(tallyOf(levels, kind.level), tallyOf(forms, kind.form));
    for (const tally of tallies) add(tally, person, outcomes[line] ?? 'unknown');
  }
  const kinds = [...awardKinds, null];
  return {
    all: closed(all),
    byLevel: awardLevels.flatMap((level) => entry(levels, level, (tally) => ({ level, tally }))),
    byForm: awardForms.flatMap((form) => entry(forms, form, (tally) => ({ form, tally }))),
    byAward: kinds.flatMap((kind) =>
      entry(awards, kind?.code ?? null, (tally) => ({ kind, tally })),
    ),
    byUnit: [...units.values()].map(({ unit, tally }) => ({ unit, tally: closed(tally) })),
  };
}

interface MutableTally {
  total: number;
  readonly byCategory: Record<Category | 'none', number>;
  fromPosition: number;
  readonly outcomes: Record<Outcome, number>;
}

function newTally(): MutableTally {
  return {
    total: 0,
    byCategory: {
      'province-leader': 0,
      'department-leader': 0,
      entrepreneur: 0,
      'other-leader': 0,
      'direct-worker': 0,
      collective: 0,
      household: 0,
      none: 0,
    },
    fromPosition: 0,
    outcomes: { pass: 0, fail: 0, unknown: 0 },
  };
}

function tallyOf<Key>(tallies: Map<Key, MutableTally>, key: Key): MutableTally {
  const known = tallies.get(key) ?? newTally();
  tallies.set(key, known);
  return known;
}

function add(tally: MutableTally, person: Person, outcome: Outcome): void {
  tally.total += 1;
  tally.byCategory[person.category ?? 'none'] += 1;
  tally.outcomes[outcome] += 1;
  if (person.category !== null && person.categoryFrom === 'position') tally.fromPosition += 1;
}

function entry<Key, Entry>(
  tallies: ReadonlyMap<Key, MutableTally>,
  key: Key,
  make: (tally: Tally) => Entry,
): Entry[] {
  const tally = tallies.get(key);
  return tally === undefined ? [] : [make(closed(tally))];
}

function closed(tally: MutableTally): Tally {
  const count = (belongs: (category: Category) => boolean): number =>
    categories.filter(belongs).reduce((sum, category) => sum + tally.byCategory[category], 0);
  return {
    ...tally,
    shares: {
      known: count(isPerson),
      leaders: count(isLeader),
      directWorkers: count((category) => category === 'direct-worker'),
    },
  };
}
