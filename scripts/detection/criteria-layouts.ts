import { draftSheet, rowOf, type DraftSheet } from './draft';
import { criteriaTable, type ScoreColumn } from './criteria-table';
import type { KnownBloc, KnownStage } from './known';
import { isTrapped, type Making } from './making';
import { YEAR } from './around';

/** A column (or one a stage) for each unit, beside the criteria. */
export function matrix(making: Making, bloc: KnownBloc): DraftSheet {
  return criteriaTable(
    making,
    'Bảng điểm',
    bloc,
    unitScores(making, bloc, []),
    making.plan.headerRows,
  );
}

/** Two blocs side by side, each under its name. */
export function blocsSideBySide(making: Making, blocs: readonly KnownBloc[]): DraftSheet {
  const [first] = blocs;
  if (first === undefined) throw new Error('There is no bloc.');
  const scores = blocs.flatMap((bloc) => unitScores(making, bloc, [bloc.name]));
  return criteriaTable(making, 'Bảng điểm', first, scores, Math.max(2, making.plan.headerRows));
}

function unitScores(making: Making, bloc: KnownBloc, above: readonly string[]): ScoreColumn[] {
  const isTwice = isTrapped(making, 'unit-twice');
  const places = bloc.units.map((_, unit) => unit);
  return [...places, ...(isTwice ? [0] : [])].flatMap((unit) =>
    bloc.stages.map((stage) => ({
      path: [...aboveUnits(making, above), bloc.units[unit] ?? '', ...stagePath(making, stage)],
      bloc,
      unit,
      stage,
    })),
  );
}

function aboveUnits({ plan }: Making, above: readonly string[]): readonly string[] {
  return above.length === 0 && plan.headerRows === 3 ? ['Kết quả chấm điểm'] : above;
}

function stagePath({ words }: Making, { name }: KnownStage): readonly string[] {
  return name === null ? [] : [words.stage(name)];
}

/** A sheet for each unit, named by a line above the table or by the sheet's own name. */
export function forms(making: Making, blocs: readonly KnownBloc[]): DraftSheet[] {
  const { headerRows, seed } = making.plan;
  const above = (['Kết quả đánh giá', 'Điểm chấm'] as const).slice(0, headerRows - 1);
  const isNamedInside = seed % 2 === 0;
  return blocs.flatMap((bloc) =>
    bloc.units.map((name, unit) => {
      const scores = bloc.stages.map((stage) => ({
        path: [...above, making.words.stage(stage.name)],
        bloc,
        unit,
        stage,
      }));
      const sheetName = isNamedInside ? `${bloc.name.slice(-1)}.${unit + 1}` : name;
      const table = criteriaTable(making, sheetName, bloc, scores, headerRows);
      const titles = [
        rowOf(`PHIẾU CHẤM ĐIỂM THI ĐUA NĂM ${YEAR}`),
        ...(blocs.length > 1 ? [rowOf(bloc.name.toUpperCase())] : []),
        ...(isNamedInside ? [rowOf(`Đơn vị: ${name}`)] : []),
        rowOf(),
      ];
      return below(titles, table);
    }),
  );
}

/** The sheet moved down below some lines. */
export function below(titles: DraftSheet['rows'], sheet: DraftSheet): DraftSheet {
  const by = titles.length;
  return {
    ...draftSheet(
      sheet.name,
      [...titles, ...sheet.rows],
      sheet.merges.map((area) => ({ ...area, top: area.top + by, bottom: area.bottom + by })),
    ),
    isHidden: sheet.isHidden,
    hiddenRows: sheet.hiddenRows.map((row) => row + by),
    hiddenColumns: sheet.hiddenColumns,
  };
}
