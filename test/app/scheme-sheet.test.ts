import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BlocComputation, Computation } from '../../src/app/computation';
import { computeBlocs } from '../../src/app/compute-blocs';
import { noChoices, type ComputeOptions } from '../../src/app/options';
import { previewResults } from '../../src/app/recompute';
import {
  createSchemeSheet,
  schemeSheetFindings,
  schemeSheetPlace,
} from '../../src/app/scheme-sheet';
import { schemeSourceFindings } from '../../src/app/scheme-source-findings';
import { fileHost } from '../../src/hosts/file/disk/file-host';
import { leavesOf } from '../../src/scoring/criteria';
import type { Criterion } from '../../src/scoring/scheme';
import type { SheetFinding } from '../../src/sheets/scoresheet';
import type { Language } from '../../src/text/language';
import { sentence } from '../../src/text/sentences';
import { applyToSnapshot } from '../../src/workbook/apply-patch';
import type { Snapshot } from '../../src/workbook/snapshot';
import { goldenCase } from '../golden/golden-case';
import { openInExcel, valueOf } from '../hosts/excel/open-excel';
import { points } from '../scoring/builders';
import { besides, edited, TITLE } from '../sheets/scheme-sheet/support';
import { sheetNamed, sheetOf, typed, workbookOf } from '../sheets/writing/workbook';

const NOW = '20/12/2025 10:32';
const golden = path.join(__dirname, '..', 'golden');
const cases = readdirSync(golden, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => goldenCase(path.join(golden, entry.name)));
const economic = path.join(__dirname, '../../assets/samples/khoi-kinh-te-ky-thuat-2025.xlsx');

async function snapshotOf(file: string): Promise<Snapshot> {
  return valueOf(await fileHost(file, null).read());
}

function compute(snapshot: Snapshot, options: ComputeOptions = noChoices): Computation {
  return valueOf(computeBlocs(snapshot, options));
}

function withSheet(
  snapshot: Snapshot,
  options: ComputeOptions = noChoices,
  language: Language = 'vi',
): Snapshot {
  const [bloc] = compute(snapshot, options).blocs;
  if (bloc === undefined) throw new Error('no bloc');
  return applyToSnapshot(snapshot, valueOf(createSchemeSheet(snapshot, bloc, language)));
}

function problemOf(snapshot: Snapshot, options: ComputeOptions = noChoices) {
  const computed = computeBlocs(snapshot, options);
  return computed.ok ? null : computed.problem;
}

function leafOf(bloc: BlocComputation | undefined, index: number): Criterion {
  const leaf = bloc === undefined ? undefined : leavesOf(bloc.scheme)[index];
  if (leaf === undefined) throw new Error('no such criterion');
  return leaf;
}

const codesOf = (findings: readonly SheetFinding[]) => findings.map(({ message }) => message.code);
const results = ({ blocs }: Computation) => blocs.map((bloc) => bloc.results);
const ranks = (computation: Computation) =>
  computation.blocs.map((bloc) => bloc.results.map(({ rank }) => rank));

describe.each(cases.map((one) => [one.name, one] as const))('golden case %s', (_, one) => {
  test.each(['vi', 'en'] as const)(
    'the sheet made from what was detected changes no result (%s)',
    async (language) => {
      const before = await snapshotOf(one.input);
      const computed = compute(before, one.options);
      const after = withSheet(before, one.options, language);
      const again = compute(after, { ...one.options, scheme: null });
      expect(results(again)).toEqual(results(computed));
      // The sheet is the first bloc's; others of the workbook keep what was detected of them.
      const [origin, ...others] = again.blocs.map(({ scheme }) => scheme.origin);
      expect(origin).toBe('sheet');
      expect(others).toEqual(computed.blocs.slice(1).map(({ scheme }) => scheme.origin));
      const unchecked = computed.blocs.flatMap(({ scheme }) => schemeSourceFindings(scheme));
      expect(codesOf(schemeSheetFindings(after, { ...one.options, scheme: null }))).toEqual(
        codesOf(unchecked),
      );
    },
  );
});

test('a second press writes nothing, with the sheet there', async () => {
  const options = { ...noChoices, isConfirmed: true, now: NOW };
  const before = withSheet(await snapshotOf(economic));
  const { patch } = valueOf(previewResults(before, options));
  expect(patch.changes.length).toBeGreaterThan(0);
  const sheets = patch.changes.map((change) => ('sheet' in change ? change.sheet : null));
  expect(sheets).not.toContain(TITLE);
  const after = applyToSnapshot(before, patch);
  expect(valueOf(previewResults(after, options)).patch.changes).toEqual([]);
});

test('a second one is refused in a sentence, whatever the first is called by now', async () => {
  const before = await snapshotOf(economic);
  expect(schemeSheetPlace(before)).toBeNull();
  const after = withSheet(before);
  expect(schemeSheetPlace(after)).toBe(TITLE);
  const renamed: Snapshot = {
    ...after,
    sheets: after.sheets.map((sheet) =>
      sheet.name === TITLE ? { ...sheet, name: 'TC 2025' } : sheet,
    ),
    names: after.names.map((name) => (name.sheet === TITLE ? { ...name, sheet: 'TC 2025' } : name)),
  };
  const [bloc] = compute(renamed).blocs;
  if (bloc === undefined) throw new Error('no bloc');
  expect(bloc.scheme.origin).toBe('sheet');
  const refused = createSchemeSheet(renamed, bloc, 'vi');
  expect(refused.ok ? '' : sentence(refused.problem, 'vi')).toContain('đã có ở trang “TC 2025”');
});

test('what she edits on the sheet holds; a scheme that was chosen goes before it', async () => {
  const before = await snapshotOf(economic);
  const [inferred] = compute(before).blocs;
  const weighted = edited(withSheet(before), 'Hệ số, trọng số', 2, 'Hệ số');
  const after = typed(weighted, TITLE, besides(weighted, leafOf(inferred, 0).name, 4), '12,5');
  const computed = compute(after);
  expect(computed.blocs[0]?.scheme.weighting).toBe('coefficient');
  expect(ranks(computed)).not.toEqual(ranks(compute(before)));
  const chosen = compute(after, { ...noChoices, scheme: inferred?.scheme ?? null });
  expect(ranks(chosen)).toEqual(ranks(compute(before)));
  expect(chosen.findings).toContainEqual({
    severity: 'info',
    message: { code: 'scheme-sheet-passed-over', params: { sheet: TITLE } },
    sheet: TITLE,
    cell: null,
  });
});

test('a sheet with mistakes leaves nothing computed, and every mistake has its cell', async () => {
  const good = withSheet(await snapshotOf(economic));
  const cap = besides(good, 'Điểm vượt điểm tối đa', 2);
  const level = besides(good, 'Mức', 0);
  const once = typed(good, TITLE, cap, 'có lẽ');
  const below = level.replace(/\d+/, (row) => String(Number(row) + 1));
  const wrong = typed(once, TITLE, below, 'chín mươi');
  const problem = problemOf(wrong);
  expect(problem).toMatchObject({
    code: 'scheme-sheet-wrong',
    params: { sheet: TITLE, cell: cap, first: { code: 'scheme-sheet-rule-word' } },
  });
  for (const language of ['vi', 'en'] as const) {
    const said = problem === null ? '' : sentence(problem, language);
    expect(said).toContain(cap);
    expect(said).toContain('có lẽ');
  }
  const errors = schemeSheetFindings(wrong).filter(({ severity }) => severity === 'error');
  expect(errors.map(({ sheet, cell }) => [sheet, cell])).toEqual([
    [TITLE, cap],
    [TITLE, below.replace('D', 'A')],
    [TITLE, below],
  ]);
  const chosen = compute(wrong, { ...noChoices, scheme: compute(good).blocs[0]?.scheme ?? null });
  expect(ranks(chosen)).toEqual(ranks(compute(good)));
});

test('criteria that only the sheet or only the table has are said at their cells', async () => {
  const good = withSheet(await snapshotOf(economic));
  const first = leafOf(compute(good).blocs[0], 0);
  const name = besides(good, first.name);
  const code = besides(good, first.name, -1);
  const renamed = typed(typed(good, TITLE, name, 'Việc khác'), TITLE, code, 'Z');
  const problem = problemOf(renamed);
  expect(problem).toMatchObject({
    code: 'scheme-sheet-mismatch',
    params: { table: 'Bảng điểm', missing: ['Việc khác'], unknown: [first.name] },
  });
  expect(problem === null ? '' : sentence(problem, 'vi')).toContain('bảng điểm thiếu “Việc khác”');
  const place = compute(good).blocs[0]?.scoresheet.criterionPlaces.get(first.code);
  expect(schemeSheetFindings(renamed).map((item) => [item.message.code, item.sheet])).toEqual([
    ['scheme-sheet-not-in-table', TITLE],
    ['scheme-sheet-not-in-scheme', place?.sheet],
  ]);
  expect(schemeSheetFindings(renamed)[0]?.cell).toBe(name);
});

test('a source of scores that the table does not have is said at its cell', async () => {
  const good = withSheet(await snapshotOf(economic));
  const label = 'Nguồn điểm để xếp hạng';
  const other = edited(good, label, 2, 'Thẩm định');
  const message = { code: 'stage-not-found', params: { stage: 'verified', available: [] } };
  expect(problemOf(other)).toEqual(message);
  expect(schemeSheetFindings(other)).toEqual([
    { severity: 'error', message, sheet: TITLE, cell: besides(good, label, 2) },
  ]);
});

test('a copy of the sheet is neither a scheme nor a scoring table', async () => {
  const good = withSheet(await snapshotOf(economic));
  const copy = { ...sheetNamed(good, TITLE), name: `${TITLE} (2)` };
  const computed = compute({ ...good, sheets: [...good.sheets, copy] });
  expect(results(computed)).toEqual(results(compute(good)));
  expect(computed.blocs[0]?.scoresheet.sheets).toEqual(['Bảng điểm']);
  expect(computed.findings.map(({ message, sheet }) => [message.code, sheet])).toContainEqual([
    'scheme-sheet-copy',
    copy.name,
  ]);
});

test('a year that is not that of the scores is said', async () => {
  const good = withSheet(await snapshotOf(economic));
  const other = edited(good, 'Năm áp dụng', 2, 2024);
  expect(compute(other).findings).toContainEqual({
    severity: 'warning',
    message: { code: 'scheme-sheet-other-year', params: { year: 2024, used: 2025 } },
    sheet: TITLE,
    cell: besides(good, 'Năm áp dụng', 2),
  });
});

describe('with several blocs in one workbook', () => {
  const table = (name: string, bloc: string) =>
    sheetOf(
      [
        [`BẢNG ĐIỂM ${bloc} NĂM 2025`],
        ['STT', 'Đơn vị', 'Nội dung 1', 'Nội dung 2'],
        ['', 'Điểm tối đa', 60, 40],
        [1, `${name} A`, 50, 30],
        [2, `${name} B`, 40, 39],
        [3, `${name} C`, 45, 20],
      ],
      { name },
    );
  const two = workbookOf(table('Sở', 'KHỐI KINH TẾ'), table('Ban', 'KHỐI NỘI CHÍNH'));

  test('the sheet belongs to the bloc that it names', () => {
    expect(compute(two).blocs).toHaveLength(2);
    const second = compute(two).blocs[1];
    if (second === undefined) throw new Error('no second bloc');
    const own = { ...second, scheme: { ...second.scheme, name: 'Bộ tiêu chí của tỉnh' } };
    const after = applyToSnapshot(two, valueOf(createSchemeSheet(two, own, 'vi')));
    const origins = (options: ComputeOptions) =>
      compute(after, options).blocs.map(({ scheme }) => scheme.origin);
    expect(origins(noChoices)).toEqual(['inferred', 'sheet']);
    expect(origins({ ...noChoices, sheets: ['Sở'] })).toEqual(['inferred']);
    expect(results(compute(after))).toEqual(results(compute(two)));
  });

  test('one that names none of them is not used, and that is an error', () => {
    const [first] = compute(two).blocs;
    if (first === undefined) throw new Error('no bloc');
    const named = applyToSnapshot(two, valueOf(createSchemeSheet(two, first, 'vi')));
    const label = 'Tên bộ tiêu chí';
    const after = edited(named, label, 2, 'Khối khác');
    const computed = compute(after);
    expect(computed.blocs.map(({ scheme }) => scheme.origin)).toEqual(['inferred', 'inferred']);
    expect(computed.findings).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        message: expect.objectContaining({ code: 'scheme-sheet-other-bloc' }),
        sheet: TITLE,
        cell: besides(named, label, 2),
      }),
    );
  });
});

test('through Excel the sheet says the same', async () => {
  const before = await snapshotOf(economic);
  const [bloc] = compute(before).blocs;
  if (bloc === undefined) throw new Error('no bloc');
  const { host } = openInExcel(before);
  valueOf(await host.apply(valueOf(createSchemeSheet(before, bloc, 'vi'))));
  const after = valueOf(await host.read());
  const expected = withSheet(before);
  expect(sheetNamed(after, TITLE).values).toEqual(sheetNamed(expected, TITLE).values);
  expect(compute(after).blocs[0]?.scheme).toEqual(compute(expected).blocs[0]?.scheme);
});

describe('through files', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'bang-vang-scheme-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('a weight that was edited in the saved file changes the ranking', async () => {
    const output = path.join(folder, 'khoi.xlsx');
    const host = fileHost(economic, output);
    const before = valueOf(await host.read());
    const [bloc] = compute(before).blocs;
    if (bloc === undefined) throw new Error('no bloc');
    valueOf(await host.apply(valueOf(createSchemeSheet(before, bloc, 'vi'))));
    const saved = await snapshotOf(output);
    expect(results(compute(saved))).toEqual(results(compute(before)));
    const weights = [
      [besides(saved, 'Hệ số, trọng số', 2), 'Hệ số'],
      [besides(saved, leafOf(bloc, 0).name, 4), '12,5'],
    ] as const;
    const changes = weights.map(([cell, value]) => {
      const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
      const at = { row: Number(row) - 1, column: letter.charCodeAt(0) - 65 };
      return { kind: 'write', sheet: TITLE, at, values: [[value]] } as const;
    });
    const copy = path.join(folder, 'sua.xlsx');
    valueOf(await fileHost(output, copy).apply({ changes }));
    const edit = compute(await snapshotOf(copy));
    expect(leafOf(edit.blocs[0], 0).weight).toEqual(points('12.5'));
    expect(ranks(edit)).not.toEqual(ranks(compute(before)));
  });
});
