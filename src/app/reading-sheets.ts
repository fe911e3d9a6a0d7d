import { ownedSheets } from '../sheets/ownership';
import {
  findBlocSheet,
  findCouncilSheet,
  findRulesSheet,
  findSchemeSheet,
} from '../sheets/user-sheets';
import { usedArea, type SheetSnapshot } from '../workbook/snapshot';
import type { Correction, CorrectionsMade } from './corrections-made';
import { noChoices } from './options';
import { readCorrected } from './read-corrected';
import type { Look } from './session/look';

/** What became of a sheet of the workbook. */
export type SheetUse =
  /** Its scores are ranked. */
  | 'read'
  /** Nothing was read from it. */
  | 'passed-over'
  | 'hidden'
  | 'empty'
  /** A sheet that she fills for Bảng Vàng, such as "Bộ tiêu chí". */
  | 'filled-in'
  /** Written by Bảng Vàng. */
  | 'ours';

export interface SheetPart {
  readonly sheet: string;
  readonly use: SheetUse;
  /** The other use that she may choose; null where there is no choice. */
  readonly toggle: Correction | null;
  /** What she has chosen; null where it was left to the reading. */
  readonly made: Correction | null;
}

/** Every sheet of the workbook in its order, with what became of it. */
export function sheetParts(look: Look, made: CorrectionsMade): readonly SheetPart[] {
  const { snapshot, outcome } = look;
  const scoresheets =
    outcome.kind === 'computed'
      ? outcome.computation.blocs.map(({ scoresheet }) => scoresheet)
      : readCorrected(snapshot, noChoices).reading.scoresheets;
  const read = new Set(scoresheets.flatMap(({ sheets }) => sheets));
  const filledIn = new Set(
    [findBlocSheet, findSchemeSheet, findRulesSheet, findCouncilSheet].map(
      (find) => find(snapshot)?.sheet,
    ),
  );
  const ours = new Set(ownedSheets(snapshot).map(({ sheet }) => sheet));
  return snapshot.sheets.map((sheet): SheetPart => {
    const { name } = sheet;
    const use = filledIn.has(name)
      ? 'filled-in'
      : ours.has(name)
        ? 'ours'
        : useOf(sheet, read.has(name));
    const hasChoice = use === 'read' || use === 'passed-over' || use === 'hidden';
    const toggle = {
      kind: 'sheet',
      sheet: name,
      use: use === 'read' ? 'ignore' : 'read',
    } as const;
    return { sheet: name, use, toggle: hasChoice ? toggle : null, made: made.of(toggle) };
  });
}

function useOf(sheet: SheetSnapshot, isRead: boolean): SheetUse {
  if (isRead) return 'read';
  if (sheet.visibility !== 'visible') return 'hidden';
  return usedArea(sheet) === null ? 'empty' : 'passed-over';
}
