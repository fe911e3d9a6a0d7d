import { foldName } from '../../scoring/fold-name';
import { rememberTexts } from '../../scoring/remember-texts';
import { all } from '../judged';
import type { PeopleQuotaReport, QuotaLine } from './people-quotas';
import type { PersonAssessment, QuotaClash } from './person-assessment';
import type { Person } from './person';

/** A rank-and-file soldier's title has the conditions of the worker's (khoản 2 Điều 24). */
const RULES_OF: Readonly<Record<string, string>> = { CSTT: 'LĐTT' };

/** The award whose standard, and whose quota, is asked for. */
export function standardOf(award: string): string {
  return RULES_OF[award] ?? award;
}

/** The lines of one award year that quotas count: those that are meant for the year's merit and have not failed. */
export function quotaLines(
  people: readonly Person[],
  assessed: readonly PersonAssessment[],
  year: number | null,
): QuotaLine[] {
  const foldOf = rememberTexts(foldName);
  return people.flatMap((person, line): QuotaLine[] => {
    const assessment = assessed[line];
    if (person.year !== year || assessment === undefined) return [];
    const { outcome, notJudged, standing } = assessment;
    const isElsewhere = notJudged === 'not-a-person' || notJudged === 'other-basis';
    const final = standing?.final ?? null;
    const isOut = final === null ? outcome === 'fail' : final.award === null;
    const award = final?.award ?? person.award;
    if (award === null || isElsewhere || isOut) return [];
    const unit = person.unit === null ? null : foldOf(person.unit);
    const ballot = standing?.ballot ?? null;
    return [
      {
        line,
        award: standardOf(award),
        unit,
        person: `${foldOf(person.name)}|${person.identity ?? ''}|${unit ?? ''}`,
        points: person.points,
        votes: ballot?.outcome === 'pass' ? ballot.ballot.votesFor : null,
        isDecided: final?.from === 'decision',
      },
    ];
  });
}

/** Keeps back the lines for which a quota has no place; where a quota leaves it to people, the line is open. */
export function withinQuotas(
  assessed: readonly PersonAssessment[],
  quotas: readonly PeopleQuotaReport[],
): readonly PersonAssessment[] {
  const keptBack = new Map<number, QuotaClash>();
  for (const report of quotas) {
    const tied = new Set(report.tie?.lines);
    for (const line of report.beyond) {
      const isTied = tied.has(line);
      const outcome = isTied ? (report.tie?.effect ?? report.effect) : report.effect;
      if (keptBack.get(line)?.outcome !== 'fail') keptBack.set(line, { report, isTied, outcome });
    }
  }
  return assessed.map((assessment, line) => {
    const quota = keptBack.get(line) ?? null;
    if (quota === null) return assessment;
    const outcome = all([assessment.outcome, quota.outcome]);
    return { ...assessment, outcome, quota, awaitsWord: false };
  });
}
