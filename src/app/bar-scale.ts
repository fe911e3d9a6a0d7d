import { toNumber, type Points } from '../scoring/points';

/** The points at which the bars of a ranking begin and end: for a picture only, never to be computed with. */
export interface BarScale {
  readonly from: number;
  readonly to: number;
}

/**
 * A scale on which a person can compare the totals at a glance. Bars begin at 0, unless all totals are so close to the
 * end of the scale that they would all look alike: then at a round number below the lowest, which the pane says.
 */
export function barScale(totals: readonly Points[], maximum: Points | null): BarScale {
  const figures = totals.map(toNumber);
  const lowest = figures.reduce((least, figure) => Math.min(least, figure), Infinity);
  const highest = figures.reduce((most, figure) => Math.max(most, figure), -Infinity);
  if (figures.length === 0) return { from: 0, to: 1 };
  const to = Math.max(0, highest, maximum === null ? highest : toNumber(maximum));
  if (lowest < 0) return { from: roundBelow(lowest, to), to };
  if (to === 0) return { from: 0, to: 1 };
  if (lowest <= (to * 2) / 3 || lowest === to) return { from: 0, to };
  return { from: roundBelow(lowest, to), to };
}

/** How long the bar of these points is, from 0 to 1. */
export function barShare(points: Points, { from, to }: BarScale): number {
  return Math.min(1, Math.max(0, (toNumber(points) - from) / (to - from)));
}

/** A round number far enough below the lowest for its bar to be seen. */
function roundBelow(lowest: number, to: number): number {
  const step = roundStep((to - lowest) / 2);
  return Math.floor(lowest / step - 0.5) * step;
}

/** 1, 2 or 5 times a power of ten, at or above the wanted step. */
function roundStep(wanted: number): number {
  const power = 10 ** Math.floor(Math.log10(wanted));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= wanted) ?? 10;
  return factor * power;
}
