import { JSDOM } from 'jsdom';
import { parseCellName } from '../../../src/workbook/cell-address';
import type { Change, Patch } from '../../../src/workbook/patch';
import { heldCells, patched, read, sheetOf, write, writtenCells } from './support/patches';
import { part, textsOf, unzipParts } from './support/parts';
import {
  readWithExcelize,
  RICH_SHEET,
  richMacroWorkbook,
  richWorkbook,
} from './support/rich-workbook';

const parser = new new JSDOM('').window.DOMParser();

function parse(xml: string): Element {
  return parser.parseFromString(xml, 'application/xml').documentElement;
}

/** Every element of a part as a line: its path, attributes and text; `skip` leaves an element and its content out. */
function linesOf(element: Element, skip: (element: Element) => boolean, path = ''): string[] {
  if (skip(element)) return [];
  const here = `${path}/${element.localName}`;
  const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();
  const children = [...element.children];
  const text = children.length === 0 ? element.textContent : '';
  return [
    [here, ...attributes, text].join(' '),
    ...children.flatMap((child) => linesOf(child, skip, here)),
  ];
}

const nothing = () => false;
const SHEET_PART = 'xl/worksheets/sheet1.xml';

// Result columns beside the table in F to I, and a sheet of ours.
const changes: readonly Change[] = [
  write(RICH_SHEET, 0, 5, [['Tổng điểm', 'Xếp hạng', 'Lý do', null]]),
  write(
    RICH_SHEET,
    1,
    5,
    Array.from({ length: 20 }, (_, index) => [97.25 - index, index + 1, '=1+1', null]),
  ),
  {
    kind: 'format',
    sheet: RICH_SHEET,
    area: { top: 0, left: 5, bottom: 20, right: 7 },
    format: { bold: true, bordered: true, numberFormat: '0.000', fill: 'FFF2CC', wrap: true },
  },
  { kind: 'add-sheet', sheet: 'Xếp hạng' },
  write('Xếp hạng', 0, 0, [
    ['Hạng', 'Đơn vị'],
    [1, 'Đơn vị 1'],
  ]),
  {
    kind: 'define-name',
    name: '_bang_vang',
    sheet: 'Xếp hạng',
    area: { top: 0, left: 0, bottom: 0, right: 0 },
    hidden: true,
  },
];
const patch: Patch = { changes };

describe.each(['xlsx', 'xlsm'])('a rich .%s workbook', (kind) => {
  let before: Uint8Array;
  let after: Uint8Array;

  beforeAll(async () => {
    const rich = richWorkbook();
    before = kind === 'xlsm' ? richMacroWorkbook(rich) : rich;
    after = await patched(before, ...changes);
  }, 60_000);

  it('keeps every part that no change touches byte for byte, in its place', () => {
    const touched = new Set([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/workbook.xml',
      'xl/styles.xml',
      'xl/sharedStrings.xml',
      SHEET_PART,
    ]);
    const old = unzipParts(before);
    const now = unzipParts(after);
    expect([...now.keys()]).toEqual([...old.keys(), 'xl/worksheets/sheet5.xml']);
    expect([...old.keys()]).toEqual(
      expect.arrayContaining([
        'xl/charts/chart1.xml',
        'xl/media/image1.png',
        'xl/comments1.xml',
        'xl/tables/table1.xml',
        'xl/pivotTables/pivotTable1.xml',
        'xl/calcChain.xml',
        'customXml/item1.xml',
        ...(kind === 'xlsm' ? ['xl/vbaProject.bin'] : []),
      ]),
    );
    for (const [name, bytes] of old) {
      if (!touched.has(name)) expect([name, now.get(name)]).toEqual([name, bytes]);
    }
  });

  it('keeps every element of the changed sheet but the written cells', () => {
    const isOurs = (element: Element) => {
      if (element.localName !== 'c') return false;
      const column = parseCellName(element.getAttribute('r') ?? '')?.column ?? 0;
      return column >= 5 && column <= 8;
    };
    const prepared = (xml: string) => {
      const root = parse(xml);
      root.querySelector('dimension')?.remove();
      for (const row of root.querySelectorAll('row')) row.removeAttribute('spans');
      return linesOf(root, isOurs);
    };
    expect(prepared(part(textsOf(after), SHEET_PART))).toEqual(
      prepared(part(textsOf(before), SHEET_PART)),
    );
  });

  it.each([
    ['xl/styles.xml', /^\/styleSheet\/(?:fonts|fills|borders|numFmts|cellXfs)(?: count=\d+ )?$/],
    ['xl/sharedStrings.xml', /^\/sst count=/],
    ['xl/workbook.xml', /^\/workbook\/calcPr /],
    ['xl/_rels/workbook.xml.rels', /^$/],
    ['[Content_Types].xml', /^$/],
  ])('only adds to %s', (name, counts) => {
    const lines = (bytes: Uint8Array) => linesOf(parse(part(textsOf(bytes), name)), nothing);
    const now = lines(after).filter((line) => !counts.test(line));
    let at = 0;
    for (const line of lines(before).filter((old) => !counts.test(old))) {
      const found = now.indexOf(line, at);
      expect([line, found >= at]).toEqual([line, true]);
      at = found + 1;
    }
  });

  it('only sets the one flag that has Excel work out the formulas again', () => {
    const calculation = (bytes: Uint8Array) =>
      /<calcPr[^>]*>/.exec(part(textsOf(bytes), 'xl/workbook.xml'))?.[0];
    expect(calculation(before)).toBe('<calcPr calcId="191029" fullPrecision="0"/>');
    expect(calculation(after)).toBe(
      '<calcPr calcId="191029" fullPrecision="0" fullCalcOnLoad="1"/>',
    );
  });

  it('reads back as the snapshot before plus the patch', async () => {
    const old = await read(before);
    const now = await read(after);
    expect(now.sheets.map((sheet) => sheet.name)).toEqual([
      ...old.sheets.map((sheet) => sheet.name),
      'Xếp hạng',
    ]);
    expect(now.names).toEqual([
      ...old.names,
      {
        name: '_bang_vang',
        hidden: true,
        sheet: 'Xếp hạng',
        area: { top: 0, left: 0, bottom: 0, right: 0 },
      },
    ]);
    for (const sheet of old.sheets) {
      const found = sheetOf(now, sheet.name);
      const written = writtenCells(patch, sheet.name);
      const cells = heldCells(found);
      for (const [name, value] of written) {
        expect([name, cells.get(name)?.value ?? null]).toEqual([name, value]);
        cells.delete(name);
      }
      expect(cells).toEqual(heldCells(sheet));
      const { merges, tables, hiddenRows, hiddenColumns, isProtected, visibility } = sheet;
      const rest = { merges, tables, hiddenRows, hiddenColumns, isProtected, visibility };
      expect(found).toMatchObject(rest);
    }
  });

  it('reads in excelize as before plus the patch', () => {
    const old = readWithExcelize(before);
    const now = readWithExcelize(after);
    const rows = (old[RICH_SHEET] ?? []).map((row, index) => {
      const result =
        index === 0
          ? ['Tổng điểm', 'Xếp hạng', 'Lý do']
          : index <= 20
            ? [String(98.25 - index), String(index), '=1+1']
            : [];
      return [...row, ...result];
    });
    expect(now).toEqual({
      ...old,
      [RICH_SHEET]: rows,
      'Xếp hạng': [
        ['Hạng', 'Đơn vị'],
        ['1', 'Đơn vị 1'],
      ],
    });
  }, 60_000);

  it('changes nothing when the same is written again', async () => {
    const again = changes.filter((change) => change.kind !== 'add-sheet');
    expect(await patched(after, ...again)).toBe(after);
  });
});
