import { utils, write, type CellObject, type WorkSheet } from '@e965/xlsx';
import { readWorkbook } from '../../src/hosts/file/reading/read-workbook';
import type { Snapshot } from '../../src/workbook/snapshot';
import { cellName } from '../../src/workbook/cell-address';
import type { DraftCell, DraftSheet } from './draft';

/** The workbook as a file of its own, read back by the host of files. */
export async function throughXlsx(sheets: readonly DraftSheet[]): Promise<Snapshot> {
  const read = await readWorkbook(xlsxOf(sheets), 'bang-diem.xlsx');
  if (!read.ok) throw new Error(`The workbook was refused: ${read.problem.code}`);
  return read.value;
}

/** The bytes of an .xlsx file with these sheets. */
export function xlsxOf(sheets: readonly DraftSheet[]): Uint8Array {
  const book = utils.book_new();
  for (const sheet of sheets) utils.book_append_sheet(book, workSheet(sheet), sheet.name);
  book.Workbook = { Sheets: sheets.map(({ isHidden }) => ({ Hidden: isHidden ? 1 : 0 })) };
  const bytes: unknown = write(book, { type: 'buffer', bookType: 'xlsx' });
  if (!(bytes instanceof Uint8Array)) throw new Error('The workbook was not written.');
  return bytes;
}

function workSheet({ rows, merges, hiddenRows, hiddenColumns }: DraftSheet): WorkSheet {
  const sheet: WorkSheet = {};
  let right = 0;
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const object = cellObject(cell);
      if (object === null) return;
      sheet[cellName({ row, column })] = object;
      right = Math.max(right, column);
    });
  });
  sheet['!ref'] = `A1:${cellName({ row: Math.max(0, rows.length - 1), column: right })}`;
  sheet['!merges'] = merges.map(({ top, left, bottom, right: last }) => ({
    s: { r: top, c: left },
    e: { r: bottom, c: last },
  }));
  const hidden = (numbers: readonly number[]): { hidden?: boolean }[] =>
    Array.from({ length: Math.max(0, ...numbers.map((number) => number + 1)) }, (_, index) =>
      numbers.includes(index) ? { hidden: true } : {},
    );
  sheet['!rows'] = hidden(hiddenRows);
  sheet['!cols'] = hidden(hiddenColumns);
  return sheet;
}

function cellObject({ value, format, formula }: DraftCell): CellObject | null {
  if (value === null) return null;
  const more = {
    ...(format === undefined ? {} : { z: format }),
    ...(formula === undefined ? {} : { f: formula.slice(1) }),
  };
  if (typeof value === 'number') return { t: 'n', v: value, ...more };
  if (typeof value === 'boolean') return { t: 'b', v: value, ...more };
  return { t: 's', v: value, ...more };
}
