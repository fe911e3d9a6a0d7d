import { builtInPacks } from '../../src/awards/built-in-packs';
import { choosePack } from '../../src/awards/choose-pack';
import { awardName, parseRulePack, placedRules, type RulePack } from '../../src/awards/rule-pack';

const packs = builtInPacks();

function lawOf2022(): RulePack {
  const pack = packs.find(({ id }) => id === 'luat-06-2022');
  if (pack === undefined) throw new Error('The pack of the Law of 2022 is missing');
  return pack;
}

describe.each(packs.map((pack) => [pack.id, pack] as const))('the pack %s', (_, pack) => {
  test('has each rule and each award once', () => {
    const ids = pack.rules.map(({ id }) => id);
    const codes = pack.awards.map(({ code }) => code);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test.each(pack.rules.map((rule) => [rule.id, rule] as const))(
    'rule %s cites its article and quotes it',
    (id, rule) => {
      const article = /^(?:điểm (\p{L}) )?(?:khoản (\d+) )?Điều (\d+) (.+)$/u.exec(rule.article);
      expect(article).not.toBeNull();
      const [, point = '', clause = '', number = '', law = ''] = article ?? [];
      expect(id).toBe(clause === '' ? `R${number}` : `R${number}.${clause}${point}`);
      expect(law).toBe(pack.name);
      expect(rule.text.length).toBeGreaterThan(40);
      expect(rule.text.normalize('NFC')).toBe(rule.text);
    },
  );

  test.each(pack.rules.map((rule) => [rule.id, rule] as const))(
    'rule %s is in force no longer than the pack, and gives something',
    (_id, rule) => {
      expect(rule.effectiveFrom >= pack.effectiveFrom).toBe(true);
      expect(Object.keys(rule.awards).length).toBeGreaterThan(0);
    },
  );

  test('whatever is not verified says so in a note', () => {
    const { rules, parameters, quotas, ballots, clauses, general } = pack;
    for (const item of [rules, parameters, quotas, ballots, clauses, general].flat()) {
      if (item.sourceStatus === 'unverified')
        expect([item.id, item.note]).toEqual([item.id, expect.any(String)]);
    }
  });

  test('every parameter is used by something', () => {
    const written = JSON.stringify([pack.rules, pack.quotas, pack.ballots, pack.clauses]);
    const unused = pack.parameters.filter(({ id }) => !written.includes(`{"parameter":"${id}"}`));
    expect(unused.map(({ id }) => id)).toEqual(['quorum', 'quorum-awards']);
  });

  test('no two rules of a level claim the same place', () => {
    for (const level of ['tw', 'bo', 'tinh', 'khac'] as const) {
      const claimed = placedRules(pack)
        .filter(({ rule }) => rule.awards[level] !== undefined)
        .flatMap(({ places: { from, to } }) =>
          Array.from({ length: to - from + 1 }, (_place, index) => from + index),
        );
      expect(new Set(claimed).size).toBe(claimed.length);
    }
  });

  test('every award is named in both languages and given by a rule', () => {
    const given = new Set(pack.rules.flatMap(({ awards }) => Object.values(awards)));
    // An armed unit's title is only asked for among the years of merit.
    expect(pack.awards.map(({ code }) => code).filter((code) => !given.has(code))).toEqual([
      'ĐVQT',
    ]);
    for (const { code } of pack.awards) {
      expect(awardName(pack, code, 'vi')).toMatch(/^\p{Lu}\p{Ll}+ \p{Ll}/u);
      expect(awardName(pack, code, 'en')).toMatch(/^[A-Z][A-Za-z ,-]+$/);
    }
    expect(awardName(pack, 'XYZ', 'vi')).toBe('XYZ');
  });
});

describe('choosing by award year', () => {
  const law = lawOf2022();

  test.each([2024, 2025])('%i: the Law of 2022', (year) => {
    expect(choosePack(packs, year)).toEqual({ kind: 'chosen', pack: law, markers: [] });
  });

  test.each([2015, 2022, 2023])('%i: no pack, never that of another year', (year) => {
    expect(choosePack(packs, year)).toEqual({ kind: 'no-pack', year });
  });

  test.each([2026, 2030])('%i: not checked against the amendment', (year) => {
    expect(choosePack(packs, year)).toEqual({
      kind: 'chosen',
      pack: law,
      markers: [{ kind: 'not-checked', law: 'Luật số 06/2026/QH16', effectiveFrom: '2026-10-01' }],
    });
  });

  test('year unknown: the newest pack, and it is said', () => {
    expect(choosePack(packs, null)).toEqual({
      kind: 'chosen',
      pack: law,
      markers: [{ kind: 'year-unknown' }],
    });
    expect(choosePack([], null)).toEqual({ kind: 'no-pack', year: null });
  });

  const older: RulePack = { ...law, id: 'cũ', awardYears: { from: 2014, to: 2023 } };
  const province: RulePack = {
    ...law,
    id: 'tỉnh',
    awardYears: { from: 2025, to: 2025 },
    amendments: [],
  };

  test.each([
    [2013, null],
    [2014, 'cũ'],
    [2023, 'cũ'],
    [2024, 'luat-06-2022'],
    [2025, 'tỉnh'],
    [2026, 'luat-06-2022'],
  ])('of several packs, %i takes %s', (year, id) => {
    const choice = choosePack([older, law, province], year);
    expect(choice.kind === 'chosen' ? choice.pack.id : null).toBe(id);
  });

  test('by name, also for a year that it is not meant for, which is said', () => {
    expect(choosePack([older, law], 2025, 'cũ')).toEqual({
      kind: 'chosen',
      pack: older,
      markers: [{ kind: 'other-years', year: 2025, from: 2014, to: 2023 }],
    });
    expect(choosePack([older, law], 2014, 'cũ')).toMatchObject({ markers: [] });
    expect(choosePack([older, law], 2026, law.id)).toMatchObject({
      markers: [{ kind: 'not-checked' }],
    });
    expect(choosePack([older, law], null, 'cũ')).toMatchObject({
      pack: { id: 'cũ' },
      markers: [{ kind: 'year-unknown' }],
    });
  });

  test('a name that is not there', () => {
    expect(choosePack([older, law], 2025, 'mới')).toEqual({
      kind: 'unknown-pack',
      requested: 'mới',
      available: ['cũ', 'luat-06-2022'],
    });
  });
});

describe('a pack that is not valid', () => {
  const law = lawOf2022();
  const [first] = law.rules;

  test.each<[string, unknown, readonly (readonly [string, string])[]]>([
    ['nothing', {}, [['version', 'missing-key']]],
    ['a rule twice', { ...law, rules: [first, first] }, [['rules[1].id', 'duplicate-code']]],
    [
      'an award twice',
      { ...law, awards: [...law.awards, law.awards[0]] },
      [[`awards[${law.awards.length}].code`, 'duplicate-code']],
    ],
    [
      'an award that is not there',
      { ...law, rules: [{ ...first, awards: { khac: 'XYZ' } }] },
      [['rules[0].awards.khac', 'unknown-code']],
    ],
    [
      'places upside down',
      { ...law, rules: [{ ...first, condition: { kind: 'place', from: '3', to: '2' } }] },
      [['rules[0].condition', 'out-of-range']],
    ],
    [
      'a parameter that is not there',
      { ...law, rules: [{ ...first, condition: { kind: 'percent', least: { parameter: 'x' } } }] },
      [['rules[0].condition', 'unknown-code']],
    ],
    [
      'an award within a condition that is not there',
      { ...law, rules: [{ ...first, condition: { kind: 'awards', awards: ['X'], least: '1' } }] },
      [['rules[0].condition', 'unknown-code']],
    ],
    [
      'a kind of condition that is not in the language',
      { ...law, rules: [{ ...first, condition: { kind: 'eval', code: '1' } }] },
      [['rules[0].condition.kind', 'not-allowed']],
    ],
    [
      'a threshold that is no decimal',
      { ...law, rules: [{ ...first, condition: { kind: 'percent', least: '70%' } }] },
      [['rules[0].condition.least', 'wrong-format']],
    ],
    [
      'a level that does not exist',
      { ...law, rules: [{ ...first, awards: { huyen: 'CTĐT' } }] },
      [['rules[0].awards.huyen', 'unknown-key']],
    ],
    [
      'a date that is none',
      { ...law, effectiveFrom: '01/01/2024' },
      [['effectiveFrom', 'wrong-format']],
    ],
  ])('%s', (_, data, problems) => {
    const parsed = parseRulePack(data);
    const found = parsed.ok ? [] : parsed.problems.map(({ path, code }) => [path, code]);
    expect(found.slice(0, problems.length)).toEqual(problems);
  });
});

describe('a pack of version 1', () => {
  const rule = {
    id: 'R1',
    awards: { tinh: 'CTĐT' },
    places: { from: 1, to: 2, sourceStatus: 'unverified', note: 'theo thông lệ' },
    conditions: ['internal-unity'],
    article: 'Điều 1',
    text: 'Lời của quy định.',
    effectiveFrom: '2024-01-01',
    effectiveTo: null,
    sourceStatus: 'found',
    note: null,
  };
  const old = {
    version: 1,
    id: 'cũ',
    name: 'Quy định cũ',
    effectiveFrom: '2024-01-01',
    effectiveTo: null,
    awardYears: { from: 2024, to: null },
    amendments: [],
    awards: [{ code: 'CTĐT', name: 'Cờ thi đua cấp tỉnh', englishName: 'Flag', order: 1 }],
    rules: [rule],
  };

  test('is read as one of today: the same places, the same conditions', () => {
    const parsed = parseRulePack(old);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    expect(placedRules(parsed.pack).map(({ places }) => places)).toEqual([
      { from: 1, to: 2, sourceStatus: 'unverified', note: 'theo thông lệ' },
    ]);
    expect(parsed.pack.rules[0]?.condition).toEqual({
      kind: 'all',
      of: [
        { kind: 'place', from: { parameter: 'R1.from' }, to: { parameter: 'R1.to' } },
        { kind: 'declared', what: 'internal-unity' },
      ],
    });
    expect(parseRulePack(parsed.pack)).toEqual(parsed);
  });

  test('is refused for the same mistakes', () => {
    const upsideDown = { ...rule, places: { ...rule.places, from: 3 } };
    expect(parseRulePack({ ...old, rules: [upsideDown] })).toMatchObject({ ok: false });
    expect(parseRulePack({ ...old, rules: [{ ...rule, more: 1 }] })).toMatchObject({ ok: false });
  });
});
