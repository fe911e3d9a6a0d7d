import { findingSections, findingsOfBloc, type FindingLine } from '../../src/app/finding-sections';
import { lookAt, type Look } from '../../src/app/session/look';
import type { Snapshot } from '../../src/workbook/snapshot';
import { sheetOf, workbookOf } from '../sheets/reading/sheet-of';
import { corrected, golden } from './corrections/correcting';

const NOW = '20/12/2025 10:32';

function look(snapshot: Snapshot): Look {
  return lookAt(snapshot, NOW);
}

function linesOf(snapshot: Snapshot, code: string, bloc = 0): readonly FindingLine[] {
  return findingSections(look(snapshot), bloc).flatMap(({ groups }) =>
    groups.flatMap((group) => (group.code === code ? group.lines : [])),
  );
}

function onlyLine(snapshot: Snapshot, code: string): FindingLine {
  const lines = linesOf(snapshot, code);
  const [line] = lines;
  if (line === undefined || lines.length > 1) throw new Error(`${lines.length} lines of ${code}`);
  return line;
}

test('findings stand under what has to be done, and every one of them is there once', async () => {
  const ties = look(await golden('ties-and-gaps'));
  const sections = findingSections(ties, 0);
  expect(sections.map(({ severity, count }) => [severity, count])).toEqual([
    ['error', 3],
    ['warning', 3],
    ['info', 5],
  ]);
  const listed = sections.flatMap(({ groups }) => groups.flatMap(({ lines }) => lines));
  expect(new Set(listed.map(({ finding }) => finding))).toEqual(new Set(ties.findings));
});

test('a missing score can be taken as not assigned, and that can be taken back', async () => {
  const ties = await golden('ties-and-gaps');
  const missing = onlyLine(ties, 'score-missing');
  expect(missing).toMatchObject({
    spot: { sheet: 'Bảng điểm', cell: 'D7' },
    cellText: '-',
    isMendedThere: true,
    notAssigned: {
      kind: 'not-assigned',
      sheet: 'Bảng điểm',
      unit: 'Đơn vị thiếu',
      criterion: 'Tiêu chí 2',
    },
  });
  if (missing.notAssigned === null) throw new Error('no way out');
  const after = corrected(ties, missing.notAssigned);
  expect(linesOf(after, 'score-missing')).toEqual([]);
  const holds = onlyLine(after, 'correction-holds');
  expect(holds.revoke).toEqual(missing.notAssigned);
  expect(holds.isMendedThere).toBe(false);
});

test('an unreadable score too; a tie has nothing to be mended in its cell', async () => {
  const ties = await golden('ties-and-gaps');
  expect(linesOf(ties, 'score-unreadable').map(({ notAssigned }) => notAssigned)).toEqual([
    expect.objectContaining({ unit: 'Đơn vị chữ', criterion: 'Tiêu chí 1' }),
    expect.objectContaining({ unit: '__proto__', criterion: 'Điểm trừ' }),
  ]);
  expect(onlyLine(ties, 'rank-shared')).toMatchObject({
    isMendedThere: false,
    notAssigned: null,
    cellText: null,
  });
});

test('criteria of the same name are told apart by their codes', () => {
  const snapshot = workbookOf(
    sheetOf(
      [
        ['STT', 'Đơn vị', 'I. Chính trị', '', 'II. Kinh tế', ''],
        ['', '', '1. Chung', '2. Riêng', '3. Chung', '4. Khác'],
        ['', 'Điểm tối đa', 10, 10, 10, 10],
        [1, 'Sở A', 9, 8, 7, 6],
        [2, 'Sở B', 8, 8, null, 6],
        [3, 'Sở C', 7, 8, 7, 6],
      ],
      { merges: ['C1:D1', 'E1:F1', 'A1:A2', 'B1:B2'] },
    ),
  );
  const { notAssigned } = onlyLine(snapshot, 'score-missing');
  expect(notAssigned).toMatchObject({ unit: 'Sở B', criterion: '3 Chung' });
  if (notAssigned === null) throw new Error('no way out');
  expect(linesOf(corrected(snapshot, notAssigned), 'score-missing')).toEqual([]);
});

test('what was read wrongly leads to the part of the reading that corrects it', async () => {
  const ties = await golden('ties-and-gaps');
  expect(onlyLine(ties, 'organiser-inferred').part).toBe('facts');
  expect(onlyLine(ties, 'no-bands').part).toBe('scheme');
  expect(onlyLine(ties, 'score-missing').part).toBeNull();
});

test('of several blocs in a workbook each has its own findings, and those of the workbook', () => {
  const table = (units: readonly string[], gap: number | null): (string | number | null)[][] => [
    ['STT', 'Đơn vị', 'Tiêu chí 1', 'Tiêu chí 2'],
    ['', 'Điểm tối đa', 50, 50],
    ...units.map((unit, index) => [index + 1, unit, 40 + index, index === 1 ? gap : 30 + index]),
  ];
  const snapshot = workbookOf(
    sheetOf(table(['Sở A', 'Sở B', 'Sở C'], null), { name: 'Khối 1' }),
    sheetOf(table(['Xã D', 'Xã E', 'Xã G'], 44), { name: 'Khối 2' }),
    sheetOf([['Ghi chú', 1, 2, 3, 4, 5, 6, 7]], { name: 'Khác' }),
  );
  const sheets = (bloc: number): readonly (string | null)[] => [
    ...new Set(findingsOfBloc(look(snapshot), bloc).map(({ sheet }) => sheet)),
  ];
  expect(sheets(0)).toEqual(expect.arrayContaining(['Khối 1', 'Khác']));
  expect(sheets(0)).not.toContain('Khối 2');
  expect(sheets(1)).toEqual(expect.arrayContaining(['Khối 2', 'Khác']));
  expect(sheets(1)).not.toContain('Khối 1');
  expect(linesOf(snapshot, 'score-missing', 1)).toEqual([]);
});

test('the mistakes of the sheet of the scheme are findings, though nothing can be computed', () => {
  const wrong = look(
    workbookOf(
      sheetOf([
        ['STT', 'Đơn vị', 'Tiêu chí 1', 'Tiêu chí 2'],
        [1, 'Sở A', 9, 8],
        [2, 'Sở B', 8, 8],
      ]),
      sheetOf(
        [
          ['Mã', 'Tên tiêu chí', 'Loại', 'Thuộc nhóm (mã)', 'Điểm tối đa', 'Hệ số, trọng số'],
          ['1', 'Tiêu chí 1', 'Tiêu chí', null, 'hai mươi', null],
          ['2', 'Tiêu chí 2', 'Tiêu chí', null, 10, null],
        ],
        { name: 'Bộ tiêu chí' },
      ),
    ),
  );
  expect(wrong.outcome.kind).toBe('not-computed');
  const [section] = findingSections(wrong, 0);
  expect(section?.severity).toBe('error');
  expect(section?.groups.flatMap(({ lines }) => lines.map(({ spot }) => spot))).toEqual([
    { sheet: 'Bộ tiêu chí', cell: 'E2' },
  ]);
});
