import type { IssuingAuthority, ResolutionWords } from '../content/block';
import { centredText } from './centred-text';
import { points } from './measures';
import { textArea } from './page';
import type { SetParagraph } from './set-text';
import { faces } from './typeface';

/** Who decides, centred, bold, in capitals (Phụ lục III, Mẫu 1.2 Nghị định 30/2020/NĐ-CP). */
export function issuingAuthority({ name }: IssuingAuthority): SetParagraph {
  return centredText(name, { face: faces.authority, within: textArea, after: points(12) });
}

/** "QUYẾT ĐỊNH:", set like it. */
export function resolutionWords({ words }: ResolutionWords): SetParagraph {
  const setting = { face: faces.authority, within: textArea };
  return centredText([words], { ...setting, before: points(6), after: points(12) });
}
