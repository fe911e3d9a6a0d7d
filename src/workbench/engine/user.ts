import type { Area } from '../../workbook/cell-address';
import { localAddress } from './book/references';
import { cellAt, type Sheet } from './book/sheet';
import { addSheet, sheetNamed } from './book/workbook';
import { typedValue, type Form } from './book/typed-value';
import type { CellValue } from '../../workbook/snapshot';
import { ApiError } from './protocol/errors';
import { checkWritable, type OpenWorkbook } from './objects/open-workbook';
import { putEntered } from './objects/range-place';
import { activate, select } from './objects/selection';

/** A cell that a person fills. */
export interface Typed {
  readonly row: number;
  readonly column: number;
  /** What was typed, to be understood; or a value that is meant as it stands. */
  readonly entry: { readonly text: string } | { readonly value: CellValue };
}

/** What a person does in the workbook; whoever listens through the API is told as Excel tells it. */
export class User {
  constructor(
    private readonly open: OpenWorkbook,
    private readonly changed: () => void,
  ) {}

  /** Fills cells of a sheet; refused where the sheet is protected. */
  type(sheet: Sheet, cells: readonly Typed[], form: Form): void {
    checkWritable({ open: this.open, sheet });
    for (const { row, column, entry } of cells) {
      const { numberFormat } = cellAt(sheet, row, column);
      const entered =
        'text' in entry
          ? typedValue(entry.text, numberFormat, form)
          : { kind: 'value' as const, value: entry.value, numberFormat: null };
      putEntered(sheet, row, column, entered);
    }
    const area = areaOf(cells);
    if (area !== null) {
      this.open.tell({
        kind: 'changed',
        sheetId: sheet.id,
        details: {
          address: localAddress(area),
          changeType: 'RangeEdited',
          triggerSource: 'Unknown',
          worksheetId: sheet.id,
        },
      });
    }
    this.changed();
  }

  select(sheet: Sheet, area: Area): void {
    select({ open: this.open, sheet }, area);
    this.changed();
  }

  activate(sheet: Sheet): void {
    activate({ open: this.open, sheet });
    this.changed();
  }

  /** Adds an empty sheet at the end, and goes there. */
  addSheet(): void {
    const { book } = this.open;
    let number = book.sheets.length + 1;
    while (sheetNamed(book, `Sheet${number}`) !== null) number += 1;
    const sheet = addSheet(book, `Sheet${number}`);
    this.open.tell({ kind: 'added', sheetId: sheet.id, details: { worksheetId: sheet.id } });
    this.activate(sheet);
  }

  /** Refused where the title is not one, or another sheet bears it. */
  rename(sheet: Sheet, title: string): void {
    this.open.worksheet(sheet).set('name', title);
    this.changed();
  }

  /** Refused for the last visible sheet. */
  delete(sheet: Sheet): void {
    this.open.worksheet(sheet).call('delete', []);
    this.changed();
  }

  setProtected(sheet: Sheet, isProtected: boolean): void {
    sheet.isProtected = isProtected;
    this.changed();
  }

  /** Widens columns; in points. */
  setColumnWidth(sheet: Sheet, first: number, last: number, width: number): void {
    for (let column = first; column <= last; column += 1) sheet.columnWidths.set(column, width);
    this.changed();
  }
}

/** Whether a sheet may be renamed so, deleted or written: what Excel would answer a person; null for yes. */
export function refusalOf(act: () => void): ApiError | null {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
}

function areaOf(cells: readonly Typed[]): Area | null {
  let area: Area | null = null;
  for (const { row, column } of cells) {
    area ??= { top: row, left: column, bottom: row, right: column };
    area = {
      top: Math.min(area.top, row),
      left: Math.min(area.left, column),
      bottom: Math.max(area.bottom, row),
      right: Math.max(area.right, column),
    };
  }
  return area;
}
