import type { Ballot } from '../../../awards/council';
import type { TableRow } from '../scheme-sheet/tables';
import { readCount, readSigned, readWords } from './fields';
import type { KnownUnits } from './known-units';
import type { Remarks } from './remarks';
import { SaidBefore, type OfBloc } from './rows';
import type { ColumnOf } from './sections';
import { readSubject, writtenAward } from './subjects';

type Row = TableRow<ColumnOf<'ballots'>>;
type Counts = Pick<Ballot, 'members' | 'present' | 'written' | 'valid' | 'votesFor'>;

/** Votes on awards: one row for each subject and award. */
export function readBallots(
  rows: readonly Row[],
  units: KnownUnits,
  remarks: Remarks,
): readonly OfBloc<Ballot>[] {
  const before = new SaidBefore();
  return rows.flatMap((row) => {
    const about = readSubject(row, units, remarks);
    const text = readWords(row, 'award');
    if (text === null) {
      remarks.mistake({ code: 'council-award-missing', params: {} }, row.at('award'));
    }
    const counts = readCounts(row, remarks);
    if (about === null || text === null || counts === null) return [];
    const { bloc, subject } = about;
    const award = writtenAward(text);
    const name = row.words(subject.kind);
    const what = [bloc, subject, award.code ?? award.text];
    if (before.isAgain(what, name, row.at(subject.kind), remarks)) return [];
    const signed = readSigned(row, 'unit', remarks);
    return [{ bloc, said: { subject, award, ...counts, ...signed } }];
  });
}

/** Null where a count is missing that is needed, or more than it can be. */
function readCounts(row: Row, remarks: Remarks): Counts | null {
  const members = needed(row, 'members', remarks);
  const present = readCount(row, 'present', remarks);
  const written = readCount(row, 'written', remarks);
  const valid = readCount(row, 'valid', remarks);
  const votesFor = needed(row, 'votesFor', remarks);
  if (members === null || votesFor === null) return null;
  const heard = present === null ? members : Math.min(members, present + (written ?? 0));
  const isFine = [
    atMost(row, 'present', present, 'members', members, remarks),
    atMost(row, 'written', written, 'members', members - (present ?? 0), remarks),
    atMost(
      row,
      'valid',
      valid,
      present === null ? 'members' : 'present-and-written',
      heard,
      remarks,
    ),
    valid === null
      ? atMost(
          row,
          'votesFor',
          votesFor,
          present === null ? 'members' : 'present-and-written',
          heard,
          remarks,
        )
      : atMost(row, 'votesFor', votesFor, 'valid', valid, remarks),
  ].every((fits) => fits);
  return isFine ? { members, present, written, valid, votesFor } : null;
}

function needed(row: Row, count: 'members' | 'votesFor', remarks: Remarks): number | null {
  const figure = readCount(row, count, remarks);
  if (figure !== null) return figure;
  // A cell that cannot be read has had its own mistake by now.
  return remarks.mistake({ code: 'council-count-missing', params: { count } }, row.at(count));
}

function atMost(
  row: Row,
  count: 'present' | 'written' | 'valid' | 'votesFor',
  figure: number | null,
  than: 'members' | 'valid' | 'present-and-written',
  most: number,
  remarks: Remarks,
): boolean {
  if (figure === null || figure <= most) return true;
  const params = { count, figure, than, most };
  remarks.mistake({ code: 'council-too-many', params }, row.at(count));
  return false;
}
