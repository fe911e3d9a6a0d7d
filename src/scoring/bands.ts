import { compare, type Points } from './points';
import type { Band } from './scheme';

/**
 * The class that a unit reaches: the first band whose boundary its figure passes, or meets where the boundary is
 * included. Percent bands look at the percentage, points bands at the total, both as they are printed (rounded),
 * so that a class never contradicts the figure beside it.
 * Null where no band is reached or the figure is not known.
 */
export function bandOf(
  bands: readonly Band[],
  figures: { readonly total: Points | null; readonly percent: Points | null },
): string | null {
  return bands.find((band) => reaches(band, figuresFor(band, figures)))?.name ?? null;
}

function figuresFor(
  band: Band,
  figures: { readonly total: Points | null; readonly percent: Points | null },
): Points | null {
  switch (band.measure) {
    case 'percent':
      return figures.percent;
    case 'points':
      return figures.total;
  }
}

function reaches(band: Band, figure: Points | null): boolean {
  if (figure === null) return false;
  const order = compare(figure, band.from);
  return order > 0 || (order === 0 && band.fromIncluded);
}
