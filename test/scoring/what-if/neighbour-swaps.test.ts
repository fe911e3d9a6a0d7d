import fc from 'fast-check';
import { leavesOf } from '../../../src/scoring/criteria';
import {
  absolute,
  add,
  compare,
  fraction,
  multiply,
  subtract,
  toDecimalText,
  wholePoints,
  zero,
  type Points,
} from '../../../src/scoring/points';
import type { Scheme } from '../../../src/scoring/scheme';
import { scoreUnits } from '../../../src/scoring/score-units';
import type { ScoreTable } from '../../../src/scoring/score';
import { nothingGiven, noUnitFacts } from '../../../src/scoring/unit-facts';
import {
  neighbourSwaps,
  type NeighbourSwap,
  type ScoreChange,
} from '../../../src/scoring/what-if/neighbour-swaps';
import { prepared, type Question } from '../../../src/scoring/what-if/question';
import { group, leaf, points, schemeOf, tableOf } from '../builders';
import { rankedBlocs, smallBlocs } from './ranked-blocs';

const half = fraction(1n, 2n);

function changed(table: ScoreTable, unit: number, code: string, to: Points): ScoreTable {
  const column = table.leaves.indexOf(code);
  const row = table.units[unit] ?? [];
  return {
    ...table,
    units: table.units.with(unit, row.with(column, { state: 'number', points: to })),
  };
}

/** How the two stand by the engine, over the whole table. */
function order(question: Question, table: ScoreTable, { above, below }: NeighbourSwap): string {
  const results = scoreUnits(question.scheme, table, question.given);
  const [upper, lower] = [results[above]?.rank ?? null, results[below]?.rank ?? null];
  if (upper === null || lower === null) return 'unranked';
  return upper === lower ? 'tie' : upper < lower ? 'same' : 'swap';
}

/** Step by step until the engine says another order: the answer, written for being obviously right. */
function firstByTrying(
  question: Question,
  pair: NeighbourSwap,
  unit: number,
  code: string,
  step: Points,
): ScoreChange | null {
  const { scheme, table } = question;
  const criterion = leavesOf(scheme).find((one) => one.code === code);
  const score = table.units[unit]?.[table.leaves.indexOf(code)];
  if (criterion === undefined || score === undefined) return null;
  const isBlank =
    score.state === 'missing' && (criterion.kind !== 'base' || scheme.missing === 'zero');
  if (score.state !== 'number' && !isBlank) return null;
  const typed = score.state === 'number' ? score.points : zero;
  const from = criterion.kind === 'penalty' ? absolute(typed) : typed;
  const isRaised = (unit === pair.below) === (criterion.kind !== 'penalty');
  for (let steps = 1; steps <= 130; steps += 1) {
    const by = multiply(step, wholePoints(isRaised ? steps : -steps));
    const to = add(from, by);
    if (isRaised && criterion.maximum !== null && compare(to, criterion.maximum) > 0) return null;
    if (!isRaised && compare(to, zero) < 0) return null;
    const effect = order(question, changed(table, unit, code, to), pair);
    if (effect === 'tie' || effect === 'swap') return { unit, leaf: code, from, to, effect };
    if (effect === 'unranked') return null;
  }
  return null;
}

/** Penalties that stop at 0 make a better base score worse at that step of the chain: there the first is not sought. */
const goesOneWay = ({ scheme }: Question): boolean =>
  scheme.penaltyStop === 'none' || scheme.tieBreaks.every(({ by }) => by !== 'fewer-penalties');

const small = smallBlocs.filter(goesOneWay);

test('the smallest change of every score is the one that trying step by step finds', () => {
  let found = 0;
  let ties = 0;
  fc.assert(
    fc.property(small, (bloc) => {
      const question = prepared(bloc);
      for (const swap of neighbourSwaps(bloc, { step: half })) {
        const expected = [swap.below, swap.above].flatMap((unit) =>
          bloc.table.leaves.flatMap(
            (code) => firstByTrying(question, swap, unit, code, half) ?? [],
          ),
        );
        expect(swap.changes).toEqual(expected);
        found += expected.length;
        ties += expected.filter(({ effect }) => effect === 'tie').length;
      }
    }),
    { numRuns: 120 },
  );
  expect(Math.min(found, ties)).toBeGreaterThan(2);
});

test('the engine confirms every change, and the smallest is one of the smallest', () => {
  fc.assert(
    fc.property(rankedBlocs, (bloc) => {
      const question = prepared(bloc);
      for (const swap of neighbourSwaps(bloc)) {
        for (const change of swap.changes) {
          const after = changed(question.table, change.unit, change.leaf, change.to);
          expect(order(question, after, swap)).toBe(change.effect);
          const size = absolute(subtract(change.to, change.from));
          const least = swap.smallest;
          expect(least).not.toBeNull();
          if (least === null) continue;
          expect(compare(absolute(subtract(least.to, least.from)), size)).toBeLessThanOrEqual(0);
        }
        if (swap.changes.length === 0) expect(swap.smallest).toBeNull();
      }
    }),
    { numRuns: 60 },
  );
});

const two = schemeOf([leaf('A', { max: '60' }), leaf('B', { max: '40' })]);

function said(swap: NeighbourSwap | undefined): string[] {
  return (swap?.changes ?? []).map(
    ({ unit, leaf: code, from, to, effect }) =>
      `${unit} ${code} ${toDecimalText(from)} → ${toDecimalText(to)} ${effect}`,
  );
}

function swapsOf(scheme: Scheme, rows: readonly string[]): NeighbourSwap[] {
  return neighbourSwaps({ scheme, table: tableOf(scheme, rows), given: nothingGiven });
}

test('without a chain the lower one has to reach the total, the higher one to fall to it', () => {
  const swaps = swapsOf(two, ['55 38', '54.25 38.5']);
  expect(swaps.map(said)).toEqual([
    ['1 A 54.25 → 54.5 tie', '1 B 38.5 → 38.75 tie', '0 A 55 → 54.75 tie', '0 B 38 → 37.75 tie'],
  ]);
  expect(swaps[0]?.smallest).toMatchObject({ unit: 1, leaf: 'A', effect: 'tie' });
});

test('a maximum leaves no room, a weight makes steps smaller, a penalty goes the other way', () => {
  const scheme = schemeOf(
    [
      leaf('A', { max: '10', weight: '3' }),
      leaf('B', { max: '10' }),
      leaf('T', { kind: 'penalty' }),
    ],
    { weighting: 'coefficient' },
  );
  // 34 and 33
  expect(swapsOf(scheme, ['8 10 -', '8.5 10 -2.5']).map(said)).toEqual([
    [
      '1 A 8.5 → 8.84 swap',
      '1 T 2.5 → 1.5 tie',
      '0 A 8 → 7.66 swap',
      '0 B 10 → 9 tie',
      '0 T 0 → 1 tie',
    ],
  ]);
});

test('a total rounded half up moves as soon as it rounds up', () => {
  const scheme = schemeOf([leaf('A', { max: '60' }), leaf('B', { max: '40' })], {
    rounding: { stage: 'total', decimals: 0 },
  });
  expect(swapsOf(scheme, ['50 38', '50.2 37']).map(said)).toEqual([
    ['1 A 50.2 → 50.5 tie', '1 B 37 → 37.3 tie', '0 A 50 → 49.4 tie', '0 B 38 → 37.4 tie'],
  ]);
});

test('rounded leaves move as soon as one of them rounds up', () => {
  const scheme = schemeOf([leaf('A', { max: '60' }), leaf('B', { max: '40' })], {
    rounding: { stage: 'leaf', decimals: 0 },
  });
  expect(swapsOf(scheme, ['50 38', '50.2 36.9']).map((swap) => said(swap).slice(0, 2))).toEqual([
    ['1 A 50.2 → 50.5 tie', '1 B 36.9 → 37.5 tie'],
  ]);
});

test('the chain decides among equal totals, whole groups of them', () => {
  const scheme = schemeOf([group('I', [leaf('A', { max: '60' })]), leaf('B', { max: '40' })], {
    tieBreaks: [{ by: 'criterion', code: 'I' }],
    rounding: { stage: 'total', decimals: 0 },
  });
  // All 90 when they are rounded; A is 52, 51.8, 51.
  expect(swapsOf(scheme, ['52 38', '51.8 38.3', '51 39']).map(said)).toEqual([
    ['1 A 51.8 → 52 tie', '1 B 38.3 → 38.7 swap', '0 A 52 → 51.8 tie', '0 B 38 → 37.4 swap'],
    ['2 A 51 → 51.5 swap', '2 B 39 → 39.5 swap', '1 A 51.8 → 51.1 swap', '1 B 38.3 → 37.6 swap'],
  ]);
});

test('a step that one of the tied has no figure for decides nothing', () => {
  const scheme = schemeOf([leaf('A', { max: '60' }), leaf('B', { max: '40' }), leaf('C')], {
    tieBreaks: [{ by: 'criterion', code: 'A' }],
    notAssigned: 'zero',
  });
  const [swap] = swapsOf(scheme, ['50 40 5', '50 40 4']);
  expect(said(swap)).toContain('1 C 4 → 5 tie');
  expect(said(swap)).toContain('1 A 50 → 51 swap');
});

test('one that falls below a floor changes places with nobody', () => {
  const scheme = schemeOf([leaf('A', { max: '60' }), leaf('B', { max: '40' })], {
    floors: [
      { code: 'A', least: points('50'), measure: 'points', consequence: { kind: 'not-ranked' } },
    ],
  });
  expect(swapsOf(scheme, ['50.5 38', '50 37']).map(said)).toEqual([
    ['1 A 50 → 51.5 tie', '1 B 37 → 38.5 tie', '0 B 38 → 36.5 tie'],
  ]);
});

test('an empty table, one unit, units that share a rank or have none: no neighbours', () => {
  expect(swapsOf(two, [])).toEqual([]);
  expect(swapsOf(two, ['50 30'])).toEqual([]);
  expect(swapsOf(two, ['50 30', '50 30', '- 30'])).toEqual([]);
});

test('facts and overrides hold in what is tried out', () => {
  const table = tableOf(two, ['50 30', '49 30', '48 30']);
  const given = {
    facts: [noUnitFacts, { ...noUnitFacts, disqualified: { reason: 'vi phạm' } }],
    overrides: [{ unit: 2, leaf: 'A', points: points('49.5'), reason: 'thẩm định' }],
    problems: [],
  };
  const swaps = neighbourSwaps({ scheme: two, table, given });
  expect(swaps).toMatchObject([{ above: 0, below: 2 }]);
  expect(said(swaps[0])[0]).toBe('2 A 49.5 → 50 tie');
});

test('a leaf without a maximum has room without end', () => {
  const scheme = schemeOf([leaf('A', { max: null }), leaf('B', { max: null, weight: '0' })], {
    weighting: 'coefficient',
  });
  expect(swapsOf(scheme, ['1000000 1', '5 1']).map(said)).toEqual([
    ['1 A 5 → 1000000 tie', '0 A 1000000 → 5 tie'],
  ]);
});
