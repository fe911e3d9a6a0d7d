import { pastOfUnits } from '../../../src/app/award-history';
import type { Alias, BlocHistory, HistoryLine } from '../../../src/awards/bloc-history';
import { readHistorySheet } from '../../../src/sheets/reading/history-sheet/read-history-sheet';
import { historyIn } from '../../../src/app/propose-hand-over';
import { sheetOf, workbookOf } from '../../sheets/writing/workbook';

const merged: readonly Alias[] = [
  { before: 'Sở A', now: 'Sở C' },
  { before: 'Sở B', now: 'Sở C' },
];

function line(year: number, unit: string, said: Partial<HistoryLine>): HistoryLine {
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
    ...said,
  };
}

function past(lines: readonly HistoryLine[], aliases: readonly Alias[], unit = 'Sở C') {
  const history: BlocHistory = { lines, aliases, known: { from: 2022, to: 2024 } };
  const { pastOf, mergedOf } = pastOfUnits(history, null, null, 2025);
  const { years, unclear } = pastOf([unit]);
  return {
    years: years.map(({ year, rating, awards }) => [
      year,
      rating.value,
      awards.map(({ award }) => award).join(),
    ]),
    unclear,
    parts: mergedOf([unit])?.parts ?? null,
  };
}

test('a unit that was renamed, once or twice, has all its years', () => {
  const lines = [
    line(2022, 'Sở A', { award: 'BKT' }),
    line(2023, 'Sở B', { rating: 'good' }),
    line(2024, 'Sở C', { award: 'GK' }),
  ];
  const chain = [
    { before: 'Sở A', now: 'Sở B' },
    { before: 'Sở B', now: 'Sở C' },
  ];
  for (const aliases of [chain, merged]) {
    expect(past(lines, aliases)).toEqual({
      years: [
        [2022, null, 'BKT'],
        [2023, 'good', ''],
        [2024, null, 'GK'],
      ],
      unclear: [],
      parts: null,
    });
  }
});

test('of a merged unit only what all its parts have counts; the rest is not known', () => {
  const lines = [
    line(2023, 'Sở A', { rating: 'good', award: 'BKT' }),
    line(2023, 'Sở B', { rating: 'good', award: 'BKT' }),
    line(2024, 'Sở A', { rating: 'outstanding', award: 'TTLĐXS' }),
    line(2024, 'Sở B', { rating: 'good', award: 'TTLĐTT' }),
  ];
  expect(past(lines, merged)).toEqual({
    years: [
      [2023, 'good', 'BKT'],
      [2024, null, ''],
    ],
    unclear: [2024],
    parts: ['Sở A', 'Sở B'],
  });
  // An award of one part alone is no award of the unit, nor is it known that it has none.
  const alone = [...lines.slice(0, 2), line(2022, 'Sở A', { award: 'GK' })];
  expect(past(alone, merged)).toMatchObject({ unclear: [2022] });
  // What somebody settled under the unit's own name holds.
  const settled = [...lines, line(2024, 'Sở C', { rating: 'outstanding', award: 'TTLĐXS' })];
  expect(past(settled, merged)).toMatchObject({
    years: [
      [2023, 'good', 'BKT'],
      [2024, 'outstanding', 'TTLĐXS'],
    ],
    unclear: [],
  });
});

test('a unit that was split gives its years to neither, and that is said', () => {
  const workbook = workbookOf(
    sheetOf(
      [
        ['Tên trước đây', 'Tên hiện nay'],
        ['Sở A', 'Sở C'],
        ['Sở A', 'Sở D'],
        [],
        ['Năm', 'Đơn vị', 'Danh hiệu, hình thức khen thưởng'],
        [2024, 'Sở A', 'Bằng khen cấp tỉnh'],
      ],
      { name: 'Lịch sử' },
    ),
  );
  const codes = readHistorySheet(workbook)?.findings.map(({ message }) => message.code);
  expect(codes).toContain('history-alias-twice');
  const { pastOf } = pastOfUnits(historyIn(workbook), null, null, 2025);
  expect([pastOf(['Sở C']).years, pastOf(['Sở D']).years]).toEqual([[], []]);
});
