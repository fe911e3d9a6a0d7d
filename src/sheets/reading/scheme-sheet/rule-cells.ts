import type { CellAddress } from '../../../workbook/cell-address';

/** The cells of what a scheme says besides its criteria and classes, by its place, such as "limits[0].code". */
export type RuleCells = Map<string, CellAddress>;
