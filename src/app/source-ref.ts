import type { SourceRef } from '../awards/facts';
import { cellName, type CellPlace } from '../workbook/cell-address';
import type { Spot } from './spot';

/** A cell as rules refer to it: "Hội đồng!D7". */
export function sourceRef(place: CellPlace | null): SourceRef | null {
  return place === null ? null : `${place.sheet}!${cellName(place)}`;
}

/** The cell of a reference; a name of a sheet may hold the mark between both. */
export function spotOfSource(source: SourceRef | null): Spot | null {
  const at = source?.lastIndexOf('!') ?? -1;
  if (source === null || at < 1) return null;
  return { sheet: source.slice(0, at), cell: source.slice(at + 1) };
}
