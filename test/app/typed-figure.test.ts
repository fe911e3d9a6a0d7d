import fc from 'fast-check';
import { typedFigure, typedYear } from '../../src/app/typed-figure';

test.each([
  ['12,5', '12.5'],
  ['12.5', '12.5'],
  [' 20 ', '20'],
  ['1.000,5', '1000.5'],
  ['0', '0'],
])('%j is %s points', (typed, points) => {
  expect(typedFigure(typed)).toEqual({ kind: 'figure', points });
});

test.each([
  ['', 'blank'],
  ['  ', 'blank'],
  ['hai mươi', 'not-a-number'],
  ['1.000', 'ambiguous'],
  ['-3', 'negative'],
  ['12,5 điểm', 'not-a-number'],
])('%j is no points: %s', (typed, why) => {
  expect(typedFigure(typed)).toEqual({ kind: 'wrong', why });
});

test('whatever is typed, what is taken can be kept', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const figure = typedFigure(typed);
      if (figure.kind === 'figure') expect(figure.points).toMatch(/^\d+(\.\d+)?$/);
    }),
  );
});

test('a year is four digits of this century', () => {
  expect(typedYear(' 2025 ')).toBe(2025);
  for (const typed of ['', '25', '1999', '20255', '2025,0', 'năm 2025'])
    expect(typedYear(typed)).toBeNull();
});
