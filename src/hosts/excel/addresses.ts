import { columnLetters, parseAreaName, type Area } from '../../workbook/cell-address';

/** An area of a sheet as an address of Excel's names it. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

const REFERENCE = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** Reads "='Bảng chấm'!$A$1:$B$2" or "Sheet1!A1"; null for anything but one plain area. */
export function parseReference(text: string): SheetArea | null {
  const match = REFERENCE.exec(text.trim());
  if (match === null) return null;
  const [, quoted, plain, cells = ''] = match;
  const area = parseAreaName(cells);
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return area === null || sheet === undefined ? null : { sheet, area };
}

/** "='Bảng chấm'!$A$1:$B$2". Quotes are right around every title, and needed around most. */
export function absoluteFormula(sheet: string, { top, left, bottom, right }: Area): string {
  const first = `$${columnLetters(left)}$${top + 1}`;
  const last = `$${columnLetters(right)}$${bottom + 1}`;
  return `='${sheet.replaceAll("'", "''")}'!${first === last ? first : `${first}:${last}`}`;
}

const PARTS = /(?:'(?:[^']|'')*'|[^',])+/g;

/** Reads "Sheet1!A1:B2, Sheet1!D4"; null where one of the parts is not a plain area. */
export function parseAreas(address: string): readonly Area[] | null {
  const areas: Area[] = [];
  for (const part of address.match(PARTS) ?? []) {
    const area = parseReference(part)?.area ?? parseAreaName(part.trim());
    if (area === null) return null;
    areas.push(area);
  }
  return areas;
}

const sheetsAsked = new WeakMap<Excel.Workbook, Map<string, Excel.Worksheet>>();

/** A sheet that is there, named once in a conversation however many steps use it: naming it takes 250 bytes. */
export function sheetOf(workbook: Excel.Workbook, name: string): Excel.Worksheet {
  const asked = sheetsAsked.get(workbook) ?? new Map<string, Excel.Worksheet>();
  sheetsAsked.set(workbook, asked);
  const sheet = asked.get(name) ?? workbook.worksheets.getItem(name);
  asked.set(name, sheet);
  return sheet;
}

/** The range of an area of a sheet; Excel need not remember it after the message. */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  const { top, left, bottom, right } = area;
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).untrack();
}

export function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
