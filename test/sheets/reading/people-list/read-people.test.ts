import { readPeople } from '../../../../src/sheets/reading/people-list/read-people';
import type { PeopleReading } from '../../../../src/sheets/people-list';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { codesOf, sheetOf, workbookOf } from '../sheet-of';

type Rows = readonly (readonly (CellValue | undefined)[])[];
type Parts = Parameters<typeof sheetOf>[1];

function read(rows: Rows, parts: Parts = {}): PeopleReading {
  return readPeople(workbookOf(sheetOf(rows, { name: 'DS', ...parts })), {
    sheets: [],
    year: null,
  });
}

/** "name | unit | award | category" of every line. */
function lines({ lists }: PeopleReading): string[] {
  return lists.flatMap(({ people }) =>
    people.map(({ name, unit, award, category }) =>
      [name, unit ?? '–', award ?? '–', category ?? '–'].join(' | '),
    ),
  );
}

const TITLE = ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025 (số liệu minh họa)'];
const HEADER = ['STT', 'Họ và tên', 'Đơn vị', 'Đối tượng', 'Danh hiệu đề nghị'];

describe('where a list stands', () => {
  test('columns in any order below titles', () => {
    const found = read([
      ['UBND TỈNH MINH HỌA'],
      TITLE,
      [],
      ['Hình thức khen thưởng', 'Nơi công tác', 'Phân loại', 'Họ tên', 'TT'],
      ['LĐTT', 'Sở A', 'Trực tiếp', 'Lê An', 1],
    ]);
    expect(lines(found)).toEqual(['Lê An | Sở A | LĐTT | direct-worker']);
    expect(found.lists[0]).toMatchObject({ year: { value: 2025 }, table: { unitRows: [4] } });
    expect(found.findings).toEqual([]);
  });

  test('two header rows, one of which is not merged, and a row of column numbers', () => {
    const found = read([
      TITLE,
      ['STT', 'Họ và tên', 'Đơn vị', 'Đề nghị', null, 'Danh hiệu đã đạt', null],
      [null, null, null, 'Danh hiệu', 'Số quyết định', 2023, 2024],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
      [1, 'Lê An', 'Sở A', 'CSTĐ cấp tỉnh', null, 'CSTĐCS', 'CSTĐCS'],
    ]);
    expect(lines(found)).toEqual(['Lê An | Sở A | CSTĐT | –']);
    expect(found.lists[0]?.people[0]?.past).toMatchObject({
      years: [{ year: 2023 }, { year: 2024 }],
      known: { from: 2023, to: 2024 },
    });
  });

  test('header cells merged over two rows', () => {
    const found = read(
      [
        TITLE,
        ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu đề nghị', 'Xếp loại', null],
        [null, null, null, null, 'Năm 2024', 'Năm 2025'],
        [1, 'Lê An', 'Sở A', 'LĐTT', 'Tốt', 'HTXSNV'],
      ],
      { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:F2'] },
    );
    expect(found.lists[0]?.people[0]).toMatchObject({ rating: { value: 'outstanding' } });
    expect(found.lists[0]?.people[0]?.past.years[0]).toMatchObject({
      year: 2024,
      rating: { value: 'good' },
      awards: [],
    });
  });

  test('several sheets, a header printed again, numbers that start anew, a signature block', () => {
    const rows: Rows = [
      TITLE,
      HEADER,
      [1, 'Lê An', 'Sở A', 'Trực tiếp', 'LĐTT'],
      HEADER,
      [1, 'Lê Bình', 'Sở B', 'Trực tiếp', 'LĐTT'],
      ['Tổng cộng: 2 người'],
      [null, 'NGƯỜI LẬP BIỂU', null, null, 'GIÁM ĐỐC'],
      [null, 'Trần Văn Ký'],
    ];
    const found = readPeople(
      workbookOf(sheetOf(rows, { name: 'Một' }), sheetOf(rows, { name: 'Hai' })),
      { sheets: [], year: null },
    );
    expect(found.lists.map(({ table, people }) => [table.sheet, people.length])).toEqual([
      ['Một', 2],
      ['Hai', 2],
    ]);
    expect(found.lists[0]?.table.unitRows).toEqual([2, 4]);
  });

  test('a second list of other columns below the first', () => {
    const found = read([
      TITLE,
      HEADER,
      [1, 'Lê An', 'Sở A', 'Trực tiếp', 'LĐTT'],
      [],
      ['STT', 'Họ và tên', 'Danh hiệu đề nghị', 'Đơn vị'],
      [1, 'Lê Bình', 'GK', 'Sở B'],
    ]);
    expect(found.lists.map(({ table }) => table.header.top)).toEqual([1, 4]);
    expect(lines(found)).toEqual([
      'Lê An | Sở A | LĐTT | direct-worker',
      'Lê Bình | Sở B | GK | –',
    ]);
  });

  test('a sheet asked for by name, and a hidden one that is only named', () => {
    const rows: Rows = [TITLE, HEADER, [1, 'Lê An', 'Sở A', 'Trực tiếp', 'LĐTT']];
    const hidden = workbookOf(sheetOf(rows, { name: 'Ẩn', visibility: 'hidden' }));
    const unasked = readPeople(hidden, { sheets: [], year: null });
    expect([unasked.lists.length, codesOf(unasked.findings)]).toEqual([
      0,
      ['hidden-sheet-skipped'],
    ]);
    expect(readPeople(hidden, { sheets: ['Ẩn'], year: null }).lists).toHaveLength(1);
  });

  test('scoring tables, councils and catalogues are no lists of people', () => {
    const none = read([
      ['STT', 'Đơn vị', 'Điểm', 'Xếp hạng'],
      [1, 'Sở A', 90, 1],
      [],
      ['STT', 'Họ và tên', 'Chức vụ', 'Ký tên'],
      [1, 'Lê An', 'Chủ tịch Hội đồng', null],
    ]);
    expect(none.lists).toEqual([]);
  });

  test('rows that are hidden or filtered out are read, and said', () => {
    const found = read([TITLE, HEADER, [1, 'Lê An', 'Sở A', 'Trực tiếp', 'LĐTT']], {
      hiddenRows: [2],
    });
    expect(lines(found)).toHaveLength(1);
    expect(codesOf(found.findings)).toEqual(['hidden-rows-read A3']);
  });
});

describe('heading rows', () => {
  test('units above their people', () => {
    const found = read(
      [
        TITLE,
        ['STT', 'Họ và tên', 'Chức vụ', 'Danh hiệu đề nghị'],
        ['I', 'Sở Tài chính (1 người)'],
        [1, 'Đoàn Thị An', 'Chuyên viên', 'LĐTT'],
        ['II. Trường THPT Minh họa'],
        [1, 'Trương Bình', 'Giáo viên', 'CSTĐCS'],
      ],
      { merges: ['A5:D5'] },
    );
    expect(lines(found)).toEqual([
      'Đoàn Thị An | Sở Tài chính | LĐTT | direct-worker',
      'Trương Bình | Trường THPT Minh họa | CSTĐCS | direct-worker',
    ]);
  });

  test('awards above units, each closing what stood below it', () => {
    const found = read([
      TITLE,
      ['STT', 'Họ và tên', 'Chức vụ', 'Thành tích'],
      ['A', 'Danh hiệu Chiến sĩ thi đua cơ sở'],
      ['I', 'Sở A'],
      [1, 'Lê An', 'Chuyên viên', 'x'],
      ['B', 'Danh hiệu Lao động tiên tiến'],
      [1, 'Lê Bình', 'Chuyên viên', 'x'],
      ['I', 'Sở B'],
      [1, 'Lê Chi', 'Chuyên viên', 'x'],
    ]);
    expect(lines(found)).toEqual([
      'Lê An | Sở A | CSTĐCS | direct-worker',
      'Lê Bình | – | LĐTT | direct-worker',
      'Lê Chi | Sở B | LĐTT | direct-worker',
    ]);
  });

  test('collectives and individuals', () => {
    const found = read([
      TITLE,
      ['STT', 'Tên tập thể, cá nhân', 'Đơn vị', 'Danh hiệu đề nghị'],
      ['I', 'TẬP THỂ'],
      [1, 'Phòng Kế hoạch', 'Sở A', 'Bằng khen của UBND tỉnh'],
      ['II', 'CÁ NHÂN'],
      [1, 'Lê An', 'Sở A', 'LĐTT'],
    ]);
    expect(lines(found)).toEqual([
      'Phòng Kế hoạch | Sở A | BKT | collective',
      'Lê An | Sở A | LĐTT | –',
    ]);
  });

  test('a row that may be either is said, not read', () => {
    const found = read([
      TITLE,
      HEADER,
      [1, 'Lê An', 'Sở A', 'Trực tiếp', 'LĐTT'],
      [null, 'Lê Bình'],
      [2, 'Lê Chi', 'Sở A', 'Trực tiếp', 'LĐTT'],
    ]);
    expect(lines(found)).toHaveLength(2);
    expect(codesOf(found.findings)).toEqual(['people-row-unclear B4']);
  });
});

describe('what a line says', () => {
  test('the title names the award for everybody', () => {
    const found = read([
      ['Danh sách cá nhân được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh năm 2025'],
      ['STT', 'Họ và tên', 'Chức vụ', 'Thành tích'],
      [1, 'Lê An', 'Chuyên viên', 'Cải cách'],
    ]);
    expect(lines(found)).toEqual(['Lê An | – | BKT | direct-worker']);
  });

  test('of dated headings the last year is the proposal', () => {
    const found = read([
      TITLE,
      ['STT', 'Họ và tên', 'Danh hiệu năm 2023', 'Danh hiệu năm 2024', 'Danh hiệu năm 2025'],
      [1, 'Lê An', 'LĐTT', 'CSTĐCS', 'CSTĐCS'],
    ]);
    expect(found.lists[0]?.people[0]).toMatchObject({
      award: 'CSTĐCS',
      year: 2025,
      past: { years: [{ year: 2023 }, { year: 2024 }], known: { from: 2023, to: 2024 } },
    });
  });

  test('a filled cell tells all earlier years; a blank or unread one tells none', () => {
    const past = (text: string | null) =>
      read([
        TITLE,
        ['STT', 'Họ và tên', 'Danh hiệu đề nghị', 'Danh hiệu đã đạt'],
        [1, 'Lê An', 'CSTĐT', text],
      ]).lists[0]?.people[0]?.past.known;
    expect(past('CSTĐCS 2023, 2024')).toEqual({ from: null, to: 2024 });
    expect(past('CSTĐCS 2023, 2024, 2025')).toEqual({ from: null, to: 2025 });
    expect(past('không')).toEqual({ from: null, to: 2024 });
    expect(past(null)).toBeNull();
    expect(past('CSTĐCS 2024; gì đó')).toBeNull();
    expect(past('CSTĐCS 2024; BK UBND tỉnh')).toBeNull();
    expect(past('CSTĐCS 2023-2024')).toBeNull();
  });

  test('a cross under an award and a year', () => {
    const found = read([
      TITLE,
      ['STT', 'Họ và tên', 'Danh hiệu đề nghị', 'CSTĐCS đã đạt', null],
      [null, null, null, 'Năm 2023', 'Năm 2024'],
      [1, 'Lê An', 'CSTĐT', 'x', null],
    ]);
    const past = found.lists[0]?.people[0]?.past;
    expect(past?.years).toMatchObject([{ year: 2023, awards: [{ award: 'CSTĐCS' }] }]);
    expect(past?.known).toBeNull();
  });

  test('declarations beside a person', () => {
    const found = read([
      TITLE,
      ['STT', 'Họ và tên', 'Danh hiệu đề nghị', 'Kỷ luật', 'Tham gia phong trào thi đua'],
      [1, 'Lê An', 'LĐTT', 'Không', 'x'],
    ]);
    const declared = found.lists[0]?.people[0]?.declared;
    expect(declared?.get('nothing-pending')?.value?.holds).toBe(true);
    expect(declared?.get('takes-part')?.value?.holds).toBe(true);
  });

  test('codes of an import form are looked up in its hidden catalogue, as text or as number', () => {
    const form = sheetOf(
      [
        ['DANH SÁCH NHẬP KHEN THƯỞNG NĂM 2025'],
        [],
        ['STT', 'Họ và tên', 'Phân loại cán bộ', 'Danh hiệu đề nghị', 'Mã danh hiệu'],
        [1, 'Lê An', 1660638976, '1647933042', 7],
        [2, 'Lê Bình', '1660638843', 1647933042, 7],
      ],
      { name: 'Nhập', hiddenColumns: [4] },
    );
    const catalogue = sheetOf(
      [
        [1660638976, 'Người trực tiếp công tác, lao động, học tập, chiến đấu'],
        ['1660638843', 'Lãnh đạo cấp vụ, sở, ngành và tương đương'],
        ['1647933042', 'Lao động tiên tiến'],
      ],
      { name: 'DM', visibility: 'hidden' },
    );
    const found = readPeople(workbookOf(form, catalogue), { sheets: [], year: null });
    expect(lines(found)).toEqual([
      'Lê An | – | LĐTT | direct-worker',
      'Lê Bình | – | LĐTT | department-leader',
    ]);
  });

  test('the year asked for stands over the title; the row’s own over both', () => {
    const rows: Rows = [
      TITLE,
      ['STT', 'Họ và tên', 'Danh hiệu đề nghị', 'Năm'],
      [1, 'Lê An', 'LĐTT', null],
      [2, 'Lê Bình', 'LĐTT', 2023],
      [3, 'Lê Chi', 'LĐTT', 'nay'],
    ];
    const workbook = workbookOf(sheetOf(rows, { name: 'DS' }));
    const years = (year: number | null) =>
      readPeople(workbook, { sheets: [], year }).lists[0]?.people.map((person) => person.year);
    expect(years(null)).toEqual([2025, 2023, 2025]);
    expect(years(2024)).toEqual([2024, 2023, 2024]);
    expect(codesOf(read(rows).findings)).toContain('people-year-unread D5');
  });
});

describe('what is said of a reading', () => {
  test('equal doubts are one finding with their count, at the first cell', () => {
    const found = read([
      TITLE,
      ['STT', 'Họ và tên', 'Đơn vị', 'Chức vụ', 'Đối tượng', 'Danh hiệu đề nghị', 'Xếp loại'],
      [1, 'Lê An', 'Sở A', 'Trưởng phòng', 'Người trực tiếp', 'Bằng khen', 'Loại A'],
      [2, 'Lê Bình', 'Sở A', 'Chuyên viên', null, 'Bằng khen', 'Loại A'],
      [3, 'Lê Chi', null, null, 'Ai đó', null, null],
    ]);
    const said = found.findings.map(({ message, cell }) => [message.code, cell, message.params]);
    expect(said).toHaveLength(8);
    expect(said).toEqual(
      expect.arrayContaining([
        ['people-category-differs', 'E3', { text: '', count: 1 }],
        ['people-award-unknown', 'F3', { text: 'Bằng khen', count: 2 }],
        ['people-rating-unread', 'G3', { text: 'Loại A', count: 2 }],
        ['people-category-derived', 'D4', { text: '', count: 1 }],
        ['people-award-missing', 'F5', { text: '', count: 1 }],
        ['people-unit-missing', 'C5', { text: '', count: 1 }],
        ['people-category-unknown', 'E5', { text: 'Ai đó', count: 1 }],
        ['people-category-missing', 'E5', { text: '', count: 1 }],
      ]),
    );
  });

  test('a numbered row without a name', () => {
    const found = read([
      TITLE,
      HEADER,
      [1, 'Lê An', 'Sở A', 'Trực tiếp', 'LĐTT'],
      [2, null, 'Sở A', 'Trực tiếp', 'LĐTT'],
    ]);
    expect(codesOf(found.findings)).toEqual(['row-without-name B4']);
  });
});
