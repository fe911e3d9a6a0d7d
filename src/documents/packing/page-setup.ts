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
import { millimetres } from '../layout/measures';
import { margins, paper } from '../layout/page';
import { faces } from '../layout/typeface';
import { runFace } from './run-face';

/** Pages are numbered from 1 in the middle of the top margin; the first shows no number (mục I.7). */
export function pageSetup(isTurned: boolean): Pick<ISectionOptions, 'properties' | 'headers'> {
  return {
    properties: {
      titlePage: true,
      page: {
        // Of a turned page the library itself exchanges both.
        size: {
          ...paper,
          orientation: isTurned ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
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
