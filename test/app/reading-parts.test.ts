import type { CriterionPart } from '../../src/app/reading-criteria';
import { criterionCorrection } from '../../src/app/reading-criteria';
import { readingParts, type BlocParts, type ReadingParts } from '../../src/app/reading-parts';
import { schemeSheetPatch } from '../../src/app/scheme-sheet-of-look';
import { lookAt } from '../../src/app/session/look';
import type { Correction } from '../../src/sheets/remembered';
import { applyToSnapshot } from '../../src/workbook/apply-patch';
import type { Snapshot } from '../../src/workbook/snapshot';
import { valueOf } from '../hosts/excel/open-excel';
import { sheetOf, workbookOf } from '../sheets/reading/sheet-of';
import { corrected, golden } from './corrections/correcting';

const NOW = '20/12/2025 10:32';

function parts(snapshot: Snapshot): ReadingParts {
  return readingParts(lookAt(snapshot, NOW), 0);
}

function bloc(snapshot: Snapshot): BlocParts {
  const found = parts(snapshot).bloc;
  if (found === null) throw new Error('nothing was computed');
  return found;
}

function all(criteria: readonly CriterionPart[]): readonly CriterionPart[] {
  return criteria.flatMap((criterion) => [criterion, ...all(criterion.children)]);
}

function criterion(snapshot: Snapshot, name: string): CriterionPart {
  const found = all(bloc(snapshot).criteria).find((one) => one.name === name);
  if (found === undefined) throw new Error(`no criterion ${name}`);
  return found;
}

test('every part says what was found, and where', async () => {
  const found = bloc(await golden('three-row-header-with-stages'));
  expect(found.layout).toEqual({ value: 'units-in-rows', made: null });
  expect(found.stages).toEqual({
    value: 'verified',
    made: null,
    by: 'completeness',
    found: [
      { stage: 'self', missing: 0 },
      { stage: 'verified', missing: 0 },
    ],
  });
  expect(found.year).toMatchObject({ value: 2025, from: 'title', spot: { cell: 'A2' } });
  expect(found.organiser).toMatchObject({ value: 'tinh', from: 'title', spot: { cell: 'A1' } });
  expect(found.units).toHaveLength(4);
  expect(all(found.criteria).map(({ name, maximum, isLeaf }) => [name, maximum, isLeaf])).toEqual([
    ['CHUYÊN MÔN', '80', false],
    ['TC1', '50', true],
    ['TC2', '30', true],
    ['XÂY DỰNG LỰC LƯỢNG', '20', false],
    ['TC3', '20', true],
  ]);
  expect(found.sureness).toMatchObject({ isSure: true, isConfirmed: false, doubts: [] });
});

test('every correction that a part offers is honoured, is seen as made, and can be found to be taken back', async () => {
  const before = await golden('three-row-header-with-stages');
  const { subject } = criterion(before, 'TC2');
  if (subject === null) throw new Error('TC2 cannot be corrected');
  const maximum = criterionCorrection(subject, { what: 'maximum', points: '12.5' });
  const stage: Correction = { kind: 'stage', sheet: bloc(before).sheet, stage: 'self' };
  const year: Correction = { kind: 'year', year: 2024 };
  const leaveOut = bloc(before).units[1]?.leaveOut;
  if (leaveOut === undefined) throw new Error('too few units');
  const after = corrected(before, maximum, stage, year, leaveOut);

  expect(criterion(after, 'TC2')).toMatchObject({ maximum: '12.5', made: [maximum] });
  expect(criterion(after, 'TC1').made).toEqual([]);
  const found = bloc(after);
  expect(found.stages).toMatchObject({ value: 'self', by: 'person', made: stage });
  expect(found.year).toMatchObject({ value: 2024, from: 'person', made: year, spot: null });
  expect(found.units.map(({ name }) => name)).toEqual(['Xã A', 'Xã C', 'Xã D']);
  expect(found.unitsLeftOut).toEqual([leaveOut]);
  expect(parts(after).made).toEqual([maximum, stage, year, leaveOut]);
});

test('a criterion that is left out stands among those left out', async () => {
  const before = await golden('three-row-header-with-stages');
  const { subject } = criterion(before, 'TC3');
  if (subject === null) throw new Error('TC3 cannot be corrected');
  const leaveOut = criterionCorrection(subject, { what: 'leave-out' });
  const after = bloc(corrected(before, leaveOut));
  expect(all(after.criteria).map(({ name }) => name)).not.toContain('TC3');
  expect(after.criteriaLeftOut).toEqual([leaveOut]);
});

test('where the sheet of the scheme holds, criteria are edited there and nowhere else', async () => {
  const before = await golden('three-row-header-with-stages');
  const patch = valueOf(schemeSheetPatch(lookAt(before, NOW), 0, 'vi'));
  const after = applyToSnapshot(before, patch);
  expect(parts(after).schemeSheet).toEqual({ sheet: 'Bộ tiêu chí', mistakes: [] });
  expect(bloc(after).scheme.origin).toBe('sheet');
  expect(criterion(after, 'TC2')).toMatchObject({
    maximum: '30',
    subject: null,
    spot: { sheet: 'Bộ tiêu chí' },
  });
});

test('every sheet says what became of it, and may be read or left out', () => {
  const table = [
    ['STT', 'Đơn vị', 'Tiêu chí 1', 'Tiêu chí 2'],
    [1, 'Sở A', 9, 8],
    [2, 'Sở B', 8, 8],
  ];
  const before = workbookOf(
    sheetOf(table, { name: 'Khối 1' }),
    sheetOf([['Ghi chú', 'của tôi']], { name: 'Ghi chú' }),
    sheetOf([], { name: 'Trống' }),
    sheetOf(table, { name: 'Cũ', visibility: 'hidden' }),
  );
  expect(parts(before).sheets.map(({ sheet, use, toggle }) => [sheet, use, toggle])).toEqual([
    ['Khối 1', 'read', { kind: 'sheet', sheet: 'Khối 1', use: 'ignore' }],
    ['Ghi chú', 'passed-over', { kind: 'sheet', sheet: 'Ghi chú', use: 'read' }],
    ['Trống', 'empty', null],
    ['Cũ', 'hidden', { kind: 'sheet', sheet: 'Cũ', use: 'read' }],
  ]);
  const ignore: Correction = { kind: 'sheet', sheet: 'Khối 1', use: 'ignore' };
  const after = parts(corrected(before, ignore));
  expect(after.bloc).toBeNull();
  expect(after.sheets[0]).toMatchObject({ use: 'passed-over', made: ignore });
  expect(after.made).toEqual([ignore]);
});

test('what lowered the confidence is said as long as the reading is not sure', () => {
  const unsure = workbookOf(
    sheetOf([
      ['STT', 'Đơn vị', 'Tiêu chí 1', 'Tiêu chí 2', 'Cột lạ'],
      ['', 'Điểm tối đa', 50, 50, null],
      [1, 'Sở A', 40, 41, 12],
      [2, 'Sở B', 42, 43, 15],
      [3, 'Sở C', 44, 45, 18],
    ]),
  );
  const { isSure, doubts } = bloc(unsure).sureness;
  expect(isSure).toBe(false);
  expect(doubts.map(({ message }) => message.code)).toEqual(['column-not-counted']);

  const [column] = bloc(unsure).uncounted;
  if (column === undefined) throw new Error('the column is not offered');
  expect(column.subject.criterion).toBe('Cột lạ');
  const worth = criterionCorrection(column.subject, { what: 'maximum', points: '20' });
  expect(criterion(corrected(unsure, worth), 'Cột lạ')).toMatchObject({
    maximum: '20',
    made: [worth],
  });
  const none = bloc(corrected(unsure, criterionCorrection(column.subject, { what: 'leave-out' })));
  expect(none.uncounted).toEqual([]);
  expect(none.sureness.isSure).toBe(true);
});

test('ranks that a certificate goes to by habit alone are marked as not verified', async () => {
  const { rules } = bloc(await golden('three-row-header-with-stages'));
  expect(rules.used?.id).toBe('luat-06-2022');
  expect(rules.packs.map(({ id }) => id)).toContain('luat-06-2022');
  expect(rules.unverified).toContainEqual({ from: 2, to: 3 });
});
