import { blocLabels, scoreSheetLabel } from '../../../text/bloc-sheet-words';
import { findSheet, type Snapshot } from '../../../workbook/snapshot';
import { findBlocSheet } from '../../user-sheets';
import { dateAt, type IsoDate } from '../cells/date-cell';
import { fold } from '../fold';
import { labelledCells } from '../cells/labelled-cells';
import { sheetGrid } from '../sheet-grid';

const KEYS = [
  'registrationDeadline',
  'pledgeDeadline',
  'reportDeadline',
  'scoreSheetDeadline',
] as const;
export type Deadline = (typeof KEYS)[number];

/** The days by which papers were to be handed in; null where none is written, or several that differ. */
export type BlocDeadlines = Readonly<Record<Deadline, IsoDate | null>>;

export const noDeadlines: BlocDeadlines = {
  registrationDeadline: null,
  pledgeDeadline: null,
  reportDeadline: null,
  scoreSheetDeadline: null,
};

const KEY_OF: ReadonlyMap<string, Deadline> = new Map(
  [
    { ...blocLabels.vi, scoreSheetDeadline: scoreSheetLabel.vi },
    { ...blocLabels.en, scoreSheetDeadline: scoreSheetLabel.en },
  ].flatMap((labels) => KEYS.map((key) => [fold(labels[key]), key] as const)),
);

/** The deadlines on the sheet "Thông tin khối", which may say them once a bloc. */
export function readBlocDeadlines(snapshot: Snapshot): BlocDeadlines {
  const found = findBlocSheet(snapshot);
  const sheet = found === null ? null : findSheet(snapshot, found.sheet);
  const grid = sheet === null ? null : sheetGrid(sheet);
  if (grid === null) return noDeadlines;
  const days = new Map<Deadline, Set<IsoDate>>(KEYS.map((key) => [key, new Set()]));
  for (const { key, place } of labelledCells(grid, KEY_OF)) {
    const day = dateAt(grid, place.row, place.column);
    if (day !== null) days.get(key)?.add(day);
  }
  const only = (key: Deadline): IsoDate | null => {
    const [day = null, ...others] = days.get(key) ?? [];
    return others.length > 0 ? null : day;
  };
  return {
    registrationDeadline: only('registrationDeadline'),
    pledgeDeadline: only('pledgeDeadline'),
    reportDeadline: only('reportDeadline'),
    scoreSheetDeadline: only('scoreSheetDeadline'),
  };
}
