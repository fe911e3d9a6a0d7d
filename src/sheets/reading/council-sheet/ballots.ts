import type { Ballot } from '../../../awards/council';
import type { TableRow } from '../scheme-sheet/tables';
import { readCount, readSigned, readWords } from './fields';
import type { KnownUnits } from './known-units';
import type { Remarks } from './remarks';
import { SaidBefore, type OfBloc } from './rows';
import type { ColumnOf } from './sections';
import { isUnanimous, readMethod } from './voting-words';
import { readSubject, writtenAward } from './subjects';

type Row = TableRow<ColumnOf<'ballots'>>;
type Counts = Pick<Ballot, 'members' | 'present' | 'written' | 'valid' | 'votesFor'>;
type Voting = Counts & Pick<Ballot, 'method'>;

/** How the council agreed on awards: one row for each subject and award. */
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
    const voting = readVoting(row, remarks);
    if (about === null || text === null || voting === null) return [];
    const { bloc, subject } = about;
    const award = writtenAward(text);
    const name = row.words(subject.kind);
    const what = [bloc, subject, award.code ?? award.text];
    if (before.isAgain(what, name, row.at(subject.kind), remarks)) return [];
    const signed = readSigned(row, 'unit', remarks);
    return [{ bloc, said: { subject, award, ...voting, ...signed } }];
  });
}

/** Null where the method cannot be read, a count is missing that is needed, or is more than it can be. */
function readVoting(row: Row, remarks: Remarks): Voting | null {
  const method = readMethod(row.words('method'));
  if (method === null) {
    const params = { text: row.words('method') };
    return remarks.mistake({ code: 'council-method', params }, row.at('method'));
  }
  const counts = readCounts(row, method === 'ballot', remarks);
  return counts === null ? null : { method, ...counts };
}

function readCounts(row: Row, isSecret: boolean, remarks: Remarks): Counts | null {
  const members = isSecret ? needed(row, 'members', remarks) : readCount(row, 'members', remarks);
  const present = readCount(row, 'present', remarks);
  const written = readCount(row, 'written', remarks);
  const valid = readCount(row, 'valid', remarks);
  const took = present === null ? null : present + (written ?? 0);
  const agreed = readAgreed(row, valid ?? took, isSecret, remarks);
  if (agreed === 'unread' || (isSecret && members === null)) return null;
  const { votesFor } = agreed;
  const heard = least(members, took);
  const than = present === null ? 'members' : 'present-and-written';
  const isFine = [
    atMost(row, 'present', present, 'members', members, remarks),
    atMost(row, 'written', written, 'members', left(members, present), remarks),
    atMost(row, 'valid', valid, than, heard, remarks),
    valid === null
      ? atMost(row, 'votesFor', votesFor, than, heard, remarks)
      : atMost(row, 'votesFor', votesFor, 'valid', valid, remarks),
  ].every((fits) => fits);
  return isFine ? { members, present, written, valid, votesFor } : null;
}

/**
 * The votes for it. "Thống nhất" stands for all who took part; where nobody counted those, it is known only that all
 * agreed, which a secret ballot has to show by numbers.
 */
function readAgreed(
  row: Row,
  all: number | null,
  isSecret: boolean,
  remarks: Remarks,
): Pick<Counts, 'votesFor'> | 'unread' {
  const text = row.words('votesFor');
  const says = isUnanimous(text) || (text === '' && row.words('method') !== '' && !isSecret);
  if (says && (all !== null || !isSecret)) return { votesFor: all };
  if (says) {
    remarks.mistake(
      { code: 'council-count-missing', params: { count: 'votesFor' } },
      row.at('votesFor'),
    );
    return 'unread';
  }
  const votesFor = needed(row, 'votesFor', remarks);
  return votesFor === null ? 'unread' : { votesFor };
}

function least(members: number | null, took: number | null): number | null {
  if (members === null || took === null) return members ?? took;
  return Math.min(members, took);
}

function left(members: number | null, present: number | null): number | null {
  return members === null ? null : members - (present ?? 0);
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
  most: number | null,
  remarks: Remarks,
): boolean {
  if (figure === null || most === null || figure <= most) return true;
  const params = { count, figure, than, most };
  remarks.mistake({ code: 'council-too-many', params }, row.at(count));
  return false;
}
