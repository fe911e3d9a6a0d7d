import fc from 'fast-check';
import { leavesOf } from '../../src/scoring/criteria';
import { parseScheme, parseSchemeText } from '../../src/scoring/scheme-json';
import { schemeProblems } from '../../src/scoring/scheme-problems';
import { schemeToJson } from '../../src/scoring/scheme-schema';
import { group, leaf, points, schemeOf } from './builders';
import { attainment, cases, counted, rule6 } from './formulas/builders';
import { formulaSchemes } from './formula-schemes';

test('a scheme with formulas of every kind goes through JSON unchanged', () => {
  const kinds = new Set<string>();
  fc.assert(
    fc.property(formulaSchemes, (scheme) => {
      for (const { formula } of leavesOf(scheme)) if (formula !== null) kinds.add(formula.kind);
      expect(schemeProblems(scheme)).toEqual([]);
      const text = JSON.stringify(schemeToJson(scheme));
      expect(parseSchemeText(text)).toEqual({ ok: true, scheme });
    }),
  );
  expect(kinds.size).toBe(8);
});

describe('a formula is checked where it stands', () => {
  const problemsOf = (...criteria: Parameters<typeof schemeOf>[0]) =>
    schemeProblems(schemeOf(criteria)).map(({ path, code }) => [path, code]);

  test('only a leaf may have one', () => {
    const formula = { kind: 'direct' } as const;
    expect(problemsOf({ ...group('I', [leaf('1')]), formula })).toEqual([
      ['criteria[0].formula', 'formula-of-a-group'],
    ]);
    expect(problemsOf(group('I', [{ ...leaf('1'), formula }]))).toEqual([]);
  });

  test('what it says wrongly has its place in the scheme', () => {
    const twice = cases([counted('a1', '1'), counted('A1.', '1')]);
    expect(
      problemsOf(
        group('I', [leaf('1'), { ...leaf('2', { max: null }), formula: attainment() }]),
        { ...leaf('3'), formula: { ...rule6, shareAtTarget: points('2') } },
        { ...leaf('4'), formula: twice },
      ),
    ).toEqual([
      ['criteria[0].children[1].formula', 'formula-needs-maximum'],
      ['criteria[1].formula.shareAtTarget', 'out-of-range'],
      ['criteria[2].formula.rules[1].code', 'duplicate-rule'],
    ]);
  });

  test('a file is refused for it', () => {
    const file = {
      version: 2,
      name: 'Khối 1',
      criteria: [
        {
          code: '1',
          name: 'Kinh tế',
          formula: { kind: 'pass-fail', pass: ['đạt'], fail: ['ĐẠT'], passPoints: 5 },
        },
      ],
    };
    const parsed = parseScheme(file);
    expect(parsed.ok ? [] : parsed.problems).toEqual([
      {
        path: 'criteria[0].formula.fail[0]',
        code: 'same-word',
        expected: null,
        received: 'ĐẠT',
      },
    ]);
  });
});
