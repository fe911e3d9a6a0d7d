import { JSDOM, ResourceLoader, VirtualConsole } from 'jsdom';
import { builtFile } from './built-file';

const HOST = 'https://localhost:3000/';
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

type Answer = ReturnType<ResourceLoader['fetch']>;

/** Gives the page the built files and the office.js at hand; nothing ever leaves the machine. */
class BuiltFilesOnly extends ResourceLoader {
  readonly refused: string[] = [];

  readonly given: string[] = [];

  constructor(
    private readonly officeJs: string | null,
    private readonly instead: Readonly<Record<string, string | null>>,
  ) {
    super();
  }

  override fetch(url: string): Answer {
    const content = this.contentAt(url);
    (content === null ? this.refused : this.given).push(url);
    if (content !== null) return answer(content);
    // As where a network refuses: the page hears of it.
    return url.startsWith(HOST) ? failure(url) : null;
  }

  private contentAt(url: string): Buffer | null {
    if (url === OFFICE_JS) return this.officeJs === null ? null : Buffer.from(this.officeJs);
    if (!url.startsWith(HOST)) return null;
    const name = new URL(url).pathname.slice(1);
    const other = this.instead[name];
    if (other === null) return null;
    return other === undefined ? builtFile(name) : Buffer.from(other);
  }
}

function answer(content: Buffer): Answer {
  return Object.assign(Promise.resolve(content), { abort: () => undefined });
}

function failure(url: string): Answer {
  return Object.assign(Promise.reject(new Error(`${url} cannot be reached`)), {
    abort: () => undefined,
  });
}

export interface PageOptions {
  /** Such as "?lang=en". */
  readonly query?: string;
  readonly browserLanguage?: string;
  /** What stands in for Microsoft's office.js; null where it cannot be reached. */
  readonly officeJs?: string | null;
  /** Globals that this webview is too old for, such as "Proxy" or "Object.hasOwn". */
  readonly lacks?: readonly string[];
  /** Files of the build that come out different, such as broken ones; null where one cannot be reached. */
  readonly instead?: Readonly<Record<string, string | null>>;
}

export interface OpenedPage {
  readonly document: Document;
  /** What a person reads on it. */
  text(): string;
  /** Errors that no code caught. */
  readonly errors: readonly string[];
  /** Addresses outside the host that were asked for and not answered. */
  readonly refused: readonly string[];
  /** Addresses that were asked for and answered. */
  readonly given: readonly string[];
  close(): void;
}

/** Opens a page of the build with its own scripts running, as a browser would from the development host. */
export async function openBuiltPage(name: string, options: PageOptions = {}): Promise<OpenedPage> {
  const loader = new BuiltFilesOnly(options.officeJs ?? null, options.instead ?? {});
  const errors: string[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', (error) => errors.push(error.message));
  const { window } = new JSDOM(builtFile(name), {
    url: `${HOST}${name}${options.query ?? ''}`,
    runScripts: 'dangerously',
    resources: loader,
    pretendToBeVisual: true,
    virtualConsole,
    beforeParse(created) {
      const value = options.browserLanguage ?? 'vi-VN';
      Object.defineProperty(created.navigator, 'language', { value });
      // jsdom measures nothing, so it has none of its own.
      created['ResizeObserver'] = class {
        observe = (): void => undefined;
        unobserve = (): void => undefined;
        disconnect = (): void => undefined;
      };
      for (const name of options.lacks ?? []) created.eval(`delete ${name}`);
    },
  });
  await new Promise((loaded) => {
    window.addEventListener('load', loaded);
  });
  return {
    document: window.document,
    text: () => shownText(window.document.body),
    errors,
    refused: loader.refused,
    given: loader.given,
    close: () => {
      window.close();
    },
  };
}

/** The text of an element and all in it that is not hidden. */
function shownText(element: Element): string {
  return [...element.childNodes]
    .map((node) => {
      if (node.nodeType !== node.ELEMENT_NODE) return node.textContent ?? '';
      const child = [...element.children].find((candidate) => candidate === node);
      return child === undefined || child.hasAttribute('hidden') ? '' : shownText(child);
    })
    .join('');
}

/** Waits until the page says something; fails after a while with what it says instead. */
export async function untilPageSays(page: OpenedPage, words: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (page.text().includes(words)) return;
    await new Promise((later) => setTimeout(later, 20));
  }
  throw new Error(`The page does not say "${words}" but "${page.text()}"`);
}
