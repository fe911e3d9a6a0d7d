import fc from 'fast-check';
import { inParts } from '../../src/scoring/counted-points';
import { fraction } from '../../src/scoring/points';
import { sharedPoints } from '../../src/scoring/shared-points';

const perPoint = fc.constantFrom(1, 3, 100, 10_000, 30_000, 100_000, 2 ** 53 - 1);

test('so many parts are the fraction that they are', () => {
  fc.assert(
    fc.property(
      perPoint,
      fc.oneof(fc.integer({ min: -300, max: 300 }), fc.maxSafeInteger()),
      (per, parts) => {
        const made = sharedPoints(per);
        const expected = fraction(BigInt(parts), BigInt(per));
        expect(made(parts)).toEqual(expected);
        expect(made(parts)).toEqual(expected);
        expect(inParts(made(parts))).toBe(inParts(expected));
      },
    ),
    { numRuns: 500 },
  );
});

test('equal figures are made once, and a great many different ones are still right', () => {
  const made = sharedPoints(100);
  expect(made(975)).toBe(made(975));
  for (let parts = 1; parts <= 30_000; parts += 1) made(parts);
  expect(made(29_999)).toEqual(fraction(29_999n, 100n));
  expect(made(975)).toBe(made(975));
});
