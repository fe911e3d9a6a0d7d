import type { Stage, Weighting } from '../../../scoring/scheme';
import type { ResultField } from '../../scoresheet';
import { fold } from '../fold';

/**
 * What a heading says that its column (or row) holds.
 * - total: a sum over everything, of one stage where it is named
 * - subtotal: a sum over a group, never counted
 * - statistic: an average or an extreme, never counted
 * - bonus, penalty: `isSum` where the words speak of the sum of several ("Tổng điểm thưởng")
 * - total: `isDated` where it names a year, which need not be this one ("Tổng điểm năm 2024")
 * - score: "điểm" without saying whose
 * - other: anything else, such as the name of a criterion or of a unit
 */
export type Heading =
  | { readonly role: 'order' | 'unit' | 'criterion' | 'maximum' }
  | { readonly role: 'subtotal' | 'score' | 'note' | 'target' | 'statistic' | 'other' }
  | { readonly role: 'bonus' | 'penalty'; readonly isSum: boolean }
  | { readonly role: 'weight'; readonly weighting: Weighting }
  | { readonly role: 'stage'; readonly stage: Stage; readonly isBare: boolean }
  | { readonly role: 'total'; readonly stage: Stage | null; readonly isDated: boolean }
  | { readonly role: 'result'; readonly field: ResultField };

const ORDER = /^(stt|tt|số tt|số thứ tự)$/;
const UNIT_WORD =
  '(đơn vị|đv|cơ quan|địa phương|tập thể|sở|ban|ngành|tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|trường|phòng|doanh nghiệp|công ty|chi nhánh|thành viên|tổ chức|đoàn thể)';
const UNIT = new RegExp(
  `^(tên )?(các )?${UNIT_WORD}(( ?[,/-] ?| và | )(tên )?${UNIT_WORD})*( thi đua| trực thuộc| tham gia| dự thi| trong (khối|cụm)( thi đua)?| được (chấm|đánh giá|xét)( điểm)?)*$`,
);
const CRITERION =
  /^((các|tên|nhóm) )?(nội dung|tiêu chí|chỉ tiêu|tiêu chuẩn)([ ,/-]+(và|các|thi đua|chấm|điểm|đánh giá|tiêu chí|cụ thể|thành phần|nội dung|chỉ tiêu|tiêu chuẩn|xét|bình xét))*$/;
const MAXIMUM =
  /^((điểm|số điểm|mức điểm|thang điểm|khung điểm) )?(tối đa|chuẩn|chuẩn tối đa|quy định|tối đa đtđ)$|^(đtđ|thang điểm|mức điểm|khung điểm|điểm max|max|biểu điểm)$/;
const COEFFICIENT = /^(hệ số|hệ số điểm|hệ số nhân)$/;
const PERCENTAGE = /^(trọng số|tỷ trọng|tỉ trọng)( %)?$/;
const NOTE =
  /^(ghi chú|tài liệu kiểm chứng|minh chứng|tài liệu minh chứng|giải trình|trạng thái|nhận xét.*|đánh giá|đánh giá chung|ý kiến.*|căn cứ.*|lý do .*|đơn vị tính|đvt|cơ quan theo dõi.*|đơn vị phụ trách.*|thời hạn.*|mã( (số|đơn vị|danh hiệu|hình thức|loại|cấp|phân loại|chức vụ|định danh)( .*)?)?|điện thoại|số điện thoại|địa chỉ|chênh lệch.*|(tổng )?(số )?biên chế.*|dân số|diện tích|năm thành lập|số (xã|phường|cán bộ|người|lượng|đơn vị).*)$/;
const TARGET = /^(chỉ tiêu giao|kế hoạch|kế hoạch giao|thực hiện|kết quả thực hiện|số thực hiện)$/;
const SCORE = /^(điểm|số điểm|điểm số|điểm chấm|điểm đạt|điểm đạt được|kết quả chấm điểm)$/;
/** Figures over all units or all criteria that are nobody's score. */
const STATISTIC = /^(điểm )?(trung bình|bình quân|tb|cao nhất|thấp nhất|lớn nhất|nhỏ nhất)( .*)?$/;
const EXTRA = '(?=$|[ :,;.(-])';
const BONUS = new RegExp(
  `^(?:(?:điểm thưởng|cộng thêm|điểm cộng|thưởng điểm)${EXTRA}|thưởng(?=$|[:,;(]))`,
);
const PENALTY = new RegExp(`^(?:(?:điểm (?:trừ|phạt)|trừ điểm)${EXTRA}|(?:trừ|phạt)(?=$|[:,;(]))`);
const SUM_OF_EXTRA =
  /^(?:tổng|cộng|tiểu cộng|tổng cộng)(?: số)? (điểm (?:thưởng|cộng|trừ|phạt)|thưởng|trừ|phạt)$/;
const GROUP_NAME = '(nhóm|mục|phần|nội dung|tiêu chí|[ivx]+|[a-z]|\\d+)(?![a-zà-ỹđ])';
/** What a printed page takes over from the one before. */
const CARRIED =
  '^((tổng |cộng )?(số |điểm )?(trang trước )?(mang|chuyển) sang|(tổng |cộng )?(lũy|luỹ) kế)(?![a-zà-ỹđ])';
/** "Cộng tác viên" and "Cộng đồng" are words of names; every other "Cộng …" is a sum. */
const SUBTOTAL = new RegExp(
  `^(tiểu )?cộng(?! (tác|đồng|sản|hưởng|hòa)(?![a-zà-ỹđ]))(?![a-zà-ỹđ])|^tổng ${GROUP_NAME}|${CARRIED}`,
);
const TOTAL =
  /^(tổng (số )?điểm|tổng cộng( điểm)?|tổng (số|chung)(?=$|:)|cộng chung|điểm (tổng|xếp hạng|xếp loại|quy đổi|cuối cùng)( cộng| hợp| kết)?|tổng$|(grand )?total$)/;

const STAGES: readonly (readonly [Stage, RegExp])[] = [
  [
    'self',
    /^((?!công tác|thực hiện|tổ chức|hoạt động)[^\d]{1,30} )?(tự chấm|tự đánh giá|tự chấm điểm)$|^(đtc|tc)$/,
  ],
  ['cross', /^((các )?đơn vị )?chấm chéo$/],
  [
    'bloc',
    /^((cụm|khối|cụm thi đua|khối thi đua|cụm\/khối|cụm, khối) ?(chấm|chấm điểm|đánh giá|bình xét|thẩm định|thống nhất)?|tđ1|(người )?(cấp trên|quản lý) trực tiếp( chấm| đánh giá)?)$/,
  ],
  [
    'verified',
    /^(thẩm định|phúc tra|tđ2|được duyệt|duyệt|thống nhất|(cấp|người) có thẩm quyền( chấm| duyệt| đánh giá)?|(hội đồng|hội đồng tđkt|thường trực hội đồng|tổ thẩm định)( chấm| thẩm định| duyệt)?)$/,
  ],
];

const RESULTS: readonly (readonly [ResultField, RegExp])[] = [
  ['percent', /^((tỷ lệ|tỉ lệ)( %| phần trăm)?( điểm| đạt)?|%|đạt %)$/],
  ['rank', /^(xếp hạng|hạng|thứ hạng|xếp thứ|vị thứ|thứ bậc)( thi đua| chung)?$/],
  ['class', /^(xếp loại|phân loại)( thi đua)?$/],
  ['eligibility', /^đủ điều kiện$/],
  ['proposal', /^(đề nghị|đề xuất)( hình thức)?( khen thưởng| khen)?$/],
  ['reason', /^(lý do|lí do)$/],
];

/** Heading text without what stands in brackets, asterisks and a final colon, folded. */
export function headingCore(text: string): string {
  return fold(text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '))
    .replace(/[*:.]+$/, '')
    .trim();
}

function stageOf(words: string): Stage | null {
  const bare = words
    .replace(/^(số )?điểm (do )?/, '')
    .replace(/^kết quả (do )?/, '')
    .replace(/ (điểm|chấm điểm)$/, (end) => (end === ' chấm điểm' ? ' chấm' : ''));
  for (const [stage, pattern] of STAGES) if (pattern.test(bare)) return stage;
  return null;
}

/** Reads a heading by the field's vocabulary (cases, spaces and what stands in brackets do not matter). */
export function readHeading(text: string): Heading {
  const words = headingCore(text);
  // "(%)" alone is still a percentage: brackets hold the whole heading.
  if (words === '')
    return /^\(?%\)?$/.test(fold(text)) ? { role: 'result', field: 'percent' } : { role: 'other' };
  const dated = /^(.*?\S)(?: năm (?:19|20)\d{2})+$/.exec(words)?.[1];
  if (dated !== undefined) return datedHeading(dated);
  if (ORDER.test(words)) return { role: 'order' };
  if (NOTE.test(words)) return { role: 'note' };
  if (UNIT.test(words)) return { role: 'unit' };
  if (MAXIMUM.test(words)) return { role: 'maximum' };
  if (CRITERION.test(words)) return { role: 'criterion' };
  if (COEFFICIENT.test(words)) return { role: 'weight', weighting: 'coefficient' };
  if (PERCENTAGE.test(words)) return { role: 'weight', weighting: 'percentage' };
  if (TARGET.test(words)) return { role: 'target' };
  for (const [field, pattern] of RESULTS) if (pattern.test(words)) return { role: 'result', field };
  if (STATISTIC.test(words)) return { role: 'statistic' };
  const extra = SUM_OF_EXTRA.exec(words)?.[1];
  if (extra !== undefined) {
    return { role: /trừ|phạt/.test(extra) ? 'penalty' : 'bonus', isSum: true };
  }
  const isBonus = BONUS.test(words);
  // "Điểm thưởng, điểm trừ" over both kinds says nothing of the lines below it.
  const isBoth = isBonus && /(?:^|[ ,;])(?:điểm )?trừ(?:$|[ ,;])/.test(words);
  if (isBoth) return { role: 'other' };
  if (isBonus) return { role: 'bonus', isSum: false };
  if (PENALTY.test(words)) return { role: 'penalty', isSum: false };
  if (SUBTOTAL.test(words)) return { role: 'subtotal' };
  const total = TOTAL.exec(words);
  if (total !== null) {
    const rest = words.slice(total[0].length).replace(/^[\s:]+/, '');
    const stage = stageOf(rest);
    const isWhole =
      rest === '' || stage !== null || /^(thi đua|đạt|chấm|chung|cuối|sau|cả|toàn)/.test(rest);
    return isWhole ? { role: 'total', stage, isDated: false } : { role: 'subtotal' };
  }
  if (SCORE.test(words)) return { role: 'score' };
  if (words === 'tđ') return { role: 'stage', stage: 'verified', isBare: true };
  const stage = stageOf(words);
  if (stage !== null) return { role: 'stage', stage, isBare: false };
  return { role: 'other' };
}

/** Last year's total or rank is neither ours nor a criterion; other names that end in a year are names. */
function datedHeading(words: string): Heading {
  const plain = readHeading(words);
  if (plain.role === 'total') return { ...plain, isDated: true };
  return plain.role === 'result' ? { role: 'note' } : { role: 'other' };
}

/** A result heading that carries our own name, "Xếp hạng (Bảng Vàng)". */
export function isOurHeading(text: string): boolean {
  return /\(bảng vàng\)\s*$/.test(fold(text));
}

/** The maximum that a heading or a name states, as in "Cải cách hành chính (20 điểm)" or "tối đa 7,5đ". */
export function maximumInWords(text: string): string | null {
  const match =
    /(?:^|[\s([:;,-])(?:tối đa\s*:?\s*)?(\d{1,4}(?:[.,]\d{1,3})?)\s*(?:điểm|đ)\s*[)\]]?\s*$/i.exec(
      text.normalize('NFC'),
    ) ?? /\(\s*tối đa\s*:?\s*(\d{1,4}(?:[.,]\d{1,3})?)\s*\)\s*$/i.exec(text.normalize('NFC'));
  return match?.[1] ?? null;
}

/** The heading or name without the maximum that it states at its end. */
export function withoutMaximum(text: string): string {
  const stripped = text.replace(
    /[\s([:;,-]*(?:tối đa\s*:?\s*)?\d{1,4}(?:[.,]\d{1,3})?\s*(?:điểm|đ)\s*[)\]]?\s*$|\(\s*tối đa\s*:?\s*\d{1,4}(?:[.,]\d{1,3})?\s*\)\s*$/i,
    '',
  );
  return stripped === '' ? text : stripped.trim();
}

const SIGNATURE =
  /^(người lập( biểu| bảng)?|người tổng hợp|thư ký|tổ thư ký|thủ trưởng.*|giám đốc|chủ tịch|trưởng ban.*|khối trưởng|cụm trưởng|trưởng khối|trưởng cụm|khối phó|cụm phó|kế toán.*|nơi nhận.*|tm\..*|kt\..*|tl\..*|tuq\..*|\(?ký.*|đại diện (các |lãnh đạo |đơn vị|khối|cụm|hội đồng|bên).*|xác nhận.*|([^,]{1,40},)?\s*ngày[\s\d.…_/]*tháng[\s\d.…_/]*năm[\s\d.…_/]*|ghi chú\s*:.*|chú thích.*|chú giải.*)$/;

/** Words that stand below a table, not in it: signature blocks, places and dates, legends. */
export function isBelowTable(text: string): boolean {
  return SIGNATURE.test(fold(text));
}
