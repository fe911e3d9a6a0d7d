type Cell = number | string | null;

interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly merges?: readonly (readonly [string, string])[];
}

/** Rows 3 and 4 of a table with units in rows: each criterion over its columns, "STT" and "Đơn vị" over both rows. */
function header(
  criteria: readonly (readonly [string, readonly string[]])[],
): Pick<Sheet, 'rows' | 'merges'> {
  const top: Cell[] = ['STT', 'Đơn vị'];
  const below: Cell[] = [null, null];
  const merges: (readonly [string, string])[] = [
    ['A3', 'A4'],
    ['B3', 'B4'],
  ];
  for (const [name, columns] of criteria) {
    const first = letter(top.length);
    const last = letter(top.length + Math.max(1, columns.length) - 1);
    merges.push(columns.length === 0 ? [`${first}3`, `${first}4`] : [`${first}3`, `${last}3`]);
    top.push(name, ...columns.slice(1).map(() => null));
    below.push(...(columns.length === 0 ? [null] : columns));
  }
  return { rows: [top, below], merges };
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

const ofUnits = header([
  ['1. Thu ngân sách (40 điểm)', ['Chỉ tiêu', 'Thực hiện', 'Điểm']],
  ['2. Sáng kiến (20 điểm)', ['Số sáng kiến', 'Điểm']],
  ['3. Đăng ký thi đua (10 điểm)', []],
  ['4. Chuyển đổi số (20 điểm)', ['Mức', 'Ghi chú']],
  ['5. Báo cáo (10 điểm)', []],
  ['Điểm trừ', ['Số lần trừ', 'Số lần thưởng']],
]);

const ofPool = header([
  ['28b. Tiêu chí số 1 (5 điểm)', ['Chỉ tiêu giao', 'Thực hiện']],
  ['22. Tiêu chí số 2 (20 điểm)', ['Chỉ tiêu giao', 'Thực hiện']],
  ['32. Tiêu chí số 3 (15 điểm)', ['KH giao', 'TH']],
  ['31. Tiêu chí số 4 (10 điểm)', ['Kế hoạch', 'Kết quả thực hiện']],
]);

const formHeader = [
  ['STT', 'TIÊU CHUẨN THI ĐUA', 'ĐIỂM', null, null, 'Số trường hợp', 'Tự chấm', 'Ghi chú'],
  [null, null, 'Chuẩn', 'Thưởng', 'Trừ', null, null, null],
] as const;

/** One office's form: its counts by line, and what it has typed for itself. */
function caseForm(
  name: string,
  counts: readonly (number | string | null)[],
  typed: readonly (number | null)[],
): Sheet {
  const [late, silent, solutions, planned, early, hidden] = counts;
  return {
    name,
    rows: [
      ['BẢNG ĐIỂM THI ĐUA CÁC PHÒNG NĂM 2025, KHỐI THI ĐUA E (số liệu minh họa)'],
      [`Đơn vị: ${name}`],
      ...formHeader,
      ['1', 'Tiêu chuẩn 1: Thực hiện tốt nhiệm vụ chuyên môn', 80],
      ['a', 'Quản lý đất đai', 80],
      [
        'a1',
        'Triển khai kịp thời, đầy đủ luật và văn bản hướng dẫn',
        50,
        2,
        -1.5,
        null,
        typed[0] ?? null,
      ],
      [
        'a1.1',
        'Mỗi trường hợp chậm triển khai so với kế hoạch: trừ 0,5 điểm.',
        null,
        null,
        '-0,5',
        late ?? null,
      ],
      [
        'a1.2',
        'Mỗi trường hợp không phối hợp tuyên truyền: trừ 0,5 điểm',
        null,
        null,
        '-0,5',
        silent ?? null,
      ],
      ['a1.3', 'Mỗi giải pháp quản lý tốt: cộng 1 điểm', null, '+1', null, solutions ?? null],
      [
        null,
        'Ghi chú: Tổng điểm trừ của mục a1 không quá 1,5 điểm (không liên quan đến điểm cộng).',
      ],
      ['a2', 'Giải quyết hồ sơ', 30, 3, null, null, typed[1] ?? null],
      [null, 'Tổng số hồ sơ', null, null, null, planned ?? null],
      ['a2.1', 'Hồ sơ giải quyết trước hạn', null, '+3', null, early ?? null],
      [null, 'Không gửi báo cáo giải trình: không xếp loại', null, null, null, hidden ?? null],
      ['2', 'Tiêu chuẩn 2: Tổ chức phong trào', 20, null, null, null, typed[2] ?? null],
      [null, 'Tổng cộng', 100],
      [],
      [null, 'NGƯỜI LẬP BIỂU', null, null, null, null, 'THỦ TRƯỞNG ĐƠN VỊ'],
    ],
    merges: [
      ['A3', 'A4'],
      ['B3', 'B4'],
      ['C3', 'E3'],
      ['F3', 'F4'],
      ['G3', 'G4'],
      ['H3', 'H4'],
    ],
  };
}

/** Blocs whose schemes compute criteria from targets, counts, words and cases. */
export const formulaCases: Readonly<Record<string, readonly Sheet[]>> = {
  'formulas-units-in-rows': [
    {
      name: 'Bảng điểm',
      rows: [
        ['KHỐI THI ĐUA TỔNG HỢP TỈNH G NĂM 2025 (số liệu minh họa)'],
        [],
        ...ofUnits.rows,
        [1, 'Sở A', 120, 132, 40, 3, 15, 'Đạt', 'Tốt', null, 9.5, null, null],
        [2, 'Sở B', 100, 90, 38, 5, 20, 'đạt', 'Khá', 'có giải trình', 9, 1, null],
        [3, 'Sở C', 80, 0, null, 0, null, 'Không đạt', 'tốt', null, 10, null, 1],
        [4, 'Sở D', 90, '99,5', null, 1.5, null, 'Đạt', 'Khá', null, 8, null, null],
        [5, 'Sở E', 95, null, null, 2, null, 'x', 'Trung bình', null, 8.5, null, null],
        [6, 'Sở G', 'KGCT', 'KGCT', null, 2, 10, 'Đạt', 'Khá', null, 8.5, null, null],
      ],
      merges: ofUnits.merges ?? [],
    },
  ],
  'formulas-in-the-pool': [
    {
      name: 'Chỉ tiêu',
      rows: [
        ['CỤM THI ĐUA THÍ ĐIỂM NĂM 2025 (tên đơn vị và tiêu chí đã che)'],
        [],
        ...ofPool.rows,
        [1, 'ĐV1', 1, 12, 0.05, 1, 8, 8, 1, 10],
        [2, 'ĐV2', 1, 5, 5, 66.67, 2, 2, 1, 5],
        [3, 'ĐV3', 1, 3, 5, 50, 'KGCT', 'KGCT', 1, 2],
        [4, 'ĐV4', 1, 1, 'KGCT', 'KGCT', 'KGCT', 'KGCT', 'KGCT', 'KGCT'],
        [5, 'ĐV5', 1, 0, 'KGCT', 'KGCT', 'KGCT', 'KGCT', 'KGCT', 'KGCT'],
      ],
      merges: ofPool.merges ?? [],
    },
  ],
  'formulas-by-cases': [
    caseForm('Phòng Một', [5, null, 2, 200, 180, null], [50.5, 33, 19]),
    caseForm('Phòng Hai', [1, 1, null, 100, 50, 1], [null, 33, 20]),
    caseForm('Phòng Ba', [null, null, null, 100, 120, null], [null, null, 18]),
  ],
};
