import type { Stage, Weighting } from '../../scoring/scheme';
import type { ResultField } from '../scoresheet';
import { fold } from './fold';

/**
 * What a heading says that its column (or row) holds.
 * - total: a sum over everything, of one stage where it is named
 * - subtotal: a sum over a group, never counted
 * - score: "điểm" without saying whose
 * - other: anything else, such as the name of a criterion or of a unit
 */
export type Heading =
  | { readonly role: 'order' | 'unit' | 'criterion' | 'maximum' | 'bonus' | 'penalty' }
  | { readonly role: 'subtotal' | 'score' | 'note' | 'target' | 'other' }
  | { readonly role: 'weight'; readonly weighting: Weighting }
  | { readonly role: 'stage'; readonly stage: Stage; readonly isBare: boolean }
  | { readonly role: 'total'; readonly stage: Stage | null }
  | { readonly role: 'result'; readonly field: ResultField };

const ORDER = /^(stt|tt|số tt|số thứ tự|stt\.|tt\.)$/;
const UNIT =
  /^(tên )?(các )?(đơn vị( thành viên| thi đua| được chấm| dự thi)?|cơ quan(,)?( đơn vị)?|tập thể|sở(,)? (ban(,)? )?ngành.*|(các )?tỉnh(,? thành phố.*|, tp.*)?|xã(,)? phường.*|quận.*huyện.*|huyện.*(thị xã|thành phố).*|địa phương|doanh nghiệp|thành viên)$/;
const CRITERION =
  /^((các|tên|nhóm) )?(nội dung|tiêu chí|chỉ tiêu|tiêu chuẩn)([ ,/-]+(và|các|thi đua|chấm|điểm|đánh giá|tiêu chí|cụ thể|thành phần|nội dung|chỉ tiêu|tiêu chuẩn|xét|bình xét))*$/;
const MAXIMUM =
  /^((điểm|số điểm|mức điểm|thang điểm|khung điểm) )?(tối đa|chuẩn|chuẩn tối đa|quy định|tối đa đtđ)$|^(đtđ|thang điểm|mức điểm|khung điểm|điểm max|max|biểu điểm)$/;
const COEFFICIENT = /^(hệ số|hệ số điểm|hệ số nhân)$/;
const PERCENTAGE = /^(trọng số|tỷ trọng|tỉ trọng)( %)?$/;
const NOTE =
  /^(ghi chú|tài liệu kiểm chứng|minh chứng|tài liệu minh chứng|giải trình|trạng thái|ý kiến.*|căn cứ.*|đơn vị tính|đvt|cơ quan theo dõi.*|đơn vị phụ trách.*|thời hạn.*|mã|mã số|mã đơn vị)$/;
const TARGET = /^(chỉ tiêu giao|kế hoạch|kế hoạch giao|thực hiện|kết quả thực hiện|số thực hiện)$/;
const SCORE = /^(điểm|số điểm|điểm số|điểm chấm|điểm đạt|điểm đạt được|kết quả chấm điểm)$/;
const BONUS = /^(tổng )?(điểm )?(thưởng|cộng thêm)( điểm)?$|^(tổng )?điểm (thưởng|cộng)( .*)?$/;
const PENALTY = /^(tổng )?(điểm )?(trừ|phạt)( điểm)?$|^(tổng )?điểm (trừ|phạt)( .*)?$/;
const GROUP_NAME = '(nhóm|mục|phần|nội dung|tiêu chí|[ivx]+|[a-z]|\\d+)(?![a-zà-ỹđ])';
const SUBTOTAL = new RegExp(
  `^cộng( (điểm )?${GROUP_NAME}.*)?$|^(tổng|tổng cộng|tổng điểm) ${GROUP_NAME}.*$|^cộng điểm$`,
);
const TOTAL =
  /^(tổng điểm (thi đua|đạt được|chung|cuối cùng)|tổng cộng (điểm|chung)|tổng số điểm|tổng (số|cộng|điểm|chung)|cộng chung|tổng)( |$)/;

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
function core(text: string): string {
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
  const words = core(text);
  // "(%)" alone is still a percentage: brackets hold the whole heading.
  if (words === '')
    return /^\(?%\)?$/.test(fold(text)) ? { role: 'result', field: 'percent' } : { role: 'other' };
  if (ORDER.test(words)) return { role: 'order' };
  if (UNIT.test(words)) return { role: 'unit' };
  if (MAXIMUM.test(words)) return { role: 'maximum' };
  if (CRITERION.test(words)) return { role: 'criterion' };
  if (COEFFICIENT.test(words)) return { role: 'weight', weighting: 'coefficient' };
  if (PERCENTAGE.test(words)) return { role: 'weight', weighting: 'percentage' };
  if (NOTE.test(words)) return { role: 'note' };
  if (TARGET.test(words)) return { role: 'target' };
  for (const [field, pattern] of RESULTS) if (pattern.test(words)) return { role: 'result', field };
  if (BONUS.test(words)) return { role: 'bonus' };
  if (PENALTY.test(words)) return { role: 'penalty' };
  if (SUBTOTAL.test(words)) return { role: 'subtotal' };
  const total = TOTAL.exec(words);
  if (total !== null) {
    const rest = words.slice(total[0].length).trim();
    const stage = stageOf(rest);
    if (rest === '' || stage !== null || /^(điểm|sau|quy đổi|chưa|kể cả|bao gồm)/.test(rest)) {
      return { role: 'total', stage };
    }
  }
  if (SCORE.test(words)) return { role: 'score' };
  if (words === 'tđ') return { role: 'stage', stage: 'verified', isBare: true };
  const stage = stageOf(words);
  if (stage !== null) return { role: 'stage', stage, isBare: false };
  return { role: 'other' };
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
  /^(người lập( biểu| bảng)?|người tổng hợp|thư ký|tổ thư ký|thủ trưởng.*|giám đốc|chủ tịch|trưởng ban.*|khối trưởng|cụm trưởng|trưởng khối|trưởng cụm|khối phó|cụm phó|kế toán.*|nơi nhận.*|tm\..*|kt\..*|tl\..*|tuq\..*|\(?ký.*|đại diện.*|xác nhận.*|.*ngày.*tháng.*năm.*|ghi chú\s*:.*|chú thích.*|chú giải.*)$/;

/** Words that stand below a table, not in it: signature blocks, places and dates, legends. */
export function isBelowTable(text: string): boolean {
  return SIGNATURE.test(fold(text));
}
