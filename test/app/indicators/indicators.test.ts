import type { BlocComputation } from '../../../src/app/computation';
import { computeBlocs } from '../../../src/app/compute-blocs';
import { noChoices } from '../../../src/app/options';
import { indicatorCodes } from '../../../src/awards/indicators/indicator';
import { indicatorLine, type IndicatorLine } from '../../../src/sheets/writing/indicator-line';
import { cellName } from '../../../src/workbook/cell-address';
import type { CellValue, SheetSnapshot, Snapshot } from '../../../src/workbook/snapshot';
import { scoreTable, workbookOf } from '../bloc/one-bloc';

const SCORES = scoreTable([
  ['Sở 1', 58, 38, null, null],
  ['Sở 2', 50, 40, null, null],
  ['Sở 3', 45, 30, null, null],
  ['Sở 4', 40, null, null, null],
]);

type Rows = readonly (readonly CellValue[])[];

/** The score table with further sheets, by their titles. */
function workbook(sheets: Readonly<Record<string, Rows>> = {}): Snapshot {
  const more = Object.entries(sheets).flatMap(
    ([name, rows]): readonly SheetSnapshot[] => workbookOf(name, rows).sheets,
  );
  return { ...SCORES, sheets: [...SCORES.sheets, ...more] };
}

function blocOf(snapshot: Snapshot): BlocComputation {
  const computed = computeBlocs(snapshot, { ...noChoices, organiser: 'tinh' });
  const bloc = computed.ok ? computed.value.blocs[0] : undefined;
  if (bloc === undefined) throw new Error('The workbook has no bloc');
  return bloc;
}

function linesOf(snapshot: Snapshot): ReadonlyMap<string, IndicatorLine> {
  const bloc = blocOf(snapshot);
  const nameOf = (unit: number): string => bloc.scoresheet.units[unit]?.name ?? '';
  return new Map(
    bloc.indicators.map((indicator) => [indicator.code, indicatorLine(indicator, nameOf, 'vi')]),
  );
}

const shown = (line: IndicatorLine | undefined): unknown => [
  line?.level,
  line?.value,
  line?.threshold,
  line?.units,
  line?.places.map(cellName),
];

const history = (rows: Rows): Readonly<Record<string, Rows>> => ({
  'Lịch sử': [
    [
      'Năm',
      'Đơn vị',
      'Danh hiệu, hình thức khen thưởng',
      'Loại khen thưởng',
      'Chức trách trong cụm, khối',
    ],
    ...rows,
  ],
});

const HEADINGS: readonly CellValue[] = [
  'Đơn vị',
  'Tổng số người',
  'Số lãnh đạo',
  'Số người lao động trực tiếp',
  'Đặc điểm (biên giới, hải đảo, …)',
  'Ngày đăng ký',
];

const blocInfo = (units: Rows, more: Rows = []): Readonly<Record<string, Rows>> => ({
  'Thông tin khối': padded([...more, ['Hạn đăng ký thi đua', '15/02/2025'], HEADINGS, ...units]),
});

function padded(rows: Rows): Rows {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? null));
}

describe('the indicators of a bloc', () => {
  test('each stands there once, in order, with a sentence; what lacks data says where to write it', () => {
    const lines = linesOf(workbook());
    expect([...lines.keys()]).toEqual(indicatorCodes);
    expect(lines.get('late')?.remark).toContain('“Thông tin khối”');
    expect(lines.get('flags-in-turn')?.remark).toContain('“Lịch sử”');
    for (const line of lines.values()) {
      const start = line.level === 'ask' ? /^Cần xem: vì sao .*\?/ : /^(?!Cần xem)/;
      expect(line.remark).toMatch(start);
    }
  });

  test('the blank score is the cell to look at', () => {
    expect(shown(linesOf(workbook()).get('incomplete'))).toEqual([
      'ask',
      '50%',
      '90%',
      'Sở 4',
      ['D8'],
    ]);
  });

  test('the flag went round: amber with the lines that say so; heads that change are never asked about', () => {
    const rows = ['Sở 1', 'Sở 2', 'Sở 3', 'Sở 4'].map((unit, index): readonly CellValue[] => [
      2021 + index,
      unit,
      'Cờ thi đua của tỉnh',
      'Công trạng',
      null,
    ]);
    const lines = linesOf(workbook(history(rows)));
    expect(shown(lines.get('flags-in-turn'))).toEqual([
      'ask',
      '100%',
      '100%',
      'Sở 1; Sở 2; Sở 3; Sở 4',
      ['B2', 'B3', 'B4', 'B5'],
    ]);
    expect(lines.get('few-ad-hoc')?.level).toBe('ask');
    const heads = rows.map(([year, unit]): readonly CellValue[] => [
      year ?? null,
      unit ?? null,
      null,
      null,
      'Khối trưởng',
    ]);
    const levels = [...linesOf(workbook(history(heads))).values()].map(({ level }) => level);
    expect(levels).toEqual([...linesOf(workbook()).values()].map(({ level }) => level));
  });

  test('the head who takes the flag each year is asked about, with the years', () => {
    const rows = [2022, 2023, 2024].flatMap((year): Rows => [
      [year, 'Sở 2', 'Cờ thi đua của tỉnh', 'Đột xuất', 'Khối trưởng'],
    ]);
    const lines = linesOf(workbook(history(rows)));
    expect(shown(lines.get('head-wins'))).toEqual([
      'ask',
      '100%',
      '37,5%',
      'Sở 2',
      ['B2', 'B3', 'B4'],
    ]);
    expect(lines.get('few-ad-hoc')?.level).toBe('fine');
  });

  test.each([
    ['15/02/2025', 'fine', '100%', []],
    ['16/02/2025', 'ask', '75%', ['F3']],
  ])('registered on %s with the deadline 15/02/2025', (day, level, value, cells) => {
    const units = ['Sở 1', 'Sở 2', 'Sở 3', 'Sở 4'].map((unit, index): readonly CellValue[] => [
      unit,
      100,
      10,
      80,
      'biên giới',
      index === 0 ? day : '01/02/2025',
    ]);
    const line = linesOf(workbook(blocInfo(units))).get('late');
    expect([line?.level, line?.value, line?.places.map(cellName)]).toEqual([level, value, cells]);
  });

  test('a scoring sheet that came late counts where she keeps its days', () => {
    const sheets: Readonly<Record<string, Rows>> = {
      'Thông tin khối': padded([
        ['Hạn nộp phiếu điểm', '15/12/2025'],
        ['Đơn vị', 'Tổng số người', 'Số lãnh đạo', 'Ngày nộp phiếu điểm'],
        ['Sở 1', 100, 10, '16/12/2025'],
        ['Sở 2', 100, 10, '15/12/2025'],
      ]),
    };
    const line = linesOf(workbook(sheets)).get('late');
    expect([line?.level, line?.value, line?.places.map(cellName)]).toEqual(['ask', '50%', ['D3']]);
  });

  test('a threshold of hers counts; one that cannot be read, or of no indicator, is said', () => {
    const thresholds: Rows = [
      ['Chỉ báo', 'Ngưỡng chỉ báo'],
      ['Bảng điểm ghi đủ', '50%'],
      ['Chênh lệch tổng điểm', 'nhiều'],
      ['Chỉ báo của tôi', '1,5'],
    ];
    const snapshot = workbook(blocInfo([['Sở 1', 100, 10, 80, null, null]], thresholds));
    const line = linesOf(snapshot).get('incomplete');
    expect([line?.level, line?.threshold]).toEqual(['fine', '50%']);
    const computed = computeBlocs(snapshot, noChoices);
    const codes = computed.ok
      ? computed.value.findings.map(({ message, cell }) => [message.code, cell])
      : [];
    expect(codes).toContainEqual(['indicator-threshold-unreadable', 'B3']);
    expect(codes).toContainEqual(['indicator-threshold-of-none', 'A4']);
  });
});
