import type { StatedCondition } from '../../../awards/stated-conditions';
import { findSheet, type Snapshot } from '../../../workbook/snapshot';
import type { SheetFinding } from '../../scoresheet';
import { findCouncilSheet } from '../../user-sheets';
import type { TableRow } from '../scheme-sheet/tables';
import { sheetGrid } from '../sheet-grid';
import { readBallots } from './ballots';
import { conditionNames } from './condition-names';
import { readDecisions } from './decisions';
import { readPersonDeclarations } from './declarations';
import { readWords } from './fields';
import { KnownUnits } from './known-units';
import { peopleOf, type PeopleSaid } from './people-said';
import { Remarks } from './remarks';
import { rowsThatSay } from './rows';
import { councilTables, headersOf } from './sections';

export interface PeopleRowsReading extends PeopleSaid {
  readonly findings: readonly SheetFinding[];
}

/**
 * What the sheet "Hội đồng" says of people, read without any scoring table: rows about units are left alone. Null
 * where there is no such sheet.
 */
export function readPeopleRows(
  snapshot: Snapshot,
  stated: readonly StatedCondition[],
): PeopleRowsReading | null {
  const found = findCouncilSheet(snapshot);
  const sheet = found === null ? null : findSheet(snapshot, found.sheet);
  const grid = sheet === null ? null : sheetGrid(sheet);
  if (sheet === null || grid === null) return null;
  const remarks = new Remarks(sheet.name);
  const units = new KnownUnits([], []);
  const headers = {
    declarations: headersOf(grid, councilTables.declarations),
    ballots: headersOf(grid, councilTables.ballots),
    decisions: headersOf(grid, councilTables.decisions),
  };
  const areas = Object.values(councilTables).flatMap((table) =>
    headersOf<string>(grid, table).map(({ area }) => area),
  );
  const lead = ['unit', 'person', 'by', 'on'] as const;
  const declarations = rowsThatSay(grid, headers.declarations, [...lead, 'condition'], areas);
  const ballots = rowsThatSay(grid, headers.ballots, [...lead, 'award'], areas);
  const decisions = rowsThatSay(grid, headers.decisions, [...lead, 'facts'], areas);
  const said = peopleOf({
    personDeclarations: readPersonDeclarations(
      declarations,
      units,
      conditionNames(stated),
      remarks,
    ),
    ballots: readBallots(ballots.filter(isOfPerson), units, remarks),
    decisions: readDecisions(decisions.filter(isOfPerson), units, remarks),
  });
  return { ...said, findings: remarks.findings() };
}

function isOfPerson(row: TableRow<'person'>): boolean {
  return readWords(row, 'person') !== null;
}
