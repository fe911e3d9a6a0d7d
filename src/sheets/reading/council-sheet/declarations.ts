import type { Declaration } from '../../../awards/council';
import { declaredConditions } from '../../../awards/eligibility';
import { reasonWords } from '../../../text/reason-words';
import type { TableRow } from '../scheme-sheet/tables';
import { choiceOf } from '../scheme-sheet/words';
import { readSigned, readWords, readYesNo } from './fields';
import type { KnownUnits } from './known-units';
import type { Remarks } from './remarks';
import { SaidBefore, type OfBloc } from './rows';
import type { ColumnOf } from './sections';

const CONDITIONS = { vi: reasonWords.vi.conditions, en: reasonWords.en.conditions };

/** Conditions that somebody has declared: one answer for each unit and condition. */
export function readDeclarations(
  rows: readonly TableRow<ColumnOf<'declarations'>>[],
  units: KnownUnits,
  remarks: Remarks,
): readonly OfBloc<Declaration>[] {
  const before = new SaidBefore();
  return rows.flatMap((row) => {
    const unit = units.read(row.words('unit'), row.at('unit'), remarks);
    if (unit === null) return [];
    const { bloc } = unit;
    const condition = readCondition(row, remarks);
    const holds = readYesNo(row, 'answer', remarks);
    if (row.words('answer') === '') {
      remarks.mistake({ code: 'council-answer-missing', params: {} }, row.at('answer'));
    }
    if (condition === null || holds === null) return [];
    if (before.isAgain([bloc, unit.unit, condition], unit.name, row.at('unit'), remarks)) return [];
    const signed = readSigned(row, 'unit', remarks);
    const basis = readWords(row, 'basis');
    return [{ bloc, said: { unit: unit.unit, condition, holds, basis, ...signed } }];
  });
}

function readCondition(
  row: TableRow<ColumnOf<'declarations'>>,
  remarks: Remarks,
): Declaration['condition'] | null {
  const text = readWords(row, 'condition');
  const at = row.at('condition');
  if (text === null) {
    return remarks.mistake({ code: 'council-condition-missing', params: {} }, at);
  }
  const condition = choiceOf(declaredConditions, CONDITIONS, text);
  if (condition !== null) return condition;
  const known = declaredConditions.map((one) => CONDITIONS.vi[one]);
  return remarks.mistake({ code: 'council-unknown-condition', params: { text, known } }, at);
}
