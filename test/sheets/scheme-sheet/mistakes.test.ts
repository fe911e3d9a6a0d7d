import { sentence } from '../../../src/text/sentences';
import type { CellValue } from '../../../src/workbook/snapshot';
import { band, group, leaf, schemeOf } from '../../scoring/builders';
import { sheetOf, typed, workbookOf } from '../writing/workbook';
import { mistakesOf, read, TITLE, workbookWith } from './support';

const scheme = schemeOf(
  [
    group('I', [leaf('1', { max: '30' }), leaf('2', { max: '20' })]),
    group('II', [leaf('3', { max: '30' }), leaf('4', { max: '20' })]),
  ],
  {
    tieBreaks: [{ by: 'criterion', code: '1' }],
    bands: [band('Xuất sắc', '90'), band('Tốt', '80')],
  },
);
/** Rules in rows 5 to 16, criteria in 19 to 24 (and three to spare), steps from 30, classes from 36 on. */
const workbook = workbookWith(scheme);

type Edit = readonly [cell: string, value: CellValue];

function after(...edits: readonly Edit[]) {
  return edits.reduce((now, [cell, value]) => typed(now, TITLE, cell, value), workbook);
}

test.each<readonly [string, readonly Edit[], readonly (readonly [string, string])[]]>([
  ['a word that no rule has', [['C7', 'tùy']], [['C7', 'rule-word']]],
  ['a beginning that two words have', [['C13', 'tính']], [['C13', 'rule-word']]],
  ['a label that is no rule', [['A7', 'Hệ số và nhiều thứ']], [['A7', 'unknown-rule']]],
  ['a rule that is said twice', [['A12', 'Ô điểm để trống']], [['A12', 'rule-twice']]],
  ['a year of two digits', [['C6', 25]], [['C6', 'year']]],
  ['decimals without end', [['C9', 11]], [['C9', 'decimals']]],
  ['a code twice', [['A21', '1']], [['A21', 'duplicate-code']]],
  [
    'a group code twice',
    [['A22', 'I']],
    [
      ['A22', 'duplicate-code'],
      ['C22', 'empty-group'],
      ['D23', 'unknown-parent'],
      ['D24', 'unknown-parent'],
    ],
  ],
  ['no code', [['A21', null]], [['A21', 'code-missing']]],
  [
    'two rows without codes',
    [
      ['A21', null],
      ['A23', null],
    ],
    [
      ['A21', 'code-missing'],
      ['A23', 'code-missing'],
    ],
  ],
  ['no name', [['B21', null]], [['B21', 'name-missing']]],
  ['a group that is not there', [['D21', 'V']], [['D21', 'unknown-parent']]],
  ['a group that belongs to itself', [['D19', 'I']], [['D19', 'own-parent']]],
  [
    'groups that belong to each other',
    [
      ['D19', 'II'],
      ['D22', 'I'],
    ],
    [
      ['D19', 'own-parent'],
      ['D22', 'own-parent'],
    ],
  ],
  ['a kind that is not known', [['C21', 'Loại khác']], [['C21', 'unknown-kind']]],
  ['a kind that says nothing with criteria below', [['C19', 'xyz']], [['C19', 'unknown-kind']]],
  ['criteria below a criterion', [['C19', 'Tiêu chí']], [['C19', 'not-a-group']]],
  [
    'a group without criteria',
    [
      ['D20', null],
      ['D21', null],
    ],
    [['C19', 'empty-group']],
  ],
  ['a number that is none', [['E21', 'hai mươi']], [['E21', 'number']]],
  ['a maximum in percent', [['E21', '20%']], [['E21', 'number']]],
  ['a number of two meanings', [['E21', '1.000']], [['E21', 'ambiguous-number']]],
  ['a negative maximum', [['E21', -20]], [['E21', 'negative']]],
  [
    'a negative weight',
    [
      ['C7', 'Hệ số'],
      ['F21', '-1'],
    ],
    [['F21', 'negative']],
  ],
  [
    'weights that nobody says how to use',
    [
      ['C7', null],
      ['F21', 2],
    ],
    [['F21', 'weights-unused']],
  ],
  [
    'a percentage without a maximum',
    [
      ['C7', 'Trọng số %'],
      ['F21', 60],
      ['E21', null],
    ],
    [['E21', 'maximum-needed']],
  ],
  [
    'a percentage of a maximum that cannot be read',
    [
      ['C7', 'Trọng số %'],
      ['F21', 60],
      ['E21', 'x'],
    ],
    [['E21', 'number']],
  ],
  ['a step that is not known', [['A30', 'Bốc thăm']], [['A30', 'tie-break']]],
  ['a step by an unknown criterion', [['C30', '9']], [['C30', 'tie-break-code']]],
  ['a step by no criterion', [['C30', null]], [['C30', 'tie-break-without-code']]],
  ['a class without a name', [['A36', null]], [['A36', 'band-name']]],
  ['a class without a level', [['D36', null]], [['D36', 'band-level']]],
  ['a level that is no number', [['D36', 'cao']], [['D36', 'number']]],
  ['a bound that is not known', [['C36', 'khoảng']], [['C36', 'band-bound']]],
  ['a measure that is not known', [['E36', 'sao']], [['E36', 'band-measure']]],
  ['classes out of order', [['D37', 95]], [['D37', 'band-order']]],
  ['the same class level twice', [['D37', 90]], [['D37', 'band-order']]],
])('%s', (_, edits, expected) => {
  const snapshot = after(...edits);
  expect(mistakesOf(snapshot)).toEqual(
    expected.map(([cell, code]) => [cell, `scheme-sheet-${code}`]),
  );
  const { scheme: none, findings } = read(snapshot);
  expect(none).toBeNull();
  for (const { severity, sheet, message } of findings) {
    if (severity !== 'error') continue;
    expect(sheet).toBe(TITLE);
    for (const language of ['vi', 'en'] as const) {
      expect(sentence(message, language)).toMatch(/^\S.*[.]$/u);
    }
  }
});

test('all mistakes are said together, from the top to the bottom, each one once', () => {
  const snapshot = after(['D37', 'x'], ['E21', 'y'], ['C7', 'z'], ['A23', '1'], ['C30', '9']);
  expect(mistakesOf(snapshot).map(([cell]) => cell)).toEqual(['C7', 'E21', 'A23', 'C30', 'D37']);
});

test('groups within groups have an end', () => {
  const rows = Array.from({ length: 40 }, (_, index) => [
    `n${index}`,
    `Nhóm ${index}`,
    index === 0 ? null : `n${index - 1}`,
  ]);
  const deep = sheetOf([['Mã', 'Tên tiêu chí', 'Thuộc nhóm'], ...rows], { name: TITLE });
  const codes = mistakesOf(workbookOf(deep)).map(([, code]) => code);
  expect(codes).toContain('scheme-sheet-too-deep');
});

test('a marked sheet of which nothing is left says so', () => {
  const sheets = workbook.sheets.map((sheet) =>
    sheet.name === TITLE ? sheetOf([['Tạm bỏ']], { name: TITLE }) : sheet,
  );
  expect(mistakesOf({ ...workbook, sheets })).toEqual([[null, 'scheme-sheet-no-criteria']]);
});
