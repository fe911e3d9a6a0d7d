import type { AwardCounts, Shares, Tally } from '../../awards/people/count-awards';
import { awardKind, type AwardForm, type AwardLevel } from '../../awards/people/award-kinds';
import { placeOfSource } from '../../sheets/reading/people-list/list-cells';
import { percent } from '../../sheets/writing/people/counts-sheet';
import { personReason, ruleText } from '../../sheets/writing/people/person-reason';
import type { Language } from '../../text/language';
import { areaName } from '../../workbook/cell-address';
import { findingReport, type FindingReport } from '../report';
import type { PeopleComputation } from './check-people';

/** What `bang-vang people --json` prints: plain data, codes for programs, sentences for people. */
export interface PeopleReport {
  /** Null where the lists have several award years or none. */
  readonly year: number | null;
  readonly rules: readonly string[];
  readonly lists: readonly {
    readonly sheet: string;
    /** The area of the header, such as "A5:H6". */
    readonly header: string;
    readonly people: number;
  }[];
  readonly people: readonly PersonReport[];
  readonly counts: CountsReport;
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
  readonly reason: string;
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
  readonly byUnit: readonly ({ readonly unit: string | null } & TallyReport)[];
}

export function peopleReport(computation: PeopleComputation, language: Language): PeopleReport {
  const { year, packs, lists, people, assessments, counts, duplicates, findings } = computation;
  return {
    year,
    rules: packs,
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
          award: kind === null ? null : { code: kind.code, name: kind.name },
          year: person.year,
          outcome: assessment.outcome,
          awaitsWord: assessment.awaitsWord,
          rules: assessment.rules.map((rule) => ({
            rule: rule.rule.id,
            article: rule.rule.article,
            outcome: rule.outcome,
            reason: ruleText(rule, person.year, 'named', language),
          })),
          reason: personReason(person, assessment, people, language),
        },
      ];
    }),
    counts: countsReport(counts),
    duplicates: duplicates.map(({ kind, lines }) => ({ kind, people: lines })),
    findings: findings.map((finding) => findingReport(finding, language)),
  };
}

function countsReport({ all, byLevel, byForm, byAward, byUnit }: AwardCounts): CountsReport {
  return {
    ...tallyReport(all),
    byLevel: byLevel.map(({ level, tally }) => ({ level, ...tallyReport(tally) })),
    byForm: byForm.map(({ form, tally }) => ({ form, ...tallyReport(tally) })),
    byAward: byAward.map(({ kind, tally }) => ({
      award: kind?.code ?? null,
      name: kind?.name ?? null,
      level: kind?.level ?? null,
      form: kind?.form ?? null,
      ...tallyReport(tally),
    })),
    byUnit: byUnit.map(({ unit, tally }) => ({ unit, ...tallyReport(tally) })),
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
