import type { Message } from '../../../text/sentences';
import type { CellPlace } from '../../../workbook/cell-address';
import type { Severity } from '../../../workbook/finding';
import type { SheetFinding } from '../../scoresheet';
import { finding } from '../findings';

/** What is said once for all cells that say the same: a list of thousands repeats itself. */
export type RepeatedCode =
  | 'people-award-unknown'
  | 'people-award-missing'
  | 'people-unit-missing'
  | 'people-category-derived'
  | 'people-category-unknown'
  | 'people-category-missing'
  | 'people-category-differs'
  | 'people-prior-unread'
  | 'people-prior-without-year'
  | 'people-years-doubtful'
  | 'people-rating-unread'
  | 'people-type-unknown'
  | 'people-points-unread'
  | 'people-year-unread'
  | 'people-row-unclear';

const SEVERITIES: Readonly<Record<RepeatedCode, Severity>> = {
  'people-award-unknown': 'warning',
  'people-award-missing': 'warning',
  'people-unit-missing': 'info',
  'people-category-derived': 'info',
  'people-category-unknown': 'warning',
  'people-category-missing': 'info',
  'people-category-differs': 'warning',
  'people-prior-unread': 'warning',
  'people-prior-without-year': 'warning',
  'people-years-doubtful': 'warning',
  'people-rating-unread': 'warning',
  'people-type-unknown': 'warning',
  'people-points-unread': 'warning',
  'people-year-unread': 'warning',
  'people-row-unclear': 'warning',
};

/** Gathers what a reading is not sure of: one finding for all cells with the same text, at the first of them. */
export class Doubts {
  private readonly known = new Map<
    string,
    { readonly code: RepeatedCode; readonly text: string; readonly first: CellPlace; count: number }
  >();

  note(code: RepeatedCode, text: string, place: CellPlace): void {
    const key = `${code} ${text}`;
    const before = this.known.get(key);
    if (before === undefined) this.known.set(key, { code, text, first: place, count: 1 });
    else before.count += 1;
  }

  findings(): SheetFinding[] {
    return [...this.known.values()].map(({ code, text, first, count }) => {
      const message: Message = { code, params: { text, count } };
      return finding(SEVERITIES[code], message, first.sheet, first);
    });
  }
}
