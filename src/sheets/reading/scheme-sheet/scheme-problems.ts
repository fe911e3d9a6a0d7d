import type { DataProblem } from '../../../scoring/data-problems';
import type { SchemeSheetMistake } from '../../../text/scheme-sheet-sentences';
import { cellName } from '../../../workbook/cell-address';
import type { BandAt } from './bands';
import type { CriterionTree } from './criterion-tree';
import type { Mistakes } from './mistakes';
import type { RuleCells } from './rule-cells';

/** Says what the check of every scheme has found, at the cell that it comes from. */
export function addSchemeProblem(
  { path, code, received }: DataProblem,
  { rowAt }: CriterionTree,
  bands: readonly BandAt[],
  cells: RuleCells,
  mistakes: Mistakes,
): void {
  const cell = cells.get(path);
  if (cell !== undefined) {
    const mistake = ruleMistake(code, received ?? '', rowAt);
    if (mistake !== null) mistakes.add(mistake, cell);
    return;
  }
  if (code === 'unreachable-band') {
    const band = bands.find((_, index) => path.startsWith(`bands[${index}]`));
    const params = { band: band?.band.name ?? '' };
    mistakes.add({ code: 'scheme-sheet-band-order', params }, band?.at ?? null);
    return;
  }
  const row = rowAt.get(path.replace(/\.(?:code|maximum|children)$/u, ''));
  // Rows without a code, and steps that name a row which found no place in the tree, have been said already.
  if (row === undefined || row.code === '') return;
  const criterion = row.name === '' ? row.code : row.name;
  switch (code) {
    case 'duplicate-code': {
      const first = [...rowAt.values()].find((other) => other.code === row.code) ?? row;
      const params = { code: received ?? row.code, cell: cellName(first.at('code')) };
      mistakes.add({ code: 'scheme-sheet-duplicate-code', params }, row.at('code'));
      return;
    }
    case 'empty-group':
      mistakes.add(
        { code: 'scheme-sheet-empty-group', params: { group: criterion } },
        row.at('kind'),
      );
      return;
    case 'children-of-a-leaf':
      mistakes.add({ code: 'scheme-sheet-not-a-group', params: { criterion } }, row.at('kind'));
      return;
    case 'maximum-needed':
      mistakes.add(
        { code: 'scheme-sheet-maximum-needed', params: { criterion } },
        row.at('maximum'),
      );
      return;
    default:
      throw new Error(`A scheme on a sheet cannot have this problem: ${code}`);
  }
}

/** What is wrong in the tables of rules; null for a code that has no place in them. */
function ruleMistake(
  code: DataProblem['code'],
  text: string,
  rowAt: CriterionTree['rowAt'],
): SchemeSheetMistake | null {
  const criterion = [...rowAt.values()].find((row) => row.code === text)?.name ?? text;
  switch (code) {
    case 'duplicate-entry':
      return { code: 'scheme-sheet-entry-twice', params: {} };
    case 'no-base':
      return { code: 'scheme-sheet-floor-without-base', params: { criterion } };
    case 'maximum-needed':
      return { code: 'scheme-sheet-floor-maximum', params: { criterion } };
    case 'unknown-band':
      return { code: 'scheme-sheet-unknown-class', params: { text } };
    case 'blend-not-whole':
      return { code: 'scheme-sheet-blend-whole', params: {} };
    case 'stage-and-blend':
      return { code: 'scheme-sheet-stage-and-blend', params: {} };
    case 'unknown-code':
      return null; // A criterion that found no place in the tree, which has been said already.
    default:
      throw new Error(`The rules on a sheet cannot have this problem: ${code}`);
  }
}
