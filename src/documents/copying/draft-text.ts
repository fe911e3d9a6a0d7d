import { paragraphsOf, paragraphText, type SetBlock } from '../layout/set-text';

/** A set document as bare text, a line a paragraph, for programs that take no layout. */
export function draftText(blocks: readonly SetBlock[]): string {
  return paragraphsOf(blocks).map(paragraphText).join('\n');
}
