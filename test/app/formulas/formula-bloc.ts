import type { BlocComputation } from '../../../src/app/computation';
import { computeBlocs } from '../../../src/app/compute-blocs';
import { noChoices, type ComputeOptions } from '../../../src/app/options';
import type { LeafFormula } from '../../../src/scoring/formulas/leaf-formula';
import { toDecimalText } from '../../../src/scoring/points';
import type { Criterion, Scheme } from '../../../src/scoring/scheme';
import type { SheetFinding } from '../../../src/sheets/scoresheet';
import { sentence } from '../../../src/text/sentences';
import type { CellValue, SheetSnapshot } from '../../../src/workbook/snapshot';
import { leaf } from '../../scoring/builders';
import { sheetOf, workbookOf } from '../../sheets/reading/sheet-of';

/** A leaf with a formula. */
export function computedLeaf(
  code: string,
  name: string,
  max: string | null,
  formula: LeafFormula,
): Criterion {
  return { ...leaf(code, { name, max }), formula };
}

/** A table with a two-row header: each criterion over its columns ('' for a criterion without any below it). */
export function unitTable(
  criteria: readonly (readonly [string, ...string[]])[],
  rows: readonly (readonly CellValue[])[],
): SheetSnapshot {
  const top: CellValue[] = ['STT', 'Đơn vị'];
  const below: CellValue[] = [null, null];
  const merges = ['A2:A3', 'B2:B3'];
  const letter = (column: number): string => String.fromCharCode(65 + column);
  for (const [name, ...columns] of criteria) {
    const first = letter(top.length);
    const last = letter(top.length + Math.max(columns.length, 1) - 1);
    merges.push(columns.length === 0 ? `${first}2:${first}3` : `${first}2:${last}2`);
    top.push(name, ...columns.slice(1).map(() => null));
    below.push(...(columns.length === 0 ? [null] : columns));
  }
  return sheetOf(
    [
      ['KHỐI THI ĐUA TỔNG HỢP NĂM 2025 (số liệu minh họa)'],
      top,
      below,
      ...rows.map((row, index) => [index + 1, ...row]),
    ],
    { merges },
  );
}

interface Done {
  readonly bloc: BlocComputation;
  readonly findings: readonly SheetFinding[];
  /** Points of each leaf as they count for a unit, rounded to 2 decimals, or the state of its score. */
  readonly points: readonly (readonly string[])[];
  /** "warning D4 Sở A: …" of the findings of that code. */
  readonly said: (code: string) => readonly string[];
}

export function compute(
  scheme: Scheme,
  sheets: readonly SheetSnapshot[],
  options: Partial<ComputeOptions> = {},
): Done {
  const result = computeBlocs(workbookOf(...sheets), { ...noChoices, scheme, ...options });
  if (!result.ok) throw new Error(sentence(result.problem, 'vi'));
  const { blocs, findings } = result.value;
  const [bloc] = blocs;
  if (bloc === undefined) throw new Error('no bloc');
  return {
    bloc,
    findings,
    points: bloc.scores.scores.map((row) =>
      row.map((score) => (score.state === 'number' ? toDecimalText(score.points, 2) : score.state)),
    ),
    said: (code) =>
      findings.flatMap(({ severity, cell, message }) =>
        message.code === code ? [`${severity} ${cell ?? ''} ${sentence(message, 'vi')}`] : [],
      ),
  };
}

/** The sentence that says why nothing can be computed. */
export function refusal(scheme: Scheme, sheets: readonly SheetSnapshot[]): string {
  const result = computeBlocs(workbookOf(...sheets), { ...noChoices, scheme });
  if (result.ok) throw new Error('computed');
  return sentence(result.problem, 'vi');
}
