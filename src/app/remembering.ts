import { foldName } from '../scoring/fold-name';
import { readingMark, readingMarks } from '../sheets/ownership';
import { finding } from '../sheets/reading/findings';
import { firstTableCell } from '../sheets/reading/first-table-cell';
import {
  nothingRemembered,
  type Correction,
  type OfficialResult,
  type Remembered,
  type RememberedTemplate,
} from '../sheets/remembered';
import type { SheetFinding } from '../sheets/scoresheet';
import type { Message } from '../text/sentences';
import type { Change, Patch } from '../workbook/patch';
import { fail, ok, type Result } from '../workbook/result';
import { findSheet, type Snapshot } from '../workbook/snapshot';
import {
  isTooMuch,
  keptStateText,
  readKeptState,
  restored,
  stored,
  type KeptState,
} from './kept-state';
import { codeFrom, codeText, covers, type ReadingCode } from './reading-code';

/** Confirmations that are kept: the latest ones. */
const MOST_CONFIRMED = 20;

export interface RememberedReading {
  readonly remembered: Remembered;
  /** What of it cannot be used any more. */
  readonly findings: readonly SheetFinding[];
}

/**
 * What the workbook remembers, each correction with the name that its sheet has now. A text that is damaged or of a
 * newer version counts as nothing, and corrections of sheets that are gone are left out: `findings` say so.
 */
export function rememberedIn(snapshot: Snapshot): RememberedReading {
  const reading = readKeptState(snapshot.keptText);
  if (reading.kind !== 'kept') {
    const code = reading.kind === 'newer' ? 'kept-text-newer' : 'kept-text-damaged';
    return {
      remembered: nothingRemembered,
      findings: [finding('warning', { code, params: {} }, null)],
    };
  }
  const { confirmed, official, template } = reading.state;
  const corrections = presentCorrections(snapshot, reading.state);
  const count = reading.state.corrections.length - corrections.length;
  const gone: Message = { code: 'corrections-without-sheet', params: { count } };
  return {
    remembered: { confirmed, corrections, official, template },
    findings: count === 0 ? [] : [finding('info', gone, null)],
  };
}

/**
 * Remembers a correction in place of an earlier one of the same subject, and forgets those of sheets that are gone.
 * A problem where the workbook keeps too much already, or keeps something of a newer version.
 */
export function correctionPatch(
  snapshot: Snapshot,
  correction: Correction,
): Result<Patch, Message> {
  if ('sheet' in correction && findSheet(snapshot, correction.sheet) === null) {
    // Renamed or deleted since it was shown.
    const params = { file: snapshot.workbookName, sheet: correction.sheet };
    return fail({ code: 'sheet-not-found', params });
  }
  return patchTo(snapshot, (before) => ({
    ...before,
    corrections: [...without(before.corrections, correction), correction],
  }));
}

/** Takes a correction back: that of its subject, whatever it says. */
export function revocationPatch(
  snapshot: Snapshot,
  correction: Correction,
): Result<Patch, Message> {
  return patchTo(snapshot, (before) => ({
    ...before,
    corrections: without(before.corrections, correction),
  }));
}

/** What was read of a bloc: see `certaintiesOf`, which is not needed to remember it. */
interface Read {
  readonly code: ReadingCode;
}

/** Whether a person has confirmed the reading of every bloc in this workbook. */
export function isConfirmed(snapshot: Snapshot, blocs: readonly Read[]): boolean {
  return confirmedBlocs(snapshot, blocs).every((is) => is);
}

/** Of which blocs a person has confirmed the reading, in their order. */
export function confirmedBlocs(snapshot: Snapshot, blocs: readonly Read[]): readonly boolean[] {
  const confirmed = rememberedIn(snapshot).remembered.confirmed.map(codeFrom);
  return blocs.map(({ code: now }) => confirmed.some((code) => covers(code, now)));
}

/**
 * What remembers that a person has confirmed the reading; no changes where that is known, or cannot be kept.
 * @param only the one bloc that she confirms; null for all
 */
export function confirmationChanges(
  snapshot: Snapshot,
  blocs: readonly Read[],
  only: number | null = null,
): readonly Change[] {
  const known = confirmedBlocs(snapshot, blocs);
  const added = blocs.flatMap(({ code }, index) =>
    known[index] === true || (only !== null && only !== index) ? [] : [codeText(code)],
  );
  if (added.length === 0) return [];
  const patch = patchTo(snapshot, (before) => ({
    ...before,
    confirmed: [...new Set([...before.confirmed, ...added])].slice(-MOST_CONFIRMED),
  }));
  return patch.ok ? patch.value.changes : [];
}

/** What remembers that a result is official, or (null) that none is any more. */
export function officialMarkPatch(
  snapshot: Snapshot,
  official: OfficialResult | null,
): Result<Patch, Message> {
  return patchTo(snapshot, (before) => ({ ...before, official }));
}

/** What remembers a template of the user's own in place of an earlier one, or (null) forgets it. */
export function templatePatch(
  snapshot: Snapshot,
  template: RememberedTemplate | null,
): Result<Patch, Message> {
  return patchTo(snapshot, (before) => ({ ...before, template }));
}

function presentCorrections(snapshot: Snapshot, state: KeptState): readonly Correction[] {
  const sheets = readingMarks(snapshot);
  return state.corrections.flatMap((correction) => {
    const sheet = 'sheet' in correction ? (sheets.get(correction.sheet) ?? null) : null;
    return restored(correction, sheet) ?? [];
  });
}

/** The changes that make the workbook remember something else; none where that is what it remembers. */
function patchTo(
  snapshot: Snapshot,
  change: (before: Remembered) => Remembered,
): Result<Patch, Message> {
  const reading = readKeptState(snapshot.keptText);
  if (reading.kind === 'newer') return fail({ code: 'kept-text-newer', params: {} });
  const before: Remembered =
    reading.kind === 'damaged'
      ? nothingRemembered
      : {
          ...reading.state,
          corrections: presentCorrections(snapshot, reading.state),
        };
  const after = change(before);
  const marks = markSheets(snapshot, after.corrections);
  const corrections = after.corrections.map((correction) =>
    stored(
      correction,
      'sheet' in correction ? (marks.numbers.get(correction.sheet) ?? null) : null,
    ),
  );
  const text = keptStateText({ ...after, corrections });
  const isLarger = (text?.length ?? 0) > (snapshot.keptText?.length ?? 0);
  if (isLarger && text !== null && isTooMuch(text, after)) {
    return fail({ code: 'kept-text-full', params: {} });
  }
  const keeping: Change[] = text === snapshot.keptText ? [] : [{ kind: 'keep-text', text }];
  return ok({ changes: [...marks.changes, ...keeping] });
}

interface Marks {
  /** The number of each sheet that corrections speak of. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly changes: readonly Change[];
}

/** Marks the sheets that corrections speak of, and takes away the marks that no correction needs. */
function markSheets(snapshot: Snapshot, corrections: readonly Correction[]): Marks {
  const known = readingMarks(snapshot);
  const needed = new Set(corrections.flatMap((one) => ('sheet' in one ? [one.sheet] : [])));
  const numbers = new Map<string, number>();
  const changes: Change[] = [];
  for (const [number, sheet] of known) {
    if (sheet !== null && needed.has(sheet) && !numbers.has(sheet)) numbers.set(sheet, number);
    else changes.push({ kind: 'delete-name', name: readingMark(number) });
  }
  let unused = 1 + Math.max(0, ...known.keys());
  for (const name of needed) {
    const sheet = findSheet(snapshot, name);
    if (sheet === null || numbers.has(name)) continue;
    const { row, column } = firstTableCell(sheet);
    const area = { top: row, left: column, bottom: row, right: column };
    const mark = readingMark(unused);
    changes.push({ kind: 'define-name', name: mark, sheet: name, area, hidden: true });
    numbers.set(name, unused);
    unused += 1;
  }
  return { numbers, changes };
}

function without(
  corrections: readonly Correction[],
  correction: Correction,
): readonly Correction[] {
  const subject = subjectOf(correction);
  return corrections.filter((other) => subjectOf(other) !== subject);
}

/** What a correction speaks of: a workbook remembers at most one of each. */
export function subjectOf(correction: Correction): string {
  switch (correction.kind) {
    case 'sheet':
    case 'layout':
    case 'stage':
      return JSON.stringify([correction.kind, correction.sheet]);
    case 'unit':
      return JSON.stringify([correction.kind, correction.sheet, foldName(correction.unit)]);
    case 'criterion': {
      const { kind, sheet, criterion, change } = correction;
      return JSON.stringify([kind, sheet, foldName(criterion), change.what]);
    }
    case 'not-assigned': {
      const { kind, sheet, unit, criterion } = correction;
      return JSON.stringify([kind, sheet, foldName(unit), foldName(criterion)]);
    }
    case 'year':
    case 'organiser':
    case 'rules':
      return correction.kind;
  }
}
