import type { Signatories } from '../content/block';
import { points, type Twips } from './measures';
import { recipientList } from './recipient-list';
import type { SetColumns } from './set-text';
import { signatureBlock } from './signature-block';

/** Two signatures side by side and the recipients below them (Phụ lục III, Mẫu 1.9 Nghị định 30/2020/NĐ-CP). */
export function signatories({ signatures, recipients }: Signatories, within: Twips): SetColumns {
  const left = Math.floor(within / 2);
  const right = within - left;
  const above = points(6);
  const [first, second] = signatures;
  return {
    kind: 'columns',
    widths: [left, right],
    rows: [
      [signatureBlock(first, left, above), signatureBlock(second, right, above)],
      ...(recipients.length === 0
        ? []
        : [[recipientList(recipients, left, points(12)), []] as const]),
    ],
  };
}
