import { builtInPacks } from '../awards/built-in-packs';
import { choosePack } from '../awards/choose-pack';
import type { RulePack } from '../awards/rule-pack';
import { finding } from '../sheets/reading/findings';
import {
  readRulesSheet,
  type RulesSheetReading,
} from '../sheets/reading/rules-sheet/read-rules-sheet';
import type { SheetFinding } from '../sheets/scoresheet';
import { findRulesSheet } from '../sheets/user-sheets';
import { rulesSheetChanges } from '../sheets/writing/rules-sheet/rules-sheet';
import type { Language } from '../text/language';
import type { Message } from '../text/sentences';
import type { Change, Patch } from '../workbook/patch';
import { fail, ok, type Result } from '../workbook/result';
import type { Snapshot } from '../workbook/snapshot';
import { builtInPackFor, type PackFor, type PackUsed } from './award-units';
import type { Computation } from './computation';

/** The sheet "Quy định khen thưởng" of a workbook as it was read; null where there is none. */
export type OwnRules = RulesSheetReading | null;

/** The pack of the sheet "Quy định khen thưởng", read once for all blocs. */
export function packOfSheet(snapshot: Snapshot): OwnRules {
  return readRulesSheet(snapshot);
}

/**
 * Chooses the rule pack: the one asked for by name, then that of the sheet where it is for the award year, then the
 * built-in one of the year. A sheet with mistakes leaves none: half a pack would propose what nobody meant.
 */
export function packForWith(own: OwnRules): PackFor {
  return (year, requested) => {
    if (own === null || !holds(own, year, requested)) return builtInPackFor(year, requested);
    const { pack, ties } = own;
    if (pack === null) return { kind: 'no-pack', year };
    const choice = choosePack([pack], year, pack.id);
    return choice.kind === 'chosen' ? { ...choice, ties } : choice;
  };
}

/** The sheet that says what the awards of a year are judged by, or whose mistakes keep them from it; null: none. */
export function rulesSheetOf(
  own: OwnRules,
  year: number | null,
  requested: string | null,
): string | null {
  return own !== null && holds(own, year, requested) ? own.sheet : null;
}

function holds(own: RulesSheetReading, year: number | null, requested: string | null): boolean {
  return requested === null && isForYear(own, year);
}

/** A year that is not known is anybody's. A sheet that states no year is for those of its pack. */
function isForYear({ pack, year: own }: RulesSheetReading, year: number | null): boolean {
  if (year === null) return true;
  if (own !== null) return own === year;
  return pack === null || choosePack([pack], year).kind === 'chosen';
}

/**
 * What is to be said of the sheet: its mistakes where it would hold; that it is passed over; that it is for another year.
 * @param years the award years of the blocs
 */
export function rulesSheetFindings(
  own: OwnRules,
  years: readonly (number | null)[],
  requested: string | null,
): readonly SheetFinding[] {
  if (own === null) return [];
  const { sheet } = own;
  if (requested !== null) {
    return [finding('info', { code: 'rules-sheet-passed-over', params: { sheet } }, sheet)];
  }
  const others = new Set(years.filter((year) => !isForYear(own, year)));
  return [
    ...(others.size > 0 && others.size === new Set(years).size ? [] : own.findings),
    ...[...others].flatMap((used) => {
      if (used === null) return [];
      const message = {
        code: 'rules-sheet-other-year',
        params: { sheet, years: yearsOf(own), used },
      } as const;
      return [finding('error', message, sheet, own.yearAt)];
    }),
  ];
}

function yearsOf({ year, pack }: RulesSheetReading): string {
  if (year !== null) return String(year);
  const { from, to } = pack?.awardYears ?? { from: '', to: null };
  return `${from}–${to ?? ''}`;
}

/** The name of the sheet "Quy định khen thưởng", whatever its title is by now; null where there is none. */
export function rulesSheetPlace(snapshot: Snapshot): string | null {
  return findRulesSheet(snapshot)?.sheet ?? null;
}

/** What makes the sheet from the pack that judges a bloc. Refused where there is one: it is never written over. */
export function createRulesSheet(
  snapshot: Snapshot,
  used: PackUsed | null,
  year: number | null,
  language: Language,
): Result<Patch, Message> {
  const sheet = rulesSheetPlace(snapshot);
  if (sheet !== null) return fail({ code: 'rules-sheet-there', params: { sheet } });
  const base = builtInPack(used?.pack.id ?? null);
  if (used === null || base === null) return fail({ code: 'rules-sheet-no-base', params: {} });
  const { pack, ties = 'council' } = used;
  const draft = { pack, base, year, ties };
  return ok({ changes: rulesSheetChanges(snapshot, draft, language) });
}

function builtInPack(id: string | null): RulePack | null {
  return builtInPacks().find((pack) => pack.id === id) ?? null;
}

/** The same for the first bloc that a pack judges, with nothing to do where the sheet is there. */
export function rulesSheetWhereNone(
  snapshot: Snapshot,
  { blocs }: Computation,
  language: Language,
): Result<readonly Change[], Message> {
  if (rulesSheetPlace(snapshot) !== null) return ok([]);
  const judged = blocs.find(({ pack }) => pack !== null);
  const years = new Set(blocs.map(({ facts }) => facts.year?.value ?? null));
  // Among blocs of several years the sheet is for all of them.
  const year = years.size === 1 ? (judged?.facts.year?.value ?? null) : null;
  const made = createRulesSheet(snapshot, judged?.pack ?? null, year, language);
  return made.ok ? ok(made.value.changes) : made;
}
