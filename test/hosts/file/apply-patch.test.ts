import { applyPatch } from '../../../src/hosts/file/writing/apply-patch';
import type { Change } from '../../../src/workbook/patch';
import { emptyPatch } from '../../../src/workbook/patch';
import { patched, read, sheetOf, valueOf, write } from './support/patches';
import {
  bookBytes,
  bookParts,
  part,
  relationships,
  textsOf,
  zipParts,
  type BookXml,
} from './support/parts';

const cell = (name: string, content: string, attributes = '') =>
  `<c r="${name}"${attributes}>${content}</c>`;
const one = (
  rows: string,
  more: Partial<BookXml['sheets'][number]> = {},
  book: Partial<BookXml> = {},
) => bookBytes({ sheets: [{ name: 'S', rows, ...more }], ...book });
const area = (top: number, left: number, bottom: number, right: number) => ({
  top,
  left,
  bottom,
  right,
});
const plain = one(`<row r="1">${cell('A1', '<v>1</v>')}</row>`);

/** The sheet's XML after the changes. */
async function sheetXml(bytes: Uint8Array, ...changes: Change[]): Promise<string> {
  return part(textsOf(await patched(bytes, ...changes)), 'xl/worksheets/sheet1.xml');
}

async function workbookXml(bytes: Uint8Array, ...changes: Change[]): Promise<string> {
  return part(textsOf(await patched(bytes, ...changes)), 'xl/workbook.xml');
}

describe('a patch as a whole', () => {
  it('changes nothing and gives the same bytes where it is empty', async () => {
    const { bytes, receipt } = valueOf(await applyPatch(plain, emptyPatch, 'x'));
    expect(bytes).toBe(plain);
    expect(receipt).toEqual({ cellsWritten: 0, sheetsAdded: [] });
  });

  it('says how many cells it wrote and which sheets it added', async () => {
    const changes = [
      { kind: 'add-sheet', sheet: 'Mới' } as const,
      write('Mới', 0, 0, [['a', null]]),
    ];
    const { receipt } = valueOf(await applyPatch(plain, { changes }, 'x'));
    expect(receipt).toEqual({ cellsWritten: 2, sheetsAdded: ['Mới'] });
  });

  it('throws on a sheet that is not there', async () => {
    await expect(patched(plain, write('T', 0, 0, [[1]]))).rejects.toThrow('no sheet "T"');
  });
});

describe('write', () => {
  it.each([NaN, Infinity])('throws on %d', async (value) => {
    await expect(patched(plain, write('S', 0, 0, [[value]]))).rejects.toThrow(RangeError);
  });

  it('throws on a text too long for a cell, and on a place off the sheet', async () => {
    await expect(patched(plain, write('S', 0, 0, [['k'.repeat(32768)]]))).rejects.toThrow(
      RangeError,
    );
    await expect(patched(plain, write('S', 1048576, 0, [[1]]))).rejects.toThrow(RangeError);
    await expect(patched(plain, write('S', 0, 16384, [[1]]))).rejects.toThrow(RangeError);
  });

  it('widens the declared dimension, the spans of the row, and nothing that is not declared', async () => {
    const declared = one(`<row r="2" spans="2:3">${cell('B2', '<v>1</v>')}</row>`, {
      before: '<dimension ref="B2"/>',
    });
    const xml = await sheetXml(declared, write('S', 1, 4, [[9]]));
    expect(xml).toContain('<dimension ref="B2:E2"/>');
    expect(xml).toContain(`<row r="2" spans="2:5">`);
    expect(await sheetXml(plain, write('S', 1, 4, [[9]]))).not.toContain('dimension');
  });

  it('puts rows and cells in order, also into an empty sheet', async () => {
    const xml = await sheetXml(
      plain,
      write('S', 4, 1, [[5]]),
      write('S', 2, 0, [[3]]),
      write('S', 4, 0, [[4]]),
    );
    expect(xml).toContain(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>' +
        '<row r="5"><c r="A5"><v>4</v></c><c r="B5"><v>5</v></c></row>',
    );
    const empty = bookParts({ sheets: [{ name: 'S', rows: '' }] });
    const name = 'xl/worksheets/sheet1.xml';
    empty.set(name, part(empty, name).replace('<sheetData></sheetData>', '<sheetData />'));
    expect(await sheetXml(zipParts(empty), write('S', 0, 0, [[1]]))).toContain(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
    );
  });

  it('names the cells of a row that bear no address before it puts another among them', async () => {
    const bytes = await patched(
      one('<row><c><v>1</v></c><c><v>2</v></c></row>'),
      write('S', 0, 3, [['x']]),
    );
    expect(sheetOf(await read(bytes), 'S').values).toEqual([[1, 2, null, 'x']]);
  });

  it('adds the shared strings where the file has none, and only for texts', async () => {
    const withText = textsOf(await patched(plain, write('S', 0, 1, [['chữ']])));
    expect(part(withText, 'xl/sharedStrings.xml')).toContain(
      'count="1" uniqueCount="1"><si><t>chữ</t></si>',
    );
    expect(part(withText, '[Content_Types].xml')).toContain('/xl/sharedStrings.xml');
    expect(part(withText, 'xl/_rels/workbook.xml.rels')).toContain('/xl/sharedStrings.xml');
    const withNumber = textsOf(await patched(plain, write('S', 0, 1, [[2]])));
    expect([...withNumber.keys()]).toEqual([...textsOf(plain).keys()]);
    expect(part(withNumber, '[Content_Types].xml')).toBe(
      part(textsOf(plain), '[Content_Types].xml'),
    );
  });

  it('writes in the prefix of the file', async () => {
    const parts = bookParts({ sheets: [{ name: 'S', rows: '' }] });
    const SPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    parts.set(
      'xl/worksheets/sheet1.xml',
      `<x:worksheet xmlns:x="${SPACE}"><x:sheetData/></x:worksheet>`,
    );
    const xml = await sheetXml(zipParts(parts), write('S', 0, 0, [[1]]), {
      kind: 'merge',
      sheet: 'S',
      area: area(0, 0, 0, 1),
    });
    expect(xml).toContain(
      '<x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData>' +
        '<x:mergeCells count="1"><x:mergeCell ref="A1:B1"/></x:mergeCells>',
    );
  });

  describe('where formulas are', () => {
    const formula = (name: string, f: string) => cell(name, `${f}<v>1</v>`);
    const shared =
      `<row r="1">${formula('A1', '<f t="shared" ref="A1:A2" si="0">B1</f>')}</row>` +
      `<row r="2">${formula('A2', '<f t="shared" si="0"/>')}</row>`;
    const array = `<row r="1">${formula('A1', '<f t="array" ref="A1:A2">B1:B2</f>')}</row>`;

    it('has Excel work them out again, unless its owner calculates by hand', async () => {
      const book = (calculation: string) =>
        one(`<row r="1">${formula('A1', '<f>B1</f>')}</row>`, {}, { workbook: calculation });
      const change = write('S', 0, 1, [[2]]);
      expect(await workbookXml(book(''), change)).toContain(
        '</sheets><calcPr fullCalcOnLoad="1"/>',
      );
      expect(await workbookXml(book('<calcPr calcId="1"/>'), change)).toContain(
        '<calcPr calcId="1" fullCalcOnLoad="1"/>',
      );
      const byHand = '<calcPr calcMode="manual"/>';
      expect(await workbookXml(book(byHand), change)).toContain(byHand);
      expect(await workbookXml(plain, change)).not.toContain('calcPr');
    });

    it('drops the order of calculation when a formula is overwritten', async () => {
      const parts = bookParts({
        sheets: [{ name: 'S', rows: `<row r="1">${formula('A1', '<f>B1</f>')}</row>` }],
      });
      const chain = 'xl/calcChain.xml';
      parts.set(chain, '<calcChain><c r="A1" i="1"/></calcChain>');
      parts.set(
        'xl/_rels/workbook.xml.rels',
        part(parts, 'xl/_rels/workbook.xml.rels').replace(
          '</Relationships>',
          '<Relationship Id="c" Type="x/calcChain" Target="calcChain.xml"/></Relationships>',
        ),
      );
      parts.set(
        '[Content_Types].xml',
        part(parts, '[Content_Types].xml').replace(
          '</Types>',
          '<Override PartName="/xl/calcChain.xml" ContentType="c"/></Types>',
        ),
      );
      const beside = textsOf(await patched(zipParts(parts), write('S', 0, 1, [[2]])));
      expect(part(beside, chain)).toBe(part(parts, chain));
      const over = textsOf(await patched(zipParts(parts), write('S', 0, 0, [[2]])));
      expect(over.has(chain)).toBe(false);
      expect(part(over, '[Content_Types].xml')).not.toContain('calcChain');
      expect(part(over, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    });

    it('throws on a formula that other cells share, and on a part of an array', async () => {
      await expect(patched(one(shared), write('S', 0, 0, [[1]]))).rejects.toThrow('other cells');
      await expect(patched(one(array), write('S', 1, 0, [[1]]))).rejects.toThrow('array');
      expect(await sheetXml(one(shared), write('S', 1, 0, [[1]]))).toContain(
        '<c r="A2"><v>1</v></c>',
      );
      expect(await sheetXml(one(shared), write('S', 0, 0, [[1], [2]]))).not.toContain('<f');
    });

    it('throws on the heading of an Excel table, unless it already says so', async () => {
      const parts = bookParts({
        sheets: [{ name: 'S', rows: `<row r="1">${cell('A1', '<v>0</v>', ' t="s"')}</row>` }],
        strings: ['<si><t>Điểm</t></si>'],
      });
      parts.set(
        'xl/worksheets/_rels/sheet1.xml.rels',
        relationships(['<Relationship Id="t" Type="x/table" Target="../tables/table1.xml"/>']),
      );
      parts.set('xl/tables/table1.xml', '<table ref="A1:A3"/>');
      const bytes = zipParts(parts);
      await expect(patched(bytes, write('S', 0, 0, [['Khác']]))).rejects.toThrow('heading');
      expect(await patched(bytes, write('S', 0, 0, [['Điểm']]))).toBe(bytes);
      expect(
        sheetOf(await read(await patched(bytes, write('S', 1, 0, [[5]]))), 'S').values,
      ).toEqual([['Điểm'], [5]]);
    });
  });
});

describe('add-sheet', () => {
  const add = (sheet: string): Change => ({ kind: 'add-sheet', sheet });

  it('adds a last sheet that is not made active', async () => {
    const book = bookBytes({
      properties: '<bookViews><workbookView activeTab="1"/></bookViews>',
      sheets: [
        { name: 'S', rows: '' },
        { name: 'T', rows: '', attributes: 'state="hidden"' },
      ],
    });
    const texts = textsOf(await patched(book, add('Xếp hạng & "khen"'), add('Hai')));
    const workbook = part(texts, 'xl/workbook.xml');
    expect(workbook).toContain('<workbookView activeTab="1"/>');
    expect(workbook).toContain(
      '<sheet name="Xếp hạng &amp; &quot;khen&quot;" sheetId="3" r:id="rId3"/><sheet name="Hai" sheetId="4" r:id="rId4"/></sheets>',
    );
    expect(part(texts, 'xl/worksheets/sheet3.xml')).not.toContain('tabSelected');
    const { sheets } = await read(await patched(book, add('Xếp hạng & "khen"')));
    expect(sheets.map((sheet) => sheet.name)).toEqual(['S', 'T', 'Xếp hạng & "khen"']);
  });

  it.each(['s', 'S', '', 'k'.repeat(32), 'a/b', "'a", 'a:b'])(
    'throws on the name "%s"',
    async (name) => {
      await expect(patched(plain, add(name))).rejects.toThrow();
    },
  );
});

describe('format', () => {
  const format: Change = {
    kind: 'format',
    sheet: 'S',
    area: area(0, 0, 1, 1),
    format: {
      fontName: 'Times New Roman',
      fontSize: 13,
      bold: true,
      italic: true,
      horizontal: 'center',
      vertical: 'center',
      wrap: true,
      numberFormat: '0.00" điểm"',
      bordered: true,
      fill: 'fff2cc',
    },
  };
  const styles =
    '<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><scheme val="minor"/></font></fonts>' +
    '<fills count="2"><fill/><fill/></fills><borders count="1"><border/></borders>' +
    '<cellXfs count="2"><xf numFmtId="0" fontId="0"/><xf numFmtId="9" fontId="0"/></cellXfs><dxfs count="0"/>';
  const formatted = one(`<row r="1">${cell('A1', '<v>1</v>', ' s="1"')}</row>`, {}, { styles });

  it('gives every cell of the area the same new format, found again the next time', async () => {
    const bytes = await patched(formatted, format);
    const texts = textsOf(bytes);
    expect(part(texts, 'xl/worksheets/sheet1.xml')).toContain(
      '<row r="1"><c r="A1" s="2"><v>1</v></c><c r="B1" s="2"/></row><row r="2"><c r="A2" s="2"/><c r="B2" s="2"/></row>',
    );
    const sheet = part(texts, 'xl/styles.xml');
    expect(sheet).toContain(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.00&quot; điểm&quot;"/></numFmts><fonts',
    );
    expect(sheet).toContain(
      '<font><b/><i/><sz val="13"/><color theme="1"/><name val="Times New Roman"/></font></fonts>',
    );
    expect(sheet).toContain('<fgColor rgb="FFFFF2CC"/>');
    expect(sheet).toContain('<left style="thin"><color indexed="64"/></left>');
    expect(sheet).toContain(
      '<xf numFmtId="164" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf></cellXfs><dxfs count="0"/>',
    );
    expect(await patched(bytes, format)).toBe(bytes);
    expect(sheetOf(await read(bytes), 'S').texts).toEqual([['1.00 điểm']]);
  });

  it('replaces the whole format, keeps the font of the workbook where none is named', async () => {
    const bold = { ...format, area: area(0, 0, 0, 0), format: { bold: true } };
    const texts = textsOf(await patched(formatted, bold));
    expect(part(texts, 'xl/styles.xml')).toContain(
      '<font><b/><sz val="11"/><color theme="1"/><name val="Calibri"/><scheme val="minor"/></font>',
    );
    const none = { ...format, area: area(0, 0, 0, 0), format: {} };
    expect(await sheetXml(formatted, none)).toContain('<c r="A1"><v>1</v></c>');
  });

  it('makes a style sheet where the file has none', async () => {
    const bytes = await patched(plain, format);
    expect(sheetOf(await read(bytes), 'S').texts).toEqual([['1.00 điểm']]);
    expect(part(textsOf(bytes), '[Content_Types].xml')).toContain('/xl/styles.xml');
  });
});

describe('merge and unmerge', () => {
  const merge = (...corners: [number, number, number, number]): Change => ({
    kind: 'merge',
    sheet: 'S',
    area: area(...corners),
  });
  const merged = one('', {
    after: '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells><pageMargins/>',
  });

  it('adds areas once, and throws where they overlap', async () => {
    expect(await sheetXml(merged, merge(4, 0, 4, 1))).toContain(
      '<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="A5:B5"/></mergeCells>',
    );
    expect(await patched(merged, merge(0, 0, 1, 1))).toBe(merged);
    await expect(patched(merged, merge(1, 1, 2, 2))).rejects.toThrow('overlaps');
  });

  it('takes areas away that the given one touches', async () => {
    const unmerge = (at: number): Change => ({
      kind: 'unmerge',
      sheet: 'S',
      area: area(at, 0, at, 0),
    });
    expect(await sheetXml(merged, unmerge(1))).toContain('</sheetData><pageMargins/>');
    expect(await patched(merged, unmerge(2))).toBe(merged);
    expect(await patched(plain, unmerge(2))).toBe(plain);
  });
});

describe('columns and rows', () => {
  const width = (first: number, last: number): Change => ({
    kind: 'column-width',
    sheet: 'S',
    first,
    last,
    width: 20,
  });
  const W = 'width="20.7109375"';

  it('sets widths and keeps what else is known of the columns', async () => {
    const cols =
      '<cols><col min="2" max="5" width="9" style="1" hidden="1"/><col min="8" max="8" width="3"/></cols>';
    const book = one('', { before: cols });
    expect(await sheetXml(plain, width(1, 2))).toContain(
      `<cols><col ${W} customWidth="1" min="2" max="3"/></cols><sheetData>`,
    );
    const xml = await sheetXml(book, width(2, 6));
    expect(xml).toContain(
      '<cols><col min="2" max="2" width="9" style="1" hidden="1"/>' +
        `<col min="3" max="5" ${W} style="1" hidden="1" customWidth="1"/>` +
        `<col ${W} customWidth="1" min="6" max="7"/><col min="8" max="8" width="3"/></cols>`,
    );
    const between = await sheetXml(book, width(6, 6));
    expect(between).toContain(
      `hidden="1"/><col ${W} customWidth="1" min="7" max="7"/><col min="8"`,
    );
    const bytes = await patched(book, width(2, 6));
    expect(await patched(bytes, width(2, 6))).toBe(bytes);
  });

  it('sets heights and keeps what the rows hold', async () => {
    const change: Change = { kind: 'row-height', sheet: 'S', first: 0, last: 1, height: 22.5 };
    expect(await sheetXml(plain, change)).toContain(
      '<row r="1" ht="22.5" customHeight="1"><c r="A1"><v>1</v></c></row><row r="2" ht="22.5" customHeight="1"></row>',
    );
    const bytes = await patched(plain, change);
    expect(await patched(bytes, change)).toBe(bytes);
  });
});

describe('freeze', () => {
  const freeze = (rows: number, columns: number): Change => ({
    kind: 'freeze',
    sheet: 'S',
    rows,
    columns,
  });

  it('freezes, keeps the selection and the other settings of the view, and lets go', async () => {
    const before =
      '<sheetViews><sheetView tabSelected="1" zoomScale="80" workbookViewId="0"><pane ySplit="1" state="frozen"/><selection pane="bottomLeft" activeCell="C5" sqref="C5"/><extLst/></sheetView></sheetViews>';
    const book = one('', { before });
    expect(await sheetXml(book, freeze(2, 1))).toContain(
      '<sheetView tabSelected="1" zoomScale="80" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="C5" sqref="C5"/><extLst/></sheetView>',
    );
    expect(await sheetXml(book, freeze(0, 0))).toContain(
      'workbookViewId="0"><selection activeCell="C5" sqref="C5"/><extLst/>',
    );
    expect(await sheetXml(plain, freeze(3, 0))).toContain(
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews><sheetData>',
    );
    expect(await patched(plain, freeze(0, 0))).toBe(plain);
    const bytes = await patched(plain, freeze(0, 2));
    expect(await patched(bytes, freeze(0, 2))).toBe(bytes);
  });
});

describe('print', () => {
  const print = (
    repeatedRows: { first: number; last: number } | null,
    onePageWide?: boolean,
  ): Change => ({
    kind: 'print',
    sheet: 'S',
    setup: {
      orientation: 'landscape',
      repeatedRows,
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      ...(onePageWide === undefined ? {} : { onePageWide }),
    },
  });
  const margins = 'left="1.181102" right="0.590551" top="0.787402" bottom="0.787402"/>';

  it('sets paper, margins in inches and repeated rows', async () => {
    const texts = textsOf(await patched(plain, print({ first: 0, last: 1 }, true)));
    const sheet = part(texts, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetData>');
    expect(sheet).toContain(
      `</sheetData><pageMargins header="0.3" footer="0.3" ${margins}<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`,
    );
    expect(part(texts, 'xl/workbook.xml')).toContain(
      `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'S'!$1:$2</definedName></definedNames>`,
    );
  });

  it('keeps the paper, header margin, printer and repeated columns that the user chose', async () => {
    const titles = (reference: string) =>
      `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">${reference}</definedName></definedNames>`;
    const book = one(
      '',
      {
        before: '<sheetPr codeName="S1"><tabColor rgb="FF"/></sheetPr>',
        after:
          '<pageMargins left="1" right="1" top="1" bottom="1" header="0.5" footer="0.6"/><pageSetup paperSize="8" scale="70" r:id="rId1"/>',
      },
      { workbook: titles("'S'!$A:$B,'S'!$5:$6") },
    );
    const texts = textsOf(await patched(book, print({ first: 0, last: 0 })));
    const sheet = part(texts, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<sheetPr codeName="S1"><tabColor rgb="FF"/></sheetPr>');
    expect(sheet).toContain(
      '<pageMargins left="1.181102" right="0.590551" top="0.787402" bottom="0.787402" header="0.5" footer="0.6"/><pageSetup paperSize="8" scale="70" r:id="rId1" orientation="landscape"/>',
    );
    expect(part(texts, 'xl/workbook.xml')).toContain(titles("'S'!$A:$B,'S'!$1:$1"));
    expect(await workbookXml(book, print(null))).toContain(titles("'S'!$A:$B"));
    const rowsOnly = one('', {}, { workbook: titles('S!$5:$6') });
    expect(await workbookXml(rowsOnly, print(null))).not.toContain('definedName');
  });
});

describe('page numbers', () => {
  const numbered: Change = {
    kind: 'print',
    sheet: 'S',
    setup: {
      orientation: 'portrait',
      pageNumbers: true,
      repeatedRows: null,
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
    },
  };

  it('stand on every page but the first, where the schema wants them', async () => {
    const texts = textsOf(await patched(plain, numbered));
    expect(part(texts, 'xl/worksheets/sheet1.xml')).toContain(
      'orientation="portrait"/><headerFooter differentFirst="1"><oddHeader>' +
        '&amp;C&amp;"Times New Roman,Regular"&amp;13&amp;P</oddHeader></headerFooter>',
    );
  });

  it('leave a header that somebody has made', async () => {
    const header = '<headerFooter><oddHeader>&amp;LMật</oddHeader></headerFooter>';
    const sheet = part(
      textsOf(await patched(one('', { after: header }), numbered)),
      'xl/worksheets/sheet1.xml',
    );
    expect(sheet).toContain(header);
    expect(sheet).not.toContain('differentFirst');
  });
});

describe('input-message', () => {
  const hint = (title: string, text: string): Change => ({
    kind: 'input-message',
    sheet: 'S',
    area: area(1, 1, 3, 1),
    title,
    text,
  });

  it('adds a hint, and gives it to the rule that is there for the same cells', async () => {
    expect(await sheetXml(plain, hint('Điểm', 'Từ 0\nđến "100"'))).toContain(
      '</sheetData><dataValidations count="1"><dataValidation allowBlank="1" showInputMessage="1" promptTitle="Điểm" prompt="Từ 0&#10;đến &quot;100&quot;" sqref="B2:B4"/></dataValidations>',
    );
    const ruled = one('', {
      after:
        '<dataValidations count="2"><dataValidation type="whole" sqref="A1"/><dataValidation type="whole" sqref="B2:B4"><formula1>1</formula1></dataValidation></dataValidations>',
    });
    const bytes = await patched(ruled, hint('a', 'b'));
    expect(part(textsOf(bytes), 'xl/worksheets/sheet1.xml')).toContain(
      '<dataValidations count="2"><dataValidation type="whole" sqref="A1"/><dataValidation type="whole" sqref="B2:B4" showInputMessage="1" promptTitle="a" prompt="b"><formula1>1</formula1></dataValidation></dataValidations>',
    );
    expect(await patched(bytes, hint('a', 'b'))).toBe(bytes);
  });

  it('throws on what is longer than Excel takes', async () => {
    await expect(patched(plain, hint('k'.repeat(33), ''))).rejects.toThrow(RangeError);
    await expect(patched(plain, hint('', 'k'.repeat(256)))).rejects.toThrow(RangeError);
  });
});

describe('names', () => {
  const names =
    '<definedNames><definedName name="dau" comment="riêng" hidden="1">S!$A$1</definedName>' +
    '<definedName name="Mot" localSheetId="0">S!$A$1</definedName><definedName name="hai" hidden="1">1</definedName></definedNames>';
  const book = one('', {}, { workbook: `${names}<calcPr calcId="1"/>` });
  const define = (name: string, hidden: boolean, sheet = 'S'): Change => ({
    kind: 'define-name',
    name,
    sheet,
    area: area(0, 0, 2, 1),
    hidden,
  });

  it('makes names and points them elsewhere, and keeps those of sheets and the flags of others', async () => {
    expect(await workbookXml(plain, define('x', true))).toContain(
      '</sheets><definedNames><definedName name="x" hidden="1">\'S\'!$A$1:$B$3</definedName></definedNames>',
    );
    expect(await workbookXml(book, define('mot', false), define('DAU', false))).toContain(
      '<definedNames><definedName name="DAU" comment="riêng">\'S\'!$A$1:$B$3</definedName>' +
        '<definedName name="Mot" localSheetId="0">S!$A$1</definedName><definedName name="hai" hidden="1">1</definedName>' +
        '<definedName name="mot">\'S\'!$A$1:$B$3</definedName></definedNames><calcPr calcId="1"/>',
    );
    const bytes = await patched(book, define('moi', true));
    expect(await patched(bytes, define('moi', true))).toBe(bytes);
  });

  it('deletes names of the workbook only', async () => {
    const remove = (name: string): Change => ({ kind: 'delete-name', name });
    expect(await workbookXml(book, remove('HAI'))).not.toContain('name="hai"');
    expect(await patched(book, remove('mot'))).toBe(book);
    const single = one(
      '',
      {},
      { workbook: '<definedNames><definedName name="a">1</definedName></definedNames>' },
    );
    expect(await workbookXml(single, remove('a'))).not.toContain('definedNames');
    expect(await patched(plain, remove('a'))).toBe(plain);
  });

  it('quotes the quotes in the name of a sheet', async () => {
    const quoted = bookBytes({ sheets: [{ name: "O'Brien", rows: '' }] });
    const bytes = await patched(quoted, define('x', false, "O'Brien"));
    expect((await read(bytes)).names).toEqual([
      { name: 'x', hidden: false, sheet: "O'Brien", area: area(0, 0, 2, 1) },
    ]);
  });
});
