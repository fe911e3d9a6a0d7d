import { clausesOn } from '../../src/awards/clauses';
import { withParameter } from '../../src/awards/rule-pack';
import { law } from './known';

const pack = law();
const ids = (award: string): readonly string[] =>
  clausesOn(pack, award).clauses.map(({ id }) => id);

describe('the clauses on an award', () => {
  test.each([
    ['CTĐCP', ['X1', 'X3', 'X6.state', 'X7.titles', 'X7.opinion', 'women-first', 'X8']],
    ['BKTTg', ['X1', 'X2', 'X3', 'X7.forms', 'X7.opinion', 'women-first', 'X8']],
    ['CSTĐT', ['X1', 'X3', 'X6.province', 'X7.titles', 'X7.initiative', 'women-first', 'X8']],
    ['GK', ['X1', 'X3', 'X7.forms', 'women-first', 'X8']],
  ])('%s', (award, expected) => {
    expect(ids(award)).toEqual(expected);
  });

  test('the papers of a dossier as the Law names them', () => {
    expect(clausesOn(pack, 'CTĐT').papers).toEqual([
      'Tờ trình đề nghị xét tặng danh hiệu thi đua',
      'Báo cáo thành tích của cá nhân, tập thể',
      'Biên bản bình xét thi đua',
    ]);
    expect(clausesOn(pack, 'BKTTg').papers).toHaveLength(4);
    expect(clausesOn(pack, 'CSTĐCS').papers.at(-1)).toMatch(/^Chứng nhận hoặc xác nhận/);
  });

  test.each([
    ['CTĐCP', { month: 3, day: 30 }],
    ['BKT', { month: 12, day: 10 }],
    ['GK', null],
  ])('the deadline of %s', (award, deadline) => {
    expect(clausesOn(pack, award).deadline).toEqual(deadline);
  });

  test('a day that is none is no deadline', () => {
    const edited = withParameter(pack, 'X6.province.date', '13.1');
    expect(clausesOn(edited, 'BKT').deadline).toBeNull();
  });
});
