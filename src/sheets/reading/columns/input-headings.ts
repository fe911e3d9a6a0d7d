import type { InputRole } from '../../scoresheet';
import { headingCore } from './headings';

/** Inputs that a heading names by its kind; the rules of a leaf are named by their own words. */
export type NamedRole = Exclude<InputRole, `${string}:${string}`>;

/** From the most particular down: "Số lần trừ" is a number of cases too, "Kết quả thực hiện" a result. */
const ROLES: readonly (readonly [NamedRole, RegExp])[] = [
  ['bonus-count', /^(tổng )?số .*(thưởng|cộng|thưởng điểm|cộng điểm)$/],
  ['penalty-count', /^(tổng )?số .*(trừ|phạt|trừ điểm|vi phạm)$/],
  [
    'target',
    /^(các |số )?(chỉ tiêu|kế hoạch|kh|mục tiêu|định mức)( (được |đã )?(giao|đề ra|đăng ký|phấn đấu|kế hoạch|năm))*$|^(số )?(được )?giao$/,
  ],
  [
    'actual',
    /^((số|số liệu|kết quả|kq|mức|đã|số đã) )?(thực hiện|th)( được| trong năm| năm)?$|^(kết quả |số |mức )?(đạt|làm) được$|^thực đạt$/,
  ],
  ['result', /^(kết quả|kq|đạt ?[/,-] ?(không đạt|chưa đạt|không)|đạt( hay| hoặc) không đạt|đạt)$/],
  ['level', /^(xếp )?mức( độ| đạt| đánh giá| xếp loại| hoàn thành)*$/],
  ['count', /^(tổng )?(số|sl)(?! (điểm|thứ tự|tt|hiệu|liệu))( .+)?$/],
];

/** What an input column is by its heading ("Chỉ tiêu giao", "Thực hiện", "Số lần"); null for any other heading. */
export function inputRoleOf(words: string): NamedRole | null {
  const core = headingCore(words).replace(/ (năm )?(19|20)\d{2}$/, '');
  return ROLES.find(([, pattern]) => pattern.test(core))?.[0] ?? null;
}
