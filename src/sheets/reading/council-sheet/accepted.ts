import type { AcceptedFinding } from '../../../awards/council';
import { areaName, parseAreaName } from '../../../workbook/cell-address';
import type { TableRow } from '../scheme-sheet/tables';
import { readSigned, readWords } from './fields';
import type { Remarks } from './remarks';
import type { ColumnOf } from './sections';

/** Findings that somebody has accepted as they are. */
export function readAccepted(
  rows: readonly TableRow<ColumnOf<'accepted'>>[],
  remarks: Remarks,
): readonly AcceptedFinding[] {
  return rows.flatMap((row) => {
    const [code, reason] = [readWords(row, 'code'), readWords(row, 'reason')];
    if (code === null) {
      remarks.mistake({ code: 'council-code-missing', params: {} }, row.at('code'));
    }
    if (reason === null) {
      const message = { code: 'council-reason-missing', params: { of: 'accepted' } } as const;
      remarks.mistake(message, row.at('reason'));
    }
    const text = readWords(row, 'cell');
    const cell = text === null ? null : parseAreaName(text.replaceAll('$', ''));
    if (text !== null && cell === null) {
      remarks.mistake({ code: 'council-cell', params: { text } }, row.at('cell'));
      return [];
    }
    if (code === null || reason === null) return [];
    const sheet = readWords(row, 'sheet');
    const signed = readSigned(row, 'code', remarks);
    const was = row.words('was');
    const place = { sheet, cell: cell === null ? null : areaName(cell) };
    return [{ code, what: row.words('what'), ...place, was, reason, ...signed }];
  });
}
