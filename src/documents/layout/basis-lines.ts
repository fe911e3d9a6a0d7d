import type { BasisLines } from '../content/block';
import { bodyParagraph } from './body-paragraph';
import { runs } from './runs';
import type { SetParagraph } from './set-text';
import { faces } from './typeface';

/** The grounds in italics, a paragraph each (Phụ lục I, Phần I, mục II.6.a Nghị định 30/2020/NĐ-CP). */
export function basisLines({ lines }: BasisLines): readonly SetParagraph[] {
  return lines.map((line) => bodyParagraph(runs(line, faces.basis)));
}
