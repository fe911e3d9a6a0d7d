import { draftSheet, nothing, rowOf, typed, type DraftCell, type DraftSheet } from './draft';
import { below } from './criteria-layouts';
import { lastStage, type KnownBloc, type KnownStage } from './known';
import { decimal, extraCell, isTrapped, scoreCell, sumOf, type Making } from './making';
import { layTable, type TableLine } from './table';
import { criteriaColumns, maximumCell, sumColumns } from './unit-columns';
import { ROMAN, shortStage } from './words';

/** Each stage of a unit in a row of its own: below the unit's row, or beside its merged name. */
export function stackedRows(making: Making, bloc: KnownBloc): DraftSheet {
  const depth = making.plan.headerRows;
  const isBeside = making.plan.seed % 2 === 0;
  const unlabelled = { name: null, marks: bloc.stages[0]?.marks ?? [] };
  const headings = criteriaColumns(making, bloc, depth, [unlabelled]);
  const extras = sumColumns(making, bloc);
  const columns = [...headings, ...extras];
  const lead = isBeside ? [['STT'], ['Đơn vị'], ['Nguồn điểm']] : [['Đơn vị']];
  const blanks = (count: number): DraftCell[] => Array.from({ length: count }, () => nothing);
  const first: TableLine = {
    cells: isBeside
      ? [nothing, typed('Điểm tối đa'), nothing, ...columns.map(({ maximum }) => maximum)]
      : [typed('Điểm tối đa'), ...columns.map(({ maximum }) => maximum)],
    isScored: false,
  };
  const lines = bloc.units.flatMap((name, unit): TableLine[] => {
    const rows = bloc.stages.map((stage, index): TableLine => {
      const own = [
        ...criteriaColumns(making, bloc, depth, [{ ...stage, name: null }]),
        ...extras,
      ].map((column) => column.of(unit));
      const label = typed(`${isBeside ? '' : '  '}${shortStage(stage.name)}`);
      if (!isBeside) return { cells: [label, ...own], isScored: true };
      const names = index === 0 ? [typed(unit + 1), typed(name)] : blanks(2);
      const merge = { from: 0, to: 1, lines: bloc.stages.length };
      return {
        cells: [...names, label, ...own],
        isScored: true,
        ...(index === 0 ? { merge } : {}),
      };
    });
    return isBeside ? rows : [{ cells: [typed(name)], isScored: false }, ...rows];
  });
  return layTable(making, {
    name: 'Tổng quan',
    columns: [...lead.map((path) => ({ path })), ...columns],
    lines: first.cells.some((cell) => typeof cell.value === 'number') ? [first, ...lines] : lines,
    depth,
  });
}

/** A sheet a group with all stages of a unit in one cell, "ĐTC:5 | TĐ1:4", units in columns. */
export function stagesInCells(making: Making, bloc: KnownBloc): DraftSheet[] {
  let from = 0;
  return bloc.groups.map((group, index) => {
    const start = from;
    from += group.leaves.length;
    const rows = group.leaves.map(({ name, maximum, number }, at): readonly DraftCell[] => [
      typed(`  • ${index + 1}.${number} ${name} (${decimal(maximum, ',')}đ)`),
      ...bloc.units.map((_, unit) => writtenStages(making, bloc.stages, unit, start + at)),
    ]);
    const sum = group.leaves.reduce((all, { maximum }) => all + maximum, 0);
    const head = typed(`● ${index + 1} ${group.name} (${decimal(sum, ',')}đ)`);
    const sums = bloc.units.map((_, unit) => {
      const marks = lastStage(bloc).marks[unit] ?? [];
      return typed(sumOf(marks.slice(start, start + group.leaves.length)) / 100);
    });
    const units = bloc.units.map(typed);
    const depth = making.plan.headerRows;
    const width = bloc.units.length;
    const above =
      depth === 1
        ? []
        : [
            [
              nothing,
              typed('Đơn vị thành viên'),
              ...Array.from({ length: width - 1 }, () => nothing),
            ],
          ];
    const merges = above.map((_, row) => ({ top: row, bottom: row, left: 1, right: width }));
    const table = draftSheet(
      `Nhóm ${index + 1}`,
      [...above, [typed('Tiêu chí'), ...units], [head, ...sums], ...rows],
      merges,
    );
    return below([rowOf(`${group.name} (${decimal(sum, ',')} điểm)`), rowOf()], table);
  });
}

function writtenStages(
  making: Making,
  stages: readonly KnownStage[],
  unit: number,
  leaf: number,
): DraftCell {
  const parts = stages.map(({ name, marks }) => {
    const mark = marks[unit]?.[leaf] ?? 'missing';
    const isPoint = making.plan.style === 'comma-texts';
    const text = typeof mark === 'number' ? decimal(mark, isPoint ? ',' : '.') : '-';
    return `${shortStage(name)}:${mark === 'missing' && isTrapped(making, 'unreadable') ? 'x' : text}`;
  });
  const isNotAssigned = stages.every(({ marks }) => marks[unit]?.[leaf] === 'not-assigned');
  return typed(isNotAssigned ? 'KP' : parts.join(' | '));
}

/** A criterion with a row a stage below it, a column a unit. */
export function stagesBelowCriteria(making: Making, bloc: KnownBloc): DraftSheet {
  const lines: TableLine[] = [];
  let place = 0;
  bloc.groups.forEach((group, index) => {
    lines.push({ cells: rowOf(ROMAN[index] ?? '', group.name), isScored: false });
    for (const leaf of group.leaves) {
      const at = place;
      place += 1;
      lines.push({
        cells: [typed(leaf.number), typed(leaf.name), maximumCell(making, bloc, leaf.maximum)],
        isScored: false,
      });
      for (const stage of bloc.stages) {
        lines.push({
          cells: [
            nothing,
            typed(making.words.stage(stage.name)),
            nothing,
            ...bloc.units.map((_, unit) =>
              scoreCell(making, stage.marks[unit]?.[at] ?? 'missing', leaf.maximum),
            ),
          ],
          isScored: true,
        });
      }
    }
  });
  for (const kind of ['bonus', 'penalty'] as const) {
    const points = bloc[kind];
    if (points === null) continue;
    lines.push({
      cells: [
        nothing,
        typed(making.words.of(kind)),
        nothing,
        ...points.map((p) => extraCell(making, p)),
      ],
      isScored: false,
    });
  }
  return layTable(making, {
    name: 'Bảng điểm',
    columns: [
      { path: ['STT'] },
      { path: ['Tiêu chí'] },
      { path: ['Điểm tối đa'] },
      ...bloc.units.map((unit) => ({ path: [unit], isScore: true })),
    ],
    lines,
    depth: 1,
  });
}
