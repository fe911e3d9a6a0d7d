import { classOf, type ClassReached } from './bands';
import { fallenBelow } from './floors';
import { readLeaves } from './leaf-reading';
import type { ScoringPlan } from './leaf-plan';
import { compare, zero, type Points } from './points';
import { noRulings, type Cause, type Rulings } from './result';
import type { Consequence } from './scheme';
import type { Score } from './score';
import type { UnitFacts } from './unit-facts';

/** What floors and facts say of one unit, before anything is ranked. */
export interface Judged {
  readonly setAside: readonly Cause[];
  readonly rulings: readonly { readonly cause: Cause; readonly consequence: Consequence }[];
  readonly zeroLeaves: readonly string[];
}

const NO_CLASS: ClassReached = { band: null, bars: [] };
/** Of whom no floor and no fact says anything. */
export const NOT_JUDGED: Judged = { setAside: [], rulings: [], zeroLeaves: [] };

/** Whether a scheme has any rule for which a unit's single scores have to be looked at again. */
export function looksAtScores({ scheme }: ScoringPlan): boolean {
  return scheme.floors.length > 0 || scheme.bands.some(({ noZero }) => noZero);
}

/**
 * Judges one unit. Throws a RangeError where a fact is none of the scheme's: whoever gave it made a mistake.
 * @param scores null where no rule looks at them
 */
export function judge(
  plan: ScoringPlan,
  scores: readonly Score[] | null,
  facts: UnitFacts,
): Judged {
  const { disqualified, facts: held, cases } = facts;
  const isPlain = disqualified === null && held.length === 0 && cases.length === 0;
  if (scores === null && isPlain) return NOT_JUDGED;
  const readings = scores === null ? [] : readLeaves(plan, scores);
  const rulings = [
    ...disqualification(facts),
    ...fallenBelow(plan, readings).map(({ floor, cause }) => ({
      cause,
      consequence: floor.consequence,
    })),
    ...held.map((fact) => {
      const found = plan.scheme.downgrades.find((downgrade) => downgrade.fact === fact);
      if (found === undefined) throw new RangeError(`The scheme has no fact ${fact}`);
      return { cause: { kind: 'fact', fact } as const, consequence: found.consequence };
    }),
    ...cases.flatMap(({ leaf, bars }) =>
      bars.map(({ name }) => ({
        cause: { kind: 'case-bar', leaf, rule: name } as const,
        consequence: { kind: 'not-classified' } as const,
      })),
    ),
  ];
  const zeroLeaves = plan.leaves.flatMap(({ code, kind }, column) => {
    const reading = readings[column];
    const isAssigned = scores?.[column]?.state !== 'not-assigned';
    return kind === 'base' &&
      isAssigned &&
      reading?.kind === 'points' &&
      countsNothing(reading.points)
      ? [code]
      : [];
  });
  const setAside = rulings.filter(({ consequence }) => consequence.kind === 'not-ranked');
  return { setAside: setAside.map(({ cause }) => cause), rulings, zeroLeaves };
}

/** The class of a unit, and everything that the rules around the leaves did to it. */
export function classAndRulings(
  { scheme }: ScoringPlan,
  { setAside, rulings, zeroLeaves }: Judged,
  total: Points | null,
  percent: Points | null,
  { adjustments, overrides, splits }: Pick<Rulings, 'adjustments' | 'overrides' | 'splits'>,
): { readonly band: string | null; readonly rulings: Rulings } {
  const { band, bars } =
    setAside.length > 0 || scheme.bands.length === 0
      ? NO_CLASS
      : classOf(scheme.bands, { total, percent, rulings, zeroLeaves });
  const count =
    setAside.length + bars.length + adjustments.length + overrides.length + splits.length;
  return {
    band,
    rulings: count === 0 ? noRulings : { setAside, bars, adjustments, overrides, splits },
  };
}

function disqualification({
  disqualified,
}: UnitFacts): { readonly cause: Cause; readonly consequence: Consequence }[] {
  if (disqualified === null) return [];
  const { reason } = disqualified;
  return [{ cause: { kind: 'disqualified', reason }, consequence: { kind: 'not-ranked' } }];
}

function countsNothing(points: Points): boolean {
  return compare(points, zero) <= 0;
}
