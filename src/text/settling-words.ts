import type { InBoth, Language } from './language';

/** A step of the tie-break chain whose figures a person writes on the sheet "Hội đồng". */
export type SettlingStep = 'ballot' | 'women' | 'chair';

const steps: InBoth<Readonly<Record<SettlingStep, string>>> = {
  vi: {
    ballot: 'số phiếu bầu',
    women: 'đơn vị có nữ, hoặc có từ 70 % nữ',
    chair: 'thứ tự do người chủ trì quyết định',
  },
  en: {
    ballot: 'the votes',
    women: 'who is a woman, or has at least 70 % women',
    chair: 'the order that the chair decides',
  },
};

/** How a shared rank can be settled, as the end of a sentence. */
export function howSettled(open: readonly SettlingStep[], language: Language): string {
  const named = open.map((step) => steps[language][step]);
  if (language === 'vi') {
    return named.length === 0
      ? 'Hội đồng quyết định nếu cần phân định'
      : `để phân định, hãy ghi ở trang “Hội đồng”: ${named.join('; ')}`;
  }
  return named.length === 0
    ? 'the council decides if it must be settled'
    : `to settle it, state on the sheet “Hội đồng”: ${named.join('; ')}`;
}
