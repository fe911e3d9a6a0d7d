import type { ScoreCut } from '../../../awards/council';
import { allCriteria, isLeaf } from '../../../scoring/criteria';
import { foldName } from '../../../scoring/fold-name';
import { absolute, compare, toDecimalText, zero, type Points } from '../../../scoring/points';
import type { Criterion, Scheme } from '../../../scoring/scheme';
import { codeFinder } from '../scheme-sheet/codes';
import type { TableRow } from '../scheme-sheet/tables';
import { readScoreCell } from '../cells/score-cell';
import { readSigned, readWords } from './fields';
import type { KnownUnits } from './known-units';
import { nearestName } from './nearest-name';
import type { Remarks } from './remarks';
import { SaidBefore, type OfBloc } from './rows';
import type { ColumnOf } from './sections';

type Row = TableRow<ColumnOf<'cuts'>>;

/** A reviewer's own figures: at most one for each score. */
export function readCuts(
  rows: readonly Row[],
  units: KnownUnits,
  schemes: readonly Scheme[],
  remarks: Remarks,
): readonly OfBloc<ScoreCut>[] {
  const before = new SaidBefore();
  return rows.flatMap((row) => {
    const unit = units.read(row.words('unit'), row.at('unit'), remarks);
    const scheme = schemes[unit?.bloc ?? 0];
    if (unit === null || scheme === undefined) return [];
    const { bloc } = unit;
    const leaf = readLeaf(row, scheme, remarks);
    const points = readPoints(row, leaf, remarks);
    const reason = readWords(row, 'reason');
    if (reason === null) {
      const message = { code: 'council-reason-missing', params: { of: 'cut' } } as const;
      remarks.mistake(message, row.at('reason'));
    }
    if (leaf === null || points === null || reason === null) return [];
    if (before.isAgain([bloc, unit.unit, leaf.code], unit.name, row.at('unit'), remarks)) return [];
    const signed = readSigned(row, 'unit', remarks);
    return [{ bloc, said: { unit: unit.unit, leaf: leaf.code, points, reason, ...signed } }];
  });
}

/** The criterion of a row, by its code or its name. */
function readLeaf(row: Row, scheme: Scheme, remarks: Remarks): Criterion | null {
  const text = readWords(row, 'criterion');
  const at = row.at('criterion');
  if (text === null) {
    return remarks.mistake({ code: 'council-criterion-missing', params: {} }, at);
  }
  const all = allCriteria(scheme);
  const leaves = all.filter(isLeaf);
  const byName = leaves.filter(({ name }) => foldName(name) === foldName(text));
  const found = codeFinder(leaves)(text) ?? (byName.length === 1 ? byName[0] : null) ?? null;
  if (found !== null) return found;
  const isGroup =
    codeFinder(all)(text) !== null || all.some(({ name }) => foldName(name) === foldName(text));
  if (isGroup && byName.length === 0) {
    return remarks.mistake({ code: 'council-criterion-is-group', params: { text } }, at);
  }
  const nearest = nearestName(
    text,
    leaves.map(({ name }) => name),
  );
  return remarks.mistake({ code: 'council-unknown-criterion', params: { text, nearest } }, at);
}

function readPoints(row: Row, leaf: Criterion | null, remarks: Remarks): Points | null {
  const at = row.at('points');
  const text = row.words('points');
  const { score, note } = readScoreCell(row.grid, at.row, at.column);
  if (!row.has('points') || text === '' || score.state === 'missing') {
    return remarks.mistake({ code: 'council-points-missing', params: {} }, at);
  }
  if (score.state !== 'number' || note === 'percent-format') {
    const code = note === 'ambiguous' ? 'council-points-ambiguous' : 'council-points';
    return remarks.mistake({ code, params: { text } }, at);
  }
  const { points } = score;
  // A penalty is typed either way, here as in the table.
  if (compare(points, zero) < 0 && leaf?.kind !== 'penalty') {
    return remarks.mistake({ code: 'council-points-negative', params: { text } }, at);
  }
  const maximum = leaf?.maximum ?? null;
  if (leaf !== null && maximum !== null && compare(absolute(points), absolute(maximum)) > 0) {
    const params = {
      criterion: leaf.name,
      points: toDecimalText(absolute(points)),
      maximum: toDecimalText(absolute(maximum)),
    };
    remarks.warning({ code: 'council-above-maximum', params }, at);
  }
  return points;
}
