import type { Points } from '../../scoring/points';
import type { Stage, Weighting } from '../../scoring/scheme';
import type { CellPlace } from '../../workbook/cell-address';
import type {
  Evidence,
  Found,
  InputRole,
  Layout,
  OwnFigure,
  SheetFinding,
  Unit,
  UnitTable,
} from '../scoresheet';
import type { CriterionLine } from './criteria/criteria-tree';
import type { ScoreReading } from './cells/score-cell';
import type { SheetGrid } from './sheet-grid';

/** How a cell is read where more than a number may be written in it. */
export type CellReader = (
  grid: SheetGrid,
  row: number,
  column: number,
  stage: Stage | null,
) => ScoreReading;

/** Where the scores of one criterion line stand. */
export interface ScoreLine {
  /** The same as the `line` of its CriterionLine. */
  readonly line: number;
  /** The cell of a unit's score at a stage; null where the sheet has none. */
  cellOf(unit: number, stage: Stage | null): CellPlace | null;
  /** How its cells are read; as plain scores where left out. */
  readonly read?: CellReader;
  /** Where the inputs of its formula stand; left out where the scheme has no formula for it. */
  readonly inputs?: readonly InputLine[];
}

/** Where one input of a criterion line stands. */
export interface InputLine {
  readonly role: InputRole;
  /** The cell at that stage, or the one that holds for every stage; null where the sheet has neither. */
  cellOf(unit: number, stage: Stage | null): CellPlace | null;
}

/** A table as it was laid out, before its criteria are put into a tree. */
export interface RawTable {
  readonly layout: Layout;
  readonly sheet: string;
  /** All its sheets where it was put together from several; left out where its units tell. */
  readonly sheets?: readonly string[];
  /** First row of the header and last row of the table: what lies outside is titles and signatures. */
  readonly top: number;
  readonly bottom: number;
  /** The bloc that a heading inside the table names, where it does. */
  readonly blocName?: Found<string> | null;
  readonly units: readonly Unit[];
  /** The first and the last number in "STT", where the table has such a column. */
  readonly numbers?: { readonly first: number | null; readonly last: number | null };
  readonly lines: readonly CriterionLine[];
  readonly scoreLines: readonly ScoreLine[];
  readonly stages: readonly (Stage | null)[];
  readonly weighting: Weighting;
  readonly ownFigures: readonly OwnFigure[];
  /** The maximum that the table's own total line states. */
  readonly totalMaximum: { readonly points: Points; readonly place: CellPlace } | null;
  readonly table: UnitTable | null;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  readonly findings: readonly SheetFinding[];
}
