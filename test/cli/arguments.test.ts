import { readArguments } from '../../src/cli/arguments';
import { points } from '../scoring/builders';

function problemOf(...words: readonly string[]): string {
  const read = readArguments(words);
  return read.ok ? 'ok' : `${read.problem.message.code} ${read.problem.language}`;
}

test('rank with everything', () => {
  const read = readArguments([
    'rank',
    'a.xlsx',
    '-o',
    'ra.xlsx',
    '--sheet',
    'Điểm 1',
    '--sheet=Điểm 2',
    '--stage',
    'verified',
    '--organiser',
    'tw',
    '--rules',
    'luat-06-2022',
    '--year',
    '2025',
    '--scheme',
    'bo.json',
    '--confirm',
    '--lang',
    'en',
    '--json',
  ]);
  expect(read).toEqual({
    ok: true,
    value: {
      language: 'en',
      command: {
        name: 'rank',
        workbooks: ['a.xlsx'],
        output: 'ra.xlsx',
        explain: null,
        withCouncil: false,
        withRules: false,
        official: null,
        accept: null,
        options: {
          sheets: ['Điểm 1', 'Điểm 2'],
          scheme: 'bo.json',
          stage: 'verified',
          organiser: 'tw',
          rules: 'luat-06-2022',
          year: 2025,
          isConfirmed: true,
          asJson: true,
        },
      },
    },
  });
});

test('inspect and rank take several workbooks, draft and -o one', () => {
  expect(readArguments(['inspect', 'a.xlsx', 'b.xlsx'])).toMatchObject({
    value: { command: { name: 'inspect', workbooks: ['a.xlsx', 'b.xlsx'] } },
  });
  expect(readArguments(['rank', 'a.xlsx', 'b.xlsx'])).toMatchObject({
    value: { command: { output: null } },
  });
  expect(problemOf('rank', 'a.xlsx', 'b.xlsx', '-o', 'c.xlsx')).toBe('one-workbook-only vi');
  expect(problemOf('draft', 'a.xlsx', 'b.xlsx', '-o', 'c')).toBe('one-workbook-only vi');
});

test('what-if with a percentage, and without', () => {
  expect(readArguments(['what-if', 'a.xlsx', '--percent', '2,5'])).toMatchObject({
    value: {
      command: { name: 'what-if', workbooks: ['a.xlsx'], percent: points('2.5') },
    },
  });
  expect(readArguments(['what-if', 'a.xlsx'])).toMatchObject({
    value: { command: { percent: null } },
  });
});

test('draft with names', () => {
  expect(
    readArguments([
      'draft',
      'a.xlsx',
      '-o',
      'out',
      '--head',
      'Sở A',
      '--next-head',
      'Sở B',
      '--deputy',
      'Sở C',
      '--only',
      'pledge',
      '--only=hand-over',
    ]),
  ).toMatchObject({
    value: {
      command: {
        name: 'draft',
        only: ['pledge', 'hand-over'],
        workbook: 'a.xlsx',
        folder: 'out',
        head: 'Sở A',
        nextHead: 'Sở B',
        deputy: 'Sở C',
      },
    },
  });
});

test.each([
  [[], 'no-command vi'],
  [['--lang', 'en'], 'no-command en'],
  [['xep-hang', 'a.xlsx'], 'unknown-command vi'],
  [['rank'], 'no-workbook-given vi'],
  [['rank', 'a.xlsx', '--khong-co'], 'unknown-option vi'],
  [['rank', 'a.xlsx', '--__proto__', 'x'], 'unknown-option vi'],
  [['rank', 'a.xlsx', '-x'], 'unknown-option vi'],
  [['rank', 'a.xlsx', '-o'], 'option-without-value vi'],
  [['rank', 'a.xlsx', '--stage', '--json'], 'option-without-value vi'],
  [['rank', 'a.xlsx', '--json=yes'], 'option-value-not-known vi'],
  [['rank', 'a.xlsx', '--stage', 'tham-dinh', '--lang', 'en'], 'option-value-not-known en'],
  [['rank', 'a.xlsx', '--organiser', 'huyen'], 'option-value-not-known vi'],
  [['rank', 'a.xlsx', '--year', '25'], 'option-value-not-known vi'],
  [['rank', 'a.xlsx', '--lang', 'fr'], 'option-value-not-known vi'],
  [['rank', 'a.xlsx', '--head', 'Sở A'], 'option-not-for-command vi'],
  [['inspect', 'a.xlsx', '-o', 'b.xlsx'], 'option-not-for-command vi'],
  [['rank', 'a.xlsx', '--percent', '5'], 'option-not-for-command vi'],
  [['rank', 'a.xlsx', '--council'], 'council-needs-output vi'],
  [['inspect', 'a.xlsx', '--council'], 'option-not-for-command vi'],
  [['what-if'], 'no-workbook-given vi'],
  [['what-if', 'a.xlsx', '--percent', '0'], 'option-value-not-known vi'],
  [['what-if', 'a.xlsx', '-o', 'b.xlsx'], 'option-not-for-command vi'],
  [['draft', 'a.xlsx'], 'draft-needs-folder vi'],
  [
    ['draft', 'a.xlsx', '-o', 'x', '--template', 'm.docx', '--only', 'pledge'],
    'option-not-for-command vi',
  ],
  [['draft', 'a.xlsx', '--names'], 'names-needs-output vi'],
  [
    ['draft', 'a.xlsx', '-o', 'x.xlsx', '--names', '--template', 'm.docx'],
    'option-not-for-command vi',
  ],
] as const)('%j is refused', (words, problem) => {
  expect(problemOf(...words)).toBe(problem);
});

test.each([[['--help']], [['rank', '-h']], [['help']]])('%j asks for help', (words) => {
  expect(readArguments(words)).toMatchObject({ ok: true, value: { command: { name: 'help' } } });
});
