/** A document to be laid out on a sheet. All measures are in points; left and right count from the left margin. */
export type DraftBand = DraftColumns | DraftTableRow;

export interface DraftColumns {
  /** One column over the whole width, or two side by side; each holds its pieces from top to bottom. */
  readonly columns: readonly (readonly DraftPiece[])[];
}

/** A row of a table with a line around every cell, from left to right; a cell may hold no text. */
export interface DraftTableRow {
  readonly cells: readonly DraftText[];
}

/** Everything that stands in a band. */
export function piecesOf(band: DraftBand): readonly DraftPiece[] {
  return 'cells' in band ? band.cells : band.columns.flat();
}

export type DraftPiece = DraftText | DraftRule;

/** A paragraph. A cell has one face, so a few words in another one are lost. */
export interface DraftText {
  readonly kind: 'text';
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly alignment: 'left' | 'center';
  /** Whether something in it has to be filled in. */
  readonly hasBlank: boolean;
  /** How many lines it takes between left and right, and the height of one. */
  readonly lines: number;
  readonly lineHeight: number;
  readonly before: number;
  readonly after: number;
}

/** A solid line. */
export interface DraftRule {
  readonly kind: 'rule';
  readonly left: number;
  readonly right: number;
  readonly after: number;
}
