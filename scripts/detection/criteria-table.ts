import { nothing, typed, type DraftCell, type DraftSheet } from './draft';
import { lastStage, leavesOf, type KnownBloc, type KnownStage } from './known';
import {
  decimal,
  extraCell,
  isTrapped,
  ownRank,
  ownTotal,
  scoreCell,
  sumCell,
  sumOf,
  type Making,
} from './making';
import { layTable, type TableColumn, type TableLine } from './table';
import { maximumCell } from './unit-columns';
import { ROMAN } from './words';

/** A column of scores in a table whose lines are criteria. */
export interface ScoreColumn {
  readonly path: readonly string[];
  readonly bloc: KnownBloc;
  readonly unit: number;
  readonly stage: KnownStage;
}

/** What a line holds in a column of scores. */
type OfColumn = (column: ScoreColumn) => DraftCell;

/** A table with a row a criterion and the given columns of scores; `bloc` gives the criteria. */
export function criteriaTable(
  making: Making,
  name: string,
  bloc: KnownBloc,
  scores: readonly ScoreColumn[],
  depth: number,
): DraftSheet {
  const { words } = making;
  const isNumbered = !isTrapped(making, 'no-numbering');
  const hasMaxima = bloc.hasMaxima && !isTrapped(making, 'maxima-in-names');
  const isForm = new Set(scores.map(({ unit, bloc: of }) => `${of.name}${unit}`)).size === 1;
  const averages = isTrapped(making, 'statistics') && !isForm ? [{ path: ['Trung bình'] }] : [];
  const isNoted = isTrapped(making, 'notes') || isTrapped(making, 'figures-in-notes');
  const notes = isNoted ? [{ path: [words.of('note')] }] : [];
  const columns: TableColumn[] = [
    ...(isNumbered ? [{ path: [words.of('order')] }] : []),
    { path: [words.of('criterion')] },
    ...(hasMaxima ? [{ path: [words.of('maximum')] }] : []),
    ...scores.map(({ path }) => ({ path, isScore: true })),
    ...averages,
    ...notes,
  ];
  const line = (code: string, label: string, maximum: DraftCell, of: OfColumn): TableLine => ({
    cells: [
      ...(isNumbered ? [typed(code === '' ? null : code)] : []),
      typed(label),
      ...(hasMaxima ? [maximum] : []),
      ...scores.map(of),
      ...averages.map(() => typed(7.25)),
      ...notes.map(() => typed(isTrapped(making, 'figures-in-notes') ? 12 : 'Đã kiểm tra')),
    ],
    isScored: false,
  });
  const lines = criteriaLines(making, bloc, line);
  return layTable(making, { name, columns, lines, depth });
}

type MakeLine = (code: string, label: string, maximum: DraftCell, of: OfColumn) => TableLine;

function criteriaLines(making: Making, bloc: KnownBloc, line: MakeLine): TableLine[] {
  const { words } = making;
  const lines: TableLine[] = [];
  const isInHeadings = making.plan.seed % 2 === 0;
  const isSummed = isTrapped(making, 'subtotals');
  let from = 0;
  bloc.groups.forEach(({ name, leaves }, index) => {
    const [start, end] = [from, from + leaves.length];
    const code = ROMAN[index] ?? '';
    const subtotal: OfColumn = ({ stage, unit }) =>
      sumCell(making, sumOf((stage.marks[unit] ?? []).slice(start, end)));
    const sum = leaves.reduce((all, { maximum }) => all + maximum, 0);
    const stated = isTrapped(making, 'wrong-group-maximum') ? sum + 100 : sum;
    const maximum = maximumCell(making, bloc, stated);
    lines.push(line(code, name, maximum, isSummed && isInHeadings ? subtotal : () => nothing));
    leaves.forEach((leaf, at) => {
      const plain = isTrapped(making, 'repeated-codes')
        ? `${leaf.number}`
        : `${index + 1}.${leaf.number}`;
      const label = isTrapped(making, 'maxima-in-names')
        ? `${leaf.name} (${decimal(leaf.maximum, ',')} điểm)`
        : leaf.name;
      const own = line(plain, label, maximumCell(making, bloc, leaf.maximum), ({ stage, unit }) =>
        scoreCell(making, stage.marks[unit]?.[start + at] ?? 'missing', leaf.maximum),
      );
      lines.push({ ...own, isScored: true });
    });
    if (isSummed && !isInHeadings) {
      lines.push(line('', `${words.of('subtotal')} ${code}`, maximum, subtotal));
    }
    from = end;
  });
  return [...lines, ...extraLines(making, bloc, line), ...closingLines(making, bloc, line)];
}

function extraLines(making: Making, { groups, ...bloc }: KnownBloc, line: MakeLine): TableLine[] {
  let place = groups.length;
  return (['bonus', 'penalty'] as const).flatMap((kind) => {
    if (bloc[kind] === null) return [];
    const code = ROMAN[place] ?? '';
    place += 1;
    const sign = kind === 'penalty' && making.plan.seed % 2 === 0 ? -1 : 1;
    const of: OfColumn = (column) =>
      extraCell(making, sign * (column.bloc[kind]?.[column.unit] ?? 0));
    return [line(code, making.words.of(kind), nothing, of)];
  });
}

function closingLines(making: Making, bloc: KnownBloc, line: MakeLine): TableLine[] {
  const { words } = making;
  const lines: TableLine[] = [];
  if (isTrapped(making, 'totals-by-formula')) {
    const full = leavesOf(bloc).reduce((sum, { maximum }) => sum + maximum, 0);
    const maximum = maximumCell(making, bloc, full);
    lines.push(
      line('', words.of('total'), maximum, ({ bloc: of, stage, unit }) =>
        sumCell(making, ownTotal(of, of.stages.indexOf(stage), unit)),
      ),
    );
  }
  if (isTrapped(making, 'own-ranks')) {
    lines.push(
      line('', words.of('rank'), nothing, ({ bloc: of, stage, unit }) =>
        stage === lastStage(of) ? typed(ownRank(of, of.stages.indexOf(stage), unit)) : nothing,
      ),
    );
  }
  if (isTrapped(making, 'last-year')) {
    lines.push(line('', 'Tổng điểm năm 2024', nothing, ({ unit }) => typed(88.5 + unit)));
    lines.push(line('', 'Xếp hạng năm 2024', nothing, ({ unit }) => typed(9 - unit)));
  }
  return lines;
}
