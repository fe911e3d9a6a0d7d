import type { TieBreak } from '../../../scoring/scheme';
import { tieBreakWords } from '../../../text/scheme-sheet-words';
import type { CellAddress } from '../../../workbook/cell-address';
import { codeFinder } from './codes';
import type { CriterionRow } from './criterion-rows';
import type { Mistakes } from './mistakes';
import type { TieBreakColumn } from './sections';
import type { TableRow } from './tables';
import { choiceOf } from './words';

const STEPS = ['criterion', 'fewer-penalties', 'more-bonus', 'ballot', 'women', 'chair'] as const;

/**
 * The steps of the tie-break chain, in the order of the sheet. A code alone, in either column, means the points of that
 * criterion.
 */
export function readTieBreaks(
  rows: readonly TableRow<TieBreakColumn>[],
  criteria: readonly CriterionRow[],
  mistakes: Mistakes,
): readonly TieBreak[] {
  const find = codeFinder(criteria);
  const byCriterion = (typed: string, at: CellAddress): TieBreak[] => {
    const found = find(typed);
    if (found !== null) return [{ by: 'criterion', code: found.code }];
    mistakes.add({ code: 'scheme-sheet-tie-break-code', params: { text: typed } }, at);
    return [];
  };
  return rows.flatMap((row): TieBreak[] => {
    const [text, code] = [row.words('by'), row.words('code')];
    const by = text === '' ? 'criterion' : choiceOf(STEPS, tieBreakWords, text);
    switch (by) {
      case 'fewer-penalties':
      case 'more-bonus':
      case 'ballot':
      case 'women':
      case 'chair':
        return [{ by }];
      case 'criterion':
        if (code !== '') return byCriterion(code, row.at('code'));
        mistakes.add(
          { code: 'scheme-sheet-tie-break-without-code', params: {} },
          row.at(row.has('code') ? 'code' : 'by'),
        );
        return [];
      case null: {
        const found = code === '' ? find(text) : null;
        if (found !== null) return [{ by: 'criterion', code: found.code }];
        mistakes.add({ code: 'scheme-sheet-tie-break', params: { text } }, row.at('by'));
        return [];
      }
    }
  });
}
