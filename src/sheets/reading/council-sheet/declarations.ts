import type { Declaration, PersonDeclaration } from '../../../awards/council';
import type { TableRow } from '../scheme-sheet/tables';
import type { ConditionNames } from './condition-names';
import { readSigned, readWords, readYesNo } from './fields';
import type { KnownUnits } from './known-units';
import type { Remarks } from './remarks';
import { SaidBefore, type OfBloc } from './rows';
import type { ColumnOf } from './sections';
import { readSubject } from './subjects';

type Row = TableRow<ColumnOf<'declarations'>>;
type Said = Pick<Declaration, 'condition' | 'holds' | 'basis' | 'by' | 'on' | 'at'>;

/** Conditions that somebody has declared of units: one answer for each unit and condition. */
export function readDeclarations(
  rows: readonly Row[],
  units: KnownUnits,
  names: ConditionNames,
  remarks: Remarks,
): readonly OfBloc<Declaration>[] {
  const before = new SaidBefore();
  return rows.flatMap((row) => {
    if (readWords(row, 'person') !== null) return [];
    const unit = units.read(row.words('unit'), row.at('unit'), remarks);
    if (unit === null) return [];
    const { bloc } = unit;
    const said = readSaid(row, names, remarks);
    if (said === null) return [];
    const what = [bloc, unit.unit, said.condition];
    if (before.isAgain(what, unit.name, row.at('unit'), remarks)) return [];
    return [{ bloc, said: { unit: unit.unit, ...said } }];
  });
}

/** The same of people. */
export function readPersonDeclarations(
  rows: readonly Row[],
  units: KnownUnits,
  names: ConditionNames,
  remarks: Remarks,
): readonly PersonDeclaration[] {
  const before = new SaidBefore();
  return rows.flatMap((row) => {
    if (readWords(row, 'person') === null) return [];
    const subject = readSubject(row, units, remarks)?.subject ?? null;
    const said = readSaid(row, names, remarks);
    if (subject === null || subject.kind === 'unit' || said === null) return [];
    const what = [subject.name, subject.unitName, said.condition];
    if (before.isAgain(what, subject.name, row.at('person'), remarks)) return [];
    return [{ subject, ...said }];
  });
}

function readSaid(row: Row, names: ConditionNames, remarks: Remarks): Said | null {
  const condition = readCondition(row, names, remarks);
  const holds = readYesNo(row, 'answer', remarks);
  if (row.words('answer') === '') {
    remarks.mistake({ code: 'council-answer-missing', params: {} }, row.at('answer'));
  }
  if (condition === null || holds === null) return null;
  const basis = readWords(row, 'basis');
  return { condition, holds, basis, ...readSigned(row, 'unit', remarks) };
}

function readCondition(row: Row, names: ConditionNames, remarks: Remarks): string | null {
  const text = readWords(row, 'condition');
  const at = row.at('condition');
  if (text === null) {
    return remarks.mistake({ code: 'council-condition-missing', params: {} }, at);
  }
  const condition = names.codeOf(text);
  if (condition !== null) return condition;
  const { known } = names;
  return remarks.mistake({ code: 'council-unknown-condition', params: { text, known } }, at);
}
