import { compare, type Points } from '../../scoring/points';

/** Which weakness an indicator asks about; `text` has a sentence for each. */
export type IndicatorCode =
  | 'flags-in-turn'
  | 'winner-not-first'
  | 'head-wins'
  | 'leaders-share'
  | 'direct-workers'
  | 'late'
  | 'incomplete'
  | 'uneven-totals'
  | 'inversions'
  | 'inflation'
  | 'narrow-range'
  | 'idle-criteria'
  | 'remote-share';

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
