import type { Category } from '../people/categories';
import { divide, fraction, subtract, wholePoints, type Points } from '../../scoring/points';
import { amberAbove, indicator, type Indicator } from './indicator';

/** How many of so many. */
export interface Part {
  readonly of: number;
  readonly all: number;
}

/**
 * The share of leaders among those proposed against their share of the staff: amber where it is more than `most` times
 * as high. Unknown without staff or proposals.
 */
export function leadersShare(proposed: Part, staff: Part | null, most: Points): Indicator {
  const share = shareOf(proposed);
  if (share === null) return indicator('leaders-share', 'unknown', { threshold: most });
  const ofStaff = staff === null ? null : shareOf(staff);
  if (ofStaff === null || ofStaff.numerator === 0n) {
    return indicator('leaders-share', 'unknown', { threshold: most, details: { share } });
  }
  const figure = divide(share, ofStaff);
  const details = { share, ofStaff };
  return indicator('leaders-share', amberAbove(figure, most), { figure, threshold: most, details });
}

/**
 * How far the share of direct workers among those proposed lies below their share of the staff: amber where the gap is
 * wider than `most` (0.2: twenty in a hundred).
 * @param byCategory how many are proposed of each statutory category; their shares are in the details
 */
export function directWorkers(
  proposed: Part,
  staff: Part | null,
  most: Points,
  byCategory: ReadonlyMap<Category, number> = new Map(),
): Indicator {
  const categoryShares = Object.fromEntries(
    [...byCategory].flatMap(([category, of]) => {
      const part = shareOf({ of, all: proposed.all });
      return part === null ? [] : [[category, part]];
    }),
  );
  const share = shareOf(proposed);
  const ofStaff = staff === null ? null : shareOf(staff);
  if (share === null || ofStaff === null) {
    const details = share === null ? {} : { share, ...categoryShares };
    return indicator('direct-workers', 'unknown', { threshold: most, details });
  }
  const figure = subtract(ofStaff, share);
  const details = { share, ofStaff, ...categoryShares };
  return indicator('direct-workers', amberAbove(figure, most), {
    figure,
    threshold: most,
    details,
  });
}

/**
 * The share of awards that go to units of remote areas, beside their share of the units. Amber where it is lower. Units
 * of which nobody has said where they lie (null) are left out of both and counted in the details.
 */
export function remoteShare(
  isRemote: readonly (boolean | null)[],
  awarded: readonly number[],
): Indicator {
  const remote = isRemote.flatMap((is, unit) => (is === true ? [unit] : []));
  const said = isRemote.filter((is) => is !== null).length;
  const counted = awarded.filter((unit) => typeof isRemote[unit] === 'boolean');
  const untagged = wholePoints(isRemote.length - said);
  // Where every tag that is written is a remote one, nobody has said that the others are not.
  const isOneSided = remote.length === said && said < isRemote.length;
  if (remote.length === 0 || isOneSided || counted.length === 0) {
    return indicator('remote-share', 'unknown', { details: { untagged } });
  }
  const given = counted.filter((unit) => isRemote[unit] === true).length;
  const figure = fraction(BigInt(given), BigInt(counted.length));
  const threshold = fraction(BigInt(remote.length), BigInt(said));
  const isLower = subtract(figure, threshold).numerator < 0n;
  return indicator('remote-share', isLower ? 'amber' : 'green', {
    figure,
    threshold,
    units: isLower ? remote : [],
    details: { awarded: wholePoints(given), untagged },
  });
}

function shareOf({ of, all }: Part): Points | null {
  return all <= 0 ? null : fraction(BigInt(of), BigInt(all));
}
