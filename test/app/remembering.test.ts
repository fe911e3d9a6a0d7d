import fc from 'fast-check';
import { certaintiesOf, type BlocCertainty } from '../../src/app/certainty';
import {
  confirmationChanges,
  correctionPatch,
  isConfirmed,
  rememberedIn,
  revocationPatch,
} from '../../src/app/remembering';
import { nothingRemembered, type Correction } from '../../src/sheets/remembered';
import { applyToSnapshot } from '../../src/workbook/apply-patch';
import { fileHost } from '../../src/hosts/file/disk/file-host';
import type { Change } from '../../src/workbook/patch';
import type { SheetSnapshot, Snapshot } from '../../src/workbook/snapshot';
import { openInExcel, valueOf } from '../hosts/excel/open-excel';
import { compute, corrected, golden } from './corrections/correcting';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

let gaps: Snapshot;
let forms: Snapshot;
beforeAll(async () => {
  gaps = await golden('ties-and-gaps');
  forms = await golden('sheet-per-unit');
});

const name = fc.oneof(fc.string(), fc.constantFrom('Sở Y tế', 'sở y  tế', '"]]>', 'Cộng'));

/** Corrections of the workbook of forms, which has several sheets. */
const corrections: fc.Arbitrary<Correction> = fc
  .constantFrom('Sở Tư pháp', 'SYT', 'Sở Nội vụ')
  .chain((sheet) =>
    fc.oneof<fc.Arbitrary<Correction>[]>(
      fc.record({
        kind: fc.constant('sheet' as const),
        sheet: fc.constant(sheet),
        use: fc.constantFrom('read' as const, 'ignore' as const),
      }),
      fc.record({
        kind: fc.constant('unit' as const),
        sheet: fc.constant(sheet),
        unit: name,
        change: fc.constant('leave-out' as const),
      }),
      fc.record({
        kind: fc.constant('criterion' as const),
        sheet: fc.constant(sheet),
        criterion: name,
        change: fc.constantFrom(
          { what: 'leave-out' as const },
          { what: 'maximum' as const, points: '12.5' },
          { what: 'weight' as const, points: '3' },
          { what: 'kind' as const, kind: 'bonus' as const },
        ),
      }),
      fc.record({ kind: fc.constant('year' as const), year: fc.integer({ min: 1999, max: 2099 }) }),
      fc.record({
        kind: fc.constant('not-assigned' as const),
        sheet: fc.constant(sheet),
        unit: name,
        criterion: name,
      }),
      fc.constant<Correction>({ kind: 'stage', sheet, stage: 'self' }),
      fc.constant<Correction>({ kind: 'layout', sheet, layout: 'units-in-rows' }),
      fc.constant<Correction>({ kind: 'organiser', organiser: 'tinh' }),
      fc.constant<Correction>({ kind: 'rules', pack: 'luat-06-2022' }),
    ),
  );

/** What was read of a workbook, as it is confirmed. */
function read(...of: Parameters<typeof compute>): readonly BlocCertainty[] {
  return certaintiesOf(of[0], compute(...of));
}

function revoked(snapshot: Snapshot, correction: Correction): Snapshot {
  return applyToSnapshot(snapshot, valueOf(revocationPatch(snapshot, correction)));
}

function correctionsOf(snapshot: Snapshot): readonly Correction[] {
  return rememberedIn(snapshot).remembered.corrections;
}

test('what was corrected last is remembered, and twice is once', () => {
  fc.assert(
    fc.property(fc.array(corrections, { minLength: 1, maxLength: 6 }), (all) => {
      const after = corrected(forms, ...all);
      expect(correctionsOf(after).at(-1)).toEqual(all.at(-1));
      expect(rememberedIn(after).findings).toEqual([]);
      const [last] = all.slice(-1);
      if (last === undefined) throw new Error('There is one.');
      expect(valueOf(correctionPatch(after, last)).changes).toEqual([]);
    }),
  );
});

test('a correction that is taken back leaves everything as it was', () => {
  fc.assert(
    fc.property(fc.array(corrections, { maxLength: 4 }), corrections, (all, one) => {
      const before = all.reduce((snapshot, other) => {
        const both = corrected(snapshot, other);
        return sameSubject(both, one) ? snapshot : both;
      }, forms);
      expect(revoked(corrected(before, one), one)).toEqual(before);
    }),
  );
});

function sameSubject(snapshot: Snapshot, correction: Correction): boolean {
  return valueOf(revocationPatch(snapshot, correction)).changes.length > 0;
}

test('a later correction of the same subject stands in place of the earlier one', () => {
  const sheet = 'Bảng điểm';
  const maximum = (points: string): Correction => ({
    kind: 'criterion',
    sheet,
    criterion: 'Tiêu chí 1',
    change: { what: 'maximum', points },
  });
  const kind: Correction = {
    kind: 'criterion',
    sheet,
    criterion: 'tiêu  chí 1',
    change: { what: 'kind', kind: 'bonus' },
  };
  const after = corrected(gaps, maximum('50'), kind, maximum('55'));
  expect(correctionsOf(after)).toEqual([kind, maximum('55')]);
});

test('a sheet that is renamed, and rows that are inserted, change nothing', () => {
  const unit: Correction = {
    kind: 'unit',
    sheet: 'Bảng điểm',
    unit: 'Đơn vị thiếu',
    change: 'leave-out',
  };
  const after = moved(corrected(gaps, unit), 'Bảng điểm', 'Điểm năm 2025', 7);
  expect(correctionsOf(after)).toEqual([{ ...unit, sheet: 'Điểm năm 2025' }]);
  const { blocs, findings } = compute(after);
  expect(blocs[0]?.scoresheet.units.map(({ name: own }) => own)).not.toContain('Đơn vị thiếu');
  expect(findings.find(({ message }) => message.code === 'correction-holds')).toMatchObject({
    severity: 'info',
    sheet: 'Điểm năm 2025',
    cell: 'B14',
  });
});

test('a sheet that is gone takes its corrections along, and that is said', () => {
  const ignore: Correction = { kind: 'sheet', sheet: 'SYT', use: 'ignore' };
  const year: Correction = { kind: 'year', year: 2024 };
  const before = corrected(forms, ignore, year);
  const after = {
    ...before,
    sheets: before.sheets.filter(({ name: own }) => own !== 'SYT'),
    names: before.names.map((defined) => ({ ...defined, sheet: null, area: null })),
  };
  const { remembered, findings } = rememberedIn(after);
  expect(remembered.corrections).toEqual([year]);
  expect(findings).toEqual([
    {
      severity: 'info',
      message: { code: 'corrections-without-sheet', params: { count: 1 } },
      sheet: null,
      cell: null,
    },
  ]);
  // The next thing that is remembered forgets them, mark and all.
  const next = corrected(after, { kind: 'year', year: 2025 });
  expect(rememberedIn(next).findings).toEqual([]);
  expect(next.names).toEqual([]);
});

test('a correction of a sheet that was renamed meanwhile is refused', () => {
  expect(correctionPatch(forms, { kind: 'sheet', sheet: 'Cũ', use: 'ignore' })).toEqual({
    ok: false,
    problem: { code: 'sheet-not-found', params: { file: 'input.xlsx', sheet: 'Cũ' } },
  });
});

test.each([
  ['{', 'kept-text-damaged'],
  ['[]', 'kept-text-damaged'],
  ['{"version":1,"confirmed":[],"corrections":[{"kind":"year","year":"x"}]}', 'kept-text-damaged'],
  ['{"version":2,"confirmed":7}', 'kept-text-newer'],
])('a text that cannot be read counts as nothing: %s', (keptText, code) => {
  const snapshot = { ...forms, keptText };
  const { remembered, findings } = rememberedIn(snapshot);
  expect(remembered).toEqual(nothingRemembered);
  expect(findings.map(({ message }) => message.code)).toEqual([code]);
  expect(compute(snapshot).findings).toContainEqual(findings[0]);
});

test('a damaged text is written over, one of a newer version is not', () => {
  const year: Correction = { kind: 'year', year: 2024 };
  expect(correctionsOf(corrected({ ...forms, keptText: 'x' }, year))).toEqual([year]);
  const newer = { ...forms, keptText: '{"version":2}' };
  expect(correctionPatch(newer, year)).toEqual({
    ok: false,
    problem: { code: 'kept-text-newer', params: {} },
  });
  expect(confirmationChanges(newer, read(newer))).toEqual([]);
});

test('a workbook is never made to keep more than 200 KB', () => {
  const unit = (index: number): Correction => ({
    kind: 'unit',
    sheet: 'SYT',
    unit: `${'ở'.repeat(1000)} ${index}`,
    change: 'leave-out',
  });
  let snapshot = forms;
  for (let index = 0; ; index += 1) {
    const patch = correctionPatch(snapshot, unit(index));
    if (!patch.ok) {
      expect(patch.problem).toEqual({ code: 'kept-text-full', params: {} });
      break;
    }
    snapshot = applyToSnapshot(snapshot, patch.value);
    expect(Buffer.byteLength(snapshot.keptText ?? '')).toBeLessThan(200_000);
  }
  // Taking back is always possible.
  expect(correctionsOf(revoked(snapshot, unit(0)))).not.toContainEqual(unit(0));
});

describe('a confirmation', () => {
  const confirmed = (snapshot: Snapshot): Snapshot =>
    applyToSnapshot(snapshot, { changes: confirmationChanges(snapshot, read(snapshot)) });

  test('is remembered, once, and beside corrections', () => {
    expect(isConfirmed(gaps, read(gaps))).toBe(false);
    const after = corrected(confirmed(gaps), { kind: 'organiser', organiser: 'tinh' });
    expect(isConfirmed(after, read(after))).toBe(true);
    expect(confirmationChanges(after, read(after))).toEqual([]);
  });

  test('holds after rows were inserted, the sheet was renamed and scores were changed', () => {
    const after = moved(confirmed(gaps), 'Bảng điểm', 'Điểm', 3);
    const changed = { ...after, sheets: after.sheets.map((sheet) => withScore(sheet, 98)) };
    expect(compute(changed).blocs[0]?.results).not.toEqual(compute(gaps).blocs[0]?.results);
    expect(isConfirmed(changed, read(changed))).toBe(true);
  });

  test.each<Correction>([
    { kind: 'unit', sheet: 'Bảng điểm', unit: 'Đơn vị hòa 1', change: 'leave-out' },
    {
      kind: 'criterion',
      sheet: 'Bảng điểm',
      criterion: 'Tiêu chí 1',
      change: { what: 'maximum', points: '61' },
    },
    {
      kind: 'criterion',
      sheet: 'Bảng điểm',
      criterion: 'Tiêu chí 1',
      change: { what: 'weight', points: '2' },
    },
    {
      kind: 'criterion',
      sheet: 'Bảng điểm',
      criterion: 'Tiêu chí 1',
      change: { what: 'kind', kind: 'penalty' },
    },
  ])('is not one of another reading: %j', (correction) => {
    const after = corrected(confirmed(gaps), correction);
    expect(isConfirmed(after, read(after))).toBe(false);
  });

  test('of another stage is another one', () => {
    const ofSelf = read(forms, { stage: 'self' });
    const after = applyToSnapshot(forms, { changes: confirmationChanges(forms, ofSelf) });
    expect(isConfirmed(after, read(after, { stage: 'self' }))).toBe(true);
    expect(isConfirmed(after, read(after, { stage: 'verified' }))).toBe(false);
  });
});

test('both hosts remember the same', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bang-vang-'));
  try {
    const input = path.join(__dirname, '..', 'golden', 'sheet-per-unit', 'input.xlsx');
    const onDisk = fileHost(input, path.join(folder, 'ra.xlsx'));
    const { host: inExcel } = openInExcel(forms);
    for (const correction of fc.sample(corrections, { numRuns: 8, seed: 7 })) {
      for (const host of [onDisk, inExcel]) {
        const patch = valueOf(correctionPatch(valueOf(await host.read()), correction));
        valueOf(await host.apply(patch));
      }
    }
    const [file, excel] = [valueOf(await onDisk.read()), valueOf(await inExcel.read())];
    expect(excel.keptText).toBe(file.keptText);
    expect(correctionsOf(excel)).toEqual(correctionsOf(file));
    expect(correctionsOf(file).length).toBeGreaterThan(3);
    expect(byName(excel)).toEqual(byName(file));
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);

function byName({ names }: Snapshot): Snapshot['names'] {
  return [...names].sort((a, b) => a.name.localeCompare(b.name));
}

/** The workbook after a person renamed a sheet and inserted rows above everything on it. */
function moved(snapshot: Snapshot, from: string, to: string, rows: number): Snapshot {
  const down = <Value extends { readonly top: number; readonly bottom: number }>(area: Value) => ({
    ...area,
    top: area.top + rows,
    bottom: area.bottom + rows,
  });
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      sheet.name === from
        ? {
            ...sheet,
            name: to,
            origin: { ...sheet.origin, row: sheet.origin.row + rows },
            merges: sheet.merges.map(down),
            hiddenRows: sheet.hiddenRows.map((row) => row + rows),
          }
        : sheet,
    ),
    names: snapshot.names.map((defined) =>
      defined.sheet === from && defined.area !== null
        ? { ...defined, sheet: to, area: down(defined.area) }
        : defined,
    ),
  };
}

/** The sheet with the first score that it has replaced. */
function withScore(sheet: SheetSnapshot, score: number): SheetSnapshot {
  let isDone = false;
  const values = sheet.values.map((row, at) =>
    row.map((value, column) => {
      if (isDone || at < 4 || column < 2 || typeof value !== 'number') return value;
      isDone = true;
      return score;
    }),
  );
  return { ...sheet, values };
}

test('the changes of a correction name nothing but its mark and the text', () => {
  const kinds = (changes: readonly Change[]): readonly string[] => changes.map(({ kind }) => kind);
  const ignore: Correction = { kind: 'sheet', sheet: 'SYT', use: 'ignore' };
  expect(kinds(valueOf(correctionPatch(forms, ignore)).changes)).toEqual([
    'define-name',
    'keep-text',
  ]);
  const after = corrected(forms, ignore);
  expect(kinds(valueOf(revocationPatch(after, ignore)).changes)).toEqual([
    'delete-name',
    'keep-text',
  ]);
});
