import type { Paragraph } from 'docx';
import type { BasisLines } from '../content/block';
import { bodyParagraph } from './body-paragraph';
import { runs } from './runs';
import { faces } from './typeface';

/** The grounds in italics, a paragraph each (Phụ lục I, Phần I, mục II.6.a Nghị định 30/2020/NĐ-CP). */
export function basisLines({ lines }: BasisLines): readonly Paragraph[] {
  return lines.map((line) => bodyParagraph({ children: runs(line, faces.basis) }));
}
