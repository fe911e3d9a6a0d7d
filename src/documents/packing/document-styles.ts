import type { IPropertiesOptions } from 'docx';
import { faces, fontName } from '../layout/typeface';
import { runFace } from './run-face';

const body = { run: runFace(faces.body) };
const heading = { run: runFace({ ...faces.body, bold: true }) };

/** Times New Roman, black, for whatever the secretary adds: Word's own styles are blue and of other sizes. */
export const documentStyles: Pick<IPropertiesOptions, 'styles' | 'theme'> = {
  styles: {
    default: {
      document: { run: { ...runFace(faces.body), language: { value: 'vi-VN' } } },
      title: heading,
      heading1: heading,
      heading2: heading,
      heading3: heading,
      heading4: heading,
      heading5: heading,
      heading6: heading,
      caption: body,
      hyperlink: body,
      footnoteText: body,
      endnoteText: body,
    },
  },
  theme: { fonts: { headings: fontName, body: fontName } },
};
