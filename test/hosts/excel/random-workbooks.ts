import fc from 'fast-check';
import { areasOverlap, type Area } from '../../../src/workbook/cell-address';
import {
  emptySheet,
  type CellValue,
  type SheetSnapshot,
  type Snapshot,
} from '../../../src/workbook/snapshot';
import { snapshotOf, workbookFrom } from '../../../src/workbench/engine/book/snapshots';

/** What a cell may hold: value, formula and number format. */
interface CellContent {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
}

const texts = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    '=1+1',
    '007',
    '+84 912',
    '1/2',
    "'quoted",
    '@home',
    'TRUE',
    '#N/A',
    '5%',
    'Đơn vị 1',
  ),
  fc.constantFrom('dòng 1\ndòng 2', '"', '\\', '\u{1F3C6}', 'Tiếng Việt'),
);

const numbers = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
);

const plain: fc.Arbitrary<CellContent> = fc.record({
  value: fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 3, arbitrary: texts.filter((text) => text !== '') },
    { weight: 3, arbitrary: numbers },
    { weight: 1, arbitrary: fc.boolean() },
  ),
  formula: fc.constant(null),
  numberFormat: fc.constantFrom('General', 'General', '0.00', '@', '0%'),
});

const computed: fc.Arbitrary<CellContent> = fc.record({
  value: fc.oneof(numbers, fc.constantFrom('', 'Đạt', '#REF!')),
  formula: fc.constantFrom('=SUM(A1:A3)', '=IF(B2>0,"Đạt","")', '=1+1'),
  numberFormat: fc.constantFrom('General', '0.0'),
});

const cell = fc.oneof({ weight: 5, arbitrary: plain }, { weight: 1, arbitrary: computed });

const area = (height: number, width: number): fc.Arbitrary<Area> =>
  fc
    .tuple(
      fc.nat(Math.max(0, height - 1)),
      fc.nat(Math.max(0, width - 1)),
      fc.integer({ min: 0, max: 2 }),
      fc.integer({ min: 0, max: 2 }),
    )
    .map(([top, left, down, across]) => ({
      top,
      left,
      bottom: top + down,
      right: left + across,
    }));

const sheetContent = fc.tuple(fc.nat(5), fc.nat(5)).chain(([height, width]) =>
  fc.record({
    cells: fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
    merges: fc.array(area(height, width), { maxLength: 3 }),
    origin: fc.record({ row: fc.nat(4), column: fc.nat(4) }),
    hiddenRows: fc.uniqueArray(fc.nat(12), { maxLength: 4 }),
    hiddenColumns: fc.uniqueArray(fc.nat(12), { maxLength: 4 }),
    visibility: fc.constantFrom('visible', 'visible', 'hidden', 'veryHidden'),
    isProtected: fc.boolean(),
    hasTable: fc.boolean(),
  }),
);

const titles = fc.uniqueArray(
  fc.constantFrom('Sheet1', 'Điểm số', "Khối 'A'", 'A1', '2026', 'Tổng, hợp', 'Xếp hạng', 'b!c'),
  { minLength: 1, maxLength: 4 },
);

/** Workbooks of a few small sheets with all that a snapshot tells, as the engine itself would tell it. */
export const workbooks: fc.Arbitrary<Snapshot> = titles
  .chain((names) =>
    fc.tuple(
      fc.constant(names),
      fc.array(sheetContent, { minLength: names.length, maxLength: names.length }),
      fc.uniqueArray(fc.constantFrom('_BangVang.sheet.ranking', 'Điểm', 'x_1', 'lost'), {
        maxLength: 4,
      }),
      fc.boolean(),
      fc.option(fc.json(), { freq: 2 }),
    ),
  )
  .map(([names, contents, defined, hidden, keptText]) => {
    const sheets = contents.map((content, index): SheetSnapshot => {
      const { origin, cells, hasTable, hiddenRows, hiddenColumns } = content;
      const merges = apart(content.merges)
        .filter(({ top, left, bottom, right }) => top < bottom || left < right)
        .map((merge) => moved(merge, origin.row, origin.column));
      return {
        ...emptySheet(names[index] ?? ''),
        origin,
        visibility: index === 0 ? 'visible' : visibility(content.visibility),
        isProtected: content.isProtected,
        values: cells.map((row) => row.map(({ value }) => value)),
        formulas: cells.map((row) => row.map(({ formula }) => formula)),
        numberFormats: cells.map((row) => row.map(({ numberFormat }) => numberFormat)),
        merges,
        tables: hasTable ? [{ top: 1, left: 1, bottom: 3, right: 2 }] : [],
        hiddenRows: [...hiddenRows].sort((a, b) => a - b),
        hiddenColumns: [...hiddenColumns].sort((a, b) => a - b),
      };
    });
    const target = { top: 1, left: 2, bottom: 3, right: 2 };
    const definitions = defined.map((name, index) =>
      name === 'lost'
        ? { name, hidden, sheet: null, area: null }
        : {
            name,
            hidden: index % 2 === 0 && hidden,
            sheet: names[index % names.length] ?? '',
            area: target,
          },
    );
    // The engine trims to the used range and works out what is shown.
    return snapshotOf(
      withTexts({ workbookName: 'Khối thi đua.xlsx', sheets, names: definitions, keptText }),
    );
  });

function withTexts(snapshot: Snapshot) {
  const book = workbookFrom({
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({ ...sheet, texts: [] })),
  });
  for (const sheet of book.sheets) {
    // Excel empties what a merge covers.
    for (const merge of sheet.merges) {
      for (let row = merge.top; row <= merge.bottom; row += 1) {
        for (let column = merge.left; column <= merge.right; column += 1) {
          const isFirst = row === merge.top && column === merge.left;
          if (!isFirst) sheet.rows.get(row)?.delete(column);
        }
      }
    }
    for (const cells of sheet.rows.values()) {
      for (const [column, content] of cells) cells.set(column, { ...content, text: null });
    }
  }
  return book;
}

function visibility(word: string): SheetSnapshot['visibility'] {
  return word === 'hidden' || word === 'veryHidden' ? word : 'visible';
}

function moved({ top, left, bottom, right }: Area, down: number, across: number): Area {
  return { top: top + down, left: left + across, bottom: bottom + down, right: right + across };
}

function apart(areas: readonly Area[]): readonly Area[] {
  const kept: Area[] = [];
  for (const candidate of areas) {
    if (!kept.some((other) => areasOverlap(other, candidate))) kept.push(candidate);
  }
  return kept;
}
