import type { HistoryLine } from '../awards/bloc-history';
import { readHistorySheet } from '../sheets/reading/history-sheet/read-history-sheet';
import type { SheetFinding } from '../sheets/scoresheet';
import { appendHistory } from '../sheets/writing/history-sheet/append-history';
import type { Message } from '../text/sentences';
import { applyToSnapshot } from '../workbook/apply-patch';
import type { Patch } from '../workbook/patch';
import { fail, ok, type Result } from '../workbook/result';
import type { Snapshot } from '../workbook/snapshot';
import type { Computation } from './computation';
import { historyLinesOf } from './history-lines';

/** A workbook of an earlier year, computed. */
export interface EarlierBook {
  readonly file: string;
  readonly computation: Computation;
}

export interface HistoryImport {
  readonly patch: Patch;
  /** The years that the earlier workbooks are of, from the first one. */
  readonly years: readonly number[];
  /** Lines that did not stand there yet. */
  readonly lines: readonly HistoryLine[];
  /** What the adding itself gives to look at, such as a sheet that is protected or two ranks of one unit. */
  readonly remarks: readonly SheetFinding[];
  readonly findings: readonly SheetFinding[];
}

/**
 * Adds the rankings of earlier years to the sheet "Lịch sử": year, unit, rank, class, and who was head and deputy. What
 * stands there already is not added again. Awards are not: a proposal of that time is no decision. A problem where
 * the year of a workbook is not known.
 */
export function importHistory(
  snapshot: Snapshot,
  earlier: readonly EarlierBook[],
): Result<HistoryImport, Message> {
  const lines = new Map<string, HistoryLine>();
  for (const { file, computation } of earlier) {
    if (computation.blocs.some(({ facts }) => facts.year === null)) {
      return fail({ code: 'history-import-without-year', params: { file } });
    }
    for (const line of computation.blocs.flatMap((bloc) => historyLinesOf(bloc))) {
      const kept = { ...line, award: null, note: null };
      lines.set(JSON.stringify(kept), kept);
    }
  }
  const { changes, findings } = appendHistory(snapshot, [...lines.values()], 'vi');
  const after = readHistorySheet(applyToSnapshot(snapshot, { changes }));
  const before = readHistorySheet(snapshot);
  const known = new Set(before?.findings.map(({ message }) => JSON.stringify(message)));
  const found = after?.findings ?? [];
  // They stand below everything that was there.
  const added = (after?.history.lines ?? []).slice(before?.history.lines.length ?? 0);
  const left = leftOut([...lines.values()], added, before?.sheet ?? null);
  return ok({
    patch: { changes },
    years: [...new Set([...lines.values()].map(({ year }) => year))].sort((a, b) => a - b),
    lines: added,
    remarks: [
      ...findings,
      ...left,
      ...found.filter(({ message }) => !known.has(JSON.stringify(message))),
    ],
    findings: [...findings, ...left, ...found],
  });
}

/** What an own sheet of hers has no column for is not written: that she is told before. */
function leftOut(
  wanted: readonly HistoryLine[],
  added: readonly HistoryLine[],
  sheet: string | null,
): readonly SheetFinding[] {
  const columns = (['rank', 'class', 'office'] as const).filter(
    (column) =>
      added.length > 0 &&
      wanted.some((line) => line[column] !== null) &&
      added.every((line) => line[column] === null),
  );
  if (sheet === null || columns.length === 0) return [];
  const message = { code: 'history-columns-left-out', params: { sheet, columns } } as const;
  return [{ severity: 'warning', message, sheet, cell: null }];
}
