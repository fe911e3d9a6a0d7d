import { declaredConditions, type Countable, type Rating } from '../../src/awards/conditions';
import {
  nothingKnown,
  type AchievementType,
  type Fact,
  type PastAward,
  type PastYear,
  type SubjectFacts,
} from '../../src/awards/facts';
import { builtInPacks } from '../../src/awards/built-in-packs';
import { judgeRule, judgingBy, type JudgedRule } from '../../src/awards/judge-rule';
import type { AwardRule, RulePack } from '../../src/awards/rule-pack';
import { parsePoints } from '../../src/scoring/points';

export function known<Value>(value: Value | null, source: string | null = null): Fact<Value> {
  return { value, source };
}

export function given(award: string, type: AchievementType | null = 'merit'): PastAward {
  return { award, decision: null, date: null, type, source: null };
}

/** One year of the past: a rating, or null where it is not written down, and the awards of that year. */
export function pastYear(year: number, rating: Rating | null, ...awards: PastAward[]): PastYear {
  return {
    year,
    rank: null,
    class: null,
    rating: { value: rating, source: `rating ${year}` },
    awards,
  };
}

/** So many years up to the last one, all of one rating. */
export function years(from: number, to: number, rating: Rating | null): PastYear[] {
  const list: PastYear[] = [];
  for (let year = from; year <= to; year += 1) list.push(pastYear(year, rating));
  return list;
}

/** The years with these awards added to those they were given in. */
export function awarded(
  list: readonly PastYear[],
  byYear: Readonly<Record<number, readonly string[]>>,
): PastYear[] {
  return list.map((one) => ({
    ...one,
    awards: [...one.awards, ...(byYear[one.year] ?? []).map((award) => given(award))],
  }));
}

interface Parts {
  readonly kind?: SubjectFacts['kind'];
  readonly place?: readonly [first: number, last: number] | null;
  readonly percent?: string;
  readonly class?: string;
  readonly rating?: Rating;
  readonly counts?: Readonly<Partial<Record<Countable, number>>>;
  /** What nobody has said; everything else that can be declared is declared. */
  readonly undeclared?: readonly string[];
  readonly denied?: readonly string[];
  readonly tags?: readonly string[];
  readonly founded?: number;
  readonly years?: readonly PastYear[];
  /** The years of which every award is known; null: of none. */
  readonly known?: { readonly from: number | null; readonly to: number } | null;
}

export const YEAR = 2025;

/** A unit or a person of whom people have declared everything, and of whom the rest is known as far as it is said. */
export function subject(parts: Parts = {}): SubjectFacts {
  const declared = new Map(
    declaredConditions
      .filter((code) => parts.undeclared?.includes(code) !== true)
      .map((code) => {
        const holds = parts.denied?.includes(code) !== true;
        return [code, known({ holds, by: 'Nguyễn Văn A', on: '2025-12-20' })] as const;
      }),
  );
  const { place = [1, 1] } = parts;
  const counts: Partial<Record<Countable, Fact<number>>> = {};
  for (const of of [
    'staff',
    'advanced-workers',
    'completed-tasks',
    'grassroots-fighters',
    'targets',
    'targets-exceeded',
    'initiatives',
    'projects',
  ] as const) {
    const count = parts.counts?.[of];
    if (count !== undefined) counts[of] = known(count, of);
  }
  return {
    ...nothingKnown(parts.kind ?? 'collective'),
    place: known(place === null ? null : { rank: place[0], first: place[0], last: place[1] }),
    percent: known(parts.percent === undefined ? null : parsePoints(parts.percent)),
    class: known(parts.class ?? null),
    rating: known(parts.rating ?? null, 'rating'),
    counts,
    declared,
    tags: known(parts.tags ?? null),
    founded: known(parts.founded ?? null),
    past: {
      years: parts.years ?? [],
      known: parts.known === undefined ? { from: null, to: YEAR } : parts.known,
      source: 'Lịch sử',
    },
  };
}

export function law(): RulePack {
  const pack = builtInPacks().find(({ id }) => id === 'luat-06-2022');
  if (pack === undefined) throw new Error('The pack of the Law of 2022 is missing');
  return pack;
}

export function ruleOf(id: string): AwardRule {
  const rule = law().rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`There is no rule ${id}`);
  return rule;
}

export function judged(id: string, facts: SubjectFacts): JudgedRule {
  return judgeRule(law(), ruleOf(id), facts, judgingBy(law(), YEAR, ['Xuất sắc', 'Tốt', 'Khá']));
}
