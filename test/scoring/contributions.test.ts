import { contributions } from '../../src/scoring/contributions';
import { toDecimalText } from '../../src/scoring/points';
import type { Scheme } from '../../src/scoring/scheme';
import { group, leaf, schemeOf, tableOf } from './builders';

function parts(scheme: Scheme, row: string): Record<string, string | null> {
  return Object.fromEntries(
    contributions(scheme, tableOf(scheme, [row]), 0).map(({ code, points }) => [
      code,
      points && toDecimalText(points),
    ]),
  );
}

const criteria = [
  group('I', [leaf('1', { weight: '2' }), leaf('2')], { weight: '1.5' }),
  group('II', [leaf('3'), leaf('P', { kind: 'penalty' })]),
  leaf('T', { kind: 'bonus' }),
];

test('every node says what it adds, a penalty what it takes', () => {
  expect(parts(schemeOf(criteria), '7 8 9 0.5 2')).toEqual({
    I: '15',
    '1': '7',
    '2': '8',
    II: '8.5',
    '3': '9',
    P: '-0.5',
    T: '2',
  });
});

test('weights of the leaf and of the groups above it are applied', () => {
  expect(parts(schemeOf(criteria, { weighting: 'coefficient' }), '7 8 9 0.5 2')).toMatchObject({
    I: '33',
    '1': '21',
    '2': '12',
  });
});

test('what was not assigned adds nothing, and the rest is rescaled', () => {
  // 30 full, 20 assigned
  expect(parts(schemeOf(criteria), '6 KGCT 8 1 2')).toEqual({
    I: '9',
    '1': '9',
    '2': null,
    II: '11',
    '3': '12',
    P: '-1',
    T: '2',
  });
});

test('a group of which nothing was assigned adds nothing', () => {
  expect(parts(schemeOf(criteria), 'KGCT KGCT 8 1 2')).toMatchObject({ I: null, II: '23' });
});

test('a score that is missing leaves its groups unknown, and the others as they are', () => {
  expect(parts(schemeOf(criteria), '6 - 8 1 2')).toEqual({
    I: null,
    '1': '6',
    '2': null,
    II: '7',
    '3': '8',
    P: '-1',
    T: '2',
  });
});

test('leaves are rounded where the scheme rounds leaves', () => {
  const scheme = schemeOf([leaf('1'), leaf('2')], { rounding: { stage: 'leaf', decimals: 1 } });
  expect(parts(scheme, '1.25 2.24')).toEqual({ '1': '1.3', '2': '2.2' });
});

test('a unit that is not there is a mistake of the caller', () => {
  const scheme = schemeOf(criteria);
  expect(() => contributions(scheme, tableOf(scheme, []), 0)).toThrow(RangeError);
});
