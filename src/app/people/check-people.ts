import { builtInPacks } from '../../awards/built-in-packs';
import { choosePack, type PackChoice } from '../../awards/choose-pack';
import { assessPeople } from '../../awards/people/assess-people';
import { countAwards } from '../../awards/people/count-awards';
import type { DuplicateGroup } from '../../awards/people/duplicates';
import type { RulePack } from '../../awards/rule-pack';
import { readPeople } from '../../sheets/reading/people-list/read-people';
import type { SheetFinding } from '../../sheets/scoresheet';
import { foldTitle } from '../../sheets/sheet-title';
import type { PeopleResults } from '../../sheets/writing/people/people-results';
import { writePeople } from '../../sheets/writing/people/write-people';
import type { Message } from '../../text/sentences';
import type { Host, Receipt } from '../../workbook/host';
import type { Patch } from '../../workbook/patch';
import { fail, ok, type Result } from '../../workbook/result';
import type { Snapshot } from '../../workbook/snapshot';
import { peopleFindings } from './people-findings';

export interface PeopleOptions {
  /** Only these sheets; empty for all visible ones. */
  readonly sheets: readonly string[];
  /** Id of a rule pack; null for the one of the award year. */
  readonly rules: string | null;
  readonly year: number | null;
}

/** Everything that was found in the lists of a workbook. */
export interface PeopleComputation extends PeopleResults {
  readonly duplicates: readonly DuplicateGroup[];
  readonly findings: readonly SheetFinding[];
}

/** Reads, judges and counts every list of a workbook. Pure; a problem is one sentence that says why nothing was done. */
export function checkPeople(
  snapshot: Snapshot,
  options: PeopleOptions,
): Result<PeopleComputation, Message> {
  const file = snapshot.workbookName;
  const names = new Set(snapshot.sheets.map(({ name }) => foldTitle(name)));
  const unknown = options.sheets.find((sheet) => !names.has(foldTitle(sheet)));
  if (unknown !== undefined) {
    return fail({ code: 'sheet-not-found', params: { file, sheet: unknown } });
  }
  const { lists, findings } = readPeople(snapshot, options);
  const people = lists.flatMap((list) => list.people);
  if (people.length === 0) return fail({ code: 'no-people-list', params: { file } });
  const years = [...new Set(people.map(({ year }) => year))];
  const choices = new Map(years.map((year) => [year, choiceFor(year, options.rules)]));
  for (const choice of choices.values()) {
    if (choice.kind !== 'unknown-pack') continue;
    const { requested, available } = choice;
    const params = { requested, available: available.join(', ') };
    return fail({ code: 'rule-pack-unknown', params });
  }
  const packFor = (year: number | null): RulePack | null => {
    const choice = choices.get(year);
    return choice?.kind === 'chosen' ? choice.pack : null;
  };
  const { people: assessments, duplicates } = assessPeople(packFor, people);
  const outcomes = assessments.map(({ outcome }) => outcome);
  const packs = new Set(years.flatMap((year) => packFor(year)?.name ?? []));
  const [year = null] = years;
  return ok({
    lists,
    people,
    assessments,
    duplicates,
    counts: countAwards(people, outcomes),
    year: years.length === 1 ? year : null,
    packs: [...packs],
    findings: [...findings, ...peopleFindings(people, duplicates, choices)],
  });
}

function choiceFor(year: number | null, requested: string | null): PackChoice {
  return choosePack(builtInPacks(), year, requested);
}

/** What would be written, before anything is. */
export interface PeoplePreview {
  readonly computation: PeopleComputation;
  readonly patch: Patch;
}

/** @param now the time as it is to stand in the log */
export function previewPeople(
  snapshot: Snapshot,
  options: PeopleOptions,
  now: string,
): Result<PeoplePreview, Message> {
  const checked = checkPeople(snapshot, options);
  if (!checked.ok) return checked;
  const { patch, findings } = writePeople(snapshot, checked.value, now);
  const computation = { ...checked.value, findings: [...checked.value.findings, ...findings] };
  return ok({ computation, patch });
}

/** Reads the workbook, checks its lists, and writes what changed. */
export async function checkPeopleIn(
  host: Host<Message>,
  options: PeopleOptions,
  now: string,
): Promise<Result<PeoplePreview & { readonly receipt: Receipt }, Message>> {
  const read = await host.read();
  if (!read.ok) return read;
  const preview = previewPeople(read.value, options, now);
  if (!preview.ok) return preview;
  const applied = await host.apply(preview.value.patch);
  return applied.ok ? ok({ ...preview.value, receipt: applied.value }) : applied;
}
