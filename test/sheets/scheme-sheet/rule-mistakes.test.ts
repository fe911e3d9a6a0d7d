import type { Scheme } from '../../../src/scoring/scheme';
import { sentence } from '../../../src/text/sentences';
import type { CellValue, Snapshot } from '../../../src/workbook/snapshot';
import { band, group, leaf, points, schemeOf } from '../../scoring/builders';
import { typed } from '../writing/workbook';
import { besides, edited, mistakesOf, read, TITLE, workbookWith } from './support';

const scheme: Scheme = schemeOf(
  [
    group('I', [leaf('1', { max: '60' }), leaf('2', { max: null })]),
    leaf('ĐT', { kind: 'bonus', max: '5', name: 'Điểm thưởng' }),
  ],
  {
    origin: 'sheet',
    limits: [{ kind: 'bonus', code: 'ĐT', most: points('5') }],
    floors: [
      {
        code: 'I',
        least: points('30'),
        measure: 'points',
        consequence: { kind: 'at-most', band: 'Tốt' },
      },
    ],
    bands: [band('Xuất sắc', '90', { noZero: true, mostPercent: points('20') }), band('Tốt', '80')],
    downgrades: [{ fact: 'Bị khiển trách', consequence: { kind: 'not-classified' } }],
    blend: [
      { stage: 'self', weight: points('0.3'), how: 'value' },
      { stage: 'cross', weight: points('0.7'), how: 'mean' },
    ],
  },
);
const workbook = workbookWith(scheme);

/** The cell of a row, so many columns to the right of its heading in column A, so many rows below it. */
type Edit = readonly [heading: string, below: number, right: number, value: CellValue];

const LIMITS = 'Giới hạn của';
const FLOORS = 'Điểm liệt của (mã)';
const FACTS = 'Trường hợp bị hạ loại';
const BLEND = 'Ghép nguồn điểm';
const BANDS = 'Xếp loại';

function cellOf([heading, below, right]: Edit): string {
  const name = besides(workbook, heading, right);
  const row = Number(/\d+$/.exec(name)?.[0] ?? 0) + below;
  return name.replace(/\d+$/, String(row));
}

function after(edit: Edit): Snapshot {
  return typed(workbook, TITLE, cellOf(edit), edit[3]);
}

test('the sheet without edits says the scheme', () => {
  expect(mistakesOf(workbook)).toEqual([]);
  expect(read(workbook).scheme).toEqual(scheme);
});

test.each<readonly [string, Edit, string]>([
  ['a limit of what is not known', [LIMITS, 1, 0, 'Điểm lạ'], 'limit-kind'],
  ['a limit by an unknown code', [LIMITS, 1, 2, '9'], 'tie-break-code'],
  ['a limit without a figure', [LIMITS, 1, 4, null], 'figure-missing'],
  ['a limit that is no number', [LIMITS, 1, 4, 'năm'], 'number'],
  ['a negative limit', [LIMITS, 1, 4, -5], 'negative'],
  ['a floor by an unknown code', [FLOORS, 1, 0, '9'], 'tie-break-code'],
  ['a floor of nothing', [FLOORS, 1, 0, null], 'floor-code'],
  ['a floor of bonus points', [FLOORS, 1, 0, 'ĐT'], 'floor-without-base'],
  ['a floor without a level', [FLOORS, 1, 2, null], 'figure-missing'],
  ['a floor in percent of an unknown maximum', [FLOORS, 1, 3, '%'], 'floor-maximum'],
  ['a measure that is not known', [FLOORS, 1, 3, 'sao'], 'band-measure'],
  ['a consequence that is not known', [FLOORS, 1, 4, 'phạt'], 'consequence'],
  ['a consequence without its class', [FLOORS, 1, 6, null], 'consequence-class'],
  ['a class that is not there', [FLOORS, 1, 6, 'Khá'], 'unknown-class'],
  ['no fact', [FACTS, 1, 0, null], 'fact-missing'],
  ['no consequence', [FACTS, 1, 4, null], 'consequence'],
  ['a class beside another consequence', [FACTS, 1, 6, 'Tốt'], 'consequence-class'],
  ['a source that is not known', [BLEND, 1, 0, 'Bạn bè'], 'blend-stage'],
  ['a source without a share', [BLEND, 2, 2, null], 'figure-missing'],
  ['shares that are not whole', [BLEND, 1, 2, 0.2], 'blend-whole'],
  ['a way that is not known', [BLEND, 1, 3, 'Tùy ý'], 'blend-how'],
  ['a source twice', [BLEND, 2, 0, 'Tự chấm'], 'entry-twice'],
  ['a condition that is not known', [BANDS, 1, 6, 'Tùy'], 'band-condition'],
  ['a share that is no number', [BANDS, 1, 5, 'ít'], 'number'],
])('%s', (_, edit, code) => {
  const snapshot = after(edit);
  const mistakes = mistakesOf(snapshot);
  expect(mistakes.map(([, of]) => of)).toContain(`scheme-sheet-${code}`);
  expect(read(snapshot).scheme).toBeNull();
  const own = mistakes.find(([, of]) => of === `scheme-sheet-${code}`);
  const isWhole = code === 'blend-whole' || code === 'floor-maximum';
  if (!isWhole) expect(own?.[0]).toBe(cellOf(edit));
  for (const { message } of read(snapshot).findings) {
    for (const language of ['vi', 'en'] as const) {
      expect(sentence(message, language)).toMatch(/^\S.*[.]$/u);
    }
  }
});

test('a stage beside a blend is a mistake at the stage', () => {
  const snapshot = edited(workbook, 'Nguồn điểm để xếp hạng', 2, 'Thẩm định');
  expect(mistakesOf(snapshot)).toEqual([
    [besides(workbook, 'Nguồn điểm để xếp hạng', 2), 'scheme-sheet-stage-and-blend'],
  ]);
});

test('what may be left out, and other ways of saying the same', () => {
  const said: readonly (readonly [Edit, Partial<Scheme>])[] = [
    [[LIMITS, 1, 2, null], { limits: [{ kind: 'bonus', code: null, most: points('5') }] }],
    [[FLOORS, 1, 3, null], {}],
    [[FLOORS, 1, 4, null], {}],
    [[FLOORS, 1, 6, 'TỐT'], {}],
    [[BLEND, 1, 2, '30%'], {}],
    [[BLEND, 1, 3, null], {}],
    [[BANDS, 1, 6, 'không tiêu chí nào 0 điểm'], {}],
  ];
  for (const [edit, parts] of said) {
    const snapshot = after(edit);
    expect(mistakesOf(snapshot)).toEqual([]);
    expect(read(snapshot).scheme).toEqual({ ...scheme, ...parts });
  }
});
