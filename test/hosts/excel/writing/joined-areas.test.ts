import fc from 'fast-check';
import { joinedAreas } from '../../../../src/hosts/excel/writing/joined-areas';
import { areasOverlap, type Area } from '../../../../src/workbook/cell-address';

const area: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(6), fc.nat(6), fc.nat(2), fc.nat(2))
  .map(([top, left, down, across]) => {
    return { top, left, bottom: top + down, right: left + across };
  });

/** Areas apart from each other. */
const areas = fc.array(area, { maxLength: 14 }).map((all) =>
  all.reduce<Area[]>((kept, next) => {
    return kept.some((other) => areasOverlap(other, next)) ? kept : [...kept, next];
  }, []),
);

const cells = ({ top, left, bottom, right }: Area) => (bottom - top + 1) * (right - left + 1);

test('every joined area is filled by its members without a gap, and no member is lost', () => {
  fc.assert(
    fc.property(areas, (all) => {
      const joined = joinedAreas(all.map((one) => ({ area: one })));
      expect(joined.flatMap(({ members }) => members)).toHaveLength(all.length);
      for (const { area: whole, members } of joined) {
        const filled = members.reduce((sum, member) => sum + cells(member.area), 0);
        expect(filled).toBe(cells(whole));
        for (const member of members) expect(areasOverlap(member.area, whole)).toBe(true);
      }
    }),
  );
});

test('columns beside each other and rows below each other become one', () => {
  const part = (top: number, left: number, bottom: number, right: number) => {
    return { area: { top, left, bottom, right } };
  };
  const parts = [part(0, 0, 0, 3), part(1, 0, 1, 1), part(1, 2, 1, 3), part(0, 4, 1, 4)];
  expect(joinedAreas(parts).map((joined) => joined.area)).toEqual([
    { top: 0, left: 0, bottom: 1, right: 4 },
  ]);
});
