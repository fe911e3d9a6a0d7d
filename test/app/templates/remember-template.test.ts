import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { correctionPatch, rememberedIn } from '../../../src/app/remembering';
import {
  forgetTemplate,
  rememberedTemplate,
  rememberTemplate,
} from '../../../src/app/templates/remember-template';
import { fileHost } from '../../../src/hosts/file/disk/file-host';
import { applyToSnapshot } from '../../../src/workbook/apply-patch';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { openInExcel, valueOf } from '../../hosts/excel/open-excel';
import { scoreTable } from '../bloc/one-bloc';
import { sampleWorkbook } from '../session/open-session';

const empty = scoreTable([['Sở Y tế', 50, 40, 0, 0]]);
const kept = (snapshot: Snapshot, name: string, bytes: Uint8Array): Snapshot =>
  applyToSnapshot(snapshot, valueOf(rememberTemplate(snapshot, { name, bytes })));
const year = (of: number) => ({ kind: 'year', year: of }) as const;

test('whatever its bytes and its name, a workbook gives a template back, and forgets it when asked', () => {
  fc.assert(
    fc.property(fc.string(), fc.uint8Array({ maxLength: 300 }), (name, bytes) => {
      const corrected = applyToSnapshot(empty, valueOf(correctionPatch(empty, year(2024))));
      const after = kept(kept(corrected, 'a.docx', new Uint8Array([1])), name, bytes);
      expect(rememberedTemplate(after)).toEqual({ name, bytes });
      expect(rememberedIn(after).remembered.corrections).toEqual([year(2024)]);
      const without = applyToSnapshot(after, valueOf(forgetTemplate(after)));
      expect(rememberedTemplate(without)).toBeNull();
      expect(without.keptText).toBe(corrected.keptText);
    }),
  );
});

test('one of 100 KB is kept, with room for corrections; a larger one is told not to be', () => {
  const most = new Uint8Array(100 * 1024).fill(255);
  const after = kept(empty, 'a.docx', most);
  expect(rememberedTemplate(after)?.bytes).toEqual(most);
  expect(new TextEncoder().encode(after.keptText ?? '').length).toBeLessThan(200_000);
  expect(correctionPatch(after, year(2024)).ok).toBe(true);
  const larger = { name: 'b.docx', bytes: new Uint8Array(100 * 1024 + 1) };
  expect(rememberTemplate(after, larger)).toMatchObject({
    problem: { code: 'template-not-remembered', params: { file: 'b.docx', kilobytes: 100 } },
  });
});

test('a template that was damaged costs no corrections', () => {
  const corrected = applyToSnapshot(empty, valueOf(correctionPatch(empty, year(2024))));
  const text = kept(corrected, 'a.docx', new Uint8Array([1, 2, 3])).keptText ?? '';
  const damaged = { ...empty, keptText: text.replace('"AQID"', '"?"') };
  expect(damaged.keptText).not.toBe(text);
  expect(rememberedIn(damaged)).toMatchObject({
    remembered: { template: null, corrections: [year(2024)] },
    findings: [],
  });
});

test('it comes back from a file and from Excel', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bang-vang-kept-template-'));
  const bytes = Uint8Array.from({ length: 90_000 }, (_, index) => (index * 7919) % 256);
  try {
    const before = await sampleWorkbook();
    const patch = valueOf(rememberTemplate(before, { name: 'Mẫu.docx', bytes }));
    const excel = openInExcel(before);
    valueOf(await excel.host.apply(patch));
    expect(rememberedTemplate(valueOf(await excel.host.read()))).toEqual({
      name: 'Mẫu.docx',
      bytes,
    });
    const sample = path.join('assets', 'samples', 'khoi-kinh-te-ky-thuat-2025.xlsx');
    const file = path.join(folder, 'a.xlsx');
    const host = fileHost(sample, file);
    valueOf(await host.read());
    valueOf(await host.apply(patch));
    const read = valueOf(await fileHost(file, null).read());
    expect(rememberedTemplate(read)).toEqual({ name: 'Mẫu.docx', bytes });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
