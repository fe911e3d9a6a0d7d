import type { LeafFormula } from '../../../src/scoring/formulas/leaf-formula';
import { toDecimalText } from '../../../src/scoring/points';
import { fingerprint } from '../../../src/sheets/writing/fingerprint';
import { band, leaf, points, schemeOf } from '../../scoring/builders';
import { attainment, cases, counted, rule6 } from '../../scoring/formulas/builders';
import { sheetOf } from '../../sheets/reading/sheet-of';
import { compute, computedLeaf, refusal, unitTable } from './formula-bloc';

const count: LeafFormula = {
  kind: 'count',
  each: points('5'),
  most: { at: 'maximum' },
  least: null,
  fractions: 'refused',
};
const levels: LeafFormula = {
  kind: 'levels',
  levels: [
    { name: 'Tốt', points: points('8') },
    { name: 'Khá', points: points('6') },
  ],
};

describe('what stands in the pool decides, and it is computed once for the whole bloc', () => {
  const pool = schemeOf([computedLeaf('31', 'Tiêu chí số 4', '10', rule6)]);
  const columns = [['31. Tiêu chí số 4', 'Chỉ tiêu', 'Thực hiện']] as const;

  test('leaf 31 without ĐV1, and with it', () => {
    const rows = [
      ['ĐV2', 1, 5],
      ['ĐV3', 1, 2],
    ];
    expect(compute(pool, [unitTable(columns, rows)]).points).toEqual([['10.00'], ['6.25']]);
    const all = compute(pool, [unitTable(columns, [...rows, ['ĐV1', 1, 10]])]);
    expect(all.points).toEqual([['7.22'], ['5.56'], ['10.00']]);
  });

  test('targets in another unit of measure are said, once a criterion, with both cells', () => {
    const { said } = compute(pool, [
      unitTable(columns, [
        ['ĐV1', 0.9, 1],
        ['ĐV2', 90, 95],
        ['ĐV3', 85, 80],
      ]),
    ]);
    expect(said('targets-differ-in-unit')).toEqual([
      'warning C4 Chỉ tiêu của “Tiêu chí số 4” chênh nhau từ 10 lần trở lên: ĐV1 ghi 0,9 (ô C4), ĐV2 ghi 90 (ô C5). Hãy kiểm tra xem có cùng đơn vị tính không.',
    ]);
    const alike = unitTable(columns, [
      ['ĐV1', 9.1, 1],
      ['ĐV2', 90, 95],
      ['ĐV3', 0, 80],
    ]);
    expect(compute(pool, [alike]).said('targets-differ-in-unit')).toEqual([]);
  });
});

describe('where the inputs stand', () => {
  const scheme = schemeOf([
    computedLeaf('1', 'Sáng kiến', '20', count),
    computedLeaf('2', 'Chuyển đổi số', '8', levels),
    computedLeaf('3', 'Thu ngân sách', '10', attainment({ most: { at: 'maximum' } })),
  ]);

  test('a single input in the own cell, in a column of its kind, or under "Kết quả"', () => {
    const { points: counted_, bloc } = compute(scheme, [
      unitTable(
        [['Sáng kiến'], ['Chuyển đổi số', 'Kết quả'], ['Thu ngân sách', 'KH', 'Kết quả', 'Điểm']],
        [['Sở A', 3, 'khá', 100, 95, 9.5]],
      ),
    ]);
    expect(counted_).toEqual([['15.00', '6.00', '9.50']]);
    expect(
      bloc.formulas[0]?.map((of) => of?.inputs.map(({ key, place }) => [key, place?.column])),
    ).toEqual([
      [['count', 2]],
      [['level', 3]],
      [
        ['target', 4],
        ['actual', 5],
      ],
    ]);
    // The cell of the points is that which says most.
    expect(bloc.scores.places[0]?.map((place) => place?.column)).toEqual([2, 3, 5]);
  });

  test('what is nowhere is refused in one sentence that names criterion and input', () => {
    const table = unitTable(
      [['Sáng kiến', 'Chỉ tiêu'], ['Chuyển đổi số'], ['Thu ngân sách', 'Thực hiện']],
      [['Sở A', 3, 'Khá', 90]],
    );
    expect(refusal(scheme, [table])).toBe(
      'Chưa tính điểm được: trang “Bảng điểm” không có cột hoặc dòng mà bộ tiêu chí dùng để tính điểm. “Sáng kiến” cần số lượng; “Thu ngân sách” cần chỉ tiêu. Hãy thêm cột dưới tiêu đề của tiêu chí (hoặc dòng bên dưới tiêu chí), hoặc sửa cách tính trong bộ tiêu chí.',
    );
  });

  test('a target in the scheme needs no column', () => {
    const formula = attainment({ target: { from: 'scheme', value: points('100') } });
    const fixed = schemeOf([computedLeaf('1', 'Tỷ lệ đăng ký', '10', formula)]);
    const { points: found } = compute(fixed, [unitTable([['Tỷ lệ đăng ký']], [['Sở A', 80]])]);
    expect(found).toEqual([['8.00']]);
  });

  test('a stage without inputs takes those of another, and its typed points are compared', () => {
    const only = schemeOf([computedLeaf('3', 'Thu ngân sách', '10', attainment())]);
    const table = unitTable(
      [['Thu ngân sách', 'Chỉ tiêu', 'Thực hiện', 'Tự chấm', 'Thẩm định']],
      [
        ['Sở A', 100, 95, 9.5, 9],
        ['Sở B', 100, 80, 9, 8],
      ],
    );
    const { bloc, points: found, said } = compute(only, [table]);
    expect(bloc.stage).toBe('verified');
    expect(found).toEqual([['9.50'], ['8.00']]);
    expect(said('formula-score-differs')).toEqual([
      'warning F4 Sở A: điểm “Thu ngân sách” ghi trong bảng là 9, tính theo bộ tiêu chí là 9,5; đã dùng 9,5. Nếu Hội đồng chấm khác, hãy ghi vào trang “Hội đồng” kèm lý do.',
    ]);
    expect(said('stage-passed-over')).toEqual([]);
  });

  test('a blend computes each of its stages', () => {
    const blended = schemeOf([computedLeaf('1', 'Sáng kiến', '20', count)], {
      blend: [
        { stage: 'self', weight: points('0.4'), how: 'value' },
        { stage: 'verified', weight: points('0.6'), how: 'value' },
      ],
    });
    const table = unitTable([['Sáng kiến', 'Tự chấm', 'Thẩm định']], [['Sở A', 4, 2]]);
    const { points: found, bloc } = compute(blended, [table]);
    expect(found).toEqual([['14.00']]);
    expect(bloc.formulas[0]?.[0]?.inputs[0]?.place?.column).toBe(3);
  });
});

describe('what stands beside and around', () => {
  test('a typed score that only shows the computed one rounded is no difference', () => {
    const thirds = schemeOf([computedLeaf('1', 'Thu ngân sách', '10', attainment())]);
    const columns = [['Thu ngân sách', 'Chỉ tiêu', 'Thực hiện', 'Điểm']] as const;
    const { said } = compute(thirds, [
      unitTable(columns, [
        ['Sở A', 3, 2, 6.67],
        ['Sở B', 3, 1, 3.34],
        ['Sở C', 3, 3, null],
      ]),
    ]);
    expect(said('formula-score-differs')).toHaveLength(1);
    expect(said('formula-score-differs')[0]).toMatch(/^warning E5 Sở B: .* 3,34, .* 3,33;/);
  });

  test('the cap at the maximum leaves alone what a formula gives', () => {
    const scheme = schemeOf(
      [computedLeaf('1', 'Thu ngân sách', '10', attainment()), leaf('2', { name: 'Báo cáo' })],
      { capAtMaximum: true },
    );
    const columns = [['Thu ngân sách', 'Chỉ tiêu', 'Thực hiện'], ['Báo cáo']] as const;
    const { bloc } = compute(scheme, [
      unitTable(columns, [
        ['Sở A', 100, 125, 12],
        ['Sở B', 3, 4, 12],
      ]),
    ]);
    expect(bloc.results.map(({ total }) => total && toDecimalText(total))).toEqual([
      '22.5',
      '23.33',
    ]);
  });

  test('a cut on the sheet “Hội đồng” holds instead of the formula, and nothing is said any more', () => {
    const scheme = schemeOf([computedLeaf('31', 'Tiêu chí số 4', '10', rule6)]);
    const table = unitTable(
      [['31. Tiêu chí số 4', 'Chỉ tiêu', 'Thực hiện', 'Điểm']],
      [
        ['ĐV1', 1, 10, 0],
        ['ĐV2', 1, 5, 7.22],
      ],
    );
    const council = sheetOf(
      [
        ['Đơn vị', 'Tiêu chí', 'Điểm được tính', 'Lý do', 'Người ghi', 'Ngày ghi'],
        ['ĐV1', '31', 0, 'Chưa giao chỉ tiêu', 'Thư ký', '20/12/2025'],
      ],
      { name: 'Hội đồng' },
    );
    expect(compute(scheme, [table]).said('formula-score-differs')).toHaveLength(1);
    const { bloc, points: computed, said } = compute(scheme, [table, council]);
    expect(said('formula-score-differs')).toEqual([]);
    // The formula of the others still counts what the unit has done.
    expect(computed).toEqual([['10.00'], ['7.22']]);
    expect(bloc.results.map(({ total }) => total && toDecimalText(total))).toEqual(['0', '7.22']);
    expect(bloc.results[0]?.rulings.overrides).toHaveLength(1);
  });

  test('a bar keeps the unit from every class, not from its rank', () => {
    const formula = cases([{ kind: 'bar', code: 'x', name: 'Không gửi báo cáo.' }]);
    const scheme = schemeOf([computedLeaf('1', 'Báo cáo', '10', formula)], {
      bands: [band('Tốt', '50')],
    });
    const { bloc, said } = compute(scheme, [
      unitTable(
        [['Báo cáo', 'Không gửi báo cáo']],
        [
          ['Sở A', 1],
          ['Sở B', 0],
        ],
      ),
    ]);
    expect(bloc.results.map(({ rank, band: reached }) => [rank, reached])).toEqual([
      [1, null],
      [1, 'Tốt'],
    ]);
    expect(said('class-barred')).toEqual([
      'info B4 Sở A không xếp loại dù đủ điểm cho loại cao hơn: có trường hợp không được xếp loại ở “Báo cáo”: Không gửi báo cáo.',
    ]);
  });

  test('points won and lost by cases break ties like bonus and penalty', () => {
    const formula = cases([
      counted('t', '0.5', { name: 'Chậm' }),
      counted('c', '0.5', { name: 'Giải pháp', effect: 'bonus' }),
    ]);
    const columns = [['Báo cáo', 'Chậm', 'Giải pháp']] as const;
    const rows = [
      ['Sở A', 2, 2],
      ['Sở B', null, null],
      ['Sở C', 1, 1],
    ];
    const ranks = (by: 'more-bonus' | 'fewer-penalties') =>
      compute(schemeOf([computedLeaf('1', 'Báo cáo', '10', formula)], { tieBreaks: [{ by }] }), [
        unitTable(columns, rows),
      ]).bloc.results.map(({ total, rank }) => [total && toDecimalText(total), rank]);
    expect(ranks('more-bonus')).toEqual([
      ['10', 1],
      ['10', 3],
      ['10', 2],
    ]);
    expect(ranks('fewer-penalties')).toEqual([
      ['10', 3],
      ['10', 1],
      ['10', 2],
    ]);
  });
});

describe('what cannot be computed is said at its own cell', () => {
  const scheme = schemeOf([
    computedLeaf('1', 'Thu ngân sách', '10', attainment({ noTarget: 'not-assigned' })),
    computedLeaf('2', 'Sáng kiến', '20', count),
    computedLeaf('3', 'Chuyển đổi số', '8', levels),
  ]);
  const columns = [
    ['Thu ngân sách', 'Chỉ tiêu', 'Thực hiện'],
    ['Sáng kiến'],
    ['Chuyển đổi số', 'Mức'],
  ] as const;

  test.each([
    [['Sở A', -5, 90, 1, 'Tốt'], 'error C4', 'chỉ tiêu là số âm (-5)'],
    [['Sở A', 100, null, 1, 'Tốt'], 'error D4', 'thiếu thực hiện'],
    [['Sở A', 100, 'nhiều', 1, 'Tốt'], 'error D4', 'không đọc được thực hiện, ô ghi “nhiều”'],
    [['Sở A', 100, 90, 1.5, 'Tốt'], 'error E4', 'số lượng phải là số nguyên, ô ghi 1,5'],
    [['Sở A', 100, 90, 1, 'Giỏi'], 'error F4', 'mức ghi “Giỏi”, bộ tiêu chí không có từ này'],
    [['Sở A', 0, 90, 1, 'Tốt'], 'info C4', 'không có chỉ tiêu'],
  ])('%j', (row, at, why) => {
    const { said, bloc } = compute(scheme, [unitTable(columns, [row])]);
    const [only = '', ...more] = said('formula-not-computed');
    expect(more).toEqual([]);
    expect(only.startsWith(`${at} Sở A `)).toBe(true);
    expect(only).toContain(`: ${why}. Hãy `);
    expect(bloc.results[0]?.rank === null).toBe(at.startsWith('error'));
    expect(said('score-missing').concat(said('score-unreadable'))).toEqual([]);
  });

  test('the code of the inputs changes with an input', () => {
    const code = (actual: number): string =>
      fingerprint([compute(scheme, [unitTable(columns, [['Sở A', 100, actual, 1, 'Tốt']])]).bloc]);
    expect(code(90)).toBe(code(90));
    expect(code(90)).not.toBe(code(91));
  });
});
