import type { UnitOutcome } from '../awards/council-word';
import { doubleAwards, type DoubleAward } from '../awards/double-awards';
import type { SubjectFacts } from '../awards/facts';
import { awardName, type RulePack } from '../awards/rule-pack';
import { finding } from '../sheets/reading/findings';
import type { Scoresheet, SheetFinding } from '../sheets/scoresheet';
import type { SaidAward } from '../text/award-sentences';
import { parseCellName } from '../workbook/cell-address';
import { spotOfSource } from './source-ref';

/** The bloc whose units would have awards twice. */
interface BlocOfAwards {
  readonly scoresheet: Scoresheet;
  readonly outcomes: readonly UnitOutcome[];
  readonly facts: ReadonlyMap<number, SubjectFacts>;
  readonly year: number | null;
}

/** A question for every unit that would have an award for a year for which "Lịch sử" already has one; never a "no". */
export function doubleAwardFindings(pack: RulePack, bloc: BlocOfAwards): SheetFinding[] {
  const { scoresheet, outcomes, facts, year } = bloc;
  return outcomes.flatMap(({ unit, final }) => {
    const known = facts.get(unit);
    if (final === null || known === undefined) return [];
    const name = scoresheet.units[unit]?.name ?? '';
    return doubleAwards(pack, final, known, year).map((double) => {
      const spot = spotOfSource(double.given[0]?.source ?? null);
      const message = { code: 'award-twice', params: paramsOf(double, name, pack) } as const;
      return finding('warning', message, spot?.sheet ?? null, parseCellName(spot?.cell ?? ''));
    });
  });
}

function paramsOf({ kind, award, given, most, clause }: DoubleAward, unit: string, pack: RulePack) {
  const named = (code: string): SaidAward => ({
    vi: awardName(pack, code, 'vi'),
    en: awardName(pack, code, 'en'),
  });
  return {
    kind,
    unit,
    award: named(award),
    given: given.map((one) => named(one.award)),
    most,
    article: clause.article,
    isUnverified: clause.sourceStatus === 'unverified',
  };
}
