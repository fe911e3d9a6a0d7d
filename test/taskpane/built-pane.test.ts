import { gzipSync } from 'node:zlib';
import { paneWords } from '../../src/text/pane-words';
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

/** An office.js that is there at once and knows the language of Excel only later, as the real one does. */
function officeJs(displayLanguage: string): string {
  return `window.Office = {
    onReady: (then) => new Promise((ready) => setTimeout(() => {
      Office.context = { displayLanguage: '${displayLanguage}' };
      ready(then({ host: 'Excel', platform: 'OfficeOnline' }));
    }, 50)),
  };`;
}

test('without office.js it says in Vietnamese what it does and how this version is run', async () => {
  const pane = await open();
  const { does, notHereYet, commandLine } = paneWords.vi;
  await untilPageSays(pane, commandLine.result);
  for (const words of [...does, notHereYet.sentence, ...commandLine.commands]) {
    expect(pane.text()).toContain(words);
  }
  expect(pane.document.documentElement.lang).toBe('vi');
  expect(pane.refused).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
  expect(pane.errors).toEqual([]);
});

test('with ?lang=en it says the same in English', async () => {
  const pane = await open({ query: '?lang=en' });
  await untilPageSays(pane, paneWords.en.commandLine.result);
  for (const words of paneWords.en.does) expect(pane.text()).toContain(words);
  expect(pane.document.documentElement.lang).toBe('en');
});

test.each([
  ['en-US', 'vi-VN', 'en'],
  ['vi-VN', 'en-US', 'vi'],
] as const)(
  'in an Excel of %s in a browser of %s it speaks %s',
  async (excel, browserLanguage, language) => {
    const pane = await open({ officeJs: officeJs(excel), browserLanguage });
    await untilPageSays(pane, paneWords[language].promise);
    expect(pane.document.documentElement.lang).toBe(language);
    expect(pane.refused).toEqual([]);
    expect(pane.errors).toEqual([]);
  },
);

test('it has one heading of the first level and no button that does nothing', async () => {
  const pane = await open();
  await untilPageSays(pane, paneWords.vi.promise);
  expect(pane.document.querySelectorAll('h1')).toHaveLength(1);
  expect(pane.document.querySelectorAll('button, a')).toHaveLength(0);
});

test('its first scripts are under 250 KB gzipped', () => {
  const html = builtFile('taskpane.html').toString();
  const scripts = [...html.matchAll(/<script[^>]* src="?([^"> ]+)/g)].map(([, src = '']) => src);
  const own = scripts.filter((src) => !src.startsWith('https:'));
  expect(own).toContain('taskpane.js');
  const zipped = own.map((src) => gzipSync(builtFile(src)).length);
  expect(zipped.reduce((sum, size) => sum + size, 0)).toBeLessThan(250_000);
});
