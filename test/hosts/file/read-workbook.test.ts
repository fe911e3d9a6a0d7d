import { readWorkbook } from '../../../src/hosts/file/reading/read-workbook';
import { read, sheetOf } from './support/patches';
import { bookBytes, bookParts, relationships, zipParts, type BookXml } from './support/parts';

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot; đ&quot;"/></numFmts>' +
  '<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="49"/></cellXfs>';

async function readRows(rows: string, more: Partial<BookXml> = {}) {
  return sheetOf(await read(bookBytes({ sheets: [{ name: 'S', rows }], ...more })), 'S');
}

const cell = (name: string, content: string, attributes = '') =>
  `<c r="${name}" ${attributes}>${content}</c>`;
const row = (number: number, cells: string, attributes = '') =>
  `<row r="${number}" ${attributes}>${cells}</row>`;

describe('values', () => {
  it('reads numbers, dates as serial numbers, booleans, errors and texts', async () => {
    const sheet = await readRows(
      row(
        2,
        cell('B2', '<v>97.25</v>', 's="1"') +
          cell('C2', '<v>45356</v>', 's="2"') +
          cell('D2', '<v>1</v>', 't="b"') +
          cell('E2', '<v>#REF!</v>', 't="e"') +
          cell('F2', '<v>0</v>', 't="s"') +
          cell('G2', '<is><t xml:space="preserve"> trong ô </t></is>', 't="inlineStr"') +
          cell('H2', '<f>"a"&amp;"b"</f><v>ab</v>', 't="str"') +
          cell('I2', '<v>1</v>', 't="s" s="3"'),
      ),
      {
        styles: STYLES,
        strings: ['<si><t>Đơn vị</t></si>', '<si><r><t>đậm </t></r><r><t>nhạt</t></r></si>'],
      },
    );
    expect(sheet.origin).toEqual({ row: 1, column: 1 });
    expect(sheet.values).toEqual([
      [97.25, 45356, true, '#REF!', 'Đơn vị', ' trong ô ', 'ab', 'đậm nhạt'],
    ]);
    expect(sheet.texts).toEqual([
      ['97.3 đ', '3/5/24', 'TRUE', '#REF!', 'Đơn vị', ' trong ô ', 'ab', 'đậm nhạt'],
    ]);
    expect(sheet.numberFormats).toEqual([
      ['0.0" đ"', 'm/d/yy', 'General', 'General', 'General', 'General', 'General', '@'],
    ]);
    expect(sheet.formulas).toEqual([[null, null, null, null, null, null, '="a"&"b"', null]]);
  });

  it('reads dates that a file spells out as serial numbers, whatever the time zone', async () => {
    const sheet = await readRows(row(1, cell('A1', '<v>2024-03-05</v>', 't="d" s="2"')), {
      styles: STYLES,
    });
    expect(sheet.values).toEqual([[45356]]);
  });

  it('leaves decomposed Vietnamese as it is and leaves phonetic readings out', async () => {
    const nfd = 'Đơn vị'.normalize('NFD');
    const sheet = await readRows(row(1, cell('A1', '<v>0</v>', 't="s"')), {
      strings: [`<si><t>${nfd}</t><rPh sb="0" eb="1"><t>x</t></rPh></si>`],
    });
    expect(sheet.values).toEqual([[nfd]]);
  });

  it('reads a formula that was never calculated, shared formulas and newer functions', async () => {
    const sheet = await readRows(
      row(1, cell('A1', '<f>B1*2</f>') + cell('B1', '<f>_xlfn._xlws.SORT(A1:A2)</f><v>3</v>')) +
        row(2, cell('A2', '<f t="shared" ref="A2:A3" si="0">$B2&amp;C$1</f><v>1</v>')) +
        row(3, cell('A3', '<f t="shared" si="0"/><v>2</v>')),
    );
    expect(sheet.formulas).toEqual([
      ['=B1*2', '=SORT(A1:A2)'],
      ['=$B2&C$1', null],
      ['=$B3&C$1', null],
    ]);
    expect(sheet.values).toEqual([
      [null, 3],
      [1, null],
      [2, null],
    ]);
  });

  it('reads cells and rows without addresses, in order', async () => {
    const sheet = await readRows(
      '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>',
    );
    expect(sheet.values).toEqual([
      [1, null, 3],
      [4, null, null],
    ]);
  });

  it('reads a file whose elements bear a prefix and whose links are absolute', async () => {
    const parts = bookParts({ sheets: [{ name: 'S', rows: row(1, cell('A1', '<v>7</v>')) }] });
    const SPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    parts.set(
      'xl/worksheets/sheet1.xml',
      `\ufeff<?xml version="1.0"?><x:worksheet xmlns:x="${SPACE}"><x:sheetData><x:row r="1" hidden="1"><x:c r="B1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    );
    parts.set(
      'xl/_rels/workbook.xml.rels',
      relationships([
        '<Relationship Id="rId1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="/xl/worksheets/sheet1.xml"/>',
      ]),
    );
    const sheet = sheetOf(await read(zipParts(parts)), 'S');
    expect(sheet.values).toEqual([[7]]);
    expect(sheet.hiddenRows).toEqual([0]);
  });
});

describe('the used range', () => {
  it('trims formatted but empty cells, and does not trust the declared dimension', async () => {
    const styled = row(1048576, '<c r="XFD1048576" s="1"/>');
    const snapshot = await read(
      bookBytes({
        styles: STYLES,
        sheets: [
          {
            name: 'S',
            before: '<dimension ref="A1:XFD1048576"/>',
            rows:
              row(3, '<c r="A3" s="1"/>' + cell('C3', '<v>1</v>') + '<c r="D3" s="1"></c>') +
              styled,
          },
          { name: 'T', before: '<dimension ref="A1"/>', rows: row(9, cell('J9', '<v>1</v>')) },
        ],
      }),
    );
    expect(sheetOf(snapshot, 'S')).toMatchObject({ origin: { row: 2, column: 2 }, values: [[1]] });
    expect(sheetOf(snapshot, 'T')).toMatchObject({ origin: { row: 8, column: 9 }, values: [[1]] });
  });

  it('takes in merged areas and the formats of empty cells between', async () => {
    const sheet = await readRows(row(1, cell('B1', '<v>1</v>')) + row(2, '<c r="C2" s="2"/>'), {
      styles: STYLES,
      sheets: [
        {
          name: 'S',
          rows: row(1, cell('B1', '<v>1</v>')) + row(2, '<c r="C2" s="2"/>'),
          after: '<mergeCells count="1"><mergeCell ref="B1:C2"/></mergeCells>',
        },
      ],
    });
    expect(sheet.merges).toEqual([{ top: 0, left: 1, bottom: 1, right: 2 }]);
    expect(sheet.values).toEqual([
      [1, null],
      [null, null],
    ]);
    expect(sheet.numberFormats).toEqual([
      ['General', 'General'],
      ['General', 'm/d/yy'],
    ]);
  });

  it('does not let one merge over the whole sheet fill the memory', async () => {
    const snapshot = await read(
      bookBytes({
        sheets: [
          {
            name: 'S',
            rows: row(1, cell('A1', '<v>1</v>')),
            after: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
          },
        ],
      }),
    );
    expect(sheetOf(snapshot, 'S').values).toEqual([[1]]);
  });

  it('shares one array between empty rows, down to a stray cell at the very bottom', async () => {
    const { values } = await readRows(
      row(1, cell('A1', '<v>1</v>')) + row(1048576, cell('A1048576', '<v>2</v>')),
    );
    expect(values).toHaveLength(1048576);
    expect(values[1048575]).toEqual([2]);
    expect(values[1]).toBe(values[2]);
  });

  it('gives an empty sheet no rows', async () => {
    expect(await readRows('')).toMatchObject({
      origin: { row: 0, column: 0 },
      values: [],
      texts: [],
    });
  });
});

describe('what stands around the cells', () => {
  it('reads hidden rows and columns, protection, visibility and tables', async () => {
    const parts = bookParts({
      sheets: [
        {
          name: 'Ẩn',
          attributes: 'state="hidden"',
          before:
            '<cols><col min="2" max="3" hidden="1"/><col min="5" max="16384" hidden="true"/></cols>',
          rows:
            row(1, cell('A1', '<v>1</v>')) + row(4, '', 'hidden="1"') + row(5, '', 'hidden="0"'),
          after: '<sheetProtection password="CC1A" sheet="1"/>',
        },
        {
          name: 'Rất ẩn',
          attributes: 'state="veryHidden"',
          rows: '',
          after: '<sheetProtection sheet="0"/>',
        },
        { name: 'Thường', rows: '' },
      ],
    });
    parts.set(
      'xl/worksheets/_rels/sheet3.xml.rels',
      relationships([
        '<Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/>',
        '<Relationship Id="b" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/table" TargetMode="External"/>',
      ]),
    );
    parts.set('xl/tables/table1.xml', '<table ref="B3:D8"/>');
    const { sheets } = await read(zipParts(parts));
    expect(sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.isProtected])).toEqual([
      ['Ẩn', 'hidden', true],
      ['Rất ẩn', 'veryHidden', false],
      ['Thường', 'visible', false],
    ]);
    expect(sheets[0]?.hiddenRows).toEqual([3]);
    expect(sheets[0]?.hiddenColumns.slice(0, 3)).toEqual([1, 2, 4]);
    expect(sheets[0]?.hiddenColumns).toHaveLength(2 + 16380);
    expect(sheets[2]?.tables).toEqual([{ top: 2, left: 1, bottom: 7, right: 3 }]);
  });

  it('reads the names of the workbook and where they point', async () => {
    const { names } = await read(
      bookBytes({
        sheets: [
          { name: 'Bảng &amp; điểm', rows: '' },
          { name: "O'Brien", rows: '' },
        ],
        workbook:
          '<definedNames>' +
          '<definedName name="mot">\'Bảng &amp; điểm\'!$B$2:$D$9</definedName>' +
          '<definedName name="hai" hidden="1">\'O\'\'Brien\'!$A$1</definedName>' +
          '<definedName name="ba">OBRIEN!$A$1</definedName>' +
          '<definedName name="bon">[1]Khác!$A$1</definedName>' +
          "<definedName name=\"nam\">'O''Brien'!$A:$A</definedName>" +
          '<definedName name="sau">1+2</definedName>' +
          "<definedName name=\"bay\">'O''Brien'!$A$1,'O''Brien'!$B$1</definedName>" +
          "<definedName name=\"__proto__\">'o''brien'!$C$3</definedName>" +
          '<definedName name="_xlnm.Print_Titles" localSheetId="1">\'O\'\'Brien\'!$1:$1</definedName>' +
          '</definedNames>',
      }),
    );
    const nowhere = { hidden: false, sheet: null, area: null };
    const one = { top: 0, left: 0, bottom: 0, right: 0 };
    expect(names).toEqual([
      {
        name: 'mot',
        hidden: false,
        sheet: 'Bảng & điểm',
        area: { top: 1, left: 1, bottom: 8, right: 3 },
      },
      { name: 'hai', hidden: true, sheet: "O'Brien", area: one },
      { name: 'ba', ...nowhere },
      { name: 'bon', ...nowhere },
      { name: 'nam', ...nowhere },
      { name: 'sau', ...nowhere },
      { name: 'bay', ...nowhere },
      {
        name: '__proto__',
        hidden: false,
        sheet: "O'Brien",
        area: { top: 2, left: 2, bottom: 2, right: 2 },
      },
    ]);
  });

  it('leaves sheets of charts out but counts dates as the workbook does', async () => {
    const parts = bookParts({
      properties: '<workbookPr date1904="1"/>',
      styles: STYLES,
      sheets: [
        { name: 'Biểu đồ', rows: '' },
        { name: 'S', rows: row(1, cell('A1', '<v>1</v>', 's="2"')) },
      ],
    });
    const links = parts.get('xl/_rels/workbook.xml.rels') ?? '';
    parts.set('xl/_rels/workbook.xml.rels', links.replace('/worksheet"', '/chartsheet"'));
    const { sheets } = await read(zipParts(parts));
    expect(sheets.map((sheet) => sheet.name)).toEqual(['S']);
    expect(sheets[0]?.values).toEqual([[1]]);
    expect(sheets[0]?.texts).toEqual([['1/2/04']]);
  });
});

describe('zips of other makers', () => {
  const book = bookBytes({ sheets: [{ name: 'S', rows: row(1, cell('A1', '<v>7</v>')) }] });

  it('reads a zip that keeps its sizes and its directory in 64 bits', async () => {
    expect(sheetOf(await read(inZip64(book)), 'S').values).toEqual([[7]]);
  });

  it('refuses one whose 64-bit directory lies nowhere', async () => {
    const bytes = inZip64(book);
    new DataView(bytes.buffer).setUint32(bytes.length - 22 - 20 + 8, bytes.length, true);
    expect(await readWorkbook(bytes, 'x')).toMatchObject({ problem: { code: 'file-damaged' } });
  });

  it('reads a zip with a comment behind it', async () => {
    const comment = new TextEncoder().encode('ghi chú');
    const bytes = new Uint8Array([...book, ...comment]);
    new DataView(bytes.buffer).setUint16(book.length - 2, comment.length, true);
    expect(sheetOf(await read(bytes), 'S').values).toEqual([[7]]);
  });
});

/** The same zip with all sizes and places in the fields for very large files, as streaming writers make it. */
function inZip64(zip: Uint8Array): Uint8Array {
  const old = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  const count = old.getUint16(end + 10, true);
  const start = old.getUint32(end + 16, true);
  const records: number[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const nameLength = old.getUint16(at + 28, true);
    const length = 46 + nameLength + old.getUint16(at + 30, true);
    const header = zip.slice(at, at + 46);
    const view = new DataView(header.buffer);
    const extra = new DataView(new ArrayBuffer(28));
    extra.setUint16(0, 1, true);
    extra.setUint16(2, 24, true);
    // Size, packed size and place move to the extra field, in this order.
    [24, 20, 42].forEach((field, place) => {
      extra.setUint32(4 + 8 * place, view.getUint32(field, true), true);
      view.setUint32(field, 0xffffffff, true);
    });
    view.setUint16(30, 28, true);
    records.push(...header, ...zip.slice(at + 46, at + 46 + nameLength));
    records.push(...new Uint8Array(extra.buffer));
    at += length;
  }
  const tail = new DataView(new ArrayBuffer(56 + 20 + 22));
  tail.setUint32(0, 0x06064b50, true);
  tail.setUint32(32, count, true);
  tail.setUint32(48, start, true);
  tail.setUint32(56, 0x07064b50, true);
  tail.setUint32(56 + 8, start + records.length, true);
  tail.setUint32(76, 0x06054b50, true);
  tail.setUint16(76 + 10, 0xffff, true);
  tail.setUint32(76 + 16, 0xffffffff, true);
  return new Uint8Array([...zip.slice(0, start), ...records, ...new Uint8Array(tail.buffer)]);
}
