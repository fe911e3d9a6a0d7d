/** A cell of a sheet; row and column count from 0, so A1 is { row: 0, column: 0 }. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both ends included, counted from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell together with the sheet that it stands in. */
export interface CellPlace extends CellAddress {
  readonly sheet: string;
}

/** Column letters of a column counted from 0: 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "B7" for { row: 6, column: 1 }. */
export function cellName(address: CellAddress): string {
  return `${columnLetters(address.column)}${address.row + 1}`;
}

/** "B7:D9", or "B7" where the area is a single cell. */
export function areaName(area: Area): string {
  const first = cellName({ row: area.top, column: area.left });
  const last = cellName({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/;

/** Reads "B7" or "$B$7"; null for anything else. */
export function parseCellName(name: string): CellAddress | null {
  const match = CELL.exec(name);
  if (match === null) return null;
  const [, letters = '', digits = ''] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

/** Reads "B7:D9" or "B7", with or without dollar signs; null for anything else. */
export function parseAreaName(name: string): Area | null {
  const [from = '', to = from, ...rest] = name.split(':');
  const first = parseCellName(from);
  const last = parseCellName(to);
  if (rest.length > 0 || first === null || last === null) return null;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

export function isInside(address: CellAddress, area: Area): boolean {
  return (
    address.row >= area.top &&
    address.row <= area.bottom &&
    address.column >= area.left &&
    address.column <= area.right
  );
}

/** The smallest area that holds both. */
export function union(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function areasOverlap(a: Area, b: Area): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}
