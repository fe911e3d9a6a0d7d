import { readdirSync } from 'node:fs';
import path from 'node:path';
import { certaintiesOf, type BlocCertainty } from '../../src/app/certainty';
import { computeBlocs } from '../../src/app/compute-blocs';
import { noChoices } from '../../src/app/options';
import { fileHost } from '../../src/hosts/file/disk/file-host';
import type { CellValue, Snapshot } from '../../src/workbook/snapshot';
import { goldenCase } from '../golden/golden-case';
import { valueOf } from '../hosts/excel/open-excel';
import { sheetOf, workbookOf } from '../sheets/reading/sheet-of';

const GOLDEN = path.join(__dirname, '..', 'golden');
const cases = readdirSync(GOLDEN, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => goldenCase(path.join(GOLDEN, name)));

test.each(cases.map((one) => [one.name, one] as const))(
  'what is read rightly needs no confirmation: %s',
  async (_, { input, options }) => {
    const snapshot = valueOf(await fileHost(input, null).read());
    const found = certaintiesOf(snapshot, valueOf(computeBlocs(snapshot, options)));
    expect(found.filter(({ isSure }) => !isSure)).toEqual([]);
    for (const { parts } of found) {
      expect(parts.every(({ percent }) => Number.isInteger(percent))).toBe(true);
      expect(parts.map(({ part }) => part)).toEqual(
        expect.arrayContaining(['header', 'units', 'criteria', 'maxima', 'stage', 'total']),
      );
    }
  },
);

function certaintyOf(snapshot: Snapshot): BlocCertainty {
  const [found] = certaintiesOf(snapshot, valueOf(computeBlocs(snapshot, noChoices)));
  if (found === undefined) throw new Error('there is no bloc');
  return found;
}

/** The parts that are less than wholly sure, and why: "criteria 60: column-not-counted E3". */
function lessSure(...rows: readonly (readonly CellValue[])[]): readonly string[] {
  return certaintyOf(workbookOf(sheetOf(rows))).parts.flatMap(({ part, percent, doubts }) =>
    percent === 100
      ? []
      : `${part} ${percent}: ${doubts.map(({ message, cell }) => `${message.code} ${cell ?? ''}`.trim()).join(', ')}`,
  );
}

const HEAD = ['STT', 'Đơn vị', 'Chuyên môn', 'Phối hợp'];
const MOST = [null, 'Điểm tối đa', 60, 40];

test('a plain table is sure, and says what was read and where', () => {
  const plain = certaintyOf(
    workbookOf(sheetOf([HEAD, MOST, [1, 'Sở A', 55, 35], [2, 'Sở B', 50, 30]])),
  );
  expect(plain).toMatchObject({ sheet: 'Bảng điểm', percent: 100, isSure: true });
  const said = plain.parts.flatMap(({ part, evidence }) =>
    evidence.map(({ message, cell }) => [part, message.code, cell]),
  );
  expect(said).toEqual([
    ['header', 'seen-header', 'A1:D1'],
    ['units', 'seen-units', 'B3:B4'],
    ['criteria', 'seen-criteria', 'C1:D1'],
    ['maxima', 'seen-maxima', 'C1:D1'],
    ['stage', 'seen-stage', null],
    ['total', 'seen-no-totals', null],
    ['result-columns', 'seen-no-result-columns', null],
  ]);
});

test('without maxima it is fairly sure', () => {
  expect(lessSure(HEAD, [1, 'Sở A', 55, 35], [2, 'Sở B', 50, 30])).toEqual([
    'maxima 80: seen-no-maxima C1:D1',
  ]);
});

test('a column of figures that no heading explains is asked about', () => {
  expect(
    lessSure(
      ['STT', 'Đơn vị', 'Chuyên môn', null, 'Phối hợp'],
      [null, 'Điểm tối đa', 60, null, 40],
      [1, 'Sở A', 55, 7, 35],
      [2, 'Sở B', 50, 8, 30],
    ),
  ).toEqual(['criteria 60: column-without-heading D3']);
});

test('two empty columns of one result are asked about', () => {
  expect(
    lessSure(
      [...HEAD, 'Xếp hạng', 'Xếp hạng'],
      [...MOST, null, null],
      [1, 'Sở A', 55, 35, null, null],
      [2, 'Sở B', 50, 30, null, null],
    ),
  ).toEqual(['result-columns 60: seen-result-columns-twice F1']);
});

test('where no total of the table is the computed one a person is asked, where some are she is told', () => {
  const rows = (...totals: readonly number[]): (readonly CellValue[])[] => [
    [...HEAD, 'Tổng điểm'],
    [...MOST, 100],
    [1, 'Sở A', 55, 35, totals[0] ?? null],
    [2, 'Sở B', 50, 30, totals[1] ?? null],
    [3, 'Sở C', 40, 30, totals[2] ?? null],
  ];
  expect(lessSure(...rows(90, 80, 70))).toEqual([]);
  expect(lessSure(...rows(90, 80, 71))).toEqual(['total 85: seen-totals-differ E5']);
  expect(lessSure(...rows(91, 82, 73))).toEqual(['total 60: seen-totals-differ E3']);
});

test('a column that nobody understands is put down to the criteria', () => {
  expect(
    lessSure([...HEAD, 'Mã hiệu'], [...MOST, null], [1, 'Sở A', 55, 35, 3], [2, 'Sở B', 50, 30, 4]),
  ).toEqual(['criteria 60: column-not-counted E1']);
});

test('of two tables of the same units it is asked which is meant', () => {
  const rows = [HEAD, MOST, [1, 'Sở A', 55, 35], [2, 'Sở B', 50, 30]];
  const two = workbookOf(sheetOf(rows, { name: 'Bản 1' }), sheetOf(rows, { name: 'Bản 2' }));
  const { percent, parts } = certaintyOf(two);
  expect(percent).toBe(50);
  expect(parts[0]).toMatchObject({
    part: 'header',
    percent: 50,
    doubts: [{ message: { code: 'other-table-agrees' } }],
  });
});

test('without numbers beside them the units are fairly sure', () => {
  expect(
    lessSure(['Đơn vị', 'Chuyên môn', 'Phối hợp'], ['Điểm tối đa', 60, 40], ['Sở A', 55, 35]),
  ).toEqual(['units 90: seen-units-without-order A3']);
});
