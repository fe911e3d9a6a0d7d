import type { SourceRef } from '../../awards/facts';
import { parseCellName, type CellPlace } from '../../workbook/cell-address';
import { spotOfSource } from '../source-ref';

/** The cell that a reference of the rules means; null where it means none. */
export function placeOfRef(source: SourceRef | null): CellPlace | null {
  const spot = spotOfSource(source);
  const address = spot?.cell === null || spot === null ? null : parseCellName(spot.cell);
  return spot === null || address === null ? null : { sheet: spot.sheet, ...address };
}
