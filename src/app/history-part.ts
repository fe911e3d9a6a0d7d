import type { HistoryLine } from '../awards/bloc-history';
import { readHistorySheet } from '../sheets/reading/history-sheet/read-history-sheet';
import type { SheetFinding } from '../sheets/scoresheet';
import { appendHistory } from '../sheets/writing/history-sheet/append-history';
import type { Patch } from '../workbook/patch';
import type { Snapshot } from '../workbook/snapshot';
import type { Look } from './session/look';

/** What the pane shows of the sheet "Lịch sử". */
export interface HistoryPart {
  readonly sheet: string;
  readonly lines: number;
  /** The years that stand there, from the first one. */
  readonly years: readonly number[];
  readonly mistakes: readonly SheetFinding[];
}

/** Null where the workbook has no such sheet. */
export function historyPart({ snapshot }: Pick<Look, 'snapshot'>): HistoryPart | null {
  const read = readHistorySheet(snapshot);
  if (read === null) return null;
  const { sheet, history, findings } = read;
  return {
    sheet,
    lines: history.lines.length,
    years: [...new Set(history.lines.map(({ year }) => year))].sort((a, b) => a - b),
    mistakes: findings.filter(({ severity }) => severity !== 'info'),
  };
}

/** Makes the sheet with no lines yet, to be filled in by hand. */
export function historySheetPatch(snapshot: Snapshot): Patch {
  return { changes: appendHistory(snapshot, [], 'vi').changes };
}

/** Lines of a year, in the order in which they are written. */
export interface LinesOfYear {
  readonly year: number;
  readonly lines: readonly HistoryLine[];
}

export function linesByYear(lines: readonly HistoryLine[]): readonly LinesOfYear[] {
  const years = [...new Set(lines.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) => ({ year, lines: lines.filter((line) => line.year === year) }));
}
