import type { Language } from '../../text/language';
import { logWords, sheetPhrases } from '../../text/sheet-words';
import type { Area } from '../../workbook/cell-address';
import type { Change } from '../../workbook/patch';
import { findSheet, usedArea, type SheetSnapshot, type Snapshot } from '../../workbook/snapshot';
import { ownedSheets, sheetMark } from '../ownership';
import type { BlocResults } from './bloc-results';
import { stageName } from './bloc-title';
import { formatChanges, writeChanges } from './cell-blocks';
import { fingerprint } from './fingerprint';
import { isUnwritten } from './free-space';
import { newSheetChanges, type SheetChanges } from './sheet-changes';
import { cellsRow, rowHeight, wideRow, type ImageCell } from './sheet-image';
import { styles } from './styles';
import { written } from './written-text';

/** In characters: time, what, from where, units, cells, fingerprint. */
const WIDTHS = [20, 24, 50, 12, 12, 18];

/** What a line of the log speaks of. */
export type LogDeed =
  | { readonly kind: 'recomputed' }
  | { readonly kind: 'made-official'; readonly by: string }
  | { readonly kind: 'reopened'; readonly by: string; readonly reason: string };

/** One run that changed something, or a result that a person made official or opened again. */
export interface LogEntry {
  readonly deed: LogDeed;
  /** As it is to be read; the time is handed in. */
  readonly time: string;
  readonly blocs: readonly BlocResults[];
  readonly cellsWritten: number;
}

/** One line of the log, whatever it speaks of. */
export interface LogLine {
  readonly time: string;
  readonly what: string;
  readonly inputs: string;
  /** Units, or people. */
  readonly count: number;
  readonly cellsWritten: number;
  readonly fingerprint: string;
}

/** Adds one line to the sheet "Nhật ký"; the lines above it are never touched. */
export function logChanges(snapshot: Snapshot, entry: LogEntry, language: Language): SheetChanges {
  return logLineChanges(snapshot, lineOf(entry, language), language);
}

/** The same for a line of any work. */
export function logLineChanges(
  snapshot: Snapshot,
  entry: LogLine,
  language: Language,
): SheetChanges {
  const owned = ownedSheets(snapshot).find(({ kind }) => kind === 'log');
  const sheet = owned === undefined ? null : findSheet(snapshot, owned.sheet);
  if (owned === undefined || sheet === null) {
    return { changes: firstEntry(snapshot, entry, language), findings: [] };
  }
  if (sheet.isProtected) {
    const message = { code: 'result-sheet-protected', params: { sheet: sheet.name } } as const;
    return {
      changes: [],
      findings: [{ severity: 'warning', message, sheet: sheet.name, cell: null }],
    };
  }
  const { left } = owned.area;
  const row = nextRow(sheet, owned.area);
  const line = cellsRow(entryCells(entry));
  const cells = line.cells.map((cell, index) => ({ ...cell, row, column: left + index }));
  const values = cells.map((cell) => cell.value);
  const height = rowHeight(line, values, WIDTHS);
  const area = { ...owned.area, bottom: row };
  return {
    changes: [
      ...formatChanges(sheet.name, cells),
      ...writeChanges(sheet.name, cells),
      ...(height === null ? [] : [rowHeightChange(sheet.name, row, height)]),
      { kind: 'define-name', name: sheetMark('log'), sheet: sheet.name, area, hidden: true },
    ],
    findings: [],
  };
}

function rowHeightChange(sheet: string, row: number, height: number): Change {
  return { kind: 'row-height', sheet, first: row, last: row, height };
}

/** The row below the last entry, or below everything where a person has written there. */
function nextRow(sheet: SheetSnapshot, area: Area): number {
  const row = area.bottom + 1;
  const right = Math.max(area.right, area.left + WIDTHS.length - 1);
  if (isUnwritten(sheet, { ...area, right, top: row, bottom: row })) return row;
  return Math.max(usedArea(sheet)?.bottom ?? 0, ...sheet.merges.map(({ bottom }) => bottom)) + 1;
}

function firstEntry(snapshot: Snapshot, entry: LogLine, language: Language): readonly Change[] {
  const words = logWords[language];
  const headings = [
    words.time,
    words.what,
    words.inputs,
    words.units,
    words.cells,
    words.fingerprint,
  ].map((value) => ({ value, format: styles.heading }));
  const image = {
    rows: [
      wideRow(words.heading, styles.title, WIDTHS.length),
      cellsRow(headings),
      cellsRow(entryCells(entry)),
    ],
    columnWidths: WIDTHS,
    frozen: { rows: 2, columns: 0 },
    orientation: 'landscape',
    repeated: { first: 1, last: 1 },
    hint: null,
  } as const;
  return newSheetChanges(snapshot, 'log', image, language);
}

function lineOf(entry: LogEntry, language: Language): LogLine {
  const inputs = entry.blocs.map(({ scoresheet, stage }) =>
    sheetPhrases[language].logInput(scoresheet.sheets.join(', '), stageName(stage, language)),
  );
  const units = entry.blocs.reduce((count, { scoresheet }) => count + scoresheet.units.length, 0);
  return {
    time: entry.time,
    what: deedWords(entry.deed, language),
    inputs: inputs.join('; '),
    count: units,
    cellsWritten: entry.cellsWritten,
    fingerprint: fingerprint(entry.blocs),
  };
}

function entryCells(line: LogLine): readonly ImageCell[] {
  return [
    { value: written(line.time), format: styles.text },
    { value: written(line.what), format: styles.text },
    { value: written(line.inputs), format: styles.text },
    { value: line.count, format: styles.whole },
    { value: line.cellsWritten, format: styles.whole },
    { value: line.fingerprint, format: styles.centered },
  ];
}

function deedWords(deed: LogDeed, language: Language): string {
  const words = logWords[language];
  switch (deed.kind) {
    case 'recomputed':
      return words.recomputed;
    case 'made-official':
      return words.madeOfficial(deed.by);
    case 'reopened':
      return words.reopened(deed.by, deed.reason);
  }
}
