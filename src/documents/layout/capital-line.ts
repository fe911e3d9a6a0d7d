import type { Paragraph } from 'docx';
import type { IssuingAuthority, ResolutionWords } from '../content/block';
import { centredText } from './centred-text';
import { points } from './measures';
import { textArea } from './page-setup';
import { faces } from './typeface';

/** Who decides, centred, bold, in capitals (Phụ lục III, Mẫu 1.2 Nghị định 30/2020/NĐ-CP). */
export function issuingAuthority({ name }: IssuingAuthority): Paragraph {
  return centredText(name, { face: faces.authority, within: textArea, after: points(12) });
}

/** "QUYẾT ĐỊNH:", set like it. */
export function resolutionWords({ words }: ResolutionWords): Paragraph {
  const setting = { face: faces.authority, within: textArea };
  return centredText([words], { ...setting, before: points(6), after: points(12) });
}
