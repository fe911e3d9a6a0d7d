import {
  compare,
  divide,
  isZero,
  toDecimalText,
  toNumber,
  type Points,
} from '../../../scoring/points';
import type { PlacedInput, SheetFinding, StageScores } from '../../scoresheet';
import type { DraftTree } from '../criteria/criteria-tree';
import { finding } from '../findings';
import type { RawTable } from '../raw-table';
import { unlikeFigures } from './unlike-figures';

/** Scores, targets and attained figures that seem to be in another unit of measure than the others. */
export function measureFindings(
  raw: RawTable,
  tree: DraftTree,
  stages: readonly StageScores[],
): SheetFinding[] {
  const said = new Set<string>();
  const all = stages.flatMap((stage) => [
    ...scoresInOtherUnits(raw, tree, stage),
    ...targetsInOtherUnits(raw, tree, stage),
  ]);
  // A target that holds for every stage is said once.
  return all.filter((one) => {
    const key = JSON.stringify(one);
    return !said.has(key) && said.add(key).size > 0;
  });
}

function scoresInOtherUnits(raw: RawTable, tree: DraftTree, stage: StageScores): SheetFinding[] {
  return tree.leaves.flatMap(({ criterion, source }, leaf) => {
    if (criterion.kind !== 'base' || source.hasFormula === true) return [];
    const figures = stage.scores.map((row): Points | null => {
      const score = row[leaf];
      return score?.state === 'number' ? score.points : null;
    });
    return unlikeFigures(figures).flatMap(({ at, usual, likely }) => {
      const [place, points] = [stage.places[at]?.[leaf] ?? null, figures[at] ?? null];
      if (place === null || points === null) return [];
      const names = { unit: raw.units[at]?.name ?? '', criterion: criterion.name };
      const params = { ...names, score: toDecimalText(points), usual, likely };
      const message = { code: 'score-in-other-unit', params } as const;
      return [finding('warning', message, place.sheet, place)];
    });
  });
}

/** What was attained may well be many times a target; so many times, it looks like another measure in any case. */
const FAR = 50;

function targetsInOtherUnits(raw: RawTable, tree: DraftTree, stage: StageScores): SheetFinding[] {
  if (stage.inputs.length === 0) return [];
  return tree.leaves.flatMap(({ criterion }, leaf) => {
    const targets = stage.inputs.map((row) => figureOf(row[leaf], 'target'));
    const actuals = stage.inputs.map((row) => figureOf(row[leaf], 'actual'));
    const names = (unit: number): { readonly unit: string; readonly criterion: string } => ({
      unit: raw.units[unit]?.name ?? '',
      criterion: criterion.name,
    });
    const ratios = targets.map((target, unit) => {
      const actual = actuals[unit] ?? null;
      if (target === null || actual === null || isZero(target.points)) return null;
      return divide(actual.points, target.points);
    });
    const farFromOthers = new Set(unlikeFigures(ratios).map(({ at }) => at));
    const unlike = targets.flatMap((target, unit) => {
      const [actual, ratio] = [actuals[unit] ?? null, ratios[unit] ?? null];
      if (target === null || actual === null || ratio === null) return [];
      if (!farFromOthers.has(unit) && toNumber(ratio) < FAR) return [];
      const figures = {
        target: toDecimalText(target.points),
        actual: toDecimalText(actual.points),
      };
      const message = {
        code: 'target-unlike-actual',
        params: { ...names(unit), ...figures },
      } as const;
      return [finding('warning', message, actual.place.sheet, actual.place)];
    });
    const others = unlikeFigures(targets.map((target) => target?.points ?? null));
    const far = others.flatMap(({ at, usual }) => {
      const target = targets[at] ?? null;
      if (target === null) return [];
      const params = { ...names(at), target: toDecimalText(target.points), usual };
      const message = { code: 'target-in-other-unit', params } as const;
      return [finding('info', message, target.place.sheet, target.place)];
    });
    return [...unlike, ...far];
  });
}

interface PlacedFigure {
  readonly points: Points;
  readonly place: PlacedInput['place'];
}

function figureOf(
  inputs: readonly PlacedInput[] | undefined,
  role: PlacedInput['role'],
): PlacedFigure | null {
  const own = inputs?.find((input) => input.role === role);
  return own?.input.state === 'number' ? { points: own.input.points, place: own.place } : null;
}

/** Fewer units than these may well all be the best. */
const ENOUGH_UNITS = 3;

/** Criteria in which every unit has the maximum, at the last stage that the table has; one finding for all of them. */
export function allAtMaximum(tree: DraftTree, stages: readonly StageScores[]): SheetFinding[] {
  const last = stages[stages.length - 1];
  if (last === undefined || last.scores.length < ENOUGH_UNITS) return [];
  const full = tree.leaves.filter(({ criterion: { kind, maximum }, source }, leaf) => {
    if (kind !== 'base' || maximum === null || isZero(maximum)) return false;
    if (source.hasFormula === true) return false;
    return last.scores.every((row) => {
      const score = row[leaf];
      return score?.state === 'number' && compare(score.points, maximum) === 0;
    });
  });
  const [first] = full;
  if (first === undefined) return [];
  const criteria = full.map(({ criterion }) => criterion.name);
  const params = { criteria, units: last.scores.length };
  const { place } = first.source;
  return [finding('info', { code: 'criteria-all-at-maximum', params }, place.sheet, place)];
}
