import fc from 'fast-check';
import type { Area } from '../../../src/workbook/cell-address';
import type { CellFormat, Change, Patch } from '../../../src/workbook/patch';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { sampleChart } from '../../workbook/sample-chart';

const texts = fc.constantFrom(
  '=1+1',
  '007',
  '+84 912',
  '-5',
  '@home',
  '1/2',
  '5%',
  'TRUE',
  '#N/A',
  "'quoted",
  'Đơn vị 1',
  'Xuất sắc',
  'dòng 1\ndòng 2',
);

const values = fc.oneof(texts, fc.integer({ min: -999, max: 999 }), fc.constant(null));

const at = fc.record({ row: fc.nat(9), column: fc.nat(9) });

const area: fc.Arbitrary<Area> = fc
  .tuple(at, fc.nat(2), fc.nat(2))
  .map(([{ row, column }, down, across]) => {
    return { top: row, left: column, bottom: row + down, right: column + across };
  });

const format: fc.Arbitrary<CellFormat> = fc.record(
  {
    fontName: fc.constant('Times New Roman'),
    fontSize: fc.constantFrom(12, 13),
    bold: fc.boolean(),
    italic: fc.boolean(),
    horizontal: fc.constantFrom('left', 'center', 'right'),
    vertical: fc.constantFrom('top', 'center', 'bottom'),
    wrap: fc.boolean(),
    numberFormat: fc.constantFrom('General', '0.00', '0'),
    bordered: fc.boolean(),
    fill: fc.constantFrom('FFEE00', 'ddeeff'),
  },
  { requiredKeys: ['numberFormat'] },
);

function changeOf(sheet: string): fc.Arbitrary<Change> {
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .tuple(at, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
        .chain(([place, height, width]) =>
          fc
            .array(fc.array(values, { minLength: width, maxLength: width }), {
              minLength: height,
              maxLength: height,
            })
            .map((rows): Change => ({ kind: 'write', sheet, at: place, values: rows })),
        ),
    },
    {
      weight: 3,
      arbitrary: fc
        .tuple(area, format)
        .map(([place, look]): Change => ({ kind: 'format', sheet, area: place, format: look })),
    },
    {
      weight: 1,
      arbitrary: area.map((place): Change => ({ kind: 'unmerge', sheet, area: place })),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Change[]>(
        { kind: 'column-width', sheet, first: 1, last: 3, width: 12 },
        { kind: 'row-height', sheet, first: 0, last: 2, height: 30 },
        { kind: 'freeze', sheet, rows: 2, columns: 0 },
        { kind: 'freeze', sheet, rows: 1, columns: 1 },
        {
          kind: 'print',
          sheet,
          setup: {
            orientation: 'landscape',
            repeatedRows: { first: 0, last: 1 },
            margins: { top: 20, bottom: 20, left: 30, right: 15 },
          },
        },
        {
          kind: 'input-message',
          sheet,
          area: { top: 1, left: 1, bottom: 4, right: 1 },
          title: 'Điểm',
          text: 'Từ 0 đến 10',
        },
        {
          kind: 'define-name',
          name: '_BangVang.sheet.ranking',
          sheet,
          area: { top: 0, left: 0, bottom: 5, right: 3 },
          hidden: true,
        },
        { kind: 'set-chart', sheet, name: `${sheet.length}.a`, chart: sampleChart() },
        {
          kind: 'set-chart',
          sheet,
          name: `${sheet.length}.a`,
          chart: sampleChart({ kind: 'stacked-columns', title: 'Theo "nhóm"' }),
        },
        {
          kind: 'set-chart',
          sheet,
          name: `${sheet.length}.b`,
          chart: sampleChart({ kind: 'lines' }),
        },
        { kind: 'remove-chart', sheet, name: `${sheet.length}.a` },
        { kind: 'delete-name', name: 'Điểm' },
        { kind: 'keep-text', text: '{"đơn vị":"Sở <A> & B ]]>"}' },
        { kind: 'keep-text', text: null },
      ),
    },
  );
}

/** Patches for the sheets of the workbook and for one that they add. */
export function patchesFor(snapshot: Snapshot): fc.Arbitrary<Patch> {
  const titles = [...snapshot.sheets.map(({ name }) => name), 'Trang mới'];
  return fc
    .array(fc.constantFrom(...titles).chain(changeOf), { minLength: 1, maxLength: 8 })
    .map((changes) => ({
      changes: [
        { kind: 'add-sheet', sheet: 'Trang mới' },
        ...changes,
        // Merges last, and apart from each other: a merge over another is a mistake.
        { kind: 'merge', sheet: 'Trang mới', area: { top: 20, left: 0, bottom: 21, right: 2 } },
      ],
    }));
}
