import type { DraftBand, DraftColumns, DraftPiece, DraftTableRow } from './draft-page';

/** A piece with the rows of its band that it stands in, counted from 0, both included. */
export interface PlacedPiece {
  readonly piece: DraftPiece;
  /** Whether it is a cell of a table. */
  readonly isCell?: boolean;
  readonly first: number;
  readonly last: number;
}

interface BandRows {
  readonly pieces: readonly PlacedPiece[];
  /** In points. */
  readonly heights: readonly number[];
}

/** Thick enough to be printed. */
const RULE_HEIGHT = 1.5;
/** In points. */
const CELL_GAP = 6;
/** Excel's bound. */
const HIGHEST_ROW = 409;

/** A band as rows: one for each piece of a single column; where two stand side by side, one for each line. */
export function bandRows(band: DraftBand): BandRows {
  if ('cells' in band) return tableRow(band);
  const { columns } = band;
  const [only, ...others] = columns;
  return only !== undefined && others.length === 0 ? singleColumn(only) : sideBySide(columns);
}

/** As high as its highest cell, with a little room above and below. */
function tableRow({ cells }: DraftTableRow): BandRows {
  const heights = cells.map(({ lines, lineHeight }) => lines * lineHeight);
  return {
    pieces: cells.map((piece) => ({ piece, first: 0, last: 0, isCell: true })),
    heights: [rowHeight(Math.max(...heights) + CELL_GAP)],
  };
}

function singleColumn(pieces: readonly DraftPiece[]): BandRows {
  const placed: PlacedPiece[] = [];
  const heights: number[] = [];
  for (const piece of pieces) {
    placed.push({ piece, first: heights.length, last: heights.length });
    if (piece.kind === 'text') {
      heights.push(rowHeight(piece.lines * piece.lineHeight + piece.before + piece.after));
    } else {
      heights.push(RULE_HEIGHT);
      if (piece.after > 0) heights.push(piece.after);
    }
  }
  return { pieces: placed, heights };
}

/** What one column still has to put down: a piece, or room, that takes some more lines. */
interface Slot {
  readonly piece: DraftPiece | null;
  readonly lines: number;
  /** Of one line, in points. */
  readonly height: number;
}

/** A text of several lines covers as many rows, so that what stands beside it keeps its own distances. */
function sideBySide(columns: DraftColumns['columns']): BandRows {
  const waiting = columns.map((pieces) => pieces.flatMap(slotsOf));
  const placed: PlacedPiece[] = [];
  const heights: number[] = [];
  const open: ({ slot: Slot; first: number; left: number } | null)[] = columns.map(() => null);
  const finish = (column: number): void => {
    const begun = open[column];
    if (begun?.slot.piece) {
      placed.push({ piece: begun.slot.piece, first: begun.first, last: heights.length - 1 });
    }
    open[column] = null;
  };
  for (;;) {
    const isRuled = waiting.map((slots, column) => {
      return !open[column] && slots[0]?.piece?.kind === 'rule';
    });
    const isRuleRow = isRuled.includes(true);
    for (const [column, slots] of waiting.entries()) {
      if (open[column] || (isRuleRow && isRuled[column] !== true)) continue;
      const slot = slots.shift();
      if (slot) open[column] = { slot, first: heights.length, left: slot.lines };
    }
    if (open.every((begun) => begun === null)) break;
    const wanted = open.map((begun) => begun?.slot.height ?? 0);
    heights.push(isRuleRow ? RULE_HEIGHT : rowHeight(Math.max(...wanted)));
    for (const [column, begun] of open.entries()) {
      if (begun === null) continue;
      const isRule = begun.slot.piece?.kind === 'rule';
      if (isRule || !isRuleRow) begun.left -= 1;
      if (begun.left <= 0) finish(column);
    }
  }
  return { pieces: placed, heights };
}

/** More room above than a line is rows of its own; less only makes the lines higher. */
function slotsOf(piece: DraftPiece): readonly Slot[] {
  if (piece.kind === 'rule') return [{ piece, lines: 1, height: RULE_HEIGHT }];
  const { before, after, lines, lineHeight } = piece;
  const empty = Math.floor(before / lineHeight);
  const above = before - empty * lineHeight;
  const text: Slot = {
    // What stands side by side is level at the top, however much room it wants above.
    piece: { ...piece, before: 0 },
    lines,
    height: lineHeight + (above + after) / lines,
  };
  return empty > 0 ? [{ piece: null, lines: empty, height: lineHeight }, text] : [text];
}

function rowHeight(points: number): number {
  return Math.min(Math.ceil(points), HIGHEST_ROW);
}
