import { readFileSync } from 'node:fs';
import path from 'node:path';
import { noChoices } from '../../../src/app/options';
import { previewResults } from '../../../src/app/recompute';
import { fileHost } from '../../../src/hosts/file/disk/file-host';
import { readWorkbook } from '../../../src/hosts/file/reading/read-workbook';
import { applyPatch } from '../../../src/hosts/file/writing/apply-patch';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { ExcelEngine } from '../../../src/workbench/engine/excel-engine';
import { openFile } from '../../../src/workbench/file/opened-file';
import { saveFile } from '../../../src/workbench/file/save-file';
import { findSheet, type Snapshot } from '../../../src/workbook/snapshot';
import { openInExcel, valueOf } from '../../hosts/excel/open-excel';
import { textsOf } from '../../hosts/file/support/parts';
import { write } from '../../hosts/file/support/patches';
import { connectRealLibrary } from '../../workbench/real-library';

/** Self-scores and verified scores of four units: two charts. */
const INPUT = path.join(__dirname, '..', '..', 'golden', 'three-row-header-self', 'input.xlsx');
const NAMES = ['indicators.1.claims', 'indicators.1.spread'];
const options = { ...noChoices, isConfirmed: true, now: '20/12/2025 10:32' };
const input = Uint8Array.from(readFileSync(INPUT));

function chartsIn(snapshot: Snapshot): readonly string[] {
  return snapshot.sheets.flatMap(({ charts }) => charts ?? []);
}

async function ranked(bytes: Uint8Array): Promise<Uint8Array> {
  const snapshot = valueOf(await readWorkbook(bytes, 'a.xlsx'));
  const { patch } = valueOf(previewResults(snapshot, options));
  return valueOf(await applyPatch(bytes, patch, 'a.xlsx')).bytes;
}

/** One verified score is another. */
const edit = write('Cụm 3', 10, 3, [[40]]);

/** Writes the results into the workbook that is open, as a press of the button does. */
async function press(host: ExcelHost) {
  const { patch } = valueOf(previewResults(valueOf(await host.read()), options));
  expect(patch.changes).not.toEqual([]);
  return valueOf(await host.apply(patch)).before;
}

describe('in a file', () => {
  test('the charts stand there once, however often the results are written', async () => {
    const first = await ranked(input);
    const changed = valueOf(await applyPatch(first, { changes: [edit] }, 'a.xlsx')).bytes;
    const second = await ranked(changed);
    for (const bytes of [first, second]) {
      const parts = [...textsOf(bytes)];
      expect(chartsIn(valueOf(await readWorkbook(bytes, 'a.xlsx')))).toEqual(NAMES);
      expect(parts.filter(([name]) => /\/chart\d+\.xml$/.test(name))).toHaveLength(2);
      const anchors = parts
        .filter(([name]) => /\/drawing\d+\.xml$/.test(name))
        .flatMap(([, xml]) => xml.match(/<xdr:twoCellAnchor/g) ?? []);
      expect(anchors).toHaveLength(2);
    }
    const drawn = (bytes: Uint8Array) => textsOf(bytes).get('xl/charts/chart1.xml');
    expect(drawn(second)).not.toBe(drawn(first));
  });
});

describe('in Excel', () => {
  test('the charts stand there once, and undo takes them away', async () => {
    const { host, book, now } = openInExcel(valueOf(await fileHost(INPUT, null).read()));
    const names = now().names;
    const first = await press(host);
    expect(chartsIn(now())).toEqual(NAMES);
    valueOf(await host.apply({ changes: [edit] }));
    const second = await press(host);
    expect(book.sheets.flatMap(({ charts }) => charts)).toHaveLength(2);
    expect(chartsIn(now())).toEqual(NAMES);
    valueOf(await host.restore(second));
    expect(chartsIn(now())).toEqual(NAMES);
    valueOf(await host.restore(first));
    expect(chartsIn(now())).toEqual([]);
    expect(findSheet(now(), 'Chỉ báo')).toBeNull();
    expect(now().names).toEqual(names);
  });

  test('a file whose results were written and undone is saved as it was', async () => {
    const file = valueOf(await openFile(input, 'a.xlsx'));
    connectRealLibrary(new ExcelEngine(file.book));
    const host = new ExcelHost();
    const before = await press(host);
    const saved = await saveFile(file);
    if (!saved.ok) throw new Error(JSON.stringify(saved.problem));
    expect(chartsIn(valueOf(await readWorkbook(saved.value, 'a.xlsx')))).toEqual(NAMES);
    valueOf(await host.restore(before));
    expect(await saveFile(file)).toEqual({ ok: true, value: file.bytes });
  });
});
