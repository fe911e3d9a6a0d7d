import { absolute, compare, subtract, type Points } from '../points';
import { scoreUnits } from '../score-units';
import { candidatesOf, pointsAfter, type Candidate, type Pair } from './candidates';
import { chainOrder, keyOf, type Peers } from './chain-order';
import { reachedSteps, type Reached } from './level-search';
import { comparedFigure, prepared, type Question } from './question';
import { scoreStep } from './score-step';
import { looked, nextStep, searchUpTo } from './step-search';

/** Another score of one leaf for one unit, and what it does to the pair. */
export interface ScoreChange {
  readonly unit: number;
  readonly leaf: string;
  /** What counts now (0 for a blank) and what would have to stand there; a penalty by its size. */
  readonly from: Points;
  readonly to: Points;
  readonly effect: 'tie' | 'swap';
}

/** Two units next to each other in the ranking, and every single score that could change their order. */
export interface NeighbourSwap extends Pair {
  /** The smallest change of each score with which it can be done, those of the unit below first. */
  readonly changes: readonly ScoreChange[];
  /** The smallest of all; of equal ones the first. Null where no single score can do it. */
  readonly smallest: ScoreChange | null;
}

export interface SwapOptions {
  /** Scores are changed in whole steps of this size; null for the finest that the scheme or a score has. */
  readonly step: Points | null;
  /** Only the first place and the next below it are asked about. */
  readonly onlyFirst?: boolean;
}

/** So many candidates are tried out in one table. */
const PAIRS_AT_ONCE = 64;

/**
 * For each pair of neighbours the smallest single change of each score that makes them change places or share a rank:
 * raised for the unit below, up to the leaf's maximum, or lowered for the one above, down to 0 (penalties the other way).
 * Neighbours that share a rank already are left out. What was not assigned or cannot be read is not changed.
 *
 * Every change has been tried out by the engine. It is the smallest in its steps as long as a better score never makes
 * a unit's figures at the tie-break chain worse; the one rule that can is penalties that stop at 0 together with a step
 * for fewer penalties.
 */
export function neighbourSwaps(
  question: Question,
  { step, onlyFirst = false }: SwapOptions = { step: null },
): NeighbourSwap[] {
  const settled = prepared(question);
  const { scheme, table, given } = settled;
  const size = step ?? scoreStep(scheme, table);
  const results = scoreUnits(scheme, table, given);
  const figures = results.map((result) => comparedFigure(scheme, result));
  const peers = peersOf(figures);
  const all = pairsOf(results);
  const pairs = onlyFirst ? all.slice(0, 1) : all;
  const swaps: NeighbourSwap[] = [];
  for (let from = 0; from < pairs.length; from += PAIRS_AT_ONCE) {
    const some = pairs.slice(from, from + PAIRS_AT_ONCE);
    const candidates = some.flatMap((pair) => candidatesOf(settled, pair, size));
    const changes = new Map(some.map((pair): [Pair, ScoreChange[]] => [pair, []]));
    for (const reached of reachedSteps(settled, candidates, figures)) {
      const change = changeOf(settled, reached, figures, peers);
      if (change !== null) changes.get(reached.candidate.pair)?.push(change);
    }
    for (const [pair, own] of changes) {
      swaps.push({ ...pair, changes: own, smallest: smallestOf(own) });
    }
  }
  return swaps;
}

/** The last of those that share a rank, and the first of those that share the next. */
function pairsOf(
  results: readonly { readonly unit: number; readonly rank: number | null }[],
): Pair[] {
  const ranked = results.flatMap(({ unit, rank }) => (rank === null ? [] : [{ unit, rank }]));
  const order = ranked.toSorted((a, b) => a.rank - b.rank || a.unit - b.unit);
  return order.flatMap((above, at) => {
    const below = order[at + 1];
    return below === undefined || below.rank === above.rank
      ? []
      : [{ above: above.unit, below: below.unit }];
  });
}

function peersOf(figures: readonly (Points | null)[]): Peers {
  const peers = new Map<string, number[]>();
  for (const [unit, figure] of figures.entries()) {
    if (figure === null) continue;
    const key = keyOf(figure);
    const known = peers.get(key);
    if (known === undefined) peers.set(key, [unit]);
    else known.push(unit);
  }
  return peers;
}

function changeOf(
  question: Question,
  { candidate, equal, past }: Reached,
  figures: readonly (Points | null)[],
  peers: Peers,
): ScoreChange | null {
  const change = (steps: number, effect: ScoreChange['effect']): ScoreChange => ({
    unit: candidate.unit,
    leaf: candidate.leaf,
    from: candidate.from,
    to: pointsAfter(candidate, steps),
    effect,
  });
  if (equal !== null) {
    const figure = figures[candidate.rival] ?? null;
    const level = figure === null ? [] : (peers.get(keyOf(figure)) ?? []);
    const found = firstInChain(question, candidate, equal, level);
    if (found !== null) return change(found.steps, found.effect);
  }
  return past === null ? null : change(past, 'swap');
}

/** The first step, among those that leave the figures equal, at which the chain says something else than now. */
function firstInChain(
  question: Question,
  candidate: Candidate,
  range: { readonly from: number; readonly last: number },
  peers: readonly number[],
): { readonly steps: number; readonly effect: ScoreChange['effect'] } | null {
  const before = range.from - 1;
  const room = range.last - before;
  const orderAt = (steps: number) => chainOrder(question, candidate, before + steps, peers);
  const first = orderAt(1);
  if (first === 'tie' || first === 'swap') return { steps: range.from, effect: first };
  let found: { readonly steps: number; readonly effect: ScoreChange['effect'] } | null = null;
  let search = looked(searchUpTo(room), 1, false);
  for (;;) {
    const step = nextStep(search, room);
    if (step === null) return found;
    const order = orderAt(step);
    const isOther = order === 'tie' || order === 'swap';
    if (isOther) found = { steps: before + step, effect: order };
    search = looked(search, step, isOther);
  }
}

function smallestOf(changes: readonly ScoreChange[]): ScoreChange | null {
  let smallest: ScoreChange | null = null;
  for (const change of changes) {
    if (smallest === null || compare(sizeOf(change), sizeOf(smallest)) < 0) smallest = change;
  }
  return smallest;
}

function sizeOf({ from, to }: ScoreChange): Points {
  return absolute(subtract(to, from));
}
