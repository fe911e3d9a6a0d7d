import { compare, type Points } from './points';
import type { Cause, ClassBar } from './result';
import type { Band, Consequence } from './scheme';

/** What a unit's class depends on. */
export interface ClassFigures {
  readonly total: Points | null;
  readonly percent: Points | null;
  /** The base criteria that count 0. */
  readonly zeroLeaves: readonly string[];
  /** What floors and facts say of the class. */
  readonly rulings: readonly { readonly cause: Cause; readonly consequence: Consequence }[];
}

/** A unit's class, null for none, and what kept it from the class of its points. */
export interface ClassReached {
  readonly band: string | null;
  readonly bars: readonly ClassBar[];
}

const NO_BARS: readonly ClassBar[] = [];

/**
 * The class that a unit reaches: the first band whose boundary its figure passes, or meets where the boundary is
 * included, whose condition it meets, and that no floor or fact keeps from it. Percent bands look at the percentage,
 * points bands at the total, both as they are printed (rounded), so that a class never contradicts the figure beside it.
 * No class where no band is reached or the figure is not known.
 */
export function classOf(bands: readonly Band[], figures: ClassFigures): ClassReached {
  const isReached = (band: Band): boolean => reaches(band, figuresFor(band, figures));
  const natural = bands.findIndex(isReached);
  if (natural === -1) return { band: null, bars: NO_BARS };
  const { rulings, zeroLeaves } = figures;
  const best = Math.max(0, ...rulings.map(({ consequence }) => bestAllowed(bands, consequence)));
  const found = bands.find(
    (band, index) => index >= best && isReached(band) && !(band.noZero && zeroLeaves.length > 0),
  );
  const final = found === undefined ? bands.length : bands.indexOf(found);
  if (final === natural) return { band: found?.name ?? null, bars: NO_BARS };
  const barring = rulings.filter(({ consequence }) => bestAllowed(bands, consequence) > natural);
  const passedOver = bands.slice(Math.max(natural, best), final);
  const isZeroBar = passedOver.some((band) => band.noZero && isReached(band));
  return {
    band: found?.name ?? null,
    bars: [
      ...barring.map(({ cause, consequence }) => ({
        cause,
        atMost: consequence.kind === 'at-most' ? consequence.band : null,
      })),
      ...(isZeroBar ? zeroLeaves : []).map((leaf) => ({
        cause: { kind: 'zero-score', leaf } as const,
        atMost: found?.name ?? null,
      })),
    ],
  };
}

/** The place of the best band that a consequence leaves; beyond the last where it leaves none. */
function bestAllowed(bands: readonly Band[], consequence: Consequence): number {
  switch (consequence.kind) {
    case 'at-most':
      return bands.findIndex(({ name }) => name === consequence.band);
    case 'not-classified':
    case 'not-ranked':
      return bands.length;
  }
}

function figuresFor(band: Band, figures: ClassFigures): Points | null {
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
