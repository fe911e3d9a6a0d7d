import { namesOf, type SaidAward } from './award-sentences';
import type { InBoth, Sentences } from './language';

/** Sentences about awards that a unit would have twice for one year. */
export interface DoubleAwardSentenceParams {
  'award-twice': {
    readonly kind: 'one-achievement' | 'one-state-level';
    readonly unit: string;
    readonly award: SaidAward;
    /** What "Lịch sử" says was given for the year. */
    readonly given: readonly SaidAward[];
    /** How many state-level forms a year may have; null where that is not the question. */
    readonly most: number | null;
    readonly article: string;
    readonly isUnverified: boolean;
  };
}

export const doubleAwardSentences: InBoth<Sentences<DoubleAwardSentenceParams>> = {
  vi: {
    'award-twice': ({ kind, unit, award, given, most, article, isUnverified }) =>
      kind === 'one-achievement'
        ? `${unit}: kết quả là ${award.vi}, nhưng trang “Lịch sử” ghi năm nay đã được tặng ${namesOf(given, 'vi')}. Không khen thưởng nhiều lần, nhiều hình thức cho một thành tích (${article}); hãy kiểm tra đây có phải là thành tích khác không.`
        : `${unit}: kết quả là ${award.vi}, nhưng trang “Lịch sử” ghi năm nay đã được tặng ${namesOf(given, 'vi')}. Một năm chỉ đề nghị tối đa ${most ?? 1} hình thức khen thưởng cấp Nhà nước${isUnverified ? '; quy định này chưa đối chiếu văn bản' : ` (${article})`}. Hãy kiểm tra trước khi trình.`,
  },
  en: {
    'award-twice': ({ kind, unit, award, given, most, article, isUnverified }) =>
      kind === 'one-achievement'
        ? `${unit}: the result is ${award.en}, but the sheet “Lịch sử” says that ${namesOf(given, 'en')} was already given for this year. One achievement is not awarded several times or in several forms (“${article}”); check whether this is another achievement.`
        : `${unit}: the result is ${award.en}, but the sheet “Lịch sử” says that ${namesOf(given, 'en')} was already given for this year. At most ${most ?? 1} state-level form may be proposed in a year${isUnverified ? '; no source confirms this yet' : ` (“${article}”)`}. Check before submitting.`,
  },
};
