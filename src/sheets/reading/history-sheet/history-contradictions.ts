import { presentNames, type Alias, type HistoryLine } from '../../../awards/bloc-history';
import { foldName } from '../../../scoring/fold-name';
import type { CellAddress } from '../../../workbook/cell-address';
import type { SheetFinding } from '../../scoresheet';
import { finding } from '../findings';

/** A line and the cell of its unit. */
export interface PlacedLine {
  readonly line: HistoryLine;
  readonly at: CellAddress;
}

/** Rows that cannot both be true: two ranks of one unit in one year, two heads in one year. */
export function contradictions(
  placed: readonly PlacedLine[],
  aliases: readonly Alias[],
  sheet: string,
): readonly SheetFinding[] {
  const present = presentNames(aliases);
  const ranks = new Map<string, number>();
  const heads = new Map<number, string>();
  const findings: SheetFinding[] = [];
  for (const { line, at } of placed) {
    const { year, unit, rank, office } = line;
    // Units that were merged later had a rank each.
    const key = `${year} ${foldName(unit)}`;
    const first = ranks.get(key);
    if (rank !== null && first !== undefined && first !== rank) {
      const params = { unit, year, first: String(first), other: String(rank) };
      findings.push(finding('warning', { code: 'history-rank-twice', params }, sheet, at));
    }
    if (rank !== null) ranks.set(key, rank);
    if (office !== 'head') continue;
    const head = heads.get(year);
    if (head === undefined) heads.set(year, unit);
    else if (foldName(present(head)) !== foldName(present(unit))) {
      const params = { year, units: [head, unit] };
      findings.push(finding('warning', { code: 'history-office-twice', params }, sheet, at));
    }
  }
  return findings;
}
