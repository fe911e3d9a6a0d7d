import fc from 'fast-check';
import { countedPoints, inParts } from '../../src/scoring/counted-points';
import { fraction, pointsFromNumber } from '../../src/scoring/points';

const parts = fc.oneof(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.maxSafeInteger());

test('counted points are the fraction, and remember their count', () => {
  fc.assert(
    fc.property(parts, (count) => {
      const points = countedPoints(count);
      expect(points).toEqual(fraction(BigInt(count), 10_000n));
      expect(inParts(points)).toBe(count);
    }),
  );
});

test('a copy is the same points, whoever makes it', () => {
  fc.assert(
    fc.property(parts, (count) => {
      const points = countedPoints(count);
      for (const copy of [{ ...points }, structuredClone(points)]) {
        expect(copy).toStrictEqual(fraction(BigInt(count), 10_000n));
        expect(inParts(copy)).toBe(count);
      }
    }),
  );
});

test('any points have the count that their fraction says, or none', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
      fc.constantFrom(1n, 2n, 3n, 16n, 17n, 1000n, 10_000n, 20_000n, 10n ** 20n),
      (numerator, denominator) => {
        const points = fraction(numerator, denominator);
        const exact = numerator * 10_000n;
        const isWhole = exact % denominator === 0n;
        const count = Number(exact / denominator);
        expect(inParts(points)).toBe(isWhole && Number.isSafeInteger(count) ? count : null);
      },
    ),
    { numRuns: 1000 },
  );
});

test.each([9.75, -0.0001, 0, -0, 1e6, 12_345.678_9])('the number %p is counted', (value) => {
  expect(inParts(pointsFromNumber(value)) === Math.round(value * 10_000)).toBe(true);
});
