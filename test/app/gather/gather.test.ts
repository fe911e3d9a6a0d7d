import { computeBlocs } from '../../../src/app/compute-blocs';
import { bringInForms, gather, proposedKeys } from '../../../src/app/gather/gather';
import type { Gathering } from '../../../src/app/gather/gathering';
import { noChoices } from '../../../src/app/options';
import { toDecimalText } from '../../../src/scoring/points';
import { sentence } from '../../../src/text/sentences';
import { LETTER_OF_TCVN3 } from '../../../src/workbook/old-fonts/tcvn3';
import { applyToSnapshot } from '../../../src/workbook/apply-patch';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { valueOf } from '../../hosts/excel/open-excel';
import { sheetOf, workbookOf } from '../../sheets/reading/sheet-of';
import { blocWith, formSheet, sent } from './forms';

const nothingAsked = { deadline: null, units: [], year: null };

const standings = ({ forms }: Gathering): string[] =>
  forms.map(({ unit, file, standing }) => `${unit} ${file} ${standing}`);

/** "a.xlsx Phiếu!D5 gather-has-more", in the order in which they are told. */
const told = ({ findings }: Gathering): string[] =>
  findings.map(
    ({ file, sheet, cell, message }) =>
      `${file ?? '–'} ${[sheet, cell].filter((part) => part !== null).join('!')} ${message.code}`,
  );

function broughtInto(snapshot: Snapshot, gathering: Gathering, isAgreed = false): Snapshot {
  const { patch } = bringInForms(snapshot, gathering, proposedKeys(gathering, isAgreed));
  return applyToSnapshot(snapshot, patch);
}

test('three forms become one bloc in the order of the list; who has sent none is said', () => {
  const bloc = blocWith('Sở C', 'Sở A', 'Sở B', 'Sở D');
  const files = [
    sent('1.xlsx', formSheet({ unit: 'Sở A', scores: [38, 20, 39] })),
    sent('2.xlsx', formSheet({ unit: 'sở  b', scores: [40, 18, 38] })),
    sent('3.xlsx', formSheet({ unit: 'Sở C', scores: [30, 19, 37] })),
  ];
  const gathering = gather(bloc, files, nothingAsked);
  expect(standings(gathering)).toEqual([
    'Sở C 3.xlsx ready',
    'Sở A 1.xlsx ready',
    'Sở B 2.xlsx ready',
  ]);
  expect(gathering.missing).toEqual(['Sở D']);
  expect(told(gathering)).toEqual(['–  gather-missing']);

  const after = broughtInto(bloc, gathering);
  expect(after.sheets.map(({ name }) => name)).toEqual(['Thông tin khối', 'Sở C', 'Sở A', 'Sở B']);
  const [computed, ...others] = valueOf(computeBlocs(after, noChoices)).blocs;
  expect(others).toEqual([]);
  expect(
    computed?.results.map(
      ({ unit, rank, total }) =>
        `${rank ?? ''} ${computed.scoresheet.units[unit]?.name ?? ''} ${total === null ? '' : toDecimalText(total)}`,
    ),
  ).toEqual(['3 Sở C 86', '1 Sở A 97', '2 sở b 96']);
  expect(computed?.facts.year?.value).toBe(2026);
  // Gathered once more, everything stands there.
  expect(
    standings(gather(after, files, nothingAsked)).map((line) => line.split(' ').at(-1)),
  ).toEqual(['there-same', 'there-same', 'there-same']);
});

test('late is measured by the day in the form, and by that of the file where the form has none', () => {
  const gathering = gather(
    blocWith('Sở A', 'Sở B', 'Sở C', 'Sở D', 'Sở E'),
    [
      sent('a.xlsx', formSheet({ unit: 'Sở A', signed: 'Hà Nội, ngày 07 tháng 12 năm 2026' })),
      sent('b.xlsx', formSheet({ unit: 'Sở B' }), '2026-12-09'),
      sent('c.xlsx', formSheet({ unit: 'Sở C', signed: 'ngày 5 tháng 12 năm 2026' }), '2026-12-20'),
      sent('d.xlsx', formSheet({ unit: 'Sở D' }), null),
      sent('e.xlsx', formSheet({ unit: 'Sở E', signed: 'Ngày nộp: 06/12/2026' })),
    ],
    { ...nothingAsked, deadline: '2026-12-05' },
  );
  expect(
    gathering.forms.map(({ unit, day, daysLate }) => [unit, day?.basis ?? null, daysLate]),
  ).toEqual([
    ['Sở A', 'form', 2],
    ['Sở B', 'file', 4],
    ['Sở C', 'form', 0],
    ['Sở D', null, null],
    ['Sở E', 'form', 1],
  ]);
  expect(told(gathering)).toEqual([
    'a.xlsx Phiếu!D10 gather-late',
    'b.xlsx Phiếu gather-late',
    'd.xlsx Phiếu gather-no-date',
    'e.xlsx Phiếu!D10 gather-late',
  ]);
  const words = gathering.findings.map(({ message }) => sentence(message, 'vi'));
  expect(words[0]).toBe('Sở A nộp muộn 2 ngày: phiếu ghi ngày 07/12/2026, hạn là 05/12/2026.');
  expect(words[1]).toContain('tệp được lưu lần cuối ngày 09/12/2026');
});

test('of two forms of a unit the newer is proposed, and never taken in silence', () => {
  const bloc = blocWith('Sở A');
  const files = [
    sent('cũ.xlsx', formSheet({ scores: [30, 20, 39] }), '2026-12-01'),
    sent('mới.xlsx', formSheet({ scores: [38, 20, 39] }), '2026-12-03'),
    sent('mới (1).xlsx', formSheet({ scores: [38, 20, 39] }), '2026-12-04'),
  ];
  const gathering = gather(bloc, files, nothingAsked);
  expect(standings(gathering)).toEqual([
    'Sở A cũ.xlsx older',
    'Sở A mới (1).xlsx again',
    'Sở A mới.xlsx newer',
  ]);
  expect(told(gathering)).toEqual(['mới (1).xlsx Phiếu gather-again', '–  gather-twice']);
  expect(broughtInto(bloc, gathering).sheets).toHaveLength(1);
  const agreed = broughtInto(bloc, gathering, true);
  expect(agreed.sheets.map(({ name }) => name)).toEqual(['Thông tin khối', 'Sở A']);
  expect(agreed.sheets[1]?.values[4]?.[3]).toBe(38);
  // She may choose the older one.
  const [older] = gathering.forms;
  const chosen = bringInForms(bloc, gathering, new Set([older?.key ?? '']));
  expect(chosen.brought.map(({ file }) => file)).toEqual(['cũ.xlsx']);
});

test('the day in the forms tells which is newer before that of the files; without any nobody can', () => {
  const older = { scores: [30, 20, 39], signed: 'ngày 1 tháng 12 năm 2026' } as const;
  const newer = { scores: [31, 20, 39], signed: 'ngày 2 tháng 12 năm 2026' } as const;
  const byForm = gather(
    blocWith('Sở A'),
    [sent('a.xlsx', formSheet(older), '2026-12-09'), sent('b.xlsx', formSheet(newer))],
    nothingAsked,
  );
  expect(standings(byForm)).toEqual(['Sở A a.xlsx older', 'Sở A b.xlsx newer']);
  const unclear = gather(
    blocWith('Sở A'),
    [sent('a.xlsx', formSheet(older)), sent('b.xlsx', formSheet({ ...newer, signed: '' }))],
    nothingAsked,
  );
  expect(standings(unclear)).toEqual(['Sở A a.xlsx unclear', 'Sở A b.xlsx unclear']);
  expect(proposedKeys(unclear, true).size).toBe(0);
});

test('a form that differs from most is told with its file and cell; one of another year stays out', () => {
  const bloc = blocWith('Sở A', 'Sở B', 'Sở C', 'Sở D', 'Sở E');
  const gathering = gather(
    bloc,
    [
      sent('a.xlsx', formSheet({ unit: 'Sở A', maximum: 45 })),
      sent('b.xlsx', formSheet({ unit: 'Sở B', more: [['III', 'Chuyển đổi số', 10, 9]] })),
      sent('c.xlsx', formSheet({ unit: 'Sở C' })),
      sent('d.xlsx', formSheet({ unit: 'Sở D', lacks: true })),
      sent('e.xlsx', formSheet({ unit: 'Sở E' })),
      sent('f.xlsx', formSheet({ unit: 'Sở E', year: 2025 })),
    ],
    nothingAsked,
  );
  const differing = told(gathering).filter((line) =>
    /gather-(?:maximum|has|lacks|other)/.test(line),
  );
  expect(differing.toSorted()).toEqual([
    'a.xlsx Phiếu!B5 gather-maximum-differs',
    'b.xlsx Phiếu!B8 gather-has-more',
    'd.xlsx Phiếu gather-lacks-criterion',
    'f.xlsx Phiếu!A1 gather-other-year',
  ]);
  // What most units have sent comes first, so that the workbook's own reading says the same.
  expect(standings(gathering).slice(0, 2)).toEqual(['Sở C c.xlsx ready', 'Sở E e.xlsx ready']);
  expect(proposedKeys(gathering, true).size).toBe(5);
});

test('a form that names no unit is that of its sheet or file, and this is said', () => {
  const gathering = gather(
    blocWith('Sở Công Thương', 'Sở Y tế'),
    [
      sent('phieu_so_cong_thuong 2026.xlsx', formSheet({ unit: null, sheet: 'Sheet1' })),
      sent('x.xlsx', formSheet({ unit: null, sheet: 'SỞ Y TẾ' })),
      sent('lạ.xlsx', formSheet({ unit: null, sheet: 'Sheet1' })),
      sent('tế.xlsx', formSheet({ unit: 'Sở Y tê' })),
    ],
    nothingAsked,
  );
  expect(
    gathering.forms.map(({ file, unit, unitFrom, isOnList }) => [file, unit, unitFrom, isOnList]),
  ).toEqual([
    ['phieu_so_cong_thuong 2026.xlsx', 'Sở Công Thương', 'file', true],
    ['x.xlsx', 'Sở Y tế', 'sheet', true],
    ['lạ.xlsx', 'lạ', 'file', false],
    ['tế.xlsx', 'Sở Y tê', 'form', false],
  ]);
  const nearest = gathering.findings.filter(({ message }) => message.code === 'gather-not-on-list');
  expect(nearest.map(({ message }) => sentence(message, 'vi'))).toEqual([
    expect.stringContaining('“lạ” không có trong danh sách'),
    expect.stringContaining('Có phải là “Sở Y tế” không?'),
  ]);
});

test('files that are no forms are told, and the others are done', () => {
  const table = sheetOf([
    ['STT', 'Đơn vị', 'Tiêu chí 1', 'Tiêu chí 2'],
    ['', 'Điểm tối đa', 50, 50],
    [1, 'Sở A', 40, 41],
    [2, 'Sở B', 42, 43],
  ]);
  const gathering = gather(
    workbookOf(),
    [
      {
        file: 'hỏng.xlsx',
        saved: null,
        read: { ok: false, problem: { code: 'file-not-found', params: { file: 'hỏng.xlsx' } } },
      },
      sent('bảng.xlsx', table),
      sent('thư.xlsx', sheetOf([['Kính gửi Sở A']])),
      sent('phiếu.xlsx', [formSheet(), sheetOf([], { name: 'Sheet2' })]),
    ],
    nothingAsked,
  );
  expect(standings(gathering)).toEqual(['Sở A phiếu.xlsx ready']);
  expect(gathering.year).toBe(2026);
  expect(told(gathering)).toEqual([
    '–  gather-no-list',
    'bảng.xlsx Bảng điểm gather-not-one-unit',
    'hỏng.xlsx  file-not-found',
    'thư.xlsx  gather-no-form',
  ]);
});

test('a unit that has a form in the workbook keeps it', () => {
  const there = formSheet({ sheet: 'Của tôi', scores: [1, 2, 3] });
  const bloc = workbookOf(there);
  const gathering = gather(bloc, [sent('a.xlsx', formSheet())], {
    ...nothingAsked,
    units: ['Sở A'],
  });
  expect(standings(gathering)).toEqual(['Sở A a.xlsx there-other']);
  expect(gathering.missing).toEqual([]);
  const [form] = gathering.forms;
  expect(bringInForms(bloc, gathering, new Set([form?.key ?? ''])).patch.changes).toEqual([]);
});

test('formulas come as their results, which is said; one without a result too', () => {
  const form = formSheet();
  const formulas = form.formulas.map((row, index) =>
    row.map((_, column) => (index === 7 && column === 3 ? '=SUM(D5:D7)' : null)),
  );
  const noted = form.formulas.map((row, index) =>
    row.map((_, column) =>
      index === 7 && column === 3 ? '=SUM(D5:D7)' : index === 5 && column === 4 ? '=X' : null,
    ),
  );
  const bloc = blocWith('Sở A');
  const gathering = gather(bloc, [sent('a.xlsx', { ...form, formulas })], nothingAsked);
  expect(told(gathering)).toEqual(['a.xlsx Phiếu!D8 gather-formulas']);
  const brought = broughtInto(bloc, gathering).sheets[1];
  expect(brought?.values[7]?.[3]).toBe(97);
  expect(brought?.formulas.flat().filter((formula) => formula !== null)).toEqual([]);
  const empty = gather(bloc, [sent('a.xlsx', { ...form, formulas: noted })], nothingAsked);
  expect(told(empty)).toEqual([
    'a.xlsx Phiếu!E6 gather-formulas',
    'a.xlsx Phiếu!E6 gather-formula-empty',
  ]);
});

test('long, taken and forbidden names become titles that Excel takes', () => {
  const long = 'Sở Nông nghiệp và Phát triển nông thôn [tỉnh A/B]';
  const bloc = workbookOf(sheetOf([['Ghi chú']], { name: 'sở a' }));
  const gathering = gather(
    bloc,
    [
      sent('1.xlsx', formSheet({ unit: 'Sở A' })),
      sent('2.xlsx', formSheet({ unit: long })),
      sent('3.xlsx', formSheet({ unit: `${long} 2` })),
    ],
    nothingAsked,
  );
  expect(broughtInto(bloc, gathering).sheets.map(({ name }) => name)).toEqual([
    'sở a',
    'Sở A (2)',
    'Sở Nông nghiệp và Phát triển',
    'Sở Nông nghiệp và Phát (2)',
  ]);
});

test('a score whose formula was never calculated is not brought in as a blank', () => {
  const form = formSheet();
  const at = (row: number, column: number): boolean => row === 4 && column === 3;
  const uncalculated = {
    ...form,
    values: form.values.map((row, down) =>
      row.map((value, across) => (at(down, across) ? null : value)),
    ),
    texts: form.texts.map((row, down) => row.map((text, across) => (at(down, across) ? '' : text))),
    formulas: form.formulas.map((row, down) =>
      row.map((_, across) => (at(down, across) ? '=X1' : null)),
    ),
  };
  const bloc = blocWith('Sở A');
  const gathering = gather(bloc, [sent('a.xlsx', uncalculated)], nothingAsked);
  expect(standings(gathering)).toEqual(['Sở A a.xlsx not-as-read']);
  expect(told(gathering)).toContain('a.xlsx Phiếu gather-reads-otherwise');
  expect(told(gathering)).toContain('a.xlsx Phiếu!D5 formula-without-value');
  expect(broughtInto(bloc, gathering, true)).toEqual(bloc);
});

test('one file may hold the forms of several units; hidden sheets are passed over', () => {
  const hidden = { ...formSheet({ unit: 'Sở C', sheet: 'Ẩn' }), visibility: 'hidden' as const };
  const gathering = gather(
    blocWith('Sở A', 'Sở B', 'Sở C'),
    [
      sent('chung.xlsx', [
        formSheet({ unit: 'Sở B', sheet: 'P1' }),
        formSheet({ unit: 'Sở A', sheet: 'P2' }),
        hidden,
      ]),
    ],
    nothingAsked,
  );
  expect(standings(gathering)).toEqual(['Sở A chung.xlsx ready', 'Sở B chung.xlsx ready']);
  expect(gathering.missing).toEqual(['Sở C']);
});

test('names that the list gives a unit besides its own are that unit', () => {
  const list = blocWith('Sở Nông nghiệp và Môi trường');
  const [sheet] = list.sheets;
  if (sheet === undefined) throw new Error('The list has a sheet.');
  const withOther = sheetOf(
    sheet.values.map((row, down) =>
      row.map((value, across) => (down === 3 && across === 1 ? 'Sở NN&MT; Sở TN&MT' : value)),
    ),
    { name: sheet.name },
  );
  const gathering = gather(
    workbookOf(withOther),
    [sent('a.xlsx', formSheet({ unit: 'Sở TN&MT' }))],
    nothingAsked,
  );
  expect(standings(gathering)).toEqual(['Sở Nông nghiệp và Môi trường a.xlsx ready']);
  expect(gathering.missing).toEqual([]);
});

test('a form typed for a font from before Unicode is brought in as what that font shows', () => {
  const typed = new Map([...LETTER_OF_TCVN3].map(([old, letter]) => [letter, old]));
  const asTyped = (text: string): string =>
    [...text]
      .map((letter) => typed.get(letter) ?? typed.get(letter.toLowerCase()) ?? letter)
      .join('');
  const form = formSheet({ unit: 'Sở Xây dựng' });
  const values = form.values.map((row) =>
    row.map((value) => (typeof value === 'string' ? asTyped(value) : value)),
  );
  const fonts = values.flatMap((cells, row) =>
    cells.flatMap((value, column) =>
      typeof value === 'string' ? [{ row, column, font: '.VnTime' }] : [],
    ),
  );
  const texts = values.map((row) => row.map((value) => String(value ?? '')));
  const bloc = blocWith('Sở Xây dựng', 'Sở Y tế');
  const gathering = gather(
    bloc,
    [
      sent('cũ.xlsx', { ...form, values, texts, fonts }),
      sent('b.xlsx', formSheet({ unit: 'Sở Y tế' })),
    ],
    nothingAsked,
  );
  expect(standings(gathering)).toEqual(['Sở Xây dựng cũ.xlsx ready', 'Sở Y tế b.xlsx ready']);
  expect(told(gathering)).toEqual(['cũ.xlsx Phiếu!A1 old-font-read']);
  expect(broughtInto(bloc, gathering).sheets[1]?.values[1]?.[0]).toBe('Đơn vị: Sở Xây dựng');
});
