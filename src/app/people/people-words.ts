import type { Ballot } from '../../awards/ballots';
import type { AwardDecision, WrittenAward } from '../../awards/council';
import type { Declaration, Fact } from '../../awards/facts';
import type { PersonDecision, PersonWord } from '../../awards/people/people-council';
import type { Person } from '../../awards/people/person';
import type { RulePack } from '../../awards/rule-pack';
import { foldName } from '../../scoring/fold-name';
import { rememberTexts } from '../../scoring/remember-texts';
import { finding } from '../../sheets/reading/findings';
import { awardOf } from '../../sheets/reading/people-list/award-text';
import type { SheetFinding } from '../../sheets/scoresheet';
import type { CellPlace } from '../../workbook/cell-address';
import type { Snapshot } from '../../workbook/snapshot';
import { councilOnPeople, type WordOnPerson } from '../council-people';
import { codeOf } from '../council-word';
import { sourceRef } from '../source-ref';

/** What the sheet "Hội đồng" says of the lines of the lists. */
export interface PeopleWordsRead {
  /** By the line. */
  readonly words: ReadonlyMap<number, PersonWord>;
  readonly findings: readonly SheetFinding[];
}

/** Reads the sheet for the persons of the lists, each of whom may stand in several lines. */
export function readPeopleWords(
  snapshot: Snapshot,
  people: readonly Person[],
  packFor: (year: number | null) => RulePack | null,
): PeopleWordsRead {
  const persons = personsOf(people);
  const { wordOn, findings } = councilOnPeople(snapshot, persons);
  const words = new Map<number, MutableWord>();
  const elsewhere: SheetFinding[] = [];
  for (const [index, { lines }] of persons.entries()) {
    const said = wordOn(index);
    for (const { award, at } of heard(said, lines, people, packFor, words)) {
      const params = { name: persons[index]?.name ?? '', award };
      const message = { code: 'people-word-elsewhere', params } as const;
      elsewhere.push(finding('warning', message, at.sheet, at));
    }
  }
  return { words, findings: [...findings, ...elsewhere] };
}

interface MutableWord extends PersonWord {
  readonly declared: Map<string, Fact<Declaration>>;
  readonly ballots: Ballot[];
  decided: PersonDecision | null;
}

/** Gives each line what was said of it; returns what was said of awards that no line proposes. */
function heard(
  { declarations, ballots, decisions }: WordOnPerson,
  lines: readonly number[],
  people: readonly Person[],
  packFor: (year: number | null) => RulePack | null,
  words: Map<number, MutableWord>,
): readonly { readonly award: string; readonly at: CellPlace }[] {
  const elsewhere: { award: string; at: CellPlace }[] = [];
  const wordOf = (line: number): MutableWord => {
    const word = words.get(line) ?? { declared: new Map(), ballots: [], decided: null };
    words.set(line, word);
    return word;
  };
  const proposing = (award: WrittenAward): readonly number[] =>
    lines.filter((line) => {
      const { award: proposed = null, year = null } = people[line] ?? {};
      return proposed === awardCode(award, packFor(year));
    });
  for (const { condition, holds, by, on, at } of declarations) {
    const fact = { value: { holds, by: by ?? '', on }, source: sourceRef(at) };
    for (const line of lines) wordOf(line).declared.set(condition, fact);
  }
  for (const { award, method, members, present, written, valid, votesFor, at } of ballots) {
    const own = proposing(award);
    if (own.length === 0) elsewhere.push({ award: award.text, at });
    for (const line of own) {
      const counts = { members, present, written, valid, votesFor };
      const code = people[line]?.award ?? '';
      const source = sourceRef(at);
      wordOf(line).ballots.push({ unit: line, award: code, method, ...counts, source });
    }
  }
  for (const decision of decisions) {
    const { award, at } = decision;
    if (award === null) {
      for (const line of lines) wordOf(line).decided = signed(decision, null);
      continue;
    }
    const own = proposing(award);
    // Somebody proposed for one award may be given another; of several, nobody could tell which.
    const meant = own.length > 0 || lines.length > 1 ? own : lines;
    if (meant.length === 0) elsewhere.push({ award: award.text, at });
    for (const line of meant) {
      const code = awardCode(award, packFor(people[line]?.year ?? null));
      wordOf(line).decided = signed(decision, code);
    }
  }
  return elsewhere;
}

/** The pack's code, otherwise what a list would read in the same words. */
function awardCode(award: WrittenAward, pack: RulePack | null): string {
  const code = pack === null ? (award.code ?? award.text) : codeOf(award, pack);
  const isKnown = pack?.awards.some((known) => known.code === code) === true;
  return isKnown ? code : (awardOf(award.text) ?? code);
}

function signed(
  { reason, by, on, facts, at }: AwardDecision,
  award: string | null,
): PersonDecision {
  return { award, reason, by: by ?? '', on, facts, source: sourceRef(at) };
}

/** A person of the lists with the lines on which they stand. */
interface Listed {
  readonly name: string;
  readonly unit: string | null;
  readonly lines: number[];
}

/** Lines of one name and unit are one person, unless something such as a date of birth tells them apart. */
function personsOf(people: readonly Person[]): readonly Listed[] {
  const fold = rememberTexts(foldName);
  const persons = new Map<string, Listed>();
  for (const [line, { name, unit, identity }] of people.entries()) {
    const key = [fold(name), unit === null ? '' : fold(unit), identity ?? ''].join('\n');
    const known = persons.get(key);
    if (known === undefined) persons.set(key, { name, unit, lines: [line] });
    else known.lines.push(line);
  }
  return [...persons.values()];
}
