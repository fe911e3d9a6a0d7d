import { fraction, type Points } from '../points';
import type { Scheme } from '../scheme';
import type { ScoreTable } from '../score';

const MOST_DECIMALS = 4;

/**
 * The step in which scores are changed: one of the last decimal that the scheme or any score of the table has, four
 * at most.
 */
export function scoreStep(scheme: Pick<Scheme, 'rounding'>, table: ScoreTable): Points {
  const denominators = new Set<bigint>();
  for (const row of table.units) {
    for (const score of row) {
      if (score.state === 'number') denominators.add(score.points.denominator);
    }
  }
  const most = Math.max(scheme.rounding.decimals, ...[...denominators].map(decimalsFor));
  return fraction(1n, 10n ** BigInt(Math.min(MOST_DECIMALS, most)));
}

function decimalsFor(denominator: bigint): number {
  let decimals = 0;
  while (decimals < MOST_DECIMALS && 10n ** BigInt(decimals) % denominator !== 0n) decimals += 1;
  return decimals;
}
