import { computeBlocs } from '../../src/app/compute-blocs';
import { noChoices } from '../../src/app/options';
import { toDecimalText } from '../../src/scoring/points';
import type { Scheme } from '../../src/scoring/scheme';
import { fingerprint } from '../../src/sheets/writing/fingerprint';
import { sentence } from '../../src/text/sentences';
import type { CellValue } from '../../src/workbook/snapshot';
import { valueOf } from '../hosts/excel/open-excel';
import { band, leaf, points, schemeOf } from '../scoring/builders';
import { workbookOf } from './bloc/one-bloc';

const scheme = schemeOf(
  [leaf('1', { name: 'Nhiệm vụ', max: '60' }), leaf('2', { name: 'Pháp luật', max: '40' })],
  {
    blend: [
      { stage: 'self', weight: points('0.3'), how: 'value' },
      { stage: 'verified', weight: points('0.7'), how: 'value' },
    ],
    floors: [
      { code: '1', least: points('30'), measure: 'points', consequence: { kind: 'not-ranked' } },
    ],
    bands: [band('Xuất sắc', '90', { noZero: true, mostPercent: points('20') }), band('Tốt', '60')],
  },
);

/** Two criteria, each scored by the unit itself and verified. */
function table(rows: readonly (readonly CellValue[])[]) {
  const snapshot = workbookOf('Bảng điểm', [
    ['KHỐI THI ĐUA TỔNG HỢP', null, null, null, null, null],
    ['BẢNG ĐIỂM THI ĐUA NĂM 2025 (số liệu minh họa)', null, null, null, null, null],
    ['STT', 'Tên đơn vị', 'Nhiệm vụ (60 điểm)', null, 'Pháp luật (40 điểm)', null],
    [null, null, 'Tự chấm', 'Thẩm định', 'Tự chấm', 'Thẩm định'],
    ...rows.map((row, index) => [index + 1, ...row]),
  ]);
  const merges = [2, 4].map((left) => ({ top: 2, bottom: 2, left, right: left + 1 }));
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, merges })) };
}

function computed(rows: readonly (readonly CellValue[])[], with_: Scheme = scheme) {
  const { blocs, findings } = valueOf(computeBlocs(table(rows), { ...noChoices, scheme: with_ }));
  const [bloc] = blocs;
  if (bloc === undefined) throw new Error('no bloc');
  const said = (code: string): readonly string[] =>
    findings.flatMap(({ message }) => (message.code === code ? [sentence(message, 'vi')] : []));
  return { bloc, said, findings };
}

const rows = [
  ['Sở A', 60, 50, 40, 38],
  ['Sở B', 58, 57, 40, 39],
  ['Sở C', 60, null, 40, 40],
  ['Sở D', 30, 28, 40, 40],
  ['Sở E', 59, 58, 40, 40],
] as const;

test('a declared blend is computed from both columns, and what lacks a part is not ranked', () => {
  const { bloc, said, findings } = computed(rows);
  expect(bloc.stage).toBeNull();
  expect(bloc.results.map(({ total }) => total && toDecimalText(total))).toEqual([
    '91.6',
    '96.6',
    null,
    '68.6',
    '98.3',
  ]);
  expect(bloc.results.map(({ rank }) => rank)).toEqual([3, 2, null, null, 1]);
  expect(said('stages-blended')).toEqual([
    'Điểm của từng tiêu chí được ghép: 0,3 × điểm tự chấm (một cột điểm) + 0,7 × điểm thẩm định (một cột điểm).',
  ]);
  expect(said('blend-incomplete')).toEqual([
    'Sở C chưa được xếp hạng vì thiếu điểm thẩm định của “Nhiệm vụ”, một phần của điểm ghép từ nhiều nguồn. Hãy điền đủ.',
  ]);
  expect(findings.find(({ message }) => message.code === 'blend-incomplete')).toMatchObject({
    severity: 'error',
    cell: 'D7',
  });
});

test('a unit below a floor, and a class that too many reach, are said', () => {
  const { said } = computed(rows);
  expect(said('unit-set-aside')).toEqual([
    'Sở D không xếp hạng nhưng vẫn giữ tổng điểm: “Nhiệm vụ” đạt 28,6 điểm, dưới mức điểm liệt 30 điểm.',
  ]);
  expect(said('band-share-exceeded')).toEqual([
    'Có 3 trong 3 đơn vị đạt loại “Xuất sắc”, nhiều hơn mức được phép là 0. Cần xem lại “Sở A”, “Sở B”, “Sở E”; Hội đồng quyết định.',
  ]);
});

test('a criterion at 0 keeps a unit from the class of its points', () => {
  const { said } = computed([...rows.slice(0, 1), ['Sở G', 92, 92, 0, 0]]);
  expect(said('class-barred')).toEqual([
    'Sở G chỉ xếp loại “Tốt” dù đủ điểm cho loại cao hơn: “Pháp luật” được 0 điểm.',
  ]);
});

test('a stage that is asked for is ranked by alone', () => {
  const options = { ...noChoices, scheme, stage: 'self' } as const;
  const [bloc] = valueOf(computeBlocs(table(rows), options)).blocs;
  expect(bloc?.stage).toBe('self');
  expect(bloc?.results.map(({ rank }) => rank)).toEqual([1, 4, 1, 5, 3]);
});

test('the code of the inputs sees every blended column, and every rule', () => {
  const codeOf = (of: typeof rows | readonly (readonly CellValue[])[], with_?: Scheme): string =>
    fingerprint([computed(of, with_).bloc]);
  const code = codeOf(rows);
  expect(codeOf(rows)).toBe(code);
  for (const column of [1, 2]) {
    const changed = rows.map((row, index) =>
      index === 0 ? row.map((cell, at) => (at === column ? 49 : cell)) : row,
    );
    expect(codeOf(changed)).not.toBe(code);
  }
  expect(codeOf(rows, { ...scheme, penaltyStop: 'total' })).not.toBe(code);
  expect(codeOf(rows, { ...scheme, floors: [] })).not.toBe(code);
});
