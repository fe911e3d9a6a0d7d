import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { recompute } from '../../../src/app/recompute';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { readWorkbook } from '../../../src/hosts/file/reading/read-workbook';
import { applyPatch } from '../../../src/hosts/file/writing/apply-patch';
import { ExcelEngine } from '../../../src/workbench/engine/excel-engine';
import { openFile, type OpenedFile } from '../../../src/workbench/file/opened-file';
import { saveFile } from '../../../src/workbench/file/save-file';
import { blankFile } from '../../../src/workbench/file/blank-file';
import { goldenCase } from '../../golden/golden-case';
import { unzipParts } from '../../hosts/file/support/parts';
import { valueOf } from '../../hosts/excel/open-excel';
import { connectRealLibrary } from '../real-library';

const GOLDEN = path.join(__dirname, '..', '..', 'golden');
const cases = readdirSync(GOLDEN, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => goldenCase(path.join(GOLDEN, entry.name)))
  .map((golden) => [golden.name, golden] as const);

async function opened(bytes: Uint8Array, name = 'a.xlsx'): Promise<OpenedFile> {
  return valueOf(await openFile(bytes, name));
}

async function saved(file: OpenedFile): Promise<Uint8Array> {
  const result = await saveFile(file);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

describe.each(cases)('%s', (_, golden) => {
  const bytes = Uint8Array.from(readFileSync(golden.input));

  test('is saved byte for byte where nothing was changed', async () => {
    const file = await opened(bytes);
    expect(await saved(file)).toBe(file.bytes);
  });

  test('is saved with the results as the file host itself writes them', async () => {
    const file = await opened(bytes);
    connectRealLibrary(new ExcelEngine(file.book));
    const options = { ...golden.options, isConfirmed: golden.isConfirmed, now: '20/12/2025 10:32' };
    const { patch } = valueOf(await recompute(new ExcelHost(), options));
    const result = await saved(file);
    const wanted = valueOf(await applyPatch(bytes, patch, 'a.xlsx')).bytes;
    expect(valueOf(await readWorkbook(result, 'a.xlsx'))).toEqual(
      valueOf(await readWorkbook(wanted, 'a.xlsx')),
    );
    const [before, now, there] = [unzipParts(bytes), unzipParts(result), unzipParts(wanted)];
    expect([...now.keys()].sort()).toEqual([...there.keys()].sort());
    for (const [part, content] of before) {
      if (there.get(part)?.join() === content.join()) expect(now.get(part)).toEqual(content);
    }
    // What was saved opens again as what was on the screen.
    const again = await opened(result);
    expect(again.book.sheets.map(({ columnWidths }) => [...columnWidths])).toEqual(
      file.book.sheets.map(({ columnWidths }) => [...columnWidths]),
    );
    expect(await saved(again)).toBe(again.bytes);
  });
});

describe('what cannot be written into the file', () => {
  async function codesAfter(change: (engine: ExcelEngine) => void): Promise<readonly string[]> {
    const file = await opened(blankFile());
    const engine = new ExcelEngine(file.book);
    change(engine);
    const result = await saveFile(file);
    return result.ok ? [] : result.problem.map(({ code }) => code);
  }
  const first = ({ book }: ExcelEngine) => {
    const [sheet] = book.sheets;
    if (sheet === undefined) throw new Error('No sheet.');
    return sheet;
  };

  test.each([
    [
      'text and numbers',
      (engine: ExcelEngine) => {
        engine.user.type(first(engine), [{ row: 0, column: 0, entry: { text: '7,5' } }], 'vi');
      },
      [],
    ],
    [
      'a formula',
      (engine: ExcelEngine) => {
        engine.user.type(first(engine), [{ row: 0, column: 0, entry: { text: '=1+1' } }], 'vi');
      },
      ['formula-typed'],
    ],
    [
      'a truth',
      (engine: ExcelEngine) => {
        engine.user.type(first(engine), [{ row: 0, column: 0, entry: { text: 'true' } }], 'vi');
      },
      ['boolean-typed'],
    ],
    [
      'a new sheet',
      (engine: ExcelEngine) => {
        engine.user.addSheet();
      },
      [],
    ],
    [
      'another name',
      (engine: ExcelEngine) => {
        engine.user.rename(first(engine), 'Khác');
      },
      ['sheet-renamed'],
    ],
    [
      'a deleted sheet',
      (engine: ExcelEngine) => {
        engine.user.addSheet();
        engine.user.delete(first(engine));
      },
      ['sheet-deleted'],
    ],
    [
      'protection',
      (engine: ExcelEngine) => {
        engine.user.setProtected(first(engine), true);
      },
      ['sheet-protection'],
    ],
    [
      'a wider column',
      (engine: ExcelEngine) => {
        engine.user.setColumnWidth(first(engine), 1, 2, 90);
      },
      [],
    ],
  ] as const)('%s', async (_, change, codes) => {
    expect(await codesAfter(change)).toEqual(codes);
  });
});
