import type { CellFormat, PrintSetup } from '../../workbook/patch';

const plain: CellFormat = { fontName: 'Times New Roman', fontSize: 12, vertical: 'center' };
const cell: CellFormat = { ...plain, bordered: true };

/** The one calm style of everything that Bảng Vàng writes into a workbook. */
export const styles = {
  blank: plain,
  title: { ...plain, fontSize: 14, bold: true, horizontal: 'center', wrap: true },
  /** A section's line inside a table, over its whole width. */
  band: { ...cell, bold: true, horizontal: 'left', wrap: true },
  heading: { ...cell, bold: true, horizontal: 'center', wrap: true },
  text: { ...cell, horizontal: 'left', wrap: true },
  /** Longer remarks in rows whose height is the user's. */
  remark: { ...cell, fontSize: 10, horizontal: 'left', wrap: true },
  centered: { ...cell, horizontal: 'center', wrap: true },
  whole: { ...cell, horizontal: 'center', wrap: true, numberFormat: '0' },
  /** The one fill: a place where a person still has something to do. */
  toFillIn: { ...cell, horizontal: 'left', wrap: true, fill: 'FFF2CC' },
  hint: { ...plain, italic: true, horizontal: 'left', wrap: true },
} as const satisfies Record<string, CellFormat>;

export function numberStyle(decimals: number): CellFormat {
  return { ...cell, horizontal: 'right', numberFormat: numberFormat(decimals) };
}

export function emphasised(format: CellFormat): CellFormat {
  return { ...format, bold: true };
}

function numberFormat(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

/** One A4 page wide, with the margins and the page numbers of the decree on documents; millimetres. */
export function printSetup(
  orientation: PrintSetup['orientation'],
  repeatedRows: PrintSetup['repeatedRows'],
): PrintSetup {
  const margins = { top: 20, bottom: 20, left: 30, right: 15 };
  return { orientation, onePageWide: true, pageNumbers: true, repeatedRows, margins };
}
