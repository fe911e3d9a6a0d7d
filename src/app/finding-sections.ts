import type { Correction } from '../sheets/remembered';
import type { SheetFinding } from '../sheets/scoresheet';
import type { SentenceCode } from '../text/sentences';
import { parseCellName } from '../workbook/cell-address';
import type { Severity } from '../workbook/finding';
import { findSheet, textAt, type Snapshot } from '../workbook/snapshot';
import type { BlocComputation } from './computation';
import { correctionsMade } from './corrections-made';
import { hasNothingToMend, readingPartOf, type ReadingPart } from './finding-parts';
import { notAssignedAt } from './not-assigned';
import type { Look } from './session/look';
import type { Spot } from './spot';

/** One thing to look at, with the ways out of it. */
export interface FindingLine {
  readonly finding: SheetFinding;
  readonly spot: Spot | null;
  /** What the cell shows; null where the finding is not of one cell, or the cell is blank. */
  readonly cellText: string | null;
  /** *Coi là không giao*: only for a missing or unreadable score. */
  readonly notAssigned: Correction | null;
  /** *Bỏ sửa*: the correction that the finding speaks of. */
  readonly revoke: Correction | null;
  /** *Sửa trong bảng*: whether she can mend it in the cell itself. */
  readonly isMendedThere: boolean;
  /** *Sửa cách đọc*: the part of the reading that it belongs to. */
  readonly part: ReadingPart | null;
  /** *Chấp nhận, có lý do*: what has to be settled or seen, and nobody has accepted yet. */
  readonly canBeAccepted: boolean;
}

/** The findings of one code, in the order in which they were found. */
export interface FindingGroup {
  readonly code: SentenceCode;
  readonly lines: readonly FindingLine[];
}

/** What has to be done alike: *Phải xử lý*, *Nên xem*, *Để biết*. */
export interface FindingSection {
  readonly severity: Severity;
  readonly count: number;
  readonly groups: readonly FindingGroup[];
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** The findings of one bloc and of the whole workbook; those of other blocs' sheets are left out. */
export function findingsOfBloc(look: Look, bloc: number): readonly SheetFinding[] {
  const blocs = blocsOf(look);
  const own = new Set(blocs[bloc]?.scoresheet.sheets);
  const others = new Set(
    blocs.flatMap(({ scoresheet }) => scoresheet.sheets).filter((sheet) => !own.has(sheet)),
  );
  return look.findings.filter(({ sheet }) => sheet === null || !others.has(sheet));
}

/** The findings of a bloc by what has to be done; empty sections are left out. */
export function findingSections(look: Look, bloc: number): readonly FindingSection[] {
  const findings = findingsOfBloc(look, bloc);
  const toRevoke = revocations(look.snapshot, findings);
  const toAssign = notAssignedAt(blocsOf(look)[bloc] ?? null, findings);
  return SEVERITIES.flatMap((severity) => {
    const own = findings.filter((finding) => sectionOf(finding) === severity);
    if (own.length === 0) return [];
    const groups = new Map<SentenceCode, FindingLine[]>();
    for (const finding of own) {
      const { code } = finding.message;
      const revoke = toRevoke(finding);
      const isSpokenOf = hasNothingToMend(code) || revoke !== null;
      const isMendedThere = severity !== 'info' && finding.cell !== null && !isSpokenOf;
      const lines = groups.get(code) ?? [];
      lines.push({
        finding,
        spot: finding.sheet === null ? null : { sheet: finding.sheet, cell: finding.cell },
        cellText: isSpokenOf ? null : cellTextOf(look.snapshot, finding),
        isMendedThere,
        revoke,
        notAssigned: toAssign(finding),
        part: readingPartOf(code),
        canBeAccepted: look.outcome.kind === 'computed' && isToAccept(finding, severity),
      });
      groups.set(code, lines);
    }
    const listed = [...groups].map(([code, lines]) => ({ code, lines }));
    return [{ severity, count: own.length, groups: listed }];
  });
}

/** Errors stand in the way; of what is only worth a look, a cell that is as it should be. */
function isToAccept({ message, cell }: SheetFinding, section: Severity): boolean {
  if (section !== 'warning') return section === 'error';
  return cell !== null && !hasNothingToMend(message.code);
}

/** What was accepted is only for her information any more. */
function sectionOf({ severity, accepted }: SheetFinding): Severity {
  return accepted === undefined ? severity : 'info';
}

function blocsOf(look: Look): readonly BlocComputation[] {
  return look.outcome.kind === 'computed' ? look.outcome.computation.blocs : [];
}

/** The correction that a finding speaks of, as the workbook remembers it. */
function revocations(
  snapshot: Snapshot,
  findings: readonly SheetFinding[],
): (finding: SheetFinding) => Correction | null {
  const spokenOf = ({ message }: SheetFinding): string | null =>
    'correction' in message.params ? JSON.stringify(message.params.correction) : null;
  if (!findings.some((finding) => spokenOf(finding) !== null)) return () => null;
  const made = new Map(
    correctionsMade(snapshot).all.map((correction) => [JSON.stringify(correction), correction]),
  );
  return (finding) => made.get(spokenOf(finding) ?? '') ?? null;
}

function cellTextOf(snapshot: Snapshot, { sheet: name, cell }: SheetFinding): string | null {
  const address = cell === null ? null : parseCellName(cell);
  const sheet = name === null ? null : findSheet(snapshot, name);
  if (address === null || sheet === null) return null;
  const text = textAt(sheet, address.row, address.column).trim();
  return text === '' ? null : text;
}
