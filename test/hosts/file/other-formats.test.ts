import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { asXlsx } from '../../../src/hosts/file/foreign/as-xlsx';
import { readWorkbook } from '../../../src/hosts/file/reading/read-workbook';
import { applyPatch } from '../../../src/hosts/file/writing/apply-patch';
import { emptyPatch } from '../../../src/workbook/patch';
import type { SheetSnapshot, Snapshot } from '../../../src/workbook/snapshot';
import { bookParts, part, replaced, zipParts } from './support/parts';

const corpus = join(__dirname, '../../fuzz/corpus');

function corpusFile(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(corpus, name)));
}

async function read(bytes: Uint8Array, name: string): Promise<Snapshot> {
  const result = await readWorkbook(bytes, name);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

function textFile(text: string, name = 'điểm.csv'): Promise<Snapshot> {
  return read(strToU8(text), name);
}

async function valuesOf(bytes: Uint8Array, name = 'điểm.csv') {
  return (await read(bytes, name)).sheets[0]?.values;
}

describe('one workbook in every format', () => {
  it.each(['.xls', '.ods', '.xlsb'])('a table of scores reads as the same from %s', async (end) => {
    const original = await read(corpusFile('ba-dong-tieu-de.xlsx'), 'x');
    expect(await read(corpusFile(`ba-dong-tieu-de${end}`), 'x')).toEqual(original);
  });

  /** What the makers of the files wrote otherwise: LibreOffice makes a formula of TRUE, SheetJS drops .xlsb formulas. */
  const comparable = (sheet: SheetSnapshot | undefined, skip: readonly (keyof SheetSnapshot)[]) =>
    sheet === undefined
      ? null
      : { ...sheet, ...Object.fromEntries(skip.map((key) => [key, null])) };

  it.each([
    ['.xls', ['formulas']],
    ['.xlsb', ['formulas']],
    ['.ods', ['values', 'texts', 'numberFormats']],
  ] as const)('formats, formulas, merges, hidden rows and sheets from %s', async (end, skip) => {
    const original = await read(corpusFile('so-lieu-minh-hoa.xlsx'), 'x');
    const other = await read(corpusFile(`so-lieu-minh-hoa${end}`), 'x');
    expect(other.sheets.map((sheet) => comparable(sheet, skip))).toEqual(
      original.sheets.map((sheet) => comparable(sheet, skip)),
    );
    expect(original.sheets[0]).toMatchObject({ hiddenRows: [4], hiddenColumns: [3] });
    expect(other.sheets[1]).toMatchObject({ name: '__proto__', visibility: 'hidden' });
    expect(other.sheets[0]?.texts[4]?.[1]).toBe('=1+2');
    expect(other.sheets[0]?.formulas[4]?.[1]).toBeNull();
  });

  it('reads formulas of .xls and .ods as text, with the values that the file has', async () => {
    for (const end of ['.xls', '.ods']) {
      const [sheet] = (await read(corpusFile(`so-lieu-minh-hoa${end}`), 'x')).sheets;
      expect([end, sheet?.formulas[6]?.[2]]).toEqual([end, '=SUM(C3:C6)']);
      expect(sheet?.values[6]?.[2]).toBe(12537.928);
    }
  });

  it('writes a workbook of an old format as an .xlsx that reads the same', async () => {
    for (const end of ['.xls', '.xlsb', '.ods']) {
      const bytes = corpusFile(`so-lieu-minh-hoa${end}`);
      const patched = await applyPatch(bytes, emptyPatch, 'x');
      if (!patched.ok) throw new Error(patched.problem.code);
      expect(await read(patched.value.bytes, 'x')).toEqual(await read(bytes, 'x'));
      expect((await asXlsx(patched.value.bytes, 'x')).isConverted).toBe(false);
    }
  });

  it('makes a workbook of a template, which Excel would not open as .xlsx', async () => {
    const parts = bookParts({ sheets: [{ name: 'S', rows: '' }] });
    const types = part(parts, '[Content_Types].xml');
    parts.set('[Content_Types].xml', replaced(types, 'sheet.main+xml', 'template.main+xml'));
    const patched = await applyPatch(zipParts(parts), emptyPatch, 'x.xltx');
    if (!patched.ok) throw new Error(patched.problem.code);
    const { bytes } = patched.value;
    expect((await asXlsx(bytes, 'x')).bytes).toBe(bytes);
  });
});

describe('texts with delimiters', () => {
  it.each([
    ['a comma', 'Đơn vị,Điểm\nA,1\nB,2', ','],
    ['a semicolon', 'Đơn vị;Điểm\nA;1\nB;2', ';'],
    ['a tab', 'Đơn vị\tĐiểm\nA\t1\nB\t2', '\t'],
    ['a bar', 'Đơn vị|Điểm\r\nA|1\r\nB|2\r\n', '|'],
  ])('finds %s', async (_, text) => {
    const expected = [
      ['Đơn vị', 'Điểm'],
      ['A', 1],
      ['B', 2],
    ];
    expect(await valuesOf(strToU8(text))).toEqual(expected);
  });

  it('takes the decimal comma for no delimiter', async () => {
    const text = 'Đơn vị;Điểm\nA;98,5\nB;97,25\nC;0,125';
    const expected = [
      ['Đơn vị', 'Điểm'],
      ['A', 98.5],
      ['B', 97.25],
      ['C', 0.125],
    ];
    expect(await valuesOf(strToU8(text))).toEqual(expected);
  });

  it('leaves a figure that can be read in two ways as its text', async () => {
    expect(await valuesOf(strToU8('A;1.234\nB;1,234\nC;007\nD;1.234.567,5'))).toEqual([
      ['A', '1.234'],
      ['B', '1,234'],
      ['C', '007'],
      ['D', '1.234.567,5'],
    ]);
  });

  it('keeps quoted delimiters, quotes and line breaks', async () => {
    expect(await valuesOf(strToU8('"a;""b""";1\r\n"dòng một\r\ndòng hai";2'))).toEqual([
      ['a;"b"', 1],
      ['dòng một\ndòng hai', 2],
    ]);
  });

  it('obeys the delimiter that the first line names', async () => {
    expect(await valuesOf(strToU8('sep=|\na;b|1,2\nc;d|3,4'))).toEqual([
      ['a;b', 1.2],
      ['c;d', 3.4],
    ]);
  });

  it('makes no formula of a text that begins like one', async () => {
    const [sheet] = (await textFile('a;=1+2\nb;+84\nc;@x\nd;-x')).sheets;
    expect(sheet?.values.map((row) => row[1])).toEqual(['=1+2', 84, '@x', '-x']);
    expect(sheet?.formulas.flat().every((formula) => formula === null)).toBe(true);
  });

  const words = 'Đơn vị;Điểm\nHoà Bình;1';
  const utf16 = (order: 'le' | 'be', mark: boolean) => {
    const bytes: number[] = [];
    for (const unit of (mark ? '\ufeff' : '') + words) {
      const code = unit.charCodeAt(0);
      bytes.push(...(order === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255]));
    }
    return Uint8Array.from(bytes);
  };
  // "Hòa Bình": in windows-1258 the tone mark is a character behind its letter, here "ò" as o + 0xCC.
  const windows = Uint8Array.from([0xd0, 0x3b, 0x48, 0x6f, 0xcc, 0x61]);

  it.each([
    ['UTF-8', strToU8(words), 'Đơn vị'],
    ['UTF-8 with its mark', strToU8(`\ufeff${words}`), 'Đơn vị'],
    ['UTF-16, low byte first', utf16('le', true), 'Đơn vị'],
    ['UTF-16, high byte first', utf16('be', true), 'Đơn vị'],
    ['UTF-16 without a mark', utf16('le', false), 'Đơn vị'],
    ['the Vietnamese page of Windows', windows, 'Đ'],
  ])('reads %s', async (_, bytes, first) => {
    expect((await valuesOf(bytes))?.[0]?.[0]).toBe(first);
  });

  it('joins the tone marks of the Vietnamese page of Windows', async () => {
    expect((await valuesOf(windows))?.[0]?.[1]).toBe('Hòa'.normalize('NFC'));
  });

  it('names the sheet after the file', async () => {
    const { sheets } = await textFile('a;1', 'Khối 1: điểm [2025].csv');
    expect(sheets.map(({ name }) => name)).toEqual(['Khối 1 điểm 2025']);
  });

  it('refuses bytes that are no text', async () => {
    const refused = await readWorkbook(Uint8Array.from([1, 2, 3, 0, 0, 9]), 'x.csv');
    expect(refused).toMatchObject({ ok: false, problem: { code: 'file-not-workbook' } });
  });
});

it('reads the table of a web page that was saved as .xls, numbers with their comma', async () => {
  const page =
    '<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><table>' +
    '<tr><td colspan="2">Bảng điểm</td></tr><tr><td>A &amp; B</td><td>98,5</td></tr></table></body></html>';
  const [sheet] = (await read(strToU8(page), 'điểm.xls')).sheets;
  expect(sheet?.values).toEqual([
    ['Bảng điểm', null],
    ['A & B', 98.5],
  ]);
  expect(sheet?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
});
