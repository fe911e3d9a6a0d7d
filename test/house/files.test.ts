import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { ROOT } from './run-tool';

const Package = v.object({
  scripts: v.record(v.string(), v.string()),
  dependencies: v.record(v.string(), v.string()),
  devDependencies: v.record(v.string(), v.string()),
});

const read = (name: string) => readFileSync(path.join(ROOT, name), 'utf8');
const packageFile = v.parse(Package, JSON.parse(read('package.json')));

const filesIn = (folder: string) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)));

test('every folder of src is one of the house', () => {
  const house = [
    ...['app', 'awards', 'cli', 'commands', 'documents', 'hosts', 'scoring', 'sheets'],
    ...['taskpane', 'text', 'workbench', 'workbook'],
  ];
  const entries = filesIn('src').map((file) => file.split(path.sep)[1]);
  expect(house).toEqual(expect.arrayContaining([...new Set(entries)]));
});

test('files of the program are named in kebab-case', () => {
  const odd = [...filesIn('src'), ...filesIn('test'), ...filesIn('scripts')]
    .filter((file) => /\.(ts|tsx|js|cjs|mjs|html)$/.test(file))
    .filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)+$/.test(path.basename(file)));
  expect(odd).toEqual([]);
});

test('packages are wanted in exact versions', () => {
  const { dependencies, devDependencies } = packageFile;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

test('the lock file says what to install but not from which address', () => {
  expect(read('package-lock.json')).not.toContain('"resolved"');
});

test('the commands of the README are there', () => {
  const { scripts } = packageFile;
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['build', 'cli', 'demo', 'test']));
  expect(scripts['test']).toMatch(/npm run check && jest$/);
  expect(scripts['check']).toContain('npm run build');
});
