import path from 'node:path';
import * as v from 'valibot';
import { removeTree, ROOT, runTool, temporaryTree } from './run-tool';

const Report = v.array(
  v.object({
    filePath: v.string(),
    messages: v.array(v.object({ ruleId: v.nullable(v.string()), message: v.string() })),
  }),
);

const READS_IN_LOOP = `
export async function names(): Promise<string[]> {
  return Excel.run(async (context) => {
    const read: string[] = [];
    const sheets = context.workbook.worksheets;
    sheets.load('items/name');
    await context.sync();
    for (const sheet of sheets.items) {
      await context.sync();
      read.push(sheet.name);
    }
    return read;
  });
}
`;

const CASES: readonly (readonly [file: string, text: string, rules: readonly string[]])[] = [
  ['src/app/any.ts', 'export const a: any = 1;', ['@typescript-eslint/no-explicit-any']],
  [
    'src/app/cast.ts',
    'export const read = (x: unknown): string => x as string;',
    ['@typescript-eslint/consistent-type-assertions'],
  ],
  ['src/app/as-const.ts', "export const ways = ['a', 'b'] as const;", []],
  ['src/app/satisfies.ts', 'export const one = { a: 1 } satisfies Record<string, number>;', []],
  [
    'src/app/non-null.ts',
    'export const first = (x: string[]): string => x[0]!;',
    ['@typescript-eslint/no-non-null-assertion'],
  ],
  [
    'src/app/floating.ts',
    'export function start(): void {\n  Promise.resolve(1);\n}',
    ['@typescript-eslint/no-floating-promises'],
  ],
  [
    'src/app/ignore.ts',
    "// @ts-ignore: somebody was in a hurry\nexport const a: number = 'b';",
    ['@typescript-eslint/ban-ts-comment'],
  ],
  [
    'src/app/disable.ts',
    '/* eslint-disable */\nexport const a = 1;',
    ['a comment that switches rules off'],
  ],
  ['src/app/default.ts', 'export default 1;', ['no-restricted-syntax']],
  ['src/app/office.ts', 'export const on = Office.context;', ['no-restricted-globals']],
  ['src/sheets/excel-type.ts', 'export type Range = Excel.Range;', ['no-restricted-syntax']],
  [
    'src/hosts/file/excel.ts',
    'export const on = globalThis.Office.context;',
    ['no-restricted-globals'],
  ],
  ['src/hosts/excel/type.ts', 'export type Range = Excel.Range;', []],
  ['src/taskpane/office.ts', 'export const on = Office.context;', []],
  ['src/commands/office.ts', 'export const on = Office.context;', []],
  ['src/hosts/excel/loop.ts', READS_IN_LOOP, ['office-addins/no-context-sync-in-loop']],
  ['src/scoring/clock.ts', 'export const now = (): Date => new Date();', ['no-restricted-syntax']],
  [
    'src/awards/dice.ts',
    'export const roll = (): number => Math.random();',
    ['no-restricted-properties'],
  ],
  ['src/cli/clock.ts', 'export const now = (): Date => new Date();', []],
];

const folder = temporaryTree({
  'tsconfig.json': JSON.stringify({
    extends: path.join(ROOT, 'tsconfig.json'),
    compilerOptions: { typeRoots: [path.join(ROOT, 'node_modules/@types')] },
    include: ['src'],
  }),
  ...Object.fromEntries(CASES.map(([file, text]) => [file, text])),
});
const config = path.join(ROOT, 'eslint.config.mjs');
const output = runTool(
  'eslint/bin/eslint.js',
  ['src', '--config', config, '--format', 'json'],
  folder,
);
const reports = v.parse(Report, JSON.parse(output));
afterAll(() => {
  removeTree(folder);
});

test.each(CASES)('%s', (file, _text, rules) => {
  const report = reports.find(({ filePath }) => filePath === path.join(folder, file));
  const broken = report?.messages.map(
    ({ ruleId, message }) =>
      ruleId ??
      (message.includes('noInlineConfig') ? 'a comment that switches rules off' : message),
  );
  expect(broken).toEqual(rules);
});
