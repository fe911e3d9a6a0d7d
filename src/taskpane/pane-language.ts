import type { Language } from '../text/language';

/** Where the pane can learn which language to speak, in falling authority. */
export interface LanguageHints {
  /** The query of the pane's address, such as "?lang=en". */
  readonly query: string;
  /** The language of Excel's own menus; null outside Excel. */
  readonly office: string | null;
  /** The language of the browser. */
  readonly browser: string;
}

/** Vietnamese for whoever reads Vietnamese, English for everyone else. */
export function paneLanguage(hints: LanguageHints): Language {
  const asked = new URLSearchParams(hints.query).get('lang');
  const wanted = asked ?? hints.office ?? hints.browser;
  return /^vi(?:[-_]|$)/i.test(wanted) ? 'vi' : 'en';
}
