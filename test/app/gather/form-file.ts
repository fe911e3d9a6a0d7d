import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { utils, write, type BookType } from '@e965/xlsx';
import { areaName } from '../../../src/workbook/cell-address';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';

/** A file of these sheets as another program writes it. Sheets begin at A1. */
export function fileOf(sheets: readonly SheetSnapshot[], bookType: BookType = 'xlsx'): Uint8Array {
  const book = utils.book_new();
  for (const sheet of sheets) {
    const cells = utils.aoa_to_sheet(sheet.values.map((row) => [...row]));
    cells['!merges'] = sheet.merges.map((merge) => utils.decode_range(areaName(merge)));
    sheet.formulas.forEach((row, down) => {
      row.forEach((formula, across) => {
        if (formula === null) return;
        const cell: unknown = cells[utils.encode_cell({ r: down, c: across })];
        if (typeof cell === 'object' && cell !== null) Object.assign(cell, { f: formula.slice(1) });
      });
    });
    utils.book_append_sheet(book, cells, sheet.name);
  }
  const bytes: unknown = write(book, { type: 'buffer', bookType });
  if (!(bytes instanceof Uint8Array)) throw new Error('The file was not written.');
  return bytes;
}

/** Writes a file as it comes by mail, last saved at noon of a day. */
export function saveForm(
  folder: string,
  name: string,
  content: Uint8Array | string,
  day = '2026-12-01',
): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  const noon = new Date(`${day}T12:00:00`);
  utimesSync(file, noon, noon);
  return file;
}
