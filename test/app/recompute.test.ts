import path from 'node:path';
import { noChoices } from '../../src/app/options';
import { previewResults, type Preview } from '../../src/app/recompute';
import { fileHost } from '../../src/hosts/file/disk/file-host';
import { applyToSnapshot } from '../../src/workbook/apply-patch';
import type { Snapshot } from '../../src/workbook/snapshot';

const SAMPLES = path.join(__dirname, '..', '..', 'assets', 'samples');

async function sample(name: string): Promise<Snapshot> {
  const read = await fileHost(path.join(SAMPLES, name), null).read();
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

function preview(snapshot: Snapshot, isConfirmed = false): Preview {
  const made = previewResults(snapshot, { ...noChoices, isConfirmed, now: '20/12/2025 10:32' });
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return made.value;
}

/** The snapshot with one cell of a sheet replaced. */
function withCell(
  snapshot: Snapshot,
  sheetName: string,
  row: number,
  column: number,
  cell: { readonly value: string | number; readonly formula: string | null },
): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      if (sheet.name !== sheetName) return sheet;
      const put = <Value>(grid: readonly (readonly Value[])[], value: Value): Value[][] =>
        grid.map((cells, at) =>
          cells.map((old, index) =>
            at === row - sheet.origin.row && index === column - sheet.origin.column ? value : old,
          ),
        );
      return {
        ...sheet,
        values: put(sheet.values, cell.value),
        texts: put(sheet.texts, String(cell.value)),
        formulas: put(sheet.formulas, cell.formula),
      };
    }),
  };
}

test('a formula that she put into a column of ours is kept and said', async () => {
  const before = await sample('khoi-kinh-te-ky-thuat-2025.xlsx');
  const written = applyToSnapshot(before, preview(before).patch);
  // Column O, "Xếp hạng", of the first unit.
  const edited = withCell(written, 'Bảng điểm', 11, 14, {
    value: 9,
    formula: '=RANK(N12,N12:N19)',
  });
  const { patch, computation } = preview(edited);
  expect(patch.changes).toEqual([]);
  expect(computation.findings).toContainEqual(
    expect.objectContaining({
      sheet: 'Bảng điểm',
      cell: 'O12',
      message: { code: 'formula-in-our-column', params: { formula: '=RANK(N12,N12:N19)' } },
    }),
  );
});

test('a score that changes moves ranks, and only cells of ours change', async () => {
  const before = await sample('khoi-kinh-te-ky-thuat-2025.xlsx');
  const written = applyToSnapshot(before, preview(before).patch);
  // Sở Công Thương, criterion 1: 29 becomes 31, above the maximum of 30.
  const edited = withCell(written, 'Bảng điểm', 13, 2, { value: 31, formula: null });
  const { patch, computation } = preview(edited);
  const ranks = computation.blocs[0]?.results.map(({ rank }) => rank);
  expect(ranks?.slice(0, 3)).toEqual([3, 2, 1]);
  expect(computation.findings.map(({ message }) => message.code)).toContain('score-above-maximum');
  const sheets = new Set(
    patch.changes.flatMap((change) => ('sheet' in change ? [change.sheet] : [])),
  );
  expect([...sheets].sort()).toEqual(
    ['Bảng điểm', 'Chỉ báo', 'Nhật ký', 'Tổng hợp điểm', 'Xếp hạng'].sort(),
  );
  const again = applyToSnapshot(edited, patch);
  expect(preview(again).patch.changes).toEqual([]);
});

test('what she states on "Thông tin khối" goes before the titles', async () => {
  const before = await sample('cum-bac-trung-bo-2025.xlsx');
  const written = applyToSnapshot(before, preview(before).patch);
  const sheet = written.sheets.find(({ name }) => name === 'Thông tin khối');
  const row = sheet?.values.findIndex((cells) => cells.includes('Cấp tổ chức')) ?? -1;
  const column = (sheet?.values[row]?.indexOf('Cấp tổ chức') ?? -1) + 1;
  const place = [row + (sheet?.origin.row ?? 0), column + (sheet?.origin.column ?? 0)] as const;
  const edited = withCell(written, 'Thông tin khối', ...place, { value: 'tỉnh', formula: null });
  const { computation } = preview(edited);
  expect(computation.blocs[0]?.facts.organiser?.value).toBe('tinh');
  expect(computation.blocs[0]?.awards[0]?.proposal?.award).toBe('CTĐT');
});

test('a doubtful detection writes nothing until it is confirmed', async () => {
  const sure = await sample('khoi-kinh-te-ky-thuat-2025.xlsx');
  const doubtful = {
    ...sure,
    sheets: sure.sheets.flatMap((sheet) => [sheet, { ...sheet, name: 'Bản sao' }]),
  };
  const refused = previewResults(doubtful, {
    ...noChoices,
    isConfirmed: false,
    now: '20/12/2025 10:32',
  });
  expect(refused).toMatchObject({ ok: false, problem: { code: 'needs-confirmation' } });
  expect(preview(doubtful, true).patch.changes.length).toBeGreaterThan(0);
});
