import { compare, divide, multiply, wholePoints } from './points';
import type { UnitResult } from './result';
import type { Band } from './scheme';

/** A class that more units have reached than the scheme allows. */
export interface ExceededShare {
  readonly band: string;
  /** How many units are considered, and how many of them may have the class. */
  readonly considered: number;
  readonly allowed: number;
  /** Those of the class that fit into the share by rank, units of one rank all or none; and the others. */
  readonly within: readonly number[];
  readonly beyond: readonly number[];
}

const hundred = wholePoints(100);

/**
 * The classes of which the scheme allows only a share ("only so many percent may be in the top class"), where more
 * units have reached them. All ranked units are considered. Who loses the class is for people to decide: nobody's class
 * is changed here.
 */
export function exceededShares(
  bands: readonly Band[],
  results: readonly UnitResult[],
): ExceededShare[] {
  const considered = results.filter(({ rank }) => rank !== null).length;
  return bands.flatMap(({ name, mostPercent }) => {
    if (mostPercent === null) return [];
    const inBand = results.filter(({ band, rank }) => band === name && rank !== null);
    const share = divide(multiply(mostPercent, wholePoints(considered)), hundred);
    if (compare(wholePoints(inBand.length), share) <= 0) return [];
    const allowed = Number(share.numerator / share.denominator);
    const within = inBand.filter(({ rank }) => {
      const upTo = inBand.filter((other) => (other.rank ?? 0) <= (rank ?? 0));
      return upTo.length <= allowed;
    });
    const beyond = inBand.filter((result) => !within.includes(result));
    const rows = (of: readonly UnitResult[]): readonly number[] => of.map(({ unit }) => unit);
    return [{ band: name, considered, allowed, within: rows(within), beyond: rows(beyond) }];
  });
}
