import type { Area } from '../../../workbook/cell-address';
import type { SheetVisibility } from '../../../workbook/snapshot';

/** A cell of a workbook of another format, on its way into an .xlsx. Rows and columns count from 0. */
export interface CarriedCell {
  readonly row: number;
  readonly column: number;
  readonly content: CarriedContent;
  /** The formula without its "="; null where there is none. It is carried over as text and never calculated. */
  readonly formula: string | null;
  readonly numberFormat: string;
  /** Left out where it does not matter: fonts are carried over only where texts were typed for them. */
  readonly font?: string;
}

export type CarriedContent =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** An Excel error such as "#REF!". */
  | { readonly kind: 'error'; readonly value: string }
  | { readonly kind: 'empty' };

/** A column's width in characters, a row's height in points; null where it is the sheet's own. */
export interface CarriedLine {
  readonly index: number;
  readonly size: number | null;
  readonly isHidden: boolean;
}

export interface CarriedSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** By row, then by column. */
  readonly cells: readonly CarriedCell[];
  readonly merges: readonly Area[];
  readonly columns: readonly CarriedLine[];
  readonly rows: readonly CarriedLine[];
  readonly isProtected: boolean;
}

export interface CarriedName {
  readonly name: string;
  /** "'Bảng điểm'!$A$1:$D$9". */
  readonly refersTo: string;
  readonly isHidden: boolean;
}

/** What is carried over from a workbook of another format. Colours, nearly all fonts, borders, charts and macros are not. */
export interface CarriedBook {
  readonly sheets: readonly CarriedSheet[];
  readonly names: readonly CarriedName[];
  readonly countsFrom1904: boolean;
}
