import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { correctionPatch } from '../../src/app/remembering';
import { fileHost } from '../../src/hosts/file/disk/file-host';
import type { Correction } from '../../src/sheets/remembered';
import { valueOf } from '../hosts/excel/open-excel';
import { ROOT, runBangVang, type Run } from './run-bang-vang';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'bang-vang-cli-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function bangVang(...words: readonly string[]): Run {
  return runBangVang(folder, words);
}

/** Remembers a correction in a copy of the golden case's workbook, as the pane does, and saves it. */
async function correctedFile(name: string, correction: Correction): Promise<string> {
  const input = path.join(ROOT, 'test', 'golden', name, 'input.xlsx');
  const output = path.join(folder, 'sua.xlsx');
  const host = fileHost(input, output);
  const patch = valueOf(correctionPatch(valueOf(await host.read()), correction));
  valueOf(await host.apply(patch));
  return output;
}

test('what was corrected in the pane is what the command line ranks, and it says so', async () => {
  const file = await correctedFile('ties-and-gaps', {
    kind: 'unit',
    sheet: 'Bảng điểm',
    unit: 'Đơn vị hòa 1',
    change: 'leave-out',
  });
  const { stdout } = bangVang('rank', file);
  expect(stdout).not.toMatch(/^ *\d+ +Đơn vị hòa 1/m);
  expect(stdout).toContain('Bảng điểm!B5: Theo sửa của bạn: “Đơn vị hòa 1”');
  expect(stdout).not.toContain('đồng hạng 1');
  expect(bangVang('inspect', file, '--lang', 'en').stdout).toContain('As you corrected it:');
});

test('results written from a corrected workbook keep what it remembers', async () => {
  const file = await correctedFile('ties-and-gaps', { kind: 'organiser', organiser: 'bo' });
  expect(bangVang('rank', file, '-o', 'ra.xlsx').stderr).toBe('');
  const read = valueOf(await fileHost(path.join(folder, 'ra.xlsx'), null).read());
  expect(read.keptText).toContain('"bo"');
  expect(bangVang('rank', 'ra.xlsx', '-o', 'lai.xlsx').stdout).toContain('Theo sửa của bạn: ');
});

test('a reading that was confirmed with -o needs no --confirm any more, for drafts either', async () => {
  const input = path.join(ROOT, 'test', 'golden', 'ties-and-gaps', 'input.xlsx');
  const host = fileHost(input, path.join(folder, 'bang.xlsx'));
  // A scored row without a number among numbered ones may be no unit.
  const unnumbered = { kind: 'write', sheet: 'Bảng điểm', at: { row: 4, column: 0 } } as const;
  valueOf(await host.apply({ changes: [{ ...unnumbered, values: [[null]] }] }));

  const refused = bangVang('rank', 'bang.xlsx', '-o', 'ra.xlsx');
  expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('--confirm')]);
  expect(bangVang('draft', 'bang.xlsx', '-o', 'van-ban').code).toBe(2);

  expect(bangVang('rank', 'bang.xlsx', '--confirm', '-o', 'ra.xlsx').stderr).toBe('');
  expect(bangVang('rank', 'ra.xlsx', '-o', 'lai.xlsx').stderr).toBe('');
  expect(bangVang('draft', 'ra.xlsx', '-o', 'van-ban').stderr).toBe('');
});
