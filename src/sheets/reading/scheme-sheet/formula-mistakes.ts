import type { DataProblem } from '../../../scoring/data-problems';
import type { RangedParameter } from '../../../text/scheme-formula-sentences';
import type { SchemeSheetMistake } from '../../../text/scheme-sheet-sentences';
import type { CriterionRow } from './criterion-rows';
import type { CriterionTree } from './criterion-tree';
import { nameOf, type FormulaCells } from './formulas';
import type { Mistakes } from './mistakes';

const RANGED: ReadonlyMap<string, RangedParameter> = new Map([
  ['.shareAtTarget', 'shareAtTarget'],
  ['.target.value', 'target'],
  ['.most', 'most'],
  ['.least', 'least'],
  ['.shape.floor.share', 'floor'],
]);

/** Says what the check of every scheme has found in a formula, at the cell that it comes from; false for other problems. */
export function addFormulaProblem(
  problem: DataProblem,
  { rowAt }: CriterionTree,
  cells: FormulaCells,
  mistakes: Mistakes,
): boolean {
  const match = /^(criteria.*?)\.formula(.*)$/u.exec(problem.path);
  const row = rowAt.get(match?.[1] ?? '');
  if (match === null || row === undefined) return false;
  const place = match[2] ?? '';
  const needsMaximum = problem.code === 'formula-needs-maximum';
  const at = needsMaximum ? row.at('maximum') : cells.get(row)?.get(place);
  mistakes.add(mistakeOf(problem, place, row), at ?? row.at('formula'));
  return true;
}

function mistakeOf(
  { code, received }: DataProblem,
  place: string,
  row: CriterionRow,
): SchemeSheetMistake {
  switch (code) {
    case 'formula-needs-maximum':
      return { code: 'scheme-sheet-formula-maximum', params: { criterion: nameOf(row) } };
    case 'same-word':
      return { code: 'scheme-sheet-same-word', params: { text: received ?? '' } };
    case 'duplicate-rule':
      return { code: 'scheme-sheet-case-code-twice', params: { code: received ?? '' } };
    case 'unreachable-step':
      return { code: 'scheme-sheet-step-order', params: {} };
    case 'out-of-range': {
      const parameter = RANGED.get(place);
      if (parameter === undefined) break;
      return { code: 'scheme-sheet-parameter-range', params: { parameter } };
    }
    default:
  }
  throw new Error(`A formula on a sheet cannot have this problem: ${code}`);
}
