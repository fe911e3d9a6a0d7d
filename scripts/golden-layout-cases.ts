type Cell = number | string | null;

interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly merges?: readonly (readonly [string, string])[];
}

/** Workbooks in the layouts that offices have; all figures are made up for illustration. */
export const layoutCases: Readonly<Record<string, readonly Sheet[]>> = {
  'blocs-in-one-table': [
    {
      name: 'Kết quả',
      rows: [
        ['KẾT QUẢ CHẤM ĐIỂM THI ĐUA CÁC CỤM CỦA THÀNH PHỐ HẢI PHÒNG NĂM 2025 (số liệu minh họa)'],
        [],
        ['STT', 'Tên quận - huyện', 'Điểm (+ điểm thưởng)', 'Xếp hạng'],
        ['I.', 'Cụm Thi đua 1'],
        [1, 'Quận Một', '97 + 10'],
        [2, 'Quận Ba', '98'],
        [3, 'Quận Năm', '96,5 + 5'],
        ['II.', 'Cụm Thi đua 2'],
        [1, 'Huyện Hai', 107],
        [2, 'Huyện Bốn', 99],
        [3, 'Huyện Sáu', '97 + 10'],
      ],
    },
    {
      name: 'Cơ quan, đoàn thể',
      rows: [
        ['BẢNG ĐIỂM CÁC KHỐI THI ĐUA CỦA TỈNH PHÚ THỌ NĂM 2025 (số liệu minh họa)'],
        ['STT', 'Đơn vị', 'Chuyên môn', 'Nội vụ', 'Tổng điểm'],
        [null, 'Điểm tối đa', 60, 40, 100],
        ['Khối 3: Các cơ quan Đảng'],
        [1, 'Ban Tổ chức', 58, 39, 97],
        [2, 'Ban Tuyên giáo', 57, 38, 95],
        ['Khối 4: Các đoàn thể'],
        [1, 'Hội Phụ nữ', 55, 40, 95],
        [2, 'Đoàn Thanh niên', 59, 38.5, 97.5],
      ],
      merges: [
        ['A1', 'E1'],
        ['A4', 'E4'],
        ['A7', 'E7'],
      ],
    },
  ],
  'stages-and-groups-on-sheets': [
    {
      name: 'Tổng quan',
      rows: [
        ['BẢNG TỔNG HỢP ĐIỂM THI ĐUA - CỤM THI ĐUA SỐ 3 TỈNH QUẢNG TRỊ (số liệu minh họa)'],
        ['Kỳ thi đua: Năm 2025'],
        [],
        ['Đơn vị', 'Chuyên môn', 'Xây dựng Đảng', 'Tổng'],
        ['CAX Một'],
        ['  ĐTC', 14.5, 9, 23.5],
        ['  TĐ1', 13, 8, 21],
        ['CAX Hai'],
        ['  ĐTC', 13, 10, 23],
        ['  TĐ1', 12.5, 9, 21.5],
        ['CAX Ba'],
        ['  ĐTC', 9, 8, 17],
        ['  TĐ1', 9, 7, 16],
      ],
      merges: [['A1', 'Z1']],
    },
    {
      name: 'Nhóm 1',
      rows: [
        ['Chuyên môn (15 điểm)'],
        [],
        ['Tiêu chí', 'CAX Một', 'CAX Hai', 'CAX Ba'],
        ['● 1 Chuyên môn (15đ)', 13, 12.5, 9],
        ['  • 1.1 Giữ gìn trật tự (10đ)', 'ĐTC:9.5 | TĐ1:8', 'ĐTC:8 | TĐ1:7.5', 'ĐTC:9 | TĐ1:9'],
        ['  • 1.2 Phòng chống ma túy (5đ)', 'ĐTC:5 | TĐ1:5', 'ĐTC:5 | TĐ1:5', 'KP'],
      ],
      merges: [['A1', 'Z1']],
    },
    {
      name: 'Nhóm 2',
      rows: [
        ['Xây dựng Đảng (10 điểm)'],
        [],
        ['Tiêu chí', 'CAX Một', 'CAX Hai', 'CAX Ba'],
        ['● 2 Xây dựng Đảng (10đ)', 8, 9, 7],
        ['  • 2.1 Chi bộ (10đ)', 'ĐTC:9 | TĐ1:8', 'ĐTC:10 | TĐ1:9', 'ĐTC:8 | TĐ1:7'],
      ],
      merges: [['A1', 'Z1']],
    },
  ],
  'stages-stacked-beside-names': [
    {
      name: 'Cụm 4',
      rows: [
        ['BẢNG ĐIỂM CỤM THI ĐUA SỐ 4 TỈNH QUẢNG TRỊ NĂM 2025 (số liệu minh họa)'],
        ['STT', 'Đơn vị', 'Nguồn điểm', '(N1)', '(N2)', 'Tổng'],
        [null, 'Điểm tối đa', null, 60, 40, 100],
        [1, 'Xã Một', 'ĐTC', 58, 39, 97],
        [null, null, 'TĐ1', 57, 38, 95],
        [null, null, 'TĐ2', '56,5', 38, 94.5],
        [2, 'Xã Hai', 'ĐTC', 59, 40, 99],
        [null, null, 'TĐ1', 58, 39, 97],
        [null, null, 'TĐ2', 57.5, 38.75, 96.25],
      ],
      merges: [
        ['A1', 'F1'],
        ['A4', 'A6'],
        ['B4', 'B6'],
        ['A7', 'A9'],
        ['B7', 'B9'],
      ],
    },
  ],
  'result-list-of-fractions': [
    {
      name: 'Kết quả',
      rows: [
        ['KẾT QUẢ CỤM THI ĐUA SỐ 5 TỈNH QUẢNG TRỊ NĂM 2025 (số liệu minh họa)'],
        [],
        ['Hạng', 'Đơn vị', 'Điểm tự chấm', 'Điểm cụm chấm', 'Điểm được duyệt', 'Trạng thái'],
        [1, 'CAX Năm', '98.5/100.0', '97.0/100.0', '97.0/100.0', 'Đã duyệt'],
        [2, 'CAX Sáu', '98,5/100', '96,25/100', '96,25/100', 'Đã duyệt'],
        [3, 'CAX Bảy', '91/100', '95/100', '95/100', 'Đã duyệt'],
      ],
    },
  ],
  'one-bloc-over-sheets': [
    {
      name: 'Tự chấm',
      rows: [
        ['BẢNG ĐIỂM CỤM THI ĐUA SỐ 6 TỈNH QUẢNG TRỊ NĂM 2025 (số liệu minh họa)'],
        ['STT', 'Đơn vị', 'Chuyên môn', 'Xây dựng Đảng', 'Tổng điểm'],
        [null, 'Điểm tối đa', 60, 40, 100],
        [1, 'Xã Một', 58, 39, 97],
        [2, 'Xã Hai', 59, 40, 99],
      ],
    },
    {
      name: 'Thẩm định',
      rows: [
        ['BẢNG ĐIỂM CỤM THI ĐUA SỐ 6 TỈNH QUẢNG TRỊ NĂM 2025 (số liệu minh họa)'],
        ['STT', 'Đơn vị', 'Chuyên môn', 'Xây dựng Đảng', 'Tổng điểm'],
        [null, 'Điểm tối đa', 60, 40, 100],
        [1, 'Xã Hai', 57.5, 38, 95.5],
        [2, 'Xã Một', 57, 39, 96],
      ],
    },
    {
      name: 'Tờ 1',
      rows: [
        ['BẢNG ĐIỂM CỤM THI ĐUA SỐ 7 TỈNH QUẢNG TRỊ NĂM 2025 (số liệu minh họa)'],
        ['STT', 'Đơn vị', 'Chuyên môn', 'Xây dựng Đảng', 'Tổng điểm'],
        ['(1)', '(2)', '(3)', '(4)', '(5)=(3)+(4)'],
        [null, 'Điểm tối đa', 60, 40, 100],
        [1, 'Xã Ba', 58, 39, 97],
        [2, 'Xã Bốn', 59, 38, 97],
        [null, 'Cộng trang', 117, 77, 194],
      ],
    },
    {
      name: 'Tờ 2',
      rows: [
        ['BẢNG ĐIỂM CỤM THI ĐUA SỐ 7 TỈNH QUẢNG TRỊ NĂM 2025 (số liệu minh họa)'],
        ['STT', 'Đơn vị', 'Chuyên môn', 'Xây dựng Đảng', 'Tổng điểm'],
        ['(1)', '(2)', '(3)', '(4)', '(5)=(3)+(4)'],
        [null, 'Điểm tối đa', 60, 40, 100],
        [null, 'Mang sang', 117, 77, 194],
        [3, 'Xã Năm', 55, 40, 95],
        [4, 'Xã Sáu', 60, 36.5, 96.5],
        [null, 'Tổng cộng', 232, 153.5, 385.5],
      ],
    },
  ],
};
