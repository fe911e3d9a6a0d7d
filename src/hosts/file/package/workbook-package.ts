import { maxSheets } from '../limits';
import { Refusal, refuseAsDamaged, refuseAsTooLarge } from '../refusal';
import { rootElement } from '../xml/elements';
import { Archive } from '../zip/archive';
import { contentTypeOf, CONTENT_TYPES } from './content-types';
import { findWorkbookPart } from './find-workbook-part';
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

/** Opens the bytes of an .xlsx or .xlsm (see `asXlsx` for others). Refuses what is not intact or beyond the stated bounds. */
export function openPackage(bytes: Uint8Array): WorkbookPackage {
  const archive = new Archive(bytes);
  const found = findWorkbookPart(archive);
  if (found.kind !== 'xlsx') return refuseAsOther();
  const { part } = found;
  const xml = readRequiredText(archive, part);
  if (rootElement(xml).name !== 'workbook') return refuseAsOther();
  const workbook = parseWorkbookPart(xml);
  if (workbook.sheets.length > maxSheets) return refuseAsTooLarge('too many sheets');
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

function refuseAsOther(): never {
  throw new Refusal((file) => ({ code: 'file-not-workbook', params: { file } }), 'no workbook');
}
