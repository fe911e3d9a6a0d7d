import { compare, fraction, multiply, wholePoints, type Points } from '../../scoring/points';
import { amberBelow, indicator, type Indicator } from './indicator';

/** How long a unit has waited for an award, and how high its award is this year (higher: better; 0: none). */
export interface Waiting {
  readonly unit: number;
  readonly years: number;
  readonly award: number;
}

/** Fewer units than these correlate by accident. */
const FEWEST_UNITS = 4;

/**
 * Whether awards go to those who have waited longest: the rank correlation of Spearman between the years since the last
 * award and the award of this year. The figure is its square with its sign, which is exact; so is the threshold. Amber
 * above the threshold; unknown where all have waited alike or all get the same.
 */
export function waitingAndAwards(units: readonly Waiting[], most: Points): Indicator {
  const threshold = multiply(most, most);
  const figure =
    units.length < FEWEST_UNITS
      ? null
      : signedSquare(
          units.map(({ years }) => years),
          units.map(({ award }) => award),
        );
  if (figure === null) return indicator('waiting-and-awards', 'unknown', { threshold });
  const isAbove = compare(figure, threshold) > 0;
  return indicator('waiting-and-awards', isAbove ? 'amber' : 'green', {
    figure,
    threshold,
    units: isAbove ? units.filter(({ award }) => award > 0).map(({ unit }) => unit) : [],
  });
}

/** ρ·|ρ| of the rank correlation; null where one of the two does not vary. Equal values share the mean rank. */
export function signedSquare(xs: readonly number[], ys: readonly number[]): Points | null {
  const [x, y] = [centredRanks(xs), centredRanks(ys)];
  let together = 0n;
  let ofX = 0n;
  let ofY = 0n;
  for (const [index, one] of x.entries()) {
    const other = y[index] ?? 0n;
    together += one * other;
    ofX += one * one;
    ofY += other * other;
  }
  if (ofX === 0n || ofY === 0n) return null;
  const square = together * together;
  return fraction(together < 0n ? -square : square, ofX * ofY);
}

/** Twice the rank of each value, less the mean: whole numbers, also where values share a rank. */
function centredRanks(values: readonly number[]): readonly bigint[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const ranks: bigint[] = values.map(() => 0n);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to + 1 < order.length && order[to + 1]?.value === order[from]?.value) to += 1;
    for (const { index } of order.slice(from, to + 1)) {
      ranks[index] = BigInt(from + to - (values.length - 1));
    }
    from = to + 1;
  }
  return ranks;
}

/** The share of awards for sudden deeds (đột xuất) among those whose type is written. Amber below `least`. */
export function fewAdHoc(
  awards: { readonly adHoc: number; readonly typed: number; readonly untyped: number },
  least: Points,
): Indicator {
  const { adHoc, typed, untyped } = awards;
  const details = { awards: wholePoints(typed), untyped: wholePoints(untyped) };
  if (typed <= 0) return indicator('few-ad-hoc', 'unknown', { threshold: least, details });
  const figure = fraction(BigInt(adHoc), BigInt(typed));
  return indicator('few-ad-hoc', amberBelow(figure, least), { figure, threshold: least, details });
}

/** A form of reward that a unit was given for the merit of a year. */
export interface Reward {
  readonly unit: number;
  readonly year: number;
  readonly award: string;
}

/**
 * Merits of one year that were rewarded by several forms (điểm c khoản 2 Điều 5 of the Law): so many units and years.
 * Whether it was one and the same achievement, people know; amber asks from the first on.
 */
export function sameAchievement(rewards: readonly Reward[]): Indicator {
  if (rewards.length === 0) return indicator('same-achievement', 'unknown');
  const twice = severalRewards(rewards);
  const merits = new Set(twice.map(meritOf));
  return indicator('same-achievement', twice.length > 0 ? 'amber' : 'green', {
    figure: wholePoints(merits.size),
    threshold: wholePoints(0),
    units: [...new Set(twice.map(({ unit }) => unit))].sort((a, b) => a - b),
  });
}

/** The rewards of the units and years that have more than one form. */
export function severalRewards<Given extends Reward>(rewards: readonly Given[]): readonly Given[] {
  const forms = new Map<string, Set<string>>();
  for (const reward of rewards) {
    const merit = meritOf(reward);
    forms.set(merit, (forms.get(merit) ?? new Set<string>()).add(reward.award));
  }
  return rewards.filter((reward) => (forms.get(meritOf(reward))?.size ?? 0) > 1);
}

function meritOf({ unit, year }: Reward): string {
  return `${unit} ${year}`;
}
