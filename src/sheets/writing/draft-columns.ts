import { piecesOf, type DraftBand } from './draft-page';

/** Edges that stand closer are drawn together, in points: no column is a mere sliver. */
const CLOSEST = 6;

const POINTS_PER_PIXEL = 0.75;
const PIXELS_PER_CHARACTER = 7;
const COLUMN_PADDING = 5;

/** Where columns of the sheet have to begin and end so that every piece fills whole columns, from left to right. */
export function columnCuts(bands: readonly DraftBand[]): readonly number[] {
  const pieces = bands.flatMap(piecesOf);
  // What holds text decides; a rule's end moves to the edge beside it.
  const byWeight = [...pieces.filter(({ kind }) => kind === 'text'), ...pieces];
  const cuts: number[] = [];
  for (const edge of byWeight.flatMap(({ left, right }) => [left, right])) {
    if (cuts.every((cut) => Math.abs(cut - edge) >= CLOSEST)) cuts.push(edge);
  }
  return cuts.toSorted((a, b) => a - b);
}

/** The widths between the cuts in characters of the default font; rounding does not add up. */
export function columnWidths(cuts: readonly number[]): readonly number[] {
  const pixels = cuts.map((cut) => Math.round(cut / POINTS_PER_PIXEL));
  return pixels.slice(1).map((right, index) => {
    const width = right - (pixels[index] ?? 0);
    return Math.max(0, width - COLUMN_PADDING) / PIXELS_PER_CHARACTER;
  });
}
