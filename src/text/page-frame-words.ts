import type { InBoth } from './language';

/** What the sheet "Thông tin khối" may say for the head and the foot of printed pages, and of the money of prizes. */
export interface PrintLabels {
  readonly superior: string;
  readonly place: string;
  readonly preparer: string;
  readonly signerRole: string;
  readonly signer: string;
  readonly baseSalary: string;
}

/** Labels that the sheet "Thông tin khối" is searched for; the fact stands in the next cell to the right. */
export const printLabels: InBoth<PrintLabels> = {
  vi: {
    superior: 'Cơ quan cấp trên',
    place: 'Địa danh',
    preparer: 'Người lập bảng',
    signerRole: 'Chức vụ người ký',
    signer: 'Người ký',
    baseSalary: 'Mức lương cơ sở',
  },
  en: {
    superior: 'Superior agency',
    place: 'Place',
    preparer: 'Prepared by',
    signerRole: 'Office of the signatory',
    signer: 'Signatory',
    baseSalary: 'Base salary',
  },
};

interface PageFrameWords {
  /** Quốc hiệu and tiêu ngữ stand in Vietnamese in either language: they are the State's own. */
  readonly state: string;
  readonly motto: string;
  readonly blank: string;
  readonly dated: (place: string | null, year: number | null) => string;
  readonly prepared: string;
  readonly onBehalf: (kind: 'cum' | 'khoi' | null) => string;
  readonly head: (kind: 'cum' | 'khoi' | null) => string;
  readonly signHere: string;
  readonly sealHere: string;
  readonly whereToFill: string;
}

const state = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const motto = 'Độc lập - Tự do - Hạnh phúc';
const blank = '…………………………';

export const pageFrameWords: InBoth<PageFrameWords> = {
  vi: {
    state,
    motto,
    blank,
    dated: (place, year) => `${place ?? '……………'}, ngày …… tháng …… năm ${year ?? '………'}`,
    prepared: 'NGƯỜI LẬP BẢNG',
    onBehalf: (kind) =>
      kind === 'cum'
        ? 'TM. CỤM THI ĐUA'
        : kind === 'khoi'
          ? 'TM. KHỐI THI ĐUA'
          : 'TM. CỤM, KHỐI THI ĐUA',
    head: (kind) =>
      kind === 'cum' ? 'CỤM TRƯỞNG' : kind === 'khoi' ? 'KHỐI TRƯỞNG' : 'CỤM TRƯỞNG, KHỐI TRƯỞNG',
    signHere: '(Ký, ghi rõ họ tên)',
    sealHere: '(Ký tên, đóng dấu)',
    whereToFill:
      'Chỗ còn để chấm: ghi một lần ở trang “Thông tin khối”, thêm dòng “Cơ quan cấp trên”, “Địa danh”, “Người lập bảng”, “Chức vụ người ký”, “Người ký”, nội dung ở ô bên phải; rồi lập lại bộ hội nghị.',
  },
  en: {
    state,
    motto,
    blank,
    dated: (place, year) => `${place ?? '……………'}, day …… month …… ${year ?? '………'}`,
    prepared: 'PREPARED BY',
    onBehalf: () => 'ON BEHALF OF THE BLOC',
    head: () => 'HEAD OF THE BLOC',
    signHere: '(Signature and full name)',
    sealHere: '(Signature and seal)',
    whereToFill:
      'Dotted places: say them once on the sheet “Thông tin khối”, in rows “Superior agency”, “Place”, “Prepared by”, “Office of the signatory”, “Signatory”, with the content in the cell to the right; then build the pack again.',
  },
};
