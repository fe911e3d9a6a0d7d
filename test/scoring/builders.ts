import { defaultPolicies } from '../../src/scoring/default-policies';
import { leavesOf } from '../../src/scoring/criteria';
import { parsePoints, type Points } from '../../src/scoring/points';
import type { Band, Criterion, Scheme } from '../../src/scoring/scheme';
import type { Score, ScoreTable } from '../../src/scoring/score';

/** Points from a decimal text; a test that writes anything else is wrong. */
export function points(text: string): Points {
  const parsed = parsePoints(text);
  if (parsed === null) throw new Error(`Not a decimal: ${text}`);
  return parsed;
}

interface CriterionParts {
  readonly name?: string;
  readonly kind?: Criterion['kind'];
  readonly max?: string | null;
  readonly weight?: string;
}

export function leaf(code: string, parts: CriterionParts = {}): Criterion {
  const { max = '10' } = parts;
  return {
    code,
    name: parts.name ?? `Tiêu chí ${code}`,
    kind: parts.kind ?? 'base',
    maximum: max === null ? null : points(max),
    weight: parts.weight === undefined ? null : points(parts.weight),
    formula: null,
    children: [],
  };
}

export function group(
  code: string,
  children: readonly Criterion[],
  parts: CriterionParts = {},
): Criterion {
  return { ...leaf(code, { max: null, kind: 'group', ...parts }), children };
}

/** A class in percent, its boundary included, without conditions. */
export function band(name: string, from: string, parts: Partial<Band> = {}): Band {
  return {
    name,
    from: points(from),
    fromIncluded: true,
    measure: 'percent',
    noZero: false,
    mostPercent: null,
    ...parts,
  };
}

/** An inferred scheme with the design's defaults, changed as given. */
export function schemeOf(criteria: readonly Criterion[], parts: Partial<Scheme> = {}): Scheme {
  return {
    name: 'Bộ tiêu chí thử',
    year: 2025,
    origin: 'inferred',
    criteria,
    weighting: 'none',
    ...defaultPolicies,
    ...parts,
  };
}

/** "" and "-" are missing, "KGCT" not assigned, a decimal a number, anything else unreadable. */
export function score(cell: string): Score {
  if (cell === '' || cell === '-') return { state: 'missing' };
  if (cell === 'KGCT') return { state: 'not-assigned' };
  const parsed = parsePoints(cell);
  return parsed === null
    ? { state: 'unreadable', text: cell }
    : { state: 'number', points: parsed };
}

/** A row a unit, its cells separated by spaces; a blank cell is written "-". */
export function tableOf(scheme: Scheme, rows: readonly string[]): ScoreTable {
  return {
    leaves: leavesOf(scheme).map(({ code }) => code),
    units: rows.map((row) => row.split(' ').map(score)),
  };
}
