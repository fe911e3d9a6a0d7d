import { noHistory, type HistoryLine } from '../../../awards/bloc-history';
import { foldName } from '../../../scoring/fold-name';
import type { Language } from '../../../text/language';
import type { Area } from '../../../workbook/cell-address';
import { findSheet, usedArea, type SheetSnapshot, type Snapshot } from '../../../workbook/snapshot';
import { sheetMark } from '../../ownership';
import { readHistorySheet } from '../../reading/history-sheet/read-history-sheet';
import { historyColumns, historySection } from '../../reading/history-sheet/sections';
import { findHeaders } from '../../reading/scheme-sheet/tables';
import { sheetGrid } from '../../reading/sheet-grid';
import { findHistorySheet } from '../../user-sheets';
import { formatChanges, writeChanges } from '../cell-blocks';
import { newSheetChanges, type SheetChanges } from '../sheet-changes';
import { historyImage, historyRow } from './history-image';

/**
 * Adds lines to the sheet "Lịch sử", which is made where there is none. Lines that already stand there, of the same
 * unit, year, rank, class and award, are not added again; nothing that stands there is ever changed, since a person may
 * have written it. Where she has left columns out of her own sheet, what belongs there is not written; nor is an award that nothing
 * there would tell from one that has been given.
 */
export function appendHistory(
  snapshot: Snapshot,
  lines: readonly HistoryLine[],
  language: Language,
): SheetChanges {
  const found = findHistorySheet(snapshot);
  const sheet = found === null ? null : findSheet(snapshot, found.sheet);
  const grid = sheet === null ? null : sheetGrid(sheet);
  if (found === null || sheet === null || grid === null) {
    const image = historyImage({ ...noHistory, lines }, language);
    return { changes: newSheetChanges(snapshot, 'history', image, language), findings: [] };
  }
  const header = findHeaders(grid, historySection).at(-1);
  const canTell = header?.columns.has('rank') === true && header.columns.has('decision');
  const there = new Set((readHistorySheet(snapshot)?.history.lines ?? []).map(keyOf));
  const added = lines
    .map((line) => (canTell ? line : { ...line, award: null }))
    .filter((line) => !there.has(keyOf(line)));
  if (added.length === 0) return { changes: [], findings: [] };
  if (sheet.isProtected) {
    const message = { code: 'result-sheet-protected', params: { sheet: sheet.name } } as const;
    return {
      changes: [],
      findings: [{ severity: 'warning', message, sheet: sheet.name, cell: null }],
    };
  }
  if (header === undefined) return { changes: [], findings: [] };
  const top = lastRow(sheet) + 1;
  const cells = added.flatMap((line, index) =>
    historyRow(line, language).cells.flatMap((cell, at) => {
      const key = historyColumns[at];
      const column = key === undefined ? undefined : header.columns.get(key);
      return column === undefined ? [] : [{ ...cell, row: top + index, column }];
    }),
  );
  const area: Area = { ...header.area, bottom: top + added.length - 1 };
  return {
    changes: [
      ...formatChanges(sheet.name, cells),
      ...writeChanges(sheet.name, cells),
      ...(found.isMarked
        ? [
            {
              kind: 'define-name' as const,
              name: sheetMark('history'),
              sheet: sheet.name,
              area: { ...area, top: 0 },
              hidden: true,
            },
          ]
        : []),
    ],
    findings: [],
  };
}

function keyOf({ year, unit, rank, class: named, award, office }: HistoryLine): string {
  return JSON.stringify([year, foldName(unit), rank, named, foldName(award ?? ''), office]);
}

/** Below everything, so that nothing of hers is written over. */
function lastRow(sheet: SheetSnapshot): number {
  return Math.max(
    usedArea(sheet)?.bottom ?? 0,
    ...[...sheet.merges, ...sheet.tables].map(({ bottom }) => bottom),
  );
}
