import type { StatedFact } from '../../../awards/council';
import { foldName } from '../../../scoring/fold-name';
import type { Scheme } from '../../../scoring/scheme';
import type { TableRow } from '../scheme-sheet/tables';
import { readSigned, readWords } from './fields';
import type { KnownUnits } from './known-units';
import type { Remarks } from './remarks';
import { SaidBefore, type OfBloc } from './rows';
import type { ColumnOf } from './sections';

/** Facts of the scheme that hold for a unit. */
export function readFacts(
  rows: readonly TableRow<ColumnOf<'facts'>>[],
  units: KnownUnits,
  schemes: readonly Scheme[],
  remarks: Remarks,
): readonly OfBloc<StatedFact>[] {
  const before = new SaidBefore();
  return rows.flatMap((row) => {
    const unit = units.read(row.words('unit'), row.at('unit'), remarks);
    if (unit === null) return [];
    const { bloc } = unit;
    const text = readWords(row, 'fact');
    if (text === null) {
      remarks.mistake({ code: 'council-fact-missing', params: {} }, row.at('fact'));
      return [];
    }
    const known = (schemes[bloc]?.downgrades ?? []).map(({ fact }) => fact);
    const fact = known.find((one) => foldName(one) === foldName(text));
    if (fact === undefined) {
      remarks.mistake({ code: 'council-unknown-fact', params: { text, known } }, row.at('fact'));
      return [];
    }
    if (before.isAgain([bloc, unit.unit, fact], unit.name, row.at('unit'), remarks)) return [];
    const signed = readSigned(row, 'unit', remarks);
    return [{ bloc, said: { unit: unit.unit, fact, basis: readWords(row, 'basis'), ...signed } }];
  });
}
