import { acceptPatch, findingNamed } from '../../src/app/accept-finding';
import { createCouncilSheet } from '../../src/app/council-sheet';
import { noChoices } from '../../src/app/options';
import { resultsToWrite } from '../../src/app/recompute';
import { councilHeadings } from '../../src/text/council-words';
import { applyToSnapshot } from '../../src/workbook/apply-patch';
import { findSheet, type CellValue, type Snapshot } from '../../src/workbook/snapshot';
import type { SheetFinding } from '../../src/sheets/scoresheet';
import { openInExcel, valueOf } from '../hosts/excel/open-excel';
import { sheetOf, workbookOf } from '../sheets/reading/sheet-of';
import { compute } from './corrections/correcting';
import { withInserted, withRenamed } from './inserting';
import { computeBlocs } from '../../src/app/compute-blocs';

const AT = '20/12/2025 10:32';
const signed = { reason: 'Đã đối chiếu hồ sơ', by: 'Trần Thị B', at: AT };

/** Sở A has more than the maximum. */
const above = workbookOf(
  sheetOf([
    ['KHỐI THI ĐUA 1 NĂM 2025'],
    ['STT', 'Đơn vị', 'Chuyên môn', 'Phối hợp'],
    [null, 'Điểm tối đa', 60, 40],
    [1, 'Sở A', 65, 35],
    [2, 'Sở B', 50, 30],
  ]),
);

function findingsOf(snapshot: Snapshot): readonly SheetFinding[] {
  return resultsToWrite(snapshot, compute(snapshot), AT).findings;
}

function aboveIn(snapshot: Snapshot): SheetFinding {
  return valueOf(findingNamed(findingsOf(snapshot), 'score-above-maximum'));
}

function accepted(snapshot: Snapshot, reason = signed.reason): Snapshot {
  const patch = acceptPatch(
    snapshot,
    compute(snapshot),
    [aboveIn(snapshot)],
    { ...signed, reason },
    'vi',
  );
  return applyToSnapshot(snapshot, valueOf(patch));
}

/** The workbook with another score in place of the one above the maximum. */
function withScore(snapshot: Snapshot, score: CellValue, name = 'Bảng điểm'): Snapshot {
  const changed = <Value>(rows: readonly (readonly Value[])[], from: Value, to: Value): Value[][] =>
    rows.map((row) => row.map((value) => (value === from ? to : value)));
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      sheet.name === name
        ? {
            ...sheet,
            values: changed<CellValue>(sheet.values, 65, score),
            texts: changed(sheet.texts, '65', String(score)),
          }
        : sheet,
    ),
  };
}

test('what is accepted stays so while the cell stays the same, and comes back when it changes', () => {
  expect(aboveIn(above).accepted).toBeUndefined();
  const after = accepted(above);
  expect(aboveIn(after)).toMatchObject({
    cell: 'C4',
    accepted: { reason: 'Đã đối chiếu hồ sơ', by: 'Trần Thị B', on: '2025-12-20' },
  });
  const changed = withScore(after, 66);
  expect(aboveIn(changed).accepted).toBeUndefined();
  expect(findingsOf(changed).map(({ message }) => message.code)).toContain('accepted-changed');
  // Accepted anew: the same row says so.
  const again = accepted(changed, 'Đồng ý cả 66');
  expect(aboveIn(again).accepted?.reason).toBe('Đồng ý cả 66');
  expect(findingsOf(again).map(({ message }) => message.code)).not.toContain('accepted-changed');
  expect(rowsWith(again, 'score-above-maximum')).toHaveLength(1);
});

test('it stays accepted after rows and columns were inserted and the sheet was renamed', () => {
  const after = accepted(above);
  const moved = withRenamed(
    withInserted(
      withInserted(after, 'Bảng điểm', { what: 'rows', before: 1, count: 2 }),
      'Bảng điểm',
      { what: 'columns', before: 0, count: 1 },
    ),
    'Bảng điểm',
    'Điểm 2025',
  );
  expect(aboveIn(moved)).toMatchObject({ cell: 'D6', accepted: { by: 'Trần Thị B' } });
  expect(findingsOf(moved).map(({ message }) => message.code)).not.toContain('accepted-changed');
  expect(aboveIn(withScore(moved, 66, 'Điểm 2025')).accepted).toBeUndefined();
});

test('the sheet "Hội đồng" that is there gets one row, and nothing else of it changes', () => {
  const made = applyToSnapshot(above, valueOf(createCouncilSheet(above, compute(above), 'vi')));
  const after = accepted(made);
  expect(aboveIn(after).accepted?.by).toBe('Trần Thị B');
  const [before, now] = [valuesOf(made), valuesOf(after)];
  const changed = now.flatMap((row, index) =>
    JSON.stringify(row) === JSON.stringify(before[index]) ? [] : [index],
  );
  expect(changed).toHaveLength(1);
});

test('a sheet of hers without that table gets one below everything', () => {
  const { unit, disqualified, votes } = councilHeadings.vi.opinions;
  const own = sheetOf([['HỘI ĐỒNG'], [unit, disqualified, votes], ['Sở A', null, 5]], {
    name: 'Hội đồng',
  });
  const after = accepted(workbookOf(...above.sheets, own));
  expect(aboveIn(after).accepted?.reason).toBe('Đã đối chiếu hồ sơ');
  expect(valuesOf(after).slice(0, 3)).toEqual(
    own.values.map((row) => [...row, ...Array.from({ length: 8 - row.length }, () => null)]),
  );
  expect(compute(after).blocs[0]?.council?.opinions).toHaveLength(1);
});

test('many are accepted one after the other, each in a row of its own', () => {
  let snapshot = workbookOf(
    sheetOf([
      ['STT', 'Đơn vị', 'Chuyên môn', 'Phối hợp'],
      [null, 'Điểm tối đa', 60, 40],
      ...Array.from({ length: 8 }, (_, index) => [index + 1, `Sở ${index + 1}`, 61 + index, 30]),
    ]),
  );
  for (let row = 3; row <= 10; row += 1) {
    const found = valueOf(
      findingNamed(findingsOf(snapshot), `score-above-maximum@Bảng điểm!C${row}`),
    );
    const patch = acceptPatch(snapshot, compute(snapshot), [found], signed, 'vi');
    snapshot = applyToSnapshot(snapshot, valueOf(patch));
  }
  const all = findingsOf(snapshot).filter(({ message }) => message.code === 'score-above-maximum');
  expect(all).toHaveLength(8);
  expect(all.every((one) => one.accepted !== undefined)).toBe(true);
  expect(compute(snapshot).blocs[0]?.council?.accepted).toHaveLength(8);
});

test('without a reason or a name nothing is accepted', () => {
  for (const lacking of [{ reason: ' ' }, { by: '' }]) {
    const patch = acceptPatch(
      above,
      compute(above),
      [aboveIn(above)],
      { ...signed, ...lacking },
      'vi',
    );
    expect(patch).toMatchObject({ ok: false, problem: { code: 'accept-without-reason' } });
  }
});

test('a finding is told by its code, and by its place where there are several', () => {
  const findings = findingsOf(above);
  expect(findingNamed(findings, "SCORE-above-maximum@'bảng điểm'!$C$4").ok).toBe(true);
  expect(findingNamed(findings, 'score-above-maximum@Bảng điểm!C5')).toMatchObject({
    problem: { code: 'accept-not-found' },
  });
  expect(findingNamed([...findings, ...findings], 'score-above-maximum')).toMatchObject({
    problem: { code: 'accept-several', params: { count: 2 } },
  });
});

test('in Excel it is accepted and read again', async () => {
  const { host } = openInExcel(above);
  const before = valueOf(await host.read());
  const computation = valueOf(computeBlocs(before, noChoices));
  const patch = acceptPatch(before, computation, [aboveIn(before)], signed, 'vi');
  valueOf(await host.apply(valueOf(patch)));
  expect(aboveIn(valueOf(await host.read())).accepted).toEqual({
    reason: 'Đã đối chiếu hồ sơ',
    by: 'Trần Thị B',
    on: '2025-12-20',
  });
});

function valuesOf(snapshot: Snapshot): readonly (readonly CellValue[])[] {
  return findSheet(snapshot, 'Hội đồng')?.values ?? [];
}

function rowsWith(snapshot: Snapshot, code: string): readonly (readonly CellValue[])[] {
  return valuesOf(snapshot).filter((row) => row.includes(code));
}
