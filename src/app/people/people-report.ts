import type { Shares, Tally } from '../../awards/people/count-awards';
import {
  awardKind,
  awardKindName,
  type AwardForm,
  type AwardLevel,
} from '../../awards/people/award-kinds';
import type { PeopleQuotaReport } from '../../awards/people/people-quotas';
import type { Person } from '../../awards/people/person';
import { toDecimalText } from '../../scoring/points';
import { placeOfSource } from '../../sheets/reading/people-list/list-cells';
import { percent } from '../../sheets/writing/people/counts-sheet';
import type { UnitStaff } from '../../sheets/writing/people/people-results';
import { personReason, ruleText } from '../../sheets/writing/people/person-reason';
import type { Language } from '../../text/language';
import { areaName } from '../../workbook/cell-address';
import { findingReport, type FindingReport } from '../report';
import type { PeopleComputation } from './check-people';
import {
  quotaClashReport,
  standingReport,
  type QuotaClashReport,
  type StandingReport,
} from './standing-report';

/** What `bang-vang people --json` prints: plain data, codes for programs, sentences for people. */
export interface PeopleReport {
  /** Null where the lists have several award years or none. */
  readonly year: number | null;
  readonly rules: readonly string[];
  /** The sheet "Quy định khen thưởng" that holds for the lists; null where none does. */
  readonly rulesSheet: string | null;
  readonly lists: readonly {
    readonly sheet: string;
    /** The area of the header, such as "A5:H6". */
    readonly header: string;
    readonly people: number;
  }[];
  readonly people: readonly PersonReport[];
  readonly counts: CountsReport;
  /** What each quota on persons allowed, by their place among `people`. */
  readonly quotas: readonly QuotaReport[];
  /** Lines that should not stand there together, by their place among `people`, counted from 0. */
  readonly duplicates: readonly { readonly kind: string; readonly people: readonly number[] }[];
  readonly findings: readonly FindingReport[];
}

export interface PersonReport {
  readonly sheet: string;
  readonly cell: string;
  readonly name: string;
  readonly unit: string | null;
  readonly position: string | null;
  /** A code such as "direct-worker"; null where it is not known. */
  readonly category: string | null;
  /** Whether the category was only gathered from the position. */
  readonly isCategoryDerived: boolean;
  readonly award: { readonly code: string; readonly name: string } | null;
  readonly year: number | null;
  readonly outcome: 'pass' | 'fail' | 'unknown';
  /** Of an unknown outcome: only the word of people is missing. */
  readonly awaitsWord: boolean;
  readonly rules: readonly {
    readonly rule: string;
    readonly article: string;
    readonly outcome: 'pass' | 'fail' | 'unknown';
    readonly reason: string;
  }[];
  readonly points: string | null;
  /** A quota that has no place for the person, or leaves it to people. */
  readonly quota: QuotaClashReport | null;
  /** What the council said; null where it said nothing. */
  readonly council: StandingReport | null;
  readonly reason: string;
}

export interface QuotaReport {
  readonly quota: string;
  readonly awards: readonly string[];
  readonly year: number | null;
  readonly unit: string | null;
  /** The persons that a share is of; null where the limit is a number, or nobody knows. */
  readonly basis: number | null;
  /** Null where the basis is not known. */
  readonly limit: number | null;
  readonly orderedBy: 'votes' | 'points' | 'nothing';
  readonly within: readonly number[];
  readonly beyond: readonly number[];
  readonly tied: readonly number[];
}

interface TallyReport {
  readonly total: number;
  /** By the code of the category; "none" where it is not known. */
  readonly byCategory: Readonly<Record<string, number>>;
  readonly categoriesDerived: number;
  readonly outcomes: Tally['outcomes'];
  /** Counted among the individuals whose category is known; percents with one decimal, null of nobody. */
  readonly shares: Shares & {
    readonly leadersPercent: number | null;
    readonly directWorkersPercent: number | null;
  };
}

export interface CountsReport extends TallyReport {
  readonly byLevel: readonly ({ readonly level: AwardLevel } & TallyReport)[];
  readonly byForm: readonly ({ readonly form: AwardForm } & TallyReport)[];
  /** `award` null: lines whose award could not be read. */
  readonly byAward: readonly ({
    readonly award: string | null;
    readonly name: string | null;
    readonly level: string | null;
    readonly form: string | null;
  } & TallyReport)[];
  /** `staff` null: the sheet "Thông tin khối" says nothing of the unit. */
  readonly byUnit: readonly ({
    readonly unit: string | null;
    readonly staff: UnitStaff | null;
  } & TallyReport)[];
}

export function peopleReport(computation: PeopleComputation, language: Language): PeopleReport {
  const { year, packs, lists, people, assessments, duplicates, findings } = computation;
  return {
    year,
    rules: packs,
    rulesSheet: computation.rulesSheet,
    lists: lists.map(({ table, people: own }) => ({
      sheet: table.sheet,
      header: areaName(table.header),
      people: own.length,
    })),
    people: people.flatMap((person, line): PersonReport[] => {
      const assessment = assessments[line];
      if (assessment === undefined) return [];
      const { name, unit, position, category, categoryFrom, award, source } = person;
      const kind = award === null ? null : awardKind(award);
      return [
        {
          ...placeOfSource(source),
          name,
          unit,
          position,
          category,
          isCategoryDerived: categoryFrom === 'position',
          award: kind === null ? null : { code: kind.code, name: awardKindName(kind, language) },
          year: person.year,
          outcome: assessment.outcome,
          awaitsWord: assessment.awaitsWord,
          rules: assessment.rules.map((rule) => ({
            rule: rule.rule.id,
            article: rule.rule.article,
            outcome: rule.outcome,
            reason: ruleText(rule, person.year, 'named', language),
          })),
          points: person.points === null ? null : toDecimalText(person.points),
          quota: quotaClashReport(assessment.quota),
          council: standingReport(assessment.standing),
          reason: personReason(person, assessment, people, language),
        },
      ];
    }),
    counts: countsReport(computation, language),
    quotas: computation.quotas.map((report) => quotaReport(report, people)),
    duplicates: duplicates.map(({ kind, lines }) => ({ kind, people: lines })),
    findings: findings.map((finding) => findingReport(finding, language)),
  };
}

function quotaReport(report: PeopleQuotaReport, people: readonly Person[]): QuotaReport {
  const { quota, year, unit, basis, limit, by, within, beyond, tie } = report;
  const [line = 0] = [...within, ...beyond];
  return {
    quota: quota.id,
    awards: quota.awards,
    year,
    unit: unit === null ? null : (people[line]?.unit ?? null),
    basis,
    limit,
    orderedBy: by,
    within,
    beyond,
    tied: tie?.lines ?? [],
  };
}

function countsReport({ counts, staff }: PeopleComputation, language: Language): CountsReport {
  const { all, byLevel, byForm, byAward, byUnit } = counts;
  return {
    ...tallyReport(all),
    byLevel: byLevel.map(({ level, tally }) => ({ level, ...tallyReport(tally) })),
    byForm: byForm.map(({ form, tally }) => ({ form, ...tallyReport(tally) })),
    byAward: byAward.map(({ kind, tally }) => ({
      award: kind?.code ?? null,
      name: kind === null ? null : awardKindName(kind, language),
      level: kind?.level ?? null,
      form: kind?.form ?? null,
      ...tallyReport(tally),
    })),
    byUnit: byUnit.map(({ unit, tally }) => ({
      unit,
      staff: unit === null ? null : staff(unit),
      ...tallyReport(tally),
    })),
  };
}

function tallyReport({ total, byCategory, fromPosition, outcomes, shares }: Tally): TallyReport {
  return {
    total,
    byCategory,
    categoriesDerived: fromPosition,
    outcomes,
    shares: {
      ...shares,
      leadersPercent: percent(shares.leaders, shares.known),
      directWorkersPercent: percent(shares.directWorkers, shares.known),
    },
  };
}
