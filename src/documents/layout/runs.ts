import { isBlank, pieceText, type Phrase } from '../content/phrase';
import type { SetRun } from './set-text';
import type { Face } from './typeface';

/** A phrase as runs of one face; a blank is a run of its own, so that it can be highlighted. */
export function runs(phrase: Phrase, face: Face): readonly SetRun[] {
  const result: SetRun[] = [];
  for (const piece of phrase) {
    const run = { text: pieceText(piece), face, isBlank: isBlank(piece) };
    const last = result.at(-1);
    if (last === undefined || run.isBlank || last.isBlank) result.push(run);
    else result.splice(-1, 1, { ...last, text: last.text + run.text });
  }
  return result;
}
