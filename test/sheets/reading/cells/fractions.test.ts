import { codesOf, leavesOf, readOne, scoresOf, sheetOf } from '../sheet-of';

test('a result list of fractions: points out of a stated maximum, a stage a column', () => {
  const found = readOne(
    sheetOf([
      ['KẾT QUẢ THI ĐUA NĂM 2025'],
      ['Hạng', 'Đơn vị', 'Điểm tự chấm', 'Điểm cụm chấm', 'Điểm được duyệt', 'Trạng thái'],
      [1, 'CAX E', '98.5/100.0', '97.0/100.0', '97.0/100.0', 'Đã duyệt'],
      [2, 'CAX F', '98,5/100', '96,25/100', '-', 'Chờ duyệt'],
    ]),
  );
  expect(leavesOf(found)).toEqual(['1 Điểm tự chấm (100)']);
  expect(scoresOf(found, 'self')).toEqual([['98.5'], ['98.5']]);
  expect(scoresOf(found, 'bloc')).toEqual([['97'], ['96.25']]);
  expect(scoresOf(found, 'verified')).toEqual([['97'], ['–']]);
  expect(codesOf(found.findings)).toContain('fractions-read C3');
  expect(found.detection.confidence).toBeGreaterThanOrEqual(0.75);
});

test('scores out of different maxima are not ranked as points', () => {
  const found = readOne(
    sheetOf([
      ['STT', 'Đơn vị', 'Điểm'],
      [1, 'CAX E', '684.0/700.0'],
      [2, 'CAX F', '912/1000'],
      [3, 'CAX G', '900/1000'],
    ]),
  );
  expect(scoresOf(found)).toEqual([['?'], ['912'], ['900']]);
  expect(codesOf(found.findings)).toContain('fraction-of-other-maximum C2');
  expect(found.detection.confidence).toBeLessThan(0.75);
});

test('a fraction is a score of a criterion only out of its own maximum', () => {
  const found = readOne(
    sheetOf([
      ['STT', 'Đơn vị', 'Kinh tế', 'Xã hội', 'Ngày nộp'],
      [null, 'Điểm tối đa', 20, 10],
      [1, 'Sở A', '18/20', '9/10', '15/12'],
      [2, 'Sở B', 19, '0.9/1', '16/12'],
    ]),
  );
  expect(scoresOf(found)).toEqual([
    ['18', '9'],
    ['19', '?'],
  ]);
  expect(codesOf(found.findings)).toContain('fraction-of-other-maximum D4');
  expect(codesOf(found.findings)).toContain('column-ignored E1');
});

test('fractions of a matrix', () => {
  const found = readOne(
    sheetOf([
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở A', 'Sở B', 'Hạn nộp'],
      [1, 'Kinh tế', 20, '18/20', '17,5/20', '15/12'],
      [2, 'Xã hội', 10, '9/10', 8, '16/12'],
    ]),
  );
  expect(found.units.map(({ name }) => name)).toEqual(['Sở A', 'Sở B']);
  expect(scoresOf(found)).toEqual([
    ['18', '9'],
    ['17.5', '8'],
  ]);
});
