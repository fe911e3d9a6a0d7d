import { defaultPolicies } from '../../src/scoring/default-policies';
import { fraction, pointsFromNumber } from '../../src/scoring/points';
import type { Scheme } from '../../src/scoring/scheme';
import type { ScoreTable } from '../../src/scoring/score';

export const CRITERIA = 50;

/** Scores and weights in whole hundredths, so that every contestant is given exactly the same figures. */
export interface BenchBloc {
  readonly units: number;
  /** A score a criterion, one unit after the other. */
  readonly scores: Int32Array;
  readonly weights: Int32Array;
}

/** Illustrative figures, the same in every run: scores from 0 to 10 in quarters, weights from 0.5 to 3. */
export function benchBloc(units: number): BenchBloc {
  let state = 20_251_231;
  const draw = (upTo: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * (upTo + 1));
  };
  const weights = Int32Array.from({ length: CRITERIA }, () => 50 + 10 * draw(25));
  const scores = Int32Array.from({ length: units * CRITERIA }, () => 25 * draw(40));
  return { units, scores, weights };
}

/** The same for the engine, as it gets it from a sheet: coefficient weights, totals to 2 decimals. */
export function forTheEngine({ units, scores, weights }: BenchBloc): {
  readonly scheme: Scheme;
  readonly table: ScoreTable;
} {
  const criteria = Array.from(weights, (weight, column) => ({
    code: String(column + 1),
    name: `Tiêu chí ${column + 1}`,
    kind: 'base' as const,
    maximum: pointsFromNumber(10),
    weight: fraction(BigInt(weight), 100n),
    formula: null,
    children: [],
  }));
  const scheme: Scheme = {
    ...defaultPolicies,
    name: 'Số liệu minh họa',
    year: null,
    origin: 'file',
    criteria,
    weighting: 'coefficient',
  };
  const rows = Array.from({ length: units }, (_, unit) =>
    Array.from(rowOf(scores, unit), (hundredths) => ({
      state: 'number' as const,
      points: pointsFromNumber(hundredths / 100),
    })),
  );
  return { scheme, table: { leaves: criteria.map(({ code }) => code), units: rows } };
}

export function rowOf(scores: Int32Array, unit: number): Int32Array {
  return scores.subarray(unit * CRITERIA, (unit + 1) * CRITERIA);
}
