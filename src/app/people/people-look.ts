import type { AwardLevel } from '../../awards/people/award-kinds';
import type { Tally } from '../../awards/people/count-awards';
import { ownedSheets } from '../../sheets/ownership';
import type { SheetFinding } from '../../sheets/scoresheet';
import type { Patch } from '../../workbook/patch';
import type { Snapshot } from '../../workbook/snapshot';
import type { PackUsed } from '../award-units';
import { previewPeople, type PeopleComputation } from './check-people';

/** What the pane shows of the lists of people in a workbook: plain data, however long the lists are. */
export interface PeopleLook {
  /** The sheets with a list, in their order. */
  readonly sheets: readonly string[];
  readonly people: number;
  /** Null where the lists have several award years or none. */
  readonly year: number | null;
  /** The names of the rule packs that judge them. */
  readonly packs: readonly string[];
  /** The rules that the first list is judged by; null where there are none for its year. */
  readonly used: PackUsed | null;
  /** The sheet "Quy định khen thưởng" that holds for them; null where none does. */
  readonly rulesSheet: string | null;
  readonly outcomes: Tally['outcomes'];
  readonly levels: readonly PeopleAtLevel[];
  /** What a press of the button would write. */
  readonly patch: Patch;
  readonly state: 'never-written' | 'changed-since' | 'up-to-date';
  readonly findings: readonly SheetFinding[];
}

/** The lines of one level; `level` null: those whose award could not be read. */
export interface PeopleAtLevel {
  readonly level: AwardLevel | null;
  readonly total: number;
  readonly outcomes: Tally['outcomes'];
}

/**
 * Checks the lists of people in a workbook; null where there is none.
 * @param at the time as it is to stand in the log
 */
export function lookAtPeople(snapshot: Snapshot, at: string): PeopleLook | null {
  const preview = previewPeople(snapshot, { sheets: [], rules: null, year: null }, at);
  // No rules were asked for by name, so that all that can be missing is a list.
  if (!preview.ok) return null;
  const { computation, patch } = preview.value;
  const { lists, people, year, packs, used, rulesSheet, counts, findings } = computation;
  return {
    sheets: [...new Set(lists.map(({ table }) => table.sheet))],
    people: people.length,
    year,
    packs,
    used,
    rulesSheet,
    outcomes: counts.all.outcomes,
    levels: levelsOf(computation),
    patch,
    state: stateOf(snapshot, patch),
    findings,
  };
}

function levelsOf({ counts }: PeopleComputation): readonly PeopleAtLevel[] {
  const known = counts.byLevel.map(({ level, tally }) => ({ level, ...figures(tally) }));
  const unread = counts.byAward.find(({ kind }) => kind === null);
  return unread === undefined ? known : [...known, { level: null, ...figures(unread.tally) }];
}

function figures({ total, outcomes }: Tally): Omit<PeopleAtLevel, 'level'> {
  return { total, outcomes };
}

function stateOf(snapshot: Snapshot, patch: Patch): PeopleLook['state'] {
  if (!ownedSheets(snapshot).some(({ kind }) => kind === 'counts')) return 'never-written';
  return patch.changes.length > 0 ? 'changed-since' : 'up-to-date';
}
