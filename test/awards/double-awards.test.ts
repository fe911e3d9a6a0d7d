import { doubleAwards } from '../../src/awards/double-awards';
import type { AchievementType, PastYear } from '../../src/awards/facts';
import { withParameter, type RulePack } from '../../src/awards/rule-pack';
import { given, law, pastYear, subject, YEAR } from './known';

const kinds = (award: string, years: readonly PastYear[], pack: RulePack = law()) =>
  doubleAwards(pack, award, subject({ years }), YEAR).map(({ kind, given: before }) => [
    kind,
    ...before.map((one) => one.award),
  ]);

const thisYear = (award: string, type: AchievementType | null = 'merit'): PastYear[] => [
  pastYear(YEAR, null, given(award, type)),
];

test.each<[string, string, PastYear[], readonly (readonly string[])[]]>([
  ['nothing was given', 'BKT', [], []],
  ['the same form', 'BKT', thisYear('BKT'), [['one-achievement', 'BKT']]],
  ['the same form, of no stated type', 'BKT', thisYear('BKT', null), [['one-achievement', 'BKT']]],
  ['another form', 'GK', thisYear('BKT'), [['one-achievement', 'BKT']]],
  ['the same title', 'CTĐT', thisYear('CTĐT'), [['one-achievement', 'CTĐT']]],
  ['a title beside a form', 'BKT', thisYear('TTLĐXS'), []],
  ['a title beside a title', 'CTĐT', thisYear('TTLĐXS'), []],
  ['for another kind of achievement', 'BKT', thisYear('BKT', 'movement'), []],
  ['in another year', 'BKT', [pastYear(YEAR - 1, null, given('BKT'))], []],
])('%s: %s', (_, award, years, wanted) => {
  expect(kinds(award, years)).toEqual(wanted);
});

test.each<[string, AchievementType | null, boolean]>([
  ['merit', 'merit', true],
  ['a movement', 'movement', true],
  ['nothing stated', null, true],
  ['ad-hoc merit', 'ad-hoc', false],
  ['tenure', 'tenure', false],
  ['devotion', 'devotion', false],
])('a state-level form after one for %s', (_, type, isAsked) => {
  const found = kinds('HCLĐ3', thisYear('BKTTg', type)).map(([kind]) => kind);
  expect(found.includes('one-state-level')).toBe(isAsked);
});

test('how many state-level forms a year may have is a parameter; flags and provincial forms are none', () => {
  const two = withParameter(law(), 'X2.most', '2');
  const stateLevel = (years: PastYear[], pack?: RulePack): boolean =>
    kinds('HCLĐ3', years, pack).some(([kind]) => kind === 'one-state-level');
  expect(stateLevel(thisYear('BKTTg'), two)).toBe(false);
  expect(stateLevel([...thisYear('BKTTg'), ...thisYear('HCLĐ2')], two)).toBe(true);
  expect(stateLevel(thisYear('CTĐCP'))).toBe(false);
  expect(stateLevel(thisYear('BKT'))).toBe(false);
});

test('the line of the bloc’s own result is no second award', () => {
  const own = { ...pastYear(YEAR, null, given('BKT')), rank: 2 };
  expect(kinds('BKT', [own])).toEqual([]);
  expect(kinds('BKTTg', [own])).toEqual([['one-achievement', 'BKT']]);
});
