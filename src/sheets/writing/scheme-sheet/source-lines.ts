import {
  sourceLevel,
  type SchemeProvenance,
  type SourceNote,
} from '../../../scoring/scheme-provenance';
import type { Language } from '../../../text/language';
import { schemeSourceWords } from '../../../text/scheme-source-words';
import { wideRow, type ImageCell } from '../sheet-image';
import { styles } from '../styles';
import { written } from '../written-text';
import type { Lines } from './lines';
import { LONGEST_TEXT } from './scheme-rows';

/** Before each of several notes. */
const BULLET = '• ';

/** Where the scheme is from, how far that was checked, and what holds for all of it; a line each. */
export function addSource(sheet: Lines, provenance: SchemeProvenance, language: Language): void {
  const words = schemeSourceWords[language];
  const lines = [
    `${words.source} ${provenance.source}`,
    `${words.level} ${words.levels[sourceLevel(provenance)]}`,
    ...provenance.notes
      .filter(({ at }) => at === null)
      .map((note) => `${BULLET}${noteText(note, language)}`),
  ];
  for (const line of lines) {
    sheet.add(wideRow(written(line, LONGEST_TEXT), styles.hint, sheet.widths.length));
  }
}

/** The rows of the table of criteria, with what is said of each in its column of notes. */
export function withNotes(
  rows: readonly (readonly ImageCell[])[],
  codes: readonly string[],
  { notes }: SchemeProvenance,
  noteColumn: number,
  language: Language,
): readonly (readonly ImageCell[])[] {
  return rows.map((cells, row) => {
    const own = notes.filter(({ at }) => at !== null && at === codes[row]);
    if (own.length === 0) return cells;
    const texts = own.map((note) => noteText(note, language));
    const [first = ''] = texts;
    const said = texts.length > 1 ? texts.map((text) => `${BULLET}${text}`).join(' ') : first;
    return cells.map((cell, column) =>
      column === noteColumn ? { ...cell, value: written(said, LONGEST_TEXT) } : cell,
    );
  });
}

function noteText({ status, note }: SourceNote, language: Language): string {
  return status === 'found' ? note : `${schemeSourceWords[language].noteOf[status]} ${note}`;
}
