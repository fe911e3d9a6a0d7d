import { sentence } from '../../../src/text/sentences';
import type { CellValue } from '../../../src/workbook/snapshot';
import { group, leaf, points, schemeOf } from '../../scoring/builders';
import { sheetOf, typed, workbookOf } from '../writing/workbook';
import { mistakesOf, read, TITLE, workbookWith } from './support';

const scheme = schemeOf(
  [
    group('I', [leaf('1', { max: '30' }), leaf('2', { max: '20' })]),
    group('II', [leaf('3', { max: '30' }), leaf('4', { max: '20' })]),
  ],
  {
    tieBreaks: [{ by: 'criterion', code: '1' }],
    bands: [
      { name: 'Xuất sắc', measure: 'percent', from: points('90'), fromIncluded: true },
      { name: 'Tốt', measure: 'percent', from: points('80'), fromIncluded: true },
    ],
  },
);
/** Rules in rows 5 to 15, criteria in 18 to 23 (and three to spare), steps from 29, classes from 35 on. */
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
  ['a code twice', [['A20', '1']], [['A20', 'duplicate-code']]],
  [
    'a group code twice',
    [['A21', 'I']],
    [
      ['A21', 'duplicate-code'],
      ['C21', 'empty-group'],
      ['D22', 'unknown-parent'],
      ['D23', 'unknown-parent'],
    ],
  ],
  ['no code', [['A20', null]], [['A20', 'code-missing']]],
  [
    'two rows without codes',
    [
      ['A20', null],
      ['A22', null],
    ],
    [
      ['A20', 'code-missing'],
      ['A22', 'code-missing'],
    ],
  ],
  ['no name', [['B20', null]], [['B20', 'name-missing']]],
  ['a group that is not there', [['D20', 'V']], [['D20', 'unknown-parent']]],
  ['a group that belongs to itself', [['D18', 'I']], [['D18', 'own-parent']]],
  [
    'groups that belong to each other',
    [
      ['D18', 'II'],
      ['D21', 'I'],
    ],
    [
      ['D18', 'own-parent'],
      ['D21', 'own-parent'],
    ],
  ],
  ['a kind that is not known', [['C20', 'Loại khác']], [['C20', 'unknown-kind']]],
  ['a kind that says nothing with criteria below', [['C18', 'xyz']], [['C18', 'unknown-kind']]],
  ['criteria below a criterion', [['C18', 'Tiêu chí']], [['C18', 'not-a-group']]],
  [
    'a group without criteria',
    [
      ['D19', null],
      ['D20', null],
    ],
    [['C18', 'empty-group']],
  ],
  ['a number that is none', [['E20', 'hai mươi']], [['E20', 'number']]],
  ['a maximum in percent', [['E20', '20%']], [['E20', 'number']]],
  ['a number of two meanings', [['E20', '1.000']], [['E20', 'ambiguous-number']]],
  ['a negative maximum', [['E20', -20]], [['E20', 'negative']]],
  [
    'a negative weight',
    [
      ['C7', 'Hệ số'],
      ['F20', '-1'],
    ],
    [['F20', 'negative']],
  ],
  [
    'weights that nobody says how to use',
    [
      ['C7', null],
      ['F20', 2],
    ],
    [['F20', 'weights-unused']],
  ],
  [
    'a percentage without a maximum',
    [
      ['C7', 'Trọng số %'],
      ['F20', 60],
      ['E20', null],
    ],
    [['E20', 'maximum-needed']],
  ],
  [
    'a percentage of a maximum that cannot be read',
    [
      ['C7', 'Trọng số %'],
      ['F20', 60],
      ['E20', 'x'],
    ],
    [['E20', 'number']],
  ],
  ['a step that is not known', [['A29', 'Bốc thăm']], [['A29', 'tie-break']]],
  ['a step by an unknown criterion', [['C29', '9']], [['C29', 'tie-break-code']]],
  ['a step by no criterion', [['C29', null]], [['C29', 'tie-break-without-code']]],
  ['a class without a name', [['A35', null]], [['A35', 'band-name']]],
  ['a class without a level', [['D35', null]], [['D35', 'band-level']]],
  ['a level that is no number', [['D35', 'cao']], [['D35', 'number']]],
  ['a bound that is not known', [['C35', 'khoảng']], [['C35', 'band-bound']]],
  ['a measure that is not known', [['E35', 'sao']], [['E35', 'band-measure']]],
  ['classes out of order', [['D36', 95]], [['D36', 'band-order']]],
  ['the same class level twice', [['D36', 90]], [['D36', 'band-order']]],
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
  const snapshot = after(['D36', 'x'], ['E20', 'y'], ['C7', 'z'], ['A22', '1'], ['C29', '9']);
  expect(mistakesOf(snapshot).map(([cell]) => cell)).toEqual(['C7', 'E20', 'A22', 'C29', 'D36']);
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
