import fc from 'fast-check';
import { mostToDivide, nearestWhole } from '../../src/scoring/nearest-whole';

/** The same with big integers. */
function expected(value: number, by: number): number {
  const [size, divisor] = [BigInt(Math.abs(value)), BigInt(by)];
  const down = size / divisor;
  const nearest = Number(2n * (size - down * divisor) >= divisor ? down + 1n : down);
  return value < 0 ? -nearest : nearest;
}

const divisor = fc.oneof(
  fc.integer({ min: 1, max: 100 }),
  fc.constantFrom(10_000, 30_000, 2 ** 20, 2 ** 20 + 1, 10 ** 12),
  fc.maxSafeNat().map((by) => Math.floor(by / 4) + 1),
);

test.each([
  [0, 7, 0],
  [3, 7, 0],
  [4, 7, 1],
  [5, 10, 1],
  [4, 10, 0],
  [-5, 10, -1],
  [-14, 10, -1],
  [-15, 10, -2],
  [25, 1, 25],
])('%i / %i is nearest to %i', (value, by, nearest) => {
  expect(nearestWhole(value, by) === nearest).toBe(true);
});

test('it is exact up to the largest number, and around every half', () => {
  fc.assert(
    fc.property(
      divisor,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: -2, max: 2 }),
      fc.boolean(),
      (by, share, beside, isNegative) => {
        const most = mostToDivide(by);
        // Just beside a half, where a quotient that is off would be rounded to the wrong side.
        const quotient = Math.floor((most / by) * share);
        const half = BigInt(quotient) * BigInt(by) + BigInt(Math.ceil(by / 2) + beside);
        const size = Math.min(most, Math.max(0, Number(half)));
        if (size < 0) return;
        const value = isNegative ? -size : size;
        expect(nearestWhole(value, by) === expected(value, by)).toBe(true);
        expect(nearestWhole(most, by)).toBe(expected(most, by));
      },
    ),
    { numRuns: 5000 },
  );
});

test('the largest number leaves everything on the way a safe integer', () => {
  fc.assert(
    fc.property(divisor, (by) => {
      const [most, divided] = [BigInt(mostToDivide(by)), BigInt(by)];
      const limit = BigInt(Number.MAX_SAFE_INTEGER);
      expect(2n * most + 3n * divided).toBeLessThanOrEqual(limit);
      expect(2n * (most + 1n) + 3n * divided).toBeGreaterThan(limit);
    }),
  );
});
