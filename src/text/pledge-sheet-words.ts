import type { InBoth } from './language';

/** Headings of the table of targets on the sheet "Giao ước"; the columns of the units stand between the last two. */
export interface TargetHeadings {
  readonly code: string;
  readonly name: string;
  readonly measure: string;
  readonly plan: string;
  readonly note: string;
}

/** Headings of its table of emulation movements (phong trào). */
export interface MovementHeadings {
  readonly movement: string;
  readonly aim: string;
  readonly launched: string;
  readonly reviewed: string;
}

interface PledgePhrases {
  readonly heading: (year: number | null) => string;
  readonly fillIn: string;
  readonly year: string;
  readonly movements: string;
  readonly targets: string;
}

export const targetHeadings: InBoth<TargetHeadings> = {
  vi: {
    code: 'Mã',
    name: 'Chỉ tiêu giao ước',
    measure: 'Đơn vị tính',
    plan: 'Kế hoạch chung',
    note: 'Ghi chú',
  },
  en: {
    code: 'Code',
    name: 'Target of the pledge',
    measure: 'Unit of measure',
    plan: 'Common plan',
    note: 'Note',
  },
};

export const movementHeadings: InBoth<MovementHeadings> = {
  vi: {
    movement: 'Phong trào thi đua',
    aim: 'Mục tiêu',
    launched: 'Phát động',
    reviewed: 'Tổng kết',
  },
  en: { movement: 'Emulation movement', aim: 'Aim', launched: 'Launched', reviewed: 'Reviewed' },
};

export const pledgePhrases: InBoth<PledgePhrases> = {
  vi: {
    heading: (year) => `BẢNG ĐĂNG KÝ GIAO ƯỚC THI ĐUA${year === null ? '' : ` NĂM ${year}`}`,
    fillIn:
      'Ô màu vàng là chỗ cần bạn điền; chỉ tiêu nào giống nhau ở mọi đơn vị thì chỉ ghi cột “Kế hoạch chung”. Trang này dùng cho văn bản Giao ước thi đua và cho chỉ tiêu của bảng tính năm sau.',
    year: 'Năm giao ước',
    movements: 'I. PHONG TRÀO THI ĐUA',
    targets: 'II. CHỈ TIÊU THI ĐUA',
  },
  en: {
    heading: (year) => `PLEDGE OF EMULATION${year === null ? '' : ` ${year}`}`,
    fillIn:
      'Yellow cells are for you to fill in; a target that is the same for every unit goes only into the column “Common plan”. The sheet serves the document of the pledge and the targets of next year’s workbook.',
    year: 'Year of the pledge',
    movements: 'I. EMULATION MOVEMENTS',
    targets: 'II. TARGETS',
  },
};
