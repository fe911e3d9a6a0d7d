import type { Points } from '../../scoring/points';
import type { Stage, Weighting } from '../../scoring/scheme';
import type { CellPlace } from '../../workbook/cell-address';
import type {
  Evidence,
  InputRole,
  Layout,
  OwnFigure,
  SheetFinding,
  Unit,
  UnitTable,
} from '../scoresheet';
import type { CriterionLine } from './criteria-tree';

/** Where the scores of one criterion line stand. */
export interface ScoreLine {
  /** The same as the `line` of its CriterionLine. */
  readonly line: number;
  /** The cell of a unit's score at a stage; null where the sheet has none. */
  cellOf(unit: number, stage: Stage | null): CellPlace | null;
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
  /** First row of the header and last row of the table: what lies outside is titles and signatures. */
  readonly top: number;
  readonly bottom: number;
  readonly units: readonly Unit[];
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
