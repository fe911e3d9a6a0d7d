import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { foldersOf } from '../../../src/workbench/server/folders';
import { responseTo } from '../../../src/workbench/server/responses';

const root = mkdtempSync(path.join(tmpdir(), 'workbench-'));
const folders = foldersOf(root);
for (const folder of [folders.dist, folders.library, folders.samples]) {
  mkdirSync(folder, { recursive: true });
}
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
writeFileSync(path.join(folders.dist, 'taskpane.html'), `<script src=${CDN}></script>`);
writeFileSync(path.join(folders.library, 'office.js'), 'library');
writeFileSync(path.join(folders.samples, 'b.xlsx'), 'b');
writeFileSync(path.join(root, 'package.json'), '{}');

afterAll(() => {
  rmSync(root, { recursive: true });
});

const answer = async (address: string) =>
  (await responseTo(folders, address))?.body.toString() ?? null;

test('pages of the add-in take the library from this server, followed by the theme', async () => {
  expect(await answer('/taskpane.html')).toBe(
    '<script src=/office-js/office.js></script><script src="/workbench/office-theme.js"></script>',
  );
});

test('library, samples and their list are served; anything else and anything outside is not', async () => {
  expect(await answer('/office-js/office.js')).toBe('library');
  expect(await answer('/samples/b.xlsx')).toBe('b');
  expect(await answer('/samples.json')).toBe('["b.xlsx"]');
  expect(await answer('/not-there.html')).toBeNull();
  expect(await answer('/samples/../../package.json')).toBeNull();
  expect(await answer('/%2e%2e/package.json')).toBeNull();
});
