import { officialPatch, officialState } from '../../src/app/official';
import type { InputKind } from '../../src/app/official-inputs';
import { readHistorySheet } from '../../src/sheets/reading/history-sheet/read-history-sheet';
import { applyToSnapshot } from '../../src/workbook/apply-patch';
import { cellName, parseCellName } from '../../src/workbook/cell-address';
import type { WrittenValue } from '../../src/workbook/patch';
import { findSheet, type CellValue, type Snapshot } from '../../src/workbook/snapshot';
import { valueOf } from '../hosts/excel/open-excel';
import { compute, golden } from './corrections/correcting';

const CHOICES = { organiser: 'tinh' } as const;
const COUNCIL = 'Hội đồng';
const HISTORY = 'Lịch sử';
const SCORES = 'Chấm điểm cụm';

let official: Snapshot;
let province: Snapshot;
beforeAll(async () => {
  official = made(await golden('awards-by-history-and-council'));
  province = made(await golden('rules-of-a-province'));
});

function made(snapshot: Snapshot): Snapshot {
  const computation = compute(snapshot, CHOICES);
  // What stands in the way of these workbooks has nothing to do with the state.
  const findings = computation.findings.filter(({ severity }) => severity !== 'error');
  const { patch } = valueOf(
    officialPatch(snapshot, { ...computation, findings }, 'Trần B', '20/12/2025 10:32'),
  );
  return applyToSnapshot(snapshot, patch);
}

function typed(snapshot: Snapshot, sheet: string, cell: string, value: WrittenValue): Snapshot {
  const at = parseCellName(cell);
  if (at === null || findSheet(snapshot, sheet) === null) throw new Error(`${sheet}!${cell}`);
  return applyToSnapshot(snapshot, { changes: [{ kind: 'write', sheet, at, values: [[value]] }] });
}

/** The kinds of inputs that have changed; null while the result is official. */
function changed(snapshot: Snapshot): readonly InputKind[] | null {
  const state = officialState(snapshot, compute(snapshot, CHOICES).blocs);
  if (state.kind === 'none') throw new Error('no result is official');
  return state.kind === 'changed' ? state.changed : null;
}

test('lines that were added to “Lịch sử” and their decision numbers change nothing', () => {
  expect(changed(official)).toBeNull();
  const own = (readHistorySheet(official)?.history.lines ?? []).filter(({ rank }) => rank !== null);
  expect(own.length).toBe(0);
  expect(changed(province)).toBeNull();
  const lines = readHistorySheet(province)?.history.lines ?? [];
  expect(lines.map(({ year, award }) => [year, award]).slice(0, 2)).toEqual([
    [2025, 'Cờ thi đua cấp tỉnh'],
    [2025, 'Bằng khen cấp tỉnh'],
  ]);
  const sheet = findSheet(province, HISTORY);
  const row = sheet?.values.findIndex(([year]) => year === 2025) ?? -1;
  const heads = sheet?.values.find((cells) => cells.includes('Số quyết định')) ?? [];
  const decided = typed(
    province,
    HISTORY,
    cellName({ row, column: heads.indexOf('Số quyết định') }),
    '12/QĐ-UBND',
  );
  expect(readHistorySheet(decided)?.history.lines[0]?.decision).toBe('12/QĐ-UBND');
  expect(changed(decided)).toBeNull();
});

test.each([
  ['scores', SCORES, 'D8', 20],
  ['a score as words', SCORES, 'E10', '9,25'],
  ['the name of a unit', SCORES, 'I6', 'Huế'],
])('%s', (_what, sheet, cell, value) => {
  expect(changed(typed(official, sheet, cell, value))).toContain('scores');
});

test.each<[string, InputKind, string, string, WrittenValue]>([
  ['the maximum of a criterion', 'scheme', SCORES, 'C8', 31],
  ['votes on equal points', 'council', COUNCIL, 'D10', 3],
  ['a declaration', 'council', COUNCIL, 'D42', 'Không'],
  ['who declared', 'council', COUNCIL, 'I42', 'Lê C'],
  ['members of the council', 'council', COUNCIL, 'D51', 11],
  ['votes in favour', 'council', COUNCIL, 'H51', 8],
  ['a decision', 'council', COUNCIL, 'C58', 'Không đề nghị'],
  ['the reason of a decision', 'council', COUNCIL, 'E58', 'Thành tích khác'],
  ['the chair’s order', 'council', COUNCIL, 'B31', 1],
  ['a rating of an earlier year', 'history', HISTORY, 'C3', 'Hoàn thành nhiệm vụ'],
  ['an award of an earlier year', 'history', HISTORY, 'D3', 'Bằng khen cấp tỉnh'],
  ['an award of the award year', 'history', HISTORY, 'D4', 'Tập thể lao động tiên tiến'],
  ['the year of a line', 'history', HISTORY, 'A5', 2023],
])('%s is known to have changed', (_what, kind, sheet, cell, value) => {
  expect(changed(typed(official, sheet, cell, value))).toContain(kind);
});

test('the council’s word is what “Lịch sử” keeps, and who follows as head and deputy', async () => {
  const lines = readHistorySheet(made(await golden('council-acclaims-and-hands-over')))?.history
    .lines;
  const kept = (lines ?? []).filter(({ year }) => year >= 2025);
  expect(
    kept.map(({ year, unit, award, office, note }) => [year, unit, award, office, note]),
  ).toEqual([
    [2025, 'Sở Một', null, 'head', null],
    [2025, 'Sở Hai', null, null, null],
    [2025, 'Sở Ba', null, null, null],
    [2025, 'Sở Bốn', null, null, null],
    [2025, 'Sở Năm', null, null, null],
    [2025, 'Sở Sáu', null, null, null],
    [2026, 'Sở Hai', null, 'head', null],
    [2026, 'Sở Năm', null, 'deputy', null],
  ]);
});

test('what is known of the bloc and of its units', () => {
  const [row, column] = cellWith('Thông tin khối', 2025);
  const at = (line: number, of: number): string => cellName({ row: line, column: of });
  expect(changed(typed(official, 'Thông tin khối', at(row, column), 2024))).toContain('facts');
  const [unit] = cellWith('Thông tin khối', 'Nghệ An');
  const [, rating] = cellWith('Thông tin khối', 'Mức hoàn thành nhiệm vụ');
  const rated = typed(official, 'Thông tin khối', at(unit, rating), 'Hoàn thành tốt nhiệm vụ');
  expect(changed(rated)).toEqual(['units']);
});

function cellWith(sheet: string, value: CellValue, snapshot = official): readonly [number, number] {
  const values = findSheet(snapshot, sheet)?.values ?? [];
  const row = values.findIndex((cells) => cells.includes(value));
  return [row, (values[row] ?? []).indexOf(value)];
}

test('a finding that is accepted afterwards changes it', () => {
  const cells = { A65: 'no-bands', D65: SCORES, G65: 'đã biết', I65: 'Trần B', J65: '21/12/2025' };
  const accepting = Object.entries(cells).reduce(
    (before, [cell, value]) => typed(before, COUNCIL, cell, value),
    official,
  );
  expect(changed(accepting)).toEqual(['accepted']);
});

test('a parameter of the organiser’s own rules changes it', () => {
  expect(changed(typed(province, 'Quy định khen thưởng', 'C8', 3))).toEqual(['rules']);
  expect(changed(typed(province, 'Quy định khen thưởng', 'G12', ''))).toBeNull();
});

test.each([
  ['beside the scoring table', SCORES, 'K8'],
  ['below the scoring table', SCORES, 'C26'],
  ['beside the table of votes', COUNCIL, 'L51'],
  ['beside the history', HISTORY, 'H4'],
])('a note %s changes nothing', (_where, sheet, cell) => {
  expect(changed(typed(official, sheet, cell, 'đã xem'))).toBeNull();
});

test('who follows as head and deputy, and the table of former names', async () => {
  const handedOver = made(await golden('council-acclaims-and-hands-over'));
  expect(changed(handedOver)).toBeNull();
  const at = (sheet: string, value: CellValue): string => {
    const [row, column] = cellWith(sheet, value, handedOver);
    return cellName({ row, column });
  };
  const reason = typed(handedOver, COUNCIL, at(COUNCIL, 'Sở Ba đang sắp xếp lại tổ chức'), 'Khác');
  expect(changed(reason)).toEqual(['council']);
  const another = typed(handedOver, COUNCIL, at(COUNCIL, 'Sở Hai Cũ'), 'Sở Bốn');
  expect(changed(another)).toEqual(['council']);
  const renamed = typed(handedOver, HISTORY, at(HISTORY, 'Sở Hai Cũ'), 'Sở Hai Cũ Hơn');
  expect(changed(renamed)).toContain('history');
});

test('the built-in rules of another choice are other rules', () => {
  const { blocs } = compute(province, CHOICES);
  const other = blocs.map((bloc) => ({ ...bloc, pack: null }));
  expect(officialState(province, other)).toMatchObject({ kind: 'changed', changed: ['rules'] });
});
