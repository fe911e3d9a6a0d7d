import type { FormulaKind, ParameterKey } from '../../../text/scheme-formula-words';

/** The parameters that a formula of a kind may have, in the order in which they are written. */
export function parametersOf(kind: FormulaKind): readonly ParameterKey[] {
  switch (kind) {
    case 'direct':
      return [];
    case 'pass-fail':
      return ['pass', 'fail', 'passPoints', 'failPoints', 'blankResult'];
    case 'count':
      return ['each', 'most', 'least', 'fractions'];
    case 'attainment':
      return [
        'direction',
        'target',
        'standard',
        'below',
        'belowEach',
        'belowCounting',
        'above',
        'aboveEach',
        'aboveCounting',
        'aboveMost',
        'floor',
        'floorAbove',
        'step',
        'stepAbove',
        'otherwise',
        'most',
        'noTarget',
        'blankTarget',
      ];
    case 'pool-relative':
      return ['standard', 'shareAtTarget', 'blankTarget'];
    case 'bonus-penalty':
      return ['bonus', 'penalty', 'most', 'least', 'blankCases'];
    case 'cases':
      return ['base', 'mostDeducted', 'mostBonus', 'belowZero', 'blankCases'];
    case 'levels':
      return ['level'];
  }
}

const REPEATED: readonly ParameterKey[] = ['pass', 'fail', 'step', 'stepAbove', 'level'];
const LEVELLED: readonly ParameterKey[] = ['floor', 'floorAbove', 'step', 'stepAbove', 'level'];

/** Whether several rows of a leaf may say this parameter. */
export function mayRepeat(parameter: ParameterKey): boolean {
  return REPEATED.includes(parameter);
}

/** Whether a row of this parameter has a level beside its value. */
export function hasLevel(parameter: ParameterKey): boolean {
  return LEVELLED.includes(parameter);
}

/** Words in one cell, with semicolons between; a word of which one is a part has it twice. */
export function joinWords(words: readonly string[]): string {
  return words.map((word) => word.replaceAll(';', ';;')).join('; ');
}

/** The words of a cell, whose text is on one line. */
export function splitWords(text: string): readonly string[] {
  return text
    .replace(/;+/gu, (run) => ';'.repeat(run.length / 2) + (run.length % 2 === 1 ? '\n' : ''))
    .split('\n')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
