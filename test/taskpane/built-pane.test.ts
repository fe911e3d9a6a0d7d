import { gzipSync } from 'node:zlib';
import { paneWords } from '../../src/text/pane-words';
import { startWords } from '../../src/text/start-words';
import { builtFile } from '../house/built-file';
import {
  openBuiltPage,
  untilPageSays,
  type OpenedPage,
  type PageOptions,
} from '../house/built-page';

let page: OpenedPage | undefined;

async function open(options: PageOptions = {}): Promise<OpenedPage> {
  page = await openBuiltPage('taskpane.html', options);
  return page;
}

afterEach(() => {
  page?.close();
  page = undefined;
});

interface Around {
  readonly host: string | null;
  readonly displayLanguage: string;
  /** The newest ExcelApi that this Excel has. */
  readonly excelApi: number;
}

/** An office.js that is there at once and knows where it is only later, as the real one does. */
function officeJs({ host, displayLanguage, excelApi }: Around): string {
  return `window.Office = {
    HostType: { Excel: 'Excel' },
    actions: { associate: () => undefined },
    onReady: () => new Promise((ready) => setTimeout(() => {
      Office.context = {
        displayLanguage: '${displayLanguage}',
        requirements: { isSetSupported: (set, version) =>
          set === 'ExcelApi' && Number(version.split('.')[1]) <= ${excelApi} },
      };
      ready({ host: ${JSON.stringify(host)}, platform: 'OfficeOnline' });
    }, 50)),
  };`;
}

const browser: Around = { host: null, displayLanguage: 'vi-VN', excelApi: 0 };

test('in a plain browser it says where it has to be opened', async () => {
  const pane = await open({ officeJs: officeJs(browser) });
  await untilPageSays(pane, paneWords.vi.notInExcel.heading);
  expect(pane.text()).toContain(paneWords.vi.notInExcel.sentence);
  expect(pane.document.documentElement.lang).toBe('vi');
  expect(pane.document.querySelectorAll('h1:not([hidden] h1)')).toHaveLength(1);
  expect(pane.refused).toEqual([]);
  expect(pane.errors).toEqual([]);
});

test('an Excel that lacks what is needed is told so', async () => {
  const around = { host: 'Excel', displayLanguage: 'vi-VN', excelApi: 13 };
  const pane = await open({ officeJs: officeJs(around) });
  await untilPageSays(pane, startWords.vi.tooOld.heading);
  expect(pane.text()).toContain(startWords.vi.tooOld.sentence);
  expect(pane.text()).not.toContain(paneWords.vi.recompute);
  expect(pane.errors).toEqual([]);
});

test('with ?lang=en it speaks English', async () => {
  const pane = await open({ query: '?lang=en', officeJs: officeJs(browser) });
  await untilPageSays(pane, paneWords.en.notInExcel.sentence);
  expect(pane.document.documentElement.lang).toBe('en');
});

test.each([
  ['en-US', 'vi-VN', 'en'],
  ['vi-VN', 'en-US', 'vi'],
] as const)(
  'in an Excel of %s in a browser of %s it speaks %s',
  async (displayLanguage, browserLanguage, language) => {
    const around = { host: 'Excel', displayLanguage, excelApi: 1 };
    const pane = await open({ officeJs: officeJs(around), browserLanguage });
    await untilPageSays(pane, startWords[language].tooOld.heading);
    expect(pane.document.documentElement.lang).toBe(language);
    expect(pane.refused).toEqual([]);
    expect(pane.errors).toEqual([]);
  },
);

test('its first script is under 250 KB gzipped, and drafts and files are not in it', () => {
  const first = builtFile('taskpane.js');
  expect(gzipSync(first).length).toBeLessThan(250_000);
  const html = builtFile('taskpane.html').toString();
  const scripts = [...html.matchAll(/<script[^>]* src="?([^"> ]+)/g)].map(([, src = '']) => src);
  const own = scripts.filter((src) => !src.startsWith('https:'));
  expect(own).toEqual(['start.js']);
  expect(html).toMatch(/data-then="?taskpane\.js/);
  expect(first.toString()).not.toContain('wordprocessingml');
});
