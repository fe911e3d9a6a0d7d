import type { BlocResults } from '../../../src/sheets/writing/bloc-results';
import { fingerprint } from '../../../src/sheets/writing/fingerprint';
import { writeResults } from '../../../src/sheets/writing/write-results';
import { applyToSnapshot } from '../../../src/workbook/apply-patch';
import { countWrittenCells } from '../../../src/workbook/patch';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { blocOf, points, resultOf, schemeOf } from './bloc';
import {
  cell,
  cells,
  sheetNamed,
  sheetOf,
  targets,
  typed,
  withSheet,
  workbookOf,
} from './workbook';

const LOG = 'Nhật ký';
const workbook = workbookOf(sheetOf([['Bảng điểm']]));
const first = blocOf({ units: ['A', 'B'], table: null });
const second = blocOf({
  units: ['A', 'B'],
  table: null,
  results: [resultOf(0, '80', 2), resultOf(1, '85', 1)],
});

function write(snapshot: Snapshot, now: string, ...blocs: readonly BlocResults[]) {
  const written = writeResults({ snapshot, blocs, now });
  return { ...written, after: applyToSnapshot(snapshot, written.patch) };
}

/** Cells written outside the log. */
function otherCells({ patch }: ReturnType<typeof write>): number {
  return countWrittenCells({
    changes: patch.changes.filter((change) => !('sheet' in change) || change.sheet !== LOG),
  });
}

test('the first run makes the log with its line', () => {
  const other = blocOf({ units: ['C'], sheet: 'Cụm 2', table: null, stage: null });
  const written = write(workbook, '20/12/2025 10:32', first, other);
  expect(cells(written.after, LOG, 'A1:F3')).toEqual([
    ['NHẬT KÝ GHI CỦA BẢNG VÀNG', null, null, null, null, null],
    [
      'Thời gian',
      'Việc đã làm',
      'Từ trang (nguồn điểm)',
      'Số đơn vị',
      'Số ô đã ghi',
      'Mã số liệu đầu vào',
    ],
    [
      '20/12/2025 10:32',
      'Tính lại xếp hạng',
      'Bảng điểm (điểm thẩm định); Cụm 2',
      3,
      otherCells(written),
      expect.stringMatching(/^[0-9A-F]{4}-[0-9A-F]{4}$/),
    ],
  ]);
});

test('a run that changes nothing leaves no line, a run that changes a cell leaves one', () => {
  const { after } = write(workbook, 'một', first);
  expect(write(after, 'hai', first).patch.changes).toEqual([]);
  const third = write(after, 'ba', second);
  expect(cells(third.after, LOG, 'A3:A5')).toEqual([['một'], ['ba'], [null]]);
  expect(cell(third.after, LOG, 'E4')).toBe(otherCells(third));
  expect(targets(third.after)['_BangVang.sheet.log']).toBe('Nhật ký!A1:F4');
  expect(write(third.after, 'bốn', second).patch.changes).toEqual([]);
});

test('a person’s note in the log stays, and the line goes below it', () => {
  const { after } = write(workbook, 'một', first);
  const noted = typed(after, LOG, 'C4', 'đã in gửi Sở Nội vụ');
  const { after: later } = write(noted, 'hai', second);
  expect(cells(later, LOG, 'A3:C5')).toEqual([
    ['một', 'Tính lại xếp hạng', 'Bảng điểm (điểm thẩm định)'],
    [null, null, 'đã in gửi Sở Nội vụ'],
    ['hai', 'Tính lại xếp hạng', 'Bảng điểm (điểm thẩm định)'],
  ]);
});

test('a protected log is left, with a finding', () => {
  const { after } = write(workbook, 'một', first);
  const locked = withSheet(after, { ...sheetNamed(after, LOG), isProtected: true });
  const written = write(locked, 'hai', second);
  expect(cell(written.after, LOG, 'A4')).toBeNull();
  expect(written.findings.map(({ message, sheet }) => [message.code, sheet])).toEqual([
    ['result-sheet-protected', LOG],
  ]);
});

describe('the fingerprint', () => {
  const scores = (...texts: string[]): BlocResults => ({
    ...first,
    scoresheet: {
      ...first.scoresheet,
      stages: [
        {
          stage: 'verified',
          scores: [texts.map((text) => ({ state: 'number', points: points(text) }))],
          places: [texts.map(() => null)],
          inputs: [],
        },
        { stage: 'self', scores: [[{ state: 'missing' }]], places: [[null]], inputs: [] },
      ],
    },
  });

  test('is the same for the same inputs and depends on nothing computed', () => {
    expect(fingerprint([first])).toBe(fingerprint([second]));
    expect(fingerprint([scores('9.5')])).toBe(fingerprint([scores('9.50')]));
  });

  test('changes with a score, a name, the scheme, the stage and the order of the blocs', () => {
    const other = blocOf({ units: ['A', 'C'], table: null });
    const codes = [
      [first],
      [scores('9.5')],
      [scores('9.51')],
      [scores('1', '23')],
      [scores('12', '3')],
      [other],
      [blocOf({ units: ['AB', ''], table: null })],
      [{ ...first, stage: 'self' as const }],
      [{ ...first, scheme: schemeOf({ capAtMaximum: true }) }],
      [first, other],
      [other, first],
    ].map(fingerprint);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
