import type { Article } from '../content/block';
import { bodyParagraph } from './body-paragraph';
import { runs } from './runs';
import type { SetParagraph } from './set-text';
import { faces } from './typeface';

/**
 * "Điều 1." in bold and its text (Phụ lục I, Phần I, mục II.6.đ; Phụ lục III, Mẫu 1.2 Nghị định 30/2020/NĐ-CP).
 * The last article stays on the page of the signature, which never stands alone.
 */
export function article(
  { number, lead, paragraphs }: Article,
  beforeSignature: boolean,
): readonly SetParagraph[] {
  const last = paragraphs.length - 1;
  return [
    bodyParagraph(
      [...runs([`Điều ${number}. `], faces.articleNumber), ...runs(lead, faces.body)],
      paragraphs.length > 0 || beforeSignature ? 'next-and-itself' : 'nothing',
    ),
    ...paragraphs.map((phrase, index) =>
      bodyParagraph(
        runs(phrase, faces.body),
        beforeSignature && index === last ? 'next-and-itself' : 'nothing',
      ),
    ),
  ];
}
