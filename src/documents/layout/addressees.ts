import type { Addressees } from '../content/block';
import { say, type Phrase } from '../content/phrase';
import { centredText } from './centred-text';
import { millimetres, points, type Twips } from './measures';
import { runs } from './runs';
import type { SetParagraph } from './set-text';
import { textWidth } from './text-width';
import { faces } from './typeface';

const label = 'Kính gửi:';

/** Where "Kính gửi:" begins when the names stand below it. */
const labelAt = millimetres(30);

/**
 * One addressee on the line of "Kính gửi:"; several on lines of their own, each with a dash under the colon
 * (Phụ lục I, Phần I, mục II.9.d Nghị định 30/2020/NĐ-CP).
 */
export function addressees({ to }: Addressees, within: Twips): readonly SetParagraph[] {
  const face = faces.body;
  const after = points(12);
  const [only, ...others] = to;
  if (only !== undefined && others.length === 0) {
    return [centredText(say`${label} ${only}`, { face, within, before: points(6), after })];
  }
  const line = (phrase: Phrase, left: Twips, isLast: boolean): SetParagraph => ({
    kind: 'paragraph',
    runs: runs(phrase, face),
    alignment: 'left',
    within: within - left,
    indent: { left, right: 0, firstLine: 0 },
    before: 0,
    after: isLast ? after : 0,
    lineHeight: 1,
    keeps: 'next',
  });
  const under = labelAt + textWidth(label, face) - textWidth(':', face);
  const last = to.length - 1;
  return [
    line([label], labelAt, false),
    ...to.map((each, index) =>
      line(say`- ${each}${index === last ? '.' : ';'}`, under, index === last),
    ),
  ];
}
