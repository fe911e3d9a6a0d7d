import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const OFFICE = ['Office', 'Excel', 'OfficeExtension'];
const OFFICE_ONLY_THERE = 'Only hosts/excel, taskpane and commands may name Office or Excel.';

/** The folders that meet Office; every other one works on plain data. */
const OFFICE_FOLDERS = ['hosts/excel', 'taskpane', 'commands'];

/** The folders that meet the world outside, and so may look at the clock or roll dice. */
const EDGES = ['hosts', 'taskpane', 'commands', 'cli', 'workbench'];

const sources = (folders) => folders.map((folder) => `src/${folder}/**/*.{ts,tsx}`);

const NAMED_EXPORTS_ONLY = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name.',
};

const OFFICE_TYPES = {
  selector: `TSQualifiedName > Identifier.left[name=/^(${OFFICE.join('|')})$/]`,
  message: OFFICE_ONLY_THERE,
};

const CLOCK = {
  selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
  message: 'The time is handed in, so that the same input gives the same result.',
};

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'demo-output/'] },
  {
    // Nobody switches a rule off in a file.
    linterOptions: { noInlineConfig: true },
  },
  js.configs.recommended,
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: {
      globals: { console: 'readonly', process: 'readonly', URL: 'readonly' },
    },
  },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { require: 'readonly', module: 'writable', __dirname: 'readonly' },
    },
  },
  {
    // Runs in webviews that are too old for everything else.
    files: ['src/taskpane/start.js'],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'script',
      globals: {
        document: 'readonly',
        window: 'readonly',
        Promise: 'readonly',
        Proxy: 'readonly',
        ResizeObserver: 'readonly',
      },
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-restricted-globals': [
        'error',
        {
          checkGlobalObject: true,
          globals: OFFICE.map((name) => ({
            name,
            message: OFFICE_ONLY_THERE,
          })),
        },
      ],
      'no-restricted-syntax': ['error', NAMED_EXPORTS_ONLY, OFFICE_TYPES],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        {
          'ts-check': false,
          'ts-expect-error': true,
          'ts-ignore': true,
          'ts-nocheck': true,
        },
      ],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Code points are what we mean where a text is spread.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: sources(EDGES),
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Nothing is random.' },
        { object: 'Date', property: 'now', message: CLOCK.message },
      ],
      'no-restricted-syntax': ['error', NAMED_EXPORTS_ONLY, OFFICE_TYPES, CLOCK],
    },
  },
  {
    files: sources(OFFICE_FOLDERS),
    plugins: { 'office-addins': officeAddins },
    rules: {
      'no-restricted-globals': 'off',
      'no-restricted-syntax': ['error', NAMED_EXPORTS_ONLY],
      ...Object.fromEntries(
        Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
      ),
    },
  },
  {
    files: sources(['taskpane']),
    extends: [reactHooks.configs['recommended-latest']],
  },
  {
    files: sources(['cli']),
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      // Jest's matchers are typed as any.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      'max-lines': 'off',
      'no-console': 'off',
    },
  },
);
