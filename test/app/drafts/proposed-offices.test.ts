import type { BlocHistory, HistoryLine, Office } from '../../../src/awards/bloc-history';
import { wordHandOver } from '../../../src/app/draft-hand-over';
import { appendHistory } from '../../../src/sheets/writing/history-sheet/append-history';
import { historyIn } from '../../../src/app/propose-hand-over';
import { draftText } from '../../../src/documents/copying/draft-text';
import { laidOut } from '../../../src/documents/layout/blocks';
import { sentence } from '../../../src/text/sentences';
import { applyToSnapshot } from '../../../src/workbook/apply-patch';
import { compute, onlyBloc } from '../corrections/correcting';
import { sheetOf, workbookOf } from '../../sheets/reading/sheet-of';

const workbook = workbookOf(
  sheetOf([
    ['BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2025'],
    ['STT', 'Đơn vị', 'Tiêu chí 1', 'Tiêu chí 2'],
    ['', 'Điểm tối đa', 50, 50],
    [1, 'Sở A', 40, 41],
    [2, 'Sở B', 42, 43],
    [3, 'Sở C', 44, 45],
    [4, 'Sở D', 44, 40],
  ]),
);
const bloc = onlyBloc(compute(workbook));
const nobody = { head: 'Sở A', nextHead: null, deputy: null };

function line(year: number, unit: string, office: Office): HistoryLine {
  const nothing = { rank: null, class: null, rating: null, award: null, decision: null };
  return { ...nothing, year, unit, office, date: null, note: null, type: null, source: null };
}

/** As it stands in a workbook and is read from it again. */
const history: BlocHistory = historyIn(
  applyToSnapshot(
    workbook,
    appendHistory(
      workbook,
      [line(2022, 'Sở C', 'head'), line(2023, 'Sở D', 'head'), line(2024, 'Sở B', 'head')],
      'vi',
    ),
  ),
);

function worded(
  given: typeof nobody | Record<'head' | 'nextHead' | 'deputy', string | null>,
  known?: BlocHistory,
) {
  const { draft, findings } = wordHandOver(bloc, given, known);
  return {
    text: draftText(laidOut(draft.blocks)),
    blanks: draft.blanks.map(({ id }) => id),
    findings: findings.map(({ message }) => message),
    said: findings.map(({ message }) => sentence(message, 'vi')),
  };
}

test('without a history nobody is proposed: the blanks stay', () => {
  const { blanks, findings } = worded(nobody);
  expect(blanks).toEqual(expect.arrayContaining(['next-head', 'next-deputy']));
  expect(findings).toEqual([]);
});

test('by rotation the draft names head and deputy, to be confirmed', () => {
  const { text, blanks, said } = worded(nobody, history);
  expect(text).toContain('cho Sở C, ');
  expect(text).toContain('2. Sở D giữ nhiệm vụ');
  expect(blanks).not.toContain('next-head');
  expect(blanks).not.toContain('next-deputy');
  expect(said).toEqual([
    'Đề xuất đơn vị đứng đầu năm 2026 theo luân phiên: Sở C (đứng đầu lần gần nhất là năm 2022, lâu nhất trong các đơn vị). Chưa ai quyết định việc này: hãy xác nhận, hoặc chọn đơn vị khác.',
    'Đề xuất đơn vị cấp phó năm 2026 theo luân phiên: Sở D (đứng đầu lần gần nhất là năm 2023, lâu nhất trong các đơn vị). Chưa ai quyết định việc này: hãy xác nhận, hoặc chọn đơn vị khác.',
    'Cờ luân lưu đi theo nhiệm vụ đứng đầu cụm, khối, không phải là Cờ thi đua: đơn vị nhận không nhất thiết là đơn vị hạng nhất.',
  ]);
});

test('whom a person named stays; that rotation would call another is said', () => {
  const { text, findings } = worded({ ...nobody, nextHead: 'Sở B', deputy: 'Sở C' }, history);
  expect(text).toContain('cho Sở B, ');
  expect(findings).toEqual([
    {
      code: 'hand-over-out-of-turn',
      params: {
        office: 'head',
        unit: 'Sở B',
        year: 2026,
        inTurn: 'Sở C',
        reason: { kind: 'longest-ago', year: 2022 },
      },
    },
  ]);
});

test('a named deputy is not proposed as head; the same unit twice is a finding', () => {
  const { blanks, text } = worded({ ...nobody, deputy: 'Sở C' }, history);
  expect(blanks).toContain('next-head');
  expect(text).toContain('2. Sở C giữ nhiệm vụ');
  const twice = worded({ ...nobody, nextHead: 'Sở C', deputy: 'Sở C' });
  expect(twice.findings).toEqual([
    { code: 'hand-over-same-unit', params: { unit: 'Sở C', year: 2026 } },
  ]);
});

test('whoever is no member is said once, and is no reason to propose another', () => {
  const { text, findings } = worded({ ...nobody, nextHead: 'Sở Khác' }, history);
  expect(text).toContain('cho Sở Khác, ');
  expect(findings.map(({ code }) => code)).toEqual(['officer-not-a-member', 'hand-over-proposed']);
});

test('with a reason another choice is only told; a former name is the member that it became', () => {
  const given = { head: 'Sở A', nextHead: 'Ban B', deputy: 'Sở C', reason: 'Hội nghị nhất trí' };
  const renamed = { ...history, aliases: [{ before: 'Ban B', now: 'Sở B' }] };
  const { draft, findings, offices } = wordHandOver(bloc, given, renamed);
  expect(draftText(laidOut(draft.blocks))).toContain('cho Sở B, ');
  expect(findings.map(({ severity, message }) => [severity, message.code])).toEqual([
    ['info', 'hand-over-chosen'],
  ]);
  expect(findings.map(({ message }) => sentence(message, 'vi'))).toEqual([
    'Đã chọn Sở B làm đơn vị đứng đầu năm 2026; theo luân phiên là Sở C (đứng đầu lần gần nhất là năm 2022, lâu nhất trong các đơn vị). Lý do: Hội nghị nhất trí.',
  ]);
  expect(offices.nextHead).toMatchObject({ unit: 'Sở B', reason: 'Hội nghị nhất trí' });
});

test('“Hội đồng” says who follows, and is asked for the reason at its cell', () => {
  const council = sheetOf(
    [
      ['Nhiệm vụ năm sau', 'Đơn vị', 'Lý do', 'Họ và tên', 'Ngày'],
      ['Khối trưởng', 'Sở B', '', 'Lê C', '20/12/2025'],
    ],
    { name: 'Hội đồng' },
  );
  const heads = [
    ['Năm', 'Đơn vị', 'Chức trách trong cụm, khối'],
    [2022, 'Sở C', 'Khối trưởng'],
    [2023, 'Sở D', 'Khối trưởng'],
  ];
  const with_ = {
    ...workbook,
    sheets: [...workbook.sheets, council, sheetOf(heads, { name: 'Lịch sử' })],
  };
  const computation = compute(with_);
  const asked = computation.findings.filter(({ message }) => message.code.startsWith('hand-over'));
  expect(asked).toMatchObject([
    {
      severity: 'warning',
      sheet: 'Hội đồng',
      cell: 'C2',
      message: { code: 'hand-over-out-of-turn' },
    },
  ]);
  const { draft } = wordHandOver(
    onlyBloc(computation),
    { head: null, nextHead: null, deputy: null },
    historyIn(with_),
  );
  expect(draftText(laidOut(draft.blocks))).toContain('cho Sở B, ');
});
