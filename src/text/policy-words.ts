import type { InBoth } from './language';

/** How a scheme's rules around the criteria are listed in the pane; figures and names come as texts. */
interface PolicyWords {
  readonly labels: Readonly<
    Record<'limits' | 'floors' | 'downgrades' | 'blend' | 'formulas', string>
  >;
  readonly limit: (kind: string, of: string | null, most: string) => string;
  readonly floor: (criterion: string, least: string, consequence: string) => string;
  readonly downgrade: (fact: string, consequence: string) => string;
  readonly atMost: (words: string, band: string) => string;
  readonly blendPart: (weight: string, stage: string, how: string) => string;
  readonly formulas: (computed: number, all: number) => string;
  readonly noZero: string;
  readonly mostPercent: (percent: string) => string;
}

export const policyWords: InBoth<PolicyWords> = {
  vi: {
    labels: {
      limits: 'Giới hạn điểm',
      floors: 'Điểm liệt',
      downgrades: 'Trường hợp bị hạ loại',
      blend: 'Ghép nguồn điểm',
      formulas: 'Tính điểm bằng công thức',
    },
    limit: (kind, of, most) =>
      `${kind} ${of === null ? 'cả tổng' : `của “${of}”`}: nhiều nhất ${most}`,
    floor: (criterion, least, consequence) => `“${criterion}” dưới ${least}: ${consequence}`,
    downgrade: (fact, consequence) => `${fact}: ${consequence}`,
    atMost: (words, band) => `${words} “${band}”`,
    blendPart: (weight, stage, how) => `${weight} × ${stage} (${how})`,
    formulas: (computed, all) => `${computed} trên ${all} tiêu chí`,
    noZero: 'không tiêu chí nào 0 điểm',
    mostPercent: (percent) => `nhiều nhất ${percent} % số đơn vị`,
  },
  en: {
    labels: {
      limits: 'Limits of points',
      floors: 'Floors',
      downgrades: 'Facts with a consequence',
      blend: 'Blended sources',
      formulas: 'Computed by a formula',
    },
    limit: (kind, of, most) => `${kind} ${of === null ? 'in all' : `of “${of}”`}: at most ${most}`,
    floor: (criterion, least, consequence) => `“${criterion}” below ${least}: ${consequence}`,
    downgrade: (fact, consequence) => `${fact}: ${consequence}`,
    atMost: (words, band) => `${words} “${band}”`,
    blendPart: (weight, stage, how) => `${weight} × ${stage} (${how})`,
    formulas: (computed, all) => `${computed} of ${all} criteria`,
    noZero: 'no criterion at 0',
    mostPercent: (percent) => `at most ${percent} % of the units`,
  },
};
