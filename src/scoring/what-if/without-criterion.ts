import { allCriteria, isLeaf } from '../criteria';
import type { Criterion, Scheme } from '../scheme';
import type { ScoringProblem } from '../result';
import { movedBetween, prepared, ranksOf, type Question, type Ranks } from './question';

/** The ranking as it would be if one criterion (leaf or group) were not there. */
export interface RanksWithout {
  readonly code: string;
  /** Null where no criterion would be left. */
  readonly ranks: Ranks | null;
  /** How many units have another rank than now. */
  readonly moved: number;
}

/**
 * Leaves out each leaf and each group in turn, in the order of the scheme, with everything that refers to it: its
 * step of the chain, its limits and floors. The weights of the others stay as they are.
 */
export function ranksWithoutEach(question: Question): RanksWithout[] {
  const settled = prepared(question);
  const now = ranksOf(settled);
  return allCriteria(settled.scheme).map(({ code }) => {
    const left = questionWithout(settled, code);
    const ranks = left === null ? null : ranksOf(left);
    return { code, ranks, moved: ranks === null ? 0 : movedBetween(now, ranks) };
  });
}

/** The question as it stands without a criterion; null where none is left. */
export function questionWithout({ scheme, table, given }: Question, code: string): Question | null {
  const criteria = pruned(scheme.criteria, code);
  if (criteria.length === 0) return null;
  const left = new Set(allCriteria({ ...scheme, criteria }).map((criterion) => criterion.code));
  const columns = [...table.leaves.keys()].filter((column) => left.has(table.leaves[column] ?? ''));
  return {
    scheme: withoutReferences({ ...scheme, criteria }, left),
    table: {
      leaves: columns.flatMap((column) => table.leaves[column] ?? []),
      units: table.units.map((row) => columns.flatMap((column) => row[column] ?? [])),
    },
    given: {
      ...given,
      overrides: given.overrides.filter(({ leaf }) => left.has(leaf)),
      problems: given.problems.map((problems) => problems.filter((one) => concerns(one, left))),
    },
  };
}

/** A group of which nothing is left goes too. */
function pruned(criteria: readonly Criterion[], code: string): Criterion[] {
  return criteria.flatMap((criterion) => {
    if (criterion.code === code) return [];
    if (isLeaf(criterion)) return [criterion];
    const children = pruned(criterion.children, code);
    return children.length === 0 ? [] : [{ ...criterion, children }];
  });
}

function withoutReferences(scheme: Scheme, left: ReadonlySet<string>): Scheme {
  return {
    ...scheme,
    tieBreaks: scheme.tieBreaks.filter((step) => step.by !== 'criterion' || left.has(step.code)),
    limits: scheme.limits.filter(({ code }) => code === null || left.has(code)),
    floors: scheme.floors.filter(({ code }) => left.has(code)),
  };
}

function concerns(problem: ScoringProblem, left: ReadonlySet<string>): boolean {
  return !('leaf' in problem) || left.has(problem.leaf);
}
