import { isMark } from '../../sheets/ownership';
import { areaName, cellName, type CellPlace } from '../../workbook/cell-address';
import { countWrittenCells, type Patch, type WrittenValue } from '../../workbook/patch';
import {
  findSheet,
  valueAt,
  type CellValue,
  type DefinedName,
  type Snapshot,
} from '../../workbook/snapshot';

/** What a patch will do, in the figures that a person is told. */
export interface PatchSummary {
  readonly cells: number;
  /** Rows of sheets that were there before. */
  readonly rows: number;
  readonly sheetsAdded: readonly string[];
  /** The sheets that were there before and get or lose a value. */
  readonly sheetsWritten: readonly string[];
}

export function summaryOf(patch: Patch): PatchSummary {
  const added = new Set(
    patch.changes.flatMap((change) => (change.kind === 'add-sheet' ? [change.sheet] : [])),
  );
  const rows = new Set<string>();
  const sheets = new Set<string>();
  for (const change of patch.changes) {
    if (change.kind !== 'write' || added.has(change.sheet)) continue;
    for (const down of change.values.keys()) {
      rows.add(`${change.at.row + down} ${change.sheet}`);
      sheets.add(change.sheet);
    }
  }
  return {
    cells: countWrittenCells(patch),
    rows: rows.size,
    sheetsAdded: [...added],
    sheetsWritten: [...sheets],
  };
}

/** What happened to what a patch wrote, between the writing and now. */
export interface SinceWritten {
  /** Cells that somebody has changed since. */
  readonly edited: readonly CellPlace[];
  /** Whether rows, columns or sheets moved, so that the cells are no longer where they were written. */
  readonly hasMoved: boolean;
}

/**
 * Compares the cells that a patch wrote with how they are now. Sheets that were deleted since have nothing to compare.
 * @param names the names right after the patch was applied
 */
export function sinceWritten(
  patch: Patch,
  names: readonly DefinedName[],
  now: Snapshot,
): SinceWritten {
  const edited: CellPlace[] = [];
  for (const { place, value } of lastWritten(patch).values()) {
    const sheet = findSheet(now, place.sheet);
    if (sheet !== null && !isSameValue(valueAt(sheet, place.row, place.column), value)) {
      edited.push(place);
    }
  }
  return { edited, hasMoved: hasMoved(patch, names, now) };
}

interface Written {
  readonly place: CellPlace;
  readonly value: WrittenValue;
}

/** A later change of a patch holds over an earlier one. */
function lastWritten(patch: Patch): ReadonlyMap<string, Written> {
  const last = new Map<string, Written>();
  for (const change of patch.changes) {
    if (change.kind !== 'write') continue;
    const { sheet, at } = change;
    for (const [down, values] of change.values.entries()) {
      for (const [across, value] of values.entries()) {
        const place = { sheet, row: at.row + down, column: at.column + across };
        last.set(`${cellName(place)} ${sheet}`, { place, value });
      }
    }
  }
  return last;
}

function isSameValue(found: CellValue, written: WrittenValue): boolean {
  return found === written || ((found === null || found === '') && (written ?? '') === '');
}

/** Excel moves names along with their cells, so a mark of ours that stands elsewhere tells of a move. */
function hasMoved(patch: Patch, names: readonly DefinedName[], now: Snapshot): boolean {
  const written = new Set(patch.changes.flatMap((each) => ('sheet' in each ? [each.sheet] : [])));
  const defined = new Set(
    patch.changes.flatMap((each) => (each.kind === 'define-name' ? [each.name.toLowerCase()] : [])),
  );
  const found = new Map(now.names.map((name) => [name.name.toLowerCase(), placeOf(name)]));
  return names.some((mark) => {
    const { name, sheet } = mark;
    if (sheet === null || !isMark(name) || !written.has(sheet)) return false;
    const place = found.get(name.toLowerCase());
    if (place === placeOf(mark)) return false;
    // A mark that a correction left behind may be gone together with the correction.
    if (place === undefined && !defined.has(name.toLowerCase())) return false;
    const isDead = place === undefined || place === '';
    return !isDead || findSheet(now, sheet) !== null;
  });
}

function placeOf({ sheet, area }: Pick<DefinedName, 'sheet' | 'area'>): string {
  return area === null ? '' : `${areaName(area)} ${sheet ?? ''}`;
}
