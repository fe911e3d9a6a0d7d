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
  /** Further figures of the sentence, by name. */
  readonly details: Readonly<Record<string, Points>>;
}

type Parts = Partial<Omit<Indicator, 'code' | 'light'>>;

export function indicator(code: IndicatorCode, light: Light, parts: Parts = {}): Indicator {
  const nothing = { figure: null, threshold: null, units: [], criteria: [], details: {} };
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
