import { foldName } from '../fold-name';
import { equals, parsePoints } from '../points';
import type { FormulaInput, InputKey, ReadInput } from './inputs';
import { impossible, missing, notAssigned, unreadable, type NotComputed } from './outcome';

/** The place of the word that a cell says, or what the leaf's score becomes. */
export type WordReading = { readonly kind: 'found'; readonly index: number } | NotComputed;

/** Reads a cell that should say one of these words; the first that fits counts. */
export function readWord(read: ReadInput, key: InputKey, words: readonly string[]): WordReading {
  const input = read(key);
  switch (input.state) {
    case 'missing':
      return missing(key);
    case 'not-assigned':
      return notAssigned(key);
    case 'number':
    case 'unreadable':
    case 'word': {
      const index = words.findIndex((word) => says(input, word));
      if (index !== -1) return { kind: 'found', index };
      return input.state === 'number'
        ? impossible(key, input.points, 'unknown-word')
        : unreadable(key, input.text, 'unknown-word');
    }
  }
}

/** The form by which two words are one and the same to a cell. */
export function foldWord(word: string): string {
  const figure = parsePoints(word);
  return figure === null
    ? foldName(word)
    : `${figure.numerator.toString()}/${figure.denominator.toString()}`;
}

/** A number is compared by its value ("1", "1.0"), a text by `foldName`. */
function says(
  input: Extract<FormulaInput, { state: 'number' | 'unreadable' | 'word' }>,
  word: string,
): boolean {
  if (input.state !== 'number') return foldName(input.text) === foldName(word);
  const figure = parsePoints(word);
  return figure !== null && equals(figure, input.points);
}
