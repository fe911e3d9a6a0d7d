import type { SubjectFacts } from './facts';
import { judge } from './evaluate';
import { all, type Judged, type Outcome } from './judged';
import type { Judging } from './judging';
import type { AwardRule, GeneralRule, RulePack } from './rule-pack';
import { parametersById } from './parameters';

/** What holds for every award, as it was judged for one unit or person. */
export interface JudgedGeneral {
  readonly rule: GeneralRule;
  readonly judged: Judged;
}

/** One rule as it was judged for one unit or person. */
export interface JudgedRule {
  readonly rule: AwardRule;
  /** Together with what holds for every award. */
  readonly outcome: Outcome;
  readonly judged: Judged;
  readonly general: readonly JudgedGeneral[];
  /** The law that changed the rule for the award year and that the pack was not checked against; null: none. */
  readonly uncheckedLaw: string | null;
}

/** What a pack's conditions are judged against; classes are those of the bloc's scheme, best first. */
export function judgingBy(
  { parameters }: Pick<RulePack, 'parameters'>,
  year: number | null,
  classes: readonly string[] = [],
): Judging {
  return { year, parameters: parametersById(parameters), classes };
}

/** Judges one rule of the pack for a unit or a person by what is known of it. */
export function judgeRule(
  pack: RulePack,
  rule: AwardRule,
  facts: SubjectFacts,
  judging: Judging,
): JudgedRule {
  const judged = judge(rule.condition, facts, judging);
  const general = pack.general
    .filter((each) => isInForce(each, judging.year))
    .map((each): JudgedGeneral => ({
      rule: each,
      judged: judge(each.condition, facts, judging),
    }));
  const outcome = all([judged.outcome, ...general.map((each) => each.judged.outcome)]);
  return { rule, outcome, judged, general, uncheckedLaw: uncheckedLaw(pack, judging.year) };
}

/** Whether the rule is in force for the award year: it was at some time of that year. True where no year is known. */
export function isInForce(
  { effectiveFrom, effectiveTo }: Pick<AwardRule, 'effectiveFrom' | 'effectiveTo'>,
  year: number | null,
): boolean {
  if (year === null) return true;
  return (
    effectiveFrom <= `${year}-12-31` && (effectiveTo === null || effectiveTo >= `${year}-01-01`)
  );
}

/** The law that amended the pack's for the award year, where the pack was not checked against it. */
export function uncheckedLaw({ amendments }: RulePack, year: number | null): string | null {
  const law = amendments.find(
    ({ checked, firstAwardYear }) => !checked && year !== null && year >= firstAwardYear,
  );
  return law?.law ?? null;
}
