import type { Band, Downgrade } from '../../../scoring/scheme';
import { readConsequence } from './consequences';
import type { Mistakes } from './mistakes';
import type { RuleCells } from './rule-cells';
import type { DowngradeColumn } from './sections';
import type { TableRow } from './tables';

/** The facts that have a consequence, in the order of the sheet. */
export function readDowngrades(
  rows: readonly TableRow<DowngradeColumn>[],
  bands: readonly Band[],
  mistakes: Mistakes,
  cells: RuleCells,
): readonly Downgrade[] {
  const downgrades: Downgrade[] = [];
  for (const row of rows) {
    const fact = row.words('fact');
    if (fact === '') {
      mistakes.add({ code: 'scheme-sheet-fact-missing', params: {} }, row.at('fact'));
    }
    const consequence = readConsequence(row, bands, mistakes);
    if (fact === '' || consequence === null) continue;
    const place = `downgrades[${downgrades.length}]`;
    cells.set(`${place}.fact`, row.at('fact'));
    cells.set(`${place}.consequence.band`, row.at('band'));
    downgrades.push({ fact, consequence });
  }
  return downgrades;
}
