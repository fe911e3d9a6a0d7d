import * as v from 'valibot';
import type { Language } from '../../text/language';
import type { RibbonNotice } from '../../text/ribbon-notices';

/** The page of the little window, beside the pane's. */
const PAGE = 'notice.html';

const count = v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number));

const shapes = v.variant('kind', [
  v.object({ kind: v.literal('written'), cells: count, sheetsAdded: count, errors: count }),
  v.object({ kind: v.literal('unchanged'), errors: count }),
  v.object({ kind: v.literal('see-pane') }),
]);

/** Where the little window reads what to say. Figures only, so that no address can put words into our mouth. */
export function noticeAddress(notice: RibbonNotice, language: Language, paneUrl: string): string {
  const address = new URL(PAGE, paneUrl);
  const figures = Object.entries(notice).map(([key, value]) => [key, String(value)]);
  address.search = new URLSearchParams([['lang', language], ...figures]).toString();
  return address.href;
}

/** What the little window was opened to say; Office adds words of its own to the query. */
export function noticeOf(query: string): {
  readonly notice: RibbonNotice;
  readonly language: Language;
} {
  const asked = Object.fromEntries(new URLSearchParams(query));
  const parsed = v.safeParse(shapes, asked);
  return {
    notice: parsed.success ? parsed.output : { kind: 'see-pane' },
    language: asked['lang'] === 'en' ? 'en' : 'vi',
  };
}
