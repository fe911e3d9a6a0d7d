import { decimalToJson } from '../decimal-json';
import type { Points } from '../points';
import type { CaseRuleJson } from './case-rule-schema';
import type { CaseRule } from './case-rule';
import type { FormulaJson } from './formula-schema';
import type { AttainmentFormula, LeafFormula, LineShape } from './leaf-formula';
import type { Limit } from './limit';
import type { Step, Threshold } from './steps';

/** The formula as plain data for JSON, decimals as texts; `parseFormula` reads the same formula back. */
export function formulaToJson(formula: LeafFormula): FormulaJson {
  switch (formula.kind) {
    case 'direct':
      return formula;
    case 'pass-fail':
      return {
        ...formula,
        pass: [...formula.pass],
        fail: [...formula.fail],
        passPoints: orNull(formula.passPoints),
        failPoints: decimalToJson(formula.failPoints),
      };
    case 'count':
      return {
        ...formula,
        each: decimalToJson(formula.each),
        most: limitJson(formula.most),
        least: orNull(formula.least),
      };
    case 'attainment':
      return {
        ...formula,
        target:
          formula.target.from === 'cell'
            ? formula.target
            : { from: 'scheme', value: decimalToJson(formula.target.value) },
        standard: orNull(formula.standard),
        shape: shapeJson(formula.shape),
        most: limitJson(formula.most),
      };
    case 'pool-relative':
      return {
        ...formula,
        standard: orNull(formula.standard),
        shareAtTarget: decimalToJson(formula.shareAtTarget),
      };
    case 'bonus-penalty':
      return {
        ...formula,
        bonus: decimalToJson(formula.bonus),
        penalty: decimalToJson(formula.penalty),
        least: orNull(formula.least),
        most: limitJson(formula.most),
      };
    case 'cases':
      return {
        ...formula,
        base: orNull(formula.base),
        rules: formula.rules.map(ruleJson),
        mostDeducted: orNull(formula.mostDeducted),
        mostBonus: orNull(formula.mostBonus),
      };
    case 'levels':
      return {
        ...formula,
        levels: formula.levels.map(({ name, points }) => ({ name, points: decimalToJson(points) })),
      };
  }
}

type ShapeJson = Extract<FormulaJson, { kind: 'attainment' }>['shape'];

function shapeJson(shape: AttainmentFormula['shape']): ShapeJson {
  if (shape.kind === 'steps') {
    const { steps, otherwise } = shape;
    return { ...shape, steps: steps.map(stepJson), otherwise: decimalToJson(otherwise) };
  }
  const { below, floor } = shape;
  return {
    kind: 'line',
    below: below.by === 'percent' ? { ...below, each: decimalToJson(below.each) } : below,
    above: aboveJson(shape),
    floor: floor === null ? null : { ...thresholdJson(floor), share: decimalToJson(floor.share) },
  };
}

function aboveJson({ above }: LineShape): Extract<ShapeJson, { kind: 'line' }>['above'] {
  return above.by === 'percent'
    ? { ...above, each: decimalToJson(above.each), limit: orNull(above.limit) }
    : above;
}

function ruleJson(rule: CaseRule): CaseRuleJson {
  switch (rule.kind) {
    case 'counted':
      return { ...rule, each: decimalToJson(rule.each), most: orNull(rule.most) };
    case 'by-volume':
      return {
        ...rule,
        sizes: rule.sizes.map((size) => ({
          ...thresholdJson(size),
          steps: size.steps.map(stepJson),
        })),
      };
    case 'bar':
      return rule;
  }
}

function limitJson(limit: Limit): Extract<FormulaJson, { kind: 'count' }>['most'] {
  switch (limit.at) {
    case 'none':
    case 'maximum':
      return limit;
    case 'times':
      return { at: 'times', times: decimalToJson(limit.times) };
    case 'points':
      return { at: 'points', points: decimalToJson(limit.points) };
  }
}

function stepJson(step: Step): { from: string; included: boolean; points: string } {
  return { ...thresholdJson(step), points: decimalToJson(step.points) };
}

function thresholdJson({ from, included }: Threshold): { from: string; included: boolean } {
  return { from: decimalToJson(from), included };
}

function orNull(points: Points | null): string | null {
  return points === null ? null : decimalToJson(points);
}
