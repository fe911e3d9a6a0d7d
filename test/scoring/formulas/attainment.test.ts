import type { AttainmentHow } from '../../../src/scoring/formulas/attainment';
import type { AttainmentFormula, LineShape } from '../../../src/scoring/formulas/leaf-formula';
import { points, score } from '../builders';
import {
  attainment,
  line,
  outcome,
  pairs,
  reader,
  shown,
  steps,
  targetAndActual,
} from './builders';
import { computeAttainment } from '../../../src/scoring/formulas/attainment';

function how(formula: AttainmentFormula, pair: string, maximum = '10'): AttainmentHow {
  const of = computeAttainment(formula, points(maximum), reader(targetAndActual(pair)));
  if (of.kind !== 'computed') throw new Error(of.reason);
  return of.how;
}

function onLine(parts: Partial<LineShape>): AttainmentFormula {
  return attainment({ shape: { ...line, ...parts } });
}

describe('what the cells say', () => {
  test.each([
    ['10/', 'missing: as-typed (actual)'],
    ['/10', 'missing: as-typed (target)'],
    ['/', 'missing: as-typed (target)'],
    ['10/khá', 'unreadable: as-typed (actual)'],
    ['khá/10', 'unreadable: as-typed (target)'],
    ['-5/10', 'unreadable: negative (target)'],
    ['-5/khá', 'unreadable: negative (target)'],
    ['KGCT/10', 'not-assigned: as-typed (target)'],
    ['10/KGCT', 'not-assigned: as-typed (actual)'],
    ['khá/KGCT', 'not-assigned: as-typed (actual)'],
    ['-5/KGCT', 'not-assigned: as-typed (actual)'],
    ['/KGCT', 'not-assigned: as-typed (actual)'],
    ['/khá', 'unreadable: as-typed (actual)'],
    ['10/0', '0.00'],
    ['10/-4', '0.00'],
  ])('%s', (pair, expected) => {
    expect(pairs(attainment(), '10', [pair])).toEqual([expected]);
  });

  test('the text of what cannot be read is kept', () => {
    const negative = outcome(attainment(), '10', { target: '-0.5', actual: '1' });
    expect(negative).toMatchObject({ score: { state: 'unreadable', text: '-0.5' } });
    const word = outcome(attainment(), '10', {
      target: '1',
      actual: { state: 'word', text: 'khá' },
    });
    expect(word).toMatchObject({ score: { state: 'unreadable', text: 'khá' } });
  });

  test('a target of the scheme is that of every unit', () => {
    const fixed = attainment({ target: { from: 'scheme', value: points('50') } });
    expect(shown(outcome(fixed, '10', { target: '7', actual: '25' }))).toBe('5.00');
  });
});

describe('without a target', () => {
  test.each([
    ['missing', ['missing: no-target (target)', 'missing: no-target (target)']],
    ['not-assigned', ['not-assigned: no-target (target)', 'not-assigned: no-target (target)']],
    ['zero', ['0.00', '0.00']],
    ['full', ['10.00', '10.00']],
    ['full-if-done', ['10.00', '0.00']],
  ] as const)('the scheme says %s', (noTarget, expected) => {
    expect(pairs(attainment({ noTarget }), '10', ['0/3', '0/0'])).toEqual(expected);
    const blank = attainment({ noTarget, blankTarget: 'no-target' });
    expect(pairs(blank, '10', ['/3', '/0'])).toEqual(expected);
  });

  test('a blank target was forgotten unless the scheme says otherwise', () => {
    expect(pairs(attainment({ noTarget: 'full' }), '10', ['/3'])).toEqual([
      'missing: as-typed (target)',
    ]);
  });

  test('a blank actual matters only where the points depend on it', () => {
    expect(pairs(attainment({ noTarget: 'full' }), '10', ['0/'])).toEqual(['10.00']);
    expect(pairs(attainment({ noTarget: 'full-if-done' }), '10', ['0/', '0/-1', '0/1'])).toEqual([
      'missing: as-typed (actual)',
      '0.00',
      '10.00',
    ]);
    expect(how(attainment({ noTarget: 'full' }), '0/')).toMatchObject({
      case: 'no-target',
      target: null,
      actual: null,
      ratio: null,
    });
    expect(how(attainment({ noTarget: 'full' }), '0/3').actual).toEqual(points('3'));
  });

  test('the cap holds there too', () => {
    const capped = attainment({ noTarget: 'full', most: { at: 'points', points: points('4') } });
    expect(pairs(capped, '10', ['0/1'])).toEqual(['4.00']);
  });

  test('a word in the actual is never passed over', () => {
    expect(pairs(attainment({ noTarget: 'full' }), '10', ['0/khá'])).toEqual([
      'unreadable: as-typed (actual)',
    ]);
  });
});

describe('less is better', () => {
  const capped = attainment({ direction: 'less', most: { at: 'times', times: points('1.2') } });

  test.each([
    ['4/8', '5.00'],
    ['4/4', '10.00'],
    ['4/3.5', '11.43'],
    ['4/1', '12.00'],
    ['4/0', '12.00'],
    ['4/-2', '12.00'],
    ['0/0', '10.00'],
    ['0/-1', '10.00'],
    ['0/1', '0.00'],
    ['/1', 'missing: as-typed (target)'],
    ['-1/1', 'unreadable: negative (target)'],
  ])('%s', (pair, expected) => {
    expect(pairs(capped, '10', [pair])).toEqual([expected]);
  });

  test('nothing used is worth what the line ends at', () => {
    const end = (above: LineShape['above']) =>
      pairs({ ...onLine({ above }), direction: 'less' }, '10', ['4/0', '4/-1']);
    expect(end({ by: 'flat' })).toEqual(['10.00', '10.00']);
    expect(
      end({ by: 'percent', each: points('1'), counting: 'exact', limit: points('3') }),
    ).toEqual(['13.00', '13.00']);
    expect(end({ by: 'pro-rata' })).toEqual([
      'unreadable: no-bound (actual)',
      'unreadable: no-bound (actual)',
    ]);
    expect(end({ by: 'percent', each: points('1'), counting: 'exact', limit: null })[0]).toBe(
      'unreadable: no-bound (actual)',
    );
  });

  test('nothing used reaches the best step', () => {
    const table = attainment({
      direction: 'less',
      shape: { kind: 'steps', steps: steps('>2 is 9', '>=1 is 6'), otherwise: points('1') },
    });
    expect(pairs(table, '10', ['4/0', '4/1', '4/2', '4/5'])).toEqual([
      '9.00',
      '9.00',
      '6.00',
      '1.00',
    ]);
    const empty = {
      ...table,
      shape: { kind: 'steps', steps: [], otherwise: points('1') },
    } as const;
    expect(pairs(empty, '10', ['4/0', '4/5'])).toEqual(['1.00', '1.00']);
  });

  test('a blank target can say that there is none; 0 never does', () => {
    const blank = { ...capped, noTarget: 'zero', blankTarget: 'no-target' } as const;
    expect(pairs(blank, '10', ['/1', '0/0'])).toEqual(['0.00', '10.00']);
  });

  test('how says that there is no figure for the attainment', () => {
    expect(how(capped, '4/0')).toMatchObject({ case: 'unbounded', ratio: null, held: null });
  });
});

describe('a line', () => {
  test('percents short are counted exactly, complete, or as soon as they begin', () => {
    const lost = (counting: 'exact' | 'complete' | 'started') =>
      pairs(onLine({ below: { by: 'percent', each: points('0.5'), counting } }), '10', [
        '1000/985',
        '1000/980',
        '1000/999',
        '1000/1000',
        '1000/1',
      ]);
    expect(lost('exact')).toEqual(['9.25', '9.00', '9.95', '10.00', '0.00']);
    expect(lost('complete')).toEqual(['9.50', '9.00', '10.00', '10.00', '0.00']);
    expect(lost('started')).toEqual(['9.00', '9.00', '9.50', '10.00', '0.00']);
  });

  test('percents over are counted in the same way, up to a limit', () => {
    const gained = (counting: 'exact' | 'complete' | 'started') =>
      pairs(
        onLine({ above: { by: 'percent', each: points('0.5'), counting, limit: points('2') } }),
        '10',
        ['1000/1015', '1000/1020', '1000/1001', '1000/1040', '1000/1041'],
      );
    expect(gained('exact')).toEqual(['10.75', '11.00', '10.05', '12.00', '12.00']);
    expect(gained('complete')).toEqual(['10.50', '11.00', '10.00', '12.00', '12.00']);
    expect(gained('started')).toEqual(['11.00', '11.00', '10.50', '12.00', '12.00']);
  });

  test('a bonus without a limit goes on', () => {
    const open = onLine({
      above: { by: 'percent', each: points('0.5'), counting: 'exact', limit: null },
    });
    expect(pairs(open, '10', ['100/300'])).toEqual(['110.00']);
  });

  test('flat above the target', () => {
    expect(pairs(onLine({ above: { by: 'flat' } }), '10', ['4/5', '4/2'])).toEqual([
      '10.00',
      '5.00',
    ]);
  });

  test('the floor says whether it includes its boundary, and what lies under it', () => {
    const worth = (included: boolean, share: string) =>
      pairs(onLine({ floor: { from: points('0.5'), included, share: points(share) } }), '10', [
        '10/5',
        '10/4.99',
        '10/5.01',
        '10/0',
      ]);
    expect(worth(true, '0')).toEqual(['5.00', '0.00', '5.01', '0.00']);
    expect(worth(false, '0')).toEqual(['0.00', '0.00', '5.01', '0.00']);
    expect(worth(true, '0.25')).toEqual(['5.00', '2.50', '5.01', '2.50']);
  });

  test('the standard may differ from the maximum, which the cap follows', () => {
    const two = attainment({ standard: points('8'), most: { at: 'maximum' } });
    expect(pairs(two, '10', ['10/10', '10/11', '10/20'])).toEqual(['8.00', '8.80', '10.00']);
    const only = attainment({ standard: points('8'), most: { at: 'times', times: points('1.5') } });
    expect(shown(outcome(only, null, { target: '10', actual: '20' }))).toBe('12.00');
  });

  test('exact, not rounded', () => {
    expect(outcome(attainment(), '10', { target: '3', actual: '1' })).toMatchObject({
      points: { numerator: 10n, denominator: 3n },
    });
  });
});

describe('how', () => {
  const floored = onLine({
    floor: { from: points('0.5'), included: true, share: points('0') },
    above: { by: 'percent', each: points('1'), counting: 'complete', limit: null },
  });

  test.each([
    ['10/4', 'below-floor', null],
    ['10/9', 'below-target', null],
    ['10/10', 'at-target', null],
    ['10/12.5', 'above-target', points('25')],
  ] as const)('%s is %s', (pair, reached, percents) => {
    expect(how(floored, pair)).toMatchObject({ case: reached, percents, step: null });
  });

  test('every figure that was used', () => {
    const capped = attainment({ most: { at: 'maximum' } });
    expect(how(capped, '8/10')).toEqual({
      by: 'attainment',
      case: 'above-target',
      target: points('8'),
      actual: points('10'),
      ratio: points('1.25'),
      standard: points('10'),
      step: null,
      percents: null,
      held: { by: 'most', from: points('12.5') },
    });
    expect(how(capped, '8/8').held).toBeNull();
  });

  test('percents short', () => {
    const each = { by: 'percent', each: points('1'), counting: 'started' } as const;
    expect(how(onLine({ below: each }), '1000/985').percents).toEqual(points('2'));
  });

  test('the step reached, or that none was', () => {
    const table = attainment({
      shape: { kind: 'steps', steps: steps('>=1 is 5', '>=0.5 is 2'), otherwise: points('0.5') },
    });
    expect(how(table, '10/7')).toMatchObject({ case: 'step', step: 1, percents: null });
    expect(how(table, '10/4')).toMatchObject({ case: 'no-step', step: null });
    expect(pairs(table, '10', ['10/4'])).toEqual(['0.50']);
    expect(how({ ...table, direction: 'less' }, '10/0')).toMatchObject({ case: 'step', step: 0 });
  });
});

test('a formula that needs a maximum that nobody gave is a mistake of the program', () => {
  const cells = reader({ target: score('1'), actual: score('1') });
  expect(() => computeAttainment(attainment(), null, cells)).toThrow(RangeError);
  const table = attainment({
    shape: { kind: 'steps', steps: steps('>=1 is 5'), otherwise: points('0') },
  });
  expect(shown(computeAttainment(table, null, cells))).toBe('5.00');
});
