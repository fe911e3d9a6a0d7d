import type { BlocComputation } from '../../../src/app/computation';
import { computeBlocs } from '../../../src/app/compute-blocs';
import { noChoices } from '../../../src/app/options';
import { contributions } from '../../../src/scoring/contributions';
import { scoreUnits } from '../../../src/scoring/score-units';
import type { Scheme } from '../../../src/scoring/scheme';
import type { ScoreTable } from '../../../src/scoring/score';
import { emptySheet, type CellValue, type Snapshot } from '../../../src/workbook/snapshot';

/** A workbook of one sheet with these cells. */
export function workbookOf(name: string, rows: readonly (readonly CellValue[])[]): Snapshot {
  const sheet = {
    ...emptySheet(name),
    values: rows,
    texts: rows.map((row) => row.map((value) => (value === null ? '' : String(value)))),
    numberFormats: rows.map((row) => row.map(() => 'General')),
    formulas: rows.map((row) => row.map(() => null)),
  };
  return { workbookName: 'khoi.xlsx', sheets: [sheet], names: [], keptText: null };
}

/** The only bloc of a workbook that can be computed. */
export function blocOf(snapshot: Snapshot): BlocComputation {
  const computed = computeBlocs(snapshot, noChoices);
  if (!computed.ok) throw new Error(JSON.stringify(computed.problem));
  const [bloc] = computed.value.blocs;
  if (bloc === undefined) throw new Error('The workbook has no bloc');
  return bloc;
}

/** What reasons are worked out from. */
export function compared(scheme: Scheme, table: ScoreTable) {
  const results = scoreUnits(scheme, table);
  return {
    scheme,
    results,
    contributions: results.map(({ unit }) => contributions(scheme, table, unit)),
  };
}

/** Two criteria of 60 and 40, bonus and penalty; a row a unit. */
export function scoreTable(rows: readonly (readonly CellValue[])[]): Snapshot {
  const header = ['STT', 'Tên đơn vị', 'Nhiệm vụ (60 điểm)', 'Pháp luật (40 điểm)'];
  return workbookOf('Bảng điểm', [
    ['ỦY BAN NHÂN DÂN TỈNH A', null, null, null, null, null],
    ['KHỐI THI ĐUA TỔNG HỢP', null, null, null, null, null],
    ['BẢNG ĐIỂM THI ĐUA NĂM 2025 (số liệu minh họa)', null, null, null, null, null],
    [...header, 'Điểm thưởng', 'Điểm trừ'],
    ...rows.map((row, index) => [index + 1, ...row]),
  ]);
}
