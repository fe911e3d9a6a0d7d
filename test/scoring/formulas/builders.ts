import { toDecimalText, type Points } from '../../../src/scoring/points';
import {
  computeFormula,
  scoreOf,
  type FormulaOutcome,
} from '../../../src/scoring/formulas/compute-formula';
import type { FormulaInput, ReadInput } from '../../../src/scoring/formulas/inputs';
import type {
  AttainmentFormula,
  CasesFormula,
  LeafFormula,
  LineShape,
  PoolRelativeFormula,
} from '../../../src/scoring/formulas/leaf-formula';
import type { CountedRule } from '../../../src/scoring/formulas/case-rule';
import type { Step } from '../../../src/scoring/formulas/steps';
import { points, score } from '../builders';

/** The cells of one unit by the keys of the formula's inputs; what is left out is blank. */
export type Cells = Readonly<Record<string, string | FormulaInput>>;

export function reader(cells: Cells): ReadInput {
  const known = new Map(Object.entries(cells));
  return (key) => {
    const cell = known.get(key) ?? '';
    return typeof cell === 'string' ? score(cell) : cell;
  };
}

export function outcomes(
  formula: LeafFormula,
  maximum: string | null,
  units: readonly Cells[],
): readonly FormulaOutcome[] {
  return computeFormula(formula, maximum === null ? null : points(maximum), units.map(reader));
}

/** The outcome of the only unit. */
export function outcome(
  formula: LeafFormula,
  maximum: string | null,
  cells: Cells,
): FormulaOutcome {
  const [only] = outcomes(formula, maximum, [cells]);
  if (only === undefined) throw new Error('No outcome');
  return only;
}

/** The points rounded to 2 decimals, or the state and the reason. */
export function shown(of: FormulaOutcome): string {
  const score = scoreOf(of);
  if (score.state === 'number') return toDecimalText(score.points, 2);
  return of.kind === 'computed' ? 'never' : `${score.state}: ${of.reason} (${of.input})`;
}

/** "target/actual" of each unit, and what each gets. */
export function pairs(
  formula: LeafFormula,
  maximum: string,
  units: readonly string[],
): readonly string[] {
  return outcomes(formula, maximum, units.map(targetAndActual)).map(shown);
}

export function targetAndActual(pair: string): Cells {
  const [target = '', actual = ''] = pair.split('/');
  return { target, actual };
}

export const line: LineShape = {
  kind: 'line',
  below: { by: 'pro-rata' },
  above: { by: 'pro-rata' },
  floor: null,
};

/** Points on a line, uncapped, changed as given. */
export function attainment(parts: Partial<AttainmentFormula> = {}): AttainmentFormula {
  return {
    kind: 'attainment',
    direction: 'more',
    target: { from: 'cell' },
    standard: null,
    shape: line,
    most: { at: 'none' },
    noTarget: 'missing',
    blankTarget: 'missing',
    ...parts,
  };
}

/** "Điều 6" of scheme A. */
export const rule6: PoolRelativeFormula = {
  kind: 'pool-relative',
  standard: null,
  shareAtTarget: points('0.5'),
  blankTarget: 'missing',
};

export function counted(code: string, each: string, parts: Partial<CountedRule> = {}): CountedRule {
  return {
    kind: 'counted',
    code,
    name: `Quy định ${code}`,
    effect: 'deduction',
    each: points(each),
    most: null,
    oneOf: null,
    onlyWithoutDeductions: false,
    ...parts,
  };
}

export function cases(
  rules: CasesFormula['rules'],
  parts: Partial<CasesFormula> = {},
): CasesFormula {
  return {
    kind: 'cases',
    base: null,
    rules,
    mostDeducted: null,
    mostBonus: null,
    belowZero: 'allowed',
    blankCases: 'none',
    ...parts,
  };
}

/** ">=95 is 2.5" or ">98 is 5", from the highest down. */
export function steps(...rows: readonly string[]): readonly Step[] {
  return rows.map((row) => {
    const match = /^(>=?)(\S+) is (\S+)$/.exec(row);
    if (match === null) throw new Error(`Not a step: ${row}`);
    const [, sign, from = '', worth = ''] = match;
    return { from: points(from), included: sign === '>=', points: points(worth) };
  });
}

export function decimal(of: Points | null | undefined): string | null {
  return of === null || of === undefined ? null : toDecimalText(of);
}
