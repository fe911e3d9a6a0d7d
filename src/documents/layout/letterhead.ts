import type { Letterhead } from '../content/block';
import { centredText, centredTextWithRule } from './centred-text';
import { millimetres, points } from './measures';
import { textArea } from './page';
import { rule } from './rule';
import type { SetColumns } from './set-text';
import { textWidth } from './text-width';
import { faces } from './typeface';

const nationalName = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const motto = 'Độc lập - Tự do - Hạnh phúc';

const left = millimetres(71);
const right = textArea - left;

/**
 * Boxes 1 to 4 of the plan in Phụ lục I, Phần I, mục IV Nghị định 30/2020/NĐ-CP: number and date stand in a row of
 * their own, so that they are on one line however long the names above are (mục II.4.c).
 */
export function letterhead({ superior, issuer, symbol, placeAndDate }: Letterhead): SetColumns {
  const before = points(6);
  return {
    kind: 'columns',
    widths: [left, right],
    rows: [
      [
        [
          ...(superior ? [centredText(superior, { face: faces.superior, within: left })] : []),
          ...centredTextWithRule(issuer, { face: faces.issuer, within: left }),
        ],
        [
          centredText([nationalName], { face: faces.nationalName, within: right }),
          centredText([motto], { face: faces.motto, within: right }),
          rule({ length: textWidth(motto, faces.motto), within: right, after: 0 }),
        ],
      ],
      [
        symbol ? [centredText(symbol, { face: faces.symbol, within: left, before })] : [],
        placeAndDate
          ? [centredText(placeAndDate, { face: faces.placeAndDate, within: right, before })]
          : [],
      ],
    ],
  };
}
