import fc from 'fast-check';
import type { HistoryLine } from '../../../../src/awards/bloc-history';
import { ratings } from '../../../../src/awards/conditions';
import { achievementTypes } from '../../../../src/awards/facts';
import { readHistorySheet } from '../../../../src/sheets/reading/history-sheet/read-history-sheet';
import { appendHistory } from '../../../../src/sheets/writing/history-sheet/append-history';
import { applyToSnapshot } from '../../../../src/workbook/apply-patch';
import type { CellValue, Snapshot } from '../../../../src/workbook/snapshot';
import { codesOf, sheetOf, workbookOf } from '../sheet-of';

const empty = workbookOf(sheetOf([['x']], { name: 'Trang 1' }));

function line(year: number, unit: string, parts: Partial<HistoryLine> = {}): HistoryLine {
  return {
    year,
    unit,
    rank: null,
    class: null,
    rating: null,
    award: null,
    decision: null,
    date: null,
    type: null,
    office: null,
    note: null,
    source: null,
    ...parts,
  };
}

function appended(snapshot: Snapshot, lines: readonly HistoryLine[]): Snapshot {
  return applyToSnapshot(snapshot, { changes: appendHistory(snapshot, lines, 'vi').changes });
}

function without(lines: readonly HistoryLine[]): HistoryLine[] {
  return lines.map((of) => ({ ...of, source: null }));
}

const letters = 'aăâbcdđeêghiklmnoôơpqrstuưvxyáàạảãếộ '.match(/./gu) ?? [];
const word = fc
  .tuple(
    fc.constantFrom('A', 'Đ', 'Ơ', '=A', '+B', '@C'),
    fc.string({ unit: fc.constantFrom(...letters), maxLength: 18 }),
    fc.constantFrom('a', 'ệ'),
  )
  .map((parts) => parts.join('').replace(/ +/g, ' '));
const words = fc.option(word);
const lines: fc.Arbitrary<HistoryLine> = fc.record({
  year: fc.integer({ min: 1990, max: 2099 }),
  unit: word,
  rank: fc.option(fc.integer({ min: 1, max: 500 })),
  class: words,
  rating: fc.option(fc.constantFrom(...ratings)),
  award: words,
  decision: words,
  date: fc.option(fc.constant('20/12/2025')),
  type: fc.option(fc.constantFrom(...achievementTypes)),
  office: fc.option(fc.constantFrom('head' as const, 'deputy' as const)),
  note: words,
  source: fc.constant(null),
});

test('what is appended is read back, the old lines before the new ones, and nothing is appended twice', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(lines, { selector: ({ year, unit }) => `${year} ${unit}`, maxLength: 6 }),
      fc.nat(6),
      (all, cut) => {
        const [first, second] = [all.slice(0, cut), all.slice(cut)];
        const once = appended(empty, first);
        const both = appended(once, second);
        expect(without(readHistorySheet(both)?.history.lines ?? [])).toEqual(all);
        expect(appendHistory(both, all, 'vi').changes).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test('a line says in which cell it stands', () => {
  const book = appended(empty, [line(2024, 'Sở A', { rank: 1 })]);
  const [found] = readHistorySheet(book)?.history.lines ?? [];
  const { sheet = '', cell = '' } =
    /^(?<sheet>.+)!(?<cell>[A-Z]+\d+)$/.exec(found?.source ?? '')?.groups ?? {};
  expect([sheet, cell]).toEqual(['Lịch sử', 'B13']);
});

const HEADINGS = [
  'Năm',
  'Đơn vị',
  'Xếp hạng',
  'Mức hoàn thành nhiệm vụ',
  'Chức trách trong cụm, khối',
];

function typed(
  rows: readonly (readonly CellValue[])[],
  above: readonly (readonly CellValue[])[] = [],
) {
  const reading = readHistorySheet(
    workbookOf(sheetOf([...above, HEADINGS, ...rows], { name: 'Lịch sử' })),
  );
  if (reading === null) throw new Error('not found');
  return {
    ...reading,
    codes: codesOf(reading.findings).filter((code) => code !== 'history-unmarked'),
  };
}

test('a sheet that she typed herself is read and said to be hers', () => {
  const { history, findings } = typed([
    ['Năm 2023', 'Sở A', 'Hạng 2', 'HTXSNV', 'Cụm trưởng'],
    [2024, 'Sở A', 1, 'hoàn thành tốt', ''],
  ]);
  expect(without(history.lines)).toEqual([
    line(2023, 'Sở A', { rank: 2, rating: 'outstanding', office: 'head' }),
    line(2024, 'Sở A', { rank: 1, rating: 'good' }),
  ]);
  expect(codesOf(findings)).toEqual(['history-unmarked']);
});

test.each<[string, readonly CellValue[], string, number]>([
  ['a year that is none', ['hai ngàn', 'Sở A', 1, '', ''], 'history-year-unreadable A2', 0],
  ['no year', ['', 'Sở A', 1, '', ''], 'history-year-unreadable A2', 0],
  ['no unit', [2024, '', 1, '', ''], 'history-unit-missing B2', 0],
  ['rank nought', [2024, 'Sở A', 0, '', ''], 'history-rank-unreadable C2', 1],
  ['half a rank', [2024, 'Sở A', 1.5, '', ''], 'history-rank-unreadable C2', 1],
  ['an unknown rating', [2024, 'Sở A', 1, 'khá', ''], 'history-rating-unknown D2', 1],
  ['an unknown office', [2024, 'Sở A', 1, '', 'thủ quỹ'], 'history-office-unknown E2', 1],
])('%s is a finding at its cell', (_, row, code, kept) => {
  const { codes, history } = typed([row]);
  expect(codes).toEqual([code]);
  expect(history.lines).toHaveLength(kept);
});

test('two ranks of a unit in a year, and two heads, are said at the later row', () => {
  const { codes } = typed([
    [2024, 'Sở A', 1, '', 'Khối trưởng'],
    [2024, 'sở  a', 2, '', ''],
    [2024, 'Sở B', 3, '', 'Trưởng khối'],
  ]);
  expect(codes).toEqual(['history-rank-twice B3', 'history-office-twice B4']);
});

test('the years that are complete are read, half of them or crossed ones say nothing', () => {
  const above = (from: CellValue, to: CellValue) => [
    ['Đã ghi đủ khen thưởng từ năm', from],
    ['đến năm:', to],
  ];
  const one = [2024, 'Sở A', 1, '', ''];
  expect(typed([one], above(2019, 2024)).history.known).toEqual({ from: 2019, to: 2024 });
  expect(typed([one], above(2019, null)).history.known).toBeNull();
  const crossed = typed([one], above(2025, 2024));
  expect([crossed.history.known, crossed.codes]).toEqual([null, ['history-years-crossed B1']]);
  const wrong = typed([one], above('lâu rồi', 2024));
  expect([wrong.history.known, wrong.codes]).toEqual([null, ['history-year-unreadable B1']]);
});

test('renamed units: half a row, two new names and a circle are findings, the rest is kept', () => {
  const { history, codes } = typed(
    [[2024, 'Sở A', 1, '', '']],
    [
      ['Tên trước đây', 'Tên hiện nay'],
      ['Sở TT&TT', 'Sở KH&CN'],
      ['Sở TT&TT', 'Sở Nội vụ'],
      ['Sở X', ''],
      ['Sở KH&CN', 'Sở TT&TT'],
    ],
  );
  // One that was split belongs to neither of the two.
  expect(history.aliases).toEqual([]);
  expect(codes).toEqual([
    'history-alias-twice A3',
    'history-alias-half B4',
    'history-alias-circle B5',
  ]);
});

test('a workbook without the sheet has no history', () => {
  expect(readHistorySheet(empty)).toBeNull();
});
