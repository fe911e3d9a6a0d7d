import type { BlocHistory } from '../../../awards/bloc-history';
import { knownYearsLabels } from '../../../text/history-words';
import type { CellAddress, CellPlace } from '../../../workbook/cell-address';
import { findSheet, type Snapshot } from '../../../workbook/snapshot';
import type { SheetFinding } from '../../scoresheet';
import { findHistorySheet } from '../../user-sheets';
import { finding } from '../findings';
import { fold, tidy } from '../fold';
import { findHeaders, rowsBelow } from '../scheme-sheet/tables';
import { sheetGrid, type SheetGrid } from '../sheet-grid';
import { readAliases } from './aliases';
import { contradictions, type PlacedLine } from './history-contradictions';
import { readHistoryRow, yearOf } from './history-rows';
import { aliasSection, historySection } from './sections';

export interface HistorySheetReading {
  readonly sheet: string;
  readonly history: BlocHistory;
  /** The first free cell below the lines, where more would be written; null without a table. */
  readonly free: CellPlace | null;
  readonly findings: readonly SheetFinding[];
}

/** Reads the sheet "Lịch sử", which the user may complete; null where there is none. */
export function readHistorySheet(snapshot: Snapshot): HistorySheetReading | null {
  const found = findHistorySheet(snapshot);
  const sheet = found === null ? null : findSheet(snapshot, found.sheet);
  const grid = sheet === null ? null : sheetGrid(sheet);
  if (found === null || sheet === null || grid === null) return null;
  const findings: SheetFinding[] = [];
  if (!found.isMarked) {
    const message = { code: 'history-unmarked', params: { sheet: sheet.name } } as const;
    findings.push(finding('info', message, sheet.name));
  }
  const lineHeaders = findHeaders(grid, historySection);
  const aliasHeaders = findHeaders(grid, aliasSection);
  const headers = [...lineHeaders, ...aliasHeaders].map(({ area }) => area);
  const aliases = readAliases(
    aliasHeaders.flatMap((header) => rowsBelow(grid, header, headers)),
    sheet.name,
    findings,
  );
  const rows = lineHeaders.flatMap((header) => rowsBelow(grid, header, headers));
  const [area] = lineHeaders.map((header) => header.area);
  const last = Math.max(area?.top ?? 0, ...rows.map((row) => row.at('year').row));
  const placed = rows.flatMap((row): readonly PlacedLine[] => {
    const line = readHistoryRow(row, sheet.name, findings);
    return line === null ? [] : [{ line, at: row.at('unit') }];
  });
  findings.push(...contradictions(placed, aliases, sheet.name));
  return {
    sheet: sheet.name,
    history: {
      lines: placed.map(({ line }) => line),
      aliases,
      known: knownYears(grid, sheet.name, findings),
    },
    free: area === undefined ? null : { sheet: sheet.name, row: last + 1, column: area.left },
    findings,
  };
}

interface YearCell {
  readonly year: number | null;
  readonly at: CellAddress;
}

/** Both years have to be there: half of a span says nothing. */
function knownYears(
  grid: SheetGrid,
  sheet: string,
  findings: SheetFinding[],
): BlocHistory['known'] {
  const from = labelledYear(grid, 'from', sheet, findings);
  const to = labelledYear(grid, 'to', sheet, findings);
  if (from === null || to === null || from.year === null || to.year === null) return null;
  if (from.year > to.year) {
    const params = { from: from.year, to: to.year };
    const message = { code: 'history-years-crossed', params } as const;
    findings.push(finding('warning', message, sheet, from.at));
    return null;
  }
  return { from: from.year, to: to.year };
}

/** The year to the right of the label. */
function labelledYear(
  grid: SheetGrid,
  key: 'from' | 'to',
  sheet: string,
  findings: SheetFinding[],
): YearCell | null {
  const labels = [fold(knownYearsLabels.vi[key]), fold(knownYearsLabels.en[key])];
  for (let row = grid.used.top; row <= grid.used.bottom; row += 1) {
    for (let column = grid.used.left; column < grid.used.right; column += 1) {
      if (!labels.includes(fold(grid.wordsAt(row, column)).replace(/:$/, '').trim())) continue;
      const at = { row, column: grid.areaAt(row, column).right + 1 };
      const value = grid.valueAt(at.row, at.column);
      const words =
        typeof value === 'number' ? String(value) : tidy(grid.wordsAt(at.row, at.column));
      const year = yearOf(words);
      if (year === null && words !== '') {
        const message = { code: 'history-year-unreadable', params: { text: words } } as const;
        findings.push(finding('warning', message, sheet, at));
      }
      return { year, at };
    }
  }
  return null;
}
