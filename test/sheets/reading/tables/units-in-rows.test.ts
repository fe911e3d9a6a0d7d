import { codesOf, leavesOf, readOne, scoresOf, sheetOf } from '../sheet-of';

test('two-row merged header, maximum row, bonus and penalty, title and signature around', () => {
  const found = readOne(
    sheetOf(
      [
        ['ỦY BAN NHÂN DÂN TỈNH TÂY NINH'],
        ['KHỐI THI ĐUA KINH TẾ - KỸ THUẬT'],
        ['BẢNG TỔNG HỢP ĐIỂM THI ĐUA NĂM 2025 (số liệu minh họa, mô phỏng theo báo cáo năm 2013)'],
        [],
        [
          'STT',
          'Đơn vị',
          'I. Nhiệm vụ chính trị',
          null,
          'II. Xây dựng Đảng',
          'Điểm thưởng',
          'Điểm trừ',
          'Tổng điểm',
          'Xếp hạng',
        ],
        [null, null, 'Chỉ tiêu kinh tế', 'Quốc phòng', 'Tổ chức đảng'],
        [null, 'Điểm tối đa', 40, 20, 40, 5, null, 100],
        [1, 'Sở A', 39.5, '19,5', 38, 1, null, 98],
        [2, 'Sở B', 38, 18, 'KGCT', null, -0.5, null],
        [3, 'Sở C', '-', 18, 40, null, null, null],
        [null, 'Tổng cộng', 77.5, null, null],
        [],
        [null, 'NGƯỜI LẬP BIỂU', null, null, null, 'Tây Ninh, ngày 10 tháng 12 năm 2025'],
        [null, null, null, null, null, 'KHỐI TRƯỞNG'],
      ],
      { merges: ['A5:A6', 'B5:B6', 'C5:D5', 'F5:F6', 'G5:G6', 'H5:H6', 'I5:I6'] },
    ),
  );
  expect(found.layout).toBe('units-in-rows');
  expect(found.detection.confidence).toBe(1);
  expect(found.units.map((unit) => unit.name)).toEqual(['Sở A', 'Sở B', 'Sở C']);
  expect(scoresOf(found)).toEqual([
    ['39.5', '19.5', '38', '1', '–'],
    ['38', '18', 'KG', '–', '-0.5'],
    ['–', '18', '40', '–', '–'],
  ]);
  expect(found.scheme.criteria.map(({ code, name, kind }) => [code, name, kind])).toEqual([
    ['I', 'Nhiệm vụ chính trị', 'group'],
    ['II', 'Xây dựng Đảng', 'group'],
    ['ĐT', 'Điểm thưởng', 'bonus'],
    ['TR', 'Điểm trừ', 'penalty'],
  ]);
  expect(found.bloc.year?.value).toBe(2025);
  expect(found.bloc.name?.value).toBe('KHỐI THI ĐUA KINH TẾ - KỸ THUẬT');
  expect(found.bloc.organiser?.value).toBe('tinh');
  expect(found.table).toMatchObject({
    unitRows: [7, 8, 9],
    header: { top: 4, bottom: 5, left: 0, right: 8 },
    resultColumns: [
      { field: 'total', column: 7, state: 'used' },
      { field: 'rank', column: 8, state: 'free' },
    ],
  });
  expect(found.ownFigures).toHaveLength(1);
});

test('three-row header with two stages under each criterion, no maximum row but maxima in the headings', () => {
  const found = readOne(
    sheetOf(
      [
        ['BẢNG ĐIỂM NĂM 2025'],
        ['STT', 'Tên đơn vị', 'I. CHUYÊN MÔN', null, null, null, 'Tổng', null, 'Ghi chú'],
        [null, null, 'TC1 (10 điểm)', null, 'TC2 (20đ)'],
        [null, null, 'ĐTC', 'TĐ', 'ĐTC', 'TĐ', 'ĐTC', 'TĐ'],
        ['1', 'CAX A', '10.00', '-', '⊘ 5.0', '⊘ 5.0', '10', null, 'chưa đủ'],
        ['2', 'CAX B', '9,5', 9, 18, 17.5, 27.5, 26.5],
      ],
      {
        merges: ['A1:I1', 'A2:A4', 'B2:B4', 'C2:F2', 'C3:D3', 'E3:F3', 'G2:H3', 'I2:I4'],
      },
    ),
  );
  expect(found.stages.map(({ stage }) => stage)).toEqual(['self', 'verified']);
  expect(leavesOf(found)).toEqual(['I CHUYÊN MÔN > 1 TC1 (10)', 'I CHUYÊN MÔN > 2 TC2 (20)']);
  expect(scoresOf(found, 'self')).toEqual([
    ['10', 'KG'],
    ['9.5', '18'],
  ]);
  expect(scoresOf(found, 'verified')).toEqual([
    ['–', 'KG'],
    ['9', '17.5'],
  ]);
  expect(codesOf(found.findings)).toContain('bare-td-is-verified D4');
  expect(found.detection.confidence).toBe(1);
});

test('stages above the criteria: the same criterion under "Tự chấm" and under "Khối chấm"', () => {
  const found = readOne(
    sheetOf(
      [
        ['STT', 'Đơn vị', 'Điểm tự chấm', null, 'Điểm khối chấm', null],
        [null, null, 'Kinh tế', 'Xã hội', 'Kinh tế', 'Xã hội'],
        [null, 'Điểm chuẩn', 60, 40, 60, 40],
        [1, 'Sở A', 59, 39, 58, 38],
        [2, 'Sở B', 57, 37, 56, 36],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'] },
    ),
  );
  expect(leavesOf(found)).toEqual(['1 Kinh tế (60)', '2 Xã hội (40)']);
  expect(scoresOf(found, 'self')).toEqual([
    ['59', '39'],
    ['57', '37'],
  ]);
  expect(scoresOf(found, 'bloc')[1]).toEqual(['56', '36']);
});

test('a heading over all criteria is no group; a row of column numbers is no unit', () => {
  const found = readOne(
    sheetOf(
      [
        ['TT', 'Đơn vị thành viên', 'Các tiêu chí thi đua', null, 'Tổng cộng'],
        [null, null, '1. Phát triển kinh tế', '2. Cải cách hành chính'],
        ['(1)', '(2)', '(3)', '(4)', '(5)=(3)+(4)'],
        [null, 'Điểm tối đa', 60, 40, 100],
        [1, 'Sở A', 60, 38, 98],
        [2, 'Sở B', 55, 40, 95],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'] },
    ),
  );
  expect(leavesOf(found)).toEqual(['1 Phát triển kinh tế (60)', '2 Cải cách hành chính (40)']);
  expect(found.units.map(({ name }) => name)).toEqual(['Sở A', 'Sở B']);
});

test('coefficient and percentage weights are told apart by their row', () => {
  const table = (label: string, a: number, b: number) =>
    readOne(
      sheetOf([
        ['STT', 'Đơn vị', 'Kinh tế', 'Xã hội'],
        [null, 'Điểm tối đa', 10, 10],
        [null, label, a, b],
        [1, 'Sở A', 9, 8],
        [2, 'Sở B', 8, 9],
      ]),
    ).scheme;
  expect(table('Hệ số', 2, 1).weighting).toBe('coefficient');
  const shares = table('Trọng số (%)', 0.7, 0.3);
  expect(shares.weighting).toBe('percentage');
  expect(shares.criteria.map(({ weight }) => weight?.numerator)).toEqual([70n, 30n]);
});

test('group columns with subtotals by numbering are not counted twice', () => {
  const found = readOne(
    sheetOf([
      ['STT', 'Đơn vị', 'I', '1', '2', 'II', '3', '4', 'Tổng điểm'],
      [null, 'Điểm tối đa', 60, 40, 20, 40, 30, 10, 100],
      [1, 'Sở A', 58, 39, 19, 38, 28, 10, 96],
      [2, 'Sở B', 57, 38, 19, 39, 29, 10, 96],
    ]),
  );
  expect(leavesOf(found).map((leaf) => leaf.replace(/ \S+ \(/, ' ('))).toHaveLength(4);
  expect(found.scheme.criteria.map(({ code }) => code)).toEqual(['I', 'II']);
  expect(scoresOf(found)).toEqual([
    ['39', '19', '28', '10'],
    ['38', '19', '29', '10'],
  ]);
});

test('subtotal columns are left out', () => {
  const found = readOne(
    sheetOf(
      [
        ['STT', 'Đơn vị', 'I. Kinh tế', null, null, 'II. Xã hội', null, null, 'Tổng điểm'],
        [null, null, '1', '2', 'Cộng', '1', '2', 'Cộng nhóm II', null],
        [null, 'Điểm tối đa', 40, 20, 60, 30, 10, 40, 100],
        [1, 'Sở A', 39, 19, 58, 28, 10, 38, 96],
        [2, 'Sở B', 38, 19, 57, 29, 10, 39, 96],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:H1', 'I1:I2'] },
    ),
  );
  expect(leavesOf(found)).toEqual([
    'I Kinh tế > I.1 1 (40)',
    'I Kinh tế > I.2 2 (20)',
    'II Xã hội > II.1 1 (30)',
    'II Xã hội > II.2 2 (10)',
  ]);
});

test('NFD names and headings are read as composed letters', () => {
  const found = readOne(
    sheetOf([
      ['STT', 'Đơn vị'.normalize('NFD'), 'Phát triển kinh tế'.normalize('NFD')],
      [null, 'Điểm tối đa'.normalize('NFD'), 100],
      [1, 'Sở Nông nghiệp'.normalize('NFD'), 97],
      [2, 'Sở Xây dựng', 96],
    ]),
  );
  expect(found.units[0]?.name).toBe('Sở Nông nghiệp');
  expect(leavesOf(found)).toEqual(['1 Phát triển kinh tế (100)']);
});

test('a unit that handed in nothing stays a unit; words below the table do not become one', () => {
  const found = readOne(
    sheetOf([
      ['Đơn vị', 'Kinh tế', 'Xã hội'],
      ['Điểm tối đa', 60, 40],
      ['Sở A', 58, 39],
      ['Sở B'],
      ['Sở C', 57, 38],
      ['Đã đối chiếu với báo cáo'],
      [],
      ['Nơi nhận:', null, 'TM. KHỐI THI ĐUA'],
      ['- Lưu: VT', null, 'KHỐI TRƯỞNG'],
    ]),
  );
  expect(found.units.map(({ name }) => name)).toEqual(['Sở A', 'Sở B', 'Sở C']);
  expect(scoresOf(found)[1]).toEqual(['–', '–']);
  expect(codesOf(found.findings)).toEqual(['row-not-a-unit A6']);
});

test('a column of figures without a maximum is not counted, is said, and asks for a confirmation', () => {
  const found = readOne(
    sheetOf([
      ['STT', 'Đơn vị', 'Chỉ số khác', 'Kinh tế', 'Xã hội'],
      [null, 'Điểm tối đa', null, 60, 40],
      [1, 'Sở A', 85, 58, 39],
      [2, 'Sở B', 60, 57, 38],
    ]),
  );
  expect(scoresOf(found)).toEqual([
    ['58', '39'],
    ['57', '38'],
  ]);
  expect(codesOf(found.findings)).toEqual(['column-not-counted C1']);
  expect(found.detection.confidence).toBeLessThan(0.75);
});

test('a table of totals only: the total is the one criterion', () => {
  const found = readOne(
    sheetOf([
      ['STT', 'Đơn vị', 'Điểm tự chấm', 'Điểm thẩm định', 'Xếp hạng'],
      [1, 'Xã A', 98, 97, 1],
      [2, 'Xã B', '96,5', 96, 2],
    ]),
  );
  expect(scoresOf(found, 'verified')).toEqual([['97'], ['96']]);
  expect(scoresOf(found, 'self')).toEqual([['98'], ['96.5']]);
});

test('text numbers, dates, percentages and ambiguous figures are never read in silence', () => {
  const sheet = sheetOf([
    ['STT', 'Đơn vị', 'Kinh tế', 'Xã hội', 'Môi trường'],
    [null, 'Điểm tối đa', 2000, 40, 10],
    [1, 'Sở A', '1.000', 0.95, 45786],
    [2, 'Sở B', '1.000,5', '39,5', 'x'],
  ]);
  const numberFormats = sheet.numberFormats.map((row) => [...row]);
  const third = numberFormats[2];
  if (third !== undefined) {
    third[3] = '0%';
    third[4] = 'd\\-mmm';
  }
  const found = readOne({ ...sheet, numberFormats });
  expect(scoresOf(found)).toEqual([
    ['?', '0.95', '?'],
    ['1000.5', '39.5', '?'],
  ]);
  expect(codesOf(found.findings).sort()).toEqual([
    'number-ambiguous C3',
    'score-in-percent D3',
    'score-is-date E3',
    'text-numbers-read C4',
  ]);
});

test('hidden rows and columns count and are reported; duplicates and scores above the maximum too', () => {
  const found = readOne(
    sheetOf(
      [
        ['STT', 'Đơn vị', 'Kinh tế', 'Xã hội'],
        [null, 'Điểm tối đa', 60, 40],
        [1, 'Sở Văn hoá', 61, 39],
        [2, 'SỞ  VĂN HÓA', 57, 38],
      ],
      { hiddenRows: [3], hiddenColumns: [3] },
    ),
  );
  expect(found.units).toHaveLength(2);
  expect(codesOf(found.findings).sort()).toEqual([
    'duplicate-unit B4',
    'hidden-columns-read D1',
    'hidden-rows-read A4',
    'score-above-maximum C3',
  ]);
});

test('a name that looks like a formula is a unit; figures without a name and names without a number are said', () => {
  const found = readOne(
    sheetOf([
      ['STT', 'Đơn vị', 'Kinh tế', 'Xã hội'],
      [null, 'Điểm tối đa', 60, 40],
      [1, '=1+1', 58, 39],
      [null, 'Các sở còn lại'],
      [2, '1985', 57, 38],
      [null, null, 115, 77],
    ]),
  );
  expect(found.units.map(({ name }) => name)).toEqual(['=1+1', '1985']);
  expect(codesOf(found.findings)).toEqual(['row-without-name B6', 'row-not-a-unit B4']);
});
