import type { PictureFigures } from '../../sheets/writing/bloc-results';
import type { StageScores } from '../../sheets/scoresheet';
import { blocToAsk, type ComputedBloc } from './bloc-to-ask';
import { flagsInHistory } from './of-history';
import { claimed } from './of-scores';
import type { IndicatorSources } from './sources';

/** Figures behind the indicators that charts draw, as far as the workbook says them. */
export function pictureFigures(
  bloc: ComputedBloc,
  stages: readonly StageScores[],
  sources: IndicatorSources,
): PictureFigures {
  const asked = blocToAsk(bloc, stages);
  const claims = claimed(asked);
  const flags = flagsInHistory(asked, sources);
  return {
    claims: claims.some(({ self, verified }) => self !== null && verified !== null)
      ? {
          self: claims.map(({ self }) => self),
          verified: claims.map(({ verified }) => verified),
        }
      : null,
    flags:
      flags.length === 0
        ? null
        : asked.units.map((_, row) => flags.filter(({ unit }) => unit === row).length),
  };
}
