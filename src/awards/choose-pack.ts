import type { TiePolicy } from './quotas';
import type { RulePack } from './rule-pack';

/** What has to be said beside every result that a pack gives. */
export type PackMarker =
  /** The award year is not known; the newest pack was taken. */
  | { readonly kind: 'year-unknown' }
  /** The pack was asked for by name, though it is not meant for the award year. */
  | {
      readonly kind: 'other-years';
      readonly year: number;
      readonly from: number;
      readonly to: number | null;
    }
  /** The law was amended for the award year, and the pack has not been checked against the amendment. */
  | { readonly kind: 'not-checked'; readonly law: string; readonly effectiveFrom: string };

/** The pack to judge by with what has to be said about it, or why there is none. */
export type PackChoice =
  | {
      readonly kind: 'chosen';
      readonly pack: RulePack;
      readonly markers: readonly PackMarker[];
      /** What a person has chosen for equal ranks at the last place of a quota. */
      readonly ties?: TiePolicy;
    }
  | { readonly kind: 'no-pack'; readonly year: number | null }
  | {
      readonly kind: 'unknown-pack';
      readonly requested: string;
      readonly available: readonly string[];
    };

/**
 * Chooses the rule pack: the requested one, otherwise the newest that is meant for the award year. A year that no pack
 * is meant for has none; it never takes another year's. Where the year is not known the newest pack is taken, with a
 * marker that says so.
 */
export function choosePack(
  packs: readonly RulePack[],
  year: number | null,
  requested: string | null = null,
): PackChoice {
  if (requested !== null) {
    const pack = packs.find(({ id }) => id === requested);
    return pack === undefined
      ? { kind: 'unknown-pack', requested, available: packs.map(({ id }) => id) }
      : { kind: 'chosen', pack, markers: markersFor(pack, year) };
  }
  const fitting = packs.filter((pack) => year === null || isMeantFor(pack, year));
  const newest = fitting.toSorted((a, b) => b.awardYears.from - a.awardYears.from)[0];
  return newest === undefined
    ? { kind: 'no-pack', year }
    : { kind: 'chosen', pack: newest, markers: markersFor(newest, year) };
}

function isMeantFor({ awardYears }: RulePack, year: number): boolean {
  return year >= awardYears.from && (awardYears.to === null || year <= awardYears.to);
}

function markersFor(pack: RulePack, year: number | null): PackMarker[] {
  if (year === null) return [{ kind: 'year-unknown' }];
  const otherYears: PackMarker[] = isMeantFor(pack, year)
    ? []
    : [{ kind: 'other-years', year, ...pack.awardYears }];
  const notChecked = pack.amendments
    .filter(({ firstAwardYear, checked }) => !checked && year >= firstAwardYear)
    .map(({ law, effectiveFrom }): PackMarker => ({ kind: 'not-checked', law, effectiveFrom }));
  return [...otherYears, ...notChecked];
}
