import { HyperFormula, type RawCellContent } from 'hyperformula';
import { CRITERIA, rowOf, type BenchBloc } from './bloc';
import type { Contestant } from './contestants';

const TOTAL = CRITERIA;
const RANK = CRITERIA + 1;

/**
 * The same with formulas: ROUND(SUMPRODUCT(…); 2) for totals, COUNTIF for ranks, all of them computed again.
 * The sheet has been built before; one weight is typed anew, on which every total depends.
 */
export function spreadsheet({ units, scores, weights }: BenchBloc): Contestant<HyperFormula> {
  const last = columnName(CRITERIA - 1);
  const total = columnName(TOTAL);
  const rows: RawCellContent[][] = [Array.from(weights, (hundredths) => hundredths / 100)];
  for (let unit = 0; unit < units; unit += 1) {
    const row = unit + 2;
    rows.push([
      ...Array.from(rowOf(scores, unit), (hundredths) => hundredths / 100),
      `=ROUND(SUMPRODUCT(A${row}:${last}${row},A$1:${last}$1),2)`,
      `=COUNTIF(${total}$2:${total}$${units + 1},">"&${total}${row})+1`,
    ]);
  }
  const sheet = HyperFormula.buildFromArray(rows, { licenseKey: 'gpl-v3', maxRows: units + 1 });
  const weight = (weights[0] ?? 0) / 100;
  const first = { sheet: 0, col: 0, row: 0 };
  sheet.setCellContents(first, [[weight + 1]]);
  let isChanged = true;
  return {
    run: () => {
      // Another one each time, or there would be nothing to compute; the right one first.
      isChanged = !isChanged;
      sheet.setCellContents(first, [[isChanged ? weight + 1 : weight]]);
      return sheet;
    },
    ranking: (computed) => {
      const column = (col: number): number[] =>
        Array.from({ length: units }, (_, unit) =>
          Number(computed.getCellValue({ sheet: 0, col, row: unit + 1 })),
        );
      return { totals: column(TOTAL), ranks: column(RANK) };
    },
  };
}

function columnName(column: number): string {
  const letter = (of: number): string => String.fromCharCode(65 + of);
  return column < 26 ? letter(column) : letter(Math.floor(column / 26) - 1) + letter(column % 26);
}
