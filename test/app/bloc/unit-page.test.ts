import { unitPage } from '../../../src/app/unit-page';
import type { BlocComputation } from '../../../src/app/computation';
import { blocOf, scoreTable, workbookOf } from './one-bloc';

const bloc = blocOf(
  scoreTable([
    ['Sở Nội vụ', 50, 37, null, 1],
    ['Sở Xây dựng', 58, 38, null, null],
    ['Sở Y tế', 55, null, null, null],
    ['Sở Tài chính', 59, 'KGCT', 2, null],
    ['Sở Tư pháp', 'chưa chấm', 30, null, null],
  ]),
);

const lineOf = (of: BlocComputation, unit: number, name: string) =>
  unitPage(of, unit, 'vi').lines.find((line) => line.name.includes(name));

test('total, rank and the reason for it', () => {
  expect(unitPage(bloc, 1, 'vi')).toMatchObject({
    name: 'Sở Xây dựng',
    total: '96,00',
    rank: 'Hạng 2 trong 3 đơn vị được xếp hạng',
    percent: 'Đạt 96 % điểm tối đa',
    reasons: { lines: ['Hơn Sở Nội vụ 10 điểm, nhiều nhất ở “Nhiệm vụ” (8)'] },
    changes: {
      lines: [
        'Còn thiếu 4,33 điểm để bằng Sở Tài chính (hạng 1)',
        'Hơn Sở Nội vụ (hạng 3) 10 điểm',
      ],
    },
  });
});

test('every criterion with its points, its maximum and its cell', () => {
  expect(lineOf(bloc, 1, 'Nhiệm vụ')).toMatchObject({
    figure: '58 / 60',
    spokenFigure: '58 điểm, tối đa 60',
    cell: { sheet: 'Bảng điểm', row: 5, column: 2 },
    remarks: [],
    isOpen: false,
  });
  expect(lineOf(bloc, 0, 'Điểm trừ')?.remarks).toEqual(['trừ vào tổng']);
  expect(lineOf(bloc, 3, 'Điểm thưởng')?.remarks).toEqual(['cộng thêm vào tổng']);
});

test('what was not assigned, and that the rest is rescaled for it', () => {
  expect(lineOf(bloc, 3, 'Pháp luật')?.remarks).toEqual(['không giao (KGCT)']);
  expect(lineOf(bloc, 3, 'Nhiệm vụ')).toMatchObject({
    remarks: ['quy đổi vì có tiêu chí không giao: nhân 5/3'],
    countsAs: 'tính 98,3333 điểm',
  });
});

test('what keeps a unit from being ranked stands at its criterion', () => {
  expect(unitPage(bloc, 2, 'vi')).toMatchObject({
    total: null,
    rank: 'Chưa xếp hạng',
    reasons: { heading: 'Vì sao chưa xếp hạng', lines: ['Thiếu điểm “Pháp luật”'] },
    changes: { lines: [] },
  });
  expect(lineOf(bloc, 2, 'Pháp luật')).toMatchObject({ isOpen: true, remarks: ['chưa có điểm'] });
  expect(unitPage(bloc, 4, 'vi').reasons.lines).toEqual([
    'Không đọc được điểm “Nhiệm vụ”: ô ghi “chưa chấm”',
  ]);
  expect(lineOf(bloc, 4, 'Nhiệm vụ')?.isOpen).toBe(true);
});

test('award rules with article, reason and distance', () => {
  const { awards } = unitPage(bloc, 1, 'vi');
  // What is proposed comes first, what fails last.
  expect(awards[0]).toMatchObject({ name: 'Bằng khen cấp tỉnh', outcome: 'unknown' });
  expect(awards[0]?.needs.map(({ text }) => text)).toContain(
    'Cần biết: nội bộ đoàn kết (Hội đồng)',
  );
  const flag = awards.find(({ key }) => key === 'R26.1 CTĐT');
  expect(flag).toMatchObject({
    name: 'Cờ thi đua cấp tỉnh',
    outcome: 'fail',
    outcomeWord: 'Không đạt',
    reason: 'Hạng 2, được xét là hạng 1: thấp hơn 1 bậc.',
  });
  expect(flag?.article).toMatch(/^khoản 1 Điều 26/);
});

test('weights are said, and what a score counts with them', () => {
  const weighted = blocOf(
    workbookOf('Bảng điểm', [
      ['STT', 'Tên đơn vị', 'Nhiệm vụ (10 điểm)', 'Pháp luật (10 điểm)'],
      [null, 'Hệ số', 2, 1],
      [1, 'Sở Xây dựng', 8.5, 9],
      [2, 'Sở Nội vụ', 9.5, 9],
    ]),
  );
  expect(weighted.scheme.weighting).toBe('coefficient');
  expect(lineOf(weighted, 0, 'Nhiệm vụ')).toMatchObject({
    figure: '8,5 / 10',
    remarks: ['hệ số 2'],
    countsAs: 'tính 17 điểm',
  });
});

test('English sentences say the same', () => {
  expect(unitPage(bloc, 1, 'en').reasons.lines).toEqual([
    '10 points ahead of Sở Nội vụ, most of it in “Nhiệm vụ” (8)',
  ]);
});
