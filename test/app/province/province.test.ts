import { noChoices } from '../../../src/app/options';
import { province, type Province } from '../../../src/app/province/province';
import { provinceBook, type ProvinceBook } from '../../../src/app/province/province-book';
import { applyToSnapshot } from '../../../src/workbook/apply-patch';
import { fail, ok } from '../../../src/workbook/result';
import { textAt, type SheetSnapshot, type Snapshot } from '../../../src/workbook/snapshot';
import { sheetOf, workbookOf } from '../../sheets/writing/workbook';

/** One bloc of four members of its own; every figure is "số liệu minh họa". */
function blocFile(number: number, units?: readonly string[]): ProvinceBook {
  const members = units ?? [1, 2, 3, 4].map((unit) => `Đơn vị ${number}.${unit}`);
  const sheet = sheetOf(
    [
      ['ỦY BAN NHÂN DÂN TỈNH X'],
      [`KHỐI THI ĐUA SỐ ${number}`],
      ['BẢNG ĐIỂM THI ĐUA NĂM 2025 (số liệu minh họa)'],
      ['STT', 'Đơn vị', 'Chuyên môn', 'Phong trào'],
      [null, 'Điểm tối đa', 60, 40],
      ...members.map((unit, index) => [index + 1, unit, 60 - index, 40 - index / 2]),
    ],
    { name: 'Bảng điểm' },
  );
  return bookOf(`khối ${number}.xlsx`, [sheet]);
}

function bookOf(file: string, sheets: readonly SheetSnapshot[]): ProvinceBook {
  return provinceBook(file, ok({ ...workbookOf(...sheets), workbookName: file }), noChoices, true);
}

function besideFile(lines: readonly (readonly string[])[]): ProvinceBook {
  const rows = [
    ['Đơn vị', 'Danh hiệu, hình thức khen thưởng', 'Căn cứ'],
    ...lines.map((line) => [...line]),
  ];
  return bookOf('ngoài khối.xlsx', [sheetOf(rows, { name: 'Đề nghị ngoài khối' })]);
}

function peopleFile(file: string, names: readonly string[]): ProvinceBook {
  const rows = [
    ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025'],
    ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị'],
    ...names.map((name, index) => [
      index + 1,
      name,
      'Chuyên viên',
      'Sở Một',
      'Chiến sĩ thi đua cấp tỉnh',
    ]),
  ];
  return bookOf(file, [sheetOf(rows, { name: 'Danh sách' })]);
}

function made(books: readonly ProvinceBook[]): Province {
  const done = province(books, 'vi');
  if (!done.ok) throw new Error(done.problem.code);
  return done.value;
}

const empty: Snapshot = { workbookName: '', sheets: [], names: [], keptText: null };

/** The shown texts of a sheet of the consolidated workbook. */
function textsOf({ patch }: Province, name: string): readonly (readonly string[])[] {
  const sheet = applyToSnapshot(empty, patch).sheets.find((one) => one.name === name);
  return sheet?.texts ?? [];
}

const codes = ({ findings }: Province): readonly string[] =>
  findings.map(({ message }) => message.code);

describe('thirteen blocs and two flags on another basis', () => {
  const books = [
    ...Array.from({ length: 13 }, (_, index) => blocFile(index + 1)),
    besideFile([
      ['Cụm Một', 'Cờ thi đua cấp tỉnh', 'Dẫn đầu cụm các huyện, khoản 2 Điều 26'],
      ['Doanh nghiệp Hai', 'Cờ thi đua của Ủy ban nhân dân tỉnh', 'Phong trào thi đua chuyên đề'],
    ]),
  ];
  const all = made(books);

  test('make fifteen, each with its reason', () => {
    const flags = all.awards.awards.filter(({ isFlag }) => isFlag);
    expect(flags.length).toBe(15);
    expect(flags.filter(({ bloc }) => bloc !== null).length).toBe(13);
    expect(flags.map(({ basis }) => basis.kind)).toEqual([
      ...Array.from({ length: 13 }, () => 'rank'),
      'beside',
      'beside',
    ]);
    const rows = textsOf(all, 'Cờ thi đua');
    expect(rows[1]?.[0]).toBe('15 cờ: 13 của các cụm, khối; 2 theo căn cứ khác.');
    expect(
      rows
        .slice(3)
        .map((row) => row[6] ?? '')
        .every((basis) => basis !== ''),
    ).toBe(true);
    expect(rows.slice(3).length).toBe(15);
  });

  test('are counted bloc by bloc, with the year they share', () => {
    expect(all.year).toBe(2025);
    expect(all.blocs).toBe(13);
    const rows = textsOf(all, 'Các cụm, khối');
    expect(rows.at(-1)?.[2]).toBe('52');
    expect(rows.at(-1)?.[5]).toBe('13');
  });

  test('a reason that is missing is an error', () => {
    const without = made([
      ...books.slice(0, 13),
      besideFile([['Cụm Một', 'Cờ thi đua cấp tỉnh', '']]),
    ]);
    expect(codes(without)).toContain('province-beside-without-basis');
  });
});

describe('fifty-eight flags in one run', () => {
  test('name the leaders of all blocs', () => {
    const all = made(Array.from({ length: 58 }, (_, index) => blocFile(index + 1)));
    const flags = all.awards.awards.filter(({ isFlag }) => isFlag);
    expect(flags.map(({ unit }) => unit)).toEqual(
      Array.from({ length: 58 }, (_, index) => `Đơn vị ${index + 1}.1`),
    );
  });

  test('a unit that leads two blocs is counted once and told', () => {
    const twice = ['Sở Trùng', 'Sở Hai', 'Sở Ba', 'Sở Bốn'];
    const again = ['SỞ  TRÙNG', 'Sở Năm', 'Sở Sáu', 'Sở Bảy'];
    const all = made([blocFile(1, twice), blocFile(2, again), blocFile(3)]);
    expect(all.awards.awards.filter(({ isFlag }) => isFlag).length).toBe(2);
    expect(all.awards.refused.map(({ refused, first }) => [refused.file, first.file])).toEqual([
      ['khối 2.xlsx', 'khối 1.xlsx'],
    ]);
    const [told] = all.findings.filter(({ message }) => message.code === 'province-award-twice');
    expect(told).toMatchObject({ severity: 'error', file: 'khối 2.xlsx', sheet: 'Bảng điểm' });
    expect(codes(all)).toContain('province-bloc-without-flag');
  });

  test('a file that was sent twice is told', () => {
    const all = made([blocFile(1), { ...blocFile(1), file: 'khối 1 (1).xlsx' }]);
    expect(codes(all)).toContain('province-bloc-twice');
    expect(all.awards.awards.length).toBe(made([blocFile(1)]).awards.awards.length);
  });
});

describe('lists of people', () => {
  const family = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng'];
  const names = (from: number, count: number): readonly string[] =>
    Array.from({ length: count }, (_, index) => `${family[index % 5] ?? ''} Văn ${from + index}`);

  test('of several files are counted together', () => {
    const all = made([
      peopleFile('a.xlsx', names(0, 2600)),
      peopleFile('b.xlsx', names(5000, 2500)),
    ]);
    expect(all.people).toBe(5100);
    const rows = textsOf(all, 'Thống kê cá nhân');
    const counted = rows.find((row) => row[0] === 'Chiến sĩ thi đua cấp tỉnh');
    expect(counted?.[1]).toBe('5100');
  });

  test('somebody who stands in two files is told', () => {
    const all = made([
      peopleFile('a.xlsx', ['Nguyễn Văn A']),
      peopleFile('b.xlsx', ['NGUYỄN VĂN A']),
    ]);
    const [told] = all.findings.filter(({ message }) => message.code === 'province-person-twice');
    expect(told).toMatchObject({ severity: 'error', file: 'a.xlsx' });
  });
});

test('a bad file is reported and the others are done', () => {
  const bad = provinceBook(
    'hỏng.xlsx',
    fail({ code: 'file-not-found', params: { file: 'hỏng.xlsx' } }),
    noChoices,
    true,
  );
  const all = made([blocFile(1), bad, blocFile(2)]);
  expect(all.blocs).toBe(2);
  expect(all.findings.filter(({ file }) => file === 'hỏng.xlsx')).toMatchObject([
    { severity: 'error', message: { code: 'file-not-found' } },
  ]);
  expect(textsOf(all, 'Các cụm, khối').some((row) => row.includes('Không đọc được'))).toBe(true);
  expect(province([bad], 'vi')).toMatchObject({ ok: false, problem: { code: 'province-nothing' } });
});

test('the order of the files changes no award but its place', () => {
  const books = [
    blocFile(1),
    blocFile(2),
    besideFile([['Cụm Một', 'Cờ thi đua cấp tỉnh', 'R26.2']]),
  ];
  const unitsOf = (all: Province): readonly string[] =>
    all.awards.awards.map(({ unit, award }) => `${unit} ${award ?? ''}`).sort();
  expect(unitsOf(made([...books].reverse()))).toEqual(unitsOf(made(books)));
  expect(
    textAt(applyToSnapshot(empty, made(books).patch).sheets[0] ?? sheetOf([]), 0, 0),
  ).toContain('2025');
});
