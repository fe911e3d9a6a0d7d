import { scoreUnits } from '../../src/scoring/score-units';
import type { TieBreak } from '../../src/scoring/scheme';
import { group, leaf, schemeOf, tableOf } from './builders';

const one = [leaf('1', { max: '100' })];

function ranks(
  rows: readonly string[],
  parts: Parameters<typeof schemeOf>[1] = {},
): (number | null)[] {
  const scheme = schemeOf(one, parts);
  return scoreUnits(scheme, tableOf(scheme, rows)).map(({ rank }) => rank);
}

describe('ranks', () => {
  test('competition: what is tied shares the rank, and the next ones are left out', () => {
    expect(ranks(['96', '98', '97', '98', '95'])).toEqual([4, 1, 3, 1, 5]);
    expect(ranks(['9', '9', '9', '8'])).toEqual([1, 1, 1, 4]);
  });

  test('dense: no rank is left out', () => {
    const dense = { ranking: 'dense' } as const;
    expect(ranks(['96', '98', '97', '98', '95'], dense)).toEqual([3, 1, 2, 1, 4]);
  });

  test('the figure printed is the figure ranked', () => {
    expect(ranks(['9.994', '9.985', '9.995', '9.99'])).toEqual([2, 2, 1, 2]);
    expect(ranks(['9.5', '9.49', '9.4'], { rounding: { stage: 'total', decimals: 0 } })).toEqual(
      [1, 2, 2], // below, at a half
    );
  });

  test('a unit that is not ranked takes no place', () => {
    expect(ranks(['9', '-', '8', 'x', '7'])).toEqual([1, null, 2, null, 3]);
    expect(ranks(['-', '-'])).toEqual([null, null]);
    expect(ranks([])).toEqual([]);
  });

  test('negative totals rank below zero', () => {
    expect(ranks(['-1', '0', '-0.5'])).toEqual([3, 1, 2]);
  });

  test('totals too large for safe integers are ranked exactly', () => {
    expect(ranks(['9007199254740993.01', '9007199254740993.02', '9007199254740993.01'])).toEqual([
      2, 1, 2,
    ]);
  });

  test('everyone who shares a rank is named', () => {
    const scheme = schemeOf(one);
    const results = scoreUnits(scheme, tableOf(scheme, ['9', '8', '9', '9']));
    expect(results.map(({ tiedWith }) => tiedWith)).toEqual([[2, 3], [], [0, 3], [0, 2]]);
  });

  test('in a large tie too', () => {
    const scheme = schemeOf(one);
    const rows = Array.from({ length: 100 }, () => '9');
    const results = scoreUnits(scheme, tableOf(scheme, rows));
    const others = [...rows.keys()].filter((unit) => unit !== 40);
    expect(results[40]?.tiedWith).toEqual(others);
    expect(Object.keys(results[40] ?? {})).toContain('tiedWith');
    expect({ ...results[40] }.tiedWith).toEqual(others);
  });
});

describe('the tie-break chain', () => {
  const criteria = [
    group('I', [leaf('1'), leaf('2')]),
    group('III', [leaf('3'), leaf('4')]),
    leaf('T', { kind: 'bonus' }),
    leaf('P', { kind: 'penalty' }),
  ];
  const groupI: TieBreak = { by: 'criterion', code: 'I' };
  const groupIII: TieBreak = { by: 'criterion', code: 'III' };
  const leaf1: TieBreak = { by: 'criterion', code: '1' };

  function ranked(
    rows: readonly string[],
    tieBreaks: readonly TieBreak[],
  ): { rank: number | null; decidedBy: unknown }[] {
    const scheme = schemeOf(criteria, { tieBreaks });
    return scoreUnits(scheme, tableOf(scheme, rows)).map(({ rank, decidedBy }) => ({
      rank,
      decidedBy,
    }));
  }

  const byTotal = { kind: 'total' };
  const step = (index: number, ...among: readonly number[]): unknown => ({
    kind: 'tie-break',
    step: index,
    among,
  });
  const shared = { kind: 'shared' };

  test('without a chain nothing is decided', () => {
    expect(ranked(['5 5 1 1 0 0', '4 4 2 2 0 0', '9 9 9 9 0 0'], [])).toEqual([
      { rank: 2, decidedBy: shared },
      { rank: 2, decidedBy: shared },
      { rank: 1, decidedBy: byTotal },
    ]);
  });

  test('by a group, the higher first', () => {
    expect(ranked(['4 4 2 2 0 0', '5 5 1 1 0 0'], [groupI])).toEqual([
      { rank: 2, decidedBy: step(0, 0, 1) },
      { rank: 1, decidedBy: step(0, 0, 1) },
    ]);
  });

  test('each step looks only at what is still tied, and says which decided', () => {
    // 12 each; group I: 8, 8, 8, 10; leaf 1: 5, 4, 4
    const rows = ['5 3 2 2 0 0', '4 4 2 2 0 0', '4 4 1 3 0 0', '5 5 1 1 0 0'];
    expect(ranked(rows, [groupI, leaf1])).toEqual([
      { rank: 2, decidedBy: step(1, 0, 1, 2) },
      { rank: 3, decidedBy: shared },
      { rank: 3, decidedBy: shared },
      { rank: 1, decidedBy: step(0, 0, 1, 2, 3) },
    ]);
    // leaf 1: 5, 4, 4, 5; group III: 4 and 2, 4 and 4
    expect(ranked(rows, [leaf1, groupIII])).toEqual([
      { rank: 1, decidedBy: step(1, 0, 3) },
      { rank: 3, decidedBy: shared },
      { rank: 3, decidedBy: shared },
      { rank: 2, decidedBy: step(1, 0, 3) },
    ]);
  });

  test('fewer penalties, whatever their sign; more bonus', () => {
    const rows = ['5 5 5 5 2 -2', '5 5 5 5 1 1', '5 5 5 5 0 0'];
    expect(ranked(rows, [{ by: 'fewer-penalties' }]).map(({ rank }) => rank)).toEqual([3, 2, 1]);
    expect(ranked(rows, [{ by: 'more-bonus' }]).map(({ rank }) => rank)).toEqual([1, 2, 3]);
  });

  test('the chain only decides among equal totals', () => {
    expect(ranked(['1 1 9 9 0 0', '9 9 0 0 0 0'], [groupI]).map(({ rank }) => rank)).toEqual([
      1, 2,
    ]);
  });

  test('a step for which one of the tied has no figure decides nothing among them', () => {
    // 20 of 40 each: 10 of 20 rescaled in the first; group I was not assigned to it
    const rows = ['KGCT KGCT 5 5 0 0', '6 6 4 4 0 0', '5 5 5 5 0 0'];
    expect(ranked(rows, [groupI])).toEqual([
      { rank: 1, decidedBy: shared },
      { rank: 1, decidedBy: shared },
      { rank: 1, decidedBy: shared },
    ]);
    expect(ranked(rows, [groupI, groupIII]).map(({ rank }) => rank)).toEqual([1, 3, 2]);
  });

  test('a code that the scheme does not have decides nothing', () => {
    const unknown: TieBreak = { by: 'criterion', code: 'IX' };
    expect(ranked(['4 4 2 2 0 0', '5 5 1 1 0 0'], [unknown, groupI])).toEqual([
      { rank: 2, decidedBy: step(1, 0, 1) },
      { rank: 1, decidedBy: step(1, 0, 1) },
    ]);
  });

  test('figures of a step are compared exactly, weights applied', () => {
    const weighted = schemeOf([leaf('1', { weight: '0.3333' }), leaf('2', { weight: '0.3334' })], {
      weighting: 'coefficient',
      rounding: { stage: 'total', decimals: 2 },
      tieBreaks: [{ by: 'criterion', code: '2' }],
    });
    const results = scoreUnits(weighted, tableOf(weighted, ['6 4', '4 6', '5 5']));
    expect(results.map(({ rank }) => rank)).toEqual([3, 1, 2]);
  });
});
