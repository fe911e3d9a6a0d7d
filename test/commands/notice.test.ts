import fc from 'fast-check';
import { noticeAddress, noticeOf } from '../../src/commands/notice/notice-address';
import {
  closeNoticeText,
  ribbonNoticeText,
  type RibbonNotice,
} from '../../src/text/ribbon-notices';
import { openBuiltPage, type OpenedPage } from '../house/built-page';

const PANE = 'https://thidua.example.vn/bang-vang/taskpane.html?_host_Info=Excel$Win32$16.01#x';

const count = fc.integer({ min: 0, max: 999_999_999 });
const anyNotice = fc.oneof<fc.Arbitrary<RibbonNotice>[]>(
  fc.record({
    kind: fc.constant('written' as const),
    cells: count,
    sheetsAdded: count,
    errors: count,
  }),
  fc.record({ kind: fc.constant('unchanged' as const), errors: count }),
  fc.constant({ kind: 'see-pane' } as const),
);

test('what is put into the address is what the window says, whatever Office adds to it', () => {
  fc.assert(
    fc.property(anyNotice, fc.constantFrom('vi' as const, 'en' as const), (notice, language) => {
      const address = new URL(noticeAddress(notice, language, PANE));
      expect(address.origin + address.pathname).toBe(
        'https://thidua.example.vn/bang-vang/notice.html',
      );
      const asOpened = `${address.search}&_host_Info=Excel$Win32$16.01$vi-VN$$$$0`;
      expect(noticeOf(asOpened)).toEqual({ notice, language });
    }),
  );
});

test.each(['', '?kind=written', '?kind=written&cells=-1&sheetsAdded=0&errors=0', '?kind=<b>x</b>'])(
  'an address of somebody else (%s) only sends her to the pane',
  (query) => {
    expect(noticeOf(query)).toEqual({ notice: { kind: 'see-pane' }, language: 'vi' });
  },
);

test.each([
  [{ kind: 'written', cells: 1064, sheetsAdded: 2, errors: 0 }, ['1.064 ô', 'thêm 2 trang']],
  [{ kind: 'written', cells: 8, sheetsAdded: 0, errors: 3 }, ['8 ô.', 'Còn 3 việc']],
  [{ kind: 'unchanged', errors: 0 }, ['không có gì phải ghi']],
] as const)('in Vietnamese %j says %j', (notice, parts) => {
  const text = ribbonNoticeText(notice, 'vi');
  for (const part of parts) expect(text).toContain(part);
});

test.each([
  [{ kind: 'written', cells: 1, sheetsAdded: 1, errors: 1 }, '1 cell written, 1 sheet added'],
  [{ kind: 'written', cells: 1064, sheetsAdded: 2, errors: 0 }, '1,064 cells written, 2 sheets'],
] as const)('in English %j says "%s"', (notice, part) => {
  expect(ribbonNoticeText(notice, 'en')).toContain(part);
});

describe('the built window', () => {
  const OFFICE_JS = `window.heard = [];
    window.Office = {
      onReady: (then) => Promise.resolve(then()),
      context: { ui: { messageParent: (words) => { document.title = words; } } },
    };`;
  let page: OpenedPage | undefined;

  afterEach(() => {
    page?.close();
    page = undefined;
  });

  test.each(['vi', 'en'] as const)('says it in %s, with a button that closes it', async (lang) => {
    page = await openBuiltPage('notice.html', {
      officeJs: OFFICE_JS,
      query: `?lang=${lang}&kind=unchanged&errors=0`,
    });
    expect(page.text()).toContain(ribbonNoticeText({ kind: 'unchanged', errors: 0 }, lang));
    expect(page.document.documentElement.lang).toBe(lang);
    const button = page.document.querySelector('button');
    expect(button?.textContent).toBe(closeNoticeText(lang));
    expect(page.document.activeElement).toBe(button);
    button?.click();
    expect(page.document.title).toBe('close');
    expect(page.errors).toEqual([]);
  });

  test('Esc closes it', async () => {
    page = await openBuiltPage('notice.html', { officeJs: OFFICE_JS });
    const view = page.document.defaultView;
    if (view === null) throw new Error('The page has no window.');
    page.document.dispatchEvent(new view.KeyboardEvent('keydown', { key: 'Escape' }));
    expect(page.document.title).toBe('close');
  });

  test('without office.js it still says it', async () => {
    page = await openBuiltPage('notice.html', { query: '?kind=unchanged&errors=0' });
    expect(page.text()).toContain(ribbonNoticeText({ kind: 'unchanged', errors: 0 }, 'vi'));
    expect(page.errors).toEqual([]);
  });
});
