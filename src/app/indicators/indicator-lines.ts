import {
  indicatorLine,
  type IndicatorLevel,
  type IndicatorLine,
} from '../../sheets/writing/indicator-line';
import type { Language } from '../../text/language';
import type { BlocComputation } from '../computation';

export type { IndicatorLevel, IndicatorLine };

const ORDER: readonly IndicatorLevel[] = ['explain', 'ask', 'fine', 'lacking'];

/** The indicators of a bloc as they are read: what has to be explained and the questions first, then what is as usual, then what lacks data. */
export function indicatorLines(
  { scoresheet, indicators }: Pick<BlocComputation, 'scoresheet' | 'indicators'>,
  language: Language,
): readonly IndicatorLine[] {
  const nameOf = (unit: number): string => scoresheet.units[unit]?.name ?? '';
  const lines = indicators.map((indicator) => indicatorLine(indicator, nameOf, language));
  return lines.toSorted((a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level));
}
