/**
 * @jest-environment jsdom
 */
import { builtFile } from './built-file';

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

describe.each(['taskpane.html', 'commands.html'])('dist/%s', (name) => {
  const page = new DOMParser().parseFromString(builtFile(name).toString(), 'text/html');
  const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]');
  const directives = new Map(
    (policy?.getAttribute('content') ?? '').split(';').map((directive) => {
      const [key = '', ...sources] = directive.trim().split(/\s+/);
      return [key, sources] as const;
    }),
  );
  const scripts = [...page.querySelectorAll('script')];

  test('is in Vietnamese until it knows better', () => {
    expect(page.documentElement.lang).toBe('vi');
    expect(page.characterSet).toBe('UTF-8');
  });

  test('states its content-security policy before anything is loaded', () => {
    const [first] = page.head.querySelectorAll('meta[http-equiv], script, link');
    expect(first).toBe(policy);
  });

  test('allows nothing but its own host and the network of office.js, and no code in text', () => {
    expect(directives.get('default-src')).toEqual(["'none'"]);
    for (const sources of directives.values()) {
      for (const source of sources) {
        expect(source).toMatch(
          /^('self'|'none'|data:|https:\/\/appsforoffice\.microsoft\.com|'sha256-[\w+/=]+')$/,
        );
      }
    }
    expect(directives.get('script-src')).toEqual(["'self'", new URL(OFFICE_JS).origin]);
  });

  test('loads office.js from Microsoft first, then its own script, none of them inline', () => {
    const sources = scripts.map((script) => script.getAttribute('src'));
    expect(sources).toEqual([OFFICE_JS, name.replace('.html', '.js')]);
  });
});
