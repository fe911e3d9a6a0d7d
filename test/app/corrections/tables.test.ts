import { computeBlocs } from '../../../src/app/compute-blocs';
import { noChoices } from '../../../src/app/options';
import { doubtOfComputation } from '../../../src/app/recompute';
import type { Correction, CriterionCorrection } from '../../../src/sheets/remembered';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { sheetOf, workbookOf } from '../../sheets/reading/sheet-of';
import { compute, corrected, golden, onlyBloc, said } from './correcting';

const HEAD = ['STT', 'Đơn vị', 'Chuyên môn', 'Phối hợp'];
const rows = [
  ['KHỐI THI ĐUA 1 NĂM 2025'],
  HEAD,
  [null, 'Điểm tối đa', 60, 40],
  [1, 'Sở A', 55, 35],
  [2, 'Sở B', 50, 30],
];

function sheetsOf(snapshot: Snapshot): readonly (readonly string[])[] {
  return compute(snapshot).blocs.map(({ scoresheet }) => scoresheet.sheets);
}

function isSure(snapshot: Snapshot): boolean {
  return doubtOfComputation(snapshot, compute(snapshot)) === null;
}

function use(sheet: string, how: 'read' | 'ignore'): Correction {
  return { kind: 'sheet', sheet, use: how };
}

function criterion(name: string, change: CriterionCorrection): Correction {
  return { kind: 'criterion', sheet: 'Bảng điểm', criterion: name, change };
}

describe('sheets', () => {
  const two = workbookOf(sheetOf(rows, { name: 'Bản 1' }), sheetOf(rows, { name: 'Bản 2' }));

  test('of two tables of the same units the one that she says is read, and surely', () => {
    expect(isSure(two)).toBe(false);
    for (const after of [
      corrected(two, use('Bản 2', 'read')),
      corrected(two, use('Bản 1', 'ignore')),
    ]) {
      expect(sheetsOf(after)).toEqual([['Bản 2']]);
      expect(isSure(after)).toBe(true);
      expect(said(after)).toHaveLength(1);
    }
  });

  test('two of the same units are both read where she says so of both', () => {
    const after = corrected(two, use('Bản 1', 'read'), use('Bản 2', 'read'));
    expect(sheetsOf(after)).toEqual([['Bản 1'], ['Bản 2']]);
  });

  test('a sheet that she chose by name for this run is read all the same', () => {
    const after = corrected(two, use('Bản 1', 'ignore'));
    expect(compute(after, { sheets: ['Bản 1'] }).blocs[0]?.scoresheet.sheets).toEqual(['Bản 1']);
    expect(said(after, { sheets: ['Bản 1'] })).toEqual([]);
    expect(said(after)).toEqual(['correction-holds Bản 1']);
  });

  test('where she says so of every table, it is said that this is why there is none', () => {
    const after = corrected(two, use('Bản 1', 'ignore'), use('Bản 2', 'ignore'));
    const computed = computeBlocs(after, noChoices);
    expect(computed).toEqual({
      ok: false,
      problem: { code: 'corrections-ignore-tables', params: { sheets: ['Bản 1', 'Bản 2'] } },
    });
  });

  test('a hidden sheet, and one with the title of a sheet that she fills for us', () => {
    const other = (bloc: string, unit: string) => [
      [`${bloc} NĂM 2025`],
      HEAD,
      rows[2] ?? [],
      [1, unit, 9, 9],
    ];
    const book = workbookOf(
      sheetOf(rows),
      sheetOf(other('KHỐI THI ĐUA 2', 'Xã C'), { name: 'Ẩn', visibility: 'hidden' }),
      sheetOf(other('KHỐI THI ĐUA 3', 'Xã D'), { name: 'Hội đồng' }),
    );
    expect(sheetsOf(book)).toEqual([['Bảng điểm']]);
    const after = corrected(book, use('Ẩn', 'read'), use('Hội đồng', 'read'));
    expect(sheetsOf(after)).toEqual([['Bảng điểm'], ['Ẩn'], ['Hội đồng']]);
    expect(said(after)).toEqual(['correction-holds Ẩn', 'correction-holds Hội đồng']);
  });

  test('one without a table is said', () => {
    const book = workbookOf(sheetOf(rows), sheetOf([['Ghi chú']], { name: 'Bìa' }));
    const after = corrected(book, use('Bìa', 'read'));
    expect(sheetsOf(after)).toEqual([['Bảng điểm']]);
    expect(said(after)).toEqual(['correction-impossible Bìa']);
  });
});

describe('layouts', () => {
  test('a table whose heading misleads is read as she says', () => {
    // "Nội dung" names the units here.
    const book = workbookOf(
      sheetOf([
        ['KHỐI THI ĐUA 1 NĂM 2025'],
        ['STT', 'Nội dung', 'Chuyên môn', 'Phối hợp'],
        [1, 'Sở A', 55, 35],
        [2, 'Sở B', 50, 30],
      ]),
    );
    expect(onlyBloc(compute(book)).scoresheet.layout).toBe('criteria-in-rows');
    const after = corrected(book, {
      kind: 'layout',
      sheet: 'Bảng điểm',
      layout: 'units-in-rows',
    });
    const { scoresheet } = onlyBloc(compute(after));
    expect(scoresheet.layout).toBe('units-in-rows');
    expect(scoresheet.units.map(({ name }) => name)).toEqual(['Sở A', 'Sở B']);
    expect(said(after)).toEqual(['correction-holds Bảng điểm B2']);
  });

  test('a form may stand for itself', async () => {
    const forms = await golden('sheet-per-unit');
    const after = corrected(forms, { kind: 'layout', sheet: 'SYT', layout: 'criteria-in-rows' });
    expect(sheetsOf(after)).toEqual([['Sở Tư pháp', 'Sở Nội vụ'], ['SYT']]);
  });

  test('what cannot be is said, and the table is read as it looks', () => {
    const book = workbookOf(sheetOf(rows));
    const after = corrected(book, {
      kind: 'layout',
      sheet: 'Bảng điểm',
      layout: 'sheet-per-unit',
    });
    expect(onlyBloc(compute(after)).scoresheet.layout).toBe('units-in-rows');
    expect(said(after)).toEqual(['correction-impossible Bảng điểm B2']);
  });
});

describe('what lowers the confidence is settled', () => {
  test('by leaving out a scored row without a number', () => {
    const book = workbookOf(sheetOf([...rows, [null, 'Văn phòng', 52.5, 32.5]]));
    expect(isSure(book)).toBe(false);
    const unit = { kind: 'unit', sheet: 'Bảng điểm', change: 'leave-out' } as const;
    const after = corrected(book, { ...unit, unit: 'Văn phòng' });
    expect(onlyBloc(compute(after)).scoresheet.units.map(({ name }) => name)).toEqual([
      'Sở A',
      'Sở B',
    ]);
    expect(isSure(after)).toBe(true);
  });

  test('by saying of a column beside the criteria that it is none, or what it is worth', () => {
    const book = workbookOf(
      sheetOf(rows.map((row, at) => [...row, ...([[], ['Mã hiệu'], [], [30], [40]][at] ?? [])])),
    );
    expect(isSure(book)).toBe(false);
    const out = corrected(book, criterion('Mã hiệu', { what: 'leave-out' }));
    expect(isSure(out)).toBe(true);
    expect(said(out)).toEqual(['correction-holds Bảng điểm E2']);
    expect(compute(out).findings.map(({ message }) => message.code)).not.toContain(
      'column-not-counted',
    );
    const counted = corrected(book, criterion('Mã hiệu', { what: 'maximum', points: '50' }));
    expect(isSure(counted)).toBe(true);
    expect(onlyBloc(compute(counted)).results[0]?.total).not.toEqual(
      onlyBloc(compute(out)).results[0]?.total,
    );
    expect(said(counted)).toEqual(['correction-holds Bảng điểm E2']);
  });

  test('by saying of a column that looks like a sum that it is none, or that it is one', () => {
    const units = [1, 2, 3, 4].map((at) => [at, `Sở ${at}`, 10 + at, 20 + at, 30 + 2 * at]);
    const book = workbookOf(
      sheetOf([['KHỐI THI ĐUA 1 NĂM 2025'], [...HEAD, 'Kết quả chung'], ...units]),
    );
    const isSum = ({ message }: { readonly message: { readonly code: string } }): boolean =>
      message.code === 'looks-like-a-sum';
    const sum = compute(book).findings.find(isSum);
    if (sum?.message.code !== 'looks-like-a-sum') throw new Error('It looks like none.');
    expect(isSure(book)).toBe(false);
    const name = sum.message.params.criterion;
    for (const change of [{ what: 'leave-out' }, { what: 'kind', kind: 'base' }] as const) {
      const after = corrected(book, criterion(name, change));
      expect([isSure(after), compute(after).findings.filter(isSum)]).toEqual([true, []]);
    }
  });
});

describe('criteria of one name', () => {
  const book = workbookOf(
    sheetOf([
      ['KHỐI THI ĐUA 1 NĂM 2025'],
      ['TT', 'Nội dung', 'Điểm tối đa', 'Sở A', 'Sở B'],
      ['I', 'CHUYÊN MÔN', 60],
      [1, 'Khác', 60, 50, 55],
      ['II', 'PHỐI HỢP', 40],
      [2, 'Khác', 40, 30, 35],
    ]),
  );

  test('are told apart by their codes; by the name alone nothing is changed', () => {
    const change = { what: 'maximum', points: '70' } as const;
    expect(said(corrected(book, criterion('Khác', change)))).toEqual([
      'correction-ambiguous Bảng điểm',
    ]);
    expect(said(corrected(book, criterion('1 Khác', change)))).toEqual([
      'correction-holds Bảng điểm B4',
    ]);
  });
});
