import { plainLook } from '../../../src/workbench/engine/book/cell-look';
import type { Workbook } from '../../../src/workbench/engine/book/workbook';

/** Everything of a workbook that a user could notice. */
export function contentOf(book: Workbook): unknown {
  return {
    keptXml: book.customXmlParts.map(({ xml }) => xml),
    names: [...book.names].sort((a, b) => a.name.localeCompare(b.name)),
    sheets: book.sheets.map(({ rows, columnWidths, rowHeights, knownResults, ...sheet }) => ({
      ...sheet,
      merges: [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left),
      // A chart that was brought back is another object.
      charts: [...sheet.charts]
        .map((chart) => ({ ...chart, id: '' }))
        .sort((a, b) => a.name.localeCompare(b.name)),
      hasResults: knownResults.size >= 0,
      columnWidths: [...columnWidths].filter(([, width]) => width !== 48),
      rowHeights: [...rowHeights].filter(([, height]) => height !== 15),
      cells: [...rows]
        .flatMap(([row, cells]) =>
          [...cells].map(([column, { value, formula, numberFormat, look }]) => ({
            row,
            column,
            content: { value, formula, numberFormat, look },
          })),
        )
        .filter(({ content }) => JSON.stringify(content) !== BLANK)
        .sort((a, b) => a.row - b.row || a.column - b.column),
    })),
  };
}

const BLANK = JSON.stringify({
  value: null,
  formula: null,
  numberFormat: 'General',
  look: plainLook,
});
