import type { Signature, SignatureGrid } from '../content/block';
import { centredText } from './centred-text';
import { millimetres, points, type Twips } from './measures';
import type { SetParagraph, SetTable } from './set-text';
import { cellPadding } from './table';
import { faces } from './typeface';

const perRow = 3;

/** Room for the signature and the seal. */
const signatureRoom = millimetres(24);

/** A framed cell for each signature, three in a row; a cell is never split between pages. */
export function signatureGrid({ signatures }: SignatureGrid, within: Twips): SetTable {
  const width = Math.floor(within / perRow);
  const widths = [
    within - (perRow - 1) * width,
    ...Array.from({ length: perRow - 1 }, () => width),
  ];
  const rows = Array.from({ length: Math.ceil(signatures.length / perRow) }, (_, row) =>
    widths.map((own, column) => {
      const signature = signatures[row * perRow + column];
      return signature === undefined ? [] : cell(signature, own - 2 * cellPadding);
    }),
  );
  return { kind: 'table', widths, padding: cellPadding, headRows: 0, vertical: 'top', rows };
}

/** A row is kept whole by the table; the rows are not kept together. */
function cell({ lines, otherPost, name }: Signature, within: Twips): readonly SetParagraph[] {
  const gap = points(4);
  const above = otherPost === null ? lines : [...lines, otherPost];
  const paragraphs = [
    ...above.map((line, index) =>
      centredText(line, {
        face: index === 0 ? faces.tableHead : faces.tableText,
        within,
        before: index === 0 ? gap : 0,
      }),
    ),
    centredText(name, { face: faces.tableHead, within, before: signatureRoom, after: gap }),
  ];
  return paragraphs.map((paragraph) => ({ ...paragraph, keeps: 'nothing' }));
}
