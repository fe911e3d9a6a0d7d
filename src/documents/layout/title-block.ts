import type { TitleBlock } from '../content/block';
import { centredText, centredTextWithRule } from './centred-text';
import { points } from './measures';
import { textArea } from './page';
import type { SetPiece } from './set-text';
import { faces } from './typeface';

/** Type of document and what it is about, with a rule (Phụ lục I, Phần I, mục II.5.b Nghị định 30/2020/NĐ-CP). */
export function titleBlock({ type, summary }: TitleBlock): readonly SetPiece[] {
  return [
    centredText([type], { face: faces.documentType, within: textArea, before: points(18) }),
    ...centredTextWithRule(summary, { face: faces.summary, within: textArea, after: points(12) }),
  ];
}
