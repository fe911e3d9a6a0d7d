import type { InBoth } from './language';

interface QuotaTableWords {
  readonly title: string;
  readonly quota: string;
  readonly proposed: string;
  readonly basis: string;
  readonly limit: string;
  readonly within: string;
  readonly beyond: string;
  readonly unknown: string;
  readonly leadersOfStaff: string;
  readonly directOfStaff: string;
  readonly staffNote: string;
}

/** Quotas of persons, and the staff of units, on the sheet "Thống kê khen thưởng". */
export const quotaTableWords: InBoth<QuotaTableWords> = {
  vi: {
    title: 'IV. Theo số lượng được phép',
    quota: 'Danh hiệu, hình thức',
    proposed: 'Đề nghị',
    basis: 'Tính trên (người)',
    limit: 'Nhiều nhất',
    within: 'Được tính',
    beyond: 'Chưa được tính',
    unknown: 'chưa rõ',
    leadersOfStaff: 'Lãnh đạo trong biên chế (%)',
    directOfStaff: 'Người trực tiếp trong biên chế (%)',
    staffNote:
      'Hai cột biên chế lấy từ trang “Thông tin khối”, để so với tỷ lệ trong danh sách đề nghị.',
  },
  en: {
    title: 'IV. By quota',
    quota: 'Award',
    proposed: 'Proposed',
    basis: 'Counted of',
    limit: 'At most',
    within: 'Counted in',
    beyond: 'Left out',
    unknown: 'not known',
    leadersOfStaff: 'Leaders among staff (%)',
    directOfStaff: 'Direct workers among staff (%)',
    staffNote:
      'The two columns on staff are from the sheet “Thông tin khối”, to be compared with the shares in the list.',
  },
};
