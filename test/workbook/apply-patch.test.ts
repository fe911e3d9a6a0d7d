import { applyToSnapshot } from '../../src/workbook/apply-patch';
import type { Change } from '../../src/workbook/patch';
import {
  emptySheet,
  findSheet,
  formulaAt,
  numberFormatAt,
  textAt,
  usedArea,
  valueAt,
  type SheetSnapshot,
  type Snapshot,
} from '../../src/workbook/snapshot';

/** C3:D4 in use: a number, a formula, a text, nothing. */
const sheet: SheetSnapshot = {
  ...emptySheet('Điểm'),
  origin: { row: 2, column: 2 },
  values: [
    [1, 2],
    ['ba', null],
  ],
  texts: [
    ['1', '2'],
    ['ba', ''],
  ],
  numberFormats: [
    ['General', '0.0'],
    ['@', 'General'],
  ],
  formulas: [
    [null, '=C3*2'],
    [null, null],
  ],
};

const workbook: Snapshot = { workbookName: 'a.xlsx', sheets: [sheet], names: [], keptText: null };

function applied(...changes: readonly Change[]): { snapshot: Snapshot; sheet: SheetSnapshot } {
  const snapshot = applyToSnapshot(workbook, { changes });
  return { snapshot, sheet: findSheet(snapshot, 'Điểm') ?? emptySheet('missing') };
}

test('an empty patch changes nothing', () => {
  expect(applyToSnapshot(workbook, { changes: [] })).toEqual(workbook);
});

test('what is written is read back, and the rest stays', () => {
  const { sheet: after } = applied({
    kind: 'write',
    sheet: 'Điểm',
    at: { row: 2, column: 3 },
    values: [[97.5], ['=1+1']],
  });
  expect(valueAt(after, 2, 3)).toBe(97.5);
  expect(textAt(after, 2, 3)).toBe('97.5');
  expect(formulaAt(after, 2, 3)).toBeNull();
  expect(valueAt(after, 3, 3)).toBe('=1+1');
  expect(formulaAt(after, 3, 3)).toBeNull();
  expect(valueAt(after, 2, 2)).toBe(1);
  expect(valueAt(after, 3, 2)).toBe('ba');
});

test('the used range grows to what is written, in every direction, and not for what is emptied', () => {
  const { sheet: after } = applied(
    { kind: 'write', sheet: 'Điểm', at: { row: 0, column: 0 }, values: [['đầu']] },
    { kind: 'write', sheet: 'Điểm', at: { row: 5, column: 6 }, values: [[5, null]] },
    { kind: 'write', sheet: 'Điểm', at: { row: 90, column: 90 }, values: [[null]] },
  );
  expect(usedArea(after)).toEqual({ top: 0, left: 0, bottom: 5, right: 6 });
  expect(valueAt(after, 0, 0)).toBe('đầu');
  expect(valueAt(after, 2, 2)).toBe(1);
  expect(formulaAt(after, 2, 3)).toBe('=C3*2');
  expect(valueAt(after, 5, 6)).toBe(5);
  for (const grid of [after.values, after.texts, after.numberFormats, after.formulas]) {
    expect(grid.map((row) => row.length)).toEqual(Array(6).fill(7));
  }
});

test('a number shows in the format of its cell, whichever came first', () => {
  const area = { top: 2, left: 2, bottom: 2, right: 2 };
  const write: Change = { kind: 'write', sheet: 'Điểm', at: { row: 2, column: 2 }, values: [[8]] };
  const format: Change = { kind: 'format', sheet: 'Điểm', area, format: { numberFormat: '0.00' } };
  for (const changes of [
    [write, format],
    [format, write],
  ]) {
    const { sheet: after } = applied(...changes);
    expect(numberFormatAt(after, 2, 2)).toBe('0.00');
    expect(textAt(after, 2, 2)).toBe('8.00');
  }
});

test('a format replaces the whole format of its area', () => {
  const area = { top: 2, left: 2, bottom: 3, right: 3 };
  const { sheet: after } = applied({ kind: 'format', sheet: 'Điểm', area, format: { bold: true } });
  expect(after.numberFormats).toEqual([
    ['General', 'General'],
    ['General', 'General'],
  ]);
});

test('merging keeps the first cell only; unmerging lets go of every merge that it meets', () => {
  const area = { top: 2, left: 2, bottom: 3, right: 3 };
  const merged = applied({ kind: 'merge', sheet: 'Điểm', area });
  expect(merged.sheet.merges).toEqual([area]);
  expect(merged.sheet.values).toEqual([
    [1, null],
    [null, null],
  ]);
  const again = applyToSnapshot(merged.snapshot, {
    changes: [{ kind: 'unmerge', sheet: 'Điểm', area: { ...area, top: 3 } }],
  });
  expect(findSheet(again, 'Điểm')?.merges).toEqual([]);
});

test('a sheet that the patch adds can be written at once', () => {
  const { snapshot } = applied(
    { kind: 'add-sheet', sheet: 'Xếp hạng' },
    { kind: 'write', sheet: 'Xếp hạng', at: { row: 1, column: 1 }, values: [['Hạng']] },
    { kind: 'freeze', sheet: 'Xếp hạng', rows: 1, columns: 0 },
  );
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(['Điểm', 'Xếp hạng']);
  const added = findSheet(snapshot, 'Xếp hạng');
  expect(added?.origin).toEqual({ row: 1, column: 1 });
  expect(added?.values).toEqual([['Hạng']]);
});

test('names are defined, moved and deleted without regard to case', () => {
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  const define: Change = {
    kind: 'define-name',
    name: '_BangVang.x',
    sheet: 'Điểm',
    area,
    hidden: true,
  };
  const once = applied(define).snapshot;
  expect(once.names).toEqual([{ name: '_BangVang.x', sheet: 'Điểm', area, hidden: true }]);
  const moved = { ...define, name: '_bangvang.X', area: { ...area, bottom: 4 } };
  const twice = applyToSnapshot(once, { changes: [moved] });
  expect(twice.names).toHaveLength(1);
  expect(twice.names[0]?.area?.bottom).toBe(4);
  const none = applyToSnapshot(twice, { changes: [{ kind: 'delete-name', name: '_BANGVANG.X' }] });
  expect(none.names).toEqual([]);
});

test('the snapshot handed in is left as it was', () => {
  const before = structuredClone(workbook);
  applied({ kind: 'write', sheet: 'Điểm', at: { row: 2, column: 2 }, values: [[99]] });
  expect(workbook).toEqual(before);
});

test('a sheet that is not there is a mistake of the program', () => {
  expect(() =>
    applied({ kind: 'write', sheet: 'Không có', at: { row: 0, column: 0 }, values: [[1]] }),
  ).toThrow('Không có');
});
