import fc from 'fast-check';
import {
  absolute,
  add,
  compare,
  divide,
  equals,
  fraction,
  isDecimal,
  isZero,
  multiply,
  negate,
  one,
  parsePoints,
  pointsFromNumber,
  roundHalfUp,
  subtract,
  sum,
  toDecimalText,
  toNumber,
  wholePoints,
  zero,
  type Points,
} from '../../src/scoring/points';
import { points } from './builders';

const rational = fc
  .tuple(
    fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
    fc.bigInt({ min: 1n, max: 10n ** 12n }),
  )
  .map(([numerator, denominator]) => fraction(numerator, denominator));

/** An integer number of parts and how many decimals it has. */
const decimal = fc.tuple(
  fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
  fc.integer({ min: 0, max: 6 }),
);

/** The oracle: digits with a dot put in by hand, no fractions. */
function decimalWords(parts: bigint, decimals: number): string {
  const digits = String(parts < 0n ? -parts : parts).padStart(decimals + 1, '0');
  const at = digits.length - decimals;
  return (
    (parts < 0n ? '-' : '') +
    (decimals === 0 ? digits : `${digits.slice(0, at)}.${digits.slice(at)}`)
  );
}

test.each([
  ['97.25', 389n, 4n],
  ['-0.50', -1n, 2n],
  ['+3', 3n, 1n],
  ['007', 7n, 1n],
  ['0.000', 0n, 1n],
  ['12.99', 1299n, 100n],
])('"%s" is read exactly', (text, numerator, denominator) => {
  expect(parsePoints(text)).toEqual({ numerator, denominator });
});

test.each([
  '',
  ' ',
  '9,5',
  '.5',
  '5.',
  '1e3',
  '--1',
  '1 000',
  '9.5 ',
  'x',
  '0x10',
  '9'.repeat(101),
])('"%s" is no decimal', (text) => {
  expect(parsePoints(text)).toBeNull();
});

test.each([
  [0.30000000000000004, '0.3'],
  [0.1 + 0.7, '0.8'],
  [98.5, '98.5'],
  [-0.5, '-0.5'],
  [-0, '0'],
  [1e21, '1000000000000000000000'],
  [1.5e-7, '0.00000015'],
  [123456789012345680, '123456789012346000'],
  [1 / 3, '0.333333333333333'],
  [2 / 3, '0.666666666666667'],
])('the number %p is %s, as Excel shows it', (value, text) => {
  expect(toDecimalText(pointsFromNumber(value))).toBe(text);
});

test.each([NaN, Infinity, -Infinity])('%p is no number of points', (value) => {
  expect(() => pointsFromNumber(value)).toThrow(RangeError);
});

test('a number typed with up to 15 digits is the decimal that was typed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), fc.nat(8), (digits, decimals) => {
      const text = decimalWords(BigInt(digits), decimals);
      expect(pointsFromNumber(Number(text))).toEqual(points(text));
    }),
  );
});

test.each([
  // below, at and above a half
  ['0.124', 2, '0.12'],
  ['0.125', 2, '0.13'],
  ['0.126', 2, '0.13'],
  ['-0.124', 2, '-0.12'],
  ['-0.125', 2, '-0.13'],
  ['-0.126', 2, '-0.13'],
  ['2.5', 0, '3'],
  ['-2.5', 0, '-3'],
  ['-0.004', 2, '0'],
  ['1.005', 2, '1.01'],
  ['7', 2, '7'],
  ['0.999', 2, '1'],
])('%s rounded to %i decimals is %s', (text, decimals, rounded) => {
  expect(roundHalfUp(points(text), decimals)).toEqual(points(rounded));
});

test('rounding moves by at most half a step, up on a half, and leaves no more decimals', () => {
  fc.assert(
    fc.property(rational, fc.nat(6), (value, decimals) => {
      const rounded = roundHalfUp(value, decimals);
      const step = fraction(1n, 10n ** BigInt(decimals));
      const moved = subtract(absolute(rounded), absolute(value));
      const half = divide(step, wholePoints(2));
      expect(compare(moved, half)).toBeLessThanOrEqual(0);
      expect(compare(moved, negate(half))).toBe(1);
      expect(divide(rounded, step).denominator).toBe(1n);
      expect(roundHalfUp(rounded, decimals)).toEqual(rounded);
      expect(roundHalfUp(negate(value), decimals)).toEqual(negate(rounded));
    }),
  );
});

test('decimals are read and written back, with and without their zeros', () => {
  fc.assert(
    fc.property(decimal, ([parts, decimals]) => {
      const text = decimalWords(parts, decimals);
      const value = points(text);
      expect(toDecimalText(value, decimals)).toBe(parts === 0n ? text.replace('-', '') : text);
      expect(points(toDecimalText(value))).toEqual(value);
      expect(toDecimalText(value)).not.toMatch(/\.\d*0$|\.$/);
      expect(isDecimal(value)).toBe(true);
    }),
  );
});

test.each([
  [fraction(1n, 3n), undefined, '0.333333333333'],
  [fraction(2n, 3n), undefined, '0.666666666667'],
  [fraction(-2n, 3n), 2, '-0.67'],
  [fraction(1n, 1n << 20n), undefined, '0.00000095367431640625'],
  [fraction(3n * 10n ** 15n + 2n, 6n * 10n ** 15n), undefined, '0.5'],
  [fraction(-1n, 1000n), 2, '0.00'],
  [fraction(975n, 10n), 2, '97.50'],
  [fraction(975n, 10n), 0, '98'],
])('%o is written', (value, decimals, text) => {
  expect(toDecimalText(value, decimals)).toBe(text);
});

test('sums and products of decimals are those of whole numbers', () => {
  fc.assert(
    fc.property(decimal, decimal, ([a, da], [b, db]) => {
      const x = points(decimalWords(a, da));
      const y = points(decimalWords(b, db));
      const shared = Math.max(da, db);
      const up = (parts: bigint, decimals: number): bigint =>
        parts * 10n ** BigInt(shared - decimals);
      const written = (value: Points, decimals: number): string => toDecimalText(value, decimals);
      const without0 = (text: string): string => (/^-[0.]*$/.test(text) ? text.slice(1) : text);
      expect(written(add(x, y), shared)).toBe(
        without0(decimalWords(up(a, da) + up(b, db), shared)),
      );
      expect(written(subtract(x, y), shared)).toBe(
        without0(decimalWords(up(a, da) - up(b, db), shared)),
      );
      expect(written(multiply(x, y), da + db)).toBe(without0(decimalWords(a * b, da + db)));
      const order = up(a, da) - up(b, db);
      expect(compare(x, y)).toBe(order < 0n ? -1 : order > 0n ? 1 : 0);
    }),
  );
});

test('the laws of a field hold, and every result is in lowest terms', () => {
  fc.assert(
    fc.property(rational, rational, rational, (a, b, c) => {
      expect(add(a, b)).toEqual(add(b, a));
      expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
      expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
      expect(subtract(a, a)).toEqual(zero);
      expect(add(a, zero)).toEqual(a);
      expect(multiply(a, one)).toEqual(a);
      if (!isZero(b)) expect(multiply(divide(a, b), b)).toEqual(a);
      expect(sum([a, b, c])).toEqual(add(a, add(b, c)));
      expect(fraction(a.numerator * 7n, a.denominator * 7n)).toEqual(a);
      expect(fraction(-a.numerator, -a.denominator)).toEqual(a);
      expect(equals(a, b)).toBe(a.numerator * b.denominator === b.numerator * a.denominator);
    }),
  );
});

test('there is no division by zero', () => {
  expect(() => divide(one, zero)).toThrow(RangeError);
});

test('the nearest number is the one that JavaScript reads from the decimal', () => {
  fc.assert(
    fc.property(decimal, ([parts, decimals]) => {
      const text = decimalWords(parts, decimals);
      expect(toNumber(points(text))).toBeCloseTo(Number(text), 20);
      expect(toNumber(points(text)) === Number(text)).toBe(true);
    }),
  );
  expect(toNumber(fraction(10n ** 30n, 3n))).toBeCloseTo(1e30 / 3, -16);
});
