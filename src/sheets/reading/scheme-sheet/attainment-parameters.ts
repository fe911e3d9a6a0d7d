import type {
  AttainmentFormula,
  LineShape,
  PerPercent,
  StepShape,
} from '../../../scoring/formulas/leaf-formula';
import { zero } from '../../../scoring/points';
import type { LeafParameters } from './leaf-parameters';
import { wordsOf } from './parameter-values';

/** The actual against a target: by a table of steps where there is any step, else along a line. */
export function readAttainment(from: LeafParameters): AttainmentFormula {
  const directions = wordsOf('direction');
  const noTarget = wordsOf('noTarget');
  const target = from.targetOfAll();
  return {
    kind: 'attainment',
    direction: from.choice('direction', ['more', 'less'], directions, 'more'),
    target: target === null ? { from: 'cell' } : { from: 'scheme', value: target },
    standard: from.orMaximum('standard', 'positive'),
    shape: from.has('step', 'stepAbove') ? readSteps(from) : readLine(from),
    most: from.limit('most', 'any'),
    noTarget: from.choice(
      'noTarget',
      ['missing', 'not-assigned', 'zero', 'full', 'full-if-done'],
      noTarget,
      'missing',
    ),
    blankTarget: readBlankTarget(from),
  };
}

export function readBlankTarget(from: LeafParameters): 'missing' | 'no-target' {
  const words = wordsOf('blankTarget');
  return from.choice('blankTarget', ['missing', 'no-target'], words, 'missing');
}

function readSteps(from: LeafParameters): StepShape {
  const steps = from.rows('step', 'stepAbove').map((row, index) => {
    from.place(`.shape.steps[${index}].from`, row, 'level');
    return {
      from: from.shareIn(row, 'level', 'any'),
      included: row.parameter === 'step',
      points: from.figure(row, 'value', 'any'),
    };
  });
  return { kind: 'steps', steps, otherwise: from.number('otherwise', 'any') ?? zero };
}

function readLine(from: LeafParameters): LineShape {
  return { kind: 'line', below: readBelow(from), above: readAbove(from), floor: readFloor(from) };
}

function readBelow(from: LeafParameters): LineShape['below'] {
  const words = wordsOf('below');
  const by = from.choice('below', ['pro-rata', 'percent'], words, 'pro-rata');
  return by === 'percent' ? perPercent(from, 'belowEach', 'belowCounting') : { by };
}

function readAbove(from: LeafParameters): LineShape['above'] {
  const words = wordsOf('above');
  const by = from.choice('above', ['flat', 'pro-rata', 'percent'], words, null);
  return by === 'percent'
    ? {
        ...perPercent(from, 'aboveEach', 'aboveCounting'),
        limit: from.number('aboveMost', 'positive'),
      }
    : { by };
}

function perPercent(
  from: LeafParameters,
  each: 'belowEach' | 'aboveEach',
  counting: 'belowCounting' | 'aboveCounting',
): PerPercent {
  const words = wordsOf('counting');
  return {
    by: 'percent',
    each: from.needed(each, 'positive'),
    counting: from.choice(counting, ['exact', 'complete', 'started'], words, 'exact'),
  };
}

/** Of the two ways of saying it, the first that stands there; the other one does not go with it. */
function readFloor(from: LeafParameters): LineShape['floor'] {
  const [row] = from.has('floor') ? from.rows('floor') : from.rows('floorAbove');
  if (row === undefined) return null;
  from.place('.shape.floor.share', row);
  return {
    from: from.shareIn(row, 'level', 'any'),
    included: row.parameter === 'floor',
    share: from.shareIn(row, 'value', 'positive'),
  };
}
