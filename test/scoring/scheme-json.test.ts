import fc from 'fast-check';
import { fraction } from '../../src/scoring/points';
import { parseScheme, parseSchemeText } from '../../src/scoring/scheme-json';
import { schemeToJson } from '../../src/scoring/scheme-schema';
import type { Scheme } from '../../src/scoring/scheme';
import { schemes } from './arbitraries';
import { group, leaf, points, schemeOf } from './builders';

const smallest = { version: 1, name: 'Khối 1', criteria: [{ code: '1', name: 'Kinh tế' }] };

function problemsOf(data: unknown): (readonly [string, string])[] {
  const parsed = parseScheme(data);
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => [path, code] as const);
}

function withCriteria(...criteria: readonly object[]): object {
  return { ...smallest, criteria };
}

describe('what is left out', () => {
  test('takes the defaults of the design', () => {
    const expected: Scheme = {
      ...schemeOf([leaf('1', { name: 'Kinh tế', max: null })]),
      name: 'Khối 1',
      year: null,
      origin: 'file',
    };
    expect(parseScheme(smallest)).toEqual({ ok: true, scheme: expected });
  });

  test('a node with children is a group', () => {
    const parsed = parseScheme(
      withCriteria({ code: 'I', name: 'I', children: [{ code: '1', name: '1' }] }),
    );
    expect(parsed.ok && parsed.scheme.criteria[0]?.kind).toBe('group');
    expect(parsed.ok && parsed.scheme.criteria[0]?.children[0]?.kind).toBe('base');
  });

  test('a band is in percent and includes its boundary', () => {
    const parsed = parseScheme({ ...smallest, bands: [{ name: 'A', from: 90 }] });
    expect(parsed.ok && parsed.scheme.bands).toEqual([
      {
        name: 'A',
        from: points('90'),
        measure: 'percent',
        fromIncluded: true,
        noZero: false,
        mostPercent: null,
      },
    ]);
  });
});

describe('decimals', () => {
  test.each([
    ['12.5', fraction(25n, 2n)],
    [12.5, fraction(25n, 2n)],
    [0.1, fraction(1n, 10n)],
    ['1/3', fraction(1n, 3n)],
    ['0', fraction(0n, 1n)],
    [null, null],
  ])('%p is exact', (maximum, expected) => {
    const parsed = parseScheme(withCriteria({ code: '1', name: '1', maximum }));
    expect(parsed.ok && parsed.scheme.criteria[0]?.maximum).toEqual(expected);
  });

  test.each(['12,5', '', ' 1', '1e3', '1/0', '1/00', 'x', '-1', '1'.repeat(101)])(
    '"%s" is refused',
    (maximum) => {
      const [problem, ...others] = problemsOf(withCriteria({ code: '1', name: '1', maximum }));
      expect(others).toEqual([]);
      expect(problem?.[0]).toBe('criteria[0].maximum');
      expect(['wrong-format', 'out-of-range']).toContain(problem?.[1]);
    },
  );

  test.each([-1, true, [], {}])('%p is refused', (maximum) => {
    expect(problemsOf(withCriteria({ code: '1', name: '1', maximum }))).toHaveLength(1);
  });
});

describe('every problem is named with its place', () => {
  test.each<[string, unknown, readonly (readonly [string, string])[]]>([
    ['nothing', null, [['', 'wrong-type']]],
    ['a text', 'scheme', [['', 'wrong-type']]],
    ['a version that never was', { ...smallest, version: 0 }, [['version', 'not-allowed']]],
    ['a later version', { ...smallest, version: 3, more: [] }, [['version', 'newer-version']]],
    ['no version', { name: 'x', criteria: smallest.criteria }, [['version', 'missing-key']]],
    ['no criteria', { ...smallest, criteria: [] }, [['criteria', 'out-of-range']]],
    ['an unknown key', { ...smallest, bonus: 5 }, [['bonus', 'unknown-key']]],
    [
      'an unknown key deep down',
      withCriteria({ code: 'I', name: 'I', children: [{ code: '1', name: '1', max: 5 }] }),
      [['criteria[0].children[0].max', 'unknown-key']],
    ],
    [
      'several at once',
      { version: 1, criteria: [{ code: 1, name: '1', kind: 'extra' }] },
      [
        ['name', 'missing-key'],
        ['criteria[0].code', 'wrong-type'],
        ['criteria[0].kind', 'not-allowed'],
      ],
    ],
    ['an unknown policy', { ...smallest, missing: 'skip' }, [['missing', 'not-allowed']]],
    [
      'decimals out of range',
      { ...smallest, rounding: { decimals: 11 } },
      [['rounding.decimals', 'out-of-range']],
    ],
    [
      'half decimals',
      { ...smallest, rounding: { decimals: 1.5 } },
      [['rounding.decimals', 'out-of-range']],
    ],
    [
      'an unknown tie-break',
      { ...smallest, tieBreaks: [{ by: 'lot' }] },
      [['tieBreaks[0].by', 'not-allowed']],
    ],
    ['a year that is none', { ...smallest, year: 25 }, [['year', 'out-of-range']]],
    [
      'a code that stands twice',
      withCriteria(
        { code: 'I', name: 'I', children: [{ code: '1', name: '1' }] },
        { code: '1', name: '1' },
      ),
      [['criteria[1].code', 'duplicate-code']],
    ],
    [
      'an empty group',
      withCriteria({ code: 'I', name: 'I', kind: 'group' }),
      [['criteria[0]', 'empty-group']],
    ],
    [
      'a leaf with children',
      withCriteria({ code: 'I', name: 'I', kind: 'bonus', children: [{ code: '1', name: '1' }] }),
      [['criteria[0].children', 'children-of-a-leaf']],
    ],
    [
      'a tie-break by a code that is not there',
      {
        ...smallest,
        tieBreaks: [
          { by: 'criterion', code: '1' },
          { by: 'criterion', code: 'I' },
        ],
      },
      [['tieBreaks[1].code', 'unknown-code']],
    ],
    [
      'a percentage without a maximum',
      {
        ...withCriteria(
          { code: '1', name: '1', weight: 60, maximum: 10 },
          { code: '2', name: '2', weight: 40 },
        ),
        weighting: 'percentage',
      },
      [['criteria[1].maximum', 'maximum-needed']],
    ],
  ])('%s', (_, data, problems) => {
    expect(problemsOf(data)).toEqual(problems);
  });

  test('a percentage weight of a group needs the maxima of its leaves', () => {
    const data = {
      ...withCriteria({ code: 'I', name: 'I', weight: 100, children: [{ code: '1', name: '1' }] }),
      weighting: 'percentage',
    };
    expect(problemsOf(data)).toEqual([['criteria[0].maximum', 'maximum-needed']]);
  });

  test.each([
    [
      'descending',
      [
        ['90', true],
        ['80', true],
      ],
      true,
    ],
    [
      'ascending',
      [
        ['80', true],
        ['90', true],
      ],
      false,
    ],
    [
      'twice the same',
      [
        ['90', true],
        ['90', true],
      ],
      false,
    ],
    [
      'above 90, then from 90',
      [
        ['90', false],
        ['90', true],
      ],
      true,
    ],
    [
      'from 90, then above 90',
      [
        ['90', true],
        ['90', false],
      ],
      false,
    ],
  ] as const)('classes: %s', (_, boundaries, isFine) => {
    const bands = boundaries.map(([from, fromIncluded]) => ({ name: from, from, fromIncluded }));
    expect(problemsOf({ ...smallest, bands })).toEqual(
      isFine ? [] : [['bands[1].from', 'unreachable-band']],
    );
  });

  const rules = {
    ...smallest,
    version: 2,
    criteria: [
      { code: '1', name: 'Kinh tế', maximum: 10 },
      { code: 'T', name: 'Thưởng', kind: 'bonus' },
    ],
    bands: [{ name: 'A', from: 90 }],
  };

  test.each<[string, object, readonly (readonly [string, string])[]]>([
    [
      'a limit of nothing',
      { limits: [{ kind: 'bonus', code: 'X', most: 5 }] },
      [['limits[0].code', 'unknown-code']],
    ],
    [
      'a limit said twice',
      {
        limits: [
          { kind: 'bonus', most: 5 },
          { kind: 'penalty', most: 5 },
          { kind: 'bonus', code: null, most: 6 },
        ],
      },
      [['limits[2].code', 'duplicate-entry']],
    ],
    [
      'a floor of bonus points',
      { floors: [{ code: 'T', least: 5, consequence: { kind: 'not-ranked' } }] },
      [['floors[0].code', 'no-base']],
    ],
    [
      'a floor in percent of an unknown maximum',
      {
        criteria: smallest.criteria,
        floors: [{ code: '1', least: 5, measure: 'percent', consequence: { kind: 'not-ranked' } }],
      },
      [['floors[0].measure', 'maximum-needed']],
    ],
    [
      'a consequence that is none',
      { floors: [{ code: '1', least: 5, consequence: { kind: 'shame' } }] },
      [['floors[0].consequence.kind', 'not-allowed']],
    ],
    [
      'a class that is not there, and a fact said twice',
      {
        downgrades: [
          { fact: 'khiển trách', consequence: { kind: 'at-most', band: 'B' } },
          { fact: 'khiển trách', consequence: { kind: 'not-classified' } },
        ],
      },
      [
        ['downgrades[0].consequence.band', 'unknown-band'],
        ['downgrades[1].fact', 'duplicate-entry'],
      ],
    ],
    [
      'a blend that is not whole, beside a stage',
      {
        stage: 'bloc',
        blend: [
          { stage: 'self', weight: 0.3 },
          { stage: 'self', weight: 0.3 },
        ],
      },
      [
        ['blend', 'blend-not-whole'],
        ['stage', 'stage-and-blend'],
        ['blend[1].stage', 'duplicate-entry'],
      ],
    ],
  ])('%s', (_, parts, problems) => {
    expect(problemsOf({ ...rules, ...parts })).toEqual(problems);
    expect(problemsOf(rules)).toEqual([]);
  });

  test('a class with a condition does not hide the same level without it', () => {
    const bands = [
      { name: 'A', from: '90', noZero: true },
      { name: 'B', from: '90' },
    ];
    expect(problemsOf({ ...rules, bands })).toEqual([]);
    expect(problemsOf({ ...rules, bands: bands.toReversed() })).toEqual([
      ['bands[1].from', 'unreachable-band'],
    ]);
  });

  test('classes of different measures do not hide each other', () => {
    const bands = [
      { name: 'A', from: '80' },
      { name: 'B', from: '900', measure: 'points' },
    ];
    expect(problemsOf({ ...smallest, bands })).toEqual([]);
  });

  test('criteria nested without end are refused before they are followed', () => {
    let node: object = { code: 'x', name: 'x' };
    for (let level = 0; level < 100_000; level += 1)
      node = { code: 'x', name: 'x', children: [node] };
    expect(problemsOf(withCriteria(node))).toEqual([['criteria', 'too-deep']]);
  });
});

describe('the text of a file', () => {
  test('is JSON, with or without a byte order mark', () => {
    const text = JSON.stringify({ $schema: 'scheme.schema.json', ...smallest });
    expect(parseSchemeText(text)).toEqual(parseScheme(smallest));
    expect(parseSchemeText(`\ufeff${text}`)).toEqual(parseScheme(smallest));
  });

  test.each(['', '{', 'Bộ tiêu chí'])('"%s" is not', (text) => {
    expect(parseSchemeText(text)).toEqual({
      ok: false,
      problems: [{ path: '', code: 'not-json', expected: null, received: null }],
    });
  });
});

test('a scheme is written and read back as it was', () => {
  fc.assert(
    fc.property(schemes, (scheme) => {
      const read = parseSchemeText(JSON.stringify(schemeToJson(scheme)));
      // A generated group may have bonus alone, or maxima that percentage weights cannot use.
      if (!read.ok) {
        expect(new Set(read.problems.map(({ code }) => code))).toEqual(new Set(['maximum-needed']));
        return;
      }
      expect(read.scheme).toEqual(scheme);
    }),
    { numRuns: 500 },
  );
});

test('an inferred scheme is read back as a scheme from a file', () => {
  const inferred = schemeOf([
    group('I', [leaf('1', { weight: '0.5' }), leaf('P', { kind: 'penalty', max: '-5' })]),
  ]);
  const read = parseScheme(schemeToJson(inferred));
  expect(read.ok && read.scheme.origin).toBe('file');
  expect(read.ok && read.scheme.criteria[0]?.children[1]?.maximum).toEqual(points('5'));
});

describe('versions', () => {
  const first = {
    ...smallest,
    weighting: 'coefficient',
    ranking: 'dense',
    notAssigned: 'full',
    tieBreaks: [{ by: 'criterion', code: '1' }, { by: 'more-bonus' }],
    bands: [{ name: 'A', from: '90', fromIncluded: false }],
    stage: 'bloc',
  };

  test('a file of version 1 is the same scheme as the same file of version 2, and is written as version 2', () => {
    const read = parseScheme(first);
    expect(read.ok).toBe(true);
    expect(read).toEqual(parseScheme({ ...first, version: 2 }));
    const written = read.ok ? schemeToJson(read.scheme) : null;
    expect(written?.version).toBe(2);
    expect(parseScheme(JSON.parse(JSON.stringify(written)))).toEqual(read);
  });

  test.each([
    { limits: [] },
    { penaltyStop: 'total' },
    { floors: [] },
    { downgrades: [] },
    { blend: [] },
    { notAssigned: 'percent' },
    { tieBreaks: [{ by: 'ballot' }] },
    { bands: [{ name: 'A', from: '90', noZero: true }] },
  ])('version 1 did not have %j', (parts) => {
    expect(problemsOf({ ...first, ...parts })).toHaveLength(1);
    expect(problemsOf({ ...first, ...parts, version: 2 })).toEqual([]);
  });
});
