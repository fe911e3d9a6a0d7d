import fc from 'fast-check';
import { noHistory, type BlocHistory, type Office } from '../../src/awards/bloc-history';
import { handOver, type BlocOffices, type HandOver } from '../../src/awards/hand-over';

function history(
  offices: readonly (readonly [year: number, unit: string, office: Office])[],
  aliases: BlocHistory['aliases'] = [],
): BlocHistory {
  const nothing = { rank: null, class: null, rating: null, award: null, decision: null };
  const lines = offices.map(([year, unit, office]) => ({
    ...nothing,
    year,
    unit,
    office,
    date: null,
    note: null,
    type: null,
    source: null,
  }));
  return { lines, aliases, known: null };
}

function bloc(parts: Partial<BlocOffices> & Pick<BlocOffices, 'units'>): BlocOffices {
  return { year: 2025, head: null, deputy: null, chosenHead: null, chosenDeputy: null, ...parts };
}

const names = ({ head, deputy }: HandOver): readonly unknown[] => [head.unit, deputy.unit];

/** Eight units, as the bloc of Tây Ninh had; three of the names stand for members that were not published. */
const tayNinh = [
  'Sở TT&TT',
  'Sở Xây dựng',
  'BQL VQG Lò Gò - Xa Mát',
  'Sở NN&PTNT',
  'Sở Công Thương',
  'Đơn vị 6',
  'Đơn vị 7',
  'Đơn vị 8',
];

describe('the published hand-overs', () => {
  test('Tây Ninh 2013: the third was head; Sở Xây dựng follows, BQL VQG Lò Gò – Xa Mát deputy', () => {
    const next = handOver(bloc({ units: tayNinh, year: 2013, head: 'Sở TT&TT' }), noHistory);
    expect(names(next)).toEqual(['Sở Xây dựng', 'BQL VQG Lò Gò - Xa Mát']);
    expect(next.head.reason).toEqual({ kind: 'next-in-order' });
    expect(next.year).toBe(2014);
  });

  test('Tây Ninh: after exactly eight years Sở TT&TT is head again', () => {
    const offices: (readonly [number, string, Office])[] = [];
    let head = 'Sở TT&TT';
    let deputy = 'Sở Xây dựng';
    const heads = [head];
    for (let year = 2013; year < 2021; year += 1) {
      offices.push([year, head, 'head'], [year, deputy, 'deputy']);
      const next = handOver(bloc({ units: tayNinh, year, head, deputy }), history(offices));
      head = next.head.unit ?? '';
      deputy = next.deputy.unit ?? '';
      heads.push(head);
    }
    expect(heads).toEqual([...tayNinh, 'Sở TT&TT']);
  });

  test.each<[string, Parameters<typeof bloc>[0], readonly [string, string | null]]>([
    // The deputy of the year before was not published: the choice is a person's, and holds.
    [
      'Hòa Bình 2016 → 2017: Tỉnh Đoàn',
      { units: ['LĐLĐ', 'Tỉnh Đoàn', 'MTTQ'], year: 2016, head: 'LĐLĐ', deputy: 'Tỉnh Đoàn' },
      ['Tỉnh Đoàn', 'MTTQ'],
    ],
    [
      'Đồng Nai 2022 → 2023: Vĩnh Cửu, deputy Tân Phú',
      {
        units: ['Cẩm Mỹ', 'Vĩnh Cửu', 'Tân Phú', 'Thống Nhất', 'Định Quán', 'Long Khánh'],
        year: 2022,
        head: 'Cẩm Mỹ',
        deputy: 'Vĩnh Cửu',
      },
      ['Vĩnh Cửu', 'Tân Phú'],
    ],
    [
      'Đắk Lắk 2015: Krông Búk',
      {
        units: ['Krông Pắc', 'Krông Búk', 'Buôn Hồ', 'Ea H’leo', 'Krông Năng'],
        year: 2015,
        head: 'Krông Pắc',
        deputy: 'Krông Búk',
      },
      ['Krông Búk', 'Buôn Hồ'],
    ],
    [
      'NHNN 2025: HUB, deputy Công đoàn NH',
      { units: ['BAV', 'HUB', 'Công đoàn NH', 'NAPAS'], year: 2025, head: 'BAV', deputy: 'HUB' },
      ['HUB', 'Công đoàn NH'],
    ],
  ])('%s', (_what, parts, expected) => {
    expect(names(handOver(bloc(parts), noHistory))).toEqual(expected);
  });

  test('Bắc Kạn 2022: that the head took the flag changes nothing', () => {
    const units = ['Ban Dân tộc', 'Sở TT&TT', 'Sở KH&CN', 'Sở LĐ-TB&XH'];
    expect(names(handOver(bloc({ units, year: 2022, head: 'Ban Dân tộc' }), noHistory))).toEqual([
      'Sở TT&TT',
      'Sở KH&CN',
    ]);
  });
});

describe('rotation', () => {
  const units = ['A', 'B', 'C', 'D'];

  test('the deputy follows, whoever was head longest ago', () => {
    const past = history([
      [2021, 'A', 'head'],
      [2022, 'B', 'head'],
      [2023, 'C', 'head'],
      [2024, 'D', 'head'],
    ]);
    const next = handOver(bloc({ units, head: 'A', deputy: 'D' }), past);
    expect(names(next)).toEqual(['D', 'B']);
    expect([next.head.reason, next.deputy.reason]).toEqual([
      { kind: 'deputy-follows' },
      { kind: 'longest-ago', year: 2022 },
    ]);
  });

  test('no deputy known: who has never been head, then who was the longest ago', () => {
    const past = history([
      [2022, 'B', 'head'],
      [2023, 'C', 'head'],
      [2024, 'A', 'head'],
    ]);
    const next = handOver(bloc({ units, head: 'A' }), past);
    expect(names(next)).toEqual(['D', 'B']);
    expect(next.head.reason).toEqual({ kind: 'never-head', since: 2022 });
  });

  test('a unit of another name is the same unit', () => {
    const past = history(
      [
        [2022, 'Sở B cũ', 'head'],
        [2023, 'C', 'head'],
        [2024, 'D', 'head'],
      ],
      [{ before: 'sở b cũ', now: 'B' }],
    );
    expect(names(handOver(bloc({ units, head: 'A' }), past))).toEqual(['B', 'C']);
  });

  test('of two units the head becomes deputy', () => {
    expect(names(handOver(bloc({ units: ['A', 'B'], head: 'A', deputy: 'B' }), noHistory))).toEqual(
      ['B', 'A'],
    );
  });

  test('a bloc of one has nobody to hand over to', () => {
    const next = handOver(bloc({ units: ['A'], head: 'A' }), noHistory);
    expect(next.head).toMatchObject({ unit: null, problems: [{ kind: 'too-few-members' }] });
  });
});

describe('what a person chose', () => {
  const units = ['A', 'B', 'C'];

  test('holds, with its reason, beside what rotation proposes', () => {
    const next = handOver(
      bloc({ units, head: 'A', chosenHead: { unit: 'c', reason: 'B vừa sáp nhập' } }),
      noHistory,
    );
    expect(next.head).toEqual({
      unit: 'C',
      reason: { kind: 'chosen', reason: 'B vừa sáp nhập' },
      byRotation: 'B',
      rotationReason: { kind: 'next-in-order' },
      problems: [],
    });
    expect(next.deputy.unit).toBe('B');
  });

  test.each<[string, Partial<BlocOffices>, 'head' | 'deputy', unknown]>([
    [
      'without a reason',
      { chosenHead: { unit: 'C', reason: ' ' } },
      'head',
      { kind: 'reason-missing', unit: 'C' },
    ],
    [
      'no member',
      { chosenHead: { unit: 'X', reason: 'vì' } },
      'head',
      { kind: 'not-a-member', unit: 'X' },
    ],
    [
      'the same unit twice',
      { chosenDeputy: { unit: 'B', reason: 'vì' } },
      'deputy',
      { kind: 'same-as-head', unit: 'B' },
    ],
  ])('%s: it is said', (_what, parts, office, problem) => {
    const next = handOver(bloc({ units, head: 'A', ...parts }), noHistory);
    expect(next[office].problems).toEqual([problem]);
  });
});

test('head and deputy are members, never the same, and rotation reaches everybody', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 12 }), fc.nat(11), (size, start) => {
      const units = Array.from({ length: size }, (_, index) => `Đơn vị ${index}`);
      const offices: (readonly [number, string, Office])[] = [];
      let head = units[start % size] ?? '';
      let deputy: string | null = null;
      const seen = new Set<string>();
      for (let year = 2000; year < 2000 + size; year += 1) {
        seen.add(head);
        offices.push([year, head, 'head']);
        const next: HandOver = handOver(bloc({ units, year, head, deputy }), history(offices));
        expect(units).toContain(next.head.unit);
        expect(units).toContain(next.deputy.unit);
        expect(next.head.unit).not.toBe(next.deputy.unit);
        expect(next.head.unit).not.toBe(head);
        head = next.head.unit ?? '';
        deputy = next.deputy.unit;
      }
      expect(seen.size).toBe(size);
    }),
  );
});
