const path = require('node:path');

/**
 * The direction of imports: a folder of src, and the folders of ours that it may import.
 * `edges` choose one host; they may also use the plain data and the words that everything shares.
 */
const MAY_IMPORT = {
  scoring: [],
  workbook: [],
  text: [],
  awards: ['scoring'],
  sheets: ['scoring', 'awards', 'workbook', 'text'],
  documents: ['scoring', 'awards', 'text'],
  'hosts/excel': ['workbook', 'text'],
  'hosts/file': ['workbook', 'text'],
  app: ['scoring', 'awards', 'workbook', 'text', 'sheets', 'documents'],
  cli: ['app', 'hosts/file', 'workbook', 'text'],
  // The pane's page is also the page of the ribbon's buttons: it gives them the session that it shows.
  taskpane: ['app', 'commands', 'hosts/excel', 'hosts/file', 'workbook', 'text'],
  commands: ['app', 'hosts/excel', 'hosts/file', 'workbook', 'text'],
};

/** The folders that are handed everything as data: no files, no network, no process. */
const WITHOUT_NODE =
  '^src/(scoring|awards|workbook|text|sheets|documents|app|taskpane|commands|hosts/excel)/';

/** The core of the core: the language itself, and valibot to check data on its way in. */
const WITHOUT_PACKAGES = '^src/(scoring|awards|workbook|text)/';

const directions = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  name: `direction-of-${folder.replace('/', '-')}`,
  comment: `src/${folder} may import only: ${[folder, ...allowed].join(', ')}.`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^(src|test)/', pathNot: `^src/(${[folder, ...allowed].join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...directions,
    {
      name: 'file-host-only-when-needed',
      comment: 'The pane and the ribbon load the file host dynamically, when files are chosen.',
      severity: 'error',
      from: { path: '^src/(taskpane|commands)/' },
      to: { path: '^src/hosts/file/', dynamic: false, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nobody-imports-the-workbench',
      comment: 'Only the workbench itself and the tests import the workbench.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/workbench/' },
      to: { path: '^src/workbench/' },
    },
    {
      name: 'known-folders',
      comment: 'Every file of src stands in a folder whose direction is known.',
      severity: 'error',
      from: {},
      to: {
        path: '^src/',
        pathNot: `^src/(${[...Object.keys(MAY_IMPORT), 'workbench'].join('|')})/`,
      },
    },
    {
      name: 'no-tests-in-the-product',
      comment: 'src never imports a test.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-cycles',
      comment: 'Files that need each other are one file, or three; this holds for types too.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      comment: 'Every import leads somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-undeclared-packages',
      comment: 'A package that is imported stands in package.json.',
      severity: 'error',
      from: { path: '^(src|test)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-development-packages-in-the-product',
      comment: 'What src imports is installed with the product; the workbench is a tool.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/workbench/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-copyleft-in-the-product',
      comment:
        'HyperFormula (GPL-3.0) is compared with in benchmarks; not even its types come near the product.',
      severity: 'error',
      from: { path: '^(src|test)/' },
      to: { path: '^node_modules/hyperformula/' },
    },
    {
      name: 'no-node-in-the-browser',
      comment: 'Everything that also runs in the pane does without files, network and process.',
      severity: 'error',
      from: { path: WITHOUT_NODE },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-packages-in-the-core',
      comment: 'scoring, awards, workbook and text need no package but valibot.',
      severity: 'error',
      from: { path: WITHOUT_PACKAGES },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-bundled'],
        pathNot: '^node_modules/valibot/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: path.join(__dirname, 'tsconfig.json') },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
