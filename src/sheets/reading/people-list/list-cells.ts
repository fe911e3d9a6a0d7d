import type { CellPlace } from '../../../workbook/cell-address';
import { cellName } from '../../../workbook/cell-address';
import type { SourceRef } from '../../../awards/facts';
import { tidy } from '../fold';
import { numberIn, type CellNumber } from '../scheme-sheet/exact-number';
import type { SheetGrid } from '../sheet-grid';
import { codeOf } from './catalogue-codes';
import type { ListColumn } from './list-heading';
import type { ListHeader } from './list-header';

/** The cells of one row of a list, by what their column holds. */
export class ListCells {
  constructor(
    private readonly grid: SheetGrid,
    private readonly header: ListHeader,
    private readonly row: number,
    private readonly codes: ReadonlyMap<string, string>,
  ) {}

  has(column: ListColumn): boolean {
    return this.header.columns.has(column);
  }

  /** The words of the row's cell; "" where there is none. A code of a catalogue reads as its name. */
  words(column: ListColumn): string {
    const at = this.header.columns.get(column);
    if (at === undefined) return '';
    const code = codeOf(this.grid.valueAt(this.row, at));
    return (
      (code === null ? undefined : this.codes.get(code)) ?? tidy(this.grid.wordsAt(this.row, at))
    );
  }

  /** The same as it was typed, line breaks and all. */
  text(column: number): string {
    const value = this.grid.valueAt(this.row, column);
    return typeof value === 'string' ? value : tidy(this.grid.wordsAt(this.row, column));
  }

  /** The number in the row's cell, or why there is none. */
  number(column: ListColumn): CellNumber {
    const at = this.header.columns.get(column);
    return at === undefined ? { kind: 'none' } : numberIn(this.grid, this.row, at);
  }

  /** The cell that says it, or the name's cell where the list has no such column. */
  place(column: ListColumn): CellPlace {
    const { columns, area } = this.header;
    return this.placeAt(columns.get(column) ?? columns.get('name') ?? area.left);
  }

  placeAt(column: number): CellPlace {
    const { top, left } = this.grid.areaAt(this.row, column);
    return { sheet: this.grid.sheet.name, row: top, column: left };
  }

  sourceAt(column: number): SourceRef {
    return sourceOf(this.placeAt(column));
  }
}

/** A cell as rules refer to it: its sheet and name. */
export function sourceOf({ sheet, row, column }: CellPlace): SourceRef {
  return `${sheet}!${cellName({ row, column })}`;
}

/** The sheet and the cell's name of a reference. */
export function placeOfSource(source: SourceRef): {
  readonly sheet: string;
  readonly cell: string;
} {
  const at = source.lastIndexOf('!');
  return { sheet: source.slice(0, at), cell: source.slice(at + 1) };
}

/** Words that say anything; null for a blank, a dash and the like. */
export function said(words: string): string | null {
  return /[\p{L}\d]/u.test(words) ? words : null;
}
