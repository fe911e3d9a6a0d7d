import type { CaseRule } from '../../../scoring/formulas/case-rule';
import type { LeafFormula, LevelsFormula } from '../../../scoring/formulas/leaf-formula';
import { fraction, zero } from '../../../scoring/points';
import type { FormulaKind } from '../../../text/scheme-formula-words';
import { readAttainment, readBlankTarget } from './attainment-parameters';
import type { LeafParameters } from './leaf-parameters';
import { wordsOf } from './parameter-values';

const HALF = fraction(1n, 2n);

/** The formula of that kind from its parameters; what is left out is as in a scheme file. */
export function readLeafFormula(
  kind: FormulaKind,
  from: LeafParameters,
  rules: readonly CaseRule[],
): LeafFormula {
  switch (kind) {
    case 'direct':
      return { kind };
    case 'pass-fail': {
      const pass = from.words('pass');
      if (!from.has('pass')) from.lacks('pass');
      return {
        kind,
        pass,
        fail: from.words('fail'),
        passPoints: from.orMaximum('passPoints', 'any'),
        failPoints: from.number('failPoints', 'any') ?? zero,
        blank: from.choice('blankResult', ['missing', 'fail'], wordsOf('blankResult'), 'missing'),
      };
    }
    case 'count':
      return {
        kind,
        each: from.needed('each', 'any'),
        most: from.limit('most', 'any'),
        least: readLeast(from),
        fractions: from.choice(
          'fractions',
          ['refused', 'allowed'],
          wordsOf('fractions'),
          'refused',
        ),
      };
    case 'attainment':
      return readAttainment(from);
    case 'pool-relative': {
      const [found] = from.rows('shareAtTarget');
      if (found !== undefined) from.place('.shareAtTarget', found);
      return {
        kind,
        standard: from.orMaximum('standard', 'positive'),
        shareAtTarget: from.share('shareAtTarget') ?? HALF,
        blankTarget: readBlankTarget(from),
      };
    }
    case 'bonus-penalty':
      return {
        kind,
        bonus: from.needed('bonus', 'positive'),
        penalty: from.needed('penalty', 'positive'),
        most: from.limit('most', 'any'),
        least: readLeast(from),
        blankCases: readBlankCases(from),
      };
    case 'cases':
      return {
        kind,
        base: from.orMaximum('base', 'positive'),
        rules,
        mostDeducted: from.number('mostDeducted', 'positive'),
        mostBonus: from.number('mostBonus', 'positive'),
        belowZero: from.choice('belowZero', ['refused', 'allowed'], wordsOf('belowZero'), null),
        blankCases: readBlankCases(from),
      };
    case 'levels':
      return { kind, levels: readLevels(from) };
  }
}

function readBlankCases(from: LeafParameters): 'missing' | 'none' {
  const words = wordsOf('blankCases');
  return from.choice('blankCases', ['missing', 'none'], words, 'missing');
}

function readLeast(from: LeafParameters) {
  const [found] = from.rows('least');
  if (found !== undefined) from.place('.least', found);
  return from.number('least', 'any');
}

function readLevels(from: LeafParameters): LevelsFormula['levels'] {
  if (!from.has('level')) from.lacks('level');
  return from.rows('level').map((row, index) => {
    from.place(`.levels[${index}].name`, row, 'level');
    return { name: from.levelWord(row), points: from.figure(row, 'value', 'any') };
  });
}
