import { BorderStyle, LineRuleType, Paragraph } from 'docx';
import type { BalancedLines } from './balanced-lines';
import { points, type Twips } from './measures';
import { runFace } from './runs';
import { black } from './typeface';

interface Rule {
  readonly length: Twips;
  /** The width of the page or of the cell in whose middle it stands. */
  readonly within: Twips;
  readonly after: Twips;
}

/** A solid line in the middle: the border of an all but flat paragraph, which Word and LibreOffice draw alike. */
export function rule({ length, within, after }: Rule): Paragraph {
  const left = Math.round((within - length) / 2);
  return new Paragraph({
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: black } },
    indent: { left, right: within - length - left },
    spacing: { before: points(3), after, line: points(2), lineRule: LineRuleType.EXACT },
    keepNext: true,
    run: runFace({ size: 1 }),
  });
}

/**
 * One third to one half of the line of text: of the last line, which it stands under, and where lines differ little,
 * of the longest too (Phụ lục I, Phần I, mục II.2.b and II.5.b Nghị định 30/2020/NĐ-CP).
 */
export function ruleUnder({ longest, last }: BalancedLines): Twips {
  const [least, most] = [longest / 3, last / 2];
  return Math.round(least <= most ? (least + most) / 2 : last * (5 / 12));
}
