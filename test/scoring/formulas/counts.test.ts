import type { BonusPenaltyFormula, CountFormula } from '../../../src/scoring/formulas/leaf-formula';
import { points } from '../builders';
import { outcome, shown, type Cells } from './builders';

const count: CountFormula = {
  kind: 'count',
  each: points('2.5'),
  most: { at: 'maximum' },
  least: null,
  fractions: 'refused',
};

const both: BonusPenaltyFormula = {
  kind: 'bonus-penalty',
  bonus: points('2'),
  penalty: points('0.5'),
  least: points('-3'),
  most: { at: 'points', points: points('5') },
  blankCases: 'missing',
};

describe('count × points', () => {
  test.each([
    ['0', '0.00'],
    ['3', '7.50'],
    ['4', '10.00'],
    ['5', '10.00'],
    ['', 'missing: as-typed (count)'],
    ['KGCT', 'not-assigned: as-typed (count)'],
    ['nhiều', 'unreadable: as-typed (count)'],
    ['-1', 'unreadable: negative (count)'],
    ['1.5', 'unreadable: not-whole (count)'],
  ])('%s', (typed, expected) => {
    expect(shown(outcome(count, '10', { count: typed }))).toBe(expected);
  });

  test('a fraction where the scheme allows it', () => {
    expect(shown(outcome({ ...count, fractions: 'allowed' }, '10', { count: '1.5' }))).toBe('3.75');
  });

  test.each([
    [{ at: 'none' }, '12.50'],
    [{ at: 'maximum' }, '10.00'],
    [{ at: 'times', times: points('1.1') }, '11.00'],
    [{ at: 'points', points: points('6') }, '6.00'],
  ] as const)('at most %p', (most, expected) => {
    expect(shown(outcome({ ...count, most }, '10', { count: '5' }))).toBe(expected);
  });

  test('at least', () => {
    const penalty = { ...count, each: points('-1'), least: points('-3') };
    const worth = (typed: string) => shown(outcome(penalty, '10', { count: typed }));
    expect([worth('2'), worth('3'), worth('4')]).toEqual(['-2.00', '-3.00', '-3.00']);
  });

  test('where least and most cross, the most holds', () => {
    const crossed = {
      ...count,
      least: points('7'),
      most: { at: 'points', points: points('5') },
    } as const;
    expect(shown(outcome(crossed, '10', { count: '1' }))).toBe('5.00');
  });

  test('how', () => {
    expect(outcome(count, '10', { count: '5' })).toMatchObject({
      how: {
        by: 'count',
        count: points('5'),
        each: points('2.5'),
        held: { by: 'most', from: points('12.5') },
      },
    });
    expect(outcome(count, '10', { count: '4' })).toMatchObject({ how: { held: null } });
    const raised = outcome({ ...count, least: points('1') }, '10', { count: '0' });
    expect(raised).toMatchObject({ how: { held: { by: 'least', from: points('0') } } });
  });
});

describe('bonus and penalty', () => {
  const cells = (bonus: string, penalty: string): Cells => ({
    'bonus-count': bonus,
    'penalty-count': penalty,
  });

  test.each([
    ['1', '1', '1.50'],
    ['2', '0', '4.00'],
    ['3', '0', '5.00'],
    ['3', '1', '5.00'],
    ['0', '6', '-3.00'],
    ['0', '7', '-3.00'],
    ['', '1', 'missing: as-typed (bonus-count)'],
    ['1', '', 'missing: as-typed (penalty-count)'],
    ['KGCT', 'KGCT', 'not-assigned: as-typed (bonus-count)'],
    ['KGCT', '1', '-0.50'],
    ['KGCT', '', 'missing: as-typed (penalty-count)'],
    ['', 'x', 'unreadable: as-typed (penalty-count)'],
    ['KGCT', 'x', 'unreadable: as-typed (penalty-count)'],
    ['-1', '0', 'unreadable: negative (bonus-count)'],
    ['1', '0.5', 'unreadable: not-whole (penalty-count)'],
  ])('%s and %s', (bonus, penalty, expected) => {
    expect(shown(outcome(both, null, cells(bonus, penalty)))).toBe(expected);
  });

  test('a blank cell is no case where the scheme says so', () => {
    const lenient = { ...both, blankCases: 'none' } as const;
    expect(shown(outcome(lenient, null, cells('', '1')))).toBe('-0.50');
    expect(outcome(lenient, null, cells('', ''))).toMatchObject({
      points: points('0'),
      how: { takenAsNone: ['bonus-count', 'penalty-count'] },
    });
  });

  test('without limits', () => {
    const open = { ...both, least: null, most: { at: 'none' } } as const;
    expect(shown(outcome(open, null, cells('0', '100')))).toBe('-50.00');
    expect(shown(outcome(open, null, cells('100', '0')))).toBe('200.00');
  });

  test('how', () => {
    expect(outcome(both, null, cells('3', '1'))).toMatchObject({
      how: {
        by: 'bonus-penalty',
        bonusCount: points('3'),
        penaltyCount: points('1'),
        gained: points('6'),
        lost: points('0.5'),
        held: { by: 'most', from: points('5.5') },
        takenAsNone: [],
      },
    });
  });
});
