import type { LevelsFormula, PassFailFormula } from '../../../src/scoring/formulas/leaf-formula';
import { points } from '../builders';
import { outcome, shown } from './builders';

const ticks: PassFailFormula = {
  kind: 'pass-fail',
  pass: ['Đạt', 'x', '1'],
  fail: ['Không đạt', '0'],
  passPoints: null,
  failPoints: points('0'),
  blank: 'missing',
};

const grades: LevelsFormula = {
  kind: 'levels',
  levels: [
    { name: 'Tốt', points: points('8') },
    { name: 'Hoàn thành', points: points('6') },
    { name: '3', points: points('1') },
  ],
};

describe('pass or fail', () => {
  test.each([
    ['đạt', '10.00'],
    [' ĐẠT ', '10.00'],
    ['X', '10.00'],
    ['1', '10.00'],
    ['1.0', '10.00'],
    ['KHÔNG   đạt', '0.00'],
    ['0', '0.00'],
    ['2', 'unreadable: unknown-word (result)'],
    ['có', 'unreadable: unknown-word (result)'],
    ['', 'missing: as-typed (result)'],
    ['KGCT', 'not-assigned: as-typed (result)'],
  ])('"%s"', (typed, expected) => {
    expect(shown(outcome(ticks, '10', { result: typed }))).toBe(expected);
  });

  test('a word may come as such', () => {
    const word = { state: 'word', text: 'đạt' } as const;
    expect(shown(outcome(ticks, '10', { result: word }))).toBe('10.00');
  });

  test('a blank cell fails where the scheme says so; only a blank one', () => {
    const blank = { ...ticks, blank: 'fail', failPoints: points('-2') } as const;
    expect(outcome(blank, '10', {})).toMatchObject({
      points: points('-2'),
      how: { by: 'pass-fail', passed: false, word: null },
    });
    expect(shown(outcome(blank, '10', { result: 'có' }))).toBe('unreadable: unknown-word (result)');
    expect(shown(outcome(blank, '10', { result: 'KGCT' }))).toBe('not-assigned: as-typed (result)');
  });

  test('how: which word was read', () => {
    expect(outcome(ticks, '10', { result: 'X' })).toMatchObject({
      how: { passed: true, word: 'x' },
    });
    expect(outcome(ticks, '10', { result: '0' })).toMatchObject({
      how: { passed: false, word: '0' },
    });
  });

  test('points of its own', () => {
    expect(shown(outcome({ ...ticks, passPoints: points('3') }, null, { result: 'x' }))).toBe(
      '3.00',
    );
    expect(() => outcome(ticks, null, { result: 'x' })).toThrow(RangeError);
  });

  test('an unknown number keeps its text', () => {
    expect(outcome(ticks, '10', { result: '2.50' })).toMatchObject({
      score: { state: 'unreadable', text: '2.5' },
    });
  });
});

describe('levels', () => {
  test.each([
    ['Tốt', '8.00'],
    ['tốt', '8.00'],
    ['T\u006f\u0302\u0301t', '8.00'],
    ['HOÀN THÀNH', '6.00'],
    ['Hoàn  thành ', '6.00'],
    ['3', '1.00'],
    ['3.00', '1.00'],
    ['4', 'unreadable: unknown-word (level)'],
    ['Khá', 'unreadable: unknown-word (level)'],
    ['', 'missing: as-typed (level)'],
    ['KGCT', 'not-assigned: as-typed (level)'],
  ])('"%s"', (typed, expected) => {
    expect(shown(outcome(grades, null, { level: typed }))).toBe(expected);
  });

  test('how: the level as the scheme writes it', () => {
    expect(outcome(grades, null, { level: 'HOÀN THÀNH' })).toMatchObject({
      how: { by: 'levels', level: 'Hoàn thành' },
    });
  });
});

describe('direct', () => {
  test.each([
    ['7.25', '7.25'],
    ['-3', '-3.00'],
    ['', 'missing: as-typed (score)'],
    ['KGCT', 'not-assigned: as-typed (score)'],
    ['tốt', 'unreadable: as-typed (score)'],
  ])('"%s"', (typed, expected) => {
    expect(shown(outcome({ kind: 'direct' }, null, { score: typed }))).toBe(expected);
  });
});
