import { Refusal, refuseAsDamaged } from '../refusal';
import { fileKind } from '../signature';
import { rootElement } from '../xml/elements';
import { Archive } from '../zip/archive';
import { contentTypeOf, CONTENT_TYPES } from './content-types';
import { readRequiredText, readText } from './parts';
import { readRelationships, type Relationship } from './relationships';
import { parseWorkbookPart, type ListedSheet, type WorkbookPart } from './workbook-part';

/** A worksheet of the package and the part that holds it. */
export interface WorksheetPart extends ListedSheet {
  readonly part: string;
}

/** An .xlsx or .xlsm opened: its parts, and what the workbook part says of them. */
export interface WorkbookPackage {
  readonly archive: Archive;
  /** "xl/workbook.xml" in nearly all files. */
  readonly part: string;
  readonly workbook: WorkbookPart;
  readonly relationships: readonly Relationship[];
  readonly worksheets: readonly WorksheetPart[];
  /** Whether the file bears macros, which Excel opens from .xlsm only. */
  readonly hasMacros: boolean;
}

/** Opens the bytes of a file. Refuses whatever is not an intact .xlsx or .xlsm within the stated bounds. */
export function openPackage(bytes: Uint8Array): WorkbookPackage {
  const archive = new Archive(zipBytes(bytes));
  const part = findWorkbookPart(archive);
  const xml = readRequiredText(archive, part);
  if (rootElement(xml).name !== 'workbook') return refuseAsOther();
  const workbook = parseWorkbookPart(xml);
  const relationships = readRelationships(archive, part);
  const worksheets: WorksheetPart[] = [];
  for (const sheet of workbook.sheets) {
    const link = relationships.find((candidate) => candidate.id === sheet.id);
    if (link === undefined) return refuseAsDamaged(`the sheet ${sheet.name} has no part`);
    if (link.kind === 'worksheet') worksheets.push({ ...sheet, part: link.part });
  }
  if (workbook.sheets.length === 0) return refuseAsDamaged('no sheets');
  const types = readText(archive, CONTENT_TYPES);
  const hasMacros =
    types !== null && (contentTypeOf(types, part)?.includes('macroEnabled') ?? false);
  return { archive, part, workbook, relationships, worksheets, hasMacros };
}

function zipBytes(bytes: Uint8Array): Uint8Array {
  const kind = fileKind(bytes);
  switch (kind) {
    case 'zip':
      return bytes;
    case 'empty':
      throw new Refusal((file) => ({ code: 'file-empty', params: { file } }), kind);
    case 'encrypted':
      throw new Refusal((file) => ({ code: 'file-encrypted', params: { file } }), kind);
    case 'xls':
      return refuseFormat('.xls');
    case 'other':
      return refuseAsOther();
  }
}

function findWorkbookPart(archive: Archive): string {
  const office = readRelationships(archive, '').find((link) => link.kind === 'officeDocument');
  const part = office?.part ?? 'xl/workbook.xml';
  if (part.toLowerCase().endsWith('.bin')) return refuseFormat('.xlsb');
  if (archive.has(part)) return part;
  if (archive.has('xl/workbook.bin')) return refuseFormat('.xlsb');
  const mimetype = archive.entries.length === 0 ? null : readText(archive, 'mimetype');
  if (mimetype?.includes('opendocument.spreadsheet') === true) return refuseFormat('.ods');
  return refuseAsOther();
}

function refuseFormat(format: string): never {
  throw new Refusal(
    (file) => ({ code: 'file-format-unsupported', params: { file, format } }),
    format,
  );
}

function refuseAsOther(): never {
  throw new Refusal((file) => ({ code: 'file-not-workbook', params: { file } }), 'no workbook');
}
