import type { Eligibility } from '../awards/eligibility';
import { allCriteria, maximumOf } from '../scoring/criteria';
import { isDecimal, roundHalfUp, toDecimalText, type Points } from '../scoring/points';
import type { CriterionKind } from '../scoring/scheme';
import type { SheetFinding } from '../sheets/scoresheet';
import { saidReason } from '../sheets/writing/said-reason';
import { eligibilityText } from '../text/eligibility-words';
import type { Language } from '../text/language';
import { sentence } from '../text/sentences';
import type { Severity } from '../workbook/finding';
import type { BlocComputation, Computation } from './computation';

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
  readonly proposal: { readonly award: string; readonly name: string } | null;
}

export interface EligibilityReport {
  readonly award: string;
  readonly rule: string;
  readonly article: string;
  readonly outcome: string;
  readonly reason: string;
}

export interface FindingReport {
  readonly severity: Severity;
  readonly code: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string;
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
  };
}

function unitReport(bloc: BlocComputation, unit: number, language: Language): UnitReport {
  const nameOf = (index: number): string => bloc.scoresheet.units[index]?.name ?? '';
  const result = bloc.results[unit];
  const awards = bloc.awards[unit];
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
    eligibility: (awards?.eligibility ?? []).map((item) => eligibilityReport(item, language)),
    proposal:
      awards?.proposal === null || awards === undefined
        ? null
        : { award: awards.proposal.award, name: awards.proposal.name },
  };
}

function eligibilityReport(item: Eligibility, language: Language): EligibilityReport {
  const { award, rule, article, outcome } = item;
  return {
    award,
    rule,
    article,
    outcome,
    reason: eligibilityText(saidReason(item.reason), language),
  };
}

/** A decimal text: exact where a decimal can say it; a third of a point is printed with ten decimals. */
export function decimalOf(points: Points | null): string | null {
  if (points === null) return null;
  return isDecimal(points) ? toDecimalText(points) : toDecimalText(roundHalfUp(points, 10));
}
