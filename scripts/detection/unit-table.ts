import { nothing, typed, type DraftCell, type DraftSheet } from './draft';
import { leavesOf, type KnownBloc } from './known';
import { isTrapped, type Making } from './making';
import { layTable, type TableLine } from './table';
import {
  criteriaColumns,
  noteColumns,
  staffColumns,
  sumColumns,
  type UnitColumn,
} from './unit-columns';
import { ROMAN } from './words';

/** A table with a row a unit, in the layout with a header of so many rows. */
export function unitTable(making: Making, bloc: KnownBloc): DraftSheet {
  const depth = making.plan.headerRows;
  const columns = [
    ...staffColumns(making),
    ...criteriaColumns(making, bloc, depth),
    ...sumColumns(making, bloc),
    ...noteColumns(making, bloc),
  ];
  return tableOfUnits(making, 'Bảng điểm', columns, depth, [{ bloc, columns }], []);
}

/** Units of one bloc with their columns, which are headed alike in all of them. */
export interface Section {
  readonly bloc: KnownBloc;
  readonly columns: readonly UnitColumn[];
}

/** Several blocs in one table, each below its heading; no headings where there is one. */
export function tableOfUnits(
  making: Making,
  name: string,
  columns: readonly UnitColumn[],
  depth: number,
  sections: readonly Section[],
  beside: readonly ((bloc: KnownBloc, unit: number) => DraftCell)[],
): DraftSheet {
  const isNumbered = !isTrapped(making, 'no-numbering');
  const order = isNumbered ? [{ path: [making.words.of('order')] }] : [];
  const besidePaths = beside.map(() => ({ path: ['Mã đơn vị'] }));
  const front = order.length + 1 + beside.length;
  const line = (first: readonly DraftCell[], cells: readonly DraftCell[]): readonly DraftCell[] => [
    ...first,
    ...Array.from({ length: front - first.length }, () => nothing),
    ...cells,
  ];
  const lead = (number: DraftCell, words: DraftCell): readonly DraftCell[] =>
    isNumbered ? [number, words] : [words];
  const lines: TableLine[] = [];
  const maxima = columns.map(({ maximum }) => maximum);
  if (maxima.some(({ value }) => value !== null)) {
    const cells = line(lead(nothing, typed('Điểm tối đa')), maxima);
    lines.push({ cells, isScored: false });
  }
  sections.forEach(({ bloc, columns: own }, index) => {
    if (sections.length > 1) lines.push(blocHeading(making, bloc, index, front + columns.length));
    const of = (unit: number): TableLine => {
      const first = lead(typed(unit + 1), typed(bloc.units[unit] ?? ''));
      const codes = beside.map((cell) => cell(bloc, unit));
      return {
        cells: line(
          [...first, ...codes],
          own.map((column) => column.of(unit)),
        ),
        isScored: true,
      };
    };
    lines.push(...bloc.units.map((_, unit) => of(unit)));
    if (index === sections.length - 1 && isTrapped(making, 'unit-twice')) lines.push(of(0));
  });
  lines.push(
    ...closingLines(making, sections[0]?.bloc, columns, (words, cells) =>
      line(lead(nothing, typed(words)), cells),
    ),
  );
  return layTable(making, {
    name,
    columns: [...order, { path: [making.words.of('unit')] }, ...besidePaths, ...columns],
    lines,
    depth,
  });
}

/** "I. | Cụm thi đua số 1", now and then merged over the table. */
function blocHeading(making: Making, bloc: KnownBloc, index: number, width: number): TableLine {
  const roman = ROMAN[index] ?? '';
  if (isTrapped(making, 'no-numbering')) {
    const merge = { from: 0, to: width - 1 };
    return { cells: [typed(bloc.name)], isScored: false, merge };
  }
  return making.plan.seed % 3 === 0
    ? {
        cells: [typed(`${roman}. ${bloc.name}`)],
        isScored: false,
        merge: { from: 0, to: width - 1 },
      }
    : { cells: [typed(`${roman}.`), typed(bloc.name)], isScored: false };
}

/** Averages and sums over all units below them. */
function closingLines(
  making: Making,
  bloc: KnownBloc | undefined,
  columns: readonly UnitColumn[],
  line: (words: string, cells: readonly DraftCell[]) => readonly DraftCell[],
): TableLine[] {
  if (bloc === undefined) return [];
  const figures = (start: number): DraftCell[] =>
    columns.map((column, index) => (column.isScore === true ? typed(start + index) : nothing));
  const lines: TableLine[] = [];
  if (isTrapped(making, 'statistics')) {
    for (const [index, words] of ['Bình quân', 'Cao nhất', 'Thấp nhất'].entries()) {
      lines.push({ cells: line(words, figures(5 + index)), isScored: false });
    }
  }
  if (isTrapped(making, 'sum-of-units')) {
    lines.push({ cells: line('Tổng cộng', figures(leavesOf(bloc).length * 9)), isScored: false });
  }
  return lines;
}
