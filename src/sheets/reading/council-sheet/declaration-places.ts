import type { StatedCondition } from '../../../awards/stated-conditions';
import { foldName } from '../../../scoring/fold-name';
import type { CellPlace } from '../../../workbook/cell-address';
import { findSheet, type Snapshot } from '../../../workbook/snapshot';
import { findCouncilSheet } from '../../user-sheets';
import { rowsBelow } from '../scheme-sheet/tables';
import { sheetGrid } from '../sheet-grid';
import { conditionNames } from './condition-names';
import { councilTables, headersOf } from './sections';

/** The cell in which the answer of a unit on a condition stands or would have to be written; null without a table. */
export type DeclarationPlaces = (unit: string, condition: string) => CellPlace | null;

/** Where the sheet "Hội đồng" asks for declarations: the row of the unit and the condition, otherwise the first free row. */
export function declarationPlaces(
  snapshot: Snapshot,
  stated: readonly StatedCondition[] = [],
): DeclarationPlaces {
  const names = conditionNames(stated);
  const found = findCouncilSheet(snapshot);
  const sheet = found === null ? null : findSheet(snapshot, found.sheet);
  const grid = sheet === null ? null : sheetGrid(sheet);
  if (sheet === null || grid === null) return () => null;
  const headers = headersOf(grid, councilTables.declarations);
  const areas = Object.values(councilTables).flatMap((table) =>
    headersOf<string>(grid, table).map(({ area }) => area),
  );
  const answers = new Map<string, CellPlace>();
  let free: CellPlace | null = null;
  for (const header of headers) {
    let next = header.area.top + 1;
    for (const row of rowsBelow(grid, header, areas)) {
      const at = row.at('answer');
      // What follows a gap is no row of the table any more.
      if (at.row > next) break;
      next = at.row + 1;
      const condition = names.codeOf(row.words('condition'));
      const key = `${foldName(row.words('unit'))}\n${condition ?? ''}`;
      if (!answers.has(key)) answers.set(key, { sheet: sheet.name, ...at });
    }
    const column = header.columns.get('answer') ?? header.area.left;
    free ??= { sheet: sheet.name, row: next, column };
  }
  return (unit, condition) => answers.get(`${foldName(unit)}\n${condition}`) ?? free;
}
