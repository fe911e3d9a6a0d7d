import { plainText, type Phrase } from '../content/phrase';
import { balancedLines } from './balanced-lines';
import type { Twips } from './measures';
import { rule, ruleUnder } from './rule';
import { runs } from './runs';
import type { SetParagraph, SetPiece } from './set-text';
import type { Face } from './typeface';

interface Setting {
  readonly face: Face;
  /** The width of the page or of the cell. */
  readonly within: Twips;
  readonly before?: Twips;
  readonly after?: Twips;
}

/** A centred text; a long one is broken into lines of about the same length. */
export function centredText(phrase: Phrase, setting: Setting): SetParagraph {
  const { face, within, before = 0, after = 0 } = setting;
  const lines = balancedLines(plainText(phrase), face, within);
  const margin = lines.count > 1 ? Math.floor((within - lines.width) / 2) : 0;
  return {
    kind: 'paragraph',
    runs: runs(phrase, face),
    alignment: 'centre',
    within,
    indent: { left: margin, right: margin, firstLine: 0 },
    before,
    after,
    lineHeight: 1,
    keeps: 'next',
  };
}

/** A centred text with the short rule that belongs under names of agencies and under what a document is about. */
export function centredTextWithRule(phrase: Phrase, setting: Setting): readonly SetPiece[] {
  const lines = balancedLines(plainText(phrase), setting.face, setting.within);
  return [
    centredText(phrase, { ...setting, after: 0 }),
    rule({ length: ruleUnder(lines), within: setting.within, after: setting.after ?? 0 }),
  ];
}
