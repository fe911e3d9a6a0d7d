import {
  AlignmentType,
  Header,
  NumberFormat,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type ISectionOptions,
} from 'docx';
import { millimetres } from './measures';
import { runFace } from './runs';
import { faces } from './typeface';

/** A4 upright (Phụ lục I, Phần I, mục I.1 and I.2 Nghị định 30/2020/NĐ-CP). */
const paper = { width: millimetres(210), height: millimetres(297) };

/** Within 20-25 mm above and below, 30-35 mm left, 15-20 mm right (mục I.3). */
const margins = {
  top: millimetres(20),
  bottom: millimetres(20),
  left: millimetres(30),
  right: millimetres(15),
};

/** The width of the text. */
export const textArea = paper.width - margins.left - margins.right;

/** Pages are numbered from 1 in the middle of the top margin; the first shows no number (mục I.7). */
export function pageSetup(): Pick<ISectionOptions, 'properties' | 'headers'> {
  return {
    properties: {
      titlePage: true,
      page: {
        size: { ...paper, orientation: PageOrientation.PORTRAIT },
        margin: { ...margins, header: millimetres(10), footer: millimetres(10), gutter: 0 },
        pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
      },
    },
    headers: {
      first: new Header({ children: [new Paragraph({ run: runFace(faces.pageNumber) })] }),
      default: new Header({
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [
              new TextRun({ ...runFace(faces.pageNumber), children: [PageNumber.CURRENT] }),
            ],
          }),
        ],
      }),
    },
  };
}
