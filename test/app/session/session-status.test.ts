import { freshState, type SessionState } from '../../../src/app/session/session-state';
import { lookAt } from '../../../src/app/session/look';
import { statusOf, thingsToSettle } from '../../../src/app/session/session-status';
import { applyToSnapshot } from '../../../src/workbook/apply-patch';
import { emptySheet } from '../../../src/workbook/snapshot';
import { scoreTable, workbookOf } from '../bloc/one-bloc';

const AT = '20/12/2025 10:32';
const complete = scoreTable([
  ['Sở Nội vụ', 50, 37, null, null],
  ['Sở Xây dựng', 58, 38, null, null],
]);
const gap = scoreTable([
  ['Sở Nội vụ', 50, null, null, null],
  ['Sở Xây dựng', 58, 38, null, null],
]);

function seen(snapshot: typeof complete, parts: Partial<SessionState> = {}): SessionState {
  return { ...freshState, look: lookAt(snapshot, AT), ...parts };
}

/** With the results written into it. */
function written(snapshot: typeof complete): typeof complete {
  const { outcome } = lookAt(snapshot, AT);
  if (outcome.kind !== 'computed') throw new Error('Nothing was computed');
  return applyToSnapshot(snapshot, outcome.patch);
}

/** With a sheet deleted. */
function without(snapshot: typeof complete, title: string): typeof complete {
  return {
    ...snapshot,
    sheets: snapshot.sheets.filter(({ name }) => name !== title),
    names: snapshot.names.map((name) =>
      name.sheet === title ? { ...name, sheet: null, area: null } : name,
    ),
  };
}

/** With the score table's header gone. */
function unreadable(snapshot: typeof complete): typeof complete {
  const at = { row: 3, column: 1 };
  return applyToSnapshot(snapshot, {
    changes: [{ kind: 'write', sheet: 'Bảng điểm', at, values: [['x', 'x', 'x']] }],
  });
}

const reading = { task: 'reading', share: 0.394, canStop: true } as const;

test.each([
  ['before the first reading', freshState, false, { kind: 'not-computed' }],
  ['during it', { ...freshState, progress: reading }, false, { kind: 'reading' }],
  [
    'when it takes long',
    { ...freshState, progress: reading },
    true,
    { kind: 'working', task: 'reading', percent: 39 },
  ],
  ['never written', seen(complete), false, { kind: 'not-computed' }],
  ['written', seen(written(complete)), false, { kind: 'up-to-date', time: '10:32' }],
  ['written with a gap', seen(written(gap)), false, { kind: 'blocked', errors: 1 }],
  [
    'written, and then the ranking sheet was deleted',
    seen(without(written(complete), 'Xếp hạng')),
    false,
    { kind: 'changed-since' },
  ],
  [
    'written, and then nothing can be computed any more',
    seen(unreadable(written(complete))),
    false,
    { kind: 'changed-since' },
  ],
  [
    'edited a moment ago',
    seen(written(complete), { isOutdated: true }),
    false,
    { kind: 'changed-since' },
  ],
  [
    'read again in no time',
    seen(written(complete), { progress: reading }),
    false,
    { kind: 'up-to-date', time: '10:32' },
  ],
  [
    'a workbook without a table',
    seen(workbookOf('Trống', emptySheet('Trống').values)),
    false,
    { kind: 'not-computed' },
  ],
] as const)('%s', (_case, state, isTakingLong, status) => {
  expect(statusOf(state, isTakingLong)).toEqual(status);
});

test('the things to settle are the errors', () => {
  expect(thingsToSettle(seen(gap))).toBe(1);
  expect(thingsToSettle(seen(complete))).toBe(0);
  expect(thingsToSettle(freshState)).toBe(0);
});
