import type { Table } from 'docx';
import type { Closing } from '../content/block';
import { twoColumns } from './columns';
import { millimetres, points } from './measures';
import { textArea } from './page-setup';
import { recipientList } from './recipient-list';
import { signatureBlock } from './signature-block';

const left = millimetres(75);
const right = textArea - left;

/** Between the last article and the two columns. */
const above = points(6);

/**
 * Recipients and signature side by side, never split between pages
 * (boxes 7 and 9b of the plan in Phụ lục I, Phần I, mục IV Nghị định 30/2020/NĐ-CP).
 */
export function closing({ recipients, signature }: Closing): Table {
  return twoColumns(
    [left, right],
    [[recipientList(recipients, above), signatureBlock(signature, right, above)]],
  );
}
