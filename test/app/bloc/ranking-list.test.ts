import { rankingList } from '../../../src/app/ranking-list';
import { blocOf, scoreTable } from './one-bloc';

const bloc = blocOf(
  scoreTable([
    ['Sở Nội vụ', 50, 37, null, null],
    ['Sở Xây dựng', 58, 38, null, null],
    ['Sở Y tế', 55, null, null, null],
    ['Sở Công Thương', 57.5, 38, 0.5, null],
    ['Sở Tài chính', 59, 39.5, null, null],
  ]),
);

test('the best first, those without a rank last', () => {
  const list = rankingList(bloc, 'vi');
  expect(list.order).toEqual([4, 1, 3, 0, 2]);
  expect(list.ranked).toBe(4);
});

test('a screen reader hears rank, ties and points', () => {
  const { rowOf } = rankingList(bloc, 'vi');
  expect(rowOf(3).spoken).toMatch(
    /^Sở Công Thương: hạng 2, đồng hạng với Sở Xây dựng, 96 điểm, .*Hội đồng quyết định$/,
  );
  expect(rankingList(bloc, 'en').rowOf(3).spoken).toMatch(
    /^Sở Công Thương: rank 2, tied with Sở Xây dựng, 96 points, /,
  );
});

test('ranks, medals, and totals that align', () => {
  const { rowOf } = rankingList(bloc, 'vi');
  expect(rowOf(4)).toMatchObject({ rank: '1', medal: 1, total: '98,50' });
  expect(rowOf(1)).toMatchObject({ rank: '=2', medal: 2, total: '96,00' });
  expect(rowOf(0)).toMatchObject({ rank: '4', medal: null, total: '87,00' });
});

test('the proposal with its outcome and how much is still to be declared', () => {
  const { remarks } = rankingList(bloc, 'vi').rowOf(4);
  expect(remarks).toEqual(['Cờ thi đua cấp tỉnh', 'Chưa đủ dữ liệu (6)']);
});

test('a unit that is not ranked says why and where to mend it', () => {
  const row = rankingList(bloc, 'vi').rowOf(2);
  expect(row).toMatchObject({
    rank: '–',
    medal: null,
    total: null,
    bar: null,
    remarks: ['thiếu 1 ô điểm'],
    mend: { sheet: 'Bảng điểm', row: 6, column: 3 },
  });
  expect(row.spoken).toBe('Sở Y tế: chưa xếp hạng, thiếu 1 ô điểm');
});

test('the bars say what they mean', () => {
  expect(rankingList(bloc, 'vi').bars).toEqual({
    meaning: 'Thanh: từ 80 đến 100 điểm',
    isCut: true,
  });
});

test('units are found by a part of their name, whatever the case', () => {
  const { named } = rankingList(bloc, 'vi');
  expect(named('sở x')).toEqual([1]);
  expect(named('  ')).toHaveLength(5);
  expect(named('bộ')).toEqual([]);
});

test('six thousand units that all tie are no more work than a row each', () => {
  const many = blocOf(
    scoreTable(Array.from({ length: 6000 }, (_, unit) => [`Đơn vị ${unit}`, 50, 30, null, null])),
  );
  const list = rankingList(many, 'vi');
  expect(list.order).toHaveLength(6000);
  expect(list.rowOf(5999).spoken).toContain('và 5996 đơn vị khác');
});
