/**
 * The words of the sample sheet, in Vietnamese whatever the pane speaks: it shows what a bloc's scoring table looks like.
 * Its units are nobody's, and its figures are made up, which its title says.
 */
export const sampleWords = {
  sheet: 'Bảng điểm mẫu',
  authority: 'ỦY BAN NHÂN DÂN TỈNH A (TÊN MINH HỌA)',
  bloc: 'KHỐI THI ĐUA MẪU',
  title: (year: string) => `BẢNG TỔNG HỢP ĐIỂM THI ĐUA NĂM ${year}`,
  illustration: '(số liệu minh họa)',
  number: 'STT',
  unit: 'Tên đơn vị',
  criterion: (name: string, maximum: number) => `${name} (${maximum} điểm)`,
  criteria: [
    ['1. Thực hiện nhiệm vụ chính trị', 40],
    ['2. Chấp hành chính sách, pháp luật', 20],
    ['3. Cải cách hành chính', 20],
    ['4. Công tác thi đua, khen thưởng', 20],
  ],
  bonus: 'Điểm thưởng',
  penalty: 'Điểm trừ',
  units: ['Đơn vị A', 'Đơn vị B', 'Đơn vị C', 'Đơn vị D', 'Đơn vị E', 'Đơn vị F'],
} as const;
