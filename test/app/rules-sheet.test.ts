import { computeBlocs } from '../../src/app/compute-blocs';
import type { BlocComputation, Computation } from '../../src/app/computation';
import { noChoices, type ComputeOptions } from '../../src/app/options';
import { createRulesSheet } from '../../src/app/rules-sheet';
import { applyToSnapshot } from '../../src/workbook/apply-patch';
import type { Snapshot } from '../../src/workbook/snapshot';
import { valueOf } from '../hosts/excel/open-excel';
import { edited, OWN, TITLE } from '../sheets/rules-sheet/support';
import { scoreTable } from './bloc/one-bloc';

const options: ComputeOptions = { ...noChoices, year: 2025, organiser: 'tinh' };

const table = scoreTable([
  ['Sở A', 58, 38, null, null],
  ['Sở B', 57, 38, null, null],
  ['Sở C', 56, 38, null, null],
  ['Sở D', 55, 38, null, null],
]);

function compute(snapshot: Snapshot, asked: ComputeOptions = options): Computation {
  return valueOf(computeBlocs(snapshot, asked));
}

function blocIn(snapshot: Snapshot, asked: ComputeOptions = options): BlocComputation {
  const [bloc] = compute(snapshot, asked).blocs;
  if (bloc === undefined) throw new Error('no bloc');
  return bloc;
}

const before = blocIn(table);
const good = applyToSnapshot(table, valueOf(createRulesSheet(table, before.pack, 2025, 'vi')));
const proposed = ({ awards }: BlocComputation) => awards.map(({ proposal }) => proposal?.award);
const codesOf = ({ findings }: Computation) =>
  findings.map(({ message }) => message.code).filter((code) => code.startsWith('rules-sheet'));

test('a sheet that nobody has changed changes nothing, and is there for good', () => {
  expect(blocIn(good).awards).toEqual(before.awards);
  expect([before.rulesSheet, blocIn(good).rulesSheet]).toEqual([null, TITLE]);
  expect(codesOf(compute(good))).toEqual([]);
  expect(createRulesSheet(good, before.pack, 2025, 'vi')).toMatchObject({
    problem: { code: 'rules-sheet-there' },
  });
});

test('an edited parameter and a rule of the province hold', () => {
  let snapshot = edited(good, 'parameters', 'R74.3a.to', { value: 2 });
  const own = { ...OWN, award: 'Giấy khen', placeFrom: 3, placeTo: 3, class: null, other: null };
  snapshot = edited(snapshot, 'own', 0, own);
  expect(proposed(before)).toEqual(['CTĐT', 'BKT', 'BKT', undefined]);
  expect(proposed(blocIn(snapshot))).toEqual(['CTĐT', 'BKT', 'GK', undefined]);
  const unit = blocIn(snapshot).awards[2];
  expect(unit?.proposal?.rule).toBe(OWN.code);
});

test('the pack that was asked for wins, and that is said', () => {
  const snapshot = edited(good, 'parameters', 'R74.3a.to', { value: 2 });
  const asked = { ...options, rules: 'luat-06-2022' };
  expect(proposed(blocIn(snapshot, asked))).toEqual(proposed(before));
  expect(codesOf(compute(snapshot, asked))).toEqual(['rules-sheet-passed-over']);
  expect(blocIn(snapshot, asked).rulesSheet).toBeNull();
});

test('a sheet for another year is not used, and that is an error', () => {
  let snapshot = edited(good, 'parameters', 'R74.3a.to', { value: 2 });
  snapshot = edited(snapshot, 'about', 3, { value: 2024 });
  expect(proposed(blocIn(snapshot))).toEqual(proposed(before));
  expect(codesOf(compute(snapshot))).toEqual(['rules-sheet-other-year']);
  expect(blocIn(snapshot).rulesSheet).toBeNull();
  const of2024 = { ...options, year: 2024 };
  expect(proposed(blocIn(snapshot, of2024))).toEqual(['CTĐT', 'BKT', undefined, undefined]);
});

test('a sheet without a year holds for the years of its pack alone', () => {
  const snapshot = edited(good, 'about', 3, { value: null });
  expect(blocIn(snapshot).rulesSheet).toBe(TITLE);
  const of2023 = { ...options, year: 2023 };
  expect(codesOf(compute(snapshot, of2023))).toEqual(['rules-sheet-other-year']);
  expect(blocIn(snapshot, of2023).pack).toBeNull();
});

test('with a mistake the units are ranked and nothing is judged', () => {
  const computation = compute(edited(good, 'parameters', 'R74.3a.to', { value: 'ba' }));
  expect(codesOf(computation)).toEqual(['rules-sheet-wrong', 'rules-sheet-number']);
  expect(computation.findings.map(({ message }) => message.code)).not.toContain('no-rule-pack');
  const [bloc] = computation.blocs;
  expect(bloc?.results).toEqual(before.results);
  expect(
    bloc?.awards.every(
      ({ proposal, eligibility }) => proposal === null && eligibility.length === 0,
    ),
  ).toBe(true);
  expect([bloc?.pack, bloc?.rulesSheet]).toEqual([null, TITLE]);
});
