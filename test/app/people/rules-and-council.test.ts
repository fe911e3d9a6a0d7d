import { checkPeople, previewPeople } from '../../../src/app/people/check-people';
import { peopleReport, type PeopleReport } from '../../../src/app/people/people-report';
import { declaredWords } from '../../../src/text/condition-words';
import { sentence } from '../../../src/text/sentences';
import { applyToSnapshot } from '../../../src/workbook/apply-patch';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { valueOf } from '../../hosts/excel/open-excel';
import { edited } from '../../sheets/rules-sheet/support';
import { typed } from '../../sheets/writing/workbook';
import { LIST, listOnly, withCouncil, withRules } from './own-rules-list';

const NOW = '20/12/2025 10:32';
const asIs = { sheets: [], rules: null, year: null };

function report(snapshot: Snapshot): PeopleReport {
  return peopleReport(valueOf(checkPeople(snapshot, asIs)), 'vi');
}

const codes = ({ findings }: PeopleReport) => findings.map(({ code }) => code);
const outcomes = ({ people }: PeopleReport) => people.map(({ outcome }) => outcome);
const reasons = ({ people }: PeopleReport) => people.map(({ reason }) => reason);

const BALLOT = {
  award: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
  members: 10,
  present: 9,
  written: 1,
  valid: 10,
};
const everyone = ['Nguyễn Minh An', 'Trần Họa Bình', 'Lê Thử Chi', 'Phạm Ví Dung', 'Vũ Giả Hà'];
const CONDITIONS = [declaredWords.vi['exemplary-compliance'], declaredWords.vi['nothing-pending']];

describe('the sheet "Quy định khen thưởng"', () => {
  test('its quota keeps back the two who are equal at the last place', () => {
    const read = report(withRules(listOnly()));
    expect(read.rulesSheet).toBe('Quy định khen thưởng');
    expect(read.quotas.find(({ quota }) => quota === 'CN1')).toMatchObject({
      limit: 3,
      orderedBy: 'points',
      within: [0, 1],
      beyond: [2, 3],
      tied: [2, 3],
    });
    expect(codes(read)).toContain('people-quota-reached');
    expect(reasons(read)[2]).toMatch(/Bằng nhau ở suất cuối cùng \(còn 1 trong 3 suất/);
    expect(read.people[4]?.quota).toBeNull();
  });

  test.each([
    [1, [1, 2, 3], []],
    [2, [2, 3], []],
    [4, [], []],
  ])('with %d places', (most, beyond, tied) => {
    const [quota] = report(withRules(listOnly(), most)).quotas;
    expect([quota?.beyond, quota?.tied]).toEqual([beyond, tied]);
  });

  test('a rule that is switched off judges nobody, a parameter that is changed does', () => {
    const off = edited(withRules(listOnly()), 'rules', 'R74.1d', { applies: 'Không' });
    expect(reasons(report(off))[0]).toMatch(/không có tiêu chuẩn/);
  });

  test('a rule of the province on a title of persons is judged', () => {
    const sheet = edited(withRules(listOnly()), 'own', 0, {
      code: 'T1',
      award: 'LĐTT',
      other: 'Có đề xuất cải tiến',
      article: 'Điều 9 Quyết định của tỉnh',
    });
    const rules = report(sheet).people[4]?.rules.map(({ rule, outcome }) => [rule, outcome]);
    expect(rules).toEqual([
      ['R24.1', 'unknown'],
      ['T1', 'unknown'],
    ]);
  });

  test('its mistakes are said, and nobody is judged by half of it', () => {
    const read = report(withRules(listOnly(), 'vài người'));
    expect(codes(read)).toEqual(
      expect.arrayContaining(['rules-sheet-wrong', 'rules-sheet-figure']),
    );
    expect(codes(read)).not.toContain('no-rule-pack');
    expect(outcomes(read)).toEqual(['unknown', 'unknown', 'unknown', 'unknown', 'unknown']);
  });

  test('a sheet for another year does not hold, and that is said', () => {
    const read = peopleReport(
      valueOf(checkPeople(withRules(listOnly()), { ...asIs, year: 2024 })),
      'vi',
    );
    expect(read.rulesSheet).toBeNull();
    expect(codes(read)).toContain('rules-sheet-other-year');
  });
});

describe('the sheet "Hội đồng"', () => {
  const declared = withCouncil(listOnly(), {
    declarations: everyone
      .slice(0, 2)
      .flatMap((person) => CONDITIONS.map((condition) => ({ person, condition, answer: 'Có' }))),
  });

  test('what is declared there settles what only people can say', () => {
    expect(outcomes(report(listOnly()))).not.toContain('pass');
    const read = report(declared);
    expect(codes(read).filter((code) => code.startsWith('council'))).toEqual([]);
    expect(outcomes(read).slice(0, 4)).toEqual(['pass', 'pass', 'unknown', 'unknown']);
  });

  test('"no" to a complaint pending fails', () => {
    const read = report(
      withCouncil(listOnly(), {
        declarations: [{ person: 'Lê Thử Chi', condition: CONDITIONS[1] ?? '', answer: 'Không' }],
      }),
    );
    expect(outcomes(read)[2]).toBe('fail');
  });

  test.each([
    ['just enough', 6, 'pass', 'BKT'],
    ['just not enough: more than half is asked for', 5, 'fail', null],
  ])('a vote, %s', (_, votesFor, outcome, award) => {
    const read = report(
      withCouncil(listOnly(), {
        ballots: [{ person: 'Nguyễn Minh An', ...BALLOT, votesFor }],
      }),
    );
    expect(read.people[0]?.council).toMatchObject({
      vote: { outcome, votesFor, members: 10 },
      decision: null,
      final: { award, from: 'vote' },
    });
    expect(codes(read).includes('people-council-vote-against')).toBe(award === null);
    expect(reasons(read)[0]).toMatch(
      award === null ? /Phiếu đồng ý 5\/10 \(50 %\): chưa đủ\./ : /6\/10 \(60 %\): đủ\./,
    );
  });

  test('a decision stands beside what the rules say, with its reason', () => {
    const read = report(
      withCouncil(listOnly(), {
        decisions: [
          { person: 'Nguyễn Minh An', decision: 'Không đề nghị', reason: 'Đã có năm ngoái' },
        ],
      }),
    );
    expect(read.people[0]?.council).toMatchObject({
      decision: { award: null, reason: 'Đã có năm ngoái', isToReview: false },
      final: { award: null, from: 'decision' },
    });
    expect(codes(read)).toEqual(
      expect.arrayContaining(['people-council-overrides', 'people-council-unkept']),
    );
    expect(reasons(read)[0]).toMatch(/^Hội đồng quyết định không đề nghị: Đã có năm ngoái/);
  });

  const decided = (facts: string | null) =>
    withCouncil(listOnly(), {
      decisions: [
        { person: 'Phạm Ví Dung – Sở B', decision: 'BKT', reason: 'Việc khó nhất', facts },
      ],
    });
  const code = report(decided(null)).people[3]?.council?.factCode ?? '';

  test('it is kept, and marked for review once the line says something else', () => {
    expect(codes(report(decided(code)))).not.toContain('people-council-stale');
    const changed = typed(decided(code), LIST, 'G6', 'HTTNV');
    const read = report(changed);
    expect(read.people[3]?.council?.decision).toMatchObject({ award: 'BKT', isToReview: true });
    expect(codes(read)).toContain('people-council-stale');
    expect(reasons(read)[3]).toMatch(/Cần xem lại/);
  });

  test('it takes a place of the quota before points do', () => {
    const read = report(withRules(decided(code)));
    const quota = read.quotas.find(({ quota: id }) => id === 'CN1');
    expect([quota?.within, quota?.beyond]).toEqual([[3, 0, 1], [2]]);
  });

  test('an award that nobody in the list is proposed for is asked about, not guessed', () => {
    const read = report(
      withCouncil(listOnly(), {
        ballots: [{ person: 'Vũ Giả Hà', ...BALLOT, votesFor: 10 }],
      }),
    );
    expect(codes(read)).toContain('people-word-elsewhere');
    expect(read.people[4]?.council).toBeNull();
  });

  test('a second run writes nothing, and the sheets to fill in are no lists', () => {
    const before = withRules(decided(code));
    const first = valueOf(previewPeople(before, asIs, NOW));
    expect(first.computation.lists).toHaveLength(1);
    const after = applyToSnapshot(before, first.patch);
    expect(valueOf(previewPeople(after, asIs, NOW)).patch.changes).toEqual([]);
  });
});

test('every finding and every reason is said in English without a Vietnamese word but quoted ones', () => {
  const snapshot = withRules(
    withCouncil(listOnly(), {
      ballots: [
        { person: 'Nguyễn Minh An', ...BALLOT, votesFor: 5 },
        { person: 'Vũ Giả Hà', ...BALLOT, votesFor: 10 },
      ],
      decisions: [{ person: 'Phạm Ví Dung', decision: 'BKT', reason: 'A reason' }],
    }),
  );
  const { findings } = valueOf(checkPeople(snapshot, asIs));
  const own = findings.filter(({ message }) => message.code.startsWith('people'));
  expect(own.length).toBeGreaterThan(3);
  for (const { message } of own) {
    const plain = sentence(message, 'en').replace(/“[^”]*”/gu, '');
    const names = new RegExp(everyone.join('|'), 'gu');
    expect(
      plain.replace(names, '').replace(/[A-ZĐ]{2,}[a-z]*\b|CSTĐ\p{L}*|LĐTT/gu, ''),
    ).not.toMatch(/[ăâđêôơưĂÂĐÊÔƠƯạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u);
  }
});
