import type { SheetSnapshot } from '../../../workbook/snapshot';
import { fold } from '../fold';
import { sheetGrid } from '../sheet-grid';
import { criterionSection } from './sections';
import { findHeaders } from './tables';

/** Code, name, and one more: a list of names alone is no scheme. */
const ENOUGH_COLUMNS = 3;

/** Whether a sheet has the table of criteria as a scheme has it: with codes, whoever made it. */
export function looksLikeScheme(sheet: SheetSnapshot): boolean {
  const grid = sheetGrid(sheet);
  if (grid === null) return false;
  return findHeaders(grid, criterionSection).some(({ columns }) => columns.size >= ENOUGH_COLUMNS);
}

/** Columns that no scoring table has together: only a copy of our own sheet. */
const FORM = ['code', 'name', 'kind', 'parent'] as const;
const MAY_BE_PARENT = /nhóm|group|parent/i;

/** Whether a sheet has the whole form of a scheme, whatever it is called: its maxima are no scores. */
export function hasSchemeForm(sheet: SheetSnapshot): boolean {
  return sheet.texts.some((row) => {
    if (!row.some((text) => MAY_BE_PARENT.test(text))) return false;
    const columns = new Set(row.map((text) => criterionSection.headings.get(fold(text))));
    return FORM.every((column) => columns.has(column));
  });
}
