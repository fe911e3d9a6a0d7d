import type { Indicator } from '../awards/indicators/indicator';
import type { CellPlace } from '../workbook/cell-address';

/** An indicator of one bloc, with the cells to look at. */
export interface PlacedIndicator extends Indicator {
  readonly places: readonly CellPlace[];
}
