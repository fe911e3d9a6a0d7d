import { blocUnitHeadings } from '../text/bloc-sheet-words';
import { targetHeadings } from '../text/pledge-sheet-words';
import { sheetTitles } from '../text/sheet-words';
import type { SheetSnapshot, Snapshot } from '../workbook/snapshot';
import { ownedSheet } from './ownership';
import { looksLikeCouncil } from './reading/council-sheet/looks-like-council';
import { fold } from './reading/fold';
import { historySection } from './reading/history-sheet/sections';
import { looksLikeRules } from './reading/rules-sheet/sections';
import { looksLikeScheme } from './reading/scheme-sheet/looks-like-scheme';

/** A sheet that the user fills, and whether it carries a mark of Bảng Vàng's. */
export interface UserSheet {
  readonly sheet: string;
  readonly isMarked: boolean;
}

/** Of the headings in a header row, so many have to be there: she may have left columns out. */
const ENOUGH_HEADINGS = 3;

/** The sheet "Thông tin khối": by its mark, or by title and header row where she typed or copied one. */
export function findBlocSheet(snapshot: Snapshot): UserSheet | null {
  return findUserSheet(snapshot, 'bloc', (sheet) =>
    [blocUnitHeadings.vi, blocUnitHeadings.en].some((headings) =>
      hasHeaderRow(sheet, Object.values(headings)),
    ),
  );
}

/** The sheet "Bộ tiêu chí", found the same way. */
export function findSchemeSheet(snapshot: Snapshot): UserSheet | null {
  return findUserSheet(snapshot, 'scheme', looksLikeScheme);
}

/** The sheet "Lịch sử", found the same way. */
export function findHistorySheet(snapshot: Snapshot): UserSheet | null {
  return findUserSheet(snapshot, 'history', (sheet) =>
    hasHeaderRow(sheet, [...historySection.headings.keys()]),
  );
}

/** The sheet "Hội đồng", found the same way. */
export function findCouncilSheet(snapshot: Snapshot): UserSheet | null {
  return findUserSheet(snapshot, 'council', looksLikeCouncil);
}

/** The sheet "Quy định khen thưởng", found the same way. */
export function findRulesSheet(snapshot: Snapshot): UserSheet | null {
  return findUserSheet(snapshot, 'rules', looksLikeRules);
}

/** The sheet "Giao ước", found the same way. */
export function findPledgeSheet(snapshot: Snapshot): UserSheet | null {
  return findUserSheet(snapshot, 'pledge', (sheet) =>
    [targetHeadings.vi, targetHeadings.en].some((headings) =>
      hasHeaderRow(sheet, Object.values(headings)),
    ),
  );
}

function findUserSheet(
  snapshot: Snapshot,
  kind: 'bloc' | 'scheme' | 'rules' | 'council' | 'history' | 'pledge',
  isFilledIn: (sheet: SheetSnapshot) => boolean,
): UserSheet | null {
  const marked = ownedSheet(snapshot, kind);
  if (marked !== null) return { sheet: marked, isMarked: true };
  const titles = [fold(sheetTitles.vi[kind]), fold(sheetTitles.en[kind])];
  const typed = snapshot.sheets.find(
    (sheet) => titles.includes(fold(sheet.name)) && isFilledIn(sheet),
  );
  return typed === undefined ? null : { sheet: typed.name, isMarked: false };
}

function hasHeaderRow(sheet: SheetSnapshot, headings: readonly string[]): boolean {
  const known = new Set(headings.map(fold));
  return sheet.texts.some((row) => {
    const found = new Set(row.map(fold).filter((text) => known.has(text)));
    return found.size >= ENOUGH_HEADINGS;
  });
}
