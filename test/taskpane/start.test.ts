import { Linter } from 'eslint';
import { startWords } from '../../src/text/start-words';
import { builtFile } from '../house/built-file';
import {
  openBuiltPage,
  untilPageSays,
  type OpenedPage,
  type PageOptions,
} from '../house/built-page';

const OFFICE_JS = 'window.Office = { onReady: () => new Promise(() => undefined) };';

let page: OpenedPage | undefined;

async function open(options: PageOptions = {}): Promise<OpenedPage> {
  page = await openBuiltPage('taskpane.html', { officeJs: OFFICE_JS, ...options });
  return page;
}

afterEach(() => {
  page?.close();
  page = undefined;
});

const names = (addresses: readonly string[]) => addresses.map((one) => one.split('/').at(-1));

function expectNotice(opened: OpenedPage, notice: 'tooOld' | 'notReached'): void {
  const other = notice === 'tooOld' ? 'notReached' : 'tooOld';
  for (const language of ['vi', 'en'] as const) {
    const { heading, sentence } = startWords[language][notice];
    expect(opened.text()).toContain(heading);
    expect(opened.text()).toContain(sentence);
    expect(opened.text()).not.toContain(startWords[language][other].heading);
  }
  expect(opened.document.querySelectorAll('[role=alert]:not([hidden])')).toHaveLength(1);
}

describe('a webview that is too old', () => {
  test.each([
    ['Proxy'],
    ['Promise'],
    ['ResizeObserver'],
    ['Object.hasOwn'],
    ['Array.prototype.at'],
  ])(
    'without %s hears in both languages what is needed; the pane is not loaded',
    async (missing) => {
      const opened = await open({ lacks: [missing] });
      expectNotice(opened, 'tooOld');
      expect(names(opened.given)).toContain('start.js');
      expect(names([...opened.given, ...opened.refused])).not.toContain('taskpane.js');
      expect(opened.errors).toEqual([]);
    },
  );

  test('also where it passes the checks but cannot read the code of the pane', async () => {
    const opened = await open({ instead: { 'taskpane.js': 'let 1 = an ES2042 thing' } });
    await untilPageSays(opened, startWords.vi.tooOld.heading);
    expectNotice(opened, 'tooOld');
  });
});

describe('a network that lets something not through', () => {
  test('without office.js it says what to do; the pane is not run', async () => {
    const opened = await open({ officeJs: null });
    expectNotice(opened, 'notReached');
    expect(opened.document.querySelectorAll('script[src*="taskpane.js"]')).toHaveLength(0);
  });

  test('without the code of the pane it says what to do', async () => {
    const opened = await open({ instead: { 'taskpane.js': null } });
    await untilPageSays(opened, startWords.vi.notReached.heading);
    expectNotice(opened, 'notReached');
  });
});

test('where everything is there no notice is shown and the pane is loaded once', async () => {
  const opened = await open({ instead: { 'taskpane.js': 'document.title = "ran"' } });
  for (let tries = 0; tries < 100 && opened.document.title !== 'ran'; tries += 1) {
    await new Promise((later) => setTimeout(later, 10));
  }
  expect(opened.document.title).toBe('ran');
  expect(opened.document.querySelectorAll('[role=alert]:not([hidden])')).toHaveLength(0);
  expect(names(opened.given).filter((name) => name === 'taskpane.js')).toHaveLength(1);
});

describe('what runs in an old webview', () => {
  const faults = (code: string) =>
    new Linter().verify(code, { languageOptions: { ecmaVersion: 5, sourceType: 'script' } });

  test('is ES5 as it was built', () => {
    expect(faults(builtFile('start.js').toString())).toEqual([]);
  });

  test.each(['const a = 1;', 'var f = () => 1;', 'var a = { b };', 'f(...a);', 'import "x";'])(
    '%s would not be',
    (code) => {
      expect(faults(code)).toEqual([expect.objectContaining({ fatal: true })]);
    },
  );
});
