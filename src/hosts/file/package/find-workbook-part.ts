import type { Archive } from '../zip/archive';
import { readText } from './parts';
import { readRelationships } from './relationships';

/** Which workbook a zip is, if any. */
export type FoundWorkbook =
  /** .xlsx, .xlsm and their templates; `part` is the workbook part, "xl/workbook.xml" in nearly all files. */
  | { readonly kind: 'xlsx'; readonly part: string }
  | { readonly kind: 'xlsb' }
  | { readonly kind: 'ods' }
  | { readonly kind: 'other' };

export function findWorkbookPart(archive: Archive): FoundWorkbook {
  const office = readRelationships(archive, '').find((link) => link.kind === 'officeDocument');
  const part = office?.part ?? 'xl/workbook.xml';
  if (part.toLowerCase().endsWith('.bin')) return { kind: 'xlsb' };
  if (archive.has(part)) return { kind: 'xlsx', part };
  if (archive.has('xl/workbook.bin')) return { kind: 'xlsb' };
  const mimetype = archive.entries.length === 0 ? null : readText(archive, 'mimetype');
  const isOds = mimetype?.includes('opendocument.spreadsheet') === true;
  return { kind: isOds ? 'ods' : 'other' };
}
