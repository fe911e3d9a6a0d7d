import type { OfficeChoice } from '../../../awards/council';
import type { TableRow } from '../scheme-sheet/tables';
import { officeOf } from '../history-sheet/history-words-read';
import { readSigned, readWords } from './fields';
import type { KnownUnits } from './known-units';
import type { Remarks } from './remarks';
import { SaidBefore, type OfBloc } from './rows';
import type { ColumnOf } from './sections';

/** Whom people chose as head and deputy of the year after: one of each a bloc, and not the same unit. */
export function readOffices(
  rows: readonly TableRow<ColumnOf<'offices'>>[],
  units: KnownUnits,
  remarks: Remarks,
): readonly OfBloc<OfficeChoice>[] {
  const before = new SaidBefore();
  return rows.flatMap((row) => {
    const unit = units.read(row.words('unit'), row.at('unit'), remarks);
    const text = row.words('office');
    const office = officeOf(text);
    if (office === null) {
      remarks.mistake({ code: 'council-office', params: { text } }, row.at('office'));
    }
    if (unit === null || office === null) return [];
    const { bloc } = unit;
    if (before.isAgain([bloc, office], text, row.at('office'), remarks)) return [];
    if (before.isAgain([bloc, 'unit', unit.unit], unit.name, row.at('unit'), remarks)) return [];
    const signed = readSigned(row, 'unit', remarks);
    const reasonAt = {
      sheet: row.grid.sheet.name,
      ...row.at(row.has('reason') ? 'reason' : 'unit'),
    };
    const reason = readWords(row, 'reason');
    return [{ bloc, said: { office, unit: unit.unit, reason, reasonAt, ...signed } }];
  });
}
