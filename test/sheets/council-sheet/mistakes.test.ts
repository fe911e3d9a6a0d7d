import { sentence } from '../../../src/text/sentences';
import type { CouncilSection } from '../../../src/text/council-words';
import { readCouncilSheet } from '../../../src/sheets/reading/council-sheet/read-council-sheet';
import {
  cellOf,
  councilIn,
  draft,
  filled,
  read,
  remarksOf,
  scheme,
  SIGNED,
  UNITS,
} from './support';

type Row = Parameters<typeof filled>[2][number];

const cut: Row = { unit: 'Sở Y tế', criterion: '1', points: 50, reason: 'a', ...SIGNED };
const ballot: Row = { unit: 'Sở Y tế', award: 'BKT', members: 9, votesFor: 8, ...SIGNED };
const declared: Row = {
  unit: 'Sở Y tế',
  condition: 'nội bộ đoàn kết',
  answer: 'Có',
  ...SIGNED,
};
const decided: Row = { unit: 'Sở Y tế', decision: 'BKT', reason: 'a', ...SIGNED };

/** One wrong row, the column in which it is said, and what is said in Vietnamese. */
const wrong: readonly (readonly [CouncilSection, Row, string, string])[] = [
  ['cuts', { ...cut, unit: 'Sở Y tê' }, 'unit', 'Có phải “Sở Y tế” không?'],
  ['cuts', { ...cut, unit: null }, 'unit', 'chưa ghi đơn vị'],
  ['cuts', { ...cut, criterion: 'Cải cách hành chánh' }, 'criterion', 'Có phải “Cải cách'],
  ['cuts', { ...cut, criterion: 'I' }, 'criterion', 'là một nhóm'],
  ['cuts', { ...cut, criterion: null }, 'criterion', 'chưa ghi tiêu chí'],
  ['cuts', { ...cut, points: 'năm mươi' }, 'points', 'Không đọc được điểm “năm mươi”'],
  ['cuts', { ...cut, points: '1.234' }, 'points', 'hiểu theo hai cách'],
  ['cuts', { ...cut, points: 'KGCT' }, 'points', 'Không đọc được điểm “KGCT”'],
  ['cuts', { ...cut, points: -3 }, 'points', 'là số âm'],
  ['cuts', { ...cut, points: null }, 'points', 'chưa ghi điểm được tính'],
  ['cuts', { ...cut, reason: null }, 'reason', 'phải có lý do'],
  [
    'facts',
    { unit: 'Sở Y tế', fact: 'Đi muộn', ...SIGNED },
    'fact',
    'không có trường hợp “Đi muộn”',
  ],
  ['facts', { unit: 'Sở Y tế', basis: 'QĐ 1', ...SIGNED }, 'fact', 'chưa ghi trường hợp'],
  ['opinions', { votes: 'nhiều' }, 'votes', 'Không đọc được số phiếu bầu “nhiều”'],
  ['opinions', { votes: 10, voters: 9 }, 'votes', 'nhiều hơn số người bỏ phiếu là 9'],
  ['opinions', { women: 'chắc là có' }, 'women', 'Không hiểu “chắc là có”'],
  ['opinions', { disqualified: 'Có', ...SIGNED }, 'disqualified', 'phải ghi lý do ở ô này'],
  ['chair', { unit: 'Sở Y tế', reason: 'a', ...SIGNED }, 'place', 'chưa có thứ tự'],
  ['chair', { unit: 'Sở Y tế', place: '1,5', reason: 'a', ...SIGNED }, 'place', 'số nguyên'],
  ['declarations', { ...declared, condition: 'đẹp' }, 'condition', 'Không có điều kiện “đẹp”'],
  ['declarations', { ...declared, condition: null }, 'condition', 'chưa ghi điều kiện'],
  ['declarations', { ...declared, answer: null, basis: 'b' }, 'answer', 'chưa có câu trả lời'],
  ['declarations', { ...declared, answer: 'tùy' }, 'answer', 'Không hiểu “tùy”'],
  ['ballots', { ...ballot, award: null }, 'award', 'chưa ghi danh hiệu'],
  ['ballots', { ...ballot, members: null }, 'members', 'chưa có tổng số thành viên'],
  ['ballots', { ...ballot, members: 'chín' }, 'members', 'Không đọc được tổng số thành viên'],
  ['ballots', { ...ballot, votesFor: null, valid: 9 }, 'votesFor', 'chưa có số phiếu đồng ý'],
  ['ballots', { ...ballot, votesFor: 10 }, 'votesFor', 'nhiều hơn tổng số thành viên là 9'],
  ['ballots', { ...ballot, present: 10 }, 'present', 'nhiều hơn tổng số thành viên là 9'],
  ['ballots', { ...ballot, present: 8, written: 2 }, 'written', 'nhiều hơn'],
  ['ballots', { ...ballot, present: 7 }, 'votesFor', 'số người có mặt và có ý kiến'],
  ['ballots', { ...ballot, valid: 7 }, 'votesFor', 'nhiều hơn số phiếu hợp lệ là 7'],
  ['ballots', { ...ballot, present: 7, valid: 8 }, 'valid', 'số người có mặt và có ý kiến'],
  ['ballots', { ...ballot, unit: 'Sở Khác hẳn' }, 'unit', 'không có đơn vị “Sở Khác hẳn”'],
  ['decisions', { ...decided, reason: null }, 'reason', 'phải có lý do'],
  ['decisions', { ...decided, decision: null }, 'decision', 'chưa ghi danh hiệu'],
  ['accepted', { code: 'a', reason: null, ...SIGNED }, 'reason', 'phải có lý do'],
  ['accepted', { code: null, reason: 'a', ...SIGNED }, 'code', 'chưa ghi mã vấn đề'],
  ['accepted', { code: 'a', cell: 'ô đầu', reason: 'a', ...SIGNED }, 'cell', 'không phải là tên ô'],
];

test.each(wrong)('%s %j: at its %s', (section, row, key, words) => {
  const snapshot = filled(draft(), section, [row]);
  const [first, ...others] = read(snapshot).findings;
  expect(others).toEqual([]);
  expect(first).toMatchObject({ severity: 'error', cell: cellOf(snapshot, section, 0, key) });
  expect(first === undefined ? '' : sentence(first.message, 'vi')).toContain(words);
  expect(first === undefined ? '' : sentence(first.message, 'en')).not.toContain('undefined');
});

test('a row with a mistake is not used; of an opinion only the wrong word is not', () => {
  for (const [section, row] of wrong) {
    const council = councilIn(filled(draft(), section, [row]));
    if (section === 'opinions') {
      expect(council.opinions).toMatchObject([{ votes: null, isWomen: null, disqualified: null }]);
    } else expect(council[section]).toEqual([]);
  }
});

test('what is said twice counts once', () => {
  for (const [section, row] of [
    ['cuts', cut],
    ['facts', { unit: 'Sở Y tế', fact: 'Không gửi báo cáo', ...SIGNED }],
    ['chair', { unit: 'Sở Y tế', place: 1, reason: 'a', ...SIGNED }],
    ['declarations', declared],
    ['ballots', ballot],
    ['decisions', decided],
  ] as const) {
    const snapshot = filled(draft(), section, [row, row]);
    expect(councilIn(snapshot)[section]).toHaveLength(1);
    expect(remarksOf(snapshot)).toEqual([
      `error ${cellOf(snapshot, section, 1, 'unit')} council-said-twice`,
    ]);
  }
});

test('a missing name or day is a warning, and the row counts', () => {
  const snapshot = filled(draft(), 'cuts', [
    { ...cut, by: null },
    { ...cut, criterion: '2', points: 40, on: null },
    { ...cut, criterion: 'T', points: 1, by: null, on: null },
  ]);
  expect(remarksOf(snapshot)).toEqual([
    `warning ${cellOf(snapshot, 'cuts', 0, 'by')} council-unsigned`,
    `warning ${cellOf(snapshot, 'cuts', 1, 'on')} council-unsigned`,
    `warning ${cellOf(snapshot, 'cuts', 2, 'by')} council-unsigned`,
  ]);
  expect(
    read(snapshot).findings.map(({ message }) => sentence(message, 'vi').slice(0, 45)),
  ).toEqual([
    'Dòng này chưa ghi họ và tên. Hãy ghi thêm để ',
    'Dòng này chưa ghi ngày. Hãy ghi thêm để biết ',
    'Dòng này chưa ghi họ và tên, ngày. Hãy ghi th',
  ]);
  expect(councilIn(snapshot).cuts).toHaveLength(3);
});

test('a chair’s order without a reason, and points above the maximum, are warnings', () => {
  let snapshot = filled(draft(), 'chair', [{ unit: 'Sở Y tế', place: 1, ...SIGNED }]);
  snapshot = filled(snapshot, 'cuts', [{ ...cut, points: 61 }]);
  expect(remarksOf(snapshot)).toEqual([
    `warning ${cellOf(snapshot, 'cuts', 0, 'points')} council-above-maximum`,
    `warning ${cellOf(snapshot, 'chair', 0, 'reason')} council-chair-without-reason`,
  ]);
  const { cuts, chair } = councilIn(snapshot);
  expect([cuts.length, chair]).toMatchObject([1, [{ place: 1, reason: null }]]);
});

test('a name that several units have is not guessed at', () => {
  const snapshot = filled(draft(), 'cuts', [cut]);
  const blocs = [
    { units: UNITS, scheme },
    { units: ['SỞ Y TẾ'], scheme },
  ];
  const reading = readCouncilSheet(snapshot, { blocs, otherUnits: [] });
  expect(reading?.councils.map(({ cuts }) => cuts)).toEqual([[], []]);
  expect(reading?.findings.map(({ message }) => message.code)).toEqual(['council-unit-in-several']);
});
