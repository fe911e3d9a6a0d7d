import type { AcceptedFinding } from '../awards/council';
import { foldName } from '../scoring/fold-name';
import { tidy } from '../sheets/reading/fold';
import { finding } from '../sheets/reading/findings';
import { foldTitle } from '../sheets/sheet-title';
import { written } from '../sheets/writing/written-text';
import { sentence } from '../text/sentences';
import type { SheetFinding } from '../sheets/scoresheet';
import { areaName, parseAreaName } from '../workbook/cell-address';
import { findSheet, textAt, type Snapshot } from '../workbook/snapshot';
import type { BlocComputation } from './computation';

/** More of an area than these cells is not compared. */
const MOST_CELLS = 50;

/** The sheet may have been filled in while another language was spoken. */
const LANGUAGES = ['vi', 'en'] as const;

/**
 * The findings, those marked that the sheet "Hội đồng" accepts: same code, same sheet and cell, and the cell still
 * shows what was written down as accepted. Where rows or columns were inserted since, or the sheet was renamed, the same
 * words about a cell that shows the same are the same finding. They stay what they are and are listed; see
 * `standsInTheWay`.
 */
export function withAccepted(
  findings: readonly SheetFinding[],
  blocs: readonly BlocComputation[],
  snapshot: Snapshot,
): readonly SheetFinding[] {
  const accepted = acceptedIn(blocs);
  if (accepted.length === 0) return findings;
  return findings.map((one) => {
    const said =
      accepted.findLast((of) => isAbout(of, one) && holds(of, one, snapshot)) ??
      accepted.findLast((of) => movedTo(of, findings, snapshot) === one);
    if (said === undefined) return one;
    const { reason, by, on } = said;
    return { ...one, accepted: { reason, by, on } };
  });
}

/** A warning at each row that accepts a finding whose cell shows something else by now. */
export function changedSinceAccepted(
  findings: readonly SheetFinding[],
  blocs: readonly BlocComputation[],
  snapshot: Snapshot,
): readonly SheetFinding[] {
  return acceptedIn(blocs).flatMap((of) => {
    const one = findings.find((found) => isAbout(of, found));
    if (one === undefined || holds(of, one, snapshot)) return [];
    if (movedTo(of, findings, snapshot) !== null) return [];
    const params = {
      cell: one.cell ?? '',
      was: of.was,
      shows: shownAt(snapshot, one.sheet, one.cell),
    };
    return [finding('warning', { code: 'accepted-changed', params }, of.at.sheet, of.at)];
  });
}

/** What a cell shows, tidied; the cells of an area one after the other, "" where there is no cell. */
export function shownAt(snapshot: Snapshot, name: string | null, cell: string | null): string {
  const area = cell === null ? null : parseAreaName(cell);
  const sheet = name === null ? null : findSheet(snapshot, name);
  if (area === null || sheet === null) return '';
  const texts: string[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (texts.length < MOST_CELLS) texts.push(tidy(textAt(sheet, row, column)));
    }
  }
  return tidy(texts.join(' '));
}

/** The same rows stand in the council of every bloc of the workbook. */
function acceptedIn(blocs: readonly BlocComputation[]): readonly AcceptedFinding[] {
  return blocs.find(({ council }) => council !== null)?.council?.accepted ?? [];
}

function isAbout(
  { code, sheet, cell }: AcceptedFinding,
  { message, ...at }: SheetFinding,
): boolean {
  if (message.code !== code.trim().toLowerCase()) return false;
  const isSheet = foldTitle(sheet ?? '') === foldTitle(at.sheet ?? '');
  return isSheet && nameOf(cell) === nameOf(at.cell);
}

function holds(
  { was }: AcceptedFinding,
  { sheet, cell }: SheetFinding,
  snapshot: Snapshot,
): boolean {
  return cell === null || foldName(was) === foldName(writtenDown(shownAt(snapshot, sheet, cell)));
}

/** The one finding that says the same of a cell that shows the same, wherever it stands by now. */
function movedTo(
  of: AcceptedFinding,
  findings: readonly SheetFinding[],
  snapshot: Snapshot,
): SheetFinding | null {
  if (of.what === '' || of.cell === null) return null;
  const code = of.code.trim().toLowerCase();
  const alike = findings.filter(
    (one) =>
      one.message.code === code &&
      says(one, of.what) &&
      one.cell !== null &&
      holds(of, one, snapshot),
  );
  const [first = null, second] = alike;
  return second === undefined ? first : null;
}

function says({ message }: SheetFinding, what: string): boolean {
  return LANGUAGES.some((language) => written(sentence(message, language)) === what);
}

/** What a cell shows as it is written down: a long text is cut. */
function writtenDown(text: string): string {
  return written(text) ?? '';
}

function nameOf(cell: string | null): string | null {
  const area = cell === null ? null : parseAreaName(cell);
  return area === null ? null : areaName(area);
}
