import type { PoolRelativeHow } from '../../../src/scoring/formulas/pool-relative';
import { points } from '../builders';
import { outcomes, pairs, rule6, shown, targetAndActual } from './builders';

function hows(units: readonly string[]): readonly (PoolRelativeHow | null)[] {
  return outcomes(rule6, '10', units.map(targetAndActual)).map((of) =>
    of.kind === 'computed' && of.how.by === 'pool-relative' ? of.how : null,
  );
}

function casesOf(units: readonly string[]): readonly string[] {
  return hows(units).map((how) => how?.case ?? 'none');
}

test.each([
  ['the leader alone above its target', ['4/8', '4/4', '4/2'], ['10.00', '5.00', '2.50']],
  ['several leaders', ['4/8', '10/20', '4/6'], ['10.00', '10.00', '7.50']],
  ['everybody equally above', ['4/8', '1/2'], ['10.00', '10.00']],
  ['everybody at the target', ['4/4', '7/7'], ['5.00', '5.00']],
  ['everybody below: the best of them is no leader', ['4/2', '4/3'], ['2.50', '3.75']],
  ['the best exactly at the target', ['4/4', '4/1'], ['5.00', '1.25']],
  ['alone and above', ['4/5'], ['10.00']],
  ['nothing done, or less', ['4/0', '4/-3', '4/8'], ['0.00', '0.00', '10.00']],
  ['nobody did anything', ['4/0', '4/0'], ['0.00', '0.00']],
  ['the group without a target', ['0/6', '0/3', '0/0', '0/-1'], ['10.00', '5.00', '0.00', '0.00']],
  ['nobody without a target did anything', ['0/0', '0/0', '0/-4'], ['0.00', '0.00', '0.00']],
  ['the two groups do not touch', ['0/6', '4/5', '0/3'], ['10.00', '10.00', '5.00']],
])('%s', (_, units, expected) => {
  expect(pairs(rule6, '10', units)).toEqual(expected);
});

test.each([
  ['missing', '4/', 'missing: as-typed (actual)'],
  ['missing', '/4', 'missing: as-typed (target)'],
  ['missing without a target', '0/', 'missing: as-typed (actual)'],
  ['not assigned', 'KGCT/4', 'not-assigned: as-typed (target)'],
  ['not assigned', '4/KGCT', 'not-assigned: as-typed (actual)'],
  ['unreadable', '4/x', 'unreadable: as-typed (actual)'],
  ['a target below 0', '-1/99', 'unreadable: negative (target)'],
])('a unit whose cell is %s has no points and is not in the pool', (_, unit, expected) => {
  const others = ['4/5', '4/6', '0/2'];
  expect(pairs(rule6, '10', [unit, ...others])).toEqual([expected, ...pairs(rule6, '10', others)]);
});

test('a blank target can say that there is none', () => {
  const blank = { ...rule6, blankTarget: 'no-target' } as const;
  expect(pairs(blank, '10', ['/6', '0/3', '4/8'])).toEqual(['10.00', '5.00', '10.00']);
});

test('the standard and the share at the target are the scheme’s', () => {
  const other = { ...rule6, standard: points('8'), shareAtTarget: points('0.75') };
  expect(pairs(other, '10', ['4/2', '4/4', '4/6', '4/8', '0/1'])).toEqual([
    '3.00',
    '6.00',
    '7.00',
    '8.00',
    '8.00',
  ]);
  expect(outcomes(other, null, [targetAndActual('4/4')]).map(shown)).toEqual(['6.00']);
});

test('how names the case', () => {
  expect(casesOf(['4/8', '4/6', '4/4', '4/2', '4/0', '0/1', '0/0', '4/'])).toEqual([
    'leader',
    'between',
    'at-target',
    'below-target',
    'nothing-done',
    'no-target',
    'nothing-done',
    'none',
  ]);
});

test('how names the figures, the leaders and the best of those without a target', () => {
  const [first, , , fourth] = hows(['4/8', '1/2', '4/6', '0/3', '0/3', '4/']);
  const pool = {
    ratio: { figure: points('2'), units: [0, 1] },
    actual: { figure: points('3'), units: [3, 4] },
  };
  expect(first).toEqual({
    by: 'pool-relative',
    case: 'leader',
    target: points('4'),
    actual: points('8'),
    ratio: points('2'),
    standard: points('10'),
    pool,
  });
  expect(fourth).toMatchObject({ target: null, actual: points('3'), ratio: null, pool });
  expect(fourth?.pool).toBe(first?.pool);
});

test('no unit, no pool', () => {
  expect(pairs(rule6, '10', [])).toEqual([]);
  expect(() => outcomes(rule6, null, [])).toThrow(RangeError);
});
