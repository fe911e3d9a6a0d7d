import { readFileSync } from 'node:fs';
import path from 'node:path';
import { computeBlocs } from '../../../src/app/compute-blocs';
import { nextYear, type NextYear } from '../../../src/app/next-year/next-year';
import { noChoices, type ComputeOptions } from '../../../src/app/options';
import { toDecimalText } from '../../../src/scoring/points';
import { parseScheme } from '../../../src/scoring/scheme-json';
import { fileHost } from '../../../src/hosts/file/disk/file-host';
import { pledgeImage } from '../../../src/sheets/writing/pledge-sheet';
import { newSheetChanges } from '../../../src/sheets/writing/sheet-changes';
import { readBlocSheet } from '../../../src/sheets/reading/bloc-sheet/bloc-sheet';
import { readHistorySheet } from '../../../src/sheets/reading/history-sheet/read-history-sheet';
import { applyToSnapshot } from '../../../src/workbook/apply-patch';
import type { Snapshot } from '../../../src/workbook/snapshot';

const SAMPLE = path.join(__dirname, '../../../assets/samples/khoi-kinh-te-ky-thuat-2025.xlsx');

async function read(file: string): Promise<Snapshot> {
  const host = await fileHost(file, null).read();
  if (!host.ok) throw new Error(host.problem.code);
  return host.value;
}

function made(
  snapshot: Snapshot,
  options: ComputeOptions = noChoices,
): { readonly next: NextYear; readonly book: Snapshot } {
  const computed = computeBlocs(snapshot, options);
  if (!computed.ok) throw new Error(computed.problem.code);
  const next = nextYear(snapshot, computed.value);
  if (!next.ok) throw new Error(next.problem.code);
  const empty: Snapshot = { workbookName: 'Khối 2026.xlsx', sheets: [], names: [], keptText: null };
  return { next: next.value, book: applyToSnapshot(empty, next.value.patch) };
}

describe('the workbook of the year after', () => {
  test('has the units, the criteria and the offices after the hand-over, and no score', async () => {
    const before = await read(SAMPLE);
    const { next, book } = made(before);
    expect(next.year).toBe(2026);
    expect(next.sheets).toEqual(['Bảng điểm 2026', 'Thông tin khối', 'Bộ tiêu chí', 'Lịch sử']);
    const then = computeBlocs(before, noChoices);
    const now = computeBlocs(book, noChoices);
    if (!then.ok || !now.ok) throw new Error('cannot be computed');
    const [last] = then.value.blocs;
    const [bloc] = now.value.blocs;
    expect(bloc?.scoresheet.units.map(({ name }) => name)).toEqual(
      last?.scoresheet.units.map(({ name }) => name),
    );
    expect(bloc?.scheme.criteria.map(({ name }) => name)).toEqual(
      last?.scheme.criteria.map(({ name }) => name),
    );
    expect(bloc?.results.every(({ rank, total }) => rank === null && total === null)).toBe(true);
    const facts = readBlocSheet(book)?.facts;
    expect(facts?.year?.value).toBe(2026);
    expect(facts?.head?.value).toBe('Sở Xây dựng');
    expect(facts?.deputy?.value).toBe('Ban Quản lý Vườn Quốc gia Lò Gò – Xa Mát');
    expect(facts?.nextHead).toBeNull();
    expect(facts?.nextDeputy).toBeNull();
  });

  test('knows this year from its history', async () => {
    const before = await read(SAMPLE);
    const { book } = made(before);
    const lines = readHistorySheet(book)?.history.lines ?? [];
    const first = lines.find(({ year, rank }) => year === 2025 && rank === 1);
    expect(first?.unit).toBe('Sở Nông nghiệp và Phát triển nông thôn');
    expect(lines.find(({ year, office }) => year === 2026 && office === 'head')?.unit).toBe(
      'Sở Xây dựng',
    );
  });

  test('says that the result is not official yet, and that there is no pledge', async () => {
    const { next } = made(await read(SAMPLE));
    expect(next.findings.map(({ message }) => message.code)).toEqual([
      'next-year-not-official',
      'next-year-no-pledge',
    ]);
  });

  test('ranks once it is filled in, and makes the year after that', async () => {
    const { book } = made(await read(SAMPLE));
    const sheet = book.sheets[0];
    const blank = computeBlocs(book, noChoices);
    if (sheet === undefined || !blank.ok) throw new Error('nothing to fill in');
    const units = blank.value.blocs[0]?.scoresheet.units.length ?? 0;
    const filled = applyToSnapshot(book, {
      changes: [
        {
          kind: 'write',
          sheet: sheet.name,
          at: { row: sheet.values.length - units, column: 2 },
          values: Array.from({ length: units }, (_, unit) =>
            Array.from({ length: (sheet.values[0]?.length ?? 2) - 2 }, () => 6 - unit / 4),
          ),
        },
      ],
    });
    const { next } = made(filled);
    expect(next.year).toBe(2027);
    expect(next.findings.map(({ message }) => message.code)).toContain('next-year-office-open');
  });

  test.each([
    [2026, ['120', '150']],
    [2025, [null, null]],
  ])('takes the targets of a pledge of %s', async (year, targets) => {
    const folder = path.join(__dirname, '../../golden/formulas-units-in-rows');
    const before = await read(path.join(folder, 'input.xlsx'));
    const parsed = parseScheme(JSON.parse(readFileSync(path.join(folder, 'scheme.json'), 'utf8')));
    if (!parsed.ok) throw new Error('no scheme');
    const image = pledgeImage(
      {
        year,
        units: ['Sở A'],
        movements: [],
        targets: [
          {
            code: '1',
            name: 'Thu ngân sách',
            measure: 'tỷ đồng',
            plan: 150,
            byUnit: [120],
            note: null,
          },
        ],
      },
      'vi',
    );
    const pledged = applyToSnapshot(before, {
      changes: newSheetChanges(before, 'pledge', image, 'vi'),
    });
    const { book, next } = made(pledged, { ...noChoices, scheme: parsed.scheme });
    const bloc = computeBlocs(book, noChoices);
    if (!bloc.ok) throw new Error(bloc.problem.code);
    const inputs = bloc.value.blocs[0]?.scoresheet.stages[0]?.inputs
      .slice(0, 2)
      .map((row) => row[0]?.find(({ role }) => role === 'target')?.input);
    expect(
      inputs?.map((input) => (input?.state === 'number' ? toDecimalText(input.points) : null)),
    ).toEqual(targets);
    expect(next.findings.some(({ message }) => message.code === 'next-year-pledge-of')).toBe(
      year !== 2026,
    );
  });
});
