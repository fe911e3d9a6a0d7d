import { draftSheet, nothing, rowOf, typed, type DraftCell, type DraftSheet } from './draft';
import { below } from './criteria-layouts';
import { leavesOf, type KnownBloc } from './known';
import { decimal, scoreCell, sumOf, type Making } from './making';
import { layTable } from './table';
import {
  criteriaColumns,
  maximumCell,
  noteColumns,
  staffColumns,
  sumColumns,
  type UnitColumn,
} from './unit-columns';
import { tableOfUnits } from './unit-table';

/** One whole score a unit and stage: "98,5/100", "97 + 10", or a plain number. */
export function wholeColumns(making: Making, bloc: KnownBloc, depth: number): UnitColumn[] {
  const { plan, words } = making;
  const full = leavesOf(bloc).reduce((sum, { maximum }) => sum + maximum, 0);
  const isSum = plan.style === 'sums';
  const columns = bloc.stages.map((stage): UnitColumn => {
    const plain = stage.name === null ? 'Điểm' : words.stage(stage.name);
    const heading = isSum ? `${plain}\n(+ điểm thưởng)` : plain;
    const above = (['Kết quả', 'Điểm'] as const).slice(3 - depth);
    return {
      path: depth === 1 ? [heading] : [...above, heading],
      maximum: maximumCell(making, bloc, full),
      isScore: true,
      of: (unit) => {
        const marks = stage.marks[unit] ?? [];
        const gap = marks.find((mark) => typeof mark !== 'number');
        const bonus = bloc.bonus?.[unit] ?? 0;
        if (gap !== undefined) return scoreCell(making, gap, full);
        if (isSum && bonus > 0)
          return typed(`${decimal(sumOf(marks), ',')} + ${decimal(bonus, ',')}`);
        return scoreCell(making, sumOf(marks), full);
      },
    };
  });
  // Added in the cell itself, it has no column.
  const extras = sumColumns(making, isSum ? { ...bloc, bonus: null } : bloc);
  return [...columns, ...extras];
}

export function resultList(making: Making, bloc: KnownBloc): DraftSheet {
  const depth = making.plan.headerRows;
  const columns = [
    ...staffColumns(making),
    ...wholeColumns(making, bloc, depth),
    ...noteColumns(making, bloc),
  ];
  return tableOfUnits(making, 'Kết quả', columns, depth, [{ bloc, columns }], []);
}

/** The same list lying on its side: a row a stage, a column a unit. */
export function listOnItsSide(making: Making, bloc: KnownBloc): DraftSheet {
  const columns = wholeColumns(making, bloc, 1);
  const depth = making.plan.headerRows;
  const above = (['Kết quả', 'Các đơn vị'] as const).slice(3 - depth);
  return layTable(making, {
    name: 'Kết quả',
    columns: [
      { path: ['Nội dung'] },
      ...bloc.units.map((unit) => ({ path: [...above, unit], isScore: true })),
    ],
    lines: columns.map((column) => ({
      cells: [typed(column.path[0] ?? ''), ...bloc.units.map((_, unit) => column.of(unit))],
      isScored: column.isScore === true,
    })),
    depth,
  });
}

/** Blocs one below the other in one table, each under its heading. */
export function blocsBelow(making: Making, blocs: readonly KnownBloc[]): DraftSheet {
  const depth = making.plan.headerRows;
  const sections = blocs.map((bloc) => ({
    bloc,
    columns: [
      ...staffColumns(making),
      ...(depth === 1
        ? wholeColumns(making, bloc, depth)
        : [...criteriaColumns(making, bloc, depth), ...sumColumns(making, bloc)]),
      ...noteColumns(making, bloc),
    ],
  }));
  const [first] = sections;
  return tableOfUnits(making, 'Kết quả', first?.columns ?? [], depth, sections, []);
}

/** The form in which award lists are handed in: header from row 3 on, codes in hidden columns from R, hidden catalogues. */
export function importTemplate(making: Making, bloc: KnownBloc): DraftSheet[] {
  const depth = making.plan.headerRows;
  const columns = [
    ...staffColumns(making),
    ...criteriaColumns(making, bloc, depth),
    ...sumColumns(making, bloc),
    ...noteColumns(making, bloc),
  ];
  const codes = (_: KnownBloc, unit: number): DraftCell =>
    typed(unit % 2 === 0 ? 1010 + unit : `0${101 + unit}`);
  const table = tableOfUnits(making, 'MAU', columns, depth, [{ bloc, columns }], [codes]);
  const width = Math.max(17, ...table.rows.map((row) => row.length));
  const units = new Set<unknown>(bloc.units);
  const rows = table.rows.map((row, index): readonly DraftCell[] => {
    const isUnit = row.some(({ value }) => units.has(value));
    if (index > 0 && !isUnit) return row;
    const lookups =
      index === 0
        ? LOOKUPS.map(typed)
        : LOOKUPS.map((_, at) => typed(at % 2 === 0 ? 3 + at : `K0${at}`));
    return [...row, ...Array.from({ length: width - row.length }, () => nothing), ...lookups];
  });
  const hiddenColumns = [...table.hiddenColumns, ...LOOKUPS.map((_, at) => width + at)];
  const catalogue = draftSheet('DM', [
    rowOf('Mã', 'Tên đơn vị', 'Điểm'),
    ...bloc.units.map((unit, index) => rowOf(index + 1, unit, 10 * index)),
  ]);
  return [
    below([rowOf('DANH SÁCH ĐƠN VỊ THI ĐUA NĂM 2025'), rowOf()], { ...table, rows, hiddenColumns }),
    { ...catalogue, isHidden: true },
  ];
}

const LOOKUPS = ['Mã loại', 'Mã danh hiệu', 'Mã cấp', 'Mã phân loại'] as const;
