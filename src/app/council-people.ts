import type { AwardDecision, Ballot, PersonDeclaration } from '../awards/council';
import { statedConditions } from '../awards/stated-conditions';
import { foldName } from '../scoring/fold-name';
import { finding } from '../sheets/reading/findings';
import { readPeopleRows } from '../sheets/reading/council-sheet/read-people-rows';
import type { SheetFinding } from '../sheets/scoresheet';
import type { Message } from '../text/sentences';
import type { Snapshot } from '../workbook/snapshot';
import { packOfSheet } from './rules-sheet';

/** A person of a list, as "Hội đồng" may name them. */
export interface ListedPerson {
  readonly name: string;
  readonly unit: string | null;
}

/** Everything that "Hội đồng" says of one person. */
export interface WordOnPerson {
  readonly declarations: readonly PersonDeclaration[];
  readonly ballots: readonly Ballot[];
  readonly decisions: readonly AwardDecision[];
}

export interface CouncilOnPeople {
  /** @param person the place in the list */
  readonly wordOn: (person: number) => WordOnPerson;
  /** Mistakes in the rows, and names that nobody or several of the list have. */
  readonly findings: readonly SheetFinding[];
}

interface Said {
  readonly subject: Ballot['subject'];
  readonly at: Ballot['at'];
}

const nothingSaid: WordOnPerson = { declarations: [], ballots: [], decisions: [] };

/** What the sheet "Hội đồng" of a workbook says of the people of a list. */
export function councilOnPeople(
  snapshot: Snapshot,
  people: readonly ListedPerson[],
): CouncilOnPeople {
  const pack = packOfSheet(snapshot)?.pack ?? null;
  const read = readPeopleRows(snapshot, pack === null ? [] : statedConditions(pack));
  if (read === null) return { wordOn: () => nothingSaid, findings: [] };
  const byName = new Map<string, number[]>();
  for (const [person, { name }] of people.entries()) {
    const key = foldName(name);
    const known = byName.get(key);
    if (known === undefined) byName.set(key, [person]);
    else known.push(person);
  }
  const findings: SheetFinding[] = [];
  const sorted = <Row extends Said>(rows: readonly Row[]): ReadonlyMap<number, readonly Row[]> => {
    const of = new Map<number, Row[]>();
    for (const row of rows) {
      const { subject, at } = row;
      if (subject.kind === 'unit') continue;
      const found = meant(byName.get(foldName(subject.name)) ?? [], subject.unitName, people);
      if (typeof found === 'number') {
        of.set(found, [...(of.get(found) ?? []), row]);
        continue;
      }
      const params = { name: subject.name, unit: subject.unitName };
      const message: Message = { code: `council-person-${found}`, params };
      findings.push(finding('error', message, at.sheet, at));
    }
    return of;
  };
  const declarations = sorted(read.declarations);
  const ballots = sorted(read.ballots);
  const decisions = sorted(read.decisions);
  return {
    wordOn: (person) => ({
      declarations: declarations.get(person) ?? [],
      ballots: ballots.get(person) ?? [],
      decisions: decisions.get(person) ?? [],
    }),
    findings: [...read.findings, ...findings],
  };
}

/** The one person of a name who is meant; a unit that is written tells several apart, and is never passed over. */
function meant(
  named: readonly number[],
  unitName: string | null,
  people: readonly ListedPerson[],
): number | 'unknown' | 'several' {
  const unit = unitName === null ? null : foldName(unitName);
  const isIn = (person: number, fits: (own: string, typed: string) => boolean): boolean => {
    const own = people[person]?.unit ?? null;
    return unit === null || own === null || fits(foldName(own), unit);
  };
  const exact = named.filter((person) => isIn(person, (own, typed) => own === typed));
  // A part of a unit, such as "Phòng A, Sở Y tế", belongs to it.
  const found =
    exact.length > 0
      ? exact
      : named.filter((person) =>
          isIn(person, (own, typed) => own.includes(typed) || typed.includes(own)),
        );
  const [only, ...others] = found;
  if (only === undefined) return 'unknown';
  return others.length === 0 ? only : 'several';
}
