import { foldCode, foldName } from '../../src/scoring/fold-name';
import { alignScheme, type NamedLeaf } from '../../src/scoring/match-scheme';
import { group, leaf, schemeOf } from './builders';

const scheme = schemeOf([
  group('I', [
    leaf('I.1', { name: 'Thu ngân sách' }),
    leaf('I.2', { name: 'Cải cách hành chính' }),
  ]),
  leaf('II', { name: 'Văn hoá – xã hội' }),
]);

function columns(...sheet: readonly (readonly [string, string])[]): unknown {
  const aligned = alignScheme(
    scheme,
    sheet.map(([code, name]): NamedLeaf => ({ code, name })),
  );
  return aligned.ok ? aligned.leaves.map(({ column, by }) => [column, by]) : aligned;
}

describe('names', () => {
  test.each([
    ['Văn hoá – xã hội', 'VĂN HÓA-XÃ HỘI'],
    ['Hòa Bình'.normalize('NFD'), 'hoà  bình'],
    ['Thuỷ lợi', 'Thủy\u00a0lợi'],
    ['Ðồng Nai', 'Đồng Nai'],
    [' Kinh tế − kỹ thuật ', 'kinh tế — kỹ thuật'],
  ])('%s is %s', (a, b) => {
    expect(foldName(a)).toBe(foldName(b));
  });

  test.each([
    ['Thu ngân sách', 'Thu ngan sach'],
    ['bán', 'bàn'],
    ['Tiêu chí 1', 'Tiêu chí 11'],
    ['mùa', 'mua'],
  ])('%s is not %s', (a, b) => {
    expect(foldName(a)).not.toBe(foldName(b));
  });

  test.each([
    ['I.', 'i'],
    ['2. b)', '2.b'],
    ['1.2.', '1.2'],
  ])('the code %s is %s', (a, b) => {
    expect(foldCode(a)).toBe(foldCode(b));
  });
});

test('code and name agree, in whatever order the sheet has them', () => {
  expect(
    columns(['II.', 'Văn hóa - Xã hội'], ['I.1', 'THU NGÂN SÁCH'], ['i.2', 'Cải cách hành chính']),
  ).toEqual([
    [1, 'code-and-name'],
    [2, 'code-and-name'],
    [0, 'code-and-name'],
  ]);
});

test('renumbered criteria are found by name, reworded ones by code', () => {
  expect(
    columns(['1', 'Thu ngân sách'], ['2', 'Cải cách hành chính'], ['II', 'Văn hóa, xã hội']),
  ).toEqual([
    [0, 'name'],
    [1, 'name'],
    [2, 'code'],
  ]);
});

test('criteria that exchanged their codes keep their names', () => {
  expect(
    columns(['I.2', 'Thu ngân sách'], ['I.1', 'Cải cách hành chính'], ['II', 'Văn hóa, thể thao']),
  ).toEqual([
    [0, 'name'],
    [1, 'name'],
    [2, 'code'],
  ]);
});

test('what does not match is listed on both sides', () => {
  expect(columns(['I.1', 'Thu ngân sách'], ['III', 'Quốc phòng'])).toEqual({
    ok: false,
    missingInSheet: [
      { code: 'I.2', name: 'Cải cách hành chính' },
      { code: 'II', name: 'Văn hoá – xã hội' },
    ],
    unknownInScheme: [{ code: 'III', name: 'Quốc phòng' }],
  });
});

test('a leaf of the sheet that the scheme does not have is not dropped silently', () => {
  expect(
    columns(
      ['I.1', 'Thu ngân sách'],
      ['I.2', 'Cải cách hành chính'],
      ['II', 'Văn hoá – xã hội'],
      ['III', 'Quốc phòng'],
    ),
  ).toEqual({
    ok: false,
    missingInSheet: [],
    unknownInScheme: [{ code: 'III', name: 'Quốc phòng' }],
  });
});

test('what fits two leaves decides nothing', () => {
  const twins = schemeOf([leaf('1', { name: 'Khác' }), leaf('2', { name: 'Khác' })]);
  expect(
    alignScheme(twins, [
      { code: 'a', name: 'Khác' },
      { code: 'b', name: 'Khác' },
    ]).ok,
  ).toBe(false);
  const byCode = alignScheme(twins, [
    { code: '2', name: 'Khác' },
    { code: '1', name: 'Khác' },
  ]);
  expect(byCode.ok && byCode.leaves.map(({ column }) => column)).toEqual([1, 0]);
});

test('leaves without a name or a code are matched by the other', () => {
  const nameless = schemeOf([leaf('1', { name: '' }), leaf('2', { name: '' })]);
  const aligned = alignScheme(nameless, [
    { code: '2', name: '' },
    { code: '1', name: '' },
  ]);
  expect(aligned.ok && aligned.leaves.map(({ column }) => column)).toEqual([1, 0]);
});

describe('a number that is none of the usual, as part of the name', () => {
  const pool = schemeOf([leaf('28b', { name: 'Khám phá án' }), leaf('28c', { name: 'Tuần tra' })]);
  const byNumber = (...names: readonly string[]): unknown => {
    const aligned = alignScheme(
      pool,
      names.map((name, index): NamedLeaf => ({ code: String(index + 1), name })),
    );
    return aligned.ok ? aligned.leaves.map(({ column, by }) => [column, by]) : 'apart';
  };

  test.each([[['28c. Tuần tra', '28b) Khám phá án']], [['28c Tuần tra', '28b/ Khám phá án']]])(
    '%j',
    (names) => {
      expect(byNumber(...names)).toEqual([
        [1, 'code-and-name'],
        [0, 'code-and-name'],
      ]);
    },
  );

  test('another number is another criterion', () => {
    expect(byNumber('28d. Tuần tra', '28b. Khám phá án')).toBe('apart');
  });
});
