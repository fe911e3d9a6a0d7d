import type { BlocComputation, Computation } from '../../../src/app/computation';
import { computeBlocs } from '../../../src/app/compute-blocs';
import { createCouncilSheet } from '../../../src/app/council-sheet';
import { noChoices, type ComputeOptions } from '../../../src/app/options';
import { officialPatch } from '../../../src/app/official';
import { resultsToWrite } from '../../../src/app/recompute';
import { reportOf } from '../../../src/app/report';
import { resultState } from '../../../src/app/session/result-state';
import { unitPage } from '../../../src/app/unit-page';
import { exitCodeOf } from '../../../src/cli/output';
import { unitLines } from '../../../src/sheets/writing/unit-lines';
import { blocUnitHeadings } from '../../../src/text/bloc-sheet-words';
import { declaredWords } from '../../../src/text/condition-words';
import { sentence } from '../../../src/text/sentences';
import { applyToSnapshot } from '../../../src/workbook/apply-patch';
import type { CellValue, Snapshot } from '../../../src/workbook/snapshot';
import { valueOf } from '../../hosts/excel/open-excel';
import { cellOf, filled, SIGNED } from '../../sheets/council-sheet/support';
import { sheetOf, typed } from '../../sheets/writing/workbook';
import { scoreTable } from '../bloc/one-bloc';

const options: ComputeOptions = { ...noChoices, organiser: 'tinh' };
const table = scoreTable([
  ['Sở A', 58, 38, 0, 0],
  ['Sở B', 57, 37, 0, 0],
  ['Sở C', 50, 36, 0, 0],
]);
const declared = declaredWords.vi;

function compute(snapshot: Snapshot): Computation {
  return valueOf(computeBlocs(snapshot, options));
}

function blocIn(snapshot: Snapshot): BlocComputation {
  const [bloc] = compute(snapshot).blocs;
  if (bloc === undefined) throw new Error('no bloc');
  return bloc;
}

function withCouncil(snapshot: Snapshot): Snapshot {
  return applyToSnapshot(snapshot, valueOf(createCouncilSheet(snapshot, compute(snapshot), 'vi')));
}

const HISTORY = ['Năm', 'Đơn vị', 'Mức hoàn thành nhiệm vụ', 'Danh hiệu, hình thức khen thưởng'];

function withHistory(...lines: readonly (readonly CellValue[])[]): Snapshot {
  const history = sheetOf([['LỊCH SỬ'], HISTORY, ...lines], { name: 'Lịch sử' });
  return { ...table, sheets: [...table.sheets, history] };
}

/** Rows of declarations for the unit, all answered alike. */
function declaring(unit: string, answer: string, ...codes: readonly (keyof typeof declared)[]) {
  return codes.map((code) => ({ unit, condition: declared[code], answer, ...SIGNED }));
}

function outcomeOf(snapshot: Snapshot, unit: number, rule: string) {
  const report = reportOf(compute(snapshot), 'vi').blocs[0]?.units[unit];
  return report?.eligibility.find((one) => one.rule === rule);
}

const codes = ({ findings }: Computation) => findings.map(({ message }) => message.code);

describe('facts', () => {
  const DOSSIER = [
    'grassroots-democracy',
    'exemplary-compliance',
    'internal-unity',
    'thrift-integrity',
    'nothing-pending',
  ] as const;

  test('two years in "Lịch sử" and the declarations settle a rule on years in a row', () => {
    const past = withHistory(
      [2024, 'Sở B', 'Hoàn thành xuất sắc nhiệm vụ', null],
      [2025, 'Sở B', null, 'Tập thể lao động xuất sắc'],
    );
    const open = withCouncil(past);
    expect(outcomeOf(open, 1, 'R74.3d')).toMatchObject({ outcome: 'unknown' });
    const said = filled(open, 'declarations', declaring('Sở B', 'Có', ...DOSSIER));
    expect(outcomeOf(said, 1, 'R74.3d')).toMatchObject({
      outcome: 'pass',
      needs: {},
      conditions: [{ figure: '2', threshold: '2', distance: '0' }],
    });
    // A "no" is a "no", and nobody else is touched by either.
    const no = filled(open, 'declarations', declaring('Sở B', 'Không', 'internal-unity'));
    expect(outcomeOf(no, 1, 'R74.3d')).toMatchObject({ outcome: 'fail' });
    expect(outcomeOf(said, 2, 'R74.3d')).toMatchObject({ outcome: 'unknown' });
  });

  test('a year that is missing is asked for where it would be written', () => {
    const past = withHistory([2025, 'Sở B', 'HTXSNV', null]);
    expect(outcomeOf(past, 1, 'R74.3d')?.needs).toMatchObject({
      'mức hoàn thành nhiệm vụ năm 2024': 'Lịch sử!A4',
    });
    const open = withCouncil(table);
    const row = cellOf(open, 'declarations', 0, 'answer');
    const unit = unitPage(blocIn(open), 0, 'vi').awards[0];
    expect(unit?.needs[0]?.spot).toMatchObject({ sheet: 'Hội đồng', cell: row });
  });

  test('a form that was already given for the year is asked about at its line, and taken from nobody', () => {
    const past = withHistory([2025, 'Sở B', null, 'Bằng khen cấp tỉnh']);
    const { blocs, findings } = compute(past);
    expect(blocs[0]?.awards[1]?.proposal?.award).toBe('BKT');
    const twice = findings.filter(({ message }) => message.code === 'award-twice');
    expect(twice).toMatchObject([{ severity: 'warning', sheet: 'Lịch sử', cell: 'B3' }]);
    expect(twice.map(({ message }) => sentence(message, 'vi'))).toEqual([
      'Sở B: kết quả là Bằng khen cấp tỉnh, nhưng trang “Lịch sử” ghi năm nay đã được tặng Bằng khen cấp tỉnh. ' +
        'Không khen thưởng nhiều lần, nhiều hình thức cho một thành tích (điểm c khoản 2 Điều 5 Luật Thi đua, ' +
        'khen thưởng số 06/2022/QH15); hãy kiểm tra đây có phải là thành tích khác không.',
    ]);
    expect(codes(compute(withHistory([2024, 'Sở B', null, 'Bằng khen cấp tỉnh'])))).not.toContain(
      'award-twice',
    );
  });

  test('the sheet of the bloc settles figures, and says which of its cells is still blank', () => {
    const rows = (last: readonly CellValue[]): Snapshot => {
      const headings = Object.values(blocUnitHeadings.vi);
      const blank = headings.map((): CellValue => null);
      const row = [...last, ...blank].slice(0, headings.length);
      const sheet = sheetOf([['THÔNG TIN CỤM, KHỐI THI ĐUA'], headings, row], {
        name: 'Thông tin khối',
      });
      return { ...table, sheets: [...table.sheets, sheet] };
    };
    const stated = ['Sở B', null, null, 20, 2, 'HTXSNV', 14, 1, null, null, null];
    const needs = (snapshot: Snapshot, rule: string) => outcomeOf(snapshot, 1, rule)?.needs;
    expect(needs(rows(stated), 'R27.1')).toMatchObject({
      'số người hoàn thành nhiệm vụ': 'Thông tin khối!L3',
    });
    expect(needs(rows(stated), 'R44.4đ')).toMatchObject({ 'năm thành lập': 'Thông tin khối!O3' });
    const told = rows([...stated, 19, 9, 9, 2020]);
    expect(outcomeOf(told, 1, 'R27.1')?.outcome).toBe('fail');
    expect(outcomeOf(told, 1, 'R44.4đ')).toMatchObject({
      outcome: 'fail',
      conditions: [{ figure: '5', threshold: '10', distance: '5' }],
    });
    const enough = rows([...stated, 20, 9, 9, 1997]);
    expect(outcomeOf(enough, 1, 'R27.1')?.outcome).toBe('unknown');
    expect(needs(enough, 'R27.1')).not.toHaveProperty('số người hoàn thành nhiệm vụ');
    expect(needs(enough, 'R44.4đ')).not.toHaveProperty('năm thành lập');
  });

  test('an award that nobody knows is a finding at its line', () => {
    const computation = compute(withHistory([2024, 'Sở A', null, 'Giải nhất hội diễn']));
    expect(
      computation.findings.filter(({ message }) => message.code === 'history-award-unknown'),
    ).toMatchObject([{ severity: 'warning', sheet: 'Lịch sử', cell: 'B3' }]);
  });
});

describe('the council', () => {
  const council = withCouncil(table);
  const ballot = { members: 10, present: 10, valid: 10, ...SIGNED };

  test('a vote that fails takes the award away, with both said side by side', () => {
    const voted = filled(council, 'ballots', [
      { unit: 'Sở A', award: 'CTĐT', ...ballot, votesFor: 7 },
    ]);
    const computation = compute(voted);
    const [bloc] = computation.blocs;
    if (bloc === undefined) throw new Error('no bloc');
    expect(bloc.outcomes[0]).toMatchObject({ proposed: 'CTĐT', final: null, from: 'vote' });
    expect(codes(computation)).toContain('council-vote-against');
    const [line] = unitLines(bloc, 'vi');
    expect(line?.cells).toMatchObject({ proposal: null, eligibility: null });
    expect(line?.cells.reason).toContain('tính theo điểm: Cờ thi đua cấp tỉnh');
    expect(unitPage(bloc, 0, 'vi').council.lines).toEqual([
      'Tính theo điểm và điều kiện: Cờ thi đua cấp tỉnh',
      expect.stringContaining('7 phiếu đồng ý, bằng 70 %, cần 80 %, còn thiếu 1 phiếu'),
      'Điểm: hạng 1; phiếu: 7/10',
      'Kết quả: không đề nghị',
    ]);
    const enough = filled(council, 'ballots', [
      { unit: 'Sở A', award: 'CTĐT', ...ballot, votesFor: 8 },
    ]);
    expect(blocIn(enough).outcomes[0]).toMatchObject({ final: 'CTĐT', conflicts: [] });
  });

  test('a decision wins over the proposal and is never taken back by a recompute', () => {
    const row = {
      unit: 'Sở C',
      decision: 'Bằng khen cấp tỉnh',
      reason: 'Khắc phục bão lũ',
      ...SIGNED,
    };
    const decided = filled(council, 'decisions', [
      { ...row, decision: 'Không đề nghị' },
      { ...row, unit: 'Sở A', decision: 'Bằng khen cấp tỉnh' },
    ]);
    const bloc = blocIn(decided);
    expect(bloc.changedAwards).toMatchObject([
      { unit: 0, award: 'BKT', from: 'decision' },
      { unit: 2, award: null, from: 'decision' },
    ]);
    const [first, , third] = unitLines(bloc, 'vi');
    expect([first?.cells.proposal, third?.cells.proposal]).toEqual(['Bằng khen cấp tỉnh', null]);
    expect(first?.cells.reason).toBe(
      'Hội đồng quyết định: Khắc phục bão lũ (Nguyễn Văn A, 20/12/2025); tính theo điểm: Cờ thi đua cấp tỉnh.',
    );
    expect(codes(compute(decided))).toEqual(expect.arrayContaining(['council-overrides']));
    expect(reportOf(compute(decided), 'vi').blocs[0]?.units[0]).toMatchObject({
      proposal: { award: 'CTĐT' },
      decided: { award: 'BKT', from: 'decision' },
    });
  });

  test('a decision whose basis has changed since is to be looked at again', () => {
    const code = blocIn(council).factCodes.get(0) ?? '';
    const row = { unit: 'Sở A', decision: 'CTĐT', reason: 'Nhất trí', facts: code, ...SIGNED };
    const decided = filled(council, 'decisions', [row]);
    expect(codes(compute(decided))).not.toContain('council-decision-stale');
    const changed = compute(typed(decided, 'Bảng điểm', 'C5', 59));
    const stale = changed.findings.filter(
      ({ message }) => message.code === 'council-decision-stale',
    );
    expect(stale).toMatchObject([{ severity: 'warning', sheet: 'Hội đồng' }]);
    const now = changed.blocs[0]?.factCodes.get(0) ?? '';
    expect(stale.map(({ message }) => sentence(message, 'vi'))[0]).toContain(now);
  });
});

describe('accepted findings', () => {
  const lacking = withCouncil(typed(table, 'Bảng điểm', 'C7', null));
  const row = { code: 'score-missing', sheet: 'Bảng điểm', cell: 'C7' };
  const NOW = '20/12/2025 10:32';

  function errors(snapshot: Snapshot) {
    const computation = compute(snapshot);
    const { patch, findings } = resultsToWrite(snapshot, computation, NOW);
    const written = applyToSnapshot(snapshot, patch);
    return {
      findings,
      exit: exitCodeOf(findings),
      state: resultState(written, { changes: [] }, findings).kind,
      official: officialPatch(snapshot, computation, 'Trần B', NOW).ok,
    };
  }

  test('an accepted error no longer stands in the way, and stays listed with its reason', () => {
    expect(errors(lacking)).toMatchObject({ exit: 1, state: 'blocked', official: false });
    const accepted = filled(lacking, 'accepted', [{ ...row, reason: 'Chưa nộp', ...SIGNED }]);
    const after = errors(accepted);
    expect(after).toMatchObject({ exit: 0, state: 'up-to-date', official: true });
    expect(after.findings.filter(({ accepted: said }) => said !== undefined)).toMatchObject([
      { severity: 'error', cell: 'C7', accepted: { reason: 'Chưa nộp', by: 'Nguyễn Văn A' } },
    ]);
  });

  test('it holds only while the cell stays what it was', () => {
    const bad = typed(lacking, 'Bảng điểm', 'C7', 'chưa có');
    const [error] = compute(bad).findings.filter(({ severity }) => severity === 'error');
    const code = error?.message.code ?? '';
    const cell = { ...row, code, was: 'Chưa có', reason: 'Chờ báo cáo', ...SIGNED };
    expect(errors(filled(bad, 'accepted', [cell]))).toMatchObject({ exit: 0, official: true });
    const later = errors(filled(bad, 'accepted', [{ ...cell, was: 'vắng' }]));
    expect(later).toMatchObject({ exit: 1, state: 'blocked', official: false });
    expect(later.findings.map(({ message }) => message.code)).toContain('accepted-changed');
  });
});
