import { compare, type Points } from '../points';
import { scoreUnits } from '../score-units';
import { noUnitFacts } from '../unit-facts';
import { rowAfter, type Candidate } from './candidates';
import { comparedFigure, type Question } from './question';
import { looked, nextStep, searchUpTo, type StepSearch } from './step-search';

/** Where the figure of a changed unit stands to that of its rival. */
type Level = 'short' | 'equal' | 'past' | 'unranked';

/** What the engine finds of one candidate before any tie-break; each null where no step within its room does it. */
export interface Reached {
  readonly candidate: Candidate;
  /** The steps at which the figures are equal. */
  readonly equal: { readonly from: number; readonly last: number } | null;
  /** The first step at which the changed unit is past its rival. */
  readonly past: number | null;
}

/**
 * Looks for both by halving: a unit's figure only goes one way as one of its scores goes one way. Every round the
 * engine computes one row for each candidate that is still open, all in one table.
 */
export function reachedSteps(
  question: Question,
  candidates: readonly Candidate[],
  targets: readonly (Points | null)[],
): Reached[] {
  const levels = levelsOf(question, targets);
  const firsts = searchAll(
    candidates.map((candidate) => ({ candidate, search: searchUpTo(candidate.room) })),
    levels,
    (level) => level !== 'short',
  );
  const equal = firsts.filter(({ found }) => found?.level === 'equal');
  const ends = searchAll(
    equal.map(({ candidate, found }) => ({
      candidate,
      search: looked(searchUpTo(candidate.room), found?.step ?? 0, false),
    })),
    levels,
    (level) => level === 'past' || level === 'unranked',
  );
  const endOf = new Map(ends.map(({ candidate, found }) => [candidate, found]));
  return firsts.map(({ candidate, found }): Reached => {
    const end = endOf.get(candidate) ?? (found?.level === 'past' ? found : null);
    return {
      candidate,
      equal:
        found?.level === 'equal'
          ? { from: found.step, last: end === null ? candidate.room : end.step - 1 }
          : null,
      past: end?.level === 'past' ? end.step : null,
    };
  });
}

interface Found {
  readonly step: number;
  readonly level: Level;
}

type LevelsOf = (
  asked: readonly { readonly candidate: Candidate; readonly step: number }[],
) => readonly Level[];

/** The first step of each candidate at which the level is a wanted one, and that level; null where there is none. */
function searchAll(
  searches: readonly { readonly candidate: Candidate; readonly search: StepSearch }[],
  levelsAt: LevelsOf,
  isWanted: (level: Level) => boolean,
): { readonly candidate: Candidate; readonly found: Found | null }[] {
  const found = searches.map((): Found | null => null);
  let open = searches.map((of, index) => ({ ...of, index }));
  while (open.length > 0) {
    const asked = open.flatMap(({ candidate, index, search }) => {
      const step = nextStep(search, candidate.room);
      return step === null ? [] : [{ candidate, index, search, step }];
    });
    const levels = levelsAt(asked);
    open = asked.map(({ candidate, index, search, step }, at) => {
      const level = levels[at] ?? 'short';
      if (isWanted(level)) found[index] = { step, level };
      return { candidate, index, search: looked(search, step, isWanted(level)) };
    });
  }
  return searches.map(({ candidate }, index) => ({ candidate, found: found[index] ?? null }));
}

function levelsOf(question: Question, targets: readonly (Points | null)[]): LevelsOf {
  const { scheme, table, given } = question;
  // Ties among rows that are only tried out are nobody's business.
  const untied = { ...scheme, tieBreaks: [] };
  return (asked) => {
    const results = scoreUnits(
      untied,
      {
        leaves: table.leaves,
        units: asked.map(({ candidate, step }) => rowAfter(question, candidate, step)),
      },
      {
        facts: asked.map(({ candidate }) => given.facts[candidate.unit] ?? noUnitFacts),
        overrides: [],
        problems: asked.map(({ candidate }) => given.problems[candidate.unit] ?? []),
      },
    );
    return results.map((result, at): Level => {
      const candidate = asked[at]?.candidate;
      const figure = comparedFigure(scheme, result);
      const target = candidate === undefined ? null : (targets[candidate.rival] ?? null);
      if (candidate === undefined || figure === null || target === null) return 'unranked';
      const ahead = compare(figure, target);
      if (ahead === 0) return 'equal';
      return ahead > 0 === (candidate.unit === candidate.pair.below) ? 'past' : 'short';
    });
  };
}
