import type { Band, Consequence } from '../../../scoring/scheme';
import { consequenceWords } from '../../../text/scheme-rule-words';
import { fold } from '../fold';
import type { Mistakes } from './mistakes';
import type { TableRow } from './tables';
import { choiceOf } from './words';

const KINDS = ['not-ranked', 'not-classified', 'at-most'] as const;

/** What a row says that happens to a unit; null for a mistake. A class alone is the best that is left. */
export function readConsequence(
  row: TableRow<'consequence' | 'band'>,
  bands: readonly Band[],
  mistakes: Mistakes,
): Consequence | null {
  const [text, band] = [row.words('consequence'), row.words('band')];
  const kind = text === '' && band !== '' ? 'at-most' : choiceOf(KINDS, consequenceWords, text);
  if (kind === null) {
    mistakes.add({ code: 'scheme-sheet-consequence', params: { text } }, row.at('consequence'));
    return null;
  }
  if ((kind === 'at-most') !== (band !== '')) {
    mistakes.add({ code: 'scheme-sheet-consequence-class', params: {} }, row.at('band'));
    return null;
  }
  return kind === 'at-most' ? { kind, band: bandNamed(band, bands) } : { kind };
}

/** The class as it is called in its own table, where only capital letters or spaces differ. */
function bandNamed(typed: string, bands: readonly Band[]): string {
  if (bands.some(({ name }) => name === typed)) return typed;
  return bands.find(({ name }) => fold(name) === fold(typed))?.name ?? typed;
}
