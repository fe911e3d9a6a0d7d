import { wholePoints } from '../../../src/scoring/points';
import type { BlocResults } from '../../../src/sheets/writing/bloc-results';
import { writeResults } from '../../../src/sheets/writing/write-results';
import { applyToSnapshot } from '../../../src/workbook/apply-patch';
import { areaName } from '../../../src/workbook/cell-address';
import type { Change, Patch } from '../../../src/workbook/patch';
import { usedArea, type Snapshot } from '../../../src/workbook/snapshot';
import { blocOf, criterion, flagFor, noAwards, points, resultOf, schemeOf, tableOf } from './bloc';
import {
  areaOf,
  cell,
  cells,
  changedCells,
  sheetNamed,
  sheetOf,
  targets,
  typed,
  withRowInserted,
  withSheet,
  workbookOf,
} from './workbook';

const units = ['Sở Nông nghiệp', 'Sở Công Thương', 'Sở Xây dựng', 'Sở Y tế'];
const workbook = workbookOf(sheetOf([['Bảng điểm']]));

/** Ranks 2, 1 and 2 again; the last unit misses a score. */
const results = [
  { ...resultOf(0, '89.5', 2), tiedWith: [2], decidedBy: { kind: 'shared' } as const },
  resultOf(1, '90.25', 1),
  { ...resultOf(2, '89.5', 2), tiedWith: [0], decidedBy: { kind: 'shared' } as const },
  { ...resultOf(3, null, null), problems: [{ kind: 'missing-score', leaf: '2' } as const] },
];
const awards = [noAwards(0), flagFor(1), noAwards(2), noAwards(3)];
const bloc = blocOf({ units, table: null, results, awards });

function write(snapshot: Snapshot, ...blocs: readonly BlocResults[]) {
  const written = writeResults({ snapshot, blocs, now: '20/12/2025 10:32' });
  return { ...written, after: applyToSnapshot(snapshot, written.patch) };
}

function onSheet(patch: Patch, kind: Change['kind'], sheet: string): Change[] {
  return patch.changes.filter(
    (change) => change.kind === kind && 'sheet' in change && change.sheet === sheet,
  );
}

/** The areas of a sheet that are bold, as the patch formats them. */
function boldRows(patch: Patch, sheet: string): number[] {
  const rows = onSheet(patch, 'format', sheet).flatMap((change) =>
    change.kind === 'format' && change.format.bold === true
      ? Array.from(
          { length: change.area.bottom - change.area.top + 1 },
          (_, down) => change.area.top + down + 1,
        )
      : [],
  );
  return [...new Set(rows)].toSorted((a, b) => a - b);
}

describe('the sheet "Xếp hạng"', () => {
  test('goes from the first rank down, equal ranks in the order of the sheet, unranked units last', () => {
    const { after } = write(workbook, bloc);
    expect(cells(after, 'Xếp hạng', 'A1:F7')).toEqual([
      ['BẢNG XẾP HẠNG THI ĐUA NĂM 2025', null, null, null, null, null],
      ['Hạng', 'Đơn vị', 'Tổng điểm', 'Đề nghị khen thưởng', 'Đủ điều kiện', 'Lý do'],
      ['Khối Kinh tế - Kỹ thuật, năm 2025 (xếp theo điểm thẩm định)', null, null, null, null, null],
      [
        1,
        'Sở Công Thương',
        90.25,
        'Cờ thi đua của tỉnh',
        'Chưa đủ dữ liệu',
        expect.stringMatching(/^Theo khoản 1 Điều 26 .*\.$/),
      ],
      [2, 'Sở Nông nghiệp', 89.5, null, null, 'Đồng hạng với Sở Xây dựng.'],
      [2, 'Sở Xây dựng', 89.5, null, null, 'Đồng hạng với Sở Nông nghiệp.'],
      [null, 'Sở Y tế', null, null, null, 'Chưa xếp hạng: thiếu điểm “Cải cách hành chính”.'],
    ]);
    expect(targets(after)['_BangVang.sheet.ranking']).toBe('Xếp hạng!A1:F7');
  });

  test('has its first three ranks in bold, its header in view and on every page, and a quiet style', () => {
    const { patch, after } = write(workbook, bloc);
    expect(boldRows(patch, 'Xếp hạng')).toEqual([1, 2, 3, 4, 5, 6]);
    expect(onSheet(patch, 'freeze', 'Xếp hạng')).toEqual([
      { kind: 'freeze', sheet: 'Xếp hạng', rows: 2, columns: 0 },
    ]);
    expect(onSheet(patch, 'print', 'Xếp hạng')).toEqual([
      expect.objectContaining({
        setup: expect.objectContaining({
          orientation: 'landscape',
          repeatedRows: { first: 1, last: 1 },
        }),
      }),
    ]);
    const formats = onSheet(patch, 'format', 'Xếp hạng');
    for (const change of formats) {
      if (change.kind !== 'format') continue;
      expect(change.format.fontName).toBe('Times New Roman');
      expect(change.format.fill).toBeUndefined();
    }
    const figures = sheetNamed(after, 'Xếp hạng').numberFormats.slice(3, 6);
    expect(figures.map((row) => row.slice(0, 3))).toEqual(Array(3).fill(['0', 'General', '0.00']));
  });

  test('a unit taken out of the ranking keeps its score and says so', () => {
    const out = blocOf({
      units: ['A', 'B'],
      table: null,
      results: [resultOf(0, '99', null), resultOf(1, '90', 1)],
    });
    const { after } = write(workbook, out);
    expect(cells(after, 'Xếp hạng', 'A4:C5')).toEqual([
      [1, 'B', 90],
      ['không xếp hạng', 'A', 99],
    ]);
  });

  test('names that begin like formulas stay texts, and what no cell can hold is left out', () => {
    const hostile = ['=1+1', '@SUM(A1)', '-5', 'Sở\u0000 A\r\nB', "'x", '1e5'];
    const { after, patch } = write(workbook, blocOf({ units: hostile, table: null }));
    expect(cells(after, 'Xếp hạng', 'B4:B9').flat()).toEqual([
      '=1+1',
      '@SUM(A1)',
      '-5',
      'Sở A B',
      "'x",
      '1e5',
    ]);
    expect(
      sheetNamed(after, 'Xếp hạng')
        .formulas.flat()
        .every((formula) => formula === null),
    ).toBe(true);
    expect(patch.changes.length).toBeGreaterThan(0);
    expect(write(after, blocOf({ units: hostile, table: null })).patch.changes).toEqual([]);
  });
});

describe('the sheet "Tổng hợp điểm"', () => {
  const scheme = schemeOf({
    criteria: [
      criterion('I', 'Nhiệm vụ chính trị', {
        kind: 'group',
        maximum: wholePoints(60),
        children: [criterion('1', 'Thu ngân sách', { maximum: wholePoints(60) })],
      }),
      criterion('II', 'Công tác thi đua', {
        kind: 'group',
        maximum: wholePoints(40),
        children: [
          criterion('2', 'Phong trào', { maximum: points('39.5') }),
          criterion('3', 'Sáng kiến', { kind: 'bonus', maximum: wholePoints(5) }),
        ],
      }),
      criterion('IV', 'Điểm trừ', { kind: 'penalty', maximum: null }),
    ],
  });
  const scored = blocOf({
    units: ['Sở Y tế'],
    table: null,
    scheme,
    results: [
      {
        ...resultOf(0, '97.5', 1),
        percent: points('97.99'),
        bonus: points('3'),
        penalty: points('0.5'),
        band: 'Xuất sắc',
      },
    ],
    contributions: [
      [
        { code: 'I', points: points('58') },
        { code: '1', points: points('58') },
        { code: 'II', points: points('40') },
        { code: '2', points: points('37') },
        { code: '3', points: points('3') },
        { code: 'IV', points: points('-0.5') },
      ],
    ],
  });

  test('has a column a group, its bonus counted once, in the columns of its own', () => {
    const { after } = write(workbook, scored);
    expect(cells(after, 'Tổng hợp điểm', 'A1:K4')).toEqual([
      ['BẢNG TỔNG HỢP ĐIỂM THI ĐUA NĂM 2025', ...Array<null>(10).fill(null)],
      [
        'STT',
        'Đơn vị',
        'Nhiệm vụ chính trị (60)',
        'Công tác thi đua (39,5)',
        'Điểm thưởng',
        'Điểm trừ',
        'Tổng điểm',
        'Tỷ lệ %',
        'Xếp hạng',
        'Xếp loại',
        'Ghi chú',
      ],
      [
        'Khối Kinh tế - Kỹ thuật, năm 2025 (xếp theo điểm thẩm định)',
        ...Array<null>(10).fill(null),
      ],
      [1, 'Sở Y tế', 58, 37, 3, 0.5, 97.5, 97.99, 1, 'Xuất sắc', null],
    ]);
  });

  test('a single group over everything is opened up, and too many criteria are summed up', () => {
    const single = schemeOf({
      criteria: [
        criterion('A', 'Tất cả', {
          kind: 'group',
          maximum: null,
          children: [criterion('1', 'Một'), criterion('2', 'Hai')],
        }),
      ],
    });
    const opened = write(workbook, blocOf({ units, table: null, scheme: single })).after;
    expect(cells(opened, 'Tổng hợp điểm', 'C2:E2')).toEqual([['Một', 'Hai', 'Điểm thưởng']]);
    const long = schemeOf({
      criteria: Array.from({ length: 176 }, (_, index) =>
        criterion(`${index}`, `Tiêu chí ${index}`),
      ),
    });
    const summed = write(workbook, blocOf({ units, table: null, scheme: long })).after;
    expect(cells(summed, 'Tổng hợp điểm', 'C2:D4')).toEqual([
      ['Điểm các tiêu chí', 'Điểm thưởng'],
      [null, null],
      [90, 0],
    ]);
  });

  test('a share without a finite decimal is written as it is read back', () => {
    const thirds = blocOf({
      units: ['A'],
      table: null,
      contributions: [[{ code: '1', points: { numerator: 200n, denominator: 3n } }]],
    });
    const { after } = write(workbook, thirds);
    expect(cell(after, 'Tổng hợp điểm', 'C4')).toBe(66.6666666667);
  });

  test('the unit stays in view when the table is scrolled', () => {
    const { patch } = write(workbook, scored);
    expect(onSheet(patch, 'freeze', 'Tổng hợp điểm')).toEqual([
      { kind: 'freeze', sheet: 'Tổng hợp điểm', rows: 2, columns: 2 },
    ]);
  });
});

describe('several blocs', () => {
  const second = blocOf({
    name: 'Cụm các huyện miền núi',
    sheet: 'Cụm 2',
    units: ['Huyện A', 'Huyện B'],
    table: null,
    stage: 'self',
  });

  test('share one header while their columns are the same', () => {
    const { after, patch } = write(workbook, bloc, second);
    expect(cells(after, 'Xếp hạng', 'A8:B10')).toEqual([
      ['Cụm các huyện miền núi, năm 2025 (xếp theo điểm tự chấm)', null],
      [1, 'Huyện A'],
      [2, 'Huyện B'],
    ]);
    expect(onSheet(patch, 'freeze', 'Xếp hạng')).toHaveLength(1);
    expect(write(after, bloc, second).patch.changes).toEqual([]);
  });

  test('have a header each where their criteria differ, and none of them is frozen', () => {
    const other = blocOf({
      ...{ name: 'Cụm 2', sheet: 'Cụm 2', units: ['Huyện A'], table: null },
      scheme: schemeOf({ criteria: [criterion('1', 'Kinh tế')] }),
      facts: { year: { value: 2024, place: null } },
    });
    const { after, patch } = write(workbook, bloc, other);
    expect(cell(after, 'Tổng hợp điểm', 'A1')).toBe('BẢNG TỔNG HỢP ĐIỂM THI ĐUA');
    expect(cells(after, 'Tổng hợp điểm', 'A8:D10')).toEqual([
      ['STT', 'Đơn vị', 'Kinh tế (10)', 'Điểm thưởng'],
      ['Cụm 2, năm 2024 (xếp theo điểm thẩm định)', null, null, null],
      [1, 'Huyện A', 9.5, 0],
    ]);
    expect(onSheet(patch, 'freeze', 'Tổng hợp điểm')).toEqual([]);
    expect(write(after, bloc, other).patch.changes).toEqual([]);
  });

  test('a unit that changes blocs moves the line between them, and the look follows', () => {
    const from = (first: number, other: number): BlocResults[] => [
      blocOf({ units: units.slice(0, first), table: null }),
      blocOf({ name: 'Khối 2', units: units.slice(0, other), table: null }),
    ];
    const { after } = write(workbook, ...from(3, 1));
    const { after: later, patch } = write(after, ...from(2, 2));
    expect(cells(later, 'Xếp hạng', 'A4:B8')).toEqual([
      [1, units[0]],
      [2, units[1]],
      ['Khối 2, năm 2025 (xếp theo điểm thẩm định)', null],
      [1, units[0]],
      [2, units[1]],
    ]);
    expect(sheetNamed(later, 'Xếp hạng').merges.map(areaName).toSorted()).toEqual([
      'A1:F1',
      'A3:F3',
      'A6:F6',
    ]);
    expect(onSheet(patch, 'column-width', 'Xếp hạng')).toEqual([]);
    expect(write(later, ...from(2, 2)).patch.changes).toEqual([]);
  });
});

describe('titles', () => {
  const taken = workbookOf(
    sheetOf([['Bảng điểm']]),
    sheetOf([['của tôi']], { name: 'XẾP HẠNG' }),
    sheetOf([], { name: 'Tổng hợp điểm'.normalize('NFD') }),
    sheetOf([], { name: 'tổng hợp điểm (bảng vàng)' }),
  );

  test('that the user has are left to the user', () => {
    const { after } = write(taken, bloc);
    expect(after.sheets.map(({ name }) => name).slice(4)).toEqual([
      'Tổng hợp điểm (Bảng Vàng) 2',
      'Xếp hạng (Bảng Vàng)',
      'Chỉ báo',
      'Thông tin khối',
      'Nhật ký',
    ]);
    for (const { name } of after.sheets.slice(4)) expect(name.length).toBeLessThanOrEqual(31);
    expect(changedCells(taken, after, () => [])).toEqual([]);
    expect(write(after, bloc).patch.changes).toEqual([]);
  });

  test('may be changed by the user: the sheet is known by its mark', () => {
    const { after } = write(workbook, bloc);
    const renamed: Snapshot = {
      ...after,
      sheets: after.sheets.map((sheet) =>
        sheet.name === 'Xếp hạng' ? { ...sheet, name: 'Kết quả' } : sheet,
      ),
      names: after.names.map((name) =>
        name.sheet === 'Xếp hạng' ? { ...name, sheet: 'Kết quả' } : name,
      ),
    };
    expect(write(renamed, bloc).patch.changes).toEqual([]);
  });

  test('a sheet that the user deleted is made again', () => {
    const { after } = write(workbook, bloc);
    const deleted: Snapshot = {
      ...after,
      sheets: after.sheets.filter(({ name }) => name !== 'Xếp hạng'),
      names: after.names.map((name) =>
        name.sheet === 'Xếp hạng' ? { ...name, sheet: null, area: null } : name,
      ),
    };
    const { after: later } = write(deleted, bloc);
    expect(cells(later, 'Xếp hạng', 'A1:F7')).toEqual(cells(after, 'Xếp hạng', 'A1:F7'));
    expect(later.names.filter(({ name }) => name === '_BangVang.sheet.ranking')).toHaveLength(1);
  });
});

describe('rebuilding', () => {
  const fewer = blocOf({ units: units.slice(0, 2), table: null });

  test('rows that no longer belong are emptied, their look is taken away, and notes beside stay', () => {
    const { after } = write(workbook, bloc);
    const noted = typed(typed(after, 'Xếp hạng', 'H7', 'xem lại'), 'Xếp hạng', 'A9', 'NGƯỜI LẬP');
    const { after: later, patch } = write(noted, fewer);
    expect(usedArea(sheetNamed(later, 'Xếp hạng'))).toEqual(areaOf('A1:H9'));
    expect(cells(later, 'Xếp hạng', 'A5:F7')).toEqual([
      [2, units[1], 89, null, null, null],
      [null, null, null, null, null, null],
      [null, null, null, null, null, null],
    ]);
    expect(cell(later, 'Xếp hạng', 'H7')).toBe('xem lại');
    expect(cell(later, 'Xếp hạng', 'A9')).toBe('NGƯỜI LẬP');
    expect(onSheet(patch, 'format', 'Xếp hạng')).toContainEqual({
      kind: 'format',
      sheet: 'Xếp hạng',
      area: areaOf('A6:F7'),
      format: {},
    });
    expect(targets(later)['_BangVang.sheet.ranking']).toBe('Xếp hạng!A1:F5');
    expect(write(later, fewer).patch.changes).toEqual([]);
  });

  test('a table that would grow over a note moves below it, with a finding', () => {
    const { after } = write(workbook, fewer);
    const noted = typed(after, 'Xếp hạng', 'B7', 'KHỐI TRƯỞNG');
    const { after: later, findings } = write(noted, bloc);
    expect(cell(later, 'Xếp hạng', 'B7')).toBe('KHỐI TRƯỞNG');
    expect(
      cells(later, 'Xếp hạng', 'A1:F6')
        .flat()
        .every((value) => value === null),
    ).toBe(true);
    expect(cells(later, 'Xếp hạng', 'A10:A13').flat()).toEqual([
      'BẢNG XẾP HẠNG THI ĐUA NĂM 2025',
      'Hạng',
      'Khối Kinh tế - Kỹ thuật, năm 2025 (xếp theo điểm thẩm định)',
      1,
    ]);
    expect(findings.map(({ message, sheet, cell: at }) => [message.code, sheet, at])).toEqual([
      ['result-sheet-moved', 'Xếp hạng', 'A10'],
    ]);
    const again = write(later, bloc);
    expect(again.patch.changes).toEqual([]);
    expect(again.findings).toEqual([]);
  });

  test('rows that the user inserted above are kept', () => {
    const { after } = write(workbook, bloc);
    const moved = typed(withRowInserted(after, 'Xếp hạng', 0), 'Xếp hạng', 'A1', 'UBND TỈNH');
    expect(write(moved, bloc).patch.changes).toEqual([]);
    const { after: later } = write(moved, fewer);
    expect(cell(later, 'Xếp hạng', 'A1')).toBe('UBND TỈNH');
    expect(cells(later, 'Xếp hạng', 'A5:B6')).toEqual([
      [1, units[0]],
      [2, units[1]],
    ]);
  });

  test('a unit without a rank that is added has the look of the others', () => {
    const three = blocOf({ units: units.slice(0, 3), table: null, results: results.slice(0, 3) });
    const { after } = write(workbook, three);
    const { patch } = write(after, bloc);
    const looks = onSheet(patch, 'format', 'Xếp hạng');
    expect(looks.map((change) => change.kind === 'format' && areaName(change.area))).toEqual(
      expect.arrayContaining(['A7', 'C7']),
    );
  });

  test('a change of ranks changes values and the rows that stand out, nothing else', () => {
    const { after } = write(workbook, bloc);
    const swapped = blocOf({
      units,
      table: null,
      awards,
      results: [results[0], resultOf(1, '80', 4), results[2], resultOf(3, '99', 1)].filter(
        (result) => result !== undefined,
      ),
    });
    const { patch, after: later } = write(after, swapped);
    const kinds = new Set(patch.changes.map((change) => change.kind));
    // The log line moves the log's mark.
    expect(kinds).toEqual(new Set(['format', 'write', 'row-height', 'define-name']));
    expect(boldRows(patch, 'Tổng hợp điểm')).toEqual([7]);
    expect(write(later, swapped).patch.changes).toEqual([]);
  });

  test('a scheme with other decimals changes the look of the figures', () => {
    const { after } = write(workbook, bloc);
    const coarse = { ...bloc, scheme: schemeOf({ rounding: { stage: 'total', decimals: 1 } }) };
    const { after: later } = write(after, coarse);
    expect(sheetNamed(later, 'Xếp hạng').numberFormats[3]?.[2]).toBe('0.0');
    expect(write(later, coarse).patch.changes).toEqual([]);
  });

  test('a protected sheet of ours is left, with a finding while it is out of date', () => {
    const { after } = write(workbook, bloc);
    const locked = withSheet(after, { ...sheetNamed(after, 'Xếp hạng'), isProtected: true });
    expect(write(locked, bloc)).toMatchObject({ findings: [], patch: { changes: [] } });
    const written = write(locked, fewer);
    expect(cells(written.after, 'Xếp hạng', 'A1:F7')).toEqual(cells(after, 'Xếp hạng', 'A1:F7'));
    expect(written.findings.map(({ message }) => message.code)).toEqual(['result-sheet-protected']);
  });
});

test('without a bloc nothing is written', () => {
  expect(write(workbook).patch.changes).toEqual([]);
  expect(write(workbook, blocOf({ units: [], table: null })).patch.changes).toEqual([]);
});

test('only the log carries the time', () => {
  const table = tableOf({ header: 'A1:A1', unitRows: [1, 2, 3, 4] });
  const { after } = write(workbook, { ...bloc, scoresheet: { ...bloc.scoresheet, table } });
  for (const sheet of after.sheets) {
    const hasTime = sheet.values.flat().some((value) => String(value).includes('10:32'));
    expect([sheet.name, hasTime]).toEqual([sheet.name, sheet.name === 'Nhật ký']);
  }
});

test('what is written can be in English', () => {
  const { patch } = writeResults({ snapshot: workbook, blocs: [bloc], now: '', language: 'en' });
  const after = applyToSnapshot(workbook, patch);
  expect(after.sheets.map(({ name }) => name).slice(1)).toEqual([
    'Score summary',
    'Ranking',
    'Indicators',
    'Bloc information',
    'Log',
  ]);
  expect(cell(after, 'Ranking', 'F7')).toBe('Not ranked yet: no score for “Cải cách hành chính”.');
});

describe('heights', () => {
  const heights = (patch: Patch): { rows: string; height: number }[] =>
    onSheet(patch, 'row-height', 'Xếp hạng').flatMap((change) =>
      change.kind === 'row-height'
        ? [{ rows: `${change.first + 1}:${change.last + 1}`, height: change.height }]
        : [],
    );
  const named = (name: string): BlocResults => blocOf({ units: [name, 'Sở Y tế'], table: null });
  const long = 'Ban Quản lý các khu công nghiệp và khu kinh tế cửa khẩu của tỉnh';

  test('fit the texts, since neither a file nor a merged cell is fitted by itself', () => {
    const { patch } = write(workbook, named(long));
    const [single, wrapped] = heights(patch).toReversed();
    expect(wrapped?.rows).toBe('4:4');
    expect(single?.rows).toBe('5:5');
    expect(wrapped?.height).toBeGreaterThan(30);
    expect(single?.height).toBeLessThan(25);
  });

  test('follow a text that needs more or fewer lines, and only then', () => {
    const { after } = write(workbook, named('Sở Xây dựng'));
    expect(heights(write(after, named('Sở Nội vụ')).patch)).toEqual([]);
    const { patch, after: wrapped } = write(after, named(long));
    expect(heights(patch).map(({ rows }) => rows)).toEqual(['4:4']);
    expect(heights(write(wrapped, named('Sở Xây dựng')).patch).map(({ rows }) => rows)).toEqual([
      '4:4',
    ]);
  });

  test('stay within what Excel allows', () => {
    const { patch } = write(workbook, named('a '.repeat(2000)));
    for (const { height } of heights(patch)) expect(height).toBeLessThanOrEqual(409);
  });
});
