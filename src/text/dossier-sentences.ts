import { listed } from './award-lists';
import { awardPageWords } from './award-page-words';
import { namesOf, type SaidAward } from './award-sentences';
import type { InBoth, Language, Sentences } from './language';
import { decimalText } from './numbers';

/** Sentences about what has to be looked at before awards are submitted: the dossier, its day, the share over all blocs. */
export interface DossierSentenceParams {
  'award-dossier': {
    readonly award: SaidAward;
    readonly units: readonly string[];
    /** In Vietnamese, as the law names them. */
    readonly papers: readonly string[];
    readonly articles: readonly string[];
    /** The amended law that the articles were not checked against; null: none. */
    readonly uncheckedLaw: string | null;
    readonly deadline: { readonly month: number; readonly day: number } | null;
    readonly isDeadlineUnverified: boolean;
  };
  'quota-of-qualified': {
    readonly awards: readonly SaidAward[];
    /** Those for which one of the awards is proposed. */
    readonly units: readonly string[];
    readonly limit: number;
    /** A decimal text. */
    readonly percent: string;
    /** How many reach the standard. */
    readonly qualified: number;
    readonly standard: readonly SaidAward[];
    readonly isUnverified: boolean;
  };
}

export const dossierSentences: InBoth<Sentences<DossierSentenceParams>> = {
  vi: {
    'award-dossier': ({ award, units, papers, deadline, isDeadlineUnverified, ...cited }) => {
      const parts = [
        ...(papers.length === 0
          ? []
          : [`Hồ sơ gồm: ${papers.join('; ')} (${citation(cited, 'vi')}).`]),
        ...(deadline === null
          ? []
          : [
              `Hạn gửi: trước ngày ${deadline.day}/${deadline.month}${isDeadlineUnverified ? '; thời hạn này chưa đối chiếu văn bản, hãy xem quy định của nơi nhận' : ''}.`,
            ]),
      ];
      return `Trình ${award.vi} cho ${listed(units, 'vi')}. ${parts.join(' ')}`;
    },
    'quota-of-qualified': ({ awards, units, limit, percent, qualified, standard, isUnverified }) =>
      `${namesOf(awards, 'vi')}: đang đề nghị ${units.length} (${listed(units, 'vi')}), trong khi ${decimalText(percent, 'vi')} % của ${qualified} tập thể đạt tiêu chuẩn ${namesOf(standard, 'vi')} ở tệp này là ${limit}${isUnverified ? ' (tỷ lệ này chưa đối chiếu văn bản)' : ''}. Tỷ lệ tính trên mọi cụm, khối: nếu tệp này chưa đủ các cụm, khối, hãy đối chiếu với danh sách chung trước khi trình.`,
  },
  en: {
    'award-dossier': ({ award, units, papers, deadline, isDeadlineUnverified, ...cited }) => {
      const parts = [
        ...(papers.length === 0
          ? []
          : [`The dossier needs: “${papers.join('”; “')}” (“${citation(cited, 'en')}”).`]),
        ...(deadline === null
          ? []
          : [
              `Send it before ${deadline.day}/${deadline.month} (day/month)${isDeadlineUnverified ? '; no source confirms this day yet, so see what the receiving office asks for' : ''}.`,
            ]),
      ];
      return `Submitting ${award.en} for ${listed(units, 'en')}. ${parts.join(' ')}`;
    },
    'quota-of-qualified': ({ awards, units, limit, percent, qualified, standard, isUnverified }) =>
      `${namesOf(awards, 'en')}: ${units.length} proposed (${listed(units, 'en')}), while ${decimalText(percent, 'en')} % of the ${qualified} collectives that reach the standard of ${namesOf(standard, 'en')} in this workbook is ${limit}${isUnverified ? ' (no source confirms this share yet)' : ''}. The share is one of all blocs: where this workbook does not hold them all, check the common list before submitting.`,
  },
};

/** The articles as the law is cited, with the amendment that they were not checked against. */
function citation(
  {
    articles,
    uncheckedLaw,
  }: Pick<DossierSentenceParams['award-dossier'], 'articles' | 'uncheckedLaw'>,
  language: Language,
): string {
  const unchecked = uncheckedLaw === null ? [] : [awardPageWords[language].unchecked(uncheckedLaw)];
  return [...articles, ...unchecked].join('; ');
}
