import type { Signature } from '../content/block';
import { centredText } from './centred-text';
import { millimetres, type Twips } from './measures';
import type { SetParagraph } from './set-text';
import { faces } from './typeface';

/** Room for the signature and the seal between post and name. */
const signatureRoom = millimetres(28);

/** Capacity, post, room for the signature, name (Phụ lục I, Phần I, mục II.7 Nghị định 30/2020/NĐ-CP). */
export function signatureBlock(
  { lines, otherPost, name }: Signature,
  within: Twips,
  above: Twips,
): readonly SetParagraph[] {
  const under = otherPost ? [otherPost, name] : [name];
  return [
    ...lines.map((line, index) =>
      centredText(line, { face: faces.signature, within, before: index === 0 ? above : 0 }),
    ),
    ...under.map((line, index) =>
      centredText(line, { face: faces.signature, within, before: index === 0 ? signatureRoom : 0 }),
    ),
  ];
}
