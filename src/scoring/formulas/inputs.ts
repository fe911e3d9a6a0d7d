import type { Score } from '../score';
import type { CaseRule } from './case-rule';
import type { LeafFormula } from './leaf-formula';

/** What an input cell says. Where words are wanted, a text that is no number ("unreadable") is a word too. */
export type FormulaInput = Score | { readonly state: 'word'; readonly text: string };

/** Which input of a leaf a cell is, stable as long as the codes of the leaf's rules are. */
export type InputKey =
  | 'score'
  | 'result'
  | 'count'
  | 'target'
  | 'actual'
  | 'bonus-count'
  | 'penalty-count'
  | 'level'
  | `cases:${string}`
  | `bar:${string}`
  | `volume:${string}`
  | `part:${string}`;

/** One input that a formula needs of every unit. */
export interface InputSpec {
  readonly key: InputKey;
  readonly expects: 'number' | 'number-or-word';
  /** The rule's name, for a heading; null where the key says it all. */
  readonly name: string | null;
}

/** One unit's input of that key; what the sheet does not have is missing. */
export type ReadInput = (key: InputKey) => FormulaInput;

/** The inputs that a formula needs, in a stable order. A volume that several rules share is there once. */
export function inputsOf(formula: LeafFormula): readonly InputSpec[] {
  switch (formula.kind) {
    case 'direct':
      return [number('score')];
    case 'pass-fail':
      return [{ ...number('result'), expects: 'number-or-word' }];
    case 'count':
      return [number('count')];
    case 'attainment':
      return formula.target.from === 'cell'
        ? [number('target'), number('actual')]
        : [number('actual')];
    case 'pool-relative':
      return [number('target'), number('actual')];
    case 'bonus-penalty':
      return [number('bonus-count'), number('penalty-count')];
    case 'levels':
      return [{ ...number('level'), expects: 'number-or-word' }];
    case 'cases':
      return distinct(formula.rules.flatMap(inputsOfRule));
  }
}

function inputsOfRule(rule: CaseRule): readonly InputSpec[] {
  switch (rule.kind) {
    case 'counted':
      return [number(`cases:${rule.code}`, rule.name)];
    case 'by-volume':
      return [number(`volume:${rule.volume}`), number(`part:${rule.code}`, rule.name)];
    case 'bar':
      return [number(`bar:${rule.code}`, rule.name)];
  }
}

function number(key: InputKey, name: string | null = null): InputSpec {
  return { key, expects: 'number', name };
}

function distinct(specs: readonly InputSpec[]): readonly InputSpec[] {
  const seen = new Set<InputKey>();
  return specs.filter(({ key }) => !seen.has(key) && seen.add(key));
}
