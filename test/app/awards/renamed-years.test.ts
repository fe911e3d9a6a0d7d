import { sentence } from '../../../src/text/sentences';
import type { CellValue } from '../../../src/workbook/snapshot';
import { workbookOf } from '../../sheets/writing/workbook';
import { compute, onlyBloc } from '../corrections/correcting';
import { historyOf, scoresOf } from './typed-bloc';

type Line = readonly CellValue[];
type Alias = readonly [before: string, now: string];

const WELL = 'Hoàn thành xuất sắc nhiệm vụ';
const GOOD = 'Hoàn thành tốt nhiệm vụ';
const BEST = 'Tập thể lao động xuất sắc';

/** The leaf on years of a rule that asks for years in a row, for the second unit of a bloc in 2025. */
function yearsOf(rule: string, lines: readonly Line[], aliases: readonly Alias[]) {
  const history = historyOf(lines, aliases, [2015, 2024]);
  const computation = compute(workbookOf(scoresOf(['Sở A', 'Sở Mới', 'Sở C']), history), {
    organiser: 'tinh',
  });
  const item = onlyBloc(computation).awards[1]?.eligibility.find((one) => one.rule === rule);
  if (item === undefined) throw new Error(`no ${rule}`);
  const rows: unknown[] = [];
  const walk = (judged: typeof item.judged): void => {
    if (judged.kind === 'not') walk(judged.of);
    else if (judged.kind === 'leaf') {
      if (judged.condition.kind === 'in-a-row') {
        const figure = judged.figure === null ? null : Number(judged.figure.numerator);
        rows.push([judged.outcome, figure]);
      }
    } else judged.of.forEach(walk);
  };
  walk(item.judged);
  const merged = computation.findings.filter(({ message }) => message.code === 'history-merged');
  return { rows, said: merged.map(({ message }) => sentence(message, 'vi')) };
}

const RENAMED: readonly Alias[] = [['Sở Cũ', 'Sở Mới']];
const TWICE: readonly Alias[] = [
  ['Sở Cũ', 'Sở Giữa'],
  ['Sở Giữa', 'Sở Mới'],
];
const MERGED: readonly Alias[] = [
  ['Sở X', 'Sở Mới'],
  ['Sở Y', 'Sở Mới'],
];

describe('two years in a row (R74.3d) across a change of name', () => {
  test.each<[string, readonly Line[], readonly Alias[], readonly [string, number | null]]>([
    [
      'one year',
      [
        [2024, 'Sở Cũ', GOOD],
        [2025, 'Sở Mới', WELL],
      ],
      RENAMED,
      ['fail', 1],
    ],
    [
      'two years, the first under the old name',
      [
        [2024, 'Sở Cũ', WELL],
        [2025, 'Sở Mới', WELL],
      ],
      RENAMED,
      ['pass', 2],
    ],
    [
      'three years under three names',
      [
        [2023, 'Sở Cũ', WELL],
        [2024, 'Sở Giữa', WELL],
        [2025, 'Sở Mới', WELL],
      ],
      TWICE,
      ['pass', 3],
    ],
    [
      'a year without a line',
      [
        [2023, 'Sở Cũ', WELL],
        [2025, 'Sở Mới', WELL],
      ],
      RENAMED,
      ['unknown', 1],
    ],
    [
      'the same without the table of names',
      [
        [2024, 'Sở Cũ', WELL],
        [2025, 'Sở Mới', WELL],
      ],
      [],
      ['unknown', 1],
    ],
    [
      'the old name in other letters',
      [
        [2024, 'sở  cũ', WELL],
        [2025, 'SỞ MỚI', WELL],
      ],
      RENAMED,
      ['pass', 2],
    ],
    [
      'the title in place of the rating',
      [
        [2024, 'Sở Cũ', null, BEST],
        [2025, 'Sở Mới', WELL],
      ],
      RENAMED,
      ['pass', 2],
    ],
  ])('%s', (_what, lines, aliases, wanted) => {
    const { rows, said } = yearsOf('R74.3d', lines, aliases);
    expect(rows).toEqual([wanted]);
    expect(said).toEqual([]);
  });
});

describe('two years in a row of a unit that was merged from two', () => {
  const now: Line = [2025, 'Sở Mới', WELL];
  test.each<[string, readonly Line[], readonly [string, number | null]]>([
    ['both of its parts', [[2024, 'Sở X', WELL], [2024, 'Sở Y', WELL], now], ['pass', 2]],
    ['neither of them', [[2024, 'Sở X', GOOD], [2024, 'Sở Y', GOOD], now], ['fail', 1]],
    ['one of them', [[2024, 'Sở X', WELL], [2024, 'Sở Y', GOOD], now], ['unknown', 1]],
    [
      'one of them, settled under the new name',
      [[2024, 'Sở X', WELL], [2024, 'Sở Y', GOOD], [2024, 'Sở Mới', WELL], now],
      ['pass', 2],
    ],
    [
      'of one part nothing is written for the year',
      [[2023, 'Sở X', WELL], [2023, 'Sở Y', WELL], [2024, 'Sở X', WELL], now],
      ['unknown', 1],
    ],
  ])('%s', (_what, lines, wanted) => {
    const { rows, said } = yearsOf('R74.3d', lines, MERGED);
    expect(rows).toEqual([wanted]);
    expect(said.length).toBe(1);
  });

  test('she is told which years have to be settled', () => {
    const { said } = yearsOf('R74.3d', [[2024, 'Sở X', WELL], [2024, 'Sở Y', GOOD], now], MERGED);
    expect(said[0]).toContain('được sáp nhập từ Sở X, Sở Y. Năm 2024');
  });
});

test('five years in a row after an award of before (R73.4e) are counted across the name', () => {
  const years = [2021, 2022, 2023].map((year): Line => [year, 'Sở Cũ', WELL]);
  const lines: readonly Line[] = [
    [2020, 'Sở Cũ', GOOD, 'Bằng khen cấp tỉnh'],
    ...years,
    [2024, 'Sở Mới', WELL, 'Cờ thi đua cấp tỉnh'],
    [2025, 'Sở Mới', WELL],
  ];
  expect(yearsOf('R73.4e', lines, RENAMED).rows).toEqual([['pass', 5]]);
  expect(yearsOf('R73.4e', lines, []).rows).toEqual([['unknown', 2]]);
});
