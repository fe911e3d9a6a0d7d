import { divide, multiply, wholePoints } from '../scoring/points';
import { foldName } from '../scoring/fold-name';
import type { Countable, LeafCondition } from './conditions';
import type { Fact, SubjectFacts, SourceRef } from './facts';
import type { JudgedLeaf, Need, NeededFact } from './judged';
import { judgeAwards, judgeInARow, judgeRatedYears, type Scope } from './judge-years';
import { leaf, reached, threshold, unknownLeaf, type Judging } from './judging';
import { isAtLeast } from './past-years';

type Leaf<Kind extends LeafCondition['kind']> = Extract<LeafCondition, { readonly kind: Kind }>;

const hundred = wholePoints(100);

/** Judges one condition that has no parts. `scope`: the years that a surrounding `period` allows. */
export function judgeLeaf(
  condition: LeafCondition,
  facts: SubjectFacts,
  judging: Judging,
  scope: Scope | null,
): JudgedLeaf {
  switch (condition.kind) {
    case 'place':
      return judgePlace(condition, facts, judging);
    case 'declared':
      return judgeDeclared(condition, condition.what, facts);
    case 'stated':
      return judgeDeclared(condition, condition.id, facts);
    case 'rating':
      return judgeRating(condition, facts);
    case 'ratio':
      return judgeRatio(condition, facts, judging);
    case 'count':
      return judgeCount(condition, facts, judging);
    case 'in-a-row':
      return judgeInARow(condition, facts, judging);
    case 'awards':
      return judgeAwards(condition, facts, judging, scope);
    case 'rated-years':
      return judgeRatedYears(condition, facts, judging, scope);
    case 'percent':
      return judgePercent(condition, facts, judging);
    case 'class':
      return judgeClass(condition, facts, judging);
    case 'tag':
      return judgeTag(condition, facts);
    case 'age':
      return judgeAge(condition, facts, judging);
  }
}

function judgePlace(condition: Leaf<'place'>, facts: SubjectFacts, judging: Judging): JudgedLeaf {
  const { value: span, source } = facts.place;
  const from = threshold(condition.from, judging);
  const to = threshold(condition.to, judging);
  const ends = { least: from.value, most: to.value, notes: [...from.notes, ...to.notes] };
  if (span === null) return unknownLeaf(condition, [{ kind: 'rank', source }], ends);
  const { first, last } = span;
  // Places are whole numbers, and so are the ends that a person would type; a broken one is widened to whole places.
  const low = Math.floor(Number(from.value.numerator) / Number(from.value.denominator));
  const high = Math.ceil(Number(to.value.numerator) / Number(to.value.denominator));
  const parts = { ...ends, figure: wholePoints(first), sources: listed(source) };
  const away = first > high ? first - high : Math.max(0, low - last);
  if (away > 0) return leaf(condition, 'fail', { ...parts, distance: wholePoints(away) });
  if (first < low || last > high) {
    const notes = [...parts.notes, { kind: 'tied', tied: last - first + 1 } as const];
    return unknownLeaf(condition, [{ kind: 'tie', source }], { ...parts, notes });
  }
  return leaf(condition, 'pass', { ...parts, distance: wholePoints(0) });
}

function judgeDeclared(
  condition: Leaf<'declared' | 'stated'>,
  what: string,
  facts: SubjectFacts,
): JudgedLeaf {
  return (
    byDeclaration(condition, what, facts) ??
    unknownLeaf(condition, [declarationNeeded(what, facts)])
  );
}

/** The leaf that a person's word settles; null where nobody gave it. */
function byDeclaration(
  condition: LeafCondition,
  what: string,
  { declared }: SubjectFacts,
): JudgedLeaf | null {
  const { value, source } = declared.get(what) ?? { value: null, source: null };
  if (value === null) return null;
  const { holds, by, on } = value;
  return leaf(condition, holds ? 'pass' : 'fail', {
    notes: [{ kind: 'declared', by, on }],
    sources: listed(source),
  });
}

function declarationNeeded(what: string, { declared }: SubjectFacts): Need {
  return { kind: 'declaration', what, source: declared.get(what)?.source ?? null };
}

function judgeRating(condition: Leaf<'rating'>, { rating }: SubjectFacts): JudgedLeaf {
  if (rating.value === null) return lacking(condition, { kind: 'rating', year: null }, rating);
  const outcome = isAtLeast(rating.value, condition.least) ? 'pass' : 'fail';
  return leaf(condition, outcome, { sources: listed(rating.source) });
}

function judgeRatio(condition: Leaf<'ratio'>, facts: SubjectFacts, judging: Judging): JudgedLeaf {
  const { of, to, orDeclared } = condition;
  const least = threshold(condition.least, judging);
  const stated = orDeclared === null ? null : byDeclaration(condition, orDeclared, facts);
  if (stated !== null) return { ...stated, least: least.value };
  const part = countOf(facts, of);
  const whole = countOf(facts, to);
  const sources = [...listed(part.source), ...listed(whole.source)];
  if (part.value !== null && whole.value !== null && whole.value > 0) {
    const share = divide(multiply(wholePoints(part.value), hundred), wholePoints(whole.value));
    return reached(condition, share, least, { sources });
  }
  const needs: Need[] = [
    ...(orDeclared === null ? [] : [declarationNeeded(orDeclared, facts)]),
    ...(part.value === null ? [{ kind: 'count', of, source: part.source } as const] : []),
    ...((whole.value ?? 0) <= 0 ? [{ kind: 'count', of: to, source: whole.source } as const] : []),
  ];
  return unknownLeaf(condition, needs, { least: least.value, notes: least.notes });
}

function judgeCount(condition: Leaf<'count'>, facts: SubjectFacts, judging: Judging): JudgedLeaf {
  const least = threshold(condition.least, judging);
  const count = countOf(facts, condition.of);
  if (count.value === null) {
    const parts = { least: least.value, notes: least.notes };
    return lacking(condition, { kind: 'count', of: condition.of }, count, parts);
  }
  return reached(condition, wholePoints(count.value), least, { sources: listed(count.source) });
}

function judgePercent(
  condition: Leaf<'percent'>,
  { percent }: SubjectFacts,
  judging: Judging,
): JudgedLeaf {
  const least = threshold(condition.least, judging);
  if (percent.value === null) {
    const parts = { least: least.value, notes: least.notes };
    return lacking(condition, { kind: 'percent' }, percent, parts);
  }
  return reached(condition, percent.value, least, { sources: listed(percent.source) });
}

function judgeClass(
  condition: Leaf<'class'>,
  facts: SubjectFacts,
  { classes }: Judging,
): JudgedLeaf {
  const folded = classes.map(foldName);
  const least = folded.indexOf(foldName(condition.least));
  const reachedClass =
    facts.class.value === null ? -1 : folded.indexOf(foldName(facts.class.value));
  if (least < 0 || reachedClass < 0) return lacking(condition, { kind: 'class' }, facts.class);
  const distance = wholePoints(Math.max(0, reachedClass - least));
  const sources = listed(facts.class.source);
  return leaf(condition, reachedClass <= least ? 'pass' : 'fail', { distance, sources });
}

function judgeTag(condition: Leaf<'tag'>, { tags }: SubjectFacts): JudgedLeaf {
  if (tags.value === null) return lacking(condition, { kind: 'tags' }, tags);
  const wanted = new Set(condition.anyOf.map(foldName));
  const has = tags.value.some((tag) => wanted.has(foldName(tag)));
  return leaf(condition, has ? 'pass' : 'fail', { sources: listed(tags.source) });
}

function judgeAge(condition: Leaf<'age'>, { founded }: SubjectFacts, judging: Judging): JudgedLeaf {
  const least = threshold(condition.least, judging);
  const parts = { least: least.value, notes: least.notes };
  if (judging.year === null) return unknownLeaf(condition, [{ kind: 'year', source: null }], parts);
  // Nothing that takes part is founded after the award year: such a year is a slip, and never counts against it.
  if (founded.value === null || founded.value > judging.year) {
    return lacking(condition, { kind: 'founded' }, founded, parts);
  }
  const age = wholePoints(judging.year - founded.value);
  return reached(condition, age, least, { sources: listed(founded.source) });
}

function countOf({ counts }: SubjectFacts, of: Countable): Fact<number> {
  return counts[of] ?? { value: null, source: null };
}

function lacking(
  condition: LeafCondition,
  fact: NeededFact,
  { source }: Fact<unknown>,
  parts: Parameters<typeof unknownLeaf>[2] = {},
): JudgedLeaf {
  return unknownLeaf(condition, [{ ...fact, source }], parts);
}

function listed(source: SourceRef | null): readonly SourceRef[] {
  return source === null ? [] : [source];
}
