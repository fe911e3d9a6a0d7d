import type { Stage } from '../../../src/scoring/scheme';
import type { OwnFigure } from '../../../src/sheets/scoresheet';
import { compareOwnFigures } from '../../../src/sheets/writing/compare-own-figures';
import { sentence } from '../../../src/text/sentences';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { blocOf, points, resultOf } from './bloc';
import { areaOf, sheetOf, withNames, workbookOf } from './workbook';

const workbook = workbookOf(sheetOf([['Bảng điểm']]));

function own(field: OwnFigure['field'], figure: string, stage: Stage | null = null): OwnFigure {
  return {
    unit: 0,
    field,
    stage,
    figure: points(figure),
    place: { sheet: 'Bảng điểm', row: 4, column: 5 },
  };
}

/** The findings about a unit of 97.25 points on the first rank, ranked by verified scores. */
function compared(
  figure: OwnFigure,
  result = resultOf(0, '97.25', 1),
  snapshot: Snapshot = workbook,
) {
  const bloc = blocOf({
    units: ['Sở Y tế'],
    table: null,
    results: [result],
    scoresheet: { ownFigures: [figure] },
  });
  return compareOwnFigures(snapshot, bloc);
}

test.each([
  own('total', '97.25'),
  own('total', '97.250000000000001'),
  own('total', '97.2478'),
  own('rank', '1'),
  own('total', '12', 'self'),
  own('rank', '9', 'bloc'),
])('%o is no difference', (figure) => {
  expect(compared(figure)).toEqual([]);
});

test('a total that differs is a finding at its cell', () => {
  const [finding, ...others] = compared(own('total', '97.5', 'verified'));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: 'warning', sheet: 'Bảng điểm', cell: 'F5' });
  expect(finding && sentence(finding.message, 'vi')).toBe(
    'Tổng điểm của Sở Y tế trong bảng là 97,5, Bảng Vàng tính được 97,25; hãy kiểm tra lại điểm thành phần hoặc công thức của ô này.',
  );
});

test('a rank that differs is a finding, also where there is none', () => {
  const [differs] = compared(own('rank', '2'));
  expect(differs && sentence(differs.message, 'vi')).toContain('xếp hạng 2, Bảng Vàng xếp hạng 1');
  const [none] = compared(own('rank', '2'), resultOf(0, null, null));
  expect(none && sentence(none.message, 'vi')).toContain('chưa xếp hạng được');
});

test('without a total of ours there is nothing to compare a total with', () => {
  expect(compared(own('total', '97'), resultOf(0, null, null))).toEqual([]);
});

test('figures in our own cells are not the user’s', () => {
  const marked = withNames(workbook, {
    name: '_BangVang.column.1.total',
    hidden: true,
    sheet: 'Bảng điểm',
    area: areaOf('F3:F9'),
  });
  expect(compared(own('total', '12'), resultOf(0, '97.25', 1), marked)).toEqual([]);
});
