import { deflateSync, strToU8, zipSync } from 'fflate';
import { computeBlocs } from '../../../src/app/compute-blocs';
import { noChoices } from '../../../src/app/options';
import { readWorkbook } from '../../../src/hosts/file/reading/read-workbook';
import { crc32 } from '../../../src/hosts/file/zip/crc32';
import { bookBytes, bookParts, part, replaced, zipParts } from './support/parts';

async function codeOf(bytes: Uint8Array, name = 'x.xlsx') {
  const read = await readWorkbook(bytes, name);
  return read.ok ? 'read' : read.problem.code;
}

const one = '<row r="1"><c r="A1"><v>1</v></c></row>';

/** The zip with 32-bit fields of an entry of its directory changed. */
function withDirectoryFields(zip: Uint8Array, entry: number, fields: ReadonlyMap<number, number>) {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  let at = view.getUint32(bytes.length - 6, true);
  for (let index = 0; index < entry; index += 1) {
    at +=
      46 +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  for (const [field, value] of fields) view.setUint32(at + field, value, true);
  return bytes;
}

const LOCAL_HEADER = 42;
const PACKED_SIZE = 20;

describe('zips that are made to do harm', () => {
  const good = bookBytes({ sheets: [{ name: 'S', rows: one }] });

  it('refuses parts that share their bytes', async () => {
    const view = new DataView(good.buffer, good.byteOffset);
    const directory = view.getUint32(good.length - 6, true);
    const first = new Map([
      [LOCAL_HEADER, view.getUint32(directory + LOCAL_HEADER, true)],
      [PACKED_SIZE, view.getUint32(directory + PACKED_SIZE, true)],
    ]);
    expect(await codeOf(good)).toBe('read');
    expect(await codeOf(withDirectoryFields(good, 1, first))).toBe('file-damaged');
  });

  it('refuses 10 GB that are declared in the wide fields', async () => {
    const name = strToU8('xl/workbook.xml');
    const packed = deflateSync(new Uint8Array(100));
    const extra = new Uint8Array(20);
    const wide = new DataView(extra.buffer);
    wide.setUint16(0, 1, true);
    wide.setUint16(2, 16, true);
    wide.setBigUint64(4, 10_000_000_000n, true);
    wide.setBigUint64(12, BigInt(packed.length), true);
    const local = new Uint8Array(30);
    new DataView(local.buffer).setUint32(0, 0x04034b50, true);
    new DataView(local.buffer).setUint16(26, name.length, true);
    const entry = new Uint8Array(46);
    const fields = new DataView(entry.buffer);
    fields.setUint32(0, 0x02014b50, true);
    fields.setUint16(10, 8, true);
    fields.setUint32(16, crc32(new Uint8Array(100)), true);
    fields.setUint32(20, 0xffffffff, true);
    fields.setUint32(24, 0xffffffff, true);
    fields.setUint16(28, name.length, true);
    fields.setUint16(30, extra.length, true);
    const start = local.length + name.length + packed.length;
    const end = new Uint8Array(22);
    const ending = new DataView(end.buffer);
    ending.setUint32(0, 0x06054b50, true);
    ending.setUint16(8, 1, true);
    ending.setUint16(10, 1, true);
    ending.setUint32(12, entry.length + name.length + extra.length, true);
    ending.setUint32(16, start, true);
    const zip = Uint8Array.from([
      ...[local, name, packed, entry, name, extra, end].flatMap((piece) => [...piece]),
    ]);
    expect(await codeOf(zip)).toBe('file-too-large');
  });

  it('does not open a zip within a zip', async () => {
    const bomb = zipSync({ 'a.xml': new Uint8Array(20 * 1024 * 1024) });
    const parts = new Map<string, string | Uint8Array>(
      bookParts({ sheets: [{ name: 'S', rows: one }] }),
    );
    parts.set('xl/embeddings/oleObject1.bin', bomb).set('xl/media/image1.zip', zipSync({ bomb }));
    expect(await codeOf(zipParts(parts))).toBe('read');
  });
});

describe('sheets that say more than they hold', () => {
  it('does not believe the size that a sheet declares', async () => {
    const before = '<dimension ref="A1:XFD1048576"/>';
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="C9"><v>2</v></c></row>';
    const read = await readWorkbook(bookBytes({ sheets: [{ name: 'S', rows, before }] }), 'x');
    if (!read.ok) throw new Error(read.problem.code);
    const [sheet] = read.value.sheets;
    expect([sheet?.values.length, sheet?.values[0]?.length]).toEqual([9, 3]);
  });

  it('does not believe the number of texts that a workbook declares', async () => {
    const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
    const parts = bookParts({ sheets: [{ name: 'S', rows }], strings: ['<si><t>chữ</t></si>'] });
    const strings = part(parts, 'xl/sharedStrings.xml');
    const many = replaced(strings, /<sst\b/, '<sst count="100000000" uniqueCount="100000000"');
    parts.set('xl/sharedStrings.xml', many);
    const read = await readWorkbook(zipParts(parts), 'x');
    expect(read).toMatchObject({ ok: true, value: { sheets: [{ values: [['chữ']] }] } });
  });

  it('refuses millions of texts', async () => {
    const parts = bookParts({ sheets: [{ name: 'S', rows: one }], strings: ['<si><t>x</t></si>'] });
    const strings = part(parts, 'xl/sharedStrings.xml');
    parts.set(
      'xl/sharedStrings.xml',
      replaced(strings, '<si><t>x</t></si>', '<si/>'.repeat(2_000_001)),
    );
    expect(await codeOf(zipParts(parts))).toBe('file-too-large');
  });

  it('refuses more merged areas than anyone makes', async () => {
    const areas = Array.from(
      { length: 100_001 },
      (_, row) => `<mergeCell ref="A${row + 1}:B${row + 1}"/>`,
    );
    const after = `<mergeCells>${areas.join('')}</mergeCells>`;
    expect(await codeOf(bookBytes({ sheets: [{ name: 'S', rows: one, after }] }))).toBe(
      'file-too-large',
    );
  });

  it('refuses merged areas upon each other', async () => {
    const rows = `${one}<row r="2000"><c r="CV2000"><v>2</v></c></row>`;
    const after = `<mergeCells>${'<mergeCell ref="A1:CV2000"/>'.repeat(50)}</mergeCells>`;
    expect(await codeOf(bookBytes({ sheets: [{ name: 'S', rows, after }] }))).toBe(
      'file-too-large',
    );
  });

  it('refuses columns that are told over and over', async () => {
    const before = `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(20_000)}</cols>`;
    expect(await codeOf(bookBytes({ sheets: [{ name: 'S', rows: one, before }] }))).toBe(
      'file-damaged',
    );
  });

  it('refuses arrays upon arrays', async () => {
    const cells = Array.from(
      { length: 20_000 },
      (_, row) =>
        `<row r="${row + 1}"><c r="A${row + 1}"><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c></row>`,
    );
    expect(await codeOf(bookBytes({ sheets: [{ name: 'S', rows: cells.join('') }] }))).toBe(
      'file-too-large',
    );
  });

  it('refuses too many sheets', async () => {
    const sheets = Array.from({ length: 1_001 }, (_, index) => ({ name: `S${index}`, rows: '' }));
    expect(await codeOf(bookBytes({ sheets }))).toBe('file-too-large');
  });

  it('leaves a number format alone that is longer than Excel takes', async () => {
    const styles =
      `<numFmts><numFmt numFmtId="170" formatCode="${'0'.repeat(100_000)}"/></numFmts>` +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>';
    const rows = '<row r="1"><c r="A1" s="1"><v>7</v></c></row>';
    const read = await readWorkbook(bookBytes({ sheets: [{ name: 'S', rows }], styles }), 'x');
    expect(read).toMatchObject({
      ok: true,
      value: { sheets: [{ values: [[7]], texts: [['7']] }] },
    });
  });

  it.each(['xl/styles.xml', 'xl/sharedStrings.xml'])('refuses a DOCTYPE in %s', async (name) => {
    const styles = '<cellXfs><xf numFmtId="0"/></cellXfs>';
    const parts = bookParts({
      sheets: [{ name: 'S', rows: one }],
      strings: ['<si><t>x</t></si>'],
      styles,
    });
    parts.set(name, `<!DOCTYPE x [<!ENTITY a "b">]>${part(parts, name).replace(/^<\?.*?\?>/, '')}`);
    expect(await codeOf(zipParts(parts))).toBe('file-has-doctype');
  });

  it('refuses a DOCTYPE in an .ods', async () => {
    const content = '<!DOCTYPE x [<!ENTITY a "b">]><office:document-content/>';
    const parts = new Map([
      ['mimetype', 'application/vnd.oasis.opendocument.spreadsheet'],
      ['content.xml', content],
    ]);
    expect(await codeOf(zipParts(parts), 'x.ods')).toBe('file-has-doctype');
  });
});

describe('texts without end', () => {
  const LENGTH = 32_000;
  const endless = [
    '(',
    ' ',
    '1',
    '1.',
    '1+',
    'năm 2025 ',
    'cụm thi đua ',
    'TĐ1:1 | ',
    '- ',
    'a\u0301',
    '§¬n vÞ ',
    '1/',
  ];

  it.each(endless)('%j upon itself is read like any other text', async (piece) => {
    const long = piece.repeat(LENGTH / piece.length);
    const text = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
    const cell = (words: string | number) =>
      typeof words === 'string' ? text(words) : `<c><v>${words}</v></c>`;
    const row = (...cells: readonly (string | number)[]) =>
      `<row>${cells.map(cell).join('')}</row>`;
    const sheet = (place: number) => {
      const at = (index: number, words: string) => (index === place ? long : words);
      return [
        row(at(0, 'BẢNG ĐIỂM KHỐI 1 NĂM 2025')),
        row('STT', 'Đơn vị', at(1, 'Tiêu chí 1'), 'Tiêu chí 2'),
        row(at(2, ''), at(3, 'Điểm tối đa'), 50, 50),
        row(1, at(4, 'Sở A'), 40, 45),
        row(2, 'Sở B', at(5, '39'), 45),
      ].join('');
    };
    for (const place of [0, 1, 2, 3, 4, 5]) {
      const read = await readWorkbook(
        bookBytes({ sheets: [{ name: 'S', rows: sheet(place) }] }),
        'x',
      );
      if (!read.ok) throw new Error(read.problem.code);
      const computed = computeBlocs(read.value, noChoices);
      expect([place, computed.ok ? null : computed.problem.code]).toEqual([place, null]);
    }
  });
});
