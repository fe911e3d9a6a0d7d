import { AlignmentType, LineRuleType, Paragraph, type TextRun } from 'docx';
import { millimetres, points } from './measures';

interface BodyParagraph {
  readonly children: readonly TextRun[];
  readonly keepNext?: boolean;
}

/**
 * Justified, first line 1.27 cm in, 6 pt between paragraphs, lines 1.1 apart
 * (Phụ lục I, Phần I, mục II.6.e Nghị định 30/2020/NĐ-CP).
 */
export function bodyParagraph({ children, keepNext = false }: BodyParagraph): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: millimetres(12.7) },
    spacing: { before: 0, after: points(6), line: 264, lineRule: LineRuleType.AUTO },
    ...(keepNext ? { keepNext, keepLines: true } : {}),
    children,
  });
}
