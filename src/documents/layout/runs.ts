import type { Phrase } from '../content/phrase';
import type { SetRun } from './set-text';
import type { Face } from './typeface';

/** A phrase as runs of one face; a blank is a run of its own, so that it can be highlighted. */
export function runs(phrase: Phrase, face: Face): readonly SetRun[] {
  return phrase.map((piece) =>
    typeof piece === 'string'
      ? { text: piece, face, isBlank: false }
      : { text: piece.shown, face, isBlank: true },
  );
}
