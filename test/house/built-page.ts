import { JSDOM, ResourceLoader, VirtualConsole } from 'jsdom';
import { builtFile } from './built-file';

const HOST = 'https://localhost:3000/';
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

type Answer = ReturnType<ResourceLoader['fetch']>;

/** Gives the page the built files and the office.js at hand; nothing ever leaves the machine. */
class BuiltFilesOnly extends ResourceLoader {
  readonly refused: string[] = [];

  constructor(private readonly officeJs: string | null) {
    super();
  }

  override fetch(url: string): Answer {
    if (url.startsWith(HOST)) return answer(builtFile(new URL(url).pathname.slice(1)));
    if (url === OFFICE_JS && this.officeJs !== null) return answer(Buffer.from(this.officeJs));
    this.refused.push(url);
    return null;
  }
}

function answer(content: Buffer): Answer {
  return Object.assign(Promise.resolve(content), { abort: () => undefined });
}

export interface PageOptions {
  /** Such as "?lang=en". */
  readonly query?: string;
  readonly browserLanguage?: string;
  /** What stands in for Microsoft's office.js; null where it cannot be reached. */
  readonly officeJs?: string | null;
}

export interface OpenedPage {
  readonly document: Document;
  /** What a person reads on it. */
  text(): string;
  /** Errors that no code caught. */
  readonly errors: readonly string[];
  /** Addresses outside the host that were asked for and not answered. */
  readonly refused: readonly string[];
  close(): void;
}

/** Opens a page of the build with its own scripts running, as a browser would from the development host. */
export async function openBuiltPage(name: string, options: PageOptions = {}): Promise<OpenedPage> {
  const loader = new BuiltFilesOnly(options.officeJs ?? null);
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
    },
  });
  await new Promise((loaded) => {
    window.addEventListener('load', loaded);
  });
  return {
    document: window.document,
    text: () => window.document.body.textContent,
    errors,
    refused: loader.refused,
    close: () => {
      window.close();
    },
  };
}

/** Waits until the page says something; fails after a while with what it says instead. */
export async function untilPageSays(page: OpenedPage, words: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (page.text().includes(words)) return;
    await new Promise((later) => setTimeout(later, 20));
  }
  throw new Error(`The page does not say "${words}" but "${page.text()}"`);
}
