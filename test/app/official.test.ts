import { officialPatch, officialState, reopenPatch } from '../../src/app/official';
import { resultsToWrite } from '../../src/app/recompute';
import { correctionPatch, rememberedIn } from '../../src/app/remembering';
import { readHistorySheet } from '../../src/sheets/reading/history-sheet/read-history-sheet';
import { applyToSnapshot } from '../../src/workbook/apply-patch';
import { findSheet, type Snapshot } from '../../src/workbook/snapshot';
import { valueOf } from '../hosts/excel/open-excel';
import { compute, golden, sample } from './corrections/correcting';

const NOW = '20/12/2025 10:32';
const LATER = '22/12/2025 08:00';

let economic: Snapshot;
beforeAll(async () => {
  economic = await sample('khoi-kinh-te-ky-thuat-2025.xlsx');
});

function madeOfficial(snapshot: Snapshot, by = 'Nguyễn Thị A', now = NOW): Snapshot {
  const { patch } = valueOf(officialPatch(snapshot, compute(snapshot), by, now));
  return applyToSnapshot(snapshot, patch);
}

function problemOf(result: ReturnType<typeof officialPatch> | ReturnType<typeof reopenPatch>) {
  return result.ok ? null : result.problem.code;
}

/** The deeds in the log, from the first one. */
function logOf(snapshot: Snapshot): readonly unknown[] {
  return (findSheet(snapshot, 'Nhật ký')?.values ?? []).slice(2).map((row) => row[1]);
}

test('an official result stands in the workbook, its history and its log, and is known again', () => {
  const official = madeOfficial(economic);
  const { blocs } = compute(official);
  const [bloc] = blocs;
  const all = readHistorySheet(official)?.history.lines ?? [];
  const lines = all.filter(({ year }) => year === 2025);
  expect(lines.map(({ year, unit, rank }) => [year, unit, rank])).toEqual(
    bloc?.results.map(({ unit, rank }) => [2025, bloc.scoresheet.units[unit]?.name, rank]),
  );
  expect(lines.filter(({ office }) => office === 'head').map(({ unit }) => unit)).toEqual([
    bloc?.facts.head?.value,
  ]);
  // Whom the sheet names for the year after has nothing but the office there.
  const next = all.filter(({ year }) => year !== 2025);
  expect(next.map(({ year, unit, office, award }) => [year, unit, office, award])).toEqual([
    [2026, bloc?.facts.nextHead?.value, 'head', null],
    [2026, bloc?.facts.nextDeputy?.value, 'deputy', null],
  ]);
  // What is proposed is the final award where the council said nothing; the number of the decision is left to her.
  expect(lines.map(({ award }) => award)).toEqual(
    bloc?.awards.map(({ proposal }) => proposal?.name ?? null),
  );
  expect(all.every(({ decision, date }) => decision === null && date === null)).toBe(true);
  expect(logOf(official)).toEqual(['Tính lại xếp hạng', 'Chốt kết quả – Nguyễn Thị A']);
  expect(officialState(official, blocs)).toMatchObject({
    kind: 'official',
    result: { by: 'Nguyễn Thị A', at: NOW },
  });
  // Pressing the button again writes nothing.
  expect(resultsToWrite(official, compute(official), LATER).patch.changes).toEqual([]);
});

test('it is made official once; after a change it has to be opened again, with a reason', () => {
  const official = madeOfficial(economic);
  expect(problemOf(officialPatch(official, compute(official), 'Trần B', LATER))).toBe(
    'official-already',
  );
  const place = compute(official).blocs[0]?.scores.places[0]?.[0];
  if (place === null || place === undefined) throw new Error('no cell');
  const changed = applyToSnapshot(official, {
    changes: [{ kind: 'write', sheet: place.sheet, at: place, values: [[1]] }],
  });
  const computation = compute(changed);
  expect(officialState(changed, computation.blocs).kind).toBe('changed');
  expect(problemOf(officialPatch(changed, computation, 'Trần B', LATER))).toBe('official-changed');
  const because = { by: 'Trần B', reason: 'sửa điểm theo phúc tra' };
  expect(problemOf(reopenPatch(changed, computation, { ...because, reason: ' ' }, LATER))).toBe(
    'reopen-without-reason',
  );
  const open = applyToSnapshot(changed, valueOf(reopenPatch(changed, computation, because, LATER)));
  expect(officialState(open, computation.blocs)).toEqual({ kind: 'none' });
  expect(logOf(open).at(-1)).toBe('Mở chốt – Trần B: sửa điểm theo phúc tra');
  const again = madeOfficial(open, 'Trần B', LATER);
  expect(officialState(again, compute(again).blocs).kind).toBe('official');
  // What was official before stays in the history; what differs is said there.
  const reading = readHistorySheet(again);
  expect(reading?.findings.map(({ message }) => message.code)).toContain('history-rank-twice');
});

test('without a name, or while an error stands, nothing is made official', async () => {
  expect(problemOf(officialPatch(economic, compute(economic), '  ', NOW))).toBe(
    'official-without-name',
  );
  const gaps = await golden('ties-and-gaps');
  expect(problemOf(officialPatch(gaps, compute(gaps), 'A', NOW))).toBe('official-blocked');
  expect(problemOf(reopenPatch(economic, compute(economic), { by: 'A', reason: 'B' }, NOW))).toBe(
    'reopen-nothing',
  );
});

test('what else the workbook remembers is kept', () => {
  const corrected = applyToSnapshot(
    economic,
    valueOf(correctionPatch(economic, { kind: 'year', year: 2025 })),
  );
  const { remembered } = rememberedIn(madeOfficial(corrected));
  expect(remembered.corrections).toEqual([{ kind: 'year', year: 2025 }]);
  expect(remembered.official).toMatchObject({ by: 'Nguyễn Thị A', at: NOW });
});
