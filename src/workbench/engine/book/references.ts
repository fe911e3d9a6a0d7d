import { areaName, columnLetters, parseAreaName, type Area } from '../../../workbook/cell-address';
import { lastColumn, lastRow } from './sheet';

const NEEDS_NO_QUOTES = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_A_CELL = /^[A-Za-z]{1,3}[0-9]+$/;

/** The title as it stands in addresses: "Sheet1", "'Bảng chấm'". */
export function quotedTitle(title: string): string {
  const isPlain = NEEDS_NO_QUOTES.test(title) && !LOOKS_LIKE_A_CELL.test(title);
  return isPlain ? title : `'${title.replaceAll("'", "''")}'`;
}

/** "A1:B2", "3:5" for whole rows, "A:C" for whole columns. */
export function localAddress(area: Area): string {
  if (area.left === 0 && area.right === lastColumn) return `${area.top + 1}:${area.bottom + 1}`;
  if (area.top === 0 && area.bottom === lastRow) {
    return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  }
  return areaName(area);
}

/** "Sheet1!A1:B2". */
export function fullAddress(title: string, area: Area): string {
  return `${quotedTitle(title)}!${localAddress(area)}`;
}

/** "=Sheet1!$A$1:$B$2", as a name's formula says it. */
export function absoluteFormula(title: string, area: Area): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  const first = corner(area.top, area.left);
  const last = corner(area.bottom, area.right);
  return `=${quotedTitle(title)}!${first === last ? first : `${first}:${last}`}`;
}

const ROWS = /^\$?([0-9]+):\$?([0-9]+)$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;

/** Reads "A1", "A1:B2", "3:5" or "A:C", with or without dollar signs; null for anything else. */
export function parseLocalAddress(address: string): Area | null {
  const rows = ROWS.exec(address);
  if (rows !== null) {
    const [top, bottom] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    return top >= 0 && bottom >= top ? { top, bottom, left: 0, right: lastColumn } : null;
  }
  const columns = COLUMNS.exec(address);
  if (columns !== null) {
    const area = parseAreaName(`${columns[1] ?? ''}1:${columns[2] ?? ''}1`);
    return area === null ? null : { ...area, top: 0, bottom: lastRow };
  }
  return parseAreaName(address);
}

const REFERENCE = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** Reads "='Bảng chấm'!$A$1:$B$2"; null for anything else. */
export function parseFullAddress(
  text: string,
): { readonly title: string; readonly area: Area } | null {
  const match = REFERENCE.exec(text);
  if (match === null) return null;
  const title = (match[1] ?? match[2] ?? '').replaceAll("''", "'");
  const area = parseLocalAddress(match[3] ?? '');
  return area === null ? null : { title, area };
}
