import type { Signed } from '../../../awards/council';
import type { CouncilSentenceParams } from '../../../text/council-sentences';
import { yesNoWords } from '../../../text/council-words';
import { dateAt } from '../cells/date-cell';
import { fold } from '../fold';
import type { TableRow } from '../scheme-sheet/tables';
import type { Remarks } from './remarks';

type Count = CouncilSentenceParams['council-count']['count'];

const WHOLE = /^\d{1,6}$/;
/** "8/9": eight of nine. */
const OF_HOW_MANY = /^(\d{1,6}) ?\/ ?(\d{1,6})$/;

/** A whole number at or above 0; null where there is none, or none that can be read (a mistake). */
export function readCount<Key extends string>(
  row: TableRow<Key>,
  key: Key & Count,
  remarks: Remarks,
): number | null {
  const text = row.words(key);
  if (text === '' || text === '-') return null;
  if (WHOLE.test(text)) return Number(text);
  return remarks.mistake({ code: 'council-count', params: { count: key, text } }, row.at(key));
}

/** Votes, also as "8/9". */
export function readVotes<Key extends string>(
  row: TableRow<Key | 'votes' | 'voters'>,
  remarks: Remarks,
): { readonly votes: number | null; readonly voters: number | null } {
  const both = OF_HOW_MANY.exec(row.words('votes'));
  const voters = readCount(row, 'voters', remarks);
  if (both === null) return { votes: readCount(row, 'votes', remarks), voters };
  return { votes: Number(both[1]), voters: voters ?? Number(both[2]) };
}

/** Có or Không; null where there is neither, or something else (a mistake). */
export function readYesNo<Key extends string>(
  row: TableRow<Key>,
  key: Key,
  remarks: Remarks,
): boolean | null {
  const text = row.words(key);
  if (text === '' || text === '-') return null;
  const typed = fold(text).replace(/[.\s]+$/, '');
  const isOne = (word: 'yes' | 'no'): boolean =>
    [yesNoWords.vi[word], yesNoWords.en[word]].map(fold).includes(typed);
  if (isOne('yes') || typed === 'x' || typed === 'đạt') return true;
  if (isOne('no') || typed === 'không đạt') return false;
  return remarks.mistake({ code: 'council-yes-no', params: { text } }, row.at(key));
}

/** Words that somebody wrote; null for none, also where a dash says so. */
export function readWords<Key extends string>(row: TableRow<Key>, key: Key): string | null {
  const text = row.words(key);
  return /[\p{L}\d]/u.test(text) ? text : null;
}

/** Who said a row and when; what is missing of it is a warning. */
export function readSigned<Key extends string>(
  row: TableRow<Key | 'by' | 'on'>,
  first: Key,
  remarks: Remarks,
  isNeeded = true,
): Signed {
  const by = readWords(row, 'by');
  const text = readWords(row, 'on');
  const at = row.at('on');
  const on = text === null ? null : dateAt(row.grid, at.row, at.column);
  if (text !== null && on === null) {
    remarks.warning({ code: 'council-date', params: { text } }, at);
  }
  if (isNeeded && (by === null || text === null)) {
    const missing = by !== null ? 'date' : text !== null ? 'name' : 'both';
    remarks.warning(
      { code: 'council-unsigned', params: { missing } },
      row.at(by === null ? 'by' : 'on'),
    );
  }
  return { by, on, at: { sheet: row.grid.sheet.name, ...row.at(first) } };
}
