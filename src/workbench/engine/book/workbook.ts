import type { Area } from '../../../workbook/cell-address';
import { newSheet, type Sheet } from './sheet';

/** A name of the workbook: it points at an area of a sheet, or at anything else, which is kept in words. */
export interface Name {
  name: string;
  visible: boolean;
  comment: string;
  target: { readonly sheetId: string; readonly area: Area } | { readonly formula: string };
}

export interface CustomXmlPart {
  readonly id: string;
  xml: string;
}

/** The namespace of the part's outermost element. */
export function namespaceOf({ xml }: CustomXmlPart): string {
  return /<[^?!][^>]*?\sxmlns="([^"]*)"/.exec(xml)?.[1] ?? '';
}

/** A workbook in memory, open in a stand-in for Excel. */
export interface Workbook {
  name: string;
  sheets: Sheet[];
  names: Name[];
  readonly settings: Map<string, unknown>;
  customXmlParts: CustomXmlPart[];
  /** Nobody may add, delete or rename sheets. */
  isStructureProtected: boolean;
  calculationMode: string;
  selection: { readonly sheetId: string; readonly area: Area };
  normalFont: { readonly name: string; readonly size: number };
  /** The number that the next new object's id is made of. */
  nextId: number;
}

export function newWorkbook(name: string): Workbook {
  const nowhere = { sheetId: '', area: { top: 0, left: 0, bottom: 0, right: 0 } };
  return {
    name,
    sheets: [],
    names: [],
    settings: new Map(),
    customXmlParts: [],
    isStructureProtected: false,
    calculationMode: 'Automatic',
    selection: nowhere,
    normalFont: { name: 'Calibri', size: 11 },
    nextId: 1,
  };
}

/** An id in the form that Excel gives to sheets and tables. */
export function freshId(book: Workbook): string {
  const id = book.nextId.toString(16).toUpperCase().padStart(8, '0');
  book.nextId += 1;
  return `{${id}-0001-0000-0000-000000000000}`;
}

/** Adds an empty sheet at the end; the first one becomes the active sheet. */
export function addSheet(book: Workbook, name: string): Sheet {
  const sheet = newSheet(freshId(book), name);
  book.sheets.push(sheet);
  if (book.sheets.length === 1) book.selection = { ...book.selection, sheetId: sheet.id };
  return sheet;
}

export function sheetNamed(book: Workbook, nameOrId: string): Sheet | null {
  const wanted = nameOrId.toLowerCase();
  return (
    book.sheets.find(({ name }) => name.toLowerCase() === wanted) ??
    book.sheets.find(({ id }) => id === nameOrId) ??
    null
  );
}

/** Takes a sheet out; names that pointed at it point at nothing any more. */
export function deleteSheet(book: Workbook, sheet: Sheet): void {
  const index = book.sheets.indexOf(sheet);
  book.sheets = book.sheets.filter((other) => other !== sheet);
  for (const name of book.names) {
    if ('sheetId' in name.target && name.target.sheetId === sheet.id) {
      name.target = { formula: '=#REF!' };
    }
  }
  const next = book.sheets[Math.min(index, book.sheets.length - 1)];
  if (book.selection.sheetId === sheet.id && next !== undefined) {
    book.selection = { sheetId: next.id, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  }
}
