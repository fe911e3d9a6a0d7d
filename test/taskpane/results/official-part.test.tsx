/**
 * @jest-environment jsdom
 */
import { statusOf } from '../../../src/app/session/session-status';
import { ResultsTab } from '../../../src/taskpane/results/results-tab';
import { lookAt } from '../../../src/app/session/look';
import { readHistorySheet } from '../../../src/sheets/reading/history-sheet/read-history-sheet';
import { applyToSnapshot } from '../../../src/workbook/apply-patch';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { scoreTable } from '../../app/bloc/one-bloc';
import { drawTab } from '../draw';
import { plainSession } from '../plain-session';

const complete = scoreTable([
  ['Sở Nội vụ', 50, 37, null, null],
  ['Sở Xây dựng', 58, 38, null, null],
]);
const gap = scoreTable([
  ['Sở Nội vụ', 50, null, null, null],
  ['Sở Xây dựng', 58, 38, null, null],
]);

/** With the results written into it. */
function written(snapshot: Snapshot): Snapshot {
  const { outcome } = lookAt(snapshot, '19/12/2025 08:00');
  if (outcome.kind !== 'computed') throw new Error('Nothing was computed');
  return applyToSnapshot(snapshot, outcome.patch);
}

beforeEach(() => {
  window.localStorage.clear();
});

test('a result is made official by name, opened with a reason, and both can be taken back', async () => {
  const { session } = plainSession(written(complete));
  const drawn = await drawTab({ session, tab: ResultsTab });
  await drawn.press('Chốt kết quả');
  expect(document.activeElement).toBe(drawn.named('Họ tên người chốt'));
  await drawn.press('Chốt kết quả');
  expect(session.state().problem?.code).toBe('official-without-name');
  await drawn.type('Họ tên người chốt', 'Nguyễn Thị A');
  await drawn.press('Chốt kết quả');
  expect(statusOf(session.state(), false)).toEqual({
    kind: 'official',
    by: 'Nguyễn Thị A',
    at: '20/12/2025 10:32',
  });
  expect(session.state().notice).toMatchObject({ kind: 'written', deed: 'made-official' });
  const { look } = session.state();
  expect(look === null ? null : readHistorySheet(look.snapshot)?.history.lines).toHaveLength(2);

  await drawn.press('Mở chốt');
  expect(drawn.valueOf('Họ tên người mở chốt')).toBe('Nguyễn Thị A');
  await drawn.press('Mở chốt');
  expect(session.state().problem?.code).toBe('reopen-without-reason');
  await drawn.type('Lý do mở chốt', 'sửa điểm theo phúc tra');
  await drawn.press('Mở chốt');
  expect(statusOf(session.state(), false).kind).toBe('up-to-date');
  expect(session.state().undoable).toEqual(['made-official', 'reopened']);
  await drawn.during(() => session.undo());
  expect(statusOf(session.state(), false).kind).toBe('official');
  await drawn.during(() => session.undo());
  expect(statusOf(session.state(), false).kind).toBe('up-to-date');
  drawn.close();
});

test('while an error stands it is refused with the reason, and what was typed stays', async () => {
  const { session } = plainSession(written(gap));
  const drawn = await drawTab({ session, tab: ResultsTab });
  await drawn.press('Chốt kết quả');
  await drawn.type('Họ tên người chốt', 'Trần B');
  await drawn.press('Chốt kết quả');
  expect(session.state().problem?.code).toBe('official-blocked');
  expect(drawn.valueOf('Họ tên người chốt')).toBe('Trần B');
  expect(session.state().undoable).toEqual([]);
  await drawn.press('Để sau');
  expect(document.activeElement).toBe(drawn.named('Chốt kết quả'));
  drawn.close();
});

test('a changed score is said to have changed since it was official', async () => {
  const { session } = plainSession(written(complete));
  await session.start();
  await session.officially({ kind: 'make-official', by: 'Trần B' });
  const { look } = session.state();
  if (look?.outcome.kind !== 'computed') throw new Error('Nothing was computed');
  const place = look.outcome.computation.blocs[0]?.scores.places[0]?.[0];
  if (place === null || place === undefined) throw new Error('no cell');
  const changed = applyToSnapshot(look.snapshot, {
    changes: [{ kind: 'write', sheet: place.sheet, at: place, values: [[1]] }],
  });
  const state = { ...session.state(), look: lookAt(changed, '21/12/2025 09:00') };
  expect(statusOf(state, false)).toEqual({
    kind: 'official-changed',
    by: 'Trần B',
    at: '20/12/2025 10:32',
  });
});
