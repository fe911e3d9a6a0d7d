import type { RuleEligibility } from '../awards/assess-awards';
import { clausesOn } from '../awards/clauses';
import type { Proposal } from '../awards/eligibility';
import type { RulePack } from '../awards/rule-pack';
import { allCriteria, maximumOf } from '../scoring/criteria';
import { isDecimal, roundHalfUp, toDecimalText, type Points } from '../scoring/points';
import type { CriterionKind } from '../scoring/scheme';
import type { SheetFinding } from '../sheets/scoresheet';
import { saidLeaf, saidReason } from '../sheets/writing/said-reason';
import { awardPageWords } from '../text/award-page-words';
import { eligibilityText } from '../text/eligibility-words';
import { conditionText } from '../text/judged-words';
import type { Language } from '../text/language';
import { sentence } from '../text/sentences';
import { sideBySideText } from '../text/side-by-side-words';
import type { Acceptance, Severity } from '../workbook/finding';
import { decidingConditions, namedAward, needLines, orderedEligibility } from './award-lines';
import type { BlocComputation, Computation } from './computation';
import { indicatorReport, type IndicatorReport } from './indicators/indicator-report';

/** What `--json` prints: plain data, figures as decimal texts, reasons and findings as sentences. */
export interface Report {
  readonly blocs: readonly BlocReport[];
  readonly findings: readonly FindingReport[];
}

export interface BlocReport {
  /** The bloc's name, or that of its sheet where no name was found. */
  readonly name: string;
  readonly year: number | null;
  readonly sheet: string;
  readonly layout: string;
  readonly stage: string | null;
  readonly max: string | null;
  readonly criteria: readonly CriterionReport[];
  readonly units: readonly UnitReport[];
  readonly indicators: readonly IndicatorReport[];
}

export interface CriterionReport {
  readonly code: string;
  readonly name: string;
  readonly max: string | null;
  /** "1" where the scheme gives none; null only among percentage weights. */
  readonly weight: string | null;
  readonly kind: CriterionKind;
}

export interface UnitReport {
  readonly name: string;
  readonly total: string | null;
  readonly percent: string | null;
  readonly rank: number | null;
  readonly tiedWith: readonly string[];
  readonly class: string | null;
  readonly contributions: readonly { readonly code: string; readonly points: string | null }[];
  readonly eligibility: readonly EligibilityReport[];
  readonly proposal: ProposalReport | null;
  /** The award that people gave instead; left out where the proposal stands. */
  readonly decided?: DecidedReport;
}

export interface ProposalReport {
  readonly award: string;
  readonly name: string;
  /** The rule that it rests on. */
  readonly rule: string;
  /** The papers of its dossier, in Vietnamese. */
  readonly papers: readonly string[];
  /** "10/12", the day up to which dossiers are taken; null where the rules say none. */
  readonly deadline: string | null;
}

export interface DecidedReport {
  /** Null: none. */
  readonly award: string | null;
  readonly name: string | null;
  readonly from: 'decision' | 'vote';
  readonly reason: string;
  readonly by: string;
  readonly on: string | null;
  /** "điểm: hạng 2; phiếu: 9/10"; null where nobody voted. */
  readonly compared: string | null;
}

export interface EligibilityReport {
  readonly award: string;
  readonly rule: string;
  readonly article: string;
  readonly outcome: string;
  readonly reason: string;
  /** "chưa đối chiếu Luật …"; null where it was checked. */
  readonly unchecked: string | null;
  /** Those figures that decide the outcome, as decimal texts. */
  readonly conditions: readonly ConditionReport[];
  /** What would settle it, each with its cell ("Hội đồng!D7") or sheet; empty where it is settled. */
  readonly needs: Readonly<Record<string, string | null>>;
}

export interface ConditionReport {
  readonly condition: string;
  readonly figure: string | null;
  readonly threshold: string | null;
  readonly most: string | null;
  readonly distance: string | null;
}

export interface FindingReport {
  readonly severity: Severity;
  readonly code: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string;
  /** Left out where nobody has accepted it. */
  readonly accepted?: Acceptance;
}

export function reportOf(computation: Computation, language: Language): Report {
  return {
    blocs: computation.blocs.map((bloc) => blocReport(bloc, language)),
    findings: computation.findings.map((finding) => findingReport(finding, language)),
  };
}

export function findingReport(finding: SheetFinding, language: Language): FindingReport {
  return {
    severity: finding.severity,
    code: finding.message.code,
    sheet: finding.sheet,
    cell: finding.cell,
    message: sentence(finding.message, language),
    ...(finding.accepted === undefined ? {} : { accepted: finding.accepted }),
  };
}

function blocReport(bloc: BlocComputation, language: Language): BlocReport {
  const { scheme, scoresheet } = bloc;
  const maximum = maximumOf(scheme);
  return {
    name: bloc.facts.name?.value ?? scoresheet.sheets[0] ?? '',
    year: bloc.facts.year?.value ?? null,
    sheet: scoresheet.sheets[0] ?? '',
    layout: scoresheet.layout,
    stage: bloc.stage,
    max: decimalOf(maximum),
    criteria: allCriteria(scheme).map(({ code, name, maximum: own, weight, kind }) => ({
      code,
      name,
      max: decimalOf(own),
      weight: weight === null && scheme.weighting !== 'percentage' ? '1' : decimalOf(weight),
      kind,
    })),
    units: scoresheet.units.map((_, unit) => unitReport(bloc, unit, language)),
    indicators: bloc.indicators.map((indicator) => indicatorReport(bloc, indicator, language)),
  };
}

function unitReport(bloc: BlocComputation, unit: number, language: Language): UnitReport {
  const nameOf = (index: number): string => bloc.scoresheet.units[index]?.name ?? '';
  const result = bloc.results[unit];
  const awards = bloc.awards[unit];
  const pack = bloc.pack?.pack ?? null;
  return {
    name: nameOf(unit),
    total: decimalOf(result?.total ?? null),
    percent: decimalOf(result?.percent ?? null),
    rank: result?.rank ?? null,
    tiedWith: (result?.tiedWith ?? []).map(nameOf),
    class: result?.band ?? null,
    contributions: (bloc.contributions[unit] ?? []).map(({ code, points }) => ({
      code,
      points: decimalOf(points),
    })),
    eligibility:
      awards === undefined
        ? []
        : orderedEligibility(awards, pack).map((item) => eligibilityReport(item, pack, language)),
    proposal:
      awards?.proposal === null || awards === undefined
        ? null
        : proposalReport(awards.proposal, pack),
    ...decidedReport(bloc, unit, language),
  };
}

function proposalReport({ award, name, rule }: Proposal, pack: RulePack | null): ProposalReport {
  const { papers = [], deadline = null } = pack === null ? {} : clausesOn(pack, award);
  const day = deadline === null ? null : `${deadline.day}/${deadline.month}`;
  return { award, name, rule, papers, deadline: day };
}

function decidedReport(
  bloc: BlocComputation,
  unit: number,
  language: Language,
): Pick<UnitReport, 'decided'> {
  const changed = bloc.changedAwards.find((one) => one.unit === unit);
  if (changed === undefined) return {};
  const { award, from, reason, by, on, compared } = changed;
  const name = namedAward(award, bloc, language);
  const beside = compared === null ? null : sideBySideText(compared, language);
  return { decided: { award, name, from, reason, by, on, compared: beside } };
}

function eligibilityReport(
  item: RuleEligibility,
  pack: RulePack | null,
  language: Language,
): EligibilityReport {
  const { award, rule, article, outcome, uncheckedLaw } = item;
  return {
    award,
    rule,
    article,
    outcome,
    reason: eligibilityText(saidReason(item.reason), language),
    unchecked: uncheckedLaw === null ? null : awardPageWords[language].unchecked(uncheckedLaw),
    conditions: decidingConditions(item).flatMap((leaf) => {
      const said = saidLeaf(leaf);
      const { figure, least: threshold, most, distance } = said;
      if (threshold === null) return [];
      return [{ condition: conditionText(said, language), figure, threshold, most, distance }];
    }),
    needs: Object.fromEntries(
      needLines(item, pack, language).map(({ what, place }) => [what, place]),
    ),
  };
}

/** A decimal text: exact where a decimal can say it; a third of a point is printed with ten decimals. */
export function decimalOf(points: Points | null): string | null {
  if (points === null) return null;
  return isDecimal(points) ? toDecimalText(points) : toDecimalText(roundHalfUp(points, 10));
}
