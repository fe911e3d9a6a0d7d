const PIXELS_PER_CHARACTER = 7;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

/** The width in points that Excel wants for a width in characters of the default font. */
export function columnPoints(characters: number): number {
  return Math.trunc(characters * PIXELS_PER_CHARACTER + PADDING) * POINTS_PER_PIXEL;
}

/** "$1:$3" for rows counted from 0. */
export function titleRowsReference(rows: {
  readonly first: number;
  readonly last: number;
}): string {
  return `$${rows.first + 1}:$${rows.last + 1}`;
}
