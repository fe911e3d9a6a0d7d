import type { HistoryLine } from '../../../awards/bloc-history';
import type { HistorySentenceParams } from '../../../text/history-sentences';
import type { Message } from '../../../text/sentences';
import { cellName } from '../../../workbook/cell-address';
import type { SheetFinding } from '../../scoresheet';
import { finding } from '../findings';
import type { TableRow } from '../scheme-sheet/tables';
import { awardTypeOf, officeOf, ratingOf } from './history-words-read';
import type { HistoryColumn } from './sections';

type Code = keyof HistorySentenceParams;

/**
 * One row of the table as a line of history; null where it says nothing usable, which is a finding. A cell that is not
 * understood leaves out what it would have said, never the line.
 */
export function readHistoryRow(
  row: TableRow<HistoryColumn>,
  sheet: string,
  findings: SheetFinding[],
): HistoryLine | null {
  const say = (message: Message<Code>, key: HistoryColumn): null => {
    findings.push(finding('warning', message, sheet, row.at(key)));
    return null;
  };
  const understood = <Value>(
    key: HistoryColumn,
    read: (words: string) => Value | null,
    message: (text: string) => Message<Code>,
  ): Value | null => {
    const words = row.words(key);
    return words === '' ? null : (read(words) ?? say(message(words), key));
  };
  const yearText = row.words('year');
  const year = yearOf(yearText);
  if (year === null) {
    return say({ code: 'history-year-unreadable', params: { text: yearText } }, 'year');
  }
  const unit = row.words('unit');
  if (unit === '') return say({ code: 'history-unit-missing', params: {} }, 'unit');
  return {
    year,
    unit,
    rank: understood('rank', rankOf, (text) => ({
      code: 'history-rank-unreadable',
      params: { text },
    })),
    class: wordsOrNull(row.words('class')),
    rating: understood('rating', ratingOf, (text) => ({
      code: 'history-rating-unknown',
      params: { text },
    })),
    award: wordsOrNull(row.words('award')),
    decision: wordsOrNull(row.words('decision')),
    date: wordsOrNull(row.words('date')),
    type: understood('type', awardTypeOf, (text) => ({
      code: 'history-type-unknown',
      params: { text },
    })),
    office: understood('office', officeOf, (text) => ({
      code: 'history-office-unknown',
      params: { text },
    })),
    note: wordsOrNull(row.words('note')),
    source: `${sheet}!${cellName(row.at('unit'))}`,
  };
}

/** Four digits, also as "Năm 2024". */
export function yearOf(words: string): number | null {
  const match = /^(?:năm\s*)?((?:19|20)\d{2})$/i.exec(words.normalize('NFC'));
  return match === null ? null : Number(match[1]);
}

function rankOf(words: string): number | null {
  const match = /^(?:hạng\s*|=)?([1-9]\d{0,3})$/i.exec(words.normalize('NFC'));
  return match === null ? null : Number(match[1]);
}

function wordsOrNull(words: string): string | null {
  return /[\p{L}\p{N}]/u.test(words) ? words : null;
}
