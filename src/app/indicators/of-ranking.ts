import {
  flipMargin,
  oneCriterion,
  type Flip,
  type LeftOut,
} from '../../awards/indicators/fragility';
import type { IndicatorThresholds } from '../../awards/indicators/thresholds';
import { allCriteria, leavesOf } from '../../scoring/criteria';
import { absolute, subtract, zero } from '../../scoring/points';
import { neighbourSwaps } from '../../scoring/what-if/neighbour-swaps';
import { prepared, ranksOf, type Ranks } from '../../scoring/what-if/question';
import { ranksWithoutEach } from '../../scoring/what-if/without-criterion';
import type { PlacedIndicator } from '../../sheets/indicators';
import type { CellPlace } from '../../workbook/cell-address';
import { questionOf } from '../what-if';
import type { BlocToAsk } from './bloc-to-ask';

/** How firmly the first place stands. */
export function indicatorsOfRanking(
  asked: BlocToAsk,
  thresholds: IndicatorThresholds,
): readonly PlacedIndicator[] {
  const { bloc, max } = asked;
  const flip = smallestFlip(asked);
  const margin = flipMargin(flip, max, thresholds['flip-margin']);
  const single = oneCriterion(leftOut(asked), thresholds['one-criterion']);
  const column = leavesOf(bloc.scheme).findIndex(({ code }) => code === flip?.leaf);
  const [unit = -1] = flip?.units ?? [];
  const cell = bloc.scores.places[unit]?.[column] ?? null;
  return [
    { ...margin, places: cell === null ? [] : [cell] },
    {
      ...single,
      places: single.criteria.flatMap((code): CellPlace[] => {
        const place = bloc.scoresheet.criterionPlaces.get(code);
        return place === undefined ? [] : [place];
      }),
    },
  ];
}

/** The unit whose score it is stands first. */
function smallestFlip({ bloc }: BlocToAsk): Flip | null {
  const first = firstOf(bloc.results.map(({ rank }) => rank));
  if (first.length > 1) return { units: first, leaf: null, size: zero };
  const [pair] = neighbourSwaps(questionOf(bloc), { step: null, onlyFirst: true });
  if (pair === undefined || pair.smallest === null) return null;
  const { unit, leaf, from, to } = pair.smallest;
  const other = unit === pair.above ? pair.below : pair.above;
  return { units: [unit, other], leaf, size: absolute(subtract(to, from)) };
}

/** Of larger tables leaving out each criterion takes longer than anybody wants to wait at each press. */
const MOST_SCORES = 200_000;

function leftOut({ bloc }: BlocToAsk): readonly LeftOut[] {
  const question = questionOf(bloc);
  const criteria = allCriteria(bloc.scheme).length;
  const leaves = leavesOf(bloc.scheme).length;
  if (bloc.results.length * leaves * criteria > MOST_SCORES) return [];
  const first = firstOf(ranksOf(prepared(question))).join();
  if (first === '') return [];
  return ranksWithoutEach(question).flatMap(({ code, ranks }) =>
    ranks === null ? [] : [{ code, movesFirst: firstOf(ranks).join() !== first }],
  );
}

function firstOf(ranks: Ranks): readonly number[] {
  return ranks.flatMap((rank, unit) => (rank === 1 ? [unit] : []));
}
