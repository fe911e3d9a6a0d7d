import type { Area } from '../../../workbook/cell-address';
import type { Chart } from '../../../workbook/chart';
import type { Look } from './look';

/** Something of a workbook as it was before a patch changed it. Plain data: it may be kept and applied later. */
export type BeforePart =
  /** The sheet was not there. */
  | { readonly kind: 'no-sheet'; readonly sheet: string }
  | {
      readonly kind: 'cells';
      readonly sheet: string;
      readonly area: Area;
      /** What has to be entered again, cell by cell. */
      readonly entries: readonly (readonly (string | number | boolean)[])[];
    }
  | {
      readonly kind: 'number-formats';
      readonly sheet: string;
      readonly area: Area;
      readonly codes: readonly (readonly string[])[];
    }
  | {
      readonly kind: 'look';
      readonly sheet: string;
      readonly area: Area;
      /** As far as it has to be brought back. */
      readonly look: Partial<Look>;
    }
  | {
      readonly kind: 'cell-looks';
      readonly sheet: string;
      readonly area: Area;
      readonly cells: Excel.SettableCellProperties[][];
    }
  | {
      readonly kind: 'merges';
      readonly sheet: string;
      /** Where a merge was made or taken apart. */
      readonly area: Area;
      readonly merges: readonly Area[];
    }
  | {
      readonly kind: 'column-widths';
      readonly sheet: string;
      readonly first: number;
      readonly sizes: readonly number[];
    }
  | {
      readonly kind: 'row-heights';
      readonly sheet: string;
      readonly first: number;
      readonly sizes: readonly number[];
    }
  | { readonly kind: 'frozen'; readonly sheet: string; readonly area: Area | null }
  | {
      readonly kind: 'page';
      readonly sheet: string;
      readonly orientation: string;
      readonly paperSize: string | null;
      /** In points. */
      readonly margins: {
        readonly top: number;
        readonly bottom: number;
        readonly left: number;
        readonly right: number;
      };
      readonly titleRows: { readonly first: number; readonly last: number } | null;
      readonly zoom: Readonly<Excel.PageLayoutZoomOptions>;
      readonly headers: { readonly state: string; readonly centre: string };
    }
  | {
      readonly kind: 'hint';
      readonly sheet: string;
      readonly area: Area;
      /** Null where the cells had no validation. */
      readonly validation: {
        readonly rule: Excel.DataValidationRule;
        readonly prompt: Excel.DataValidationPrompt;
        readonly errorAlert: Excel.DataValidationErrorAlert;
      } | null;
    }
  | {
      readonly kind: 'chart';
      readonly sheet: string;
      readonly name: string;
      /** Null where there was none. */
      readonly chart: Chart | null;
    }
  /** What Bảng Vàng kept beside the cells; null where nothing. */
  | { readonly kind: 'kept-text'; readonly text: string | null }
  | {
      readonly kind: 'name';
      readonly name: string;
      /** Null where there was no such name. */
      readonly definition: { readonly formula: string; readonly visible: boolean } | null;
    };

/** Everything that a patch changes, as it was before: what undo needs. */
export interface BeforeImage {
  readonly parts: readonly BeforePart[];
}
