import { toDecimalText } from '../../../src/scoring/points';
import { readCouncilSheet } from '../../../src/sheets/reading/council-sheet/read-council-sheet';
import { sentence } from '../../../src/text/sentences';
import { sheetOf, typed, withNames, withRowInserted, workbookOf } from '../writing/workbook';
import {
  cellOf,
  councilIn,
  draft,
  filled,
  read,
  remarksOf,
  scheme,
  SIGNED,
  TITLE,
  UNITS,
} from './support';

const signed = { by: SIGNED.by, on: '2025-12-20' };

test('a draft says nothing, and nothing is wrong with it', () => {
  for (const language of ['vi', 'en'] as const) {
    const snapshot = draft(language);
    expect(read(snapshot).findings).toEqual([]);
    expect(councilIn(snapshot)).toEqual({
      sheet: language === 'vi' ? TITLE : 'Council',
      opinions: [],
      facts: [],
      cuts: [],
      chair: [],
      declarations: [],
      ballots: [],
      decisions: [],
      offices: [],
      accepted: [],
    });
  }
});

test('votes, preference for women, and who is not considered', () => {
  const snapshot = filled(draft(), 'opinions', [
    { votes: 5, voters: '9', women: 'có' },
    { votes: '4/9', women: 'Không' },
    { disqualified: 'Không đăng ký thi đua', ...SIGNED },
    { disqualified: 'Không', votes: '-' },
  ]);
  expect(remarksOf(snapshot)).toEqual([]);
  expect(councilIn(snapshot).opinions).toMatchObject([
    { unit: 0, votes: 5, voters: 9, isWomen: true, disqualified: null, by: null },
    { unit: 1, votes: 4, voters: 9, isWomen: false, disqualified: null },
    { unit: 2, votes: null, disqualified: { reason: 'Không đăng ký thi đua' }, ...signed },
    { unit: 3, votes: null, isWomen: null, disqualified: null },
  ]);
});

test('facts, scores changed by hand, the chair, and declared conditions', () => {
  let snapshot = filled(draft(), 'facts', [
    { unit: 'sở y  tế', fact: 'lãnh đạo bị khiển trách.', basis: 'QĐ 12', ...SIGNED },
  ]);
  expect(remarksOf(snapshot).map((line) => line.split(' ')[2])).toEqual(['council-unknown-fact']);
  snapshot = filled(snapshot, 'facts', [{ fact: 'LÃNH ĐẠO bị khiển trách' }]);
  snapshot = filled(snapshot, 'cuts', [
    { unit: 'Sở Xây dựng', criterion: '2', points: '30,5', reason: 'Báo cáo sai', ...SIGNED },
    { unit: 'Sở Nội vụ', criterion: 'Nhiệm vụ chính trị', points: 0, reason: 'Bị cắt', ...SIGNED },
    { unit: 'Sở Nội vụ', criterion: 'P', points: -2, reason: 'Nộp muộn', ...SIGNED },
  ]);
  snapshot = filled(snapshot, 'chair', [
    { unit: 'Sở Tư pháp', place: 1, reason: 'Họp ngày 19/12', ...SIGNED },
  ]);
  snapshot = filled(snapshot, 'declarations', [
    { unit: 'Sở Y tế', condition: 'nội bộ đoàn kết', answer: 'Có', basis: 'BB 3', ...SIGNED },
    { unit: 'Sở Y tế', condition: 'vượt chỉ tiêu', answer: 'không đạt', ...SIGNED },
  ]);
  expect(remarksOf(snapshot)).toEqual([]);
  const council = councilIn(snapshot);
  expect(council.facts).toMatchObject([
    { unit: 0, fact: 'Lãnh đạo bị khiển trách', basis: 'QĐ 12', ...signed },
  ]);
  expect(
    council.cuts.map(({ unit, leaf, points, reason }) => [
      unit,
      leaf,
      toDecimalText(points),
      reason,
    ]),
  ).toEqual([
    [1, '2', '30.5', 'Báo cáo sai'],
    [2, '1', '0', 'Bị cắt'],
    [2, 'P', '-2', 'Nộp muộn'],
  ]);
  expect(council.chair).toMatchObject([{ unit: 3, place: 1, reason: 'Họp ngày 19/12' }]);
  expect(council.declarations).toMatchObject([
    { unit: 0, condition: 'internal-unity', holds: true, basis: 'BB 3', ...signed },
    { unit: 0, condition: 'exceeded-targets', holds: false, basis: null },
  ]);
  const at = cellOf(snapshot, 'chair', 0, 'unit');
  const row = Number(at.replace(/\D/g, '')) - 1;
  expect(council.chair[0]?.at).toEqual({ sheet: TITLE, row, column: 0 });
});

test('ballots and decisions of units and of people, and accepted findings', () => {
  let snapshot = filled(draft(), 'ballots', [
    {
      unit: 'Sở Y tế',
      award: 'Cờ thi đua cấp tỉnh',
      members: 9,
      present: 7,
      written: 2,
      valid: 9,
      votesFor: 8,
      ...SIGNED,
    },
    {
      unit: 'Phòng A, Sở Y tế',
      person: 'Trần Thị B',
      award: 'Giấy khen',
      members: 9,
      votesFor: 9,
      ...SIGNED,
    },
  ]);
  snapshot = filled(snapshot, 'decisions', [
    { unit: 'Sở Nội vụ', decision: 'BKT', reason: 'Thành tích nổi bật', ...SIGNED },
    { unit: 'Sở Y tế', decision: 'không đề nghị', reason: 'Có đơn thư', ...SIGNED },
  ]);
  snapshot = filled(snapshot, 'accepted', [
    { code: 'score-missing', sheet: 'Bảng điểm', cell: '$d$7', reason: 'Đã xác nhận', ...SIGNED },
    { code: 'score-missing', sheet: 'Bảng điểm', cell: 'D8' },
  ]);
  expect(remarksOf(snapshot)).toEqual([]);
  const { ballots, decisions, accepted } = councilIn(snapshot);
  expect(ballots).toMatchObject([
    {
      subject: { kind: 'unit', unit: 0 },
      award: { code: 'CTĐT', text: 'Cờ thi đua cấp tỉnh' },
      members: 9,
      present: 7,
      written: 2,
      valid: 9,
      votesFor: 8,
    },
    {
      subject: { kind: 'person', name: 'Trần Thị B', unit: null, unitName: 'Phòng A, Sở Y tế' },
      award: { code: 'GK', text: 'Giấy khen' },
      present: null,
      votesFor: 9,
    },
  ]);
  expect(decisions).toMatchObject([
    { subject: { kind: 'unit', unit: 2 }, award: { code: 'BKT' }, reason: 'Thành tích nổi bật' },
    { subject: { kind: 'unit', unit: 0 }, award: null },
  ]);
  expect(accepted).toMatchObject([
    { code: 'score-missing', sheet: 'Bảng điểm', cell: 'D7', reason: 'Đã xác nhận', ...signed },
  ]);
});

describe('days', () => {
  const dayOf = (on: string | number) =>
    councilIn(filled(draft(), 'opinions', [{ disqualified: 'Nghỉ', by: 'A', on }])).opinions[0]?.on;

  test.each([
    ['5/1/2026', '2026-01-05'],
    ['05-01-2026', '2026-01-05'],
    ['ngày 05 tháng 01 năm 2026', '2026-01-05'],
    ['2026-01-05', '2026-01-05'],
    [46_011, '2025-12-20'],
    ['31/02/2026', null],
    ['hôm qua', null],
  ])('%s', (typedDay, day) => {
    expect(dayOf(typedDay)).toBe(day);
  });

  test('what is no day is said at its cell, and the row counts all the same', () => {
    const snapshot = filled(draft(), 'opinions', [{ disqualified: 'Nghỉ', by: 'A', on: 'mai' }]);
    expect(remarksOf(snapshot)).toEqual([
      `warning ${cellOf(snapshot, 'opinions', 0, 'on')} council-date`,
    ]);
    expect(councilIn(snapshot).opinions).toHaveLength(1);
  });
});

test('rows may be added, left blank, and the table moved down', () => {
  const first = filled(draft(), 'cuts', [
    { unit: 'Sở Y tế', criterion: '1', points: 50, reason: 'a', ...SIGNED },
  ]);
  const row = Number(cellOf(first, 'cuts', 0, 'unit').replace(/\D/g, '')) - 1;
  const apart = withRowInserted(withRowInserted(first, TITLE, row), TITLE, 4);
  const council = councilIn(apart);
  expect(council.cuts).toMatchObject([{ unit: 0, leaf: '1' }]);
  expect(council.cuts[0]?.at.row).toBe(row + 2);
  expect(remarksOf(apart)).toEqual([]);
});

test('a sheet that she typed herself, with columns in another order, is read and said to be hers', () => {
  const own = sheetOf(
    [
      ['Ý kiến của Hội đồng'],
      ['Ngày', 'Lý do', 'Điểm được tính', 'Tiêu chí', 'Tên đơn vị', 'Họ và tên'],
      ['20/12/2025', 'Báo cáo sai', 30, 'Cải cách hành chính', 'Sở Y tế', 'Lê C'],
      [null, null, null, null, null, null],
      ['Phiếu bầu'],
      ['STT', 'Đơn vị', 'Số phiếu'],
      [1, 'Sở Y tế', 7],
    ],
    { name: 'hội đồng' },
  );
  const snapshot = workbookOf(own);
  expect(remarksOf(snapshot)).toEqual(['info - council-sheet-unmarked']);
  const { cuts, opinions } = councilIn(snapshot);
  expect(cuts).toMatchObject([{ unit: 0, leaf: '2', reason: 'Báo cáo sai', by: 'Lê C' }]);
  expect(opinions).toMatchObject([{ unit: 0, votes: 7 }]);
});

test('a marked sheet without any table says so', () => {
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  const snapshot = withNames(workbookOf(sheetOf([['trống']], { name: 'HĐ' })), {
    name: '_BangVang.sheet.council',
    hidden: true,
    sheet: 'HĐ',
    area,
  });
  expect(remarksOf(snapshot)).toEqual(['warning - council-sheet-unread']);
  expect(councilIn(snapshot).cuts).toEqual([]);
});

test('what is said of a bloc that is left out this time is nobody’s mistake', () => {
  const at = cellOf(draft(), 'opinions', 0, 'unit');
  const other = typed(filled(draft(), 'opinions', [{ votes: 3 }]), TITLE, at, 'Xã Khác');
  expect(read(other, ['XÃ KHÁC']).findings).toEqual([]);
  const [said] = read(other).findings;
  expect(said?.cell).toBe(at);
  expect(said === undefined ? '' : sentence(said.message, 'vi')).toBe(
    'Bảng điểm không có đơn vị “Xã Khác” nên dòng này chưa được dùng. Hãy ghi tên như trong bảng điểm.',
  );
});

test('how the council agreed: with numbers, or all of them', () => {
  const award = 'Bằng khen cấp tỉnh';
  const snapshot = filled(draft(), 'ballots', [
    { unit: 'Sở Y tế', award, method: 'Suy tôn', votesFor: 'Thống nhất', ...SIGNED },
    { unit: 'Sở Xây dựng', award, method: 'theo lệ', members: 9, votesFor: 8, ...SIGNED },
    { unit: 'Sở Nội vụ', award, method: 'suy tôn', present: 7, votesFor: '100%', ...SIGNED },
    { unit: 'Sở Tư pháp', award, members: 9, valid: 9, votesFor: 'nhất trí', ...SIGNED },
  ]);
  // The second does not say how they agreed.
  expect(remarksOf(snapshot)).toEqual([
    `error ${cellOf(snapshot, 'ballots', 1, 'method')} council-method`,
  ]);
  const mended = filled(snapshot, 'ballots', [{}, { method: 'giơ tay' }]);
  expect(remarksOf(mended)).toEqual([]);
  const counts = councilIn(mended).ballots.map(({ method, members, present, votesFor }) => [
    method,
    members,
    present,
    votesFor,
  ]);
  expect(counts).toEqual([
    ['acclamation', null, null, null],
    ['show-of-hands', 9, null, 8],
    ['acclamation', null, 7, 7],
    ['ballot', 9, null, 9],
  ]);
  const secret = filled(draft(), 'ballots', [
    { unit: 'Sở Y tế', award, members: 9, votesFor: 'Thống nhất', ...SIGNED },
  ]);
  expect(remarksOf(secret)).toEqual([
    `error ${cellOf(secret, 'ballots', 0, 'votesFor')} council-count-missing`,
  ]);
});

test('who follows as head and deputy, with the reason', () => {
  const snapshot = filled(draft(), 'offices', [
    { unit: 'Sở Xây dựng', reason: 'Sở Nội vụ đang sắp xếp lại', ...SIGNED },
    { unit: 'Sở Tư pháp', ...SIGNED },
  ]);
  expect(remarksOf(snapshot)).toEqual([]);
  expect(councilIn(snapshot).offices).toMatchObject([
    { office: 'head', unit: 1, reason: 'Sở Nội vụ đang sắp xếp lại', ...signed },
    { office: 'deputy', unit: 3, reason: null },
  ]);
  const same = filled(draft(), 'offices', [
    { unit: 'Sở Xây dựng', ...SIGNED },
    { unit: 'Sở Xây dựng', ...SIGNED },
  ]);
  expect(remarksOf(same)).toEqual([
    `error ${cellOf(same, 'offices', 1, 'unit')} council-said-twice`,
  ]);
  const unknown = filled(draft(), 'offices', [{ office: 'Tổ trưởng', unit: 'Sở Y tế', ...SIGNED }]);
  expect(remarksOf(unknown)).toEqual([
    `error ${cellOf(unknown, 'offices', 0, 'office')} council-office`,
  ]);
});

test('a condition of the organiser’s own is declared by its words or its code; a former name counts', () => {
  const snapshot = filled(draft(), 'declarations', [
    { unit: 'Sở Y tế', condition: 'không nợ  báo cáo', answer: 'Có', ...SIGNED },
    { unit: 'Ban Xây dựng', condition: 'QĐ-T1', answer: 'Không', ...SIGNED },
  ]);
  const stated = [{ id: 'QĐ-T1', text: 'Không nợ báo cáo' }];
  const reading = readCouncilSheet(snapshot, {
    blocs: [{ units: UNITS, scheme }],
    otherUnits: [],
    stated,
    present: (name) => (name === 'Ban Xây dựng' ? 'Sở Xây dựng' : name),
  });
  expect(reading?.findings).toEqual([]);
  expect(reading?.councils[0]?.declarations).toMatchObject([
    { unit: 0, condition: 'QĐ-T1', holds: true },
    { unit: 1, condition: 'QĐ-T1', holds: false },
  ]);
});
