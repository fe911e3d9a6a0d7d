import fc from 'fast-check';
import { parseFormula } from '../../../src/scoring/formulas/formula-json';
import { formulaProblems, needsMaximum } from '../../../src/scoring/formulas/formula-problems';
import { formulaToJson } from '../../../src/scoring/formulas/formula-to-json';
import type { LeafFormula } from '../../../src/scoring/formulas/leaf-formula';
import { points } from '../builders';
import { formulas, MAXIMUM } from './arbitraries';
import { attainment, cases, counted, line, rule6, steps } from './builders';

const TEN = points('10');

function problemsOf(data: unknown, maximum: string | null = '10'): readonly string[] {
  const parsed = parseFormula(data, maximum === null ? null : points(maximum));
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path}: ${code}`);
}

test('every formula comes back the same from its JSON', () => {
  fc.assert(
    fc.property(formulas, (formula) => {
      const text = JSON.stringify(formulaToJson(formula));
      expect(parseFormula(JSON.parse(text), MAXIMUM)).toEqual({ ok: true, formula });
    }),
    { numRuns: 500 },
  );
});

describe('what is left out', () => {
  test.each<[object, LeafFormula]>([
    [{ kind: 'direct' }, { kind: 'direct' }],
    [
      { kind: 'pass-fail', pass: ['x'] },
      {
        kind: 'pass-fail',
        pass: ['x'],
        fail: [],
        passPoints: null,
        failPoints: points('0'),
        blank: 'missing',
      },
    ],
    [
      { kind: 'count', each: '0.5', most: { at: 'maximum' } },
      {
        kind: 'count',
        each: points('0.5'),
        most: { at: 'maximum' },
        least: null,
        fractions: 'refused',
      },
    ],
    [
      { kind: 'attainment', shape: { kind: 'line', above: { by: 'flat' } }, most: { at: 'none' } },
      attainment({ shape: { ...line, above: { by: 'flat' } } }),
    ],
    [
      {
        kind: 'attainment',
        shape: {
          kind: 'line',
          below: { by: 'percent', each: 1 },
          above: { by: 'percent', each: 1 },
          floor: { from: '0.5' },
        },
        most: { at: 'none' },
      },
      attainment({
        shape: {
          kind: 'line',
          below: { by: 'percent', each: points('1'), counting: 'exact' },
          above: { by: 'percent', each: points('1'), counting: 'exact', limit: null },
          floor: { from: points('0.5'), included: true, share: points('0') },
        },
      }),
    ],
    [
      {
        kind: 'attainment',
        shape: { kind: 'steps', steps: [{ from: 1, points: 5 }] },
        most: { at: 'none' },
      },
      attainment({
        shape: { kind: 'steps', steps: steps('>=1 is 5'), otherwise: points('0') },
      }),
    ],
    [{ kind: 'pool-relative' }, rule6],
    [
      { kind: 'bonus-penalty', bonus: 1, penalty: '1/3', most: { at: 'none' } },
      {
        kind: 'bonus-penalty',
        bonus: points('1'),
        penalty: { numerator: 1n, denominator: 3n },
        least: null,
        most: { at: 'none' },
        blankCases: 'missing',
      },
    ],
    [
      {
        kind: 'cases',
        rules: [
          { kind: 'counted', code: 'a', name: 'Quy định a', effect: 'deduction', each: '0.5' },
        ],
        belowZero: 'refused',
      },
      cases([counted('a', '0.5')], { belowZero: 'refused', blankCases: 'missing' }),
    ],
  ])('%j', (data, formula) => {
    expect(parseFormula(data, TEN)).toEqual({ ok: true, formula });
  });
});

const stepTable = (...froms: readonly object[]) => ({
  kind: 'attainment',
  shape: { kind: 'steps', steps: froms.map((from) => ({ points: 1, ...from })) },
  most: { at: 'none' },
});
const lined = (shape: object, parts: object = {}) => ({
  kind: 'attainment',
  shape: { kind: 'line', above: { by: 'flat' }, ...shape },
  most: { at: 'none' },
  ...parts,
});
const rule = (code: string, parts: object = {}) => ({
  kind: 'counted',
  code,
  name: code,
  effect: 'bonus',
  each: 1,
  ...parts,
});
const ruled = (...rules: readonly object[]) => ({ kind: 'cases', rules, belowZero: 'allowed' });
const volume = (...sizes: readonly object[]) => ({
  kind: 'by-volume',
  code: 'v',
  name: 'v',
  effect: 'bonus',
  volume: 'v',
  part: 'share',
  sizes,
});

describe('every mistake is named with its place', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['nothing', null, [': not-allowed']],
    ['no kind', {}, ['kind: not-allowed']],
    ['an unknown kind', { kind: 'magic' }, ['kind: not-allowed']],
    ['an unknown key', { kind: 'direct', maximum: 5 }, ['maximum: unknown-key']],
    ['no cap said', { kind: 'count', each: 1 }, ['most: missing-key']],
    [
      'a decimal comma',
      { kind: 'count', each: '0,5', most: { at: 'none' } },
      ['each: wrong-format'],
    ],
    [
      'a cap of an unknown sort',
      { kind: 'count', each: 1, most: { at: 'top' } },
      ['most.at: not-allowed'],
    ],
    [
      'a least above the most',
      { kind: 'count', each: 1, least: 11, most: { at: 'maximum' } },
      ['least: out-of-range'],
    ],
    [
      'the same for a bonus and penalty',
      { kind: 'bonus-penalty', bonus: 1, penalty: 1, least: 6, most: { at: 'points', points: 5 } },
      ['least: out-of-range'],
    ],
    ['no word for a pass', { kind: 'pass-fail', pass: [] }, ['pass: out-of-range']],
    [
      'one word for both',
      { kind: 'pass-fail', pass: ['Đạt', 'x'], fail: ['ĐẠT'] },
      ['fail[0]: same-word'],
    ],
    [
      'one number for both',
      { kind: 'pass-fail', pass: ['1'], fail: ['1.0', '0'] },
      ['fail[0]: same-word'],
    ],
    [
      'a level twice',
      {
        kind: 'levels',
        levels: [
          { name: 'Tốt', points: 8 },
          { name: 'tốt ', points: 7 },
        ],
      },
      ['levels[1].name: same-word'],
    ],
    [
      'a share above all',
      { kind: 'pool-relative', shareAtTarget: '1.01' },
      ['shareAtTarget: out-of-range'],
    ],
    [
      'a target of 0 for all',
      lined({}, { target: { from: 'scheme', value: 0 } }),
      ['target.value: out-of-range'],
    ],
    [
      'a step that is never reached',
      stepTable({ from: 1 }, { from: '1.2' }, { from: 1, included: false }),
      ['shape.steps[1].from: unreachable-step', 'shape.steps[2].from: unreachable-step'],
    ],
    ['no step', stepTable(), ['shape.steps: out-of-range']],
    [
      'less is better without an end',
      lined({ above: { by: 'pro-rata' } }, { direction: 'less' }),
      ['most: out-of-range'],
    ],
    [
      'a floor worth more than what lies above it',
      lined({ floor: { from: '0.5', share: '0.6' } }),
      ['shape.floor.share: out-of-range'],
    ],
    [
      'the same where points are lost by the percent',
      lined({
        below: { by: 'percent', each: '0.2' },
        floor: { from: '0.5', included: false, share: '0.01' },
      }),
      ['shape.floor.share: out-of-range'],
    ],
    ['no rule', ruled(), ['rules: out-of-range']],
    ['a rule of a wrong form', ruled(rule('a', { each: -1 })), ['rules[0].each: out-of-range']],
    ['a code twice', ruled(rule('a1'), rule('A1.'), rule('b')), ['rules[1].code: duplicate-rule']],
    [
      'sizes and steps that are never reached',
      ruled(
        volume(
          { from: 10, steps: [{ from: 5, points: 1 }] },
          {
            from: 20,
            steps: [
              { from: 5, points: 1 },
              { from: 6, points: 2 },
            ],
          },
        ),
      ),
      [
        'rules[0].sizes[1].from: unreachable-step',
        'rules[0].sizes[1].steps[1].from: unreachable-step',
      ],
    ],
  ])('%s', (_, data, expected) => {
    expect(problemsOf(data)).toEqual(expected);
  });

  test('what only looks like a mistake is none', () => {
    expect(problemsOf(stepTable({ from: 1, included: false }, { from: 1 }))).toEqual([]);
    expect(problemsOf(lined({}, { direction: 'less' }))).toEqual([]);
    expect(problemsOf(lined({ floor: { from: '0.5', share: '0.5' } }))).toEqual([]);
    expect(
      problemsOf(lined({}, { direction: 'less', target: { from: 'scheme', value: 0 } })),
    ).toEqual([]);
    const capped = lined(
      { above: { by: 'pro-rata' } },
      { direction: 'less', most: { at: 'maximum' } },
    );
    expect(problemsOf(capped)).toEqual([]);
    expect(problemsOf({ kind: 'pool-relative', shareAtTarget: 1 })).toEqual([]);
    expect(problemsOf({ kind: 'count', each: 1, least: 10, most: { at: 'maximum' } })).toEqual([]);
  });

  test('where it stands in a scheme', () => {
    const problems = formulaProblems(rule6, null, ['criteria', 2, 'formula']);
    expect(problems).toEqual([
      {
        path: 'criteria[2].formula',
        code: 'formula-needs-maximum',
        expected: null,
        received: null,
      },
    ]);
  });
});

describe('the maximum of the leaf', () => {
  const flat = { kind: 'line', above: { by: 'flat' } };
  const table = { kind: 'steps', steps: [{ from: 1, points: 5 }] };
  const none = { at: 'none' };

  test.each<[object, boolean]>([
    [{ kind: 'direct' }, false],
    [{ kind: 'levels', levels: [{ name: 'Tốt', points: 8 }] }, false],
    [{ kind: 'pass-fail', pass: ['x'] }, true],
    [{ kind: 'pass-fail', pass: ['x'], passPoints: 3 }, false],
    [{ kind: 'count', each: 1, most: none }, false],
    [{ kind: 'count', each: 1, most: { at: 'points', points: 3 } }, false],
    [{ kind: 'count', each: 1, most: { at: 'maximum' } }, true],
    [{ kind: 'count', each: 1, most: { at: 'times', times: 2 } }, true],
    [{ kind: 'bonus-penalty', bonus: 1, penalty: 1, most: none }, false],
    [{ kind: 'bonus-penalty', bonus: 1, penalty: 1, most: { at: 'maximum' } }, true],
    [{ kind: 'pool-relative' }, true],
    [{ kind: 'pool-relative', standard: 5 }, false],
    [{ ...ruled(rule('a')) }, true],
    [{ ...ruled(rule('a')), base: 5 }, false],
    [{ kind: 'attainment', shape: flat, most: none }, true],
    [{ kind: 'attainment', shape: flat, most: { at: 'maximum' }, standard: 5 }, false],
    [{ kind: 'attainment', shape: table, most: none }, false],
    [{ kind: 'attainment', shape: table, most: { at: 'maximum' } }, true],
    [{ kind: 'attainment', shape: table, most: none, noTarget: 'full' }, true],
    [{ kind: 'attainment', shape: table, most: none, noTarget: 'full-if-done' }, true],
    [{ kind: 'attainment', shape: table, most: none, noTarget: 'zero' }, false],
  ])('%j: needed is %p', (data, needed) => {
    expect(problemsOf(data, null)).toEqual(needed ? [': formula-needs-maximum'] : []);
    const parsed = parseFormula(data, TEN);
    expect(parsed.ok && needsMaximum(parsed.formula)).toBe(needed);
  });
});
