import { winnerNotFirst } from '../../awards/indicators/flags';
import type { Indicator } from '../../awards/indicators/indicator';
import { incomplete, unevenTotals } from '../../awards/indicators/participation';
import {
  idleCriteria,
  inflatedLeaves,
  inflation,
  inversions,
  narrowRange,
} from '../../awards/indicators/scores';
import type { IndicatorThresholds } from '../../awards/indicators/thresholds';
import { leavesOf, maximumOf } from '../../scoring/criteria';
import { compare, type Points } from '../../scoring/points';
import { scoreUnits } from '../../scoring/score-units';
import type { Stage } from '../../scoring/scheme';
import type { PlacedIndicator } from '../../sheets/indicators';
import type { StageScores } from '../../sheets/scoresheet';
import type { CellPlace } from '../../workbook/cell-address';
import { FLAGS, type BlocToAsk } from './bloc-to-ask';

/** What the score table and the proposals say. */
export function indicatorsOfScores(
  asked: BlocToAsk,
  thresholds: IndicatorThresholds,
): readonly PlacedIndicator[] {
  const { bloc, figures, max, levels } = asked;
  const atUnits = (indicator: Indicator): PlacedIndicator => ({
    ...indicator,
    places: indicator.units.flatMap(asked.placeOf),
  });
  const idle = idleCriteria(leafScores(asked), thresholds['idle-criteria']);
  const unfilled = incomplete(filled(asked), thresholds.incomplete);
  return [
    atUnits(winnerNotFirst(winnerOf(asked), figures)),
    { ...unfilled, places: blanksOf(asked, unfilled.units) },
    atUnits(unevenTotals(figures, thresholds['uneven-totals'])),
    atUnits(
      inversions(figures.map((total, unit) => ({ unit, total, level: levels[unit] ?? null }))),
    ),
    inflated(asked, thresholds),
    atUnits(narrowRange(figures, max, thresholds['narrow-range'])),
    {
      ...idle,
      places: idle.criteria.flatMap((code) => bloc.scoresheet.criterionPlaces.get(code) ?? []),
    },
  ];
}

/** The unit that is proposed for the flag; of several the one with the fewest points. */
function winnerOf({ awards, figures }: BlocToAsk): number | null {
  let lowest: { readonly unit: number; readonly figure: Points } | null = null;
  for (const [unit, award] of awards.entries()) {
    const figure = figures[unit] ?? null;
    if (award === null || !FLAGS.has(award) || figure === null) continue;
    if (lowest === null || compare(figure, lowest.figure) < 0) lowest = { unit, figure };
  }
  return lowest?.unit ?? null;
}

/** Columns of the criteria that everybody has to fill in: bonus and penalty may well be blank. */
function baseColumns({ bloc }: BlocToAsk): readonly number[] {
  return leavesOf(bloc.scheme).flatMap(({ kind }, column) => (kind === 'base' ? [column] : []));
}

function filled(asked: BlocToAsk): Parameters<typeof incomplete>[0] {
  const columns = baseColumns(asked);
  return asked.scores.map((row, unit) => {
    const states = columns.map((column) => row[column]?.state ?? 'missing');
    return {
      unit,
      filled: states.filter((state) => state === 'number').length,
      assigned: states.filter((state) => state !== 'not-assigned').length,
    };
  });
}

function blanksOf(asked: BlocToAsk, units: readonly number[]): readonly CellPlace[] {
  const columns = baseColumns(asked);
  return units.flatMap((unit) =>
    columns.flatMap((column) => {
      const state = asked.scores[unit]?.[column]?.state ?? 'missing';
      const place = asked.bloc.scores.places[unit]?.[column] ?? null;
      return place === null || state === 'number' || state === 'not-assigned' ? [] : [place];
    }),
  );
}

function leafScores(asked: BlocToAsk): Parameters<typeof idleCriteria>[0] {
  const leaves = leavesOf(asked.bloc.scheme);
  return baseColumns(asked).flatMap((column) => {
    const leaf = leaves[column];
    if (leaf === undefined) return [];
    const scores = asked.scores.map((row) => {
      const score = row[column];
      return score?.state === 'number' ? score.points : null;
    });
    return [{ code: leaf.code, maximum: leaf.maximum, scores }];
  });
}

/** Every unit's total by its own scores and by the verified ones. */
export function claimed(asked: BlocToAsk): Parameters<typeof inflation>[0] {
  const [self, verified] = [totalsAt(asked, 'self'), totalsAt(asked, 'verified')];
  return asked.units.map((_, unit) => ({
    unit,
    self: self[unit] ?? null,
    verified: verified[unit] ?? null,
  }));
}

/** The units whose self-scores are far above the verified ones, and the scores that lie furthest apart. */
function inflated(asked: BlocToAsk, thresholds: IndicatorThresholds): PlacedIndicator {
  const found = inflation(claimed(asked), maximumOf(asked.bloc.scheme), thresholds.inflation);
  const leaves = leavesOf(asked.bloc.scheme);
  const self = onlyStage(asked, 'self');
  const verified = onlyStage(asked, 'verified');
  const pointsAt = (stage: StageScores | null, unit: number, column: number): Points | null => {
    const score = stage?.scores[unit]?.[column];
    return score?.state === 'number' ? score.points : null;
  };
  const spots = inflatedLeaves(
    asked.units.flatMap((_, unit) =>
      leaves.map(({ code, maximum }, column) => ({
        unit,
        criterion: code,
        self: pointsAt(self, unit, column),
        verified: pointsAt(verified, unit, column),
        maximum,
      })),
    ),
  );
  const cells = spots.flatMap(({ unit, criterion }) => {
    const column = leaves.findIndex(({ code }) => code === criterion);
    return self?.places[unit]?.[column] ?? [];
  });
  return { ...found, spots, places: [...found.units.flatMap(asked.placeOf), ...cells] };
}

/** The scores of a stage; null where the sheet has none, or several of it. */
function onlyStage({ stages }: BlocToAsk, stage: Stage): StageScores | null {
  const [only = null, ...others] = stages.filter((each) => each.stage === stage);
  return others.length > 0 ? null : only;
}

/** The totals by the scores of one stage; empty where the sheet has none, or several of it. */
function totalsAt(asked: BlocToAsk, stage: Stage): readonly (Points | null)[] {
  const { bloc } = asked;
  const only = onlyStage(asked, stage);
  if (only === null) return [];
  const leaves = leavesOf(bloc.scheme).map(({ code }) => code);
  return scoreUnits(bloc.scheme, { leaves, units: only.scores }).map(({ total }) => total);
}
