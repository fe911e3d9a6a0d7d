import {
  rulesHeadings,
  type RulesHeadings,
  type RulesSection,
} from '../../../text/rules-sheet-words';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import { fold } from '../fold';
import { findHeaders } from '../scheme-sheet/tables';
import type { Section } from '../scheme-sheet/sections';
import { sheetGrid } from '../sheet-grid';

export type ColumnOf<Name extends RulesSection> = keyof RulesHeadings[Name] & string;

/** The tables of the sheet "Quy định khen thưởng"; no two of them have the required columns of each other. */
export const rulesSections = {
  about: section('about', ['label', 'value'], ['label', 'value']),
  parameters: section(
    'parameters',
    ['code', 'name', 'value', 'unit', 'status', 'note'],
    ['code', 'value'],
  ),
  quotas: section(
    'quotas',
    ['code', 'awards', 'basis', 'limit', 'of', 'article', 'applies'],
    ['code', 'basis', 'limit'],
  ),
  rules: section(
    'rules',
    ['code', 'awards', 'subject', 'article', 'condition', 'applies'],
    ['code', 'condition', 'applies'],
  ),
  own: section(
    'own',
    [
      'code',
      'award',
      'levels',
      'placeFrom',
      'placeTo',
      'percent',
      'class',
      'other',
      'article',
      'from',
      'to',
    ],
    ['code', 'award', 'article', 'other'],
  ),
} as const;

/** Whether a sheet has the tables that no other sheet has, whoever made it. */
export function looksLikeRules(sheet: SheetSnapshot): boolean {
  const grid = sheetGrid(sheet);
  if (grid === null) return false;
  return (
    findHeaders(grid, rulesSections.about).length > 0 &&
    findHeaders(grid, rulesSections.parameters).length > 0
  );
}

function section<Name extends RulesSection, Key extends ColumnOf<Name>>(
  name: Name,
  keys: readonly Key[],
  required: readonly Key[],
): Section<Key> {
  const { vi, en } = rulesHeadings;
  const headings = new Map(
    keys.flatMap((key) =>
      [vi[name][key], en[name][key]].map((form) => [fold(String(form)), key] as const),
    ),
  );
  return { headings, required };
}
