import { fraction, type Points } from '../../scoring/points';

/**
 * The thresholds that the organiser may set. None of these figures comes from a legal text: they are starting points
 * that nobody has verified, and every one can be changed on the sheet "Chỉ báo" or in the table "Ngưỡng chỉ báo" on
 * "Thông tin khối".
 */
export interface IndicatorThresholds {
  /** A correlation from which waiting and winning go together. */
  readonly 'waiting-and-awards': Points;
  /** So many times as often as by chance. */
  readonly 'head-wins': Points;
  /** So many times the leaders' share of the staff. */
  readonly 'leaders-share': Points;
  readonly 'direct-workers': Points;
  readonly 'few-ad-hoc': Points;
  readonly late: Points;
  readonly incomplete: Points;
  /** A coefficient of variation. */
  readonly 'uneven-totals': Points;
  readonly inflation: Points;
  readonly 'narrow-range': Points;
  readonly 'idle-criteria': Points;
  /** Of the maximum. */
  readonly 'flip-margin': Points;
  /** Of the criteria. */
  readonly 'one-criterion': Points;
}

export type ThresholdCode = keyof IndicatorThresholds;

export const defaultThresholds: IndicatorThresholds = {
  'waiting-and-awards': percent(80),
  'head-wins': percent(150),
  'leaders-share': percent(150),
  'direct-workers': percent(20),
  'few-ad-hoc': percent(10),
  late: percent(90),
  incomplete: percent(90),
  'uneven-totals': percent(20),
  inflation: percent(10),
  'narrow-range': percent(2),
  'idle-criteria': percent(25),
  'flip-margin': fraction(1n, 200n),
  'one-criterion': percent(25),
};

/** Beyond these a threshold was surely meant otherwise: 25 for 25 %, or a figure that nothing can reach. */
const MOST: Partial<Record<ThresholdCode, Points>> = {
  'head-wins': percent(10_000),
  'leaders-share': percent(10_000),
  'uneven-totals': percent(1000),
};

/** The highest threshold that makes sense: a share is 1 at most. */
export function mostOf(code: ThresholdCode): Points {
  return MOST[code] ?? percent(100);
}

/** Fewer years than these say nothing about who wins as head. */
export const FEWEST_HEAD_YEARS = 3;

function percent(figure: number): Points {
  return fraction(BigInt(figure), 100n);
}
