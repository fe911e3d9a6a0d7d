import { foldName } from '../../../scoring/fold-name';
import {
  absolute,
  add,
  compare,
  isZero,
  toDecimalText,
  zero,
  type Points,
} from '../../../scoring/points';
import type { Criterion } from '../../../scoring/scheme';
import type { Score } from '../../../scoring/score';
import type { SheetFinding, StageScores, Unit } from '../../scoresheet';
import type { DraftTree } from '../criteria/criteria-tree';
import { finding } from '../findings';
import { allAtMaximum, measureFindings } from './measure-checks';
import type { RawTable } from '../raw-table';
import { readScoreCell } from '../cells/score-cell';
import type { Grids } from '../sheet-grid';

/** What a person should look at in a table, whatever the ranking: each with its cell. */
export function checkTable(
  raw: RawTable,
  tree: DraftTree,
  stages: readonly StageScores[],
  grids: Grids,
): SheetFinding[] {
  return [
    ...duplicateUnits(raw),
    ...maximaThatDisagree(raw, tree),
    ...stages.flatMap((stage) => [
      ...scoresOutOfRange(raw, tree, stage),
      ...mixedSigns(tree, stage),
    ]),
    ...measureFindings(raw, tree, stages),
    ...allAtMaximum(tree, stages),
    ...subtotals(raw, tree, stages, grids),
    ...hidden(raw, stages, grids),
  ];
}

function duplicateUnits(raw: RawTable): SheetFinding[] {
  const seen = new Set<string>();
  return raw.units.flatMap((unit) => {
    const key = foldName(withoutCopyMark(raw, unit));
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      finding(
        'error',
        { code: 'duplicate-unit', params: { unit: unit.name } },
        unit.place.sheet,
        unit.place,
      ),
    ];
  });
}

/** A form that is named by its sheet, of which somebody has made a copy: Excel calls it "Sở A (2)". */
function withoutCopyMark({ layout, units }: RawTable, { name, place }: Unit): string {
  const base = /^(.*\S)\s*\(\d{1,2}\)$/.exec(name)?.[1];
  if (base === undefined || layout !== 'sheet-per-unit' || name !== place.sheet) return name;
  return units.some((other) => other.name === base) ? base : name;
}

function maximaThatDisagree(raw: RawTable, tree: DraftTree): SheetFinding[] {
  const findings = tree.unequalMaxima.map(({ criterion, source, sum }) =>
    finding(
      'warning',
      {
        code: 'group-maximum-differs',
        params: {
          criterion: criterion.name,
          stated: criterion.maximum === null ? '' : toDecimalText(criterion.maximum),
          sum: toDecimalText(sum),
        },
      },
      source.place.sheet,
      source.place,
    ),
  );
  const sum = baseMaximum(tree.criteria);
  const stated = raw.totalMaximum;
  if (stated !== null && sum !== null && compare(stated.points, sum) !== 0) {
    findings.push(
      finding(
        'warning',
        {
          code: 'total-maximum-differs',
          params: { stated: toDecimalText(stated.points), sum: toDecimalText(sum) },
        },
        stated.place.sheet,
        stated.place,
      ),
    );
  }
  const someMaximum = tree.leaves.some(({ criterion }) => criterion.maximum !== null);
  if (!someMaximum) {
    findings.push(finding('info', { code: 'no-maxima', params: {} }, raw.sheet));
  } else {
    for (const { criterion, source } of tree.leaves) {
      if (criterion.maximum !== null || criterion.kind !== 'base') continue;
      findings.push(
        finding(
          'warning',
          { code: 'maximum-missing', params: { criterion: criterion.name } },
          source.place.sheet,
          source.place,
        ),
      );
    }
  }
  return findings;
}

/** Sum of the base leaves' maxima; null where one is unknown. */
function baseMaximum(criteria: readonly Criterion[]): Points | null {
  let sum = zero;
  for (const criterion of criteria) {
    if (criterion.children.length === 0) {
      if (criterion.kind !== 'base') continue;
      if (criterion.maximum === null) return null;
      sum = add(sum, criterion.maximum);
    } else {
      const part = baseMaximum(criterion.children);
      if (part === null) return null;
      sum = add(sum, part);
    }
  }
  return sum;
}

function scoresOutOfRange(raw: RawTable, tree: DraftTree, stage: StageScores): SheetFinding[] {
  const findings: SheetFinding[] = [];
  forEachScore(tree, stage, (criterion, score, unit, leaf) => {
    const place = stage.places[unit]?.[leaf];
    // A number of cases has nothing to do with the maximum.
    if (tree.leaves[leaf]?.source.hasFormula === true) return;
    if (score.state !== 'number' || place === null || place === undefined) return;
    const params = {
      unit: raw.units[unit]?.name ?? '',
      criterion: criterion.name,
      score: toDecimalText(score.points),
    };
    if (criterion.kind !== 'penalty' && compare(score.points, zero) < 0) {
      findings.push(finding('warning', { code: 'score-below-zero', params }, place.sheet, place));
    } else if (criterion.maximum !== null && exceeds(score.points, criterion)) {
      findings.push(
        finding(
          'warning',
          {
            code: 'score-above-maximum',
            params: { ...params, maximum: toDecimalText(criterion.maximum) },
          },
          place.sheet,
          place,
        ),
      );
    }
  });
  return findings;
}

function exceeds(points: Points, criterion: Criterion): boolean {
  if (criterion.maximum === null) return false;
  // A penalty's limit may be typed with or without its sign.
  if (criterion.kind !== 'penalty') return compare(points, criterion.maximum) > 0;
  return compare(absolute(points), absolute(criterion.maximum)) > 0;
}

function mixedSigns(tree: DraftTree, stage: StageScores): SheetFinding[] {
  return tree.leaves.flatMap(({ criterion, source }, leaf) => {
    if (criterion.kind !== 'penalty') return [];
    const signs = new Set<boolean>();
    for (const scores of stage.scores) {
      const score = scores[leaf];
      if (score?.state === 'number' && !isZero(score.points))
        signs.add(score.points.numerator < 0n);
    }
    if (signs.size < 2) return [];
    return [
      finding(
        'warning',
        { code: 'penalty-signs-mixed', params: { criterion: criterion.name } },
        source.place.sheet,
        source.place,
      ),
    ];
  });
}

/** Figures beside a group heading should be the sum of what stands below them; they are never counted. */
function subtotals(
  raw: RawTable,
  tree: DraftTree,
  stages: readonly StageScores[],
  grids: Grids,
): SheetFinding[] {
  const leafIndex = new Map(tree.leaves.map(({ criterion }, index) => [criterion.code, index]));
  const lineOf = new Map(raw.scoreLines.map((line) => [line.line, line]));
  const findings: SheetFinding[] = [];
  for (const { criterion, source } of tree.groups) {
    const leaves = leavesBelow(criterion).map((leaf) => leafIndex.get(leaf.code) ?? -1);
    if (leaves.some((leaf) => tree.leaves[leaf]?.source.hasFormula === true)) continue;
    for (const stage of stages) {
      raw.units.forEach((unit, index) => {
        const line = lineOf.get(source.line);
        const place = line?.cellOf(index, stage.stage) ?? null;
        const grid = place === null ? undefined : grids.get(place.sheet);
        const read = line?.read ?? readScoreCell;
        const cell =
          place === null || grid === undefined
            ? null
            : read(grid, place.row, place.column, stage.stage).score;
        const stated = cell?.state === 'number' ? cell.points : null;
        const sum = sumOf(leaves.map((leaf) => stage.scores[index]?.[leaf]));
        if (place === null || stated === null || sum === null || compare(stated, sum) === 0) return;
        findings.push(
          finding(
            'warning',
            {
              code: 'subtotal-differs',
              params: {
                unit: unit.name,
                criterion: criterion.name,
                stated: toDecimalText(stated),
                sum: toDecimalText(sum),
              },
            },
            place.sheet,
            place,
          ),
        );
      });
    }
  }
  return findings;
}

function leavesBelow(criterion: Criterion): Criterion[] {
  return criterion.children.length === 0 ? [criterion] : criterion.children.flatMap(leavesBelow);
}

function sumOf(scores: readonly (Score | undefined)[]): Points | null {
  let sum = zero;
  for (const score of scores) {
    if (score?.state !== 'number') return null;
    sum = add(sum, score.points);
  }
  return sum;
}

/** Hidden and filtered rows and columns are data like the rest; a person should know that they were counted. */
function hidden(raw: RawTable, stages: readonly StageScores[], grids: Grids): SheetFinding[] {
  const rows = new Map<string, Set<number>>();
  const columns = new Map<string, Set<number>>();
  const inputs = stages.flatMap((stage) => stage.inputs.flat(2).map(({ place }) => place));
  for (const place of [...stages.flatMap((stage) => stage.places.flat()), ...inputs]) {
    if (place === null) continue;
    rows.set(place.sheet, (rows.get(place.sheet) ?? new Set()).add(place.row));
    columns.set(place.sheet, (columns.get(place.sheet) ?? new Set()).add(place.column));
  }
  return [...rows].flatMap(([sheet, used]) => {
    const grid = grids.get(sheet);
    const hiddenRows = grid?.sheet.hiddenRows.filter((row) => used.has(row)) ?? [];
    const hiddenColumns =
      grid?.sheet.hiddenColumns.filter((column) => columns.get(sheet)?.has(column)) ?? [];
    const [row] = hiddenRows;
    const [column] = hiddenColumns;
    const findings: SheetFinding[] = [];
    if (row !== undefined) {
      const params = { count: hiddenRows.length };
      findings.push(
        finding('warning', { code: 'hidden-rows-read', params }, sheet, { row, column: 0 }),
      );
    }
    if (column !== undefined) {
      const params = { count: hiddenColumns.length };
      findings.push(
        finding('warning', { code: 'hidden-columns-read', params }, sheet, {
          row: raw.top,
          column,
        }),
      );
    }
    return findings;
  });
}

function forEachScore(
  tree: DraftTree,
  stage: StageScores,
  visit: (criterion: Criterion, score: Score, unit: number, leaf: number) => void,
): void {
  stage.scores.forEach((scores, unit) => {
    scores.forEach((score, leaf) => {
      const criterion = tree.leaves[leaf]?.criterion;
      if (criterion !== undefined) visit(criterion, score, unit, leaf);
    });
  });
}
