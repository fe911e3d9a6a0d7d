import type { Eligibility, UnitAwards } from '../../../src/awards/eligibility';
import { noRulings, type UnitResult } from '../../../src/scoring/result';
import { fullReason, placeReason, reasonContext } from '../../../src/sheets/writing/reason';
import { points } from '../../scoring/builders';
import { blocOf, criterion, flagFor, noAwards, resultOf, schemeOf } from './bloc';

const long = 'Thực hiện tốt nhiệm vụ '.repeat(20);
const bloc = blocOf({
  units: ['Sở Y tế', 'Sở Xây dựng', 'Sở Tư pháp', 'Sở Nội vụ', 'Sở Tài chính'],
  table: null,
  scheme: schemeOf({
    criteria: [criterion('1', 'Ngân sách'), criterion('2', 'Cải cách'), criterion('3', long)],
  }),
});
const context = reasonContext(bloc, 'vi');
const ranked = resultOf(0, '90', 1);
const unranked = (...problems: UnitResult['problems']): UnitResult => ({
  ...resultOf(0, null, null),
  problems,
});

test('a unit that simply has its rank needs no reason', () => {
  expect(placeReason(ranked, context)).toBeNull();
  expect(fullReason(ranked, noAwards(0), context)).toBeNull();
  expect(fullReason(null, null, context)).toBeNull();
});

test('what is missing is named, further criteria are counted', () => {
  const missing = ['1', '2', '3', '9', '10'].map(
    (leaf) => ({ kind: 'missing-score', leaf }) as const,
  );
  expect(placeReason(unranked(...missing.slice(0, 2)), context)).toBe(
    'Chưa xếp hạng: thiếu điểm “Ngân sách” và “Cải cách”.',
  );
  const text = placeReason(unranked(...missing), context) ?? '';
  expect(text).toMatch(
    /^Chưa xếp hạng: thiếu điểm “Ngân sách”, “Cải cách”, “Thực hiện.*…” và 2 tiêu chí khác\.$/,
  );
  expect(text.length).toBeLessThan(180);
});

test('every kind of problem has its words', () => {
  expect(
    placeReason(
      unranked(
        { kind: 'unreadable-score', leaf: '1', text: 'xem\nlại' },
        { kind: 'maximum-unknown', leaf: '2' },
        { kind: 'nothing-assigned' },
      ),
      context,
    ),
  ).toBe(
    'Chưa xếp hạng: chưa biết điểm tối đa của “Cải cách”; không đọc được điểm “Ngân sách” (ghi “xem lại”); không được giao tiêu chí nào.',
  );
});

test('those that share a rank are named', () => {
  const tied = (...units: number[]): UnitResult => ({
    ...ranked,
    tiedWith: units,
    decidedBy: { kind: 'shared' },
  });
  expect(placeReason(tied(1), context)).toBe('Đồng hạng với Sở Xây dựng.');
  expect(placeReason(tied(1, 2), context)).toBe('Đồng hạng với Sở Xây dựng và Sở Tư pháp.');
  expect(placeReason(tied(1, 2, 3, 4), context)).toBe(
    'Đồng hạng với Sở Xây dựng, Sở Tư pháp, Sở Nội vụ và 1 đơn vị khác.',
  );
});

test('a tie that the chain resolved says by which step, counted from one', () => {
  const resolved: UnitResult = {
    ...ranked,
    decidedBy: { kind: 'tie-break', step: 0, among: [0, 1] },
  };
  expect(placeReason(resolved, context)).toBe('Bằng tổng điểm, phân định bằng tiêu chí phụ thứ 1.');
});

test('a proposal names its article and what is still to be declared', () => {
  expect(fullReason(ranked, flagFor(0), context)).toBe(
    'Theo khoản 1 Điều 26 Luật Thi đua, khen thưởng 2022; cần khai: vượt chỉ tiêu, nội bộ đoàn kết.',
  );
  expect(fullReason(ranked, flagFor(0, 'pass'), context)).toBe(
    'Theo khoản 1 Điều 26 Luật Thi đua, khen thưởng 2022.',
  );
});

describe('without a proposal', () => {
  const judged = (...reasons: Eligibility['reason'][]): UnitAwards => ({
    unit: 0,
    proposal: null,
    eligibility: reasons.map((reason, index) => ({
      award: ['CTĐT', 'BKT'][index] ?? '',
      rule: 'R',
      article: 'Điều 26',
      outcome: 'unknown',
      reason,
    })),
  });
  const tie = { kind: 'tie-across-quota', rank: 1, place: 1, tied: 2, from: 1, to: 1 } as const;

  test('a tie across the border of a quota says so once for all its awards', () => {
    const shared: UnitResult = { ...ranked, tiedWith: [1], decidedBy: { kind: 'shared' } };
    expect(fullReason(shared, judged(tie, { ...tie, from: 2, to: 3 }), context)).toBe(
      'Đồng hạng với Sở Xây dựng; chưa đề nghị khen thưởng vì số đơn vị đồng hạng nhiều hơn số được đề nghị, Hội đồng quyết định.',
    );
  });

  test('an organiser that is not known says so', () => {
    expect(fullReason(ranked, judged({ kind: 'organiser-unknown' }), context)).toBe(
      'Chưa đề nghị khen thưởng vì chưa biết cấp tổ chức cụm, khối.',
    );
  });

  test('a unit without a rank says only why it has none', () => {
    const missing = unranked({ kind: 'missing-score', leaf: '1' });
    expect(fullReason(missing, judged({ kind: 'organiser-unknown' }), context)).toBe(
      'Chưa xếp hạng: thiếu điểm “Ngân sách”.',
    );
  });

  test('a place outside the quota is nothing to say', () => {
    const outside = { kind: 'place-outside', rank: 5, place: 5, from: 1, to: 1 } as const;
    expect(fullReason(ranked, judged(outside), context)).toBeNull();
  });
});

describe('rules around the points', () => {
  const cause = {
    kind: 'floor',
    code: '1',
    reached: points('24.99'),
    least: points('50'),
    measure: 'percent',
  } as const;

  test('a unit that is set aside says why, and nothing of awards', () => {
    const aside: UnitResult = {
      ...ranked,
      rank: null,
      decidedBy: null,
      rulings: {
        ...noRulings,
        setAside: [{ kind: 'disqualified', reason: 'không đăng ký thi đua' }, cause],
      },
    };
    expect(fullReason(aside, flagFor(0), context)).toBe(
      'Không xếp hạng: không đăng ký thi đua; “Ngân sách” đạt 24,99 %, dưới mức điểm liệt 50 %.',
    );
    expect(placeReason(aside, { ...context, language: 'en' })).toBe(
      'Takes no rank: không đăng ký thi đua; “Ngân sách” reached 24.99 %, below the floor of 50 %.',
    );
  });

  test('what keeps a unit from the class of its points is said beside its rank', () => {
    const bars = [
      { cause: { kind: 'fact', fact: 'người đứng đầu bị khiển trách' }, atMost: 'Tốt' },
      { cause: { kind: 'zero-score', leaf: '2' }, atMost: null },
    ] as const;
    const barred: UnitResult = { ...ranked, rulings: { ...noRulings, bars } };
    expect(placeReason(barred, context)).toBe(
      'Xếp loại cao nhất là “Tốt” vì người đứng đầu bị khiển trách; không xếp loại vì “Cải cách” được 0 điểm.',
    );
  });

  test.each([
    ['ballot', 'Bằng tổng điểm, phân định bằng số phiếu bầu.'],
    ['women', 'Bằng tổng điểm, phân định bằng ưu tiên nữ.'],
    ['chair', 'Bằng tổng điểm, phân định theo quyết định của người chủ trì.'],
    ['more-bonus', 'Bằng tổng điểm, phân định bằng tiêu chí phụ thứ 1.'],
  ] as const)('a tie decided by %s', (by, expected) => {
    const resolved: UnitResult = {
      ...ranked,
      decidedBy: { kind: 'tie-break', step: 0, among: [0, 1] },
    };
    expect(placeReason(resolved, { ...context, tieBreaks: [{ by }] })).toBe(expected);
  });

  test('a part of a blend that is not there is named', () => {
    const result = unranked({ kind: 'blend-incomplete', leaf: '1', stage: 'bloc' });
    expect(placeReason(result, context)).toBe(
      'Chưa xếp hạng: thiếu điểm cụm, khối chấm của “Ngân sách”.',
    );
  });
});
