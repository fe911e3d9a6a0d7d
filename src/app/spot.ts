import { cellName, type CellPlace } from '../workbook/cell-address';

/** A place that a link can show: a sheet, and a cell ("B7") or an area ("B7:D9") of it. */
export interface Spot {
  readonly sheet: string;
  readonly cell: string | null;
}

export function spotOf(place: CellPlace): Spot {
  return { sheet: place.sheet, cell: cellName(place) };
}
