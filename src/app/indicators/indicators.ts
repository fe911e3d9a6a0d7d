import { indicatorCodes } from '../../awards/indicators/indicator';
import type { PlacedIndicator } from '../../sheets/indicators';
import type { StageScores } from '../../sheets/scoresheet';
import { blocTitle } from '../../sheets/writing/bloc-title';
import { blocToAsk, type ComputedBloc } from './bloc-to-ask';
import { chosenThresholds } from './chosen-thresholds';
import { indicatorsOfHistory } from './of-history';
import { indicatorsOfRanking } from './of-ranking';
import { indicatorsOfScores } from './of-scores';
import { indicatorsOfUnits } from './of-units';
import type { IndicatorSources } from './sources';

const LANGUAGES = ['vi', 'en'] as const;

/**
 * Every indicator of a bloc, in the order of `indicatorCodes`; one that cannot be computed is among them and says so.
 * Who is head next, and that the head goes round, is asked by none of them.
 * @param stages every stage, in the order of the scheme's leaves
 */
export function indicatorsOf(
  bloc: ComputedBloc,
  stages: readonly StageScores[],
  sources: IndicatorSources,
): readonly PlacedIndicator[] {
  const asked = blocToAsk(bloc, stages);
  const { thresholds, limitOf } = chosenThresholds(sources.thresholds, {
    titles: LANGUAGES.map((language) => blocTitle(bloc, language)),
    index: sources.shown.indexOf(bloc.scoresheet),
    count: sources.shown.length,
  });
  const all = [
    ...indicatorsOfHistory(asked, sources, thresholds),
    ...indicatorsOfScores(asked, thresholds),
    ...indicatorsOfUnits(asked, sources, thresholds),
    ...indicatorsOfRanking(asked, thresholds),
  ];
  const byCode = new Map(all.map((indicator) => [indicator.code, indicator]));
  return indicatorCodes.flatMap((code) => {
    const found = byCode.get(code);
    return found === undefined ? [] : [{ ...found, limit: limitOf(code) }];
  });
}
