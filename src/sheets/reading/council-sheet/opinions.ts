import type { UnitOpinion } from '../../../awards/council';
import { fold } from '../fold';
import type { TableRow } from '../scheme-sheet/tables';
import { readSigned, readVotes, readWords, readYesNo } from './fields';
import type { KnownUnits } from './known-units';
import type { Remarks } from './remarks';
import { SaidBefore, type OfBloc } from './rows';
import type { ColumnOf } from './sections';

type Row = TableRow<ColumnOf<'opinions'>>;

/** Words that say that nothing keeps a unit from being considered. */
const NOTHING = ['không', 'không có', 'có xét', 'vẫn xét', 'no', 'none'];
/** Words that say that something does, but not what. */
const NO_REASON = ['có', 'x', 'không xét', 'yes', 'not considered'];

/** Votes, preference for women, and who is not considered: at most one row a unit. */
export function readOpinions(
  rows: readonly Row[],
  units: KnownUnits,
  remarks: Remarks,
): readonly OfBloc<UnitOpinion>[] {
  const before = new SaidBefore();
  return rows.flatMap((row) => {
    const unit = units.read(row.words('unit'), row.at('unit'), remarks);
    if (unit === null) return [];
    const { bloc } = unit;
    if (before.isAgain([bloc, unit.unit], unit.name, row.at('unit'), remarks)) return [];
    const disqualified = readDisqualified(row, remarks);
    const said = {
      unit: unit.unit,
      ...votesOf(row, remarks),
      isWomen: readYesNo(row, 'women', remarks),
      disqualified,
      ...readSigned(row, 'unit', remarks, disqualified !== null),
    };
    return [{ bloc, said }];
  });
}

function votesOf(row: Row, remarks: Remarks): Pick<UnitOpinion, 'votes' | 'voters'> {
  const { votes, voters } = readVotes(row, remarks);
  if (votes === null || voters === null || votes <= voters) return { votes, voters };
  const params = { count: 'votes', figure: votes, than: 'voters', most: voters } as const;
  remarks.mistake({ code: 'council-too-many', params }, row.at('votes'));
  return { votes: null, voters };
}

function readDisqualified(row: Row, remarks: Remarks): UnitOpinion['disqualified'] {
  const reason = readWords(row, 'disqualified');
  const typed = fold(reason ?? '').replace(/[.\s]+$/, '');
  if (reason === null || NOTHING.includes(typed)) return null;
  if (!NO_REASON.includes(typed)) return { reason };
  const message = { code: 'council-reason-missing', params: { of: 'disqualified' } } as const;
  return remarks.mistake(message, row.at('disqualified'));
}
