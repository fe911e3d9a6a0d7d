import { say, type Phrase } from '../content/phrase';
import type { Twips } from './measures';
import { runs } from './runs';
import type { SetParagraph } from './set-text';
import { faces, type Face } from './typeface';

/** "Nơi nhận:" and its lines, flush left (Phụ lục I, Phần I, mục II.9.d Nghị định 30/2020/NĐ-CP). */
export function recipientList(
  recipients: readonly Phrase[],
  within: Twips,
  above: Twips,
): readonly SetParagraph[] {
  const line = (phrase: Phrase, face: Face, before: Twips): SetParagraph => ({
    kind: 'paragraph',
    runs: runs(phrase, face),
    alignment: 'left',
    within,
    indent: { left: 0, right: 0, firstLine: 0 },
    before,
    after: 0,
    lineHeight: 1,
    keeps: 'nothing',
  });
  return [
    line(['Nơi nhận:'], faces.recipientsLabel, above),
    ...recipients.map((recipient) => line(say`- ${recipient}`, faces.recipients, 0)),
  ];
}
