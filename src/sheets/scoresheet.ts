import type { OrganiserLevel } from '../awards/eligibility';
import type { FormulaInput, InputKey } from '../scoring/formulas/inputs';
import type { Points } from '../scoring/points';
import type { Scheme, Stage } from '../scoring/scheme';
import type { Score } from '../scoring/score';
import type { Message } from '../text/sentences';
import type { Area, CellPlace } from '../workbook/cell-address';
import type { Finding } from '../workbook/finding';

export type SheetFinding = Finding<Message>;

export type Layout = 'units-in-rows' | 'criteria-in-rows' | 'sheet-per-unit';

/** A fact read from a title or a sheet, with the cell that says so (null: given by the user, or the file's name). */
export interface Found<Value> {
  readonly value: Value;
  readonly place: CellPlace | null;
}

/** What the workbook says of the bloc. */
export interface BlocFacts {
  readonly name: Found<string> | null;
  /** Cụm (territorial units) or khối (units of like function). */
  readonly kind: 'cum' | 'khoi' | null;
  readonly organiser: Found<OrganiserLevel> | null;
  readonly year: Found<number> | null;
  readonly head: Found<string> | null;
  readonly deputy: Found<string> | null;
  readonly nextHead: Found<string> | null;
  readonly nextDeputy: Found<string> | null;
}

export interface Unit {
  readonly name: string;
  /** The cell that names the unit. */
  readonly place: CellPlace;
}

/** What a cell beside (or instead of) a score holds: what a leaf's formula computes its points from. */
export type InputRole = Exclude<InputKey, 'score'>;

/** One input of a leaf as it was read, with its cell. */
export interface PlacedInput {
  readonly role: InputRole;
  readonly input: FormulaInput;
  readonly place: CellPlace;
}

/** The scores of one stage: a row a unit and in it a score a leaf, in the order of the scheme's leaves. */
export interface StageScores {
  readonly stage: Stage | null;
  /** The row of the unit that gave these scores, where units score each other; otherwise left out. */
  readonly scorer?: number | null;
  readonly scores: readonly (readonly Score[])[];
  /** The cell of each score; null where the sheet has no cell for it. */
  readonly places: readonly (readonly (CellPlace | null)[])[];
  /**
   * What stands beside each score in columns such as "Chỉ tiêu" and "Thực hiện": a row a unit and in it a list a leaf.
   * Empty where the sheet has none at all.
   */
  readonly inputs: readonly (readonly (readonly PlacedInput[])[])[];
}

export type ResultField =
  'total' | 'percent' | 'rank' | 'class' | 'eligibility' | 'proposal' | 'reason';

/** A column of the user's, or of ours from an earlier run, whose heading is one of the result headings. */
export interface ResultColumn {
  readonly field: ResultField;
  readonly column: number;
  /** free: nothing in it; owned: marked as written by Bảng Vàng; used: holds something of the user's. */
  readonly state: 'free' | 'owned' | 'used';
}

/** The table of a sheet with units in rows: where result columns can be written. */
export interface UnitTable {
  readonly sheet: string;
  /** Header rows (first to last), all columns of the table without the result columns that we own. */
  readonly header: Area;
  /** The row of each unit, in the order of `Scoresheet.units`. */
  readonly unitRows: readonly number[];
  readonly resultColumns: readonly ResultColumn[];
}

/** A figure that the user's own sheet gives for a unit, to be compared with ours. */
export interface OwnFigure {
  readonly unit: number;
  readonly field: 'total' | 'rank';
  /** The stage that the figure belongs to; null where the sheet does not say. */
  readonly stage: Stage | null;
  readonly figure: Points;
  readonly place: CellPlace;
}

/** How sure the reading is, and why: parts below the stated confidence need a confirmation. */
export interface Detection {
  /** From 0 to 1. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

export interface Evidence {
  readonly part:
    'header' | 'units' | 'criteria' | 'maxima' | 'stage' | 'total' | 'result-columns' | 'bloc';
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

/** One bloc's scores as they were found in the workbook. */
export interface Scoresheet {
  readonly layout: Layout;
  /** The sheets that were read, the first being the one that names the bloc in messages. */
  readonly sheets: readonly string[];
  readonly bloc: BlocFacts;
  /** Drafted from the sheet itself: weights, maxima and kinds as far as they were found. */
  readonly scheme: Scheme;
  readonly units: readonly Unit[];
  /** In the order in which the sheet has them; at least one. */
  readonly stages: readonly StageScores[];
  /** Cell of each criterion's name by code. */
  readonly criterionPlaces: ReadonlyMap<string, CellPlace>;
  readonly ownFigures: readonly OwnFigure[];
  /** Null in the layouts where results go to the sheet "Xếp hạng" only. */
  readonly table: UnitTable | null;
  readonly detection: Detection;
  readonly findings: readonly SheetFinding[];
}
