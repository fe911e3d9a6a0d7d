import { toDecimalText } from '../../../../src/scoring/points';
import { codesOf, leavesOf, readOne, scoresOf, sheetOf } from '../sheet-of';

test('stages stacked below each unit, as a scoring system exports them', () => {
  const found = readOne(
    sheetOf(
      [
        ['BẢNG TỔNG HỢP ĐIỂM THI ĐUA - NĂM 2025'],
        [],
        [],
        ['Đơn vị', '(N1)', '(N2)', 'Tổng'],
        ['ĐV1'],
        ['  ĐTC', 593, 168.75, 761.75],
        ['  TĐ1', 590, 160, 750],
        ['  TĐ2'],
        ['ĐV2'],
        ['  ĐTC', '600', 170, 770],
        ['  TĐ1', 580, 'KP', 580],
        ['  TĐ2'],
      ],
      { merges: ['A1:Z1'] },
    ),
  );
  expect(found.units.map(({ name }) => name)).toEqual(['ĐV1', 'ĐV2']);
  expect(found.stages.map(({ stage }) => stage)).toEqual(['self', 'bloc', 'verified']);
  expect(scoresOf(found, 'self')).toEqual([
    ['593', '168.75'],
    ['600', '170'],
  ]);
  expect(scoresOf(found, 'bloc')).toEqual([
    ['590', '160'],
    ['580', 'KG'],
  ]);
  expect(
    found.ownFigures.map(({ stage, unit, figure }) => [stage, unit, toDecimalText(figure)]),
  ).toEqual([
    ['self', 0, '761.75'],
    ['bloc', 0, '750'],
    ['self', 1, '770'],
    ['bloc', 1, '580'],
  ]);
  expect(found.table?.unitRows).toEqual([4, 8]);
  expect(found.bloc.year?.value).toBe(2025);
  expect(found.detection.confidence).toBeGreaterThanOrEqual(0.75);
});

test('stages stacked beside the merged name of each unit', () => {
  const found = readOne(
    sheetOf(
      [
        ['STT', 'Đơn vị', 'Nguồn điểm', 'TC1', 'TC2'],
        [null, 'Điểm tối đa', null, 60, 40],
        [1, 'Xã A', 'Tự chấm', 58, 39],
        [null, null, 'Cụm chấm', 57, 38],
        [null, null, 'Thẩm định', '56,5', 38],
        [2, 'Xã B', 'Tự chấm', 59, 40],
        [null, null, 'Cụm chấm', 58, 39],
        [null, null, 'Thẩm định', 58, '⊘ 40'],
        [null, 'NGƯỜI LẬP BIỂU'],
      ],
      { merges: ['A3:A5', 'B3:B5', 'A6:A8', 'B6:B8'] },
    ),
  );
  expect(found.units.map(({ name }) => name)).toEqual(['Xã A', 'Xã B']);
  expect(scoresOf(found, 'verified')).toEqual([
    ['56.5', '38'],
    ['58', 'KG'],
  ]);
  expect(leavesOf(found)).toEqual(['1 TC1 (60)', '2 TC2 (40)']);
  expect(found.table?.unitRows).toEqual([2, 5]);
  expect(found.detection.confidence).toBe(1);
});

test('a stage that stands below a unit twice is asked about', () => {
  const found = readOne(
    sheetOf([['Đơn vị', 'TC1'], ['Xã A'], ['ĐTC', 58], ['ĐTC', 57], ['TĐ1', 56]]),
  );
  expect(scoresOf(found, 'self')).toEqual([['58']]);
  expect(codesOf(found.findings)).toContain('stage-row-twice A4');
  expect(found.detection.confidence).toBeLessThan(0.75);
});

test('several stages in one cell of a matrix', () => {
  const found = readOne(
    sheetOf(
      [
        ['Nhiệm vụ chuyên môn (700 điểm)'],
        [],
        ['Tiêu chí', 'CAX A', 'CAX B'],
        ['● 1 Nhiệm vụ chuyên môn (700đ)', 9, 8],
        ['  • 1.1 Giữ gìn trật tự (10đ)', 'ĐTC:5 | TĐ1:4 | TĐ2:4', 'ĐTC:6 | TĐ1:5'],
        ['  • 1.2 Phòng chống ma túy (5đ)', 'KP', 'ĐTC:3,5 | TĐ1:3'],
        ['  • 1.3 Cải cách (5đ)', '-', 4],
      ],
      { merges: ['A1:Z1'] },
    ),
  );
  expect(found.units.map(({ name }) => name)).toEqual(['CAX A', 'CAX B']);
  expect(found.stages.map(({ stage }) => stage)).toEqual(['self', 'bloc', 'verified']);
  expect(leavesOf(found)).toEqual([
    '1 Nhiệm vụ chuyên môn > 1.1 Giữ gìn trật tự (10)',
    '1 Nhiệm vụ chuyên môn > 1.2 Phòng chống ma túy (5)',
    '1 Nhiệm vụ chuyên môn > 1.3 Cải cách (5)',
  ]);
  expect(scoresOf(found, 'self')).toEqual([
    ['5', 'KG', '–'],
    ['6', '3.5', '?'],
  ]);
  expect(scoresOf(found, 'bloc')).toEqual([
    ['4', 'KG', '–'],
    ['5', '3', '?'],
  ]);
  expect(scoresOf(found, 'verified')).toEqual([
    ['4', 'KG', '–'],
    ['–', '–', '?'],
  ]);
  // A number without a stage beside the group is nobody's subtotal.
  expect(codesOf(found.findings)).not.toContain('subtotal-differs B4');
});

test('several stages in one cell, units in rows', () => {
  const found = readOne(
    sheetOf([
      ['STT', 'Đơn vị', 'TC1', 'TC2'],
      [null, 'Điểm tối đa', 10, 5],
      [1, 'Xã A', 'ĐTC:5 | TĐ1:4', 'ĐTC: 3; TĐ1: 2,5'],
      [2, 'Xã B', 'KP', 'ĐTC:4'],
    ]),
  );
  expect(scoresOf(found, 'self')).toEqual([
    ['5', '3'],
    ['KG', '4'],
  ]);
  expect(scoresOf(found, 'bloc')).toEqual([
    ['4', '2.5'],
    ['KG', '–'],
  ]);
});
