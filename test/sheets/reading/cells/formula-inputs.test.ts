import { formulaGuide } from '../../../../src/sheets/reading/formula-guide';
import { readScoresheets } from '../../../../src/sheets/reading/read-scoresheets';
import type { Scoresheet } from '../../../../src/sheets/scoresheet';
import type { LeafFormula } from '../../../../src/scoring/formulas/leaf-formula';
import type { Criterion } from '../../../../src/scoring/scheme';
import { cellName } from '../../../../src/workbook/cell-address';
import type { SheetSnapshot } from '../../../../src/workbook/snapshot';
import { leaf, points, schemeOf } from '../../../scoring/builders';
import { attainment, cases, counted } from '../../../scoring/formulas/builders';
import { codesOf, leavesOf, readOne, scoresOf, sheetOf, workbookOf } from '../sheet-of';

const count: LeafFormula = {
  kind: 'count',
  each: points('2'),
  most: { at: 'maximum' },
  least: null,
  fractions: 'refused',
};
const passFail: LeafFormula = {
  kind: 'pass-fail',
  pass: ['Đạt'],
  fail: ['Không đạt'],
  passPoints: null,
  failPoints: points('0'),
  blank: 'missing',
};

function computed(code: string, name: string, formula: LeafFormula | null): Criterion {
  return { ...leaf(code, { name, max: '10' }), formula };
}

function guided(criteria: readonly Criterion[], ...sheets: readonly SheetSnapshot[]): Scoresheet {
  const { scoresheets } = readScoresheets(workbookOf(...sheets), {
    sheets: [],
    year: null,
    guide: formulaGuide(schemeOf(criteria)),
  });
  const [only] = scoresheets;
  if (only === undefined || scoresheets.length > 1) throw new Error(`${scoresheets.length} blocs`);
  return only;
}

/** "target 5 @D4 actual 7 @E4" for each unit and leaf at one stage. */
function inputsOf(scoresheet: Scoresheet, stage: string | null = null): string[][] {
  const found = scoresheet.stages.find((scores) => scores.stage === stage);
  return (found?.inputs ?? []).map((row) =>
    row.map((inputs) =>
      inputs
        .map(({ role, input, place }) => {
          const says =
            input.state === 'number'
              ? `${input.points.numerator}/${input.points.denominator}`.replace(/\/1$/, '')
              : 'text' in input
                ? input.text
                : input.state;
          return `${role} ${says} @${cellName(place)}`;
        })
        .join(' '),
    ),
  );
}

const budget = computed('1', 'Thu ngân sách', attainment());
const plain = leaf('2', { name: 'Báo cáo' });

describe('units in rows', () => {
  const table = sheetOf(
    [
      ['STT', 'Đơn vị', '1. Thu ngân sách (10 điểm)', null, null, '2. Báo cáo (10 điểm)'],
      [null, null, 'Chỉ tiêu giao', 'Thực hiện', 'Điểm', null],
      [1, 'Sở A', 100, '90,5', 9, 8],
      [2, 'Sở B', 'KGCT', null, null, 7],
    ],
    { merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2'] },
  );

  test('target and actual below a criterion belong to it, and its score stands beside them', () => {
    const found = guided([budget, plain], table);
    expect(leavesOf(found)).toEqual(['1 Thu ngân sách (10)', '2 Báo cáo (10)']);
    expect(scoresOf(found)).toEqual([
      ['9', '8'],
      ['–', '7'],
    ]);
    expect(inputsOf(found)).toEqual([
      ['target 100 @C3 actual 181/2 @D3', ''],
      ['target not-assigned @C4 actual missing @D4', ''],
    ]);
    expect(codesOf(found.findings)).toEqual(['text-numbers-read D3']);
    expect(found.detection.confidence).toBe(1);
  });

  test('targets and attained figures in other units of measure are asked about', () => {
    const found = guided(
      [budget],
      sheetOf(
        [
          ['STT', 'Đơn vị', '1. Thu ngân sách (10 điểm)', null],
          [null, null, 'Chỉ tiêu giao', 'Thực hiện'],
          [1, 'Sở A', 100, 90],
          [2, 'Sở B', 1, 0.9],
          [3, 'Sở C', 90, 93],
          [4, 'Sở D', 110, 1.1],
          [5, 'Sở E', 100, 120],
          [6, 'Sở G', 3, 1],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:D1'] },
      ),
    );
    expect(codesOf(found.findings)).toEqual(['target-unlike-actual D6', 'target-in-other-unit C4']);
  });

  test('without formulas the same headings are read as ever', () => {
    const before = readOne(table);
    expect(leavesOf(before)).toEqual(['2 Báo cáo (10)']);
    expect(before.stages[0]?.inputs).toEqual([]);
    expect(codesOf(before.findings)).toEqual(['column-ignored C2', 'column-ignored D2']);
    expect(guided([leaf('1', { name: 'Thu ngân sách' }), plain], table)).toEqual(before);
  });

  test('inputs under the heading of a stage are of that stage, others of every stage', () => {
    const found = guided(
      [budget],
      sheetOf(
        [
          ['STT', 'Đơn vị', 'Thu ngân sách (10 điểm)', null, null, null, null],
          [null, null, 'Chỉ tiêu', 'Tự chấm', null, 'Thẩm định', null],
          [null, null, null, 'Thực hiện', 'Điểm', 'Thực hiện', 'Điểm'],
          [1, 'Sở A', 100, 90, 9, 80, 8],
          [2, 'Sở B', 50, 50, 10, 50, 10],
        ],
        { merges: ['A1:A3', 'B1:B3', 'C1:G1', 'C2:C3', 'D2:E2', 'F2:G2'] },
      ),
    );
    expect(found.stages.map(({ stage }) => stage)).toEqual(['self', 'verified']);
    expect(inputsOf(found, 'self')[0]).toEqual(['target 100 @C4 actual 90 @D4']);
    expect(inputsOf(found, 'verified')[0]).toEqual(['target 100 @C4 actual 80 @F4']);
    expect(scoresOf(found, 'verified')).toEqual([['8'], ['10']]);
  });

  test('words and numbers of cases in the own cell are kept, however far above the maximum', () => {
    const found = guided(
      [computed('1', 'Đăng ký', passFail), computed('2', 'Số cán bộ tập huấn', count)],
      sheetOf([
        ['STT', 'Đơn vị', 'Đăng ký', 'Số cán bộ tập huấn', 'Biên chế'],
        [null, 'Điểm tối đa', null, 10, null],
        [1, 'Sở A', 'Đạt', 40, 85],
        [2, 'Sở B', 'Không đạt', 12, 60],
      ]),
    );
    expect(leavesOf(found)).toEqual(['1 Đăng ký', '2 Số cán bộ tập huấn (10)']);
    expect(scoresOf(found)).toEqual([
      ['?', '40'],
      ['?', '12'],
    ]);
    expect(codesOf(found.findings)).toEqual(['maximum-missing C1']);
  });

  test('rules of a criterion stand below its heading, by name or by code', () => {
    const formula = cases([
      counted('a', '0.5', { name: 'Mỗi báo cáo chậm: trừ 0,5 điểm.' }),
      counted('b', '1', { effect: 'bonus', name: 'Sáng kiến' }),
    ]);
    const found = guided(
      [computed('1', 'Báo cáo, thống kê', formula)],
      sheetOf(
        [
          ['STT', 'Đơn vị', 'Báo cáo, thống kê (10 điểm)', null, 'Xếp hạng'],
          [null, null, 'Mỗi báo cáo chậm: trừ 0,5 điểm', 'b', null],
          [1, 'Sở A', 3, 1, null],
          [2, 'Sở B', null, 2, null],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'] },
      ),
    );
    expect(leavesOf(found)).toEqual(['1 Báo cáo, thống kê (10)']);
    expect(inputsOf(found)).toEqual([
      ['cases:a 3 @C3 cases:b 1 @D3'],
      ['cases:a missing @C4 cases:b 2 @D4'],
    ]);
  });

  test('a share that she has worked out below a criterion is no result column of ours', () => {
    const found = guided(
      [budget],
      sheetOf(
        [
          ['STT', 'Đơn vị', 'Thu ngân sách (10 điểm)', null, null, null, 'Tỷ lệ %'],
          [null, null, 'Chỉ tiêu', 'Thực hiện', 'Tỷ lệ %', 'Điểm', null],
          [1, 'Sở A', 100, 90, null, 9, null],
          [2, 'Sở B', 50, 50, null, 10, null],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:F1', 'G1:G2'] },
      ),
    );
    expect(scoresOf(found)).toEqual([['9'], ['10']]);
    expect(inputsOf(found)[0]).toEqual(['target 100 @C3 actual 90 @D3']);
    expect(found.table?.resultColumns).toEqual([{ field: 'percent', column: 6, state: 'free' }]);
    expect(codesOf(found.findings)).toEqual(['column-ignored E2']);
  });

  test('hidden columns of inputs are said like those of scores', () => {
    const found = guided([budget, plain], { ...table, hiddenColumns: [2] });
    expect(codesOf(found.findings)).toContain('hidden-columns-read C1');
  });
});

describe('criteria in rows', () => {
  test('a matrix: inputs under each unit, and a target beside the criteria for all units', () => {
    const found = guided(
      [budget, plain],
      sheetOf(
        [
          ['STT', 'Tiêu chí', 'Điểm tối đa', 'Chỉ tiêu', 'Sở A', null, 'Sở B', null],
          [null, null, null, null, 'Thực hiện', 'Điểm', 'Thực hiện', 'Điểm'],
          [1, 'Thu ngân sách', 10, 100, 90, 9, 95, null],
          [2, 'Báo cáo', 10, null, null, 8, null, 7],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:F1', 'G1:H1'] },
      ),
    );
    expect(found.layout).toBe('criteria-in-rows');
    expect(found.units.map(({ name }) => name)).toEqual(['Sở A', 'Sở B']);
    expect(inputsOf(found)).toEqual([
      ['target 100 @D3 actual 90 @E3', ''],
      ['target 100 @D3 actual 95 @G3', ''],
    ]);
    expect(scoresOf(found)).toEqual([
      ['9', '8'],
      ['–', '7'],
    ]);
  });

  test('a form without a column of scores: everything is computed', () => {
    const found = guided(
      [budget, computed('2', 'Sáng kiến', count)],
      sheetOf([
        ['Đơn vị: Sở A'],
        ['STT', 'Nội dung', 'Điểm chuẩn', 'Chỉ tiêu', 'Kết quả thực hiện', 'Minh chứng'],
        [1, 'Thu ngân sách', 10, 100, 90, 'báo cáo'],
        [2, 'Sáng kiến', 10, null, 3, null],
      ]),
    );
    expect(found.layout).toBe('sheet-per-unit');
    expect(found.units.map(({ name }) => name)).toEqual(['Sở A']);
    expect(inputsOf(found)).toEqual([
      ['target 100 @D3 actual 90 @E3', 'target missing @D4 actual 3 @E4'],
    ]);
  });

  test('what was attained in percent is no weight', () => {
    const found = guided(
      [budget, plain],
      sheetOf([
        ['Đơn vị: Sở A'],
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Kế hoạch', 'Thực hiện', '%', 'Tự chấm'],
        [1, 'Thu ngân sách', 10, 100, 90, 90, 9],
        [2, 'Báo cáo', 10, null, null, null, 8],
      ]),
    );
    expect(found.scheme.weighting).toBe('none');
    expect(scoresOf(found, 'self')).toEqual([['9', '8']]);
  });

  const rules = cases([
    counted('a1.1', '0.5', { name: 'Mỗi báo cáo chậm: trừ 0,5 điểm' }),
    counted('a1.2', '1', { effect: 'bonus', name: 'Mỗi giải pháp: cộng 1 điểm' }),
    { kind: 'bar', code: 'a1.3', name: 'Không gửi báo cáo: không xếp loại' },
  ]);
  const form = sheetOf(
    [
      ['STT', 'Tiêu chuẩn', 'Điểm', null, null, 'Số trường hợp', 'Tự chấm'],
      [null, null, 'Chuẩn', 'Thưởng', 'Trừ', null, null],
      ['a', 'Quản lý đất đai', 20],
      ['a1', 'Luật đất đai', 10, 1, null, null, 9.5],
      [null, 'Được trừ hoặc cộng điểm trong các trường hợp sau'],
      ['a1.1', '- Mỗi báo cáo chậm: trừ 0,5 điểm.', null, null, -0.5, 1, null],
      ['a1.2', 'Giải pháp (mỗi giải pháp cộng 1 điểm)', null, 1, null, null, null],
      [null, 'Không gửi báo cáo: không xếp loại', null, null, null, null, null],
      [null, 'Ghi chú: Tổng điểm trừ của mục a1 không quá 1,5 điểm'],
      ['a2', 'Báo cáo', 10, null, null, null, 10],
      [null, 'Tổng cộng', 20],
    ],
    { name: 'Sở A', merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2', 'G1:G2'] },
  );

  test('a form with the rules of a criterion below it: rates are no scores', () => {
    const found = guided([computed('a1', 'Luật đất đai', rules), plain], form);
    expect(leavesOf(found)).toEqual([
      'a Quản lý đất đai > a1 Luật đất đai (10)',
      'a Quản lý đất đai > a2 Báo cáo (10)',
    ]);
    expect(scoresOf(found, 'self')).toEqual([['9.5', '10']]);
    expect(inputsOf(found, 'self')[0]?.[0]).toBe(
      'count missing @F4 cases:a1.1 1 @F6 cases:a1.2 missing @F7 bar:a1.3 missing @F8',
    );
    expect(codesOf(found.findings)).toEqual([]);
    expect(found.detection.confidence).toBe(1);
  });

  test('the forms of several units are joined with their inputs, wherever the lines stand', () => {
    const [head = [], below = [], ...lines] = form.values.map((row) => [...row]);
    const other = sheetOf([head, below, [null, 'Chung'], ...lines], {
      name: 'Sở B',
      merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2', 'G1:G2'],
    });
    const found = guided([computed('a1', 'Luật đất đai', rules), plain], form, other);
    expect(found.units.map(({ name }) => name)).toEqual(['Sở A', 'Sở B']);
    expect(inputsOf(found, 'self').map(([first]) => first)).toEqual([
      'count missing @F4 cases:a1.1 1 @F6 cases:a1.2 missing @F7 bar:a1.3 missing @F8',
      'count missing @F5 cases:a1.1 1 @F7 cases:a1.2 missing @F8 bar:a1.3 missing @F9',
    ]);
  });
});
