import type { IRunOptions } from 'docx';
import { black, fontName, type Face } from '../layout/typeface';

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
