import type { Appendix } from '../content/block';
import { inCapitals } from '../content/phrase';
import { centredText, centredTextWithRule } from './centred-text';
import { points, type Twips } from './measures';
import type { SetPiece } from './set-text';
import { faces } from './typeface';

/** "Phụ lục I", its title in capitals and what it belongs to (mục III.1 Phần I Phụ lục I; Phụ lục III, Mẫu 2.1). */
export function appendixHeading(
  { number, title, reference }: Appendix,
  within: Twips,
): readonly SetPiece[] {
  return [
    centredText([number === null ? 'Phụ lục' : `Phụ lục ${number}`], {
      face: faces.appendixNumber,
      within,
    }),
    centredText(inCapitals(title), { face: faces.appendixTitle, within }),
    ...centredTextWithRule(reference, {
      face: faces.appendixReference,
      within,
      after: points(12),
    }),
  ];
}
