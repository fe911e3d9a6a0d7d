import { assessPeople } from '../../awards/people/assess-people';
import { countAwards } from '../../awards/people/count-awards';
import type { DuplicateGroup } from '../../awards/people/duplicates';
import type { PeopleQuotaReport } from '../../awards/people/people-quotas';
import type { RulePack } from '../../awards/rule-pack';
import { readBlocUnits } from '../../sheets/reading/bloc-sheet/bloc-units';
import { inUnicode } from '../../sheets/reading/in-unicode';
import { readPeople } from '../../sheets/reading/people-list/read-people';
import type { SheetFinding } from '../../sheets/scoresheet';
import { foldTitle } from '../../sheets/sheet-title';
import { ShortCode } from '../../sheets/short-code';
import type { PeopleResults } from '../../sheets/writing/people/people-results';
import { writePeople } from '../../sheets/writing/people/write-people';
import type { Message } from '../../text/sentences';
import type { Host, Receipt } from '../../workbook/host';
import type { Change, Patch } from '../../workbook/patch';
import { fail, ok, type Result } from '../../workbook/result';
import type { Snapshot } from '../../workbook/snapshot';
import type { PackUsed } from '../award-units';
import { packForWith, packOfSheet, rulesSheetFindings, rulesSheetOf } from '../rules-sheet';
import { peopleFindings } from './people-findings';
import { readPeopleWords } from './people-words';
import { quotaFindings } from './quota-findings';
import { standingFindings } from './standing-findings';
import { staffOfUnits } from './unit-staff';

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
  readonly quotas: readonly PeopleQuotaReport[];
  /** The rules that the first line is judged by; null where there are none for its year. */
  readonly used: PackUsed | null;
  readonly findings: readonly SheetFinding[];
}

/** Reads, judges and counts every list of a workbook. Pure; a problem is one sentence that says why nothing was done. */
export function checkPeople(
  asItStands: Snapshot,
  options: PeopleOptions,
): Result<PeopleComputation, Message> {
  const { snapshot, findings: ofOldTexts } = inUnicode(asItStands);
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
  const own = packOfSheet(snapshot);
  const choose = packForWith(own);
  const choices = new Map(years.map((year) => [year, choose(year, options.rules)]));
  for (const choice of choices.values()) {
    if (choice.kind !== 'unknown-pack') continue;
    const { requested, available } = choice;
    const params = { requested, available: available.join(', ') };
    return fail({ code: 'rule-pack-unknown', params });
  }
  const usedFor = (year: number | null): PackUsed | null => {
    const choice = choices.get(year);
    return choice?.kind === 'chosen' ? choice : null;
  };
  const packFor = (year: number | null): RulePack | null => usedFor(year)?.pack ?? null;
  const said = readPeopleWords(snapshot, people, packFor);
  const units = readBlocUnits(snapshot);
  const staff = staffOfUnits(units);
  const assessed = assessPeople(packFor, people, {
    words: said.words,
    codeOf: shortCodeOf,
    tiesOf: (year) => usedFor(year)?.ties ?? 'council',
    statedOf: staff.titleHolders,
  });
  const { people: assessments, duplicates, quotas } = assessed;
  const outcomes = assessments.map(({ outcome }) => outcome);
  const packs = new Set(years.flatMap((year) => packFor(year)?.name ?? []));
  const sheets = new Set(years.flatMap((year) => rulesSheetOf(own, year, options.rules) ?? []));
  const [year = null] = years;
  return ok({
    lists,
    people,
    assessments,
    duplicates,
    quotas,
    counts: countAwards(people, outcomes),
    staff: staff.of,
    year: years.length === 1 ? year : null,
    packs: [...packs],
    used: usedFor(year),
    rulesSheet: [...sheets][0] ?? null,
    findings: [
      ...ofOldTexts,
      ...findings,
      ...(units?.findings ?? []),
      ...rulesSheetFindings(own, years, options.rules),
      // Of a sheet with mistakes that has been said.
      ...peopleFindings(people, duplicates, choices, sheets.size > 0),
      ...quotaFindings(quotas, people),
      ...said.findings,
      ...standingFindings(people, assessments),
    ],
  });
}

function shortCodeOf(facts: string): string {
  const code = new ShortCode();
  code.add(facts);
  return code.toString();
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

/** Something to be written together with the results of the lists. */
export type AlsoBesidePeople = (
  snapshot: Snapshot,
  computation: PeopleComputation,
) => Result<readonly Change[], Message>;

/** Reads the workbook, checks its lists, and writes what changed. Nothing is written where `also` has a problem. */
export async function checkPeopleIn(
  host: Host<Message>,
  options: PeopleOptions,
  now: string,
  also: AlsoBesidePeople = () => ok([]),
): Promise<Result<PeoplePreview & { readonly receipt: Receipt }, Message>> {
  const read = await host.read();
  if (!read.ok) return read;
  const preview = previewPeople(read.value, options, now);
  if (!preview.ok) return preview;
  const { computation } = preview.value;
  const more = also(read.value, computation);
  if (!more.ok) return more;
  const patch = { changes: [...preview.value.patch.changes, ...more.value] };
  const applied = await host.apply(patch);
  return applied.ok ? ok({ computation, patch, receipt: applied.value }) : applied;
}
