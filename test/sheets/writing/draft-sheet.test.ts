import { draftSheetPatch, draftSheetThere } from '../../../src/sheets/writing/draft-sheet';
import type { DraftBand, DraftText } from '../../../src/sheets/writing/draft-page';
import { applyToSnapshot } from '../../../src/workbook/apply-patch';
import { areaName } from '../../../src/workbook/cell-address';
import type { Patch } from '../../../src/workbook/patch';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { cell, sheetNamed, sheetOf, typed, workbookOf } from './workbook';

const TITLE = 'Dự thảo – Chuyển giao 2026';
const workbook = workbookOf(sheetOf([['Bảng điểm']]));

function text(words: string, parts: Partial<DraftText> = {}): DraftText {
  return {
    kind: 'text',
    text: words,
    left: 0,
    right: 460,
    size: 14,
    bold: false,
    italic: false,
    alignment: 'left',
    hasBlank: false,
    lines: 1,
    lineHeight: 17,
    before: 0,
    after: 6,
    ...parts,
  };
}

const left = { left: 0, right: 200, after: 0 };
const right = { left: 200, right: 460, after: 0 };

const bands: readonly DraftBand[] = [
  {
    columns: [
      [text('SỞ RẤT DÀI', { ...left, lines: 2 }), { kind: 'rule', left: 60, right: 140, after: 0 }],
      [
        text('CỘNG HÒA', right),
        text('Độc lập', right),
        { kind: 'rule', left: 260, right: 400, after: 0 },
      ],
    ],
  },
  { columns: [[text('QUYẾT ĐỊNH', { bold: true, alignment: 'center', before: 18 })]] },
  { columns: [[text('=1+1', { hasBlank: true, lines: 3 })]] },
  {
    columns: [
      [text('Nơi nhận:', left), text('- Lưu', left)],
      [text('GIÁM ĐỐC', right), text('Nguyễn Văn A', { ...right, before: 79 })],
    ],
  },
];

function write(snapshot: Snapshot, page = bands): { patch: Patch; after: Snapshot } {
  const patch = draftSheetPatch(snapshot, TITLE, page);
  return { patch, after: applyToSnapshot(snapshot, patch) };
}

/** Where each text stands, as "A1:B2". */
function places(snapshot: Snapshot, sheet: string): Record<string, string> {
  const found = sheetNamed(snapshot, sheet);
  const { origin } = found;
  return Object.fromEntries(
    found.values.flatMap((row, down) =>
      row.flatMap((value, across) => {
        if (value === null) return [];
        const at = { row: origin.row + down, column: origin.column + across };
        const merge = found.merges.find(
          ({ top, left: first }) => top === at.row && first === at.column,
        );
        const area = merge ?? {
          top: at.row,
          bottom: at.row,
          left: at.column,
          right: at.column,
        };
        return [[String(value), areaName(area)]];
      }),
    ),
  );
}

test('columns begin where the pieces do, and what stands side by side shares its rows', () => {
  const { after } = write(workbook);
  expect(places(after, TITLE)).toEqual({
    'SỞ RẤT DÀI': 'A1:C2',
    'CỘNG HÒA': 'D1:F1',
    'Độc lập': 'D2:F2',
    'QUYẾT ĐỊNH': 'A4:F4',
    '=1+1': 'A5:F5',
    'Nơi nhận:': 'A6:C6',
    '- Lưu': 'A7:C7',
    'GIÁM ĐỐC': 'D6:F6',
    'Nguyễn Văn A': 'D11:F11',
  });
});

test('rules are thin rows filled over their own width', () => {
  const { patch } = write(workbook);
  const black = patch.changes.flatMap((change) =>
    change.kind === 'format' && change.format.fill === '000000' ? [areaName(change.area)] : [],
  );
  expect(black).toEqual(['B3', 'E3']);
  expect(patch.changes).toContainEqual({
    kind: 'row-height',
    sheet: TITLE,
    first: 2,
    last: 2,
    height: 1.5,
  });
});

test('a paragraph with a blank is filled, the others are not', () => {
  const { patch } = write(workbook);
  const filled = patch.changes.flatMap((change) =>
    change.kind === 'format' && change.format.fill === 'FFF2CC' ? [areaName(change.area)] : [],
  );
  expect(filled).toEqual(['A5:F5']);
});

test('ready for the printer: A4 upright, the margins of the decree, as wide as the text', () => {
  const { patch } = write(workbook);
  expect(patch.changes).toContainEqual({
    kind: 'print',
    sheet: TITLE,
    setup: {
      orientation: 'portrait',
      onePageWide: true,
      pageNumbers: true,
      repeatedRows: null,
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
    },
  });
  const pixels = patch.changes.map((change) =>
    change.kind === 'column-width' ? Math.round(change.width * 7 + 5) : 0,
  );
  expect(pixels.reduce((sum, width) => sum + width, 0)).toBe(Math.round(460 / 0.75));
  for (const change of patch.changes) {
    if (change.kind === 'format' && change.format.fill !== '000000') {
      expect(change.format).toMatchObject({ fontName: 'Times New Roman', wrap: true });
    }
  }
});

test('a row is as high as its lines and the room around them', () => {
  const { patch } = write(workbook);
  const height = (row: number): number | undefined =>
    patch.changes
      .filter((change) => change.kind === 'row-height')
      .find(({ first, last }) => first <= row && row <= last)?.height;
  expect(height(3)).toBe(17 + 18 + 6);
  expect(height(4)).toBe(3 * 17 + 6);
});

test('what begins like a formula is a text', () => {
  const { after } = write(workbook);
  expect(cell(after, TITLE, 'A5')).toBe('=1+1');
  expect(sheetNamed(after, TITLE).formulas.flat()).not.toContain('=1+1');
});

test('a sheet that is there is never written over: the next one is numbered', () => {
  const { after } = write(workbook);
  const { after: twice } = write(after);
  const { after: thrice } = write(twice);
  expect(thrice.sheets.map(({ name }) => name)).toEqual([
    'Bảng điểm',
    TITLE,
    `${TITLE} (2)`,
    `${TITLE} (3)`,
  ]);
  expect(sheetNamed(thrice, TITLE)).toEqual(sheetNamed(after, TITLE));
});

test('a long title leaves room for its number', () => {
  const long = 'Dự thảo – Quyết định chuyển giao nhiệm vụ';
  const first = applyToSnapshot(workbook, draftSheetPatch(workbook, long, bands));
  const second = applyToSnapshot(first, draftSheetPatch(first, long, bands));
  const titles = second.sheets.slice(1).map(({ name }) => name);
  expect(titles).toEqual(['Dự thảo – Quyết định chuyển gia', 'Dự thảo – Quyết định chuyển (2)']);
  for (const title of titles) expect(title.length).toBeLessThanOrEqual(31);
});

test('a sheet that says exactly the same is found, an edited or longer one is not', () => {
  const { after } = write(workbook);
  expect(draftSheetThere(workbook, bands)).toBeNull();
  expect(draftSheetThere(after, bands)).toBe(TITLE);
  expect(draftSheetThere(typed(after, TITLE, 'A4', 'QUYẾT  ĐỊNH'), bands)).toBeNull();
  expect(draftSheetThere(typed(after, TITLE, 'H9', 'ghi chú'), bands)).toBeNull();
  expect(draftSheetThere(after, bands.slice(1))).toBeNull();
});

test('a row of a table is a row of the sheet, framed cell by cell, as high as its highest', () => {
  const row: DraftBand = {
    cells: [
      text('STT', { right: 40, bold: true }),
      text('Tên tập thể', { left: 40, right: 300, lines: 2 }),
      text('', { left: 300 }),
    ],
  };
  const { patch, after } = write(workbook, [row, ...bands]);
  expect(places(after, TITLE)).toMatchObject({ STT: 'A1', 'Tên tập thể': 'B1:F1' });
  const framed = patch.changes.flatMap((change) =>
    change.kind === 'format' && change.format.bordered === true ? [areaName(change.area)] : [],
  );
  expect(framed).toEqual(['A1', 'B1:H1']);
  const [height] = patch.changes.filter((change) => change.kind === 'row-height');
  expect(height).toMatchObject({ first: 0, last: 0, height: 2 * 17 + 6 });
});
