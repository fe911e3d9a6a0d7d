import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileHost } from '../../../src/hosts/file/disk/file-host';
import { readProblem } from '../../../src/hosts/file/disk/read-file';
import { safeFileName, saveIntoFolder } from '../../../src/hosts/file/disk/save-output';
import { writeAtomically } from '../../../src/hosts/file/disk/write-atomically';
import { sentence } from '../../../src/text/sentences';
import { read, sheetOf, valueOf, write } from './support/patches';
import { bookBytes, bookParts, part, replaced, zipParts } from './support/parts';

const book = bookBytes({
  sheets: [{ name: 'S', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
});
const patchOf = (value: number) => ({ changes: [write('S', 0, 1, [[value]])] });

let folder: string;
let input: string;
let output: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));
  input = join(folder, 'điểm.xlsx');
  output = join(folder, 'kết quả.xlsx');
  writeFileSync(input, book);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const valuesIn = async (path: string) =>
  sheetOf(await read(new Uint8Array(readFileSync(path))), 'S').values;
const files = () => readdirSync(folder).sort();

describe('reading', () => {
  it('reads the workbook under its name without the folder', async () => {
    const snapshot = valueOf(await fileHost(input, null).read());
    expect(snapshot.workbookName).toBe('điểm.xlsx');
    expect(sheetOf(snapshot, 'S').values).toEqual([[1]]);
  });

  it.each([
    ['a file that is not there', 'không có.xlsx', 'file-not-found'],
    ['a path through a file', join('điểm.xlsx', 'x.xlsx'), 'file-not-found'],
    ['a name that no disk can hold', `${'k'.repeat(300)}.xlsx`, 'file-not-found'],
    ['a folder', '.', 'file-is-folder'],
  ])('says so for %s', async (_, name, code) => {
    const path = join(folder, name);
    const result = await fileHost(path, null).read();
    expect(result).toEqual({ ok: false, problem: { code, params: { file: path } } });
    if (!result.ok) expect(sentence(result.problem, 'vi')).toContain(path);
  });

  it('does not even read a file that is larger packed than it may be unpacked', async () => {
    truncateSync(input, 257 * 1024 * 1024);
    expect(await fileHost(input, null).read()).toEqual({
      ok: false,
      problem: { code: 'file-too-large', params: { file: input, mebibytes: 256 } },
    });
  });

  // Whoever runs the tests as the machine's owner may read every file, so the system's answer stands in here.
  it.each([
    ['EACCES', 'file-no-access'],
    ['EPERM', 'file-no-access'],
    ['EIO', 'file-unreadable'],
    ['EBUSY', 'file-unreadable'],
  ])('knows what %s means', (code, problem) => {
    expect(readProblem(code, 'x')).toEqual({ code: problem, params: { file: 'x' } });
  });
});

describe('writing', () => {
  it('writes the patched workbook to the output and leaves the input alone', async () => {
    const host = fileHost(input, output);
    expect(valueOf(await host.apply(patchOf(2)))).toEqual({ cellsWritten: 1, sheetsAdded: [] });
    expect(await valuesIn(output)).toEqual([[1, 2]]);
    expect(new Uint8Array(readFileSync(input))).toEqual(book);
    expect(files()).toEqual(['kết quả.xlsx', 'điểm.xlsx'].sort());
    expect(host.keptBeside()).toBeNull();
  });

  it('stands for the patched workbook afterwards', async () => {
    const host = fileHost(input, output);
    valueOf(await host.apply(patchOf(2)));
    valueOf(await host.apply({ changes: [write('S', 0, 2, [[3]])] }));
    expect(sheetOf(valueOf(await host.read()), 'S').values).toEqual([[1, 2, 3]]);
    expect(await valuesIn(output)).toEqual([[1, 2, 3]]);
    // What this host wrote itself a moment ago is nobody's loss.
    expect(files()).toHaveLength(2);
  });

  it('keeps a file that stood there, each time under a name of its own', async () => {
    writeFileSync(output, 'của chị');
    const first = fileHost(input, output);
    valueOf(await first.apply(patchOf(2)));
    const kept = join(folder, 'kết quả (bản trước).xlsx');
    expect(first.keptBeside()).toBe(kept);
    expect(readFileSync(kept, 'utf8')).toBe('của chị');
    valueOf(await fileHost(input, output).apply(patchOf(3)));
    expect(await valuesIn(join(folder, 'kết quả (bản trước 2).xlsx'))).toEqual([[1, 2]]);
    expect(await valuesIn(output)).toEqual([[1, 3]]);
    // The same again: nothing to keep, nothing to write.
    valueOf(await fileHost(input, output).apply(patchOf(3)));
    expect(files()).toHaveLength(4);
  });

  it('writes to its own input under no spelling, and says so', async () => {
    mkdirSync(join(folder, 'x'));
    const link = join(folder, 'liên kết.xlsx');
    symlinkSync(input, link);
    const twin = join(folder, 'cùng tệp.xlsx');
    linkSync(input, twin);
    for (const path of [input, `${folder}/x/../điểm.xlsx`, link, twin]) {
      expect(await fileHost(input, path).apply(patchOf(2))).toEqual({
        ok: false,
        problem: { code: 'output-is-input', params: { file: path } },
      });
    }
    expect(new Uint8Array(readFileSync(input))).toEqual(book);
  });

  it('writes nothing where the folder is missing', async () => {
    const missing = join(folder, 'chưa có');
    expect(await fileHost(input, join(missing, 'a.xlsx')).apply(patchOf(2))).toEqual({
      ok: false,
      problem: { code: 'output-folder-missing', params: { folder: missing } },
    });
    expect(existsSync(missing)).toBe(false);
  });

  it('leaves no temporary file behind where it cannot write', async () => {
    mkdirSync(output);
    expect(await fileHost(input, output).apply(patchOf(2))).toEqual({
      ok: false,
      problem: { code: 'output-not-writable', params: { file: output } },
    });
    expect(files()).toHaveLength(2);
  });

  it('takes its temporary file away where the last step fails', async () => {
    mkdirSync(output);
    await expect(writeAtomically(output, book)).rejects.toThrow();
    expect(files()).toHaveLength(2);
  });

  it('wants the extension of the input, for Excel opens nothing else', async () => {
    const parts = bookParts({ sheets: [{ name: 'S', rows: '' }] });
    const types = part(parts, '[Content_Types].xml');
    const macro = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
    parts.set('[Content_Types].xml', replaced(types, /application[^"]*sheet\.main\+xml/, macro));
    const macros = join(folder, 'macro.xlsm');
    writeFileSync(macros, zipParts(parts));
    const wrong = await fileHost(macros, output).apply(patchOf(2));
    expect(wrong).toMatchObject({
      problem: { code: 'output-extension', params: { extension: '.xlsm' } },
    });
    const alsoWrong = await fileHost(input, join(folder, 'a.xls')).apply(patchOf(2));
    expect(alsoWrong).toMatchObject({ problem: { params: { extension: '.xlsx' } } });
    valueOf(await fileHost(macros, join(folder, 'b.XLSM')).apply(patchOf(2)));
    expect(files()).toHaveLength(3);
  });

  it('gives the problem of a damaged input and writes nothing', async () => {
    writeFileSync(input, book.slice(0, 500));
    expect(await fileHost(input, output).apply(patchOf(2))).toEqual({
      ok: false,
      problem: { code: 'file-damaged', params: { file: 'điểm.xlsx' } },
    });
    expect(files()).toHaveLength(1);
  });

  it('throws where it was opened for reading', async () => {
    await expect(fileHost(input, null).apply(patchOf(2))).rejects.toThrow('reading only');
  });
});

describe('saving into a folder', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it('makes the folder and overwrites nothing', async () => {
    const drafts = join(folder, 'văn bản', '2025');
    const save = async (text: string) =>
      valueOf(await saveIntoFolder(drafts, 'Quyết định.docx', bytes(text)));
    expect(await save('một')).toBe(join(drafts, 'Quyết định.docx'));
    expect(await save('một')).toBe(join(drafts, 'Quyết định.docx'));
    expect(await save('hai')).toBe(join(drafts, 'Quyết định (2).docx'));
    expect(await save('ba')).toBe(join(drafts, 'Quyết định (3).docx'));
    expect(await save('hai')).toBe(join(drafts, 'Quyết định (2).docx'));
    expect(readdirSync(drafts)).toHaveLength(3);
    expect(readFileSync(join(drafts, 'Quyết định.docx'), 'utf8')).toBe('một');
  });

  it('says so where the folder cannot be made', async () => {
    const result = await saveIntoFolder(join(input, 'x'), 'a.docx', bytes('một'));
    expect(result).toMatchObject({ ok: false, problem: { code: 'output-not-writable' } });
  });

  it.each([
    ['Sở A / Sở B.docx', 'Sở A - Sở B.docx'],
    ['../../ra ngoài.docx', '-..-ra ngoài.docx'],
    ['..', 'van-ban'],
    ['', 'van-ban'],
    ['a\nb:c*?.docx', 'a-b-c-.docx'],
    ['CON.docx', '_CON.docx'],
    ['Quyết định số 1. .docx', 'Quyết định số 1.docx'],
  ])('turns "%s" into a name for a file', async (name, safe) => {
    expect(safeFileName(name)).toBe(safe);
    expect(valueOf(await saveIntoFolder(folder, name, bytes('x')))).toBe(join(folder, safe));
  });

  it('shortens a name that is too long for a disk', async () => {
    const path = valueOf(await saveIntoFolder(folder, `${'ệ'.repeat(300)}.docx`, bytes('x')));
    expect(existsSync(path)).toBe(true);
    expect(path.endsWith('.docx')).toBe(true);
  });
});
