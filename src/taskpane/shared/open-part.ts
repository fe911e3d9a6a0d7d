import type { ReadingPart } from '../../app/finding-parts';
import { checksWords } from '../../text/checks-words';
import type { Language } from '../../text/language';
import type { TabProps } from '../tab-props';
import { openFold } from './fold';
import { keep } from './kept';

/** What a button says that opens a part of the tab *Quy chế*; null is the tab as a whole. */
export function partButton(part: ReadingPart | null, language: Language): string {
  const words = checksWords[language];
  return part === 'scheme' || part === 'rules' ? words.seeRules : words.mendReading;
}

/** Shows the tab *Quy chế* with that part of it unfolded. */
export function openPart(
  { session, openTab }: Pick<TabProps, 'session' | 'openTab'>,
  part: ReadingPart | null,
): void {
  if (part !== null) keep(session, ...openFold(`rules ${part}`));
  openTab('rules');
}
