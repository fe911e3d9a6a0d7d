import { allCriteria, hasBase, innerMaximum } from './criteria';
import { problemAt, type DataProblem } from './data-problems';
import { isOne, isZero, sum } from './points';
import type { Consequence, Scheme } from './scheme';

type Path = readonly (string | number)[];

/** What limits, floors, downgrades and the blend of a scheme say wrongly. */
export function ruleProblems(scheme: Scheme): DataProblem[] {
  return [
    ...limitProblems(scheme),
    ...floorProblems(scheme),
    ...downgradeProblems(scheme),
    ...blendProblems(scheme),
  ];
}

function limitProblems(scheme: Scheme): DataProblem[] {
  const codes = new Set(allCriteria(scheme).map(({ code }) => code));
  const keys = scheme.limits.map(({ kind, code }) => JSON.stringify([kind, code]));
  return scheme.limits.flatMap(({ code }, index) => {
    const path = ['limits', index, 'code'];
    if (code !== null && !codes.has(code)) return [problemAt(path, 'unknown-code', code)];
    const isTwice = keys.indexOf(keys[index] ?? '') < index;
    return isTwice ? [problemAt(path, 'duplicate-entry', code)] : [];
  });
}

function floorProblems(scheme: Scheme): DataProblem[] {
  const criteria = new Map(allCriteria(scheme).map((criterion) => [criterion.code, criterion]));
  return scheme.floors.flatMap(({ code, measure, consequence }, index) => {
    const path = ['floors', index];
    const criterion = criteria.get(code);
    const problems = consequenceProblems(scheme, consequence, path);
    if (criterion === undefined) {
      return [problemAt([...path, 'code'], 'unknown-code', code), ...problems];
    }
    if (!hasBase(criterion)) return [problemAt([...path, 'code'], 'no-base', code), ...problems];
    const maximum = innerMaximum(criterion, scheme.weighting);
    const isMeasurable = measure === 'points' || (maximum !== null && !isZero(maximum));
    return isMeasurable
      ? problems
      : [problemAt([...path, 'measure'], 'maximum-needed', code), ...problems];
  });
}

function downgradeProblems(scheme: Scheme): DataProblem[] {
  const facts = scheme.downgrades.map(({ fact }) => fact);
  return scheme.downgrades.flatMap(({ fact, consequence }, index) => {
    const path = ['downgrades', index];
    const isTwice = facts.indexOf(fact) < index;
    return [
      ...(isTwice ? [problemAt([...path, 'fact'], 'duplicate-entry', fact)] : []),
      ...consequenceProblems(scheme, consequence, path),
    ];
  });
}

function consequenceProblems(
  { bands }: Scheme,
  consequence: Consequence,
  path: Path,
): DataProblem[] {
  if (consequence.kind !== 'at-most') return [];
  const { band } = consequence;
  return bands.some(({ name }) => name === band)
    ? []
    : [problemAt([...path, 'consequence', 'band'], 'unknown-band', band)];
}

function blendProblems({ blend, stage }: Scheme): DataProblem[] {
  if (blend.length === 0) return [];
  const stages = blend.map((part) => part.stage);
  return [
    ...(isOne(sum(blend.map(({ weight }) => weight)))
      ? []
      : [problemAt(['blend'], 'blend-not-whole')]),
    ...(stage === null ? [] : [problemAt(['stage'], 'stage-and-blend', stage)]),
    ...stages.flatMap((of, index) =>
      stages.indexOf(of) < index
        ? [problemAt(['blend', index, 'stage'], 'duplicate-entry', of)]
        : [],
    ),
  ];
}
