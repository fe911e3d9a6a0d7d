import type { ChairPlace } from '../../../awards/council';
import type { TableRow } from '../scheme-sheet/tables';
import { readCount, readSigned, readWords } from './fields';
import type { KnownUnits } from './known-units';
import type { Remarks } from './remarks';
import { SaidBefore, type OfBloc } from './rows';
import type { ColumnOf } from './sections';

/** The chair's order among units of equal points: one place a unit. */
export function readChair(
  rows: readonly TableRow<ColumnOf<'chair'>>[],
  units: KnownUnits,
  remarks: Remarks,
): readonly OfBloc<ChairPlace>[] {
  const before = new SaidBefore();
  return rows.flatMap((row) => {
    const unit = units.read(row.words('unit'), row.at('unit'), remarks);
    if (unit === null) return [];
    const { bloc } = unit;
    const place = readCount(row, 'place', remarks);
    if (place === null) {
      const message = { code: 'council-count-missing', params: { count: 'place' } } as const;
      remarks.mistake(message, row.at('place'));
      return [];
    }
    if (before.isAgain([bloc, unit.unit], unit.name, row.at('unit'), remarks)) return [];
    const reason = readWords(row, 'reason');
    if (reason === null) {
      const message = {
        code: 'council-chair-without-reason',
        params: { unit: unit.name },
      } as const;
      remarks.warning(message, row.at('reason'));
    }
    const signed = readSigned(row, 'unit', remarks);
    return [{ bloc, said: { unit: unit.unit, place, reason, ...signed } }];
  });
}
