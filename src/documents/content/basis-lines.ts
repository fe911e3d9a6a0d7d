import type { BasisLines } from './block';
import { cleanText } from './clean-text';
import { say, type Phrase } from './phrase';

/**
 * The grounds of a document: each line ends with ";", the last with "."
 * (Phụ lục I, Phần I, mục II.6.a Nghị định 30/2020/NĐ-CP).
 */
export function basisLines(lines: readonly Phrase[]): BasisLines {
  const last = lines.length - 1;
  return {
    kind: 'basis-lines',
    lines: lines.map((line, index) => (index === last ? say`${line}.` : say`${line};`)),
  };
}

/** A ground as a person wrote it, with or without "Căn cứ" and the mark at the end. */
export function writtenBasis(text: string): Phrase {
  const bare = cleanText(text).replace(/[\s;.,]+$/, '');
  return /^(căn cứ|xét|theo) /i.test(bare) ? [bare] : [`Căn cứ ${bare}`];
}
