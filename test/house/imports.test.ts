import path from 'node:path';
import * as v from 'valibot';
import { removeTree, ROOT, runTool, temporaryTree } from './run-tool';

const Report = v.object({
  summary: v.object({
    violations: v.array(
      v.object({ from: v.string(), to: v.string(), rule: v.object({ name: v.string() }) }),
    ),
    totalCruised: v.number(),
  }),
});

function cruise(folder: string, ...what: string[]): v.InferOutput<typeof Report>['summary'] {
  const config = path.join(ROOT, '.dependency-cruiser.cjs');
  const args = [...what, '--config', config, '--output-type', 'json'];
  const output = runTool('dependency-cruiser/bin/dependency-cruise.mjs', args, folder);
  return v.parse(Report, JSON.parse(output)).summary;
}

const FOLDERS = [
  'scoring',
  'awards',
  'workbook',
  'text',
  'sheets',
  'documents',
  'hosts/excel',
  'hosts/file',
  'app',
  'taskpane',
  'commands',
  'cli',
  'workbench',
] as const;

type Folder = (typeof FOLDERS)[number];

/** The house as the design has it, written down a second time. */
const ALLOWED: Readonly<Record<Folder, readonly Folder[]>> = {
  scoring: [],
  workbook: [],
  text: [],
  awards: ['scoring'],
  sheets: ['scoring', 'awards', 'workbook', 'text'],
  documents: ['scoring', 'awards', 'text'],
  'hosts/excel': ['workbook', 'text'],
  'hosts/file': ['workbook', 'text'],
  app: ['scoring', 'awards', 'workbook', 'text', 'sheets', 'documents'],
  taskpane: ['app', 'commands', 'hosts/excel', 'workbook', 'text'],
  commands: ['app', 'hosts/excel', 'workbook', 'text'],
  cli: ['app', 'hosts/file', 'workbook', 'text'],
  workbench: FOLDERS,
};

const up = (folder: Folder) => '../'.repeat(folder.split('/').length);
const fileOf = (from: Folder, to: Folder) => `src/${from}/imports-${to.replace('/', '-')}.ts`;

describe('in a tree made for the purpose', () => {
  const files: Record<string, string> = {
    'package.json': JSON.stringify({
      name: 'tree',
      dependencies: { product: '1.0.0' },
      devDependencies: { tool: '1.0.0', hyperformula: '1.0.0' },
    }),
    'node_modules/product/package.json': '{"name":"product","main":"index.js"}',
    'node_modules/product/index.js': 'exports.x = 1;',
    'node_modules/tool/package.json': '{"name":"tool","main":"index.js"}',
    'node_modules/tool/index.js': 'exports.x = 1;',
    'node_modules/stowaway/package.json': '{"name":"stowaway","main":"index.js"}',
    'node_modules/stowaway/index.js': 'exports.x = 1;',
    'node_modules/hyperformula/package.json': '{"name":"hyperformula","main":"index.js"}',
    'node_modules/hyperformula/index.js': 'exports.x = 1;',
    'src/workbench/copyleft.ts': "import { x } from 'hyperformula';\nexport const y = x;",
    'test/help.ts': 'export const help = 1;',
    'src/elsewhere/leaf.ts': 'export const leaf = 1;',
    'src/sheets/product.ts': "import { x } from 'product';\nexport const y = x;",
    'src/sheets/tool.ts': "import { x } from 'tool';\nexport const y = x;",
    'src/sheets/stowaway.ts': "import { x } from 'stowaway';\nexport const y = x;",
    'src/scoring/product.ts': "import { x } from 'product';\nexport const y = x;",
    'src/workbench/tool.ts': "import { x } from 'tool';\nexport const y = x;",
    'src/app/node.ts': "import { readFileSync } from 'node:fs';\nexport const y = readFileSync;",
    'src/cli/node.ts': "import { readFileSync } from 'node:fs';\nexport const y = readFileSync;",
    'src/cli/help.ts': "import { help } from '../../test/help';\nexport const y = help;",
    'src/cli/nowhere.ts': "import { y } from './not-there';\nexport const z = y;",
    'src/cli/elsewhere.ts': "import { leaf } from '../elsewhere/leaf';\nexport const y = leaf;",
    'src/taskpane/later.ts': "export const later = () => import('../hosts/file/leaf');",
    'src/app/egg.ts':
      "import type { Hen } from './hen';\nexport interface Egg { readonly of: Hen | null }",
    'src/app/hen.ts':
      "import type { Egg } from './egg';\nexport interface Hen { readonly lays: readonly Egg[] }",
  };
  for (const from of FOLDERS) {
    files[`src/${from}/leaf.ts`] =
      'export interface Leaf { readonly size: number }\nexport const leaf = 1;';
    for (const to of FOLDERS) {
      files[fileOf(from, to)] =
        `import { leaf } from '${up(from)}${to}/leaf';\nexport const size = leaf;`;
      files[fileOf(from, to).replace('imports', 'types')] =
        `import type { Leaf } from '${up(from)}${to}/leaf';\nexport const some: Leaf[] = [];`;
    }
  }
  const folder = temporaryTree(files);
  const { violations } = cruise(folder, 'src', 'test');
  afterAll(() => {
    removeTree(folder);
  });

  const broken = (file: string) =>
    violations.filter(({ from }) => from === file).map(({ rule }) => rule.name);

  describe.each(FOLDERS)('src/%s may import', (from) => {
    const may = FOLDERS.filter((to) => from === to || ALLOWED[from].includes(to));

    test('values', () => {
      expect(FOLDERS.filter((to) => broken(fileOf(from, to)).length === 0)).toEqual(may);
    });

    test('types, which count as imports but for those of the file host', () => {
      const mayType: readonly Folder[] =
        from === 'taskpane' || from === 'commands' ? [...may, 'hosts/file'] : may;
      const file = (to: Folder) => fileOf(from, to).replace('imports', 'types');
      expect(FOLDERS.filter((to) => broken(file(to)).length === 0)).toEqual(
        FOLDERS.filter((to) => mayType.includes(to)),
      );
    });
  });

  test.each([
    ['src/sheets/product.ts', []],
    ['src/sheets/tool.ts', ['no-development-packages-in-the-product']],
    ['src/sheets/stowaway.ts', ['no-undeclared-packages']],
    ['src/scoring/product.ts', ['no-packages-in-the-core']],
    ['src/workbench/tool.ts', []],
    ['src/workbench/copyleft.ts', ['no-copyleft-in-the-product']],
    ['src/app/node.ts', ['no-node-in-the-browser']],
    ['src/cli/node.ts', []],
    ['src/cli/nowhere.ts', ['no-unresolvable']],
    ['src/cli/elsewhere.ts', ['direction-of-cli', 'known-folders']],
    ['src/taskpane/later.ts', []],
    ['src/app/egg.ts', ['no-cycles']],
  ])('%s breaks %j', (file, rules) => {
    expect(broken(file).sort()).toEqual(rules);
  });

  test('the product never imports a test', () => {
    expect(broken('src/cli/help.ts')).toContain('no-tests-in-the-product');
  });
});

test('the house itself is clean', () => {
  const { violations, totalCruised } = cruise(ROOT, 'src', 'test');
  expect(violations.map(({ from, to, rule }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
  expect(totalCruised).toBeGreaterThan(20);
});
