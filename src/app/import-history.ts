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
  readonly added: number;
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
    for (const line of computation.blocs.flatMap(historyLinesOf)) {
      const kept = { ...line, note: null };
      lines.set(JSON.stringify(kept), kept);
    }
  }
  const { changes, findings } = appendHistory(snapshot, [...lines.values()], 'vi');
  const after = readHistorySheet(applyToSnapshot(snapshot, { changes }));
  const before = readHistorySheet(snapshot)?.history.lines.length ?? 0;
  return ok({
    patch: { changes },
    years: [...new Set([...lines.values()].map(({ year }) => year))].sort((a, b) => a - b),
    added: (after?.history.lines.length ?? 0) - before,
    findings: [...findings, ...(after?.findings ?? [])],
  });
}
