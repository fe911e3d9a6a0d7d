import { AlignmentType, Paragraph } from 'docx';
import { plainText, type Phrase } from '../content/phrase';
import { balancedLines } from './balanced-lines';
import type { Twips } from './measures';
import { rule, ruleUnder } from './rule';
import { runs } from './runs';
import type { Face } from './typeface';

interface Setting {
  readonly face: Face;
  /** The width of the page or of the cell. */
  readonly within: Twips;
  readonly before?: Twips;
  readonly after?: Twips;
}

/** A centred text; a long one is broken into lines of about the same length. */
export function centredText(phrase: Phrase, { face, within, before, after }: Setting): Paragraph {
  const lines = balancedLines(plainText(phrase), face, within);
  const margin = Math.floor((within - lines.width) / 2);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: before ?? 0, after: after ?? 0 },
    ...(lines.count > 1 ? { indent: { left: margin, right: margin } } : {}),
    keepNext: true,
    children: runs(phrase, face),
  });
}

/** A centred text with the short rule that belongs under names of agencies and under what a document is about. */
export function centredTextWithRule(phrase: Phrase, setting: Setting): readonly Paragraph[] {
  const lines = balancedLines(plainText(phrase), setting.face, setting.within);
  return [
    centredText(phrase, { ...setting, after: 0 }),
    rule({ length: ruleUnder(lines), within: setting.within, after: setting.after ?? 0 }),
  ];
}
