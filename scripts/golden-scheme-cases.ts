import { readFileSync } from 'node:fs';
import path from 'node:path';
import { leavesOf } from '../src/scoring/criteria';
import type { CaseRule } from '../src/scoring/formulas/case-rule';
import { toNumber } from '../src/scoring/points';
import type { Criterion, Scheme } from '../src/scoring/scheme';
import { parseSchemeText } from '../src/scoring/scheme-json';

type Cell = number | string | null;

interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly merges?: readonly (readonly [string, string])[];
}

function builtIn(id: string): Scheme {
  const file = path.join(__dirname, '..', 'assets', 'schemes', `${id}.json`);
  const parsed = parseSchemeText(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scheme;
}

const names = (id: string): readonly string[] => leavesOf(builtIn(id)).map(({ name }) => name);

function most({ maximum }: Criterion): number | null {
  return maximum === null ? null : toNumber(maximum);
}

/** A table with units in rows: the criteria of a built-in scheme, its maxima, and a row of points a unit. */
function plainTable(
  id: string,
  title: string,
  units: readonly (readonly [string, ...(readonly Cell[])])[],
): Sheet {
  const leaves = leavesOf(builtIn(id));
  const maxima = leaves.map(most);
  return {
    name: 'Bảng điểm',
    rows: [
      [title],
      [],
      ['STT', 'Đơn vị', ...leaves.map(({ name }) => name)],
      ...(leaves.some(({ kind, maximum }) => kind === 'base' && maximum === null)
        ? []
        : [[null, 'Điểm tối đa', ...maxima] as const]),
      ...units.map((unit, index) => [index + 1, ...unit]),
    ],
  };
}

/** The same of a single criterion that is computed from a target and what was done. */
function attainmentTable(
  id: string,
  title: string,
  units: readonly (readonly [string, number, number])[],
): Sheet {
  return {
    name: 'Bảng điểm',
    rows: [
      [title],
      [],
      ['STT', 'Đơn vị', names(id)[0] ?? '', null],
      [null, null, 'Chỉ tiêu giao', 'Thực hiện'],
      ...units.map((unit, index) => [index + 1, ...unit]),
    ],
    merges: [
      ['A3', 'A4'],
      ['B3', 'B4'],
      ['C3', 'D3'],
    ],
  };
}

/** People in rows; the criteria that are computed stand over two columns, work assigned and work done. */
function peopleTable(
  id: string,
  title: string,
  people: readonly (readonly [string, readonly Cell[], readonly (readonly [Cell, Cell])[]])[],
): Sheet {
  const leaves = leavesOf(builtIn(id));
  const plain = leaves.filter(({ formula }) => formula === null);
  const computed = leaves.filter(({ formula }) => formula !== null);
  return {
    name: 'Bảng điểm',
    rows: [
      [title],
      [],
      [
        'STT',
        'Đơn vị',
        ...plain.map(({ name }) => name),
        ...computed.flatMap(({ name }) => [name, null]),
      ],
      [
        null,
        null,
        ...plain.map(() => null),
        ...computed.flatMap(() => ['Chỉ tiêu giao', 'Thực hiện']),
      ],
      [null, 'Điểm tối đa', ...plain.map(most), ...computed.flatMap((leaf) => [most(leaf), null])],
      ...people.map(([name, points, work], index) => [index + 1, name, ...points, ...work.flat()]),
    ],
    merges: [
      ...['A', 'B', ...plain.map((_, index) => letters(index + 2))].map(
        (column) => [`${column}3`, `${column}4`] as const,
      ),
      ...computed.map((_, index) => {
        const first = plain.length + 2 + 2 * index;
        return [`${letters(first)}3`, `${letters(first + 1)}3`] as const;
      }),
    ],
  };
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${letters(Math.floor(column / 26) - 1)}${last}`;
}

/** What an office says of itself, by the code of the criterion or of its rule. */
interface Told {
  readonly cases?: Readonly<Record<string, number>>;
  readonly received?: number;
  readonly done?: Readonly<Record<string, readonly [target: Cell, actual: Cell]>>;
  readonly results?: Readonly<Record<string, string>>;
}

/** The form of Tiền Giang with its 197 rows: a sheet an office. */
function officeForm(name: string, told: Told): Sheet {
  const rows: Cell[][] = [
    [
      'BẢNG ĐIỂM THI ĐUA PHÒNG TÀI NGUYÊN VÀ MÔI TRƯỜNG NĂM 2022, KHỐI THI ĐUA M (số liệu minh họa)',
    ],
    [`Đơn vị: ${name}`],
    [
      'STT',
      'TIÊU CHUẨN THI ĐUA',
      'ĐIỂM',
      null,
      null,
      'Số trường hợp',
      'Chỉ tiêu giao',
      'Thực hiện',
      'Kết quả',
    ],
    [null, null, 'Chuẩn', 'Thưởng', 'Trừ', null, null, null, null],
  ];
  for (const criterion of builtIn('tien-giang-tnmt-2022').criteria) {
    rows.push(...criterionRows(criterion, told));
  }
  rows.push([null, 'Tổng cộng', 100]);
  return {
    name,
    rows,
    merges: [
      ['A3', 'A4'],
      ['B3', 'B4'],
      ['C3', 'E3'],
      ...['F', 'G', 'H', 'I'].map((column) => [`${column}3`, `${column}4`] as const),
    ],
  };
}

function criterionRows(criterion: Criterion, told: Told): Cell[][] {
  const { code, name, formula, children } = criterion;
  const [target, actual] = told.done?.[code] ?? [null, null];
  const count = told.cases?.[code] ?? null;
  const own = [
    code,
    name,
    most(criterion),
    null,
    null,
    count,
    target,
    actual,
    told.results?.[code] ?? null,
  ];
  const rules = formula?.kind === 'cases' ? formula.rules : [];
  const volumes = rules.some(({ kind }) => kind === 'by-volume')
    ? [[null, 'Hồ sơ tiếp nhận', null, null, null, told.received ?? null]]
    : [];
  return [
    own,
    ...volumes,
    ...rules.map((rule) => ruleRow(rule, told)),
    ...children.flatMap((child) => criterionRows(child, told)),
  ];
}

/** The rule's rate stands in the column of what it does; it is no score. */
function ruleRow(rule: CaseRule, told: Told): Cell[] {
  const rate = rule.kind === 'counted' ? toNumber(rule.each) : null;
  const bonus = rate !== null && rule.kind === 'counted' && rule.effect === 'bonus' ? rate : null;
  const penalty = rate !== null && bonus === null ? -rate : null;
  return [rule.code, rule.name, null, bonus, penalty, told.cases?.[rule.code] ?? null];
}

const worked = { C1: [null, 98.5], C2: [null, 96], d1: [20, 24] } as const;
const kept = { 'C4.1': 'Có', 'C4.2': 'Có', 'C5.1.1': 'Có', 'C5.1.2': 'Có' } as const;
const common = [4, 4, 4, 4, 4] as const;
const fours = common.flatMap(() => [1, 1, 1, 1]).slice(0, 16);

/** Blocs that are scored by the schemes that come with the product. */
export const schemeCases: Readonly<Record<string, readonly Sheet[]>> = {
  'scheme-b-ministry-of-justice': [
    attainmentTable('bo-tu-phap-2012', 'KHỐI THI ĐUA B NĂM 2025 (số liệu minh họa)', [
      ['Sở Đạt', 200, 200],
      ['Sở Vượt', 150, 187.5],
      ['Sở Một phần', 80, 50],
      ['Sở Chưa làm', 40, 0],
    ]),
  ],
  'scheme-c-bonus-above': [
    plainTable('tp-hcm-bang-bieu-4', 'CỤM THI ĐUA 1 NĂM 2025 (số liệu minh họa)', [
      ['Quận Một', 97, 10, null],
      ['Quận Hai', 98, null, null],
      ['Quận Ba', 95.5, null, 15],
      ['Quận Bốn', 96, null, null],
    ]),
  ],
  'scheme-d-capped': [
    attainmentTable('dong-nai-khoi-9', 'KHỐI THI ĐUA 9 NĂM 2025 (số liệu minh họa)', [
      ['Công ty Vượt', 100, 135],
      ['Công ty Đạt', 250, 250],
      ['Công ty Thiếu', 80, 79],
    ]),
  ],
  'scheme-g-blank-counts-zero': [
    plainTable('mau-sau-tieu-chi', 'KHỐI THI ĐUA G NĂM 2025 (số liệu minh họa)', [
      ['Sở Chín mươi', 27, 22.5, 13.5, 13.5, 9, 4.5],
      ['Sở Bảy mươi', 21, 17.5, 10.5, 10.5, 7, 3.5],
      ['Sở Dưới bảy mươi', 21, 17.5, 10.5, 10.5, 7, 3.49],
      ['Sở Chưa nộp', '—', '—', '—', '—', '—', '—'],
    ]),
  ],
  'scheme-h-chain-and-classes': [
    plainTable('cap-tinh-100-diem', 'KHỐI THI ĐUA TỔNG HỢP TỈNH H NĂM 2025 (số liệu minh họa)', [
      ['Sở Một', 57, 19, 18, 2, 1],
      ['Sở Hai', 58, 18, 18, 1, null],
      ['Sở Ba', 57, 18, 19, 1, null],
      ['Sở Bốn', 57, 19, 18, 1, null],
      ['Sở Năm', 59, 20, 20, 14, null],
    ]),
  ],
  'scheme-i-three-sources': [
    {
      name: 'Bảng điểm',
      rows: [
        ['KHỐI THI ĐUA I NĂM 2025 (số liệu minh họa)'],
        ['STT', 'Đơn vị', 'Kết quả thi đua (mẫu)', null],
        [null, null, 'Tự chấm', 'Khối chấm'],
        [null, 'Điểm tối đa', 100, 100],
        [1, 'Sở A', 99, 90],
        [2, 'Sở B', 95, 94],
        [3, 'Sở C', 96, 92.5],
      ],
      merges: [
        ['A2', 'A3'],
        ['B2', 'B3'],
        ['C2', 'D2'],
      ],
    },
    ...(
      [
        ['Sở A', [null, 90, 91]],
        ['Sở B', [93, null, 92]],
        ['Sở C', [92, 95, null]],
      ] as const
    ).map(([scorer, given]) => ({
      name: `Chấm chéo - ${scorer}`,
      rows: [
        ['KHỐI THI ĐUA I NĂM 2025 (số liệu minh họa)'],
        [`Đơn vị chấm: ${scorer}`],
        ['STT', 'Đơn vị', 'Kết quả thi đua (mẫu)'],
        [null, 'Điểm tối đa', 100],
        ...given.map((points, unit) => [unit + 1, `Sở ${'ABC'.charAt(unit)}`, points]),
      ],
    })),
  ],
  'scheme-j-nine-targets': [
    plainTable(
      'tay-ninh-chin-chi-tieu',
      'KHỐI THI ĐUA KINH TẾ - KỸ THUẬT NĂM 2025 (số liệu minh họa)',
      [
        ['Sở Một', 9.5, 9, 10, 10, 9, 10, 9.5, 10, 10],
        ['Sở Hai', 10, 9, 10, 9.5, 9, 10, 9.5, 10, 10],
        ['Sở Ba', 9, 9, 9, 9.25, 9, 9, 9.5, 10, 9],
      ],
    ),
  ],
  'scheme-k-classes': [
    plainTable('can-tho-2579-2025', 'KHỐI CÁC CƠ QUAN THÀNH PHỐ K NĂM 2026 (số liệu minh họa)', [
      ['Sở Chín lăm', 9, 86, null, null],
      ['Sở Dưới chín lăm', 9, 85.99, null, null],
      ['Sở Có điểm không', 0, 90, 3, null],
      ['Sở Thưởng bốn', 9, 83, 4, null],
      ['Sở Trừ năm', 9, 80, null, 5],
      ['Sở Bảy lăm', 8, 67, null, null],
      ['Sở Dưới bảy lăm', 8, 66.5, null, null],
    ]),
  ],
  'scheme-l-people': [
    peopleTable(
      'hai-phong-212-2025-khong-lanh-dao',
      'KHỐI CÔNG CHỨC SỞ L THÀNH PHỐ HẢI PHÒNG NĂM 2026 (số liệu minh họa)',
      [
        [
          'Người Đúng chín mươi',
          [...fours, 4],
          [
            [20, 20],
            [20, 15],
            [40, 36],
          ],
        ],
        [
          'Người Trên chín mươi',
          [...fours, 4],
          [
            [20, 20],
            [20, 15],
            [40, 37],
          ],
        ],
        [
          'Người Không tiếp dân',
          [...fours.slice(0, 15), 0.5, 'KGCT'],
          [
            [10, 10],
            [10, 9],
            [10, 9],
          ],
        ],
        [
          'Người Năm mươi',
          [...fours.map(() => 0.5), 2],
          [
            [10, 5],
            [10, 5],
            [10, 5],
          ],
        ],
        [
          'Người Dưới năm mươi',
          [...fours.map(() => 0.5), 1],
          [
            [10, 5],
            [10, 5],
            [10, 5],
          ],
        ],
      ],
    ),
  ],
  'scheme-m-cases': [
    officeForm('Phòng Không lỗi', {
      done: worked,
      results: kept,
      received: 999,
      cases: { 'a4.2.2': 1, 'a7.6': 2, 'C3.3': 3, '3.3.2': 10, '4.3.1': 9 },
    }),
    officeForm('Phòng Nhiều lỗi', {
      done: { C1: [null, 98], C2: [null, 85], d1: [20, 19] },
      results: { ...kept, 'C5.1.2': 'Không' },
      received: 2000,
      cases: {
        'a1.1': 9,
        'a7.2': 3,
        'a7.6': 1,
        'b2.2': 5,
        'C3.2.3': 1,
        'C3.2.1': 2,
        '3.3.2': 12,
        '3.3.3': 0.5,
        '2.1.2': 1,
      },
    }),
    officeForm('Phòng Không xếp loại', {
      done: { C1: [null, 97], C2: [null, 92.5], d1: [20, 20] },
      results: kept,
      received: 1500,
      cases: { '5.2': 1, '3.3.2': 4.99 },
    }),
  ],
};
