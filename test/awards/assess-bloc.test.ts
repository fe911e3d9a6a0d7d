import {
  assessBloc,
  type AwardKnowledge,
  type RuleEligibility,
} from '../../src/awards/assess-awards';
import type { SubjectFacts } from '../../src/awards/facts';
import { withParameter, type RulePack } from '../../src/awards/rule-pack';
import { parsePoints } from '../../src/scoring/points';
import { saidReason } from '../../src/sheets/writing/said-reason';
import { eligibilityText } from '../../src/text/eligibility-words';
import { law, pastYear, ruleOf, subject, years, YEAR } from './known';

const collective = {
  rating: 'outstanding',
  counts: { staff: 20, 'advanced-workers': 13, 'completed-tasks': 20, 'grassroots-fighters': 1 },
} as const;

function knowledge(facts: readonly SubjectFacts[], year: number | null = YEAR): AwardKnowledge {
  return { year, facts: new Map(facts.entries()), classes: ['Xuất sắc', 'Tốt'], ties: 'council' };
}

interface Given {
  readonly pack?: RulePack;
  readonly rank?: number | null;
  readonly year?: number | null;
}

function outcomesOf(
  facts: SubjectFacts,
  { pack = law(), rank = 1, year = YEAR }: Given = {},
): readonly RuleEligibility[] {
  const results = [{ unit: 0, rank }];
  return assessBloc(pack, 'tinh', results, knowledge([facts], year)).units[0]?.eligibility ?? [];
}

function oneOf(outcomes: readonly RuleEligibility[], rule: string): RuleEligibility {
  const found = outcomes.find((one) => one.rule === rule);
  if (found === undefined) throw new Error(`No outcome for ${rule}`);
  return found;
}

describe('with everything that is known', () => {
  test('every rule on collectives of the level is judged, and none on people', () => {
    const wanted = law().rules.filter(
      ({ subject: of, awards }) => of === 'collective' && awards.tinh !== undefined,
    );
    expect(outcomesOf(subject()).map(({ rule }) => rule)).toEqual(wanted.map(({ id }) => id));
    expect(wanted.length).toBe(13);
  });

  test('the place is that of the ranking, whatever the facts say', () => {
    expect(oneOf(outcomesOf(subject({ place: [1, 1] }), { rank: null }), 'R26.1')).toMatchObject({
      outcome: 'unknown',
      reason: { kind: 'not-ranked' },
      needs: [{ kind: 'rank' }],
    });
    expect(oneOf(outcomesOf(subject({ place: [9, 9] })), 'R26.1')).toMatchObject({
      outcome: 'pass',
      reason: { kind: 'place-fits', rank: 1 },
    });
  });

  test('what is pending keeps every award open, and nothing else is asked for then', () => {
    const outcome = oneOf(outcomesOf(subject({ undeclared: ['nothing-pending'] })), 'R26.1');
    expect(outcome).toMatchObject({
      outcome: 'unknown',
      reason: { kind: 'not-declared', conditions: ['nothing-pending'] },
    });
    expect(outcome.general.map(({ rule }) => rule.id)).toEqual(['nothing-pending']);
  });

  test('what somebody has denied fails, with the condition, and is not proposed', () => {
    const { units } = assessBloc(
      law(),
      'tinh',
      [1, 2].map((rank, unit) => ({ unit, rank })),
      knowledge([subject({ denied: ['internal-unity'] }), subject()]),
    );
    expect(units.map(({ proposal }) => proposal?.award ?? null)).toEqual([null, 'BKT']);
    const outcome = units[0]?.eligibility.find(({ rule }) => rule === 'R26.1');
    expect(outcome && eligibilityText(saidReason(outcome.reason), 'vi')).toBe(
      'Không đạt: nội bộ đoàn kết.',
    );
  });

  test('an award rests on the rule that passes before one that is still open', () => {
    const open = { ...ruleOf('R26.1'), id: 'R-open' };
    const sure: RulePack['rules'][number] = {
      ...open,
      id: 'R-sure',
      condition: { kind: 'place', from: '1', to: '1' },
    };
    const rank = [{ unit: 0, rank: 1 }];
    const undeclared = subject({ undeclared: ['internal-unity'] });
    const proposal = (facts: SubjectFacts): unknown => {
      const pack = { ...law(), rules: [open, sure] };
      return assessBloc(pack, 'tinh', rank, knowledge([facts])).units[0]?.proposal?.rule;
    };
    expect(proposal(undeclared)).toBe('R-sure');
    expect(proposal(subject())).toBe('R-open');
    expect(proposal(subject({ denied: ['internal-unity'] }))).toBe('R-sure');
    // What holds for every award stops all of them.
    expect(proposal(subject({ denied: ['nothing-pending'] }))).toBeUndefined();
  });

  test.each([
    [2024, []],
    [2025, ['nothing-pending']],
    [2026, ['nothing-pending']],
    [null, ['nothing-pending']],
  ])('awards of %s are under the conditions for all awards: %j', (year, wanted) => {
    const facts = subject({ undeclared: ['nothing-pending'] });
    const outcome = oneOf(outcomesOf(facts, { year }), 'R26.1');
    expect(outcome.general.map(({ rule }) => rule.id)).toEqual(wanted);
    expect(outcome.outcome).toBe(wanted.length === 0 ? 'pass' : 'unknown');
  });

  test('rules of other routes propose nothing and take nothing away', () => {
    const all = subject({ rating: 'outstanding', years: years(2010, YEAR, 'outstanding') });
    const { units } = assessBloc(law(), 'tinh', [{ unit: 0, rank: 1 }], knowledge([all]));
    expect(units[0]?.proposal).toMatchObject({ award: 'CTĐT', rule: 'R26.1' });
    expect(units[0]?.eligibility.find(({ rule }) => rule === 'R25.1')?.outcome).toBe('pass');
    const failed = subject({ years: [pastYear(2024, 'completed')] });
    const both = [1, 2].map((rank, unit) => ({ unit, rank }));
    const second = assessBloc(law(), 'tinh', both, knowledge([all, failed])).units[1];
    expect(second?.eligibility.find(({ rule }) => rule === 'R74.3d')?.outcome).toBe('fail');
    expect(second?.proposal?.award).toBe('BKT');
  });

  test('the class and the share of the maximum come from the ranking', () => {
    const [rule] = law().rules.filter(({ id }) => id === 'R26.1');
    if (rule === undefined) throw new Error('R26.1 is missing');
    const stricter: RulePack = {
      ...law(),
      rules: [
        {
          ...rule,
          condition: {
            kind: 'all',
            of: [
              { kind: 'place', from: '1', to: '1' },
              { kind: 'percent', least: '90' },
              { kind: 'class', least: 'Tốt' },
            ],
          },
        },
      ],
    };
    const outcome = (percent: string, band: string): unknown => {
      const results = [{ unit: 0, rank: 1, percent: parsePoints(percent), band }];
      const { units } = assessBloc(stricter, 'tinh', results, knowledge([subject()]));
      const found = units[0]?.eligibility[0];
      return [found?.outcome, found && eligibilityText(saidReason(found.reason), 'vi')];
    };
    expect(outcome('90', 'Tốt')).toEqual(['pass', 'Hạng 1, đúng hạng được xét (1).']);
    expect(outcome('89.65', 'Tốt')).toEqual([
      'fail',
      'Không đạt: tỷ lệ điểm đạt được (hiện có 89,65 %, cần từ 90 %, còn thiếu 0,35 %).',
    ]);
  });
});

describe('in words', () => {
  test.each<[string, SubjectFacts, string]>([
    [
      'R27.1',
      subject(collective),
      'Không đạt: số người đạt Lao động tiên tiến trên tổng số người (hiện có 65 %, cần từ 70 %, còn thiếu 5 %).',
    ],
    [
      'R74.3d',
      subject({ years: [pastYear(2024, 'good'), pastYear(YEAR, 'outstanding')] }),
      'Không đạt: số năm liên tục hoàn thành xuất sắc nhiệm vụ hoặc TTLĐXS hoặc ĐVQT (hiện có 1, cần từ 2, còn thiếu 1, không liên tục vì năm 2024).',
    ],
    [
      'R28.1',
      subject({ rating: 'good' }),
      'Chưa đủ dữ liệu về: số người đạt Lao động tiên tiến trên tổng số người (cần từ 70 %).',
    ],
    [
      'R75.2',
      subject(),
      'Đã có: đạt tiêu chuẩn theo quy định của tỉnh, Bộ, ban, ngành; không có kỷ luật, điều tra, thanh tra, khiếu nại đang xem xét.',
    ],
  ])('%s', (rule, facts, sentence) => {
    const { reason } = oneOf(outcomesOf(facts), rule);
    expect(eligibilityText(saidReason(reason), 'vi')).toBe(sentence);
  });

  test('in English', () => {
    const { reason } = oneOf(outcomesOf(subject(collective)), 'R27.1');
    expect(eligibilityText(saidReason(reason), 'en')).toBe(
      'Not met: advanced workers (LĐTT) of staff (found 65 %, needed 70 %, 5 % missing).',
    );
  });
});

describe('the award year', () => {
  test.each([
    [2025, null],
    [2026, 'Luật số 06/2026/QH16'],
    [null, null],
  ])('%s: checked against %s or not', (year, unchecked) => {
    const outcomes = outcomesOf(subject(), { year });
    expect(new Set(outcomes.map(({ uncheckedLaw }) => uncheckedLaw))).toEqual(new Set([unchecked]));
  });

  test('rules that are not in force are left out', () => {
    const rules = law().rules.map((rule) =>
      rule.id === 'R25.3' ? { ...rule, effectiveTo: '2024-12-31' } : rule,
    );
    const of = (year: number): readonly string[] =>
      outcomesOf(subject(), { pack: { ...law(), rules }, year }).map(({ rule }) => rule);
    expect([of(2024).includes('R25.3'), of(2025).includes('R25.3')]).toEqual([true, false]);
  });

  test('what was changed by the secretary is judged by', () => {
    const pack = withParameter(law(), 'advanced-share', '65');
    expect(oneOf(outcomesOf(subject(collective), { pack }), 'R27.1').outcome).toBe('pass');
    expect(oneOf(outcomesOf(subject(collective)), 'R27.1').outcome).toBe('fail');
  });
});
