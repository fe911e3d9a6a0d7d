import { workbookFrom } from '../../src/workbench/engine/book/snapshots';
import { typedValue } from '../../src/workbench/engine/book/typed-value';
import { cellAt } from '../../src/workbench/engine/book/sheet';
import { ExcelEngine } from '../../src/workbench/engine/excel-engine';
import { refusalOf } from '../../src/workbench/engine/user';
import { emptySheet } from '../../src/workbook/snapshot';

const value = (text: string, format = 'General', form: 'vi' | 'en' = 'vi') => {
  const entered = typedValue(text, format, form);
  return entered.kind === 'value' ? entered.value : entered.formula;
};

test.each([
  ['97,25', 97.25],
  ['97.25', 97.25],
  ['97.125', 97.125],
  ['1.234,5', 1234.5],
  ['1.234.567', 1_234_567],
  ['-0,5', -0.5],
  ['12,5%', 0.125],
  ['31/12/2025', 46_022],
  ['7,75 điểm', '7,75 điểm'],
  ['31/31/2025', '31/31/2025'],
  ['', null],
  ['=A1', '=A1'],
])('in the Vietnamese form %s becomes %s', (text, wanted) => {
  expect(value(text)).toBe(wanted);
});

test('in a cell for text, and in the other form, the comma is what it is there', () => {
  expect(value('7,5', '@')).toBe('7,5');
  expect(value('1,234.5', 'General', 'en')).toBe(1234.5);
});

function open() {
  const sheets = [emptySheet('Một'), emptySheet('Hai')];
  const book = workbookFrom({ workbookName: 'a.xlsx', sheets, names: [], keptText: null });
  const engine = new ExcelEngine(book);
  const told: string[] = [];
  engine.watch(() => told.push('changed'));
  const [one, two] = book.sheets;
  if (one === undefined || two === undefined) throw new Error('Two sheets.');
  return { engine, one, two, told };
}

test('a protected sheet refuses what is typed', () => {
  const { engine, one } = open();
  engine.user.setProtected(one, true);
  const refused = refusalOf(() => {
    engine.user.type(one, [{ row: 0, column: 0, entry: { text: '1' } }], 'vi');
  });
  expect(refused?.code).toBe('AccessDenied');
  expect(cellAt(one, 0, 0).value).toBeNull();
});

test('selecting on another sheet makes it the active one, and watchers are told', () => {
  const { engine, two, told } = open();
  engine.user.select(two, { top: 2, left: 1, bottom: 3, right: 1 });
  expect(engine.book.selection).toEqual({
    sheetId: two.id,
    area: { top: 2, left: 1, bottom: 3, right: 1 },
  });
  expect(told).toEqual(['changed']);
});

test('a title that another sheet bears, and the deletion of the last visible sheet, are refused', () => {
  const { engine, one, two } = open();
  expect(
    refusalOf(() => {
      engine.user.rename(one, 'hai');
    })?.code,
  ).toBe('ItemAlreadyExists');
  engine.user.delete(two);
  expect(
    refusalOf(() => {
      engine.user.delete(one);
    })?.code,
  ).toBe('InvalidOperation');
  expect(engine.book.sheets).toEqual([one]);
});
