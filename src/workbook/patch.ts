import type { Area, CellAddress } from './cell-address';
import type { Chart } from './chart';

/** What may be written into a cell. Text is always written as text, whatever it begins with; null empties the cell. */
export type WrittenValue = string | number | null;

export interface CellFormat {
  readonly fontName?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly numberFormat?: string;
  /** A thin line around every cell of the area. */
  readonly bordered?: boolean;
  /** Fill colour as six hexadecimal digits without "#". */
  readonly fill?: string;
}

export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Whether the sheet is shrunk until its columns fit on one page; however many rows it has. */
  readonly onePageWide?: boolean;
  /** Whether every page but the first has its number in the middle of its upper margin. */
  readonly pageNumbers?: boolean;
  /** Rows repeated at the top of every page, counted from 0; null for none. */
  readonly repeatedRows: { readonly first: number; readonly last: number } | null;
  /** Margins in millimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
}

/**
 * One thing that should change. `sheet` names a sheet that is there or that an earlier change of the same patch adds.
 * - add-sheet: a new last sheet, not made active
 * - write: a rectangle of values whose top left cell is `at`
 * - format: replaces the whole format of an area that Bảng Vàng owns
 * - column-width: in characters of the default font
 * - row-height: in points
 * - freeze: so many rows and columns stay in view
 * - input-message: the hint that Excel shows when a cell of the area is selected
 * - set-chart: makes the chart of ours of that name, in place of the one that the sheet has; names are the workbook's
 * - remove-chart: takes it away
 * - define-name: makes the name or points it at another area
 * - keep-text: what Bảng Vàng keeps in the workbook beside its cells, in place of what it kept; null keeps nothing
 */
export type Change =
  | { readonly kind: 'add-sheet'; readonly sheet: string }
  | {
      readonly kind: 'write';
      readonly sheet: string;
      readonly at: CellAddress;
      readonly values: readonly (readonly WrittenValue[])[];
    }
  | {
      readonly kind: 'format';
      readonly sheet: string;
      readonly area: Area;
      readonly format: CellFormat;
    }
  | { readonly kind: 'merge'; readonly sheet: string; readonly area: Area }
  | { readonly kind: 'unmerge'; readonly sheet: string; readonly area: Area }
  | {
      readonly kind: 'column-width';
      readonly sheet: string;
      readonly first: number;
      readonly last: number;
      readonly width: number;
    }
  | {
      readonly kind: 'row-height';
      readonly sheet: string;
      readonly first: number;
      readonly last: number;
      readonly height: number;
    }
  | {
      readonly kind: 'freeze';
      readonly sheet: string;
      readonly rows: number;
      readonly columns: number;
    }
  | { readonly kind: 'print'; readonly sheet: string; readonly setup: PrintSetup }
  | {
      readonly kind: 'input-message';
      readonly sheet: string;
      readonly area: Area;
      readonly title: string;
      readonly text: string;
    }
  | {
      readonly kind: 'define-name';
      readonly name: string;
      readonly sheet: string;
      readonly area: Area;
      readonly hidden: boolean;
    }
  | {
      readonly kind: 'set-chart';
      readonly sheet: string;
      readonly name: string;
      readonly chart: Chart;
    }
  | { readonly kind: 'remove-chart'; readonly sheet: string; readonly name: string }
  | { readonly kind: 'delete-name'; readonly name: string }
  | { readonly kind: 'keep-text'; readonly text: string | null };

/** Everything that should change in a workbook, in order. Nothing but a Patch ever changes a workbook. */
export interface Patch {
  readonly changes: readonly Change[];
}

export const emptyPatch: Patch = { changes: [] };

/** Cells whose value the patch writes or empties. */
export function countWrittenCells(patch: Patch): number {
  let count = 0;
  for (const change of patch.changes) {
    if (change.kind !== 'write') continue;
    for (const row of change.values) count += row.length;
  }
  return count;
}
