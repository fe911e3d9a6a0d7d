import { AlignmentType, Paragraph } from 'docx';
import { say, type Phrase } from '../content/phrase';
import type { Twips } from './measures';
import { runs } from './runs';
import { faces, type Face } from './typeface';

/** "Nơi nhận:" and its lines, flush left (Phụ lục I, Phần I, mục II.9.d Nghị định 30/2020/NĐ-CP). */
export function recipientList(recipients: readonly Phrase[], above: Twips): readonly Paragraph[] {
  return [
    line(['Nơi nhận:'], faces.recipientsLabel, above),
    ...recipients.map((recipient) => line(say`- ${recipient}`, faces.recipients, 0)),
  ];
}

function line(phrase: Phrase, face: Face, before: Twips): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.LEFT,
    spacing: { before, after: 0 },
    children: runs(phrase, face),
  });
}
