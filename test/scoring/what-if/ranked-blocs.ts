import fc from 'fast-check';
import { leavesOf } from '../../../src/scoring/criteria';
import { nothingGiven } from '../../../src/scoring/unit-facts';
import { anyScore, blocs, numberScore, type Bloc } from '../arbitraries';

/** Blocs of every sort, and as many in which nearly every unit has a rank, so that ranks can move. */
export const rankedBlocs: fc.Arbitrary<Bloc> = fc.oneof(
  { weight: 1, arbitrary: blocs(anyScore) },
  {
    weight: 3,
    arbitrary: blocs(fc.oneof({ weight: 9, arbitrary: numberScore }, anyScore)).map(calm),
  },
);

/** The same with few criteria and units, for what is tried out step by step. */
export const smallBlocs = rankedBlocs.filter(
  ({ scheme, table }) =>
    leavesOf(scheme).length <= 5 && table.units.length >= 2 && table.units.length <= 5,
);

function calm({ scheme, table }: Bloc): Bloc {
  return {
    scheme: { ...scheme, missing: 'zero', unreadable: 'zero', notAssigned: 'full', floors: [] },
    table,
    given: nothingGiven,
  };
}
