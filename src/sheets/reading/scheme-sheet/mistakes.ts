import type { SchemeSheetMistake } from '../../../text/scheme-sheet-sentences';
import type { Message } from '../../../text/sentences';
import { cellName, type CellAddress } from '../../../workbook/cell-address';
import type { SheetFinding } from '../../scoresheet';
import { finding } from '../findings';

/** Something to correct, and its cell; null where it is the sheet as a whole. */
export interface MistakeAt<Mistake = SchemeSheetMistake> {
  readonly mistake: Mistake;
  readonly at: CellAddress | null;
}

/** Collects what has to be corrected, at most one mistake a cell: the first is the cause of the others. */
export class Mistakes<Mistake = SchemeSheetMistake> {
  readonly #byCell = new Map<string, MistakeAt<Mistake>>();
  #found = 0;

  /** How many were found so far, also those at a cell that had one already. */
  get found(): number {
    return this.#found;
  }

  add(mistake: Mistake, at: CellAddress | null): void {
    this.#found += 1;
    const cell = at === null ? '' : cellName(at);
    if (!this.#byCell.has(cell)) this.#byCell.set(cell, { mistake, at });
  }

  /** From the top of the sheet to its bottom. */
  all(): readonly MistakeAt<Mistake>[] {
    return [...this.#byCell.values()].sort(
      (a, b) =>
        (a.at?.row ?? -1) - (b.at?.row ?? -1) || (a.at?.column ?? -1) - (b.at?.column ?? -1),
    );
  }
}

export function mistakeFinding({ mistake, at }: MistakeAt<Message>, sheet: string): SheetFinding {
  return finding('error', mistake, sheet, at);
}
