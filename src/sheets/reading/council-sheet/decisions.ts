import type { AwardDecision } from '../../../awards/council';
import { noAwardWords } from '../../../text/council-words';
import { fold } from '../fold';
import type { TableRow } from '../scheme-sheet/tables';
import { readSigned, readWords } from './fields';
import type { KnownUnits } from './known-units';
import type { Remarks } from './remarks';
import { SaidBefore, type OfBloc } from './rows';
import type { ColumnOf } from './sections';
import { readSubject, writtenAward } from './subjects';

/** What the council decided whatever the points propose: a row for each subject and award. */
export function readDecisions(
  rows: readonly TableRow<ColumnOf<'decisions'>>[],
  units: KnownUnits,
  remarks: Remarks,
): readonly OfBloc<AwardDecision>[] {
  const before = new SaidBefore();
  return rows.flatMap((row) => {
    const about = readSubject(row, units, remarks);
    const [text, reason] = [readWords(row, 'decision'), readWords(row, 'reason')];
    if (text === null) {
      remarks.mistake({ code: 'council-award-missing', params: {} }, row.at('decision'));
    }
    if (reason === null) {
      const message = { code: 'council-reason-missing', params: { of: 'decision' } } as const;
      remarks.mistake(message, row.at('reason'));
    }
    if (about === null || text === null || reason === null) return [];
    const { bloc, subject } = about;
    const award = isNone(text) ? null : writtenAward(text);
    const what = [bloc, subject, award === null ? null : (award.code ?? award.text)];
    if (before.isAgain(what, row.words(subject.kind), row.at(subject.kind), remarks)) return [];
    const signed = readSigned(row, 'unit', remarks);
    const basis = readWords(row, 'facts')?.toUpperCase() ?? null;
    return [{ bloc, said: { subject, award, reason, facts: basis, ...signed } }];
  });
}

function isNone(text: string): boolean {
  const typed = fold(text).replace(/[.\s]+$/, '');
  return [noAwardWords.vi, noAwardWords.en, 'không'].map(fold).includes(typed);
}
