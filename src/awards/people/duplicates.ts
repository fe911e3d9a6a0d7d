import { foldName } from '../../scoring/fold-name';
import { rememberTexts } from '../../scoring/remember-texts';
import { awardKind, isReward } from './award-kinds';
import type { Person } from './person';

/** Lines of a list, by their index, that should not stand in it together. */
export interface DuplicateGroup {
  /**
   * - same-award: one person proposed for one award of one year several times
   * - same-achievement: one achievement of one person rewarded by several forms (điểm c khoản 2 Điều 5)
   * - state-twice: several state-level forms for one person in a year
   * - maybe-same-person: names and units that differ only in marks or spelling, proposed for the same award
   */
  readonly kind: 'same-award' | 'same-achievement' | 'state-twice' | 'maybe-same-person';
  readonly lines: readonly number[];
}

/** Rewards that may stand beside others of the same year: they are not for the year's merit. */
const BESIDE_OTHERS = new Set(['ad-hoc', 'tenure', 'devotion']);

/** Every group of lines that breaks a rule on double awards, or may be one person twice. Linear in the lines. */
export function findDuplicates(people: readonly Person[]): readonly DuplicateGroup[] {
  const folded = foldedLines(people);
  const groups = samePeople(people, folded).flatMap((lines) => ofOnePerson(people, lines));
  return [...groups, ...maybeSame(people, folded)].sort(byFirstLine);
}

/** How a line names its person and unit, in the form by which names are compared. */
interface FoldedLine {
  readonly name: string;
  /** Null where the line has no unit. */
  readonly unit: string | null;
}

function foldedLines(people: readonly Person[]): readonly FoldedLine[] {
  const fold = rememberTexts(foldName);
  return people.map(({ name, unit }) => ({
    name: fold(name),
    unit: unit === null ? null : fold(unit),
  }));
}

/** Lines of one person: the same name and unit, and nothing that tells them apart. */
function samePeople(
  people: readonly Person[],
  folded: readonly FoldedLine[],
): readonly (readonly number[])[] {
  const byName = groupBy(folded, ({ name, unit }, line) =>
    unit === null && people[line]?.identity === null ? null : `${name}|${unit ?? ''}`,
  );
  return byName.flatMap((lines) => {
    const stated = new Set(lines.map((line) => people[line]?.identity).filter(isSaid));
    // With several birthdays under one name, a line without one could be anybody's.
    if (stated.size <= 1) return [lines];
    return [...stated].map((identity) =>
      lines.filter((line) => people[line]?.identity === identity),
    );
  });
}

function ofOnePerson(people: readonly Person[], lines: readonly number[]): DuplicateGroup[] {
  if (lines.length < 2) return [];
  const found: DuplicateGroup[] = [];
  const add = (kind: DuplicateGroup['kind'], keyOf: (person: Person) => string | null): void => {
    const among = lines.flatMap((line) => {
      const person = people[line];
      return person === undefined ? [] : [{ line, person }];
    });
    for (const group of groupBy(among, ({ person }) => keyOf(person))) {
      if (group.length < 2) continue;
      found.push({ kind, lines: group.flatMap((index) => among[index]?.line ?? []) });
    }
  };
  add('same-award', ({ award, year, type, achievement }) => {
    if (award === null) return null;
    const isForSomethingElse = type !== null && BESIDE_OTHERS.has(type);
    return `${award}|${year ?? ''}|${isForSomethingElse ? foldName(achievement ?? '') : ''}`;
  });
  add('same-achievement', ({ award, year, achievement }) => {
    if (achievement === null || !isForm(award)) return null;
    return `${year ?? ''}|${foldName(achievement)}`;
  });
  add('state-twice', ({ award, year, type }) => {
    const isBeside = type !== null && BESIDE_OTHERS.has(type);
    return isBeside || !isStateForm(award) ? null : String(year ?? '');
  });
  // Lines that are one and the same proposal are not two rewards for one achievement.
  return found.filter(({ kind, lines: of }) => kind === 'same-award' || differInAward(people, of));
}

function differInAward(people: readonly Person[], lines: readonly number[]): boolean {
  return new Set(lines.map((line) => people[line]?.award)).size > 1;
}

function isForm(award: string | null): boolean {
  const kind = award === null ? null : awardKind(award);
  return kind !== null && isReward(kind);
}

function isStateForm(award: string | null): boolean {
  return isForm(award) && awardKind(award ?? '')?.level === 'state';
}

/** Names and units that are the same without their marks, for one award and year, and are not the same as they stand. */
function maybeSame(people: readonly Person[], folded: readonly FoldedLine[]): DuplicateGroup[] {
  const withoutMarks = rememberTexts(plain);
  const groups = groupBy(folded, ({ name, unit }, line) => {
    const { award = null, year = null } = people[line] ?? {};
    if (award === null || unit === null) return null;
    return `${withoutMarks(name)}|${withoutMarks(unit)}|${award}|${year ?? ''}`;
  });
  return groups.flatMap((lines): DuplicateGroup[] => {
    const exact = new Set(lines.map((line) => `${folded[line]?.name}|${folded[line]?.unit}`));
    const identities = lines.map((line) => people[line]?.identity).filter(isSaid);
    const areTold = new Set(identities).size === lines.length;
    return exact.size > 1 && !areTold ? [{ kind: 'maybe-same-person', lines }] : [];
  });
}

/** Letters and digits of a folded name only, without any mark. */
function plain(folded: string): string {
  return folded
    .replace(/\p{M}/gu, '')
    .replace(/đ/gu, 'd')
    .replace(/[^a-z0-9]/gu, '');
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item, index: number) => string | null,
): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const [index, item] of items.entries()) {
    const key = keyOf(item, index);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function isSaid(identity: string | null | undefined): identity is string {
  return identity !== null && identity !== undefined;
}

function byFirstLine(a: DuplicateGroup, b: DuplicateGroup): number {
  return (a.lines[0] ?? 0) - (b.lines[0] ?? 0);
}
