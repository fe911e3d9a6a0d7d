import type { Council } from '../../../awards/council';
import type { StatedCondition } from '../../../awards/stated-conditions';
import type { Scheme } from '../../../scoring/scheme';
import { findSheet, type Snapshot } from '../../../workbook/snapshot';
import type { SheetFinding } from '../../scoresheet';
import { findCouncilSheet } from '../../user-sheets';
import { finding } from '../findings';
import { sheetGrid, type SheetGrid } from '../sheet-grid';
import { readAccepted } from './accepted';
import { readBallots } from './ballots';
import { readChair } from './chair';
import { conditionNames } from './condition-names';
import { readCuts } from './cuts';
import { readDecisions } from './decisions';
import { readDeclarations } from './declarations';
import { readFacts } from './facts';
import { KnownUnits } from './known-units';
import { readOffices } from './offices';
import { readOpinions } from './opinions';
import { Remarks } from './remarks';
import { rowsThatSay, type OfBloc } from './rows';
import { councilTables, headersOf } from './sections';

/** What the rows of the sheet can speak of. */
export interface CouncilSubjects {
  /** The blocs that are computed, with the scheme of each. */
  readonly blocs: readonly { readonly units: readonly string[]; readonly scheme: Scheme }[];
  /** Units of blocs that are left out this time. */
  readonly otherUnits: readonly string[];
  /** Conditions of the organiser's own rules; left out: none. */
  readonly stated?: readonly StatedCondition[];
  /** The present name of a unit that has had another; left out: its own. */
  readonly present?: (name: string) => string;
}

export interface CouncilReading {
  readonly sheet: string;
  /** What was decided of each bloc, in the order of the blocs. */
  readonly councils: readonly Council[];
  readonly findings: readonly SheetFinding[];
}

/**
 * Reads the sheet "Hội đồng", which the user fills; null where there is none. A row with a mistake is not used, and the
 * mistake is a finding at its cell.
 */
export function readCouncilSheet(
  snapshot: Snapshot,
  subjects: CouncilSubjects,
): CouncilReading | null {
  const found = findCouncilSheet(snapshot);
  const sheet = found === null ? null : findSheet(snapshot, found.sheet);
  if (found === null || sheet === null) return null;
  const { name } = sheet;
  const remarks = new Remarks(name);
  const grid = sheetGrid(sheet);
  const read = grid === null ? null : readTables(grid, subjects, remarks);
  const notes: SheetFinding[] = [];
  if (!found.isMarked) {
    notes.push(finding('info', { code: 'council-sheet-unmarked', params: { sheet: name } }, name));
  }
  if (read === null) {
    notes.push(finding('warning', { code: 'council-sheet-unread', params: { sheet: name } }, name));
  }
  return {
    sheet: name,
    councils: subjects.blocs.map((_, bloc) => councilOf(name, bloc, read ?? nothingRead)),
    findings: [...notes, ...remarks.findings()],
  };
}

type Tables = NonNullable<ReturnType<typeof readTables>>;

const nothingRead: Tables = {
  opinions: [],
  facts: [],
  cuts: [],
  chair: [],
  declarations: [],
  ballots: [],
  decisions: [],
  accepted: [],
  offices: [],
};

/** Null where the sheet has none of the tables. */
function readTables(
  grid: SheetGrid,
  { blocs, otherUnits, stated = [], present }: CouncilSubjects,
  remarks: Remarks,
) {
  const headers = {
    opinions: headersOf(grid, councilTables.opinions),
    facts: headersOf(grid, councilTables.facts),
    cuts: headersOf(grid, councilTables.cuts),
    chair: headersOf(grid, councilTables.chair),
    declarations: headersOf(grid, councilTables.declarations),
    ballots: headersOf(grid, councilTables.ballots),
    decisions: headersOf(grid, councilTables.decisions),
    accepted: headersOf(grid, councilTables.accepted),
    offices: headersOf(grid, councilTables.offices),
  };
  const areas = Object.values(headers).flatMap((of) => of.map(({ area }) => area));
  if (areas.length === 0) return null;
  const units = new KnownUnits(
    blocs.map((bloc) => bloc.units),
    otherUnits,
    present,
  );
  const names = conditionNames(stated);
  const schemes = blocs.map(({ scheme }) => scheme);
  const { opinions, facts, cuts, chair, ballots, decisions, accepted, offices } = headers;
  const declarations = rowsThatSay(
    grid,
    headers.declarations,
    ['unit', 'person', 'condition', 'by', 'on'],
    areas,
  );
  return {
    opinions: readOpinions(
      rowsThatSay(grid, opinions, ['unit', 'by', 'on'], areas),
      units,
      remarks,
    ),
    facts: readFacts(
      rowsThatSay(grid, facts, ['unit', 'by', 'on'], areas),
      units,
      schemes,
      remarks,
    ),
    cuts: readCuts(rowsThatSay(grid, cuts, ['unit', 'by', 'on'], areas), units, schemes, remarks),
    chair: readChair(rowsThatSay(grid, chair, ['unit', 'by', 'on'], areas), units, remarks),
    declarations: readDeclarations(declarations, units, names, remarks),
    ballots: readBallots(
      rowsThatSay(grid, ballots, ['unit', 'person', 'award', 'by', 'on'], areas),
      units,
      remarks,
    ),
    decisions: readDecisions(
      rowsThatSay(grid, decisions, ['unit', 'person', 'facts', 'by', 'on'], areas),
      units,
      remarks,
    ),
    accepted: readAccepted(
      rowsThatSay(grid, accepted, ['code', 'what', 'sheet', 'cell', 'was'], areas),
      remarks,
    ),
    offices: readOffices(rowsThatSay(grid, offices, ['office', 'by', 'on'], areas), units, remarks),
  };
}

function councilOf(sheet: string, bloc: number, read: Tables): Council {
  const own = <Said>(all: readonly OfBloc<Said>[]): readonly Said[] =>
    all.flatMap((one) => (one.bloc === null || one.bloc === bloc ? [one.said] : []));
  return {
    sheet,
    opinions: own(read.opinions),
    facts: own(read.facts),
    cuts: own(read.cuts),
    chair: own(read.chair),
    declarations: own(read.declarations),
    ballots: own(read.ballots),
    decisions: own(read.decisions),
    offices: own(read.offices),
    accepted: read.accepted,
  };
}
