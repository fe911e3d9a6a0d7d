type Rows = readonly (readonly (number | string | null)[])[];

/** Two criteria of 60 and 40 points; a row a unit. */
function table(title: string, units: readonly (readonly [string, number, number])[]): Rows {
  return [
    ['ỦY BAN NHÂN DÂN TỈNH A'],
    ['KHỐI THI ĐUA CÁC CƠ QUAN THAM MƯU'],
    [`${title} NĂM 2025 (số liệu minh họa)`],
    ['STT', 'Tên đơn vị', 'Nhiệm vụ (60 điểm)', 'Pháp luật (40 điểm)'],
    ...units.map((unit, index) => [index + 1, ...unit]),
  ];
}

/** What a council decides, on a sheet that somebody typed without Bảng Vàng. */
export const councilCases = {
  'council-settles-ties': [
    {
      name: 'Bảng điểm',
      rows: table('BẢNG ĐIỂM THI ĐUA', [
        ['Sở Một', 57, 38],
        ['Sở Hai', 58, 37],
        ['Sở Ba', 56, 36],
        ['Sở Bốn', 55, 37],
        ['Sở Năm', 54, 36],
        ['Sở Sáu', 55, 35],
        ['Sở Bảy', 50, 38],
        ['Sở Tám', 51, 37],
        ['Sở Chín', 48, 36],
        ['Sở Mười', 47, 37],
      ]),
    },
    {
      name: 'Hội đồng',
      rows: [
        ['Ý KIẾN CỦA HỘI ĐỒNG'],
        [],
        [
          'Đơn vị',
          'Số phiếu bầu',
          'Số người bỏ phiếu',
          'Nữ, hoặc có từ 70 % nữ',
          'Họ và tên',
          'Ngày',
        ],
        ['Sở Một', 4, 9],
        ['Sở Hai', 5, 9],
        ['sở ba', null, null, 'Không'],
        ['Sở Bốn', null, null, 'Có'],
        ['Sở Năm', null, null, 'Không'],
        ['Sở Sáu', null, null, 'Không'],
        [],
        ['Thứ tự', 'Đơn vị', 'Lý do', 'Họ và tên', 'Ngày'],
        [2, 'Sở Năm', 'Sở Sáu dẫn đầu một phong trào', 'Nguyễn Văn A', '20/12/2025'],
        [1, 'Sở Sáu', 'Sở Sáu dẫn đầu một phong trào', 'Nguyễn Văn A', '20/12/2025'],
        [1, 'Sở Chín', 'Ghi trùng', 'Nguyễn Văn A', '20/12/2025'],
        [1, 'Sở Mười', 'Ghi trùng', 'Nguyễn Văn A', '20/12/2025'],
      ],
    },
  ],
  'council-changes-results': [
    {
      name: 'Bảng điểm',
      rows: [
        ['ỦY BAN NHÂN DÂN TỈNH A'],
        ['KHỐI THI ĐUA CÁC CƠ QUAN THAM MƯU'],
        ['BẢNG ĐIỂM THI ĐUA NĂM 2025 (số liệu minh họa)'],
        ['STT', 'Tên đơn vị', 'Nhiệm vụ', 'Pháp luật', 'Phong trào'],
        [null, 'Điểm tối đa', 20, 10, 5],
        [1, 'Sở Một', 20, 10, 5],
        [2, 'Sở Hai', 19, 9, 'KGCT'],
        [3, 'Sở Ba', 19, 9, 4],
        [4, 'Sở Bốn', 18, 9, null],
        [5, 'Sở Năm', 16, 8, 4],
      ],
    },
    {
      name: 'Hội đồng',
      rows: [
        ['Đơn vị', 'Không xét vì lý do', 'Họ và tên', 'Ngày'],
        ['Sở Một', 'Không đăng ký thi đua', 'Lê Thị B', '19/12/2025'],
        [],
        ['Đơn vị', 'Trường hợp', 'Căn cứ', 'Họ và tên', 'Ngày'],
        ['Sở Ba', 'Lãnh đạo bị khiển trách', 'QĐ 12/QĐ-SNV', 'Lê Thị B', '19/12/2025'],
        [],
        ['Đơn vị', 'Tiêu chí', 'Điểm được tính', 'Lý do', 'Họ và tên', 'Ngày'],
        ['Sở Hai', 'Nhiệm vụ', '15,5', 'Số liệu báo cáo sai', 'Trần Văn C', '18/12/2025'],
        ['Sở Bốn', 'Phong trào', 3, 'Bổ sung minh chứng', 'Trần Văn C', '18/12/2025'],
        ['Sở Năm', 'Pháp luật', 9, null, 'Trần Văn C', '18/12/2025'],
        ['Sở Sáu', 'Pháp luật', 9, 'Nhầm tên', 'Trần Văn C', '18/12/2025'],
      ],
    },
  ],
} as const;
