import fc from 'fast-check';
import type { UnitAwards } from '../../../src/awards/eligibility';
import { fraction } from '../../../src/scoring/points';
import { noRulings, type UnitResult } from '../../../src/scoring/result';
import { ownedAreas, resultFields } from '../../../src/sheets/ownership';
import type { ResultColumn } from '../../../src/sheets/scoresheet';
import type { BlocResults } from '../../../src/sheets/writing/bloc-results';
import { writeResults } from '../../../src/sheets/writing/write-results';
import { applyToSnapshot } from '../../../src/workbook/apply-patch';
import { areaName, cellName, isInside } from '../../../src/workbook/cell-address';
import { formulaAt, valueAt, type CellValue, type Snapshot } from '../../../src/workbook/snapshot';
import { blocOf, flagFor, noAwards, readAgain, tableOf } from './bloc';
import { areaOf, changedCells, sheetNamed, sheetOf, typed, workbookOf } from './workbook';

const SHEET = 'Bảng điểm';

const name = fc.oneof(
  fc.constantFrom('Sở Y tế', '=1+1', 'Sở Y tế'.normalize('NFD'), '-', '', '+84', '1e9'),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

const figure = fc
  .tuple(fc.bigInt(-20_000n, 20_000n), fc.constantFrom(1n, 3n, 8n, 100n))
  .map(([numerator, denominator]) => fraction(numerator, denominator));

function resultFor(unit: number): fc.Arbitrary<UnitResult> {
  return fc.record({
    unit: fc.constant(unit),
    base: fc.option(figure),
    bonus: fc.option(figure),
    penalty: fc.option(figure),
    total: fc.option(figure),
    percent: fc.option(figure),
    rank: fc.option(fc.integer({ min: 1, max: 9 })),
    tiedWith: fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 4 }),
    decidedBy: fc.constant(null),
    band: fc.option(name),
    problems: fc.array(
      fc.oneof(
        fc.record({ kind: fc.constant('missing-score' as const), leaf: name }),
        fc.record({ kind: fc.constant('unreadable-score' as const), leaf: name, text: name }),
      ),
      { maxLength: 5 },
    ),
    rulings: fc.constant(noRulings),
  });
}

const awardsFor = (unit: number): fc.Arbitrary<UnitAwards> =>
  fc.constantFrom(noAwards(unit), flagFor(unit), flagFor(unit, 'pass'));

interface Situation {
  readonly workbook: Snapshot;
  /** Two runs over the same table, with other units and results. */
  readonly runs: readonly BlocResults[];
}

/** A table somewhere on a sheet, with result columns of the user's and things in the way. */
const situation: fc.Arbitrary<Situation> = fc
  .record({
    top: fc.integer({ min: 0, max: 3 }),
    left: fc.integer({ min: 0, max: 2 }),
    headerRows: fc.integer({ min: 1, max: 3 }),
    own: fc.uniqueArray(
      fc.record({
        field: fc.constantFrom(...resultFields),
        state: fc.constantFrom('free' as const, 'used' as const),
      }),
      { maxLength: 3, selector: ({ field }) => field },
    ),
    units: fc.array(name, { minLength: 1, maxLength: 6 }),
    /** Rows between units that are none. */
    gaps: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    notes: fc.array(
      fc.record({
        row: fc.integer({ min: 0, max: 14 }),
        column: fc.integer({ min: 0, max: 30 }),
      }),
      { maxLength: 5 },
    ),
    isExcelTable: fc.boolean(),
    isMergedAway: fc.boolean(),
    isProtected: fc.constantFrom(false, false, false, true),
    titles: fc.subarray(['Xếp hạng', 'TỔNG HỢP ĐIỂM', 'Nhật ký']),
  })
  .chain((parts) => {
    const { top, left, headerRows, own, units, gaps, notes } = parts;
    const first = top + headerRows;
    const unitRows = units.map(
      (_, unit) => first + unit + gaps.slice(0, unit).filter(Boolean).length,
    );
    const right = left + 2 + own.length;
    const rows: CellValue[][] = Array.from({ length: 20 }, () => Array<CellValue>(34).fill(null));
    const put = (row: number, column: number, value: CellValue): void => {
      rows[row]?.splice(column, 1, value);
    };
    put(top, left, 'STT');
    put(top, left + 1, 'Đơn vị');
    put(top, left + 2, 'Điểm');
    for (const [unit, row] of unitRows.entries()) {
      put(row, left + 1, units[unit] ?? null);
      put(row, left + 2, unit);
    }
    const resultColumns = own.map((column, index): ResultColumn => {
      put(top, left + 3 + index, column.field);
      if (column.state === 'used') put(unitRows[0] ?? first, left + 3 + index, 'của tôi');
      return { ...column, column: left + 3 + index };
    });
    for (const { row, column } of notes) if (column > right) put(row, column, 'ghi chú');
    const header = { top, left, bottom: first - 1, right };
    const bottom = Math.max(...unitRows);
    const workbook = workbookOf(
      sheetOf(rows, {
        isProtected: parts.isProtected,
        tables: parts.isExcelTable ? [areaName({ ...header, top: first - 1, bottom })] : [],
        merges: parts.isMergedAway
          ? [areaName({ top: bottom, left: right + 2, bottom: bottom + 1, right: right + 2 })]
          : [],
      }),
      ...parts.titles.map((title) => sheetOf([['của tôi']], { name: title })),
    );
    const run = (count: number): fc.Arbitrary<BlocResults> => {
      const some = units.slice(0, count);
      const table = tableOf({
        header: areaName(header),
        unitRows: unitRows.slice(0, count),
        resultColumns,
      });
      return fc
        .record({
          results: fc.tuple(...some.map((_, unit) => resultFor(unit))),
          awards: fc.tuple(...some.map((_, unit) => awardsFor(unit))),
          decimals: fc.integer({ min: 0, max: 3 }),
        })
        .map(({ results, awards, decimals }) => {
          const bloc = blocOf({ units: some, table, results, awards });
          return {
            ...bloc,
            scheme: { ...bloc.scheme, rounding: { stage: 'total' as const, decimals } },
          };
        });
    };
    return fc
      .tuple(run(units.length), fc.integer({ min: 1, max: units.length }).chain(run))
      .map((runs): Situation => ({ workbook, runs }));
  });

function press(snapshot: Snapshot, bloc: BlocResults): Snapshot {
  const read = readAgain(bloc, snapshot);
  return applyToSnapshot(snapshot, writeResults({ snapshot, blocs: [read], now: 'bây giờ' }).patch);
}

function expectNothingToDo(snapshot: Snapshot, bloc: BlocResults): void {
  const read = readAgain(bloc, snapshot);
  const { patch } = writeResults({ snapshot, blocs: [read], now: 'sau đó' });
  expect(patch.changes).toEqual([]);
}

/** Every cell that changed was Bảng Vàng's before, or was empty and is Bảng Vàng's now. */
function expectOnlyOwnCells(before: Snapshot, after: Snapshot): void {
  const outside = changedCells(before, after, (sheet) => ownedAreas(before, sheet));
  for (const place of outside) {
    const [sheet = '', at = ''] = place.split('!');
    const { top: row, left: column } = areaOf(at);
    const found = sheetNamed(before, sheet);
    expect([place, valueAt(found, row, column), formulaAt(found, row, column)]).toEqual([
      place,
      null,
      null,
    ]);
    const isOwned = ownedAreas(after, sheet).some((area) => isInside({ row, column }, area));
    expect([place, isOwned]).toEqual([place, true]);
  }
}

/** What the user has on her own sheets: merges and Excel tables that were there are there still. */
function expectMergesKept(before: Snapshot, after: Snapshot): void {
  for (const { name: sheet, merges, tables } of before.sheets) {
    const now = sheetNamed(after, sheet);
    expect(now.merges.slice(0, merges.length)).toEqual(merges);
    expect(now.tables).toEqual(tables);
  }
}

test('whatever the table and the results: only own cells change, and a second press changes nothing', () => {
  fc.assert(
    fc.property(situation, ({ workbook, runs }) => {
      let snapshot = workbook;
      for (const bloc of runs) {
        const after = press(snapshot, bloc);
        expectOnlyOwnCells(snapshot, after);
        if (snapshot === workbook) expectMergesKept(snapshot, after);
        expectNothingToDo(after, bloc);
        snapshot = after;
      }
    }),
    { numRuns: 120 },
  );
});

test('what a person writes between two runs outside our cells is there afterwards', () => {
  const note = fc.record({
    sheet: fc.nat(),
    row: fc.integer({ min: 0, max: 16 }),
    column: fc.integer({ min: 0, max: 20 }),
  });
  fc.assert(
    fc.property(situation, fc.array(note, { maxLength: 6 }), ({ workbook, runs }, notes) => {
      const [first, second] = runs;
      if (first === undefined || second === undefined) return;
      let noted = press(workbook, first);
      for (const { sheet: index, row, column } of notes) {
        const sheet = noted.sheets[index % noted.sheets.length]?.name ?? SHEET;
        const isOwned = ownedAreas(noted, sheet).some((area) => isInside({ row, column }, area));
        if (!isOwned) noted = typed(noted, sheet, cellName({ row, column }), 'ghi chú thêm');
      }
      const after = press(noted, second);
      expectOnlyOwnCells(noted, after);
      expectNothingToDo(after, second);
    }),
    { numRuns: 120 },
  );
});

test('going back to the first results brings back exactly what was there, but for the log', () => {
  fc.assert(
    fc.property(situation, ({ workbook, runs }) => {
      const [first, second] = runs;
      if (first === undefined || second === undefined) return;
      const once = press(workbook, first);
      const back = press(press(once, second), first);
      const log = once.names.find(({ name: mark }) => mark === '_BangVang.sheet.log')?.sheet;
      const changed = changedCells(once, back, () => []);
      expect(changed.filter((place) => !place.startsWith(`${log ?? ''}!`))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
