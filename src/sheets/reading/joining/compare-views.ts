import { foldName } from '../../../scoring/fold-name';
import { leavesOf } from '../../../scoring/criteria';
import {
  absolute,
  add,
  compare,
  subtract,
  toDecimalText,
  zero,
  type Points,
} from '../../../scoring/points';
import type { Stage } from '../../../scoring/scheme';
import type { Scoresheet, SheetFinding } from '../../scoresheet';
import { finding } from '../findings';

/**
 * The units to which a summary gives another total than the table that is counted, at a stage that both have; empty where
 * all totals agree, null where there is nothing to compare, or the counted table is of another year.
 */
export function compareTotals(counted: Scoresheet, other: Scoresheet): SheetFinding[] | null {
  const years = [counted, other].map(({ bloc }) => bloc.year?.value ?? null);
  if (!years.includes(null) && years[0] !== years[1]) return null;
  const rowOf = new Map(counted.units.map(({ name }, row) => [foldName(name), row]));
  const findings: SheetFinding[] = [];
  let compared = 0;
  other.units.forEach((unit, row) => {
    const known = rowOf.get(foldName(unit.name));
    if (known === undefined) return;
    for (const { stage } of other.stages) {
      const here = totalOf(other, row, stage);
      const there = totalOf(counted, known, stage);
      if (here === null || there === null) continue;
      compared += 1;
      if (compare(here, there) === 0) continue;
      const params = {
        unit: unit.name,
        here: toDecimalText(here),
        there: toDecimalText(there),
        chosen: counted.sheets.join(', '),
      };
      const message = { code: 'other-table-differs', params } as const;
      findings.push(finding('warning', message, unit.place.sheet, unit.place));
      break;
    }
  });
  return compared === 0 ? null : findings;
}

/** The points of a unit added up as they stand; null where one is missing, or weights would change the sum. */
function totalOf({ scheme, stages }: Scoresheet, row: number, stage: Stage | null): Points | null {
  const scores = stages.find((own) => own.stage === stage)?.scores[row];
  if (scores === undefined || scheme.weighting !== 'none') return null;
  const kinds = leavesOf(scheme).map(({ kind }) => kind);
  let total = zero;
  for (const [leaf, score] of scores.entries()) {
    const kind = kinds[leaf];
    if (score.state === 'number') {
      total =
        kind === 'penalty' ? subtract(total, absolute(score.points)) : add(total, score.points);
    } else if (score.state !== 'not-assigned' && kind === 'base') return null;
  }
  return total;
}
