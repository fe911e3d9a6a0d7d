import { nothing, typed, type DraftCell } from './draft';
import { lastStage, leavesOf, type KnownBloc, type KnownStage } from './known';
import {
  decimal,
  extraCell,
  figureCell,
  isTrapped,
  ownRank,
  ownTotal,
  scoreCell,
  sumCell,
  sumOf,
  type Making,
} from './making';
import { ROMAN } from './words';

/** A column of a table whose lines are units. */
export interface UnitColumn {
  readonly path: readonly string[];
  /** What the row of maxima holds. */
  readonly maximum: DraftCell;
  readonly isScore?: boolean;
  of(unit: number): DraftCell;
}

/** The columns of the criteria, with what an office puts between and behind them. */
export function criteriaColumns(
  making: Making,
  bloc: KnownBloc,
  depth: number,
  stages: readonly KnownStage[] = bloc.stages,
): UnitColumn[] {
  const columns: UnitColumn[] = [];
  let from = 0;
  bloc.groups.forEach(({ name, leaves }, index) => {
    const group = `${ROMAN[index] ?? ''}. ${name}`;
    const start = from;
    leaves.forEach(({ name: leaf, maximum, number }, at) => {
      const place = start + at;
      const code = isTrapped(making, 'repeated-codes') ? `${number}` : `${index + 1}.${number}`;
      const stated = isTrapped(making, 'maxima-in-names')
        ? `${leaf} (${decimal(maximum, ',')} điểm)`
        : leaf;
      const heading = isTrapped(making, 'no-numbering') ? stated : `${code}. ${stated}`;
      for (const stage of stages) {
        columns.push({
          path: pathOf(making, depth, group, heading, stage),
          maximum: maximumCell(making, bloc, maximum),
          isScore: true,
          of: (unit) => scoreCell(making, stage.marks[unit]?.[place] ?? 'missing', maximum),
        });
      }
    });
    if (isTrapped(making, 'subtotals') && depth > 1 && hasGroups(depth, stages)) {
      const sum = leaves.reduce((all, { maximum }) => all + maximum, 0);
      const stated = isTrapped(making, 'wrong-group-maximum') ? sum + 100 : sum;
      for (const stage of stages) {
        const words = making.words.of('subtotal');
        columns.push({
          path: pathOf(making, depth, group, words, stage),
          maximum: maximumCell(making, bloc, stated),
          of: (unit) =>
            sumCell(making, sumOf((stage.marks[unit] ?? []).slice(start, start + leaves.length))),
        });
      }
    }
    from += leaves.length;
  });
  return columns;
}

function hasGroups(depth: number, stages: readonly KnownStage[]): boolean {
  return depth === 3 || stages.length === 1;
}

function pathOf(
  making: Making,
  depth: number,
  group: string,
  heading: string,
  stage: KnownStage,
): readonly string[] {
  if (depth === 1) return [heading];
  const words = making.words.stage(stage.name);
  if (depth === 2) return stage.name === null ? [group, heading] : [heading, words];
  return stage.name === null ? ['Nội dung chấm điểm', group, heading] : [group, heading, words];
}

export function maximumCell(making: Making, bloc: KnownBloc, hundredths: number): DraftCell {
  const isElsewhere = isTrapped(making, 'maxima-in-names');
  return bloc.hasMaxima && !isElsewhere ? figureCell(making, hundredths) : nothing;
}

/** Bonus, penalty and her own sums, right of the criteria. */
export function sumColumns(making: Making, bloc: KnownBloc): UnitColumn[] {
  const { words } = making;
  const columns: UnitColumn[] = [];
  for (const kind of ['bonus', 'penalty'] as const) {
    const points = bloc[kind];
    if (points === null) continue;
    const sign = kind === 'penalty' && making.plan.seed % 2 === 0 ? -1 : 1;
    columns.push({
      path: [words.of(kind)],
      maximum: nothing,
      of: (unit) => extraCell(making, sign * (points[unit] ?? 0)),
    });
  }
  const counted = bloc.stages.indexOf(lastStage(bloc));
  if (isTrapped(making, 'totals-by-formula')) {
    const full = leavesOf(bloc).reduce((sum, { maximum }) => sum + maximum, 0);
    columns.push({
      path: [words.of('total')],
      maximum: maximumCell(making, bloc, full),
      of: (unit) => sumCell(making, ownTotal(bloc, counted, unit)),
    });
  }
  if (isTrapped(making, 'own-ranks')) {
    columns.push({
      path: [words.of('rank')],
      maximum: nothing,
      of: (unit) => ({ ...typed(ownRank(bloc, counted, unit)), formula: `=RANK(1,A1:A9)` }),
    });
  }
  return columns;
}

/** Columns that are nobody's scores: before the criteria, and at the right end. */
export function staffColumns(making: Making): UnitColumn[] {
  if (!isTrapped(making, 'staff-column')) return [];
  const staff = (unit: number): DraftCell => typed(21 + 8 * unit);
  return [{ path: ['Biên chế'], maximum: nothing, of: staff }];
}

export function noteColumns(making: Making, bloc: KnownBloc): UnitColumn[] {
  const columns: UnitColumn[] = [];
  if (isTrapped(making, 'last-year')) {
    const lastYears = (unit: number): DraftCell => typed(88.5 + unit);
    columns.push({ path: ['Tổng điểm năm 2024'], maximum: nothing, of: lastYears });
    const last = bloc.units.length;
    columns.push({
      path: ['Xếp hạng năm 2024'],
      maximum: nothing,
      of: (unit) => typed(last - unit),
    });
  }
  if (isTrapped(making, 'notes') || isTrapped(making, 'figures-in-notes')) {
    const words = isTrapped(making, 'figures-in-notes') ? 12 : 'Đã có báo cáo số 15/BC';
    columns.push({
      path: [making.words.of('note')],
      maximum: nothing,
      of: (unit) => (unit % 2 === 0 ? typed(words) : nothing),
    });
  }
  return columns;
}
