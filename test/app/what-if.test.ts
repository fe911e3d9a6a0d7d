import { computeBlocs } from '../../src/app/compute-blocs';
import { noChoices } from '../../src/app/options';
import { typedPercent, whatIf } from '../../src/app/what-if';
import { whatIfJson } from '../../src/app/what-if-json';
import { points } from '../scoring/builders';
import { blocOf, scoreTable } from './bloc/one-bloc';

const bloc = () =>
  blocOf(
    scoreTable([
      ['Sở A', 58, 38, null, null],
      ['Sở B', 55, 40, null, null],
      ['Sở C', null, 40, null, null],
    ]),
  );

test('units by name, criteria by name, scores by their cells', () => {
  const answer = whatIf(bloc());
  expect(answer.pairs).toMatchObject([
    {
      above: { unit: 'Sở A', rank: 1 },
      below: { unit: 'Sở B', rank: 2 },
      smallest: {
        unit: 'Sở B',
        criterion: { name: 'Nhiệm vụ' },
        cell: { sheet: 'Bảng điểm', row: 5, column: 2 },
        from: points('55'),
        to: points('56'),
        isRaised: true,
        effect: 'tie',
      },
    },
  ]);
  // Without the first criterion the third unit has a rank too.
  expect(answer.without[0]).toMatchObject({
    criterion: { name: 'Nhiệm vụ' },
    moves: [
      { unit: 'Sở A', from: 1, to: 3 },
      { unit: 'Sở B', from: 2, to: 1 },
      { unit: 'Sở C', from: null, to: 1 },
    ],
  });
  expect(answer.without[1]?.moves).toEqual([]);
  expect(answer.percent).toEqual(points('10'));
});

test('the first change of a weight that moves a rank, and the ranks at a percentage', () => {
  // 58 + 38 (1 + p) and 55 + 40 (1 + p): equal at p = 50 %.
  const [, second] = whatIf(bloc(), points('60')).weights;
  expect(second).toMatchObject({
    weight: points('1'),
    raised: {
      first: null,
      moves: [
        { unit: 'Sở A', from: 1, to: 2 },
        { unit: 'Sở B', from: 2, to: 1 },
      ],
    },
    lowered: { first: null, moves: [] },
  });
});

test('a unit that lacks part of a blend stays unranked in every answer', () => {
  const own = bloc();
  const leaf = own.scheme.criteria[1]?.code ?? '';
  const problems = own.results.map(({ unit }) =>
    unit === 1 ? [{ kind: 'blend-incomplete', leaf, stage: 'self' } as const] : [],
  );
  const answer = whatIf({ ...own, given: { ...own.given, problems } });
  expect(answer.pairs).toEqual([]);
});

test('the JSON has no figure that is not a decimal text', () => {
  const own = bloc();
  const text = whatIfJson([{ bloc: own, answer: whatIf(own) }], 'vi');
  expect(text).not.toContain('numerator');
  expect(JSON.parse(text)).toMatchObject({
    blocs: [{ percent: '10', pairs: [{ smallest: { cell: { sheet: 'Bảng điểm', cell: 'C6' } } }] }],
  });
});

test.each([
  ['10', '10'],
  [' 2,5 ', '2.5'],
  ['0.5', '0.5'],
  ['100', '100'],
])('%j is a percentage', (text, percent) => {
  expect(typedPercent(text)).toEqual(points(percent));
});

test.each(['', '0', '100,1', '-1', 'mười'])('%j is none', (text) => {
  expect(typedPercent(text)).toBeNull();
});

test('the question is that of the computation: the same ranks come out', () => {
  const computed = computeBlocs(scoreTable([['Sở A', 58, 38, 1, 2]]), noChoices);
  expect(computed.ok).toBe(true);
  if (computed.ok) expect(computed.value.blocs.map((own) => whatIf(own).pairs)).toEqual([[]]);
});
