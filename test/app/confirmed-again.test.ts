import fc from 'fast-check';
import { certaintiesOf, type BlocCertainty } from '../../src/app/certainty';
import { computeBlocs } from '../../src/app/compute-blocs';
import { noChoices } from '../../src/app/options';
import { previewResults, recompute } from '../../src/app/recompute';
import { confirmationChanges, isConfirmed } from '../../src/app/remembering';
import { applyToSnapshot } from '../../src/workbook/apply-patch';
import type { CellValue, Snapshot } from '../../src/workbook/snapshot';
import { openInExcel, valueOf } from '../hosts/excel/open-excel';
import { sheetOf, workbookOf } from '../sheets/reading/sheet-of';
import { compute, golden } from './corrections/correcting';
import { withInserted, withRenamed, type Insertion } from './inserting';

const NOW = '20/12/2025 10:32';
const asked = { ...noChoices, isConfirmed: false, now: NOW };

/** A column beside the criteria that nobody understands. */
const rows: readonly (readonly CellValue[])[] = [
  ['KHỐI THI ĐUA 1 NĂM 2025'],
  ['STT', 'Đơn vị', 'Chuyên môn', 'Phối hợp', 'Mã hiệu'],
  [null, 'Điểm tối đa', 60, 40],
  [1, 'Sở A', 55, 35, 30],
  [2, 'Sở B', 50, 30, 40],
];
const doubtful = workbookOf(sheetOf(rows));

/** A group heading over two criteria, and stages below them. */
const grouped = workbookOf(
  sheetOf(
    [
      ['STT', 'Đơn vị', 'A. Nhiệm vụ', null, null, null, 'Mã hiệu'],
      [null, null, 'Chuyên môn', null, 'Phối hợp', null, null],
      [null, null, 'ĐTC', 'TĐ2', 'ĐTC', 'TĐ2', null],
      [null, 'Điểm tối đa', 60, 60, 40, 40, null],
      [1, 'Sở A', 55, 54, 35, 34, 30],
      [2, 'Sở B', 50, 50, 30, 30, 40],
    ],
    { merges: ['A1:A3', 'B1:B3', 'C1:F1', 'C2:D2', 'E2:F2', 'G1:G3'] },
  ),
);

function confirmed(snapshot: Snapshot): Snapshot {
  const { patch } = valueOf(previewResults(snapshot, { ...asked, isConfirmed: true }));
  return applyToSnapshot(snapshot, patch);
}

function totalsOf(snapshot: Snapshot): unknown {
  return compute(snapshot).blocs.map(({ results }) =>
    results.map(({ unit, total, rank }) => [unit, total, rank]),
  );
}

const insertion = (height: number, width: number): fc.Arbitrary<Insertion> =>
  fc.constantFrom<Insertion['what'][]>('rows', 'columns').chain((what) =>
    fc.record({
      what: fc.constant(what),
      before: fc.nat(what === 'rows' ? height : width),
      count: fc.integer({ min: 1, max: 4 }),
    }),
  );

test.each([
  ['a plain header', doubtful],
  ['a header of three rows', grouped],
])('any empty rows and columns keep a confirmation and the results: %s', (_, before) => {
  expect(previewResults(before, asked).ok).toBe(false);
  const after = confirmed(before);
  const sheet = after.sheets[0];
  if (sheet === undefined) throw new Error('there is a sheet');
  fc.assert(
    fc.property(
      fc.array(insertion(sheet.values.length, sheet.values[0]?.length ?? 0), {
        minLength: 1,
        maxLength: 3,
      }),
      (insertions) => {
        const later = insertions.reduce(
          (snapshot, one) => withInserted(snapshot, 'Bảng điểm', one),
          after,
        );
        expect(totalsOf(later)).toEqual(totalsOf(after));
        expect(previewResults(later, asked).ok).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

test('in Excel: confirmed, a row and a column inserted, the sheet renamed, pressed again without a question', async () => {
  const { host } = openInExcel(doubtful);
  expect(await recompute(host, asked)).toMatchObject({
    ok: false,
    problem: {
      code: 'needs-confirmation',
      params: { sheet: 'Bảng điểm', parts: [{ part: 'criteria', percent: 60 }] },
    },
  });
  valueOf(await recompute(host, { ...asked, isConfirmed: true }));
  const written = valueOf(await host.read());
  const moved = withRenamed(
    withInserted(
      withInserted(written, 'Bảng điểm', { what: 'rows', before: 4, count: 1 }),
      'Bảng điểm',
      { what: 'columns', before: 3, count: 1 },
    ),
    'Bảng điểm',
    'Điểm 2025',
  );
  const { host: later } = openInExcel(moved);
  expect((await recompute(later, asked)).ok).toBe(true);
});

test('what no longer fits is asked again: a heading, a maximum, a unit, and a new doubt', () => {
  const after = confirmed(doubtful);
  const changed = (from: CellValue, to: CellValue): Snapshot => ({
    ...after,
    sheets: after.sheets.map((sheet) =>
      sheet.name === 'Bảng điểm'
        ? {
            ...sheet,
            values: sheet.values.map((row) => row.map((value) => (value === from ? to : value))),
          }
        : sheet,
    ),
  });
  expect(previewResults(changed(55, 54), asked).ok).toBe(true);
  for (const [from, to] of [
    ['Phối hợp', 'Hợp tác'],
    ['Mã hiệu', 'Số hiệu'],
    [60, 50],
    ['Sở B', 'Sở C'],
  ] as const) {
    expect(previewResults(changed(from, to), asked)).toMatchObject({
      ok: false,
      problem: { code: 'needs-confirmation' },
    });
  }
});

test('a further unit of a table that was confirmed is no new question', () => {
  const more = [...rows, [3, 'Sở C', 45, 25, 20]];
  const { keptText } = confirmed(doubtful);
  const later = { ...workbookOf(sheetOf(more)), keptText };
  expect(valueOf(computeBlocs(later, noChoices)).blocs[0]?.results).toHaveLength(3);
  expect(previewResults(later, asked).ok).toBe(true);
});

test('of two blocs the one that was confirmed is not asked about again', async () => {
  const { sheets } = await golden('ties-and-gaps');
  const [other] = sheets;
  if (other === undefined) throw new Error('there is a sheet');
  const both = workbookOf(...doubtful.sheets, { ...other, name: 'Khối 2' });
  expect(compute(both).blocs).toHaveLength(2);
  expect(previewResults(both, asked).ok).toBe(false);
  expect(previewResults({ ...both, keptText: confirmed(doubtful).keptText }, asked).ok).toBe(true);
});

test.each(['members-score-each-other', 'stages-stacked-beside-names', 'sheet-per-unit'])(
  'rows and columns inserted into any sheet of a workbook of several keep the confirmation: %s',
  async (name) => {
    const before = await golden(name);
    const read = (snapshot: Snapshot): readonly BlocCertainty[] =>
      certaintiesOf(snapshot, compute(snapshot));
    const changes = confirmationChanges(before, read(before));
    const after = applyToSnapshot(before, { changes });
    for (const sheet of after.sheets) {
      for (const what of ['rows', 'columns'] as const) {
        for (const at of [0, 3, 4]) {
          const later = withInserted(after, sheet.name, { what, before: at, count: 2 });
          expect(totalsOf(later)).toEqual(totalsOf(after));
          expect(isConfirmed(later, read(later))).toBe(true);
        }
      }
    }
  },
);
