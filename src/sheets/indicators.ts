import type { Indicator } from '../awards/indicators/indicator';
import type { ThresholdCode } from '../awards/indicators/thresholds';
import type { Points } from '../scoring/points';
import type { CellPlace } from '../workbook/cell-address';
import type { CellValue } from '../workbook/snapshot';

/**
 * Where a threshold comes from: the usual one, the table on "Thông tin khối", her cell on "Chỉ báo", or in place of one
 * of hers that cannot be used.
 */
export interface ThresholdBasis {
  readonly basis: 'usual' | 'bloc-sheet' | 'hers' | 'unreadable';
  readonly points: Points;
  readonly usual: Points;
}

/**
 * The threshold of an indicator as it is set; none where nobody can set one. What she typed into its cell stays there;
 * `typed` is null where the cell is ours or empty.
 */
export type IndicatorLimit =
  | { readonly code: ThresholdCode; readonly set: ThresholdBasis; readonly typed: CellValue }
  | { readonly code?: never; readonly typed: CellValue };

/** An indicator of one bloc, with the cells to look at. */
export interface PlacedIndicator extends Indicator {
  readonly places: readonly CellPlace[];
  /** Left out where nothing is known of what stands on the sheet. */
  readonly limit?: IndicatorLimit;
}
