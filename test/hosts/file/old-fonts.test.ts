import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { computeBlocs } from '../../../src/app/compute-blocs';
import { noChoices } from '../../../src/app/options';
import { previewResults } from '../../../src/app/recompute';
import { readWorkbook } from '../../../src/hosts/file/reading/read-workbook';
import { applyPatch } from '../../../src/hosts/file/writing/apply-patch';
import { emptyPatch } from '../../../src/workbook/patch';
import type { Snapshot } from '../../../src/workbook/snapshot';

const corpus = join(__dirname, '../../fuzz/corpus');

async function read(name: string, bytes = corpusFile(name)): Promise<Snapshot> {
  const result = await readWorkbook(bytes, name);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

function corpusFile(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(corpus, name)));
}

/** The workbook with no word of its fonts, as Excel gives it. */
function withoutFonts(snapshot: Snapshot): Snapshot {
  const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, fonts: [] }));
  return { ...snapshot, sheets };
}

function computed(snapshot: Snapshot) {
  const result = computeBlocs(snapshot, noChoices);
  if (!result.ok) throw new Error(result.problem.code);
  const { blocs, findings } = result.value;
  return {
    units: blocs.flatMap(({ scoresheet }) => scoresheet.units.map(({ name }) => name)),
    criteria: blocs.flatMap(({ scheme }) => scheme.criteria.map(({ name }) => name)),
    ranks: blocs.flatMap(({ results }) => results.map(({ rank }) => rank)),
    findings: findings.filter(({ message }) => message.code.startsWith('old-')),
  };
}

const UNITS = [
  'Sở Kế hoạch và Đầu tư',
  'Sở Tài chính',
  'Sở Nông nghiệp và Phát triển nông thôn',
  'Uỷ ban Mặt trận Tổ quốc',
];
const CRITERIA = ['Phát triển kinh tế', 'Xây dựng Đảng', 'Phong trào thi đua'];

describe.each([
  ['phong-cu-tcvn3.xls', 'tcvn3', '.VnTime'],
  ['phong-cu-tcvn3.xlsx', 'tcvn3', '.VnTime'],
  ['phong-cu-vni.xls', 'vni', 'VNI-Times'],
  ['phong-cu-vni.xlsx', 'vni', 'VNI-Times'],
] as const)('%s', (name, encoding, font) => {
  it('tells the fonts of its texts and leaves the texts as they stand', async () => {
    const [sheet] = (await read(name)).sheets;
    expect(sheet?.fonts).toContainEqual({ row: 1, column: 1, font });
    expect(sheet?.texts[1]?.[1]).toBe(encoding === 'tcvn3' ? '§¬n vÞ' : 'Ñôn vò');
  });

  it('is ranked with names in Unicode, and a finding says so', async () => {
    const { findings, ...found } = computed(await read(name));
    expect(found).toEqual({ units: UNITS, criteria: CRITERIA, ranks: [2, 3, 4, 1] });
    expect(findings).toMatchObject([
      { cell: 'A1', message: { code: 'old-font-read', params: { encoding, count: 14 } } },
    ]);
  });

  it('is read the same by its words alone, which is a warning', async () => {
    const { findings, ...found } = computed(withoutFonts(await read(name)));
    expect(found).toEqual({ units: UNITS, criteria: CRITERIA, ranks: [2, 3, 4, 1] });
    expect(findings).toMatchObject([
      { severity: 'warning', message: { code: 'old-text-read', params: { encoding } } },
    ]);
  });

  it('is written the same twice, its texts left alone', async () => {
    const before = await read(name);
    const options = { ...noChoices, isConfirmed: true, now: '1/1/2026' };
    const preview = previewResults(before, options);
    if (!preview.ok) throw new Error(preview.problem.code);
    const patched = await applyPatch(corpusFile(name), preview.value.patch, name);
    if (!patched.ok) throw new Error(patched.problem.code);
    const after = await read(name, patched.value.bytes);
    const cells = (from: Snapshot) =>
      from.sheets[0]?.values.slice(0, 7).map((row) => row.slice(0, 7));
    expect(cells(after)).toEqual(cells(before));
    expect(previewResults(after, options)).toMatchObject({
      ok: true,
      value: { patch: { changes: [] } },
    });
    expect(previewResults(withoutFonts(after), options)).toMatchObject({
      ok: true,
      value: { patch: { changes: [] } },
    });
  });

  it('keeps texts and fonts when it is written', async () => {
    const patched = await applyPatch(corpusFile(name), emptyPatch, name);
    if (!patched.ok) throw new Error(patched.problem.code);
    expect(await read(name, patched.value.bytes)).toEqual(await read(name));
  });
});

it.each(['phong-cu-tcvn3.csv', 'phong-cu-vni.csv'])('%s is ranked too', async (name) => {
  const { units, ranks } = computed(await read(name));
  expect({ units, ranks }).toEqual({ units: UNITS, ranks: [2, 3, 4, 1] });
});
