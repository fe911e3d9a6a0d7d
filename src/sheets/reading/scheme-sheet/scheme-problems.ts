import type { DataProblem } from '../../../scoring/data-problems';
import { cellName } from '../../../workbook/cell-address';
import type { BandAt } from './bands';
import type { CriterionTree } from './criterion-tree';
import type { Mistakes } from './mistakes';

/** Says what the check of every scheme has found, at the cell that it comes from. */
export function addSchemeProblem(
  { path, code, received }: DataProblem,
  { rowAt }: CriterionTree,
  bands: readonly BandAt[],
  mistakes: Mistakes,
): void {
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
