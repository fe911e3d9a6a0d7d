import { parseAreaName } from '../../../workbook/cell-address';
import type { Scoresheet } from '../../scoresheet';

/** The rows that the table of a form takes, its header included. */
export interface FormTable {
  readonly top: number;
  /** The last row of the header. */
  readonly header: number;
  readonly bottom: number;
}

/** Where the table of a form with one sheet stands. */
export function formTable({
  detection,
  criterionPlaces,
  stages,
  ownFigures,
}: Scoresheet): FormTable {
  const evidence = detection.evidence.find(({ part }) => part === 'header');
  const header = evidence === undefined ? null : parseAreaName(evidence.cell);
  const rows = [
    ...[...criterionPlaces.values()].map(({ row }) => row),
    ...stages.flatMap(({ places }) => places.flatMap((of) => of.flatMap((at) => at?.row ?? []))),
    ...ownFigures.map(({ place }) => place.row),
  ];
  const first = rows.reduce((least, row) => Math.min(least, row), Number.POSITIVE_INFINITY);
  const last = rows.reduce((most, row) => Math.max(most, row), 0);
  const top = header?.top ?? (Number.isFinite(first) ? first : 0);
  return { top, header: header?.bottom ?? top, bottom: Math.max(last, top) };
}
