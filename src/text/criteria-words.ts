import type { InBoth } from './language';
import { countText, counted } from './numbers';

/** What a criteria tree consists of, in the figures that a person is told. */
export interface CriteriaFigures {
  readonly base: number;
  readonly bonus: number;
  readonly penalty: number;
  /** What the base criteria add up to, as it is read; null where some maximum is not known. */
  readonly maximum: string | null;
}

/** "9 tiêu chí, tổng 100 điểm; 1 mục điểm thưởng, 1 mục điểm trừ". */
export const criteriaWords: InBoth<(figures: CriteriaFigures) => string> = {
  vi: ({ base, bonus, penalty, maximum }) =>
    joined(
      [`${countText(base, 'vi')} tiêu chí`, ...(maximum === null ? [] : [`tổng ${maximum} điểm`])],
      [
        ...(bonus === 0 ? [] : [`${countText(bonus, 'vi')} mục điểm thưởng`]),
        ...(penalty === 0 ? [] : [`${countText(penalty, 'vi')} mục điểm trừ`]),
      ],
    ),
  en: ({ base, bonus, penalty, maximum }) =>
    joined(
      [
        counted(base, 'criterion', 'criteria'),
        ...(maximum === null ? [] : [`${maximum} points in all`]),
      ],
      [
        ...(bonus === 0 ? [] : [counted(bonus, 'bonus item', 'bonus items')]),
        ...(penalty === 0 ? [] : [counted(penalty, 'penalty item', 'penalty items')]),
      ],
    ),
};

function joined(counts: readonly string[], besides: readonly string[]): string {
  return [counts, besides]
    .filter(({ length }) => length > 0)
    .map((parts) => parts.join(', '))
    .join('; ');
}
