import { millimetres, points, type Twips } from './measures';
import { textArea } from './page';
import type { SetParagraph, SetRun } from './set-text';

/**
 * Justified, first line 1.27 cm in, 6 pt between paragraphs, lines 1.1 apart
 * (Phụ lục I, Phần I, mục II.6.e Nghị định 30/2020/NĐ-CP).
 */
export function bodyParagraph(
  runs: readonly SetRun[],
  keeps: SetParagraph['keeps'] = 'nothing',
  within: Twips = textArea,
): SetParagraph {
  return {
    kind: 'paragraph',
    runs,
    alignment: 'justified',
    within,
    indent: { left: 0, right: 0, firstLine: millimetres(12.7) },
    before: 0,
    after: points(6),
    lineHeight: 1.1,
    keeps,
  };
}
