import type { CouncilSentenceParams } from '../../../text/council-sentences';
import { cellName, type CellAddress } from '../../../workbook/cell-address';
import type { Severity } from '../../../workbook/finding';
import type { SheetFinding } from '../../scoresheet';
import { finding } from '../findings';

/** One thing to say of the sheet: what `Message` is for all sentences, for these alone. */
export type CouncilMessage = {
  readonly [Code in keyof CouncilSentenceParams]: {
    readonly code: Code;
    readonly params: CouncilSentenceParams[Code];
  };
}[keyof CouncilSentenceParams];

interface Remark {
  readonly severity: Severity;
  readonly message: CouncilMessage;
  readonly at: CellAddress;
}

/** Collects what is to be said of the sheet, at most one thing a cell: the first is the cause of the others. */
export class Remarks {
  readonly #byCell = new Map<string, Remark>();

  constructor(private readonly sheet: string) {}

  /** Something to correct: the row is not used until then. */
  mistake(message: CouncilMessage, at: CellAddress): null {
    this.#add('error', message, at);
    return null;
  }

  /** Something to look at: the row is used all the same. */
  warning(message: CouncilMessage, at: CellAddress): void {
    this.#add('warning', message, at);
  }

  /** From the top of the sheet to its bottom. */
  findings(): readonly SheetFinding[] {
    return [...this.#byCell.values()]
      .sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column)
      .map(({ severity, message, at }) => finding(severity, message, this.sheet, at));
  }

  #add(severity: Severity, message: CouncilMessage, at: CellAddress): void {
    const cell = cellName(at);
    if (!this.#byCell.has(cell)) this.#byCell.set(cell, { severity, message, at });
  }
}
