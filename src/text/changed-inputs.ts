import type { InBoth, Language } from './language';

/** What a result rests on, as a person calls it. */
export type ChangedInput =
  'scores' | 'scheme' | 'council' | 'accepted' | 'history' | 'rules' | 'units' | 'facts';

const names: InBoth<Readonly<Record<ChangedInput, string>>> = {
  vi: {
    scores: 'bảng điểm',
    scheme: 'bộ tiêu chí',
    council: 'ý kiến, quyết định ở trang “Hội đồng”',
    accepted: 'vấn đề đã chấp nhận ở trang “Hội đồng”',
    history: 'trang “Lịch sử”',
    rules: 'quy định khen thưởng',
    units: 'thông tin từng đơn vị ở trang “Thông tin khối”',
    facts: 'thông tin chung của cụm, khối',
  },
  en: {
    scores: 'the scoring table',
    scheme: 'the scheme',
    council: 'what the council said on “Hội đồng”',
    accepted: 'the findings accepted on “Hội đồng”',
    history: 'the sheet “Lịch sử”',
    rules: 'the rules on awards',
    units: 'the figures of units on “Thông tin khối”',
    facts: 'what is known of the bloc',
  },
};

/** The beginning of a sentence: what has changed, by name where that is known. */
export function changedInputs(changed: readonly ChangedInput[], language: Language): string {
  const named = changed.map((kind) => names[language][kind]);
  if (language === 'vi') {
    return named.length === 0 ? 'Số liệu đã đổi' : `Đã có thay đổi (${named.join('; ')})`;
  }
  return named.length === 0
    ? 'Figures have changed'
    : `Something has changed (${named.join('; ')})`;
}
