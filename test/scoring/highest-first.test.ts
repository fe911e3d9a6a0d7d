import fc from 'fast-check';
import { highestFirst } from '../../src/scoring/highest-first';
import { compare, equals, fraction, zero, type Points } from '../../src/scoring/points';

const denominators = [1n, 2n, 100n, 10_000n];
const of = (sizes: readonly bigint[], grains: readonly bigint[]): fc.Arbitrary<Points> =>
  fc
    .tuple(fc.constantFrom(...sizes), fc.constantFrom(...grains))
    .chain(([size, grain]) =>
      fc.bigInt({ min: -size, max: size }).map((numerator) => fraction(numerator, grain)),
    );

/** Few and fine parts, keys that leave no room for places, and no keys at all. */
const lists = fc.oneof(
  fc.array(of([3n, 1000n], denominators)),
  fc.array(of([3n, 1000n], [1n, 3n, 7n, 100_000n])),
  fc.array(of([3n, 9n * 10n ** 11n], [1n]), { minLength: 1, maxLength: 12 }),
  fc.array(of([3n, 10n ** 20n], [1n, 3n])),
);

test('the highest stand first, equal ones as they were', () => {
  fc.assert(
    fc.property(lists, (points) => {
      const { places, areEqual } = highestFirst(points);
      const at = (place: number): Points => points[place] ?? zero;
      const expected = [...points.keys()].sort((a, b) => compare(at(b), at(a)) || a - b);
      expect([...places]).toEqual(expected);
      for (const [a] of points.entries()) {
        expect(areEqual(a, 0)).toBe(equals(at(a), at(0)));
      }
    }),
    { numRuns: 1000 },
  );
});
