import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { readWorkbook } from '../../../src/hosts/file/reading/read-workbook';
import { applyPatch } from '../../../src/hosts/file/writing/apply-patch';
import { crc32 } from '../../../src/hosts/file/zip/crc32';
import { writeZip } from '../../../src/hosts/file/zip/write';
import { readZipDirectory, type ZipEntry } from '../../../src/hosts/file/zip/directory';
import { sentence } from '../../../src/text/sentences';
import { emptyPatch } from '../../../src/workbook/patch';
import { bookBytes, bookParts, element, part, replaced, zipParts } from './support/parts';

const good = bookBytes({
  sheets: [{ name: 'S', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
  strings: ['<si><t>chữ</t></si>'],
});

/** What reading says of the bytes; applying an empty patch must say the same wherever it looks at all. */
async function problemOf(bytes: Uint8Array) {
  const read = await readWorkbook(bytes, 'khối 1.xlsx');
  if (read.ok) return null;
  return read.problem;
}

async function codeOf(bytes: Uint8Array) {
  const problem = await problemOf(bytes);
  for (const language of ['vi', 'en'] as const) {
    const words = problem === null ? '' : sentence(problem, language);
    if (problem !== null) expect(words).toContain('khối 1.xlsx');
  }
  return problem?.code ?? null;
}

/** A compound file with one directory entry of that name. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const entry = 1024 + 128;
  for (const [index, letter] of [...stream].entries()) {
    bytes[entry + 2 * index] = letter.charCodeAt(0);
  }
  bytes[entry + 64] = (stream.length + 1) * 2;
  return bytes;
}

function entryOf(name: string, content: Uint8Array, declaredSize = content.length): ZipEntry {
  return {
    name,
    rawName: strToU8(name),
    flags: 0,
    method: 8,
    timestamp: 0x210000,
    crc: crc32(content),
    size: declaredSize,
    packed: deflateSync(content),
  };
}

/** The good workbook with a part put in as it stands, so that it can lie. */
function withEntry(entry: ZipEntry): Uint8Array {
  const others = readZipDirectory(good).filter((other) => other.name !== entry.name);
  return writeZip([...others, entry], new Map());
}

it('reads the good workbook that the bad ones are made from', async () => {
  expect(await codeOf(good)).toBeNull();
});

describe('files that are not workbooks', () => {
  const word = element('document', '');
  it.each([
    ['an empty file', new Uint8Array(0), 'file-empty'],
    ['a text', strToU8('Đơn vị;Điểm\nA;1'), 'file-not-workbook'],
    ['a web page called .xls', strToU8('<html><table></table></html>'), 'file-not-workbook'],
    ['a PDF', strToU8('%PDF-1.7\n'), 'file-not-workbook'],
    ['an encrypted workbook', compoundFile('EncryptedPackage'), 'file-encrypted'],
    ['an old workbook with nothing in it', compoundFile('Workbook'), 'file-damaged'],
    ['a very old workbook with nothing in it', compoundFile('Book'), 'file-damaged'],
    ['an old document', compoundFile('WordDocument'), 'file-not-workbook'],
    ['a zip of something', zipParts(new Map([['ảnh.txt', 'x']])), 'file-not-workbook'],
    [
      'a .docx',
      zipParts(
        new Map([
          [
            '_rels/.rels',
            '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
          ],
          ['word/document.xml', word],
        ]),
      ),
      'file-not-workbook',
    ],
    ['an .xlsb with nothing in it', zipParts(new Map([['xl/workbook.bin', 'x']])), 'file-damaged'],
    [
      'an .ods with nothing in it',
      zipParts(new Map([['mimetype', 'application/vnd.oasis.opendocument.spreadsheet']])),
      'file-damaged',
    ],
  ])('%s', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
    const applied = await applyPatch(bytes, emptyPatch, 'khối 1.xlsx');
    expect(applied).toMatchObject({ ok: false, problem: { code } });
  });
});

describe('damaged files', () => {
  it('refuses a file cut off anywhere', async () => {
    for (let length = 4; length < good.length; length += 97) {
      expect([length, await codeOf(good.slice(0, length))]).toEqual([length, 'file-damaged']);
    }
  });

  it.each(['xl/worksheets/sheet1.xml', 'xl/_rels/workbook.xml.rels'])(
    'without %s',
    async (name) => {
      const parts = bookParts({ sheets: [{ name: 'S', rows: '' }] });
      parts.delete(name);
      expect(await codeOf(zipParts(parts))).toBe('file-damaged');
    },
  );

  it.each([
    ['a tag that is not closed', '<worksheet><sheetData></worksheet>'],
    ['a cut-off tag', '<worksheet><sheetDa'],
    ['nothing', ''],
    [
      'a cell nowhere',
      '<worksheet><sheetData><row r="1"><c r="A0"><v>1</v></c></row></sheetData></worksheet>',
    ],
    ['a row nowhere', '<worksheet><sheetData><row r="0"/></sheetData></worksheet>'],
    ['a row too low', '<worksheet><sheetData><row r="1048577"/></sheetData></worksheet>'],
    [
      'a cell too far right',
      '<worksheet><sheetData><row r="1"><c r="XFE1"/></row></sheetData></worksheet>',
    ],
  ])('a sheet with %s', async (_, xml) => {
    const parts = bookParts({ sheets: [{ name: 'S', rows: '' }] });
    parts.set('xl/worksheets/sheet1.xml', xml);
    expect(await codeOf(zipParts(parts))).toBe('file-damaged');
  });

  it('refuses a part of another checksum', async () => {
    const entry = entryOf(
      'xl/worksheets/sheet1.xml',
      strToU8(element('worksheet', '<sheetData/>')),
    );
    expect(await codeOf(withEntry(entry))).toBeNull();
    expect(await codeOf(withEntry({ ...entry, crc: entry.crc ^ 1 }))).toBe('file-damaged');
  });

  it('never throws, whatever bytes are changed', async () => {
    const place = fc.nat({ max: good.length - 1 });
    const damages = fc.array(fc.tuple(place, fc.nat({ max: 255 })), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(damages, async (changes) => {
        const bytes = good.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        const read = await readWorkbook(bytes, 'x');
        const applied = await applyPatch(bytes, emptyPatch, 'x');
        expect([typeof read.ok, typeof applied.ok]).toEqual(['boolean', 'boolean']);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, whatever the XML of a sheet or of the workbook says', async () => {
    const parts = bookParts({
      sheets: [{ name: 'S', rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }],
    });
    const names = ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', '[Content_Types].xml'];
    const damage = fc.record({
      name: fc.constantFrom(...names),
      at: fc.nat({ max: 600 }),
      drop: fc.nat({ max: 40 }),
      insert: fc.constantFrom('', '<', '>', '"', '&#xFFFFFFF;', '<x>', '</row>', 'NaN', '\0', '-1'),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ name, at, drop, insert }) => {
        const xml = part(parts, name);
        const damaged = new Map(parts).set(name, xml.slice(0, at) + insert + xml.slice(at + drop));
        const read = await readWorkbook(zipParts(damaged), 'x');
        expect(typeof read.ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });
});

describe('files that are made to do harm', () => {
  const MEBIBYTE = 1024 * 1024;

  it('refuses a bomb that says how large it is, without inflating it', async () => {
    const bomb = { ...entryOf('xl/media/x.bin', new Uint8Array(0)), size: 257 * MEBIBYTE };
    expect(await codeOf(withEntry(bomb))).toBe('file-too-large');
  });

  it('refuses many parts that are too large together', async () => {
    const parts = Array.from({ length: 3 }, (_, index) => ({
      ...entryOf(`xl/media/${index}.bin`, new Uint8Array(0)),
      size: 100 * MEBIBYTE,
    }));
    expect(await codeOf(writeZip([...readZipDirectory(good), ...parts], new Map()))).toBe(
      'file-too-large',
    );
  });

  it.each(['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/workbook.xml'])(
    'stops a bomb in %s that lies about its size',
    async (name) => {
      // 40 MiB of spaces that pretend to be 1 KiB: some 40 KB on disk.
      const bytes = withEntry(entryOf(name, new Uint8Array(40 * MEBIBYTE).fill(32), 1024));
      expect(bytes.length).toBeLessThan(60_000);
      expect(await codeOf(bytes)).toBe('file-too-large');
    },
  );

  it('refuses a part that says it inflates further than anything can', async () => {
    const content = strToU8(element('worksheet', '<sheetData/>'));
    const bytes = withEntry(entryOf('xl/worksheets/sheet1.xml', content, 200 * MEBIBYTE));
    expect(await codeOf(bytes)).toBe('file-damaged');
  });

  it('refuses too many parts', async () => {
    const entries = Array.from({ length: 10_001 }, (_, index) =>
      entryOf(`x${index}`, new Uint8Array(0)),
    );
    expect(await codeOf(writeZip(entries, new Map()))).toBe('file-too-large');
  });

  it.each([
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    'xl/sharedStrings.xml',
    'xl/_rels/workbook.xml.rels',
    '[Content_Types].xml',
  ])('refuses a DOCTYPE in %s', async (name) => {
    const parts = bookParts({
      sheets: [{ name: 'S', rows: '' }],
      strings: ['<si><t>x</t></si>'],
    });
    const xml = part(parts, name);
    const doctype = '<!DOCTYPE x [<!ENTITY a "b">]>';
    const at = xml.startsWith('<?xml') ? xml.indexOf('?>') + 2 : 0;
    parts.set(name, xml.slice(0, at) + doctype + xml.slice(at));
    expect(await codeOf(zipParts(parts))).toBe('file-has-doctype');
  });

  it('refuses a sheet whose cells lie too far apart, and names the cell', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    expect(await problemOf(bookBytes({ sheets: [{ name: 'Chấm', rows }] }))).toEqual({
      code: 'sheet-too-large',
      params: { file: 'khối 1.xlsx', sheet: 'Chấm', cell: 'XFD1048576' },
    });
  });

  it('is not led astray by names such as __proto__', async () => {
    const bytes = bookBytes({
      sheets: [{ name: '__proto__', rows: '<row r="1"><c r="A1"><v>5</v></c></row>' }],
    });
    const read = await readWorkbook(bytes, 'x');
    expect(read).toMatchObject({
      ok: true,
      value: { sheets: [{ name: '__proto__', values: [[5]] }] },
    });
  });
});

it('leaves entities that the file declares alone', async () => {
  const xml = part(bookParts({ sheets: [{ name: 'S', rows: '' }] }), 'xl/worksheets/sheet1.xml');
  const parts = bookParts({ sheets: [{ name: 'S', rows: '' }] });
  const inline =
    '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&amp;x; &lt;</t></is></c></row></sheetData>';
  parts.set('xl/worksheets/sheet1.xml', replaced(xml, '<sheetData></sheetData>', inline));
  const read = await readWorkbook(zipParts(parts), 'x');
  expect(read).toMatchObject({ ok: true, value: { sheets: [{ values: [['&x; <']] }] } });
});
