import { foldName } from '../../../scoring/fold-name';
import type { Stage } from '../../../scoring/scheme';
import type { Area } from '../../../workbook/cell-address';
import type { OwnedColumn } from '../../ownership';
import type { InputRole, ResultField, SheetFinding } from '../../scoresheet';
import { isBlankColumn } from './blank-columns';
import { splitCode } from '../criteria/criterion-code';
import { finding } from '../findings';
import type { FormulaGuide } from '../formula-guide';
import { guidedColumn } from './guided-column';
import { isOurHeading, type Heading } from './headings';
import type { SheetGrid } from '../sheet-grid';
import { headingPath, type TableHeader } from './table-header';

/** A column of scores: one criterion at one stage. */
export interface LeafColumn {
  readonly column: number;
  readonly stage: Stage | null;
  /** Equal for the columns of one criterion at different stages. */
  readonly key: string;
  readonly words: string;
  readonly groups: readonly string[];
  readonly kind: 'bonus' | 'penalty' | null;
  /** Words such as "Tổng điểm thưởng": not counted where the bonuses stand there one by one. */
  readonly isSum: boolean;
  /** What a column of a criterion with a formula holds in place of scores; null for scores. */
  readonly input: InputRole | null;
  readonly hasFormula: boolean;
}

interface StageColumn {
  readonly column: number;
  readonly stage: Stage | null;
}

/** What the columns of a table with units in rows hold. */
export interface ScoreColumns {
  readonly leaves: readonly LeafColumn[];
  /** Columns that name only a stage, or only say "Điểm". */
  readonly wholes: readonly StageColumn[];
  readonly totals: readonly StageColumn[];
  /** Columns such as "Điểm chuẩn": base points of each unit, or what it may have at most. */
  readonly maxima: readonly number[];
  readonly results: readonly { readonly column: number; readonly field: ResultField }[];
  readonly bareVerified: readonly number[];
}

/** Tells the columns apart by the words above them. */
export function readScoreColumns(
  grid: SheetGrid,
  header: TableHeader,
  owned: readonly OwnedColumn[],
  findings: SheetFinding[],
  guide: FormulaGuide | null,
): ScoreColumns {
  const sheet = grid.sheet.name;
  const leaves: LeafColumn[] = [];
  const wholes: StageColumn[] = [];
  const totals: StageColumn[] = [];
  const dated: StageColumn[] = [];
  const results: { column: number; field: ResultField }[] = [];
  const bareVerified: number[] = [];
  const maxima: number[] = [];
  const widest = widestHeading(grid, header, owned, guide);
  for (let column = header.anchorRight + 1; column <= header.area.right; column += 1) {
    if (isBlankColumn(grid, column)) continue;
    const path = headingPath(grid, header.area, column).filter(
      (part) => part.area.left !== widest?.left || part.area.top !== widest.top,
    );
    const isOwned = owned.some(
      (own) => own.sheet === sheet && own.area.left === column && own.heading === 'ours',
    );
    if (isOwned || path.length === 0) continue;
    const last = path[path.length - 1];
    if (last === undefined || isOurHeading(last.words)) continue;
    const stagePart = path.find((part) => part.heading.role === 'stage');
    const named = path.filter((part) => part !== stagePart);
    const guided = guide === null ? null : guidedColumn(named, guide);
    const isNoted = path.some(({ heading: { role } }) => role === 'note' || role === 'order');
    if (isNoted && guided === null) continue;
    const isIgnored = last.heading.role === 'target' && guided === null;
    if (isIgnored || guided?.isLeftOut === true) {
      findings.push(
        finding('info', { code: 'column-ignored', params: { heading: last.words } }, sheet, {
          row: header.area.bottom,
          column,
        }),
      );
      continue;
    }
    const stage = stagePart?.heading.role === 'stage' ? stagePart.heading.stage : null;
    if (stagePart?.heading.role === 'stage' && stagePart.heading.isBare) bareVerified.push(column);
    const of = guided === null ? named : named.slice(0, guided.at + 1);
    const inner = of[of.length - 1];
    if (inner === undefined || (inner.heading.role === 'score' && guided === null)) {
      wholes.push({ column, stage });
      continue;
    }
    const role = guided === null ? inner.heading.role : 'other';
    if (inner.heading.role === 'total' && guided === null) {
      const total = { column, stage: stage ?? inner.heading.stage };
      if (named.length === 1) (inner.heading.isDated ? dated : totals).push(total);
      continue;
    }
    if (role === 'maximum') maxima.push(column);
    if (role === 'subtotal' || role === 'statistic' || role === 'maximum' || role === 'weight') {
      continue;
    }
    if (inner.heading.role === 'result' && guided === null) {
      results.push({ column, field: inner.heading.field });
      continue;
    }
    const kind = kindOf(of.map((part) => part.heading));
    const groups = of.slice(0, -1).map((part) => part.words);
    leaves.push({
      column,
      stage,
      key: JSON.stringify([...groups, inner.words, kind ?? '', inner.area.left]),
      words: inner.words,
      groups,
      kind,
      isSum: guided === null && 'isSum' in inner.heading && inner.heading.isSum,
      input: guided?.input ?? null,
      hasFormula: guided !== null,
    });
  }
  return {
    leaves: mergeStageKeys(withoutSums(leaves)),
    wholes,
    // A total that names a year is this year's only where there is no other.
    totals: totals.length > 0 ? totals : dated,
    maxima,
    results,
    bareVerified,
  };
}

/** The sum of the bonuses is no further bonus where they stand there one by one; likewise the penalties. */
function withoutSums(leaves: readonly LeafColumn[]): LeafColumn[] {
  return leaves.filter(
    (leaf) => !leaf.isSum || !leaves.some((other) => other.kind === leaf.kind && !other.isSum),
  );
}

/** A heading over all score columns ("Các tiêu chí thi đua") groups nothing. */
function widestHeading(
  grid: SheetGrid,
  header: TableHeader,
  owned: readonly OwnedColumn[],
  guide: FormulaGuide | null,
): Area | null {
  const scored: number[] = [];
  for (let column = header.anchorRight + 1; column <= header.area.right; column += 1) {
    if (isBlankColumn(grid, column)) continue;
    const path = headingPath(grid, header.area, column);
    const isPlain = path.some(
      ({ heading }) => heading.role === 'other' || heading.role === 'criterion',
    );
    const isOwned = owned.some((own) => own.sheet === grid.sheet.name && own.area.left === column);
    if (isPlain && !isOwned) scored.push(column);
  }
  const [first] = scored;
  if (first === undefined || scored.length < 2 || header.area.top === header.area.bottom)
    return null;
  const area = grid.areaAt(header.area.top, first);
  const coversAll = scored.every((column) => column >= area.left && column <= area.right);
  // "I. Chuyên môn" is a group, even where it is the only one.
  const words = grid.wordsAt(header.area.top, first);
  if (splitCode(words).code !== null || (guide?.leafNamed(words) ?? null) !== null) return null;
  return coversAll && area.right > area.left ? area : null;
}

/** With stages above the criteria ("Tự chấm" over TC1…TCn) the same criterion stands under each of them. */
function mergeStageKeys(leaves: readonly LeafColumn[]): LeafColumn[] {
  const stages = new Set(leaves.map((leaf) => leaf.stage));
  if (stages.size < 2) return [...leaves];
  const nameKey = (leaf: LeafColumn): string =>
    JSON.stringify([...leaf.groups, foldName(leaf.words)]);
  const seen = new Map<string, Set<Stage | null>>();
  let clashes = false;
  for (const leaf of leaves) {
    if (leaf.input !== null) continue;
    const taken = seen.get(nameKey(leaf)) ?? new Set<Stage | null>();
    clashes ||= taken.has(leaf.stage);
    taken.add(leaf.stage);
    seen.set(nameKey(leaf), taken);
  }
  return clashes ? [...leaves] : leaves.map((leaf) => ({ ...leaf, key: nameKey(leaf) }));
}

function kindOf(headings: readonly Heading[]): 'bonus' | 'penalty' | null {
  for (const heading of headings) {
    if (heading.role === 'bonus' || heading.role === 'penalty') return heading.role;
  }
  return null;
}
