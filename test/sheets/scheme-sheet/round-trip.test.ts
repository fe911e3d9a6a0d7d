import fc from 'fast-check';
import { allCriteria } from '../../../src/scoring/criteria';
import { absolute, add, fraction, type Points } from '../../../src/scoring/points';
import type { Consequence, Criterion, Scheme } from '../../../src/scoring/scheme';
import { schemeProblems } from '../../../src/scoring/scheme-problems';
import { fold, tidy } from '../../../src/sheets/reading/fold';
import { decimalBetween, schemes } from '../../scoring/arbitraries';
import { group, leaf, points, schemeOf } from '../../scoring/builders';
import { mistakesOf, read, workbookWith } from './support';

/** Names as cells keep them: tidied, and something of them left. */
const text = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
    fc.constantFrom('007', '=1+1', '1/2', 'Mã', 'Nhóm', "'x", 'Năm áp dụng', '-', 'TRUE'),
  )
  .map((words) => tidy(words.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu, ' ')))
  .filter((words) => words !== '');

/** Exact figures of every sort, thirds and long decimals among them. */
const figure = fc.oneof(
  decimalBetween(1, 50, 2),
  fc
    .tuple(fc.bigInt({ min: 1n, max: 10n ** 25n }), fc.bigInt({ min: 1n, max: 10n ** 20n }))
    .map(([above, below]) => fraction(above, below)),
);

/** What a criterion is called and worth, in place of what the tree came with. */
const dress = fc.record({ name: text, maximum: fc.option(figure), weight: fc.option(figure) });

function dressed(
  criteria: readonly Criterion[],
  dresses: Iterator<Pick<Criterion, 'name' | 'maximum' | 'weight'>, undefined>,
): Criterion[] {
  return criteria.map((criterion) => ({
    ...criterion,
    ...dresses.next().value,
    children: dressed(criterion.children, dresses),
  }));
}

/** The same scheme with other names of classes and facts, and levels of every sort. */
function renamed(scheme: Scheme, names: readonly string[], level: Points): Scheme {
  const called = (name: string): string => names[Number(name.at(-1)) - 1] ?? name;
  const after = (consequence: Consequence): Consequence =>
    consequence.kind === 'at-most'
      ? { ...consequence, band: called(consequence.band) }
      : consequence;
  const bands = scheme.bands.map((band) => ({ ...band, name: called(band.name) }));
  return {
    ...scheme,
    bands: [
      ...bands.slice(0, 1).map((band) => ({ ...band, from: add(band.from, level) })),
      ...bands.slice(1),
    ],
    limits: scheme.limits.map((limit) => ({ ...limit, most: add(limit.most, level) })),
    floors: scheme.floors.map((floor) => ({
      ...floor,
      least: add(floor.least, level),
      consequence: after(floor.consequence),
    })),
    downgrades: scheme.downgrades.map(({ fact, consequence }, index) => ({
      fact: `${fact} ${names[index] ?? ''}`.trim(),
      consequence: after(consequence),
    })),
  };
}

const anyScheme: fc.Arbitrary<Scheme> = schemes
  .chain((scheme) => {
    const size = allCriteria(scheme).length;
    const dresses = fc.array(dress, { minLength: size, maxLength: size });
    const names = fc.uniqueArray(text, { minLength: 4, maxLength: 4, selector: fold });
    return fc.tuple(dresses, names, text, figure).map(([parts, called, name, level]): Scheme => ({
      ...renamed(scheme, called, level),
      name,
      origin: 'sheet',
      criteria: dressed(scheme.criteria, parts.values()),
    }));
  })
  .filter((scheme) => schemeProblems(scheme).length === 0);

test('any scheme reads back from its sheet exactly, in both languages', () => {
  fc.assert(
    fc.property(anyScheme, fc.constantFrom('vi', 'en'), (scheme, language) => {
      const after = workbookWith(scheme, language);
      expect(mistakesOf(after)).toEqual([]);
      expect(read(after).scheme).toEqual(scheme);
    }),
  );
});

test('a scheme from a file and an inferred one say the same from the sheet', () => {
  const criteria = [
    group('I', [leaf('1.10', { max: '12.5' }), leaf('1.1', { kind: 'bonus', max: null })]),
    leaf('TR', { kind: 'penalty', max: '-2' }),
  ];
  for (const origin of ['inferred', 'file'] as const) {
    const scheme = schemeOf(criteria, { origin });
    const penalty = { ...leaf('TR', { kind: 'penalty' }), maximum: absolute(points('-2')) };
    expect(read(workbookWith(scheme)).scheme).toEqual({
      ...scheme,
      origin: 'sheet',
      criteria: [...criteria.slice(0, 1), penalty],
    });
  }
});

test('a third stands on the sheet as words, and is read as a third', () => {
  const third = { ...leaf('1'), weight: fraction(1n, 3n) };
  const after = workbookWith(schemeOf([third], { weighting: 'coefficient' }));
  const values = after.sheets[1]?.values.flat();
  expect(values).toContain('1/3');
  expect(read(after).scheme?.criteria[0]?.weight).toEqual(fraction(1n, 3n));
});

test('words that Excel would fold alike are still told apart', () => {
  expect(fold('Mã')).toBe('mã');
  const scheme = schemeOf([leaf('a'), leaf('A'), leaf('1'), leaf('1.')], {
    tieBreaks: [
      { by: 'criterion', code: 'A' },
      { by: 'criterion', code: '1.' },
    ],
    origin: 'sheet',
  });
  expect(read(workbookWith(scheme)).scheme).toEqual(scheme);
});
