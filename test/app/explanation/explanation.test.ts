import { explanationPage } from '../../../src/app/unit-page';
import { explanationOf } from '../../../src/app/explanation';
import { leavesOf } from '../../../src/scoring/criteria';
import { applyFormulas } from '../../../src/scoring/formulas/apply-formulas';
import { scoreOf } from '../../../src/scoring/formulas/compute-formula';
import { blendStages } from '../../../src/scoring/blend';
import { noUnitFacts } from '../../../src/scoring/unit-facts';
import { band, group, leaf, points, schemeOf, score } from '../../scoring/builders';
import { attainment } from '../../scoring/formulas/builders';
import { explainedBloc, remarksAt, said } from './explained-bloc';

const two = [leaf('1', { max: '60' }), leaf('2', { max: '40' })];
const withMarks = [
  ...two,
  leaf('T', { kind: 'bonus', max: null }),
  leaf('P', { kind: 'penalty', max: null }),
];

describe('how a criterion counts', () => {
  test('capped, weighted by its own and by its group', () => {
    const scheme = schemeOf(
      [group('A', [leaf('1', { weight: '2' })], { name: 'Nhóm A', weight: '3' })],
      { weighting: 'coefficient', capAtMaximum: true },
    );
    const bloc = explainedBloc(scheme, ['12']);
    expect(remarksAt(bloc, '1')).toEqual([
      'vượt tối đa, tính bằng tối đa',
      'hệ số 2',
      'hệ số 3 của nhóm “Nhóm A”',
    ]);
    expect(said(bloc).lines[1]?.countsAs).toBe('tính 60 điểm');
    expect(said(bloc).lines[0]?.remarks).toEqual(['hệ số 3']);
  });

  test('percentage weights say what they divide by', () => {
    const scheme = schemeOf([leaf('1', { max: '10', weight: '30' }), leaf('2', { weight: '70' })], {
      weighting: 'percentage',
    });
    expect(remarksAt(explainedBloc(scheme, ['9 9']), '1')).toEqual([
      'chia cho tối đa 10, nhân trọng số 30',
    ]);
  });

  test.each([
    ['rescale', ['quy đổi vì có tiêu chí không giao: nhân 5/3'], ['không giao (KGCT)']],
    [
      'rescale-in-group',
      ['quy đổi trong nhóm vì có tiêu chí không giao: nhân 5/3'],
      ['không giao (KGCT)'],
    ],
    ['percent', [], ['không giao (KGCT)']],
    ['zero', [], ['không giao (KGCT)', 'tính 0 điểm theo bộ tiêu chí']],
    ['full', [], ['không giao (KGCT)', 'tính bằng điểm tối đa theo bộ tiêu chí']],
  ] as const)('what was not assigned: %s', (notAssigned, first, second) => {
    const bloc = explainedBloc(schemeOf(two, { notAssigned }), ['50 KGCT']);
    expect(remarksAt(bloc, '1')).toEqual(first);
    expect(remarksAt(bloc, '2')).toEqual(second);
  });

  test('a blank score is open, or counts 0 by the scheme', () => {
    const open = explainedBloc(schemeOf(two), ['50 -']);
    expect(said(open).lines[1]).toMatchObject({ isOpen: true, remarks: ['chưa có điểm'] });
    const zero = explainedBloc(schemeOf(two, { missing: 'zero' }), ['50 -']);
    expect(said(zero).lines[1]).toMatchObject({
      isOpen: false,
      remarks: ['chưa có điểm', 'tính 0 điểm theo bộ tiêu chí'],
    });
  });

  test('limits of a leaf, a group and the whole, and where penalties stop', () => {
    const scheme = schemeOf(
      [
        group('A', two, { name: 'Nhóm A' }),
        leaf('T', { kind: 'bonus', max: null }),
        leaf('P', { kind: 'penalty', max: null }),
      ],
      {
        limits: [
          { kind: 'base', code: 'A', most: points('80') },
          { kind: 'bonus', code: 'T', most: points('5') },
          { kind: 'penalty', code: null, most: points('100') },
        ],
        penaltyStop: 'total',
      },
    );
    const bloc = explainedBloc(scheme, ['50 40 7 120']);
    expect(remarksAt(bloc, 'A')).toEqual(['nhiều nhất 80 điểm nên bớt 10']);
    expect(remarksAt(bloc, 'T')).toEqual([
      'cộng thêm vào tổng',
      'thưởng nhiều nhất 5 điểm nên bớt 2',
    ]);
    expect(said(bloc).sum.lines).toEqual([
      'Điểm các tiêu chí: 80',
      'Điểm thưởng: 5',
      'Điểm trừ: 85',
      'Trừ nhiều nhất 100 điểm nên không trừ 20',
      'Tổng điểm không dưới 0 nên không trừ 15',
      'Cộng lại: 80 + 5 − 85 = 0',
      'Làm tròn 2 số lẻ, tổng điểm: 0,00',
      'Tỷ lệ: 0 ÷ 100 = 0 %',
    ]);
  });

  test('rounded where the scheme rounds leaves, and only where that changed something', () => {
    const scheme = schemeOf([leaf('1', { weight: '1.5' }), leaf('2', { weight: '2' })], {
      weighting: 'coefficient',
      rounding: { stage: 'leaf', decimals: 0 },
    });
    const bloc = explainedBloc(scheme, ['9 9']);
    expect(remarksAt(bloc, '1')).toEqual(['hệ số 1,5', 'làm tròn 13,5 thành 14']);
    expect(remarksAt(bloc, '2')).toEqual(['hệ số 2']);
    expect(said(bloc).sum.lines).toContain('Tổng điểm: 32');
  });

  test('what a reviewer changed, with what stood there', () => {
    const override = { unit: 0, leaf: '1', points: points('55'), reason: 'Thiếu minh chứng' };
    const bloc = explainedBloc(schemeOf(two), ['58 40'], { overrides: [override] });
    expect(said(bloc).lines[0]).toMatchObject({
      figure: '58 / 60',
      remarks: ['Hội đồng sửa từ 58 thành 55 điểm, lý do: Thiếu minh chứng'],
      countsAs: 'tính 55 điểm',
    });
    expect(said(bloc).total).toBe('95,00');
  });
});

test('a formula says its inputs with their cells, and how they count', () => {
  const formula = attainment({ most: { at: 'maximum' } });
  const scheme = schemeOf([{ ...leaf('1'), formula }, leaf('2')]);
  const cells = [score('100'), score('80')];
  const { outcomes } = applyFormulas([{ code: '1', maximum: points('10'), formula }], [[cells]]);
  const [outcome] = outcomes[0] ?? [];
  if (outcome === undefined || outcome.kind === 'not-computed') throw new Error('No points');
  const bloc = explainedBloc(scheme, ['8 9']);
  const place = (column: number) => ({ sheet: 'Bảng điểm', row: 4, column });
  const computed = {
    ...bloc,
    scores: { ...bloc.scores, scores: [[scoreOf(outcome), score('9')]] },
    formulas: [
      [
        {
          outcome,
          inputs: [
            { key: 'target', input: score('100'), place: place(2) },
            { key: 'actual', input: score('80'), place: place(3) },
          ] as const,
        },
        null,
      ],
    ],
  };
  expect(said(computed).lines[0]).toMatchObject({
    figure: '8 / 10',
    sources: [
      { text: 'chỉ tiêu: 100', place: place(2) },
      { text: 'thực hiện: 80', place: place(3) },
    ],
    remarks: ['chỉ tiêu 100, thực hiện 80: đạt 80 %', '80 % × 10 điểm = 8 điểm'],
  });
  expect(said(computed).lines[1]?.sources).toEqual([]);

  // Of a blend one stage is shown, and it says which.
  const part = { stage: 'verified', weight: points('1'), how: 'value' } as const;
  const stage = { ...computed.scores, stage: part.stage };
  const blended = { ...computed, blended: [{ part, from: [stage] }] };
  expect(remarksAt(blended, '1')).toEqual([
    'điểm thẩm định: chỉ tiêu 100, thực hiện 80: đạt 80 %',
    '80 % × 10 điểm = 8 điểm',
    'điểm thẩm định 8 × 1 = 8',
    'ghép các nguồn được 8 điểm',
  ]);
});

test('a blend says each part, who was left out of the mean, and every cell', () => {
  const scheme = schemeOf([leaf('1')], {
    blend: [
      { stage: 'self', weight: points('0.4'), how: 'value' },
      { stage: 'cross', weight: points('0.6'), how: 'trimmed-mean' },
    ],
  });
  const column = (stage: 'self' | 'cross', cell: string, scorer: number | null) => ({
    stage,
    scorer,
    scores: [[score(cell)]],
    places: [[{ sheet: 'Bảng điểm', row: 4, column: scorer ?? 1 }]],
    inputs: [],
  });
  const cross = ['10', '6', '7', '8', '9'].map((cell, unit) => column('cross', cell, unit));
  const [self, mean] = scheme.blend;
  if (self === undefined || mean === undefined) throw new Error('No parts');
  const blended = [
    { part: self, from: [column('self', '9', null)] },
    { part: mean, from: cross },
  ];
  const { scores } = blendStages(scheme, blended);
  const bloc = explainedBloc(scheme, ['8.1', '1', '1', '1', '1']);
  const own = { ...bloc, blended, scores: { ...bloc.scores, scores } };
  expect(remarksAt(own, '1')).toEqual([
    'điểm tự chấm 9 × 0,4 = 3,6',
    'trung bình 2 điểm chấm chéo 7,5 × 0,6 = 4,5',
    'bỏ một điểm cao nhất và một điểm thấp nhất',
    'không lấy điểm tự cho mình',
    'ghép các nguồn được 8,1 điểm',
  ]);
  expect(said(own).lines[0]?.sources.map(({ text }) => text)).toEqual([
    'điểm tự chấm: 9',
    'điểm chấm chéo của Sở 1: 10',
    'điểm chấm chéo của Sở 2: 6',
    'điểm chấm chéo của Sở 3: 7',
    'điểm chấm chéo của Sở 4: 8',
    'điểm chấm chéo của Sở 5: 9',
  ]);
});

describe('how the total, the class and the rank come about', () => {
  test('bonus and penalty, rounding and percentage', () => {
    const bloc = explainedBloc(schemeOf(withMarks), ['50.333 40 2 0.5']);
    expect(said(bloc).sum.lines).toEqual([
      'Điểm các tiêu chí: 90,333',
      'Điểm thưởng: 2',
      'Điểm trừ: 0,5',
      'Cộng lại: 90,333 + 2 − 0,5 = 91,833',
      'Làm tròn 2 số lẻ, tổng điểm: 91,83',
      'Tỷ lệ: 91,833 ÷ 100 = 91,83 %',
    ]);
    expect(said(explainedBloc(schemeOf(two), ['50 -'])).sum.lines).toEqual([
      'Chưa tính được tổng điểm',
    ]);
  });

  test('where only percentages are compared, distances are percentage points', () => {
    const bloc = explainedBloc(schemeOf(two, { notAssigned: 'percent' }), ['54 KGCT', '50 38']);
    expect(said(bloc).reasons.lines).toEqual(['Hơn Sở 2 2 điểm phần trăm']);
    expect(said(bloc).sum.lines.at(-1)).toBe('Tỷ lệ trên điểm tối đa được giao: 54 ÷ 60 = 90 %');
    expect(said(bloc, 1).changes.lines[0]).toBe('Còn thiếu 2 điểm phần trăm để bằng Sở 1 (hạng 1)');
    expect(explanationPage(explanationOf(bloc, 0), 'en').reasons.lines).toEqual([
      '2 percentage points ahead of Sở 2',
    ]);
  });

  test('the class with its boundary, or what kept a unit from a better one', () => {
    const bands = [band('Xuất sắc', '90', { noZero: true }), band('Tốt', '50')];
    const bloc = explainedBloc(schemeOf(withMarks, { bands }), [
      '60 35 - -',
      '60 0 40 -',
      '20 20 - -',
    ]);
    expect(said(bloc).band.lines).toEqual(['Xếp loại “Xuất sắc”: mức từ 90 %']);
    expect(said(bloc, 1).band.lines).toEqual([
      'Xếp loại “Tốt”',
      'Xếp loại cao nhất là “Tốt” vì “Tiêu chí 2” được 0 điểm',
    ]);
    expect(said(bloc, 2).band.lines).toEqual(['Chưa đạt mức của loại nào']);
    expect(said(explainedBloc(schemeOf(two), ['60 35'])).band.lines).toEqual([]);
  });

  test('every step of the tie-break chain that was tried, with its figures', () => {
    const scheme = schemeOf(withMarks, {
      tieBreaks: [
        { by: 'fewer-penalties' },
        { by: 'criterion', code: '1' },
        { by: 'women' },
        { by: 'ballot' },
      ],
    });
    const facts = [7, 9, null].map((votes) => ({ ...noUnitFacts, votes, isWomen: true }));
    const bloc = explainedBloc(scheme, ['50 40 - 1', '50 40 - 1', '49 41 - 1'], { facts });
    expect(said(bloc).order.lines).toEqual([
      'Bước 1, điểm trừ (Sở 1: 1; Sở 2: 1; Sở 3: 1): chưa phân định được',
      'Bước 2, tiêu chí phụ “Tiêu chí 1” (Sở 1: 50; Sở 2: 50; Sở 3: 49): phân định được',
      'Bước 3, ưu tiên nữ (Sở 1: có; Sở 2: có): chưa phân định được',
      'Bước 4, số phiếu bầu (Sở 1: 7; Sở 2: 9): phân định được',
    ]);
    expect(said(bloc, 2).order.lines).toHaveLength(2);
    const shared = explainedBloc({ ...scheme, tieBreaks: [{ by: 'more-bonus' }] }, [
      '50 40 1 -',
      '50 40 1 -',
    ]);
    expect(said(shared).order.lines).toEqual([
      'Bước 1, điểm thưởng (Sở 1: 1; Sở 2: 1): chưa phân định được',
      'Hết các bước mà chưa phân định được: đồng hạng, Hội đồng quyết định',
    ]);
    expect(said(explainedBloc(scheme, ['50 40 - -', '49 40 - -'])).order.lines).toEqual([]);
  });
});

test('the points of the first level and what the whole adds make the exact total', () => {
  const bloc = explainedBloc(schemeOf(withMarks), ['50.25 40 2 0.5']);
  const { criteria, sum } = explanationOf(bloc, 0);
  expect(criteria.map(({ criterion }) => criterion.code)).toEqual(
    leavesOf(bloc.scheme).map(({ code }) => code),
  );
  expect(
    criteria.map(
      ({ points: added }) => added && Number(added.numerator) / Number(added.denominator),
    ),
  ).toEqual([50.25, 40, 2, -0.5]);
  expect(sum.exact).toEqual(points('91.75'));
});
