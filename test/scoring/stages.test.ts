import type { Stage } from '../../src/scoring/scheme';
import { chooseStage, type StageCandidate } from '../../src/scoring/stages';
import { leaf, schemeOf, tableOf } from './builders';

const scheme = schemeOf([leaf('1'), leaf('2'), leaf('T', { kind: 'bonus' })]);

function stage(name: Stage | null, ...rows: readonly string[]): StageCandidate {
  return { stage: name, scores: tableOf(scheme, rows).units };
}

test('the most authoritative stage that is complete for every unit', () => {
  const candidates = [
    stage('self', '9 9 -', '8 8 -'),
    stage('bloc', '9 8 -', '8 7 -'),
    stage('verified', '9 7 1', '8 - -'),
  ];
  expect(chooseStage(scheme, candidates, null)).toEqual({
    kind: 'chosen',
    index: 1,
    stage: 'bloc',
    by: 'completeness',
    missing: 0,
  });
});

test.each<[Stage, Stage]>([
  ['self', 'cross'],
  ['cross', 'bloc'],
  ['bloc', 'verified'],
])('%s has less authority than %s', (lower, higher) => {
  for (const order of [
    [lower, higher],
    [higher, lower],
  ]) {
    const candidates = order.map((name) => stage(name, '9 9 -'));
    expect(chooseStage(scheme, candidates, null)).toMatchObject({ stage: higher });
  }
});

test('what was not assigned is not missing, nor is a blank bonus', () => {
  const candidates = [stage('self', '9 9 1'), stage('verified', 'KGCT 8 -')];
  expect(chooseStage(scheme, candidates, null)).toMatchObject({ stage: 'verified', missing: 0 });
});

test('if none is complete, the one with the fewest missing or unreadable scores, and says so', () => {
  const candidates = [
    stage('self', '9 -', '8 8'),
    stage('bloc', '9 x', '- 7'),
    stage('verified', '- -', '- 7'),
  ];
  expect(chooseStage(scheme, candidates, null)).toEqual({
    kind: 'chosen',
    index: 0,
    stage: 'self',
    by: 'completeness',
    missing: 1,
  });
});

test('of equally incomplete ones the more authoritative', () => {
  const candidates = [stage('self', '9 -'), stage('bloc', '? 9'), stage('cross', '- 9')];
  expect(chooseStage(scheme, candidates, null)).toMatchObject({ stage: 'bloc', missing: 1 });
});

test('the stage of the scheme wins over completeness, the requested one over both', () => {
  const candidates = [stage('self', '9 9'), stage('bloc', '9 -'), stage('verified', '9 9')];
  const blocScheme = { ...scheme, stage: 'bloc' as const };
  expect(chooseStage(blocScheme, candidates, null)).toEqual({
    kind: 'chosen',
    index: 1,
    stage: 'bloc',
    by: 'scheme',
    missing: 1,
  });
  expect(chooseStage(blocScheme, candidates, 'self')).toMatchObject({ index: 0, by: 'request' });
});

test('a stage that is not there is said to be so, never replaced', () => {
  const candidates = [stage('self', '9 9'), stage('bloc', '9 9')];
  expect(chooseStage(scheme, candidates, 'verified')).toEqual({
    kind: 'unknown-stage',
    stage: 'verified',
    by: 'request',
    available: ['self', 'bloc'],
  });
  expect(chooseStage({ ...scheme, stage: 'cross' }, candidates, null)).toMatchObject({
    kind: 'unknown-stage',
    by: 'scheme',
  });
});

test('one column that names no stage is used as it is', () => {
  expect(chooseStage(scheme, [stage(null, '9 -')], null)).toMatchObject({
    kind: 'chosen',
    stage: null,
    missing: 1,
  });
  expect(chooseStage(scheme, [stage(null, '9 9')], 'self')).toMatchObject({
    kind: 'unknown-stage',
    available: [],
  });
  expect(chooseStage(scheme, [stage(null, '9 9'), stage('self', '9 9')], null)).toMatchObject({
    stage: 'self',
  });
});

test('without any scores there is nothing to choose', () => {
  expect(chooseStage(scheme, [], null)).toEqual({ kind: 'no-scores' });
});

test('a row that ends early lacks the rest', () => {
  expect(chooseStage(scheme, [stage('self', '9')], null)).toMatchObject({ missing: 1 });
});

describe('where units score each other', () => {
  const by = (scorer: number, ...rows: readonly string[]): StageCandidate => ({
    ...stage('cross', ...rows),
    scorer,
  });
  const given = [by(0, '- - -', '9 9 -'), by(1, '8 8 -', '- - -')];

  test('what one of them says is never ranked by', () => {
    const candidates = [stage('self', '9 9 -', '8 - -'), ...given];
    expect(chooseStage(scheme, candidates, null)).toMatchObject({ index: 0, stage: 'self' });
    expect(chooseStage(scheme, candidates, 'cross')).toEqual({
      kind: 'cross-scores-alone',
      scorers: 2,
    });
    expect(chooseStage({ ...scheme, stage: 'cross' }, candidates, null)).toEqual({
      kind: 'cross-scores-alone',
      scorers: 2,
    });
    expect(chooseStage(scheme, given, null)).toEqual({ kind: 'cross-scores-alone', scorers: 2 });
  });

  test('the columns of another source have to be there before they are blamed', () => {
    expect(chooseStage(scheme, given, 'bloc')).toMatchObject({ kind: 'unknown-stage' });
  });

  test('a column of cross scores that names no scorer is ranked by as before', () => {
    const candidates = [...given, stage('cross', '9 9 -', '8 8 -')];
    expect(chooseStage(scheme, candidates, 'cross')).toMatchObject({ kind: 'chosen', index: 2 });
  });
});
