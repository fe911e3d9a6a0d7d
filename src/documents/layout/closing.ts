import type { Closing } from '../content/block';
import { millimetres, points } from './measures';
import { textArea } from './page';
import { recipientList } from './recipient-list';
import type { SetColumns } from './set-text';
import { signatureBlock } from './signature-block';

const left = millimetres(75);
const right = textArea - left;

/** Between the last article and the two columns. */
const above = points(6);

/**
 * Recipients and signature side by side, never split between pages
 * (boxes 7 and 9b of the plan in Phụ lục I, Phần I, mục IV Nghị định 30/2020/NĐ-CP).
 */
export function closing({ recipients, signature }: Closing): SetColumns {
  return {
    kind: 'columns',
    widths: [left, right],
    rows: [[recipientList(recipients, left, above), signatureBlock(signature, right, above)]],
  };
}
