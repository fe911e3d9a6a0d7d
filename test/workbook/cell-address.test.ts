import fc from 'fast-check';
import {
  areaName,
  areasOverlap,
  cellName,
  columnLetters,
  isInside,
  parseAreaName,
  parseCellName,
} from '../../src/workbook/cell-address';

const address = fc.record({
  row: fc.integer({ min: 0, max: 1_048_575 }),
  column: fc.integer({ min: 0, max: 16_383 }),
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('a cell name is read back to the same address, with or without dollar signs', () => {
  fc.assert(
    fc.property(address, (at) => {
      const name = cellName(at);
      expect(parseCellName(name)).toEqual(at);
      expect(parseCellName(name.replace(/^([A-Z]+)/, '$$$1$$').toLowerCase())).toEqual(at);
    }),
  );
});

test('an area name is read back, from whichever corners it was made', () => {
  fc.assert(
    fc.property(address, address, (a, b) => {
      const area = {
        top: Math.min(a.row, b.row),
        left: Math.min(a.column, b.column),
        bottom: Math.max(a.row, b.row),
        right: Math.max(a.column, b.column),
      };
      expect(parseAreaName(areaName(area))).toEqual(area);
      expect(parseAreaName(`${cellName(b)}:${cellName(a)}`)).toEqual(area);
      expect(isInside(a, area) && isInside(b, area)).toBe(true);
    }),
  );
});

test.each(['', 'A', '7', 'A0', 'ABCD1', 'A1:B2:C3', 'Sheet1!A1', '1A'])(
  '"%s" is not an area',
  (name) => {
    expect(parseAreaName(name)).toBeNull();
  },
);

test('areas overlap exactly when they share a cell', () => {
  const area = { top: 2, left: 2, bottom: 4, right: 4 };
  expect(areasOverlap(area, { top: 4, left: 4, bottom: 9, right: 9 })).toBe(true);
  expect(areasOverlap(area, { top: 5, left: 2, bottom: 9, right: 9 })).toBe(false);
  expect(areasOverlap(area, { top: 2, left: 0, bottom: 9, right: 1 })).toBe(false);
});
