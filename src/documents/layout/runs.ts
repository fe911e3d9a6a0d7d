import { TextRun, type IRunOptions } from 'docx';
import type { Phrase } from '../content/phrase';
import { black, fontName, type Face } from './typeface';

/** The look of a run, said in full so that it stays when the text is copied into another document. */
export function runFace({ size, bold, italics }: Face): IRunOptions {
  return {
    font: fontName,
    size: size * 2,
    color: black,
    ...(bold ? { bold } : {}),
    ...(italics ? { italics } : {}),
  };
}

/** A phrase as runs; a blank is highlighted so that it is not overlooked in print preview. */
export function runs(phrase: Phrase, face: Face): readonly TextRun[] {
  return phrase.map((piece) =>
    typeof piece === 'string'
      ? new TextRun({ ...runFace(face), text: piece })
      : new TextRun({ ...runFace(face), text: piece.shown, highlight: 'yellow' }),
  );
}
