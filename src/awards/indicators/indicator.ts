import { compare, type Points } from '../../scoring/points';

/** Which weakness an indicator asks about, in the order of display; `text` has a sentence for each. */
export const indicatorCodes = [
  'flags-in-turn',
  'waiting-and-awards',
  'winner-not-first',
  'head-wins',
  'leaders-share',
  'direct-workers',
  'remote-share',
  'few-ad-hoc',
  'same-achievement',
  'late',
  'incomplete',
  'uneven-totals',
  'inversions',
  'inflation',
  'narrow-range',
  'idle-criteria',
  'flip-margin',
  'one-criterion',
] as const;
export type IndicatorCode = (typeof indicatorCodes)[number];

/**
 * amber: a question to ask, never a verdict; red: a fact that a person has to explain; unknown: not enough is known.
 */
export type Light = 'green' | 'amber' | 'red' | 'unknown';

/** One indicator: a figure, the threshold it is held against, and who is concerned. */
export interface Indicator {
  readonly code: IndicatorCode;
  readonly light: Light;
  /** Null where it cannot be computed. */
  readonly figure: Points | null;
  /** What it is held against; null where the figure speaks for itself. */
  readonly threshold: Points | null;
  /** Rows of the units concerned. */
  readonly units: readonly number[];
  /** Codes of the criteria concerned. */
  readonly criteria: readonly string[];
  /** Pairs of units that speak for themselves, where it is about pairs. */
  readonly pairs: readonly UnitPair[];
  /** Single scores that speak for themselves, the widest first. */
  readonly spots: readonly Spot[];
  /** Figures of single units, the highest first. */
  readonly byUnit: readonly UnitFigure[];
  /** Further figures of the sentence, by name. */
  readonly details: Readonly<Record<string, Points>>;
}

/** Two units that stand against each other, the one with fewer points first. */
export interface UnitPair {
  readonly lower: number;
  readonly higher: number;
}

/** A figure of one unit at one criterion. */
export interface Spot {
  readonly unit: number;
  readonly criterion: string;
  readonly figure: Points;
}

/** A figure of one unit, such as days. */
export interface UnitFigure {
  readonly unit: number;
  readonly figure: Points;
}

type Parts = Partial<Omit<Indicator, 'code' | 'light'>>;

export function indicator(code: IndicatorCode, light: Light, parts: Parts = {}): Indicator {
  const nothing = {
    figure: null,
    threshold: null,
    units: [],
    criteria: [],
    pairs: [],
    spots: [],
    byUnit: [],
    details: {},
  };
  return { code, light, ...nothing, ...parts };
}

/** Amber above the threshold; at it and below, green. */
export function amberAbove(figure: Points, threshold: Points): Light {
  return compare(figure, threshold) > 0 ? 'amber' : 'green';
}

/** Amber below the threshold; at it and above, green. */
export function amberBelow(figure: Points, threshold: Points): Light {
  return compare(figure, threshold) < 0 ? 'amber' : 'green';
}
