import { assessAwards } from '../awards/assess-awards';
import { builtInPacks } from '../awards/built-in-packs';
import { choosePack, type PackChoice, type PackMarker } from '../awards/choose-pack';
import type { UnitAwards } from '../awards/eligibility';
import type { RulePack } from '../awards/rule-pack';
import type { UnitResult } from '../scoring/result';
import type { BlocFacts } from '../sheets/scoresheet';

/** The pack that judged a bloc, with what has to be said about it; null where there is none for the year. */
export interface PackUsed {
  readonly pack: RulePack;
  readonly markers: readonly PackMarker[];
}

export type AwardsOfUnits =
  | {
      readonly kind: 'judged';
      readonly awards: readonly UnitAwards[];
      readonly used: PackUsed | null;
    }
  | Extract<PackChoice, { readonly kind: 'unknown-pack' }>;

/** Judges the units by the pack of the bloc's award year, or by the pack asked for. */
export function awardUnits(
  results: readonly UnitResult[],
  facts: BlocFacts,
  requestedPack: string | null,
): AwardsOfUnits {
  const choice = choosePack(builtInPacks(), facts.year?.value ?? null, requestedPack);
  switch (choice.kind) {
    case 'unknown-pack':
      return choice;
    case 'no-pack':
      return {
        kind: 'judged',
        awards: results.map(({ unit }) => ({ unit, eligibility: [], proposal: null })),
        used: null,
      };
    case 'chosen': {
      const { pack, markers } = choice;
      const awards = assessAwards(pack, facts.organiser?.value ?? null, results);
      return { kind: 'judged', awards, used: { pack, markers } };
    }
  }
}
