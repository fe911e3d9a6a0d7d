import { readScoresheets } from '../../../../src/sheets/reading/read-scoresheets';
import type { Scoresheet, SheetFinding } from '../../../../src/sheets/scoresheet';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { codesOf, leavesOf, scoresOf, sheetOf, workbookOf } from '../sheet-of';

function blocsOf(
  rows: readonly (readonly CellValue[])[],
  merges: readonly string[] = [],
): { readonly blocs: readonly Scoresheet[]; readonly findings: readonly SheetFinding[] } {
  const read = readScoresheets(workbookOf(sheetOf(rows, { merges })), { sheets: [], year: null });
  const findings = [...read.findings, ...read.scoresheets.flatMap((bloc) => bloc.findings)];
  return { blocs: read.scoresheets, findings };
}

/** "name: unit, unit" for each bloc. */
function inWords(blocs: readonly Scoresheet[]): string[] {
  return blocs.map(
    ({ bloc, units }) => `${bloc.name?.value ?? '?'}: ${units.map(({ name }) => name).join(', ')}`,
  );
}

function isSure(blocs: readonly Scoresheet[]): boolean {
  return blocs.every(({ detection }) => detection.confidence >= 0.75);
}

test('headings under Roman numbers part a table into blocs', () => {
  const { blocs, findings } = blocsOf([
    ['KẾT QUẢ CHẤM ĐIỂM THI ĐUA NĂM 2025'],
    ['STT', 'Tên quận - huyện', 'Điểm (+ điểm thưởng)', 'Xếp hạng'],
    ['I.', 'Cụm Thi đua 1'],
    [1, 'Quận 1', '97 + 10'],
    [2, 'Quận 3', 96],
    ['II.', 'Cụm Thi đua 2'],
    [1, 'Quận 4', 107],
    [2, 'Quận 6', '95+1,5'],
  ]);
  expect(inWords(blocs)).toEqual([
    'Cụm Thi đua 1: Quận 1, Quận 3',
    'Cụm Thi đua 2: Quận 4, Quận 6',
  ]);
  expect(blocs.map(({ bloc }) => [bloc.kind, bloc.year?.value])).toEqual([
    ['cum', 2025],
    ['cum', 2025],
  ]);
  expect(blocs.map((bloc) => scoresOf(bloc))).toEqual([
    [
      ['97', '10'],
      ['96', '–'],
    ],
    [
      ['107', '–'],
      ['95', '1.5'],
    ],
  ]);
  expect(blocs.map(leavesOf)[0]).toEqual(['1 Điểm (+ điểm thưởng)', 'ĐT Điểm thưởng bonus']);
  expect(blocs.map(({ table }) => table?.unitRows)).toEqual([
    [3, 4],
    [6, 7],
  ]);
  expect(isSure(blocs)).toBe(true);
  expect(codesOf(findings)).toContain('several-blocs-read B3');
});

test('headings merged over the table part it too, whatever stands in their column of numbers', () => {
  const { blocs } = blocsOf(
    [
      ['STT', 'Đơn vị', 'TC1', 'TC2', 'Tổng'],
      [null, 'Điểm tối đa', 60, 40, 100],
      ['Khối 3: Các cơ quan Đảng'],
      [1, 'Ban Tổ chức', 58, 39],
      [2, 'Ban Tuyên giáo', 57, 38],
      ['Khối 4: Các đoàn thể'],
      [1, 'Hội Phụ nữ', 55, 40],
      [2, 'Đoàn Thanh niên', 59, 36],
    ],
    ['A3:E3', 'A6:E6'],
  );
  expect(inWords(blocs)).toEqual([
    'Khối 3: Các cơ quan Đảng: Ban Tổ chức, Ban Tuyên giáo',
    'Khối 4: Các đoàn thể: Hội Phụ nữ, Đoàn Thanh niên',
  ]);
  expect(isSure(blocs)).toBe(true);
});

test('a heading alone, with neither number nor merge, is confirmed before anything is written', () => {
  const { blocs, findings } = blocsOf([
    ['STT', 'Đơn vị', 'TC1', 'TC2'],
    [null, 'Khối Nội chính'],
    [1, 'Sở Tư pháp', 50, 40],
    [2, 'Thanh tra', 45, 40],
    [null, 'Khối Kinh tế'],
    [1, 'Sở Công Thương', 50, 44],
  ]);
  expect(inWords(blocs)).toEqual([
    'Khối Nội chính: Sở Tư pháp, Thanh tra',
    'Khối Kinh tế: Sở Công Thương',
  ]);
  expect(isSure(blocs)).toBe(false);
  expect(codesOf(findings)).toEqual(
    expect.arrayContaining(['bloc-heading-doubtful B2', 'bloc-heading-doubtful B5']),
  );
});

test('groups that are not called blocs and number on are one bloc, if a person says so', () => {
  const { blocs, findings } = blocsOf([
    ['STT', 'Đơn vị', 'TC1', 'TC2'],
    ['I', 'Các sở'],
    [1, 'Sở Tư pháp', 50, 40],
    [2, 'Sở Y tế', 45, 40],
    ['II', 'Các ban'],
    [3, 'Ban Dân tộc', 50, 44],
  ]);
  expect(blocs.map(({ units }) => units.length)).toEqual([3]);
  expect(isSure(blocs)).toBe(false);
  expect(codesOf(findings)).toContain('unit-groups-in-table B2');
});

test('one heading names the bloc; a heading of the page before is none', () => {
  const one = blocsOf([
    ['STT', 'Đơn vị', 'TC1', 'TC2'],
    ['I', 'Cụm thi đua số 5'],
    [1, 'Xã A', 50, 40],
    [2, 'Xã B', 45, 40],
  ]);
  expect(inWords(one.blocs)).toEqual(['Cụm thi đua số 5: Xã A, Xã B']);
  expect(isSure(one.blocs)).toBe(true);
  const pages = blocsOf([
    ['CỤM THI ĐUA SỐ 5'],
    ['STT', 'Đơn vị', 'TC1', 'TC2'],
    [1, 'Xã A', 50, 40],
    ['CỤM THI ĐUA SỐ 5'],
    ['STT', 'Đơn vị', 'TC1', 'TC2'],
    [2, 'Xã B', 45, 40],
  ]);
  expect(inWords(pages.blocs)).toEqual(['CỤM THI ĐUA SỐ 5: Xã A, Xã B']);
  expect(isSure(pages.blocs)).toBe(true);
});

test('units above the first heading are ranked apart only after a person has looked', () => {
  const { blocs, findings } = blocsOf([
    ['STT', 'Đơn vị', 'TC1'],
    [1, 'Xã A', 50],
    ['II', 'Cụm thi đua 2'],
    [1, 'Xã B', 45],
  ]);
  expect(blocs).toHaveLength(2);
  expect(isSure(blocs)).toBe(false);
  expect(codesOf(findings)).toContain('units-above-heading B3');
});

test('a unit called Khối, numbered or scored, is a unit', () => {
  const { blocs } = blocsOf([
    ['STT', 'Đơn vị', 'TC1'],
    [1, 'Khối Đảng', null],
    [2, 'Khối Dân vận', 45],
    [3, 'Khối lượng', 41],
  ]);
  expect(inWords(blocs)).toEqual(['?: Khối Đảng, Khối Dân vận, Khối lượng']);
});

test('a table of another bloc below, with criteria of its own, is read by itself', () => {
  const { blocs, findings } = blocsOf([
    ['BẢNG ĐIỂM CÁC KHỐI THI ĐUA NĂM 2025'],
    ['I. Khối thi đua các sở'],
    ['STT', 'Đơn vị', 'TC1', 'TC2'],
    [1, 'Sở A', 50, 40],
    [2, 'Sở B', 45, 40],
    [],
    ['II. Khối thi đua các trường'],
    ['STT', 'Đơn vị', 'TC5', 'TC6', 'TC7'],
    [1, 'Trường C', 30, 30, 20],
    [2, 'Trường D', 31, 29, 20],
  ]);
  expect(inWords(blocs)).toEqual([
    'Khối thi đua các sở: Sở A, Sở B',
    'Khối thi đua các trường: Trường C, Trường D',
  ]);
  expect(blocs.map((bloc) => leavesOf(bloc).length)).toEqual([2, 3]);
  expect(blocs.map(({ bloc }) => bloc.year?.value)).toEqual([2025, 2025]);
  expect(codesOf(findings)).not.toContain('second-table-ignored A8');
});

test('a further table that names no bloc is said and not read', () => {
  const { blocs, findings } = blocsOf([
    ['STT', 'Đơn vị', 'TC1', 'TC2'],
    [1, 'Sở A', 50, 40],
    [2, 'Sở B', 45, 40],
    [],
    ['STT', 'Đơn vị', 'Số cờ', 'Số bằng khen'],
    [1, 'Sở C', 1, 2],
  ]);
  expect(inWords(blocs)).toEqual(['?: Sở A, Sở B']);
  expect(codesOf(findings)).toContain('second-table-ignored B5');
  // Its units may belong to the table above.
  expect(isSure(blocs)).toBe(false);
});

test('a sum under a heading that says nothing of a bonus is asked about', () => {
  const { blocs, findings } = blocsOf([
    ['STT', 'Đơn vị', 'Điểm'],
    [1, 'Sở A', '97 + 2'],
    [2, 'Sở B', 98],
  ]);
  expect(blocs.map((bloc) => scoresOf(bloc))).toEqual([
    [
      ['97', '2'],
      ['98', '–'],
    ],
  ]);
  expect(isSure(blocs)).toBe(false);
  expect(codesOf(findings)).toContain('sums-not-stated C2');
});
