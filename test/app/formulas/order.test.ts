import fc from 'fast-check';
import { schemeOf } from '../../scoring/builders';
import { attainment, rule6 } from '../../scoring/formulas/builders';
import { compute, computedLeaf, unitTable } from './formula-bloc';

const scheme = schemeOf([
  computedLeaf('1', 'So với cả khối', '20', rule6),
  computedLeaf('2', 'Thu ngân sách', '10', attainment({ most: { at: 'maximum' } })),
]);
const columns = [
  ['So với cả khối', 'Chỉ tiêu', 'Thực hiện'],
  ['Thu ngân sách', 'Kế hoạch', 'Thực hiện'],
] as const;

const figure = fc.oneof(
  fc.integer({ min: 0, max: 300 }).map((value) => value / 4),
  fc.constantFrom<string | null>('KGCT', null, 'chưa rõ', '12,5'),
);
const rows = fc.array(fc.tuple(figure, figure, figure, figure), { minLength: 1, maxLength: 8 });

test('the order in which units stand changes nobody’s points, rank or findings', () => {
  fc.assert(
    fc.property(rows, fc.infiniteStream(fc.nat()), (cells, keys) => {
      const units = cells.map((row, index) => [`Đơn vị ${String(index)}`, ...row] as const);
      const key = new Map(units.map(([name]) => [name, keys.next().value ?? 0]));
      const shuffled = units.toSorted(([a], [b]) => (key.get(a) ?? 0) - (key.get(b) ?? 0));
      const told = (of: typeof units) => {
        const { bloc, points, findings } = compute(scheme, [unitTable(columns, of)]);
        const ofUnits = bloc.results.map(({ unit, rank }) => [
          bloc.scoresheet.units[unit]?.name,
          points[unit],
          rank,
        ]);
        return [
          Object.fromEntries(ofUnits.map(([name, ...rest]) => [String(name), rest])),
          findings.filter(({ severity }) => severity === 'error').length,
        ];
      };
      expect(told(shuffled)).toEqual(told(units));
    }),
    { numRuns: 60 },
  );
});
