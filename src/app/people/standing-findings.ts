import type { PersonAssessment } from '../../awards/people/person-assessment';
import type { PersonConflict, PersonStanding } from '../../awards/people/people-council';
import type { Person } from '../../awards/people/person';
import { finding } from '../../sheets/reading/findings';
import type { SheetFinding } from '../../sheets/scoresheet';
import type { Message } from '../../text/sentences';
import { parseCellName } from '../../workbook/cell-address';
import type { Severity } from '../../workbook/finding';
import { spotOfSource } from '../source-ref';

/** What has to be said of votes and decisions on people, beside what the rules say of them. */
export function standingFindings(
  people: readonly Person[],
  assessments: readonly PersonAssessment[],
): SheetFinding[] {
  const findings: SheetFinding[] = [];
  const unvoted = new Map<string, { readonly first: Spoken; count: number }>();
  for (const [line, { standing }] of assessments.entries()) {
    const person = people[line];
    if (standing === null || person === undefined) continue;
    const spoken = { person, standing };
    if (standing.ballot?.outcome === 'unknown') {
      const params = { name: person.name, award: person.award ?? '' };
      const message = { code: 'people-ballot-not-held', params } as const;
      findings.push(said('warning', message, spoken, standing.ballot.ballot.source));
    }
    for (const conflict of standing.conflicts) {
      if (conflict.kind !== 'vote-missing') {
        findings.push(conflictFinding(conflict, spoken));
        continue;
      }
      // Said once for all of an award: a whole list is decided at one meeting.
      const known = unvoted.get(conflict.award);
      if (known === undefined) unvoted.set(conflict.award, { first: spoken, count: 1 });
      else known.count += 1;
    }
  }
  for (const [award, { first, count }] of unvoted) {
    const params = { name: first.person.name, award, count };
    const message = { code: 'people-council-vote-missing', params } as const;
    findings.push(said('info', message, first, first.standing.decided?.source ?? null));
  }
  return findings;
}

/** A person with what was said of the line. */
interface Spoken {
  readonly person: Person;
  readonly standing: PersonStanding;
}

function conflictFinding(
  conflict: Exclude<PersonConflict, { readonly kind: 'vote-missing' }>,
  spoken: Spoken,
): SheetFinding {
  const { name } = spoken.person;
  const { decided, ballot, factCode } = spoken.standing;
  const decision = decided?.source ?? null;
  switch (conflict.kind) {
    case 'overrides': {
      const { proposed, decided: award } = conflict;
      const params = { name, proposed, decided: award, reason: decided?.reason ?? '' };
      return said('info', { code: 'people-council-overrides', params }, spoken, decision);
    }
    case 'vote-against': {
      const params = { name, award: conflict.award };
      const source = ballot?.ballot.source ?? null;
      return said('warning', { code: 'people-council-vote-against', params }, spoken, source);
    }
    case 'decided-against-vote':
    case 'rule-fails':
    case 'unknown-award': {
      const params = { name, award: conflict.award };
      const source = decision ?? ballot?.ballot.source ?? null;
      return said('warning', { code: `people-council-${conflict.kind}`, params }, spoken, source);
    }
    case 'incomplete': {
      const params = { name, lacks: conflict.lacks };
      return said('warning', { code: 'people-council-incomplete', params }, spoken, decision);
    }
    case 'stale': {
      const params = { name, code: factCode };
      return said('warning', { code: 'people-council-stale', params }, spoken, decision);
    }
    case 'unkept': {
      const params = { name, code: factCode };
      return said('info', { code: 'people-council-unkept', params }, spoken, decision);
    }
  }
}

/** At the cell that says it, otherwise at the person's line. */
function said(
  severity: Severity,
  message: Message,
  { person }: Spoken,
  source: string | null,
): SheetFinding {
  const spot = spotOfSource(source) ?? spotOfSource(person.source);
  return finding(severity, message, spot?.sheet ?? null, parseCellName(spot?.cell ?? ''));
}
