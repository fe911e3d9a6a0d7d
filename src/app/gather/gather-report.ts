import type { Language } from '../../text/language';
import { findingReport, type FindingReport } from '../report';
import type { BroughtForm } from './bring-in';
import { proposalOf, type FormStanding, type Gathering, type Proposal } from './gathering';
import type { DateBasis, FileFinding } from './sent-file';

/** What `gather --json` prints. */
export interface GatherReport {
  readonly year: number | null;
  readonly received: number;
  /** How many units the list has; null without one. */
  readonly expected: number | null;
  readonly missing: readonly string[] | null;
  readonly forms: readonly FormReport[];
  readonly there: Gathering['there'];
  readonly brought: readonly Omit<BroughtForm, 'key'>[];
  readonly findings: readonly FileFindingReport[];
}

export interface FormReport {
  readonly unit: string;
  readonly isOnList: boolean | null;
  readonly file: string;
  readonly sheet: string;
  readonly day: string | null;
  readonly dayFrom: DateBasis | null;
  readonly daysLate: number | null;
  readonly standing: FormStanding;
  readonly proposal: Proposal;
}

export interface FileFindingReport extends FindingReport {
  readonly file: string | null;
}

export function gatherReport(
  { year, received, expected, missing, forms, there, findings }: Gathering,
  brought: readonly BroughtForm[],
  more: readonly FileFinding[],
  language: Language,
): GatherReport {
  return {
    year,
    received,
    expected,
    missing,
    forms: forms.map(({ unit, isOnList, file, sheet, day, daysLate, standing }) => ({
      unit,
      isOnList,
      file,
      sheet: sheet.name,
      day: day?.day ?? null,
      dayFrom: day?.basis ?? null,
      daysLate,
      standing,
      proposal: proposalOf[standing],
    })),
    there,
    brought: brought.map(({ unit, file, sheet }) => ({ unit, file, sheet })),
    findings: [...findings, ...more].map((finding) => ({
      ...findingReport(finding, language),
      file: finding.file,
    })),
  };
}
