import type { SourceRef } from '../../awards/facts';
import { documentBlankLabel, type DocumentBlankId } from '../../text/document-words';
import { statedText } from './clean-text';

/** A place for the secretary to fill in, and the dotted words that stand there until she does. */
export interface Blank {
  readonly blank: DocumentBlankId;
  readonly shown: string;
}

/** Words that came from a place in the workbook: a reference that means nothing here. */
export interface Sourced {
  readonly text: string;
  readonly source: SourceRef;
}

export type Piece = string | Sourced | Blank;

/** A stretch of a document's text: what is known, with blanks where something is not. */
export type Phrase = readonly Piece[];

/** A blank that says between dots what belongs there: "…[tên đơn vị nhận cờ]…". */
export function blank(id: DocumentBlankId, label: string = documentBlankLabel(id).vi): Phrase {
  return [{ blank: id, shown: `…[${label}]…` }];
}

/** A blank of dots alone, where the words around it already say what belongs there. */
export function dots(id: DocumentBlankId): Phrase {
  return [{ blank: id, shown: '……' }];
}

/** The fact as it is to be printed, or a blank where it is not known. */
export function fact(text: string | null, id: DocumentBlankId): Phrase {
  const stated = statedText(text);
  return stated === null ? blank(id) : [stated];
}

/** Writes a phrase as a sentence with values in it: say`Căn cứ ${basis};`. */
export function say(
  words: TemplateStringsArray,
  ...values: readonly (string | number | Phrase)[]
): Phrase {
  const pieces = words.flatMap((word, index): Phrase => {
    const value = values[index] ?? '';
    return [word, ...(typeof value === 'object' ? value : [String(value)])];
  });
  return joined(pieces);
}

function joined(pieces: Phrase): Phrase {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') result.splice(-1, 1, last + piece);
    else if (piece !== '') result.push(piece);
  }
  return result;
}

/** In capitals, blanks too. */
export function inCapitals(phrase: Phrase): Phrase {
  return phrase.map((piece) => {
    if (typeof piece === 'string') return piece.toLocaleUpperCase('vi');
    return isBlank(piece)
      ? { ...piece, shown: piece.shown.toLocaleUpperCase('vi') }
      : { ...piece, text: piece.text.toLocaleUpperCase('vi') };
  });
}

/** The phrase as it reads on paper. */
export function plainText(phrase: Phrase): string {
  return phrase.map(pieceText).join('');
}

export function pieceText(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  return isBlank(piece) ? piece.shown : piece.text;
}

export function isBlank(piece: Piece): piece is Blank {
  return typeof piece === 'object' && 'blank' in piece;
}

/** Phrases one after the other, with words between them: a list in a sentence. */
export function listed(phrases: readonly Phrase[], between = ', '): Phrase {
  return joined(phrases.flatMap((phrase, index) => (index === 0 ? phrase : [between, ...phrase])));
}
