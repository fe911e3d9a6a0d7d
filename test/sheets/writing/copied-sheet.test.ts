import fc from 'fast-check';
import { copiedSheet } from '../../../src/sheets/writing/copied-sheet';
import { applyToSnapshot } from '../../../src/workbook/apply-patch';
import { valueAt, type CellValue } from '../../../src/workbook/snapshot';
import { sheetOf, workbookOf } from '../reading/sheet-of';

const table = { top: 1, header: 1, bottom: 3 };

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -50, max: 50 }),
  fc.boolean(),
  fc.constantFrom('Sở A', '=1+1', '-0,5', '#REF!', ' '),
);

test('every value of the sheet stands in the copy, at its own cell', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
      (rows) => {
        const sheet = sheetOf(rows, { name: 'Phiếu' });
        const copied = copiedSheet(sheet, 'Sở A', table);
        const isBlank = rows.flat().every((value) => value === null);
        expect(copied === null).toBe(isBlank);
        if (copied === null) return;
        const after = applyToSnapshot(workbookOf(), { changes: copied.changes });
        const made = after.sheets[0] ?? sheet;
        rows.forEach((row, down) => {
          row.forEach((value, column) => {
            const wanted = typeof value === 'boolean' ? String(value) : value;
            expect(valueAt(made, down, column)).toBe(wanted);
            expect(valueAt(copied.copy, down, column)).toBe(wanted);
          });
        });
      },
    ),
    { numRuns: 100 },
  );
});

test('merged cells, number formats and widths come along; formulas as their results', () => {
  const sheet = sheetOf(
    [
      ['PHIẾU', 'dưới ô gộp', null],
      ['STT', 'Nội dung', 'Điểm'],
      [1, 'Hoàn thành chỉ tiêu', 0.5],
      [2, 'Thi đua', 3],
    ],
    { name: 'Phiếu', merges: ['A1:C1'] },
  );
  const copied = copiedSheet(
    {
      ...sheet,
      numberFormats: sheet.numberFormats.map((row, down) =>
        row.map((code, column) => (down === 2 && column === 2 ? '0%' : code)),
      ),
      formulas: sheet.formulas.map((row, down) =>
        row.map((_, column) => (down === 3 && column === 2 ? '=1+2' : null)),
      ),
    },
    'Sở A',
    table,
  );
  expect(copied?.formulas).toEqual([{ row: 3, column: 2 }]);
  const after = applyToSnapshot(workbookOf(), { changes: copied?.changes ?? [] });
  const made = after.sheets[0];
  expect(made?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
  expect(made?.values).toEqual([
    ['PHIẾU', null, null],
    ['STT', 'Nội dung', 'Điểm'],
    [1, 'Hoàn thành chỉ tiêu', 0.5],
    [2, 'Thi đua', 3],
  ]);
  expect(made?.numberFormats[2]?.[2]).toBe('0%');
  expect(made?.formulas.flat().every((formula) => formula === null)).toBe(true);
  const widths = copied?.changes.flatMap((change) =>
    change.kind === 'column-width' ? [change.width] : [],
  );
  expect(widths).toEqual([6, 21, 6]);
});
