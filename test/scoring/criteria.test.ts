import {
  allCriteria,
  duplicateCodes,
  findCriterion,
  leavesOf,
  maximumOf,
} from '../../src/scoring/criteria';
import type { Weighting } from '../../src/scoring/scheme';
import { group, leaf, points, schemeOf } from './builders';

const tree = schemeOf([
  group('I', [
    leaf('1', { max: '30' }),
    group('2', [leaf('a', { max: '12.5' }), leaf('b', { max: '7.5' })]),
  ]),
  leaf('II', { max: '50' }),
  group('III', [leaf('T', { kind: 'bonus', max: '10' }), leaf('P', { kind: 'penalty', max: '5' })]),
]);

test('nodes and leaves come in the order of the scheme, groups before their children', () => {
  expect(allCriteria(tree).map(({ code }) => code)).toEqual([
    'I',
    '1',
    '2',
    'a',
    'b',
    'II',
    'III',
    'T',
    'P',
  ]);
  expect(leavesOf(tree).map(({ code }) => code)).toEqual(['1', 'a', 'b', 'II', 'T', 'P']);
});

test('a heading without children carries no scores', () => {
  expect(leavesOf(schemeOf([group('I', []), leaf('II')])).map(({ code }) => code)).toEqual(['II']);
});

test('a criterion is found by its code, leaf or group', () => {
  expect(findCriterion(tree, 'b')?.maximum).toEqual(points('7.5'));
  expect(findCriterion(tree, '2')?.kind).toBe('group');
  expect(findCriterion(tree, 'x')).toBeNull();
});

test('codes that stand twice are named once', () => {
  const twice = schemeOf([leaf('1'), group('2', [leaf('1'), leaf('a')]), leaf('a'), leaf('1')]);
  expect(duplicateCodes(twice)).toEqual(['1', 'a']);
  expect(duplicateCodes(tree)).toEqual([]);
});

test('the maximum is that of the base leaves; bonus and penalty stand outside', () => {
  expect(maximumOf(tree)).toEqual(points('100'));
});

const weighted = [
  group('I', [leaf('1', { max: '20', weight: '2' }), leaf('2', { max: '5' })], { weight: '3' }),
  leaf('II', { max: '10', weight: '0.5' }),
];

test.each<[Weighting, string]>([
  // 20 + 5 + 10
  ['none', '35'],
  // (20 × 2 + 5) × 3 + 10 × 0.5
  ['coefficient', '140'],
  // the weights of the first level
  ['percentage', '3.5'],
])('with weighting %s the maximum is %s', (weighting, maximum) => {
  expect(maximumOf(schemeOf(weighted, { weighting }))).toEqual(points(maximum));
});

test('percentage weights that add up to 100 have the maximum 100', () => {
  const criteria = [leaf('1', { max: '10', weight: '60' }), leaf('2', { max: '7', weight: '40' })];
  expect(maximumOf(schemeOf(criteria, { weighting: 'percentage' }))).toEqual(points('100'));
});

test('a maximum that is not known makes the whole unknown, unless the group says it', () => {
  expect(maximumOf(schemeOf([leaf('1'), leaf('2', { max: null })]))).toBeNull();
  const stated = group('I', [leaf('1'), leaf('2', { max: null })], { max: '25' });
  expect(maximumOf(schemeOf([stated, leaf('II')]))).toEqual(points('35'));
  const contradicted = group('I', [leaf('1'), leaf('2')], { max: '25' });
  expect(maximumOf(schemeOf([contradicted]))).toEqual(points('20'));
});

test('a scheme of bonus alone has the maximum 0', () => {
  expect(maximumOf(schemeOf([leaf('T', { kind: 'bonus' })]))).toEqual(points('0'));
});
