/**
 * @jest-environment jsdom
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { builtFile } from './built-file';
import { ROOT } from './run-tool';

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

describe.each([
  ['taskpane.html', ['start.js', OFFICE_JS]],
  ['notice.html', [OFFICE_JS, 'notice.js']],
])('dist/%s', (name, wanted) => {
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

  test('loads office.js from Microsoft, and only files of the build beside it, nothing inline', () => {
    expect(scripts.map((script) => script.getAttribute('src'))).toEqual(wanted);
    expect(scripts.map((script) => script.textContent).join('')).toBe('');
    for (const link of page.querySelectorAll('link')) {
      expect(builtFile(link.getAttribute('href') ?? '').length).toBeGreaterThan(0);
    }
    expect(page.querySelectorAll('style, [style], [onclick], [onload]')).toHaveLength(0);
  });
});

describe('what is deployed', () => {
  const files = readdirSync(path.join(ROOT, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(path.join(ROOT, 'dist'), path.join(entry.parentPath, entry.name)),
    );

  test('is the pages, their scripts and styles, the icons, the manifest and the licences', () => {
    const known =
      /^(manifest\.xml|(taskpane|notice)\.(html|js)|[\w./-]+\.LICENSE\.txt|start\.(js|css)|notice\.css|third-party\.txt|parts\/[\w.-]+\.js|assets\/icons\/[a-z]+-\d+\.png)$/;
    expect(files.filter((file) => !known.test(file))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(['taskpane.html', 'taskpane.js', 'manifest.xml']));
  });

  test('carries the licences of the packages in it', () => {
    const licences = builtFile('third-party.txt').toString();
    expect(licences).toMatch(/^react-dom \d+\.\d+\.\d+ \(MIT\)$/m);
    expect(licences).toMatch(/^@fluentui\/react-button \d+\.\d+\.\d+ \(MIT\)$/m);
    expect(licences.match(/Permission is hereby granted, free of charge/g)?.length).toBeGreaterThan(
      10,
    );
  });

  test('has no map of the sources', () => {
    for (const file of files.filter((name) => /\.(js|css)$/.test(name))) {
      expect([file, builtFile(file).toString().includes('sourceMappingURL=')]).toEqual([
        file,
        false,
      ]);
    }
  });

  test('names no address that it could ask for but that of office.js', () => {
    // Names of XML vocabularies and of help pages in the messages of libraries are words, not requests.
    const words =
      /^https?:\/\/(www\.w3\.org|schemas\.microsoft\.com|schemas\.openxmlformats\.org|purl\.org|purl\.oclc\.org|answers\.microsoft\.com|schemas\.xmlsoap\.org|react\.dev|reactjs\.org|legacy\.reactjs\.org|fb\.me|aka\.ms|github\.com|developer\.mozilla\.org|docxtemplater\.com)([/"'`]|$)/;
    // What reads workbook files (SheetJS) has the names of other formats in it, all of them in texts of XML, and its own address in a comment.
    const vocabularies =
      /^http:\/\/(sheetjs\.openxmlformats\.org\/officeDocument\/2006\/|docs\.oasis-open\.org\/ns\/office\/1\.2\/meta\/|openoffice\.org\/20\d\d\/(office|writer|calc|report|table|draw)$|macVmlSchemaUri$)|^https:\/\/sheetjs\.com\/$/;
    const named = files
      .filter((file) => /\.(js|css|html)$/.test(file))
      .flatMap(
        (file) =>
          builtFile(file)
            .toString()
            .match(/(https?|wss?):\/\/[^\s"'`)<>;\\]+/g) ?? [],
      );
    const asked = [...new Set(named)].filter(
      (address) => !words.test(address) && !vocabularies.test(address),
    );
    expect(asked.filter((address) => !address.startsWith(new URL(OFFICE_JS).origin))).toEqual([]);
  });
});
