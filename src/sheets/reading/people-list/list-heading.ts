import { fold } from '../fold';

/** What a column of an award list holds. */
export type ListColumn =
  | 'order'
  | 'name'
  | 'unit'
  | 'position'
  | 'category'
  | 'award'
  | 'prior'
  | 'achievement'
  | 'year'
  | 'decision'
  | 'type'
  | 'rating'
  | 'initiatives'
  | 'identity'
  | 'points'
  | 'eligibility'
  | 'reason';

/** The first that fits counts: the narrow ones stand before the wide ones. */
const HEADINGS: readonly (readonly [ListColumn, RegExp])[] = [
  ['order', /^(?:stt|tt|số tt|số thứ tự)$/u],
  ['eligibility', /^đủ điều kiện$/u],
  ['reason', /^(?:lý do|lí do)$/u],
  [
    'name',
    /^(?:họ,? (?:và )?tên|họ và tên|tên cá nhân|(?:họ )?tên (?:tập thể|cá nhân|cá nhân,? tập thể|tập thể[,/ ]+(?:và )?cá nhân)|danh sách cá nhân|cá nhân|họ tên cá nhân)(?:[ ,/-].*)?$/u,
  ],
  [
    'identity',
    /^(?:ngày,? (?:tháng,? năm )?sinh|năm sinh|ngày\/tháng\/năm sinh|số (?:cccd|cmnd|định danh)|cccd|cmnd|số hiệu công chức|mã (?:số )?(?:cán bộ|cb|nhân viên|công chức|viên chức))(?: .*)?$/u,
  ],
  [
    'position',
    /^(?:chức vụ|chức danh|chức vụ[ ,/-]+chức danh|nghề nghiệp|chức vụ,? nghề nghiệp)(?:[ ,/-].*)?$/u,
  ],
  [
    'category',
    /^(?:đối tượng|phân loại|loại đối tượng|nhóm đối tượng|thành phần)(?: (?:cán bộ|đối tượng|khen thưởng|cá nhân|thi đua))*$/u,
  ],
  ['type', /^loại hình(?: khen thưởng| khen| thành tích)?$/u],
  [
    'rating',
    /^(?:xếp loại|(?:kết quả |mức độ )?(?:đánh giá,? )?(?:xếp loại|hoàn thành nhiệm vụ)|mức độ hoàn thành|kết quả (?:đánh giá|phân loại)|đánh giá)(?: .*)?$/u,
  ],
  [
    'initiatives',
    /^(?:sáng kiến|số sáng kiến|đề tài|skkn|cấp công nhận sáng kiến|phạm vi ảnh hưởng)(?:[ ,/-].*)?$/u,
  ],
  ['points', /^(?:tổng )?(?:số )?điểm(?: (?:xét|xếp|thi đua|đánh giá|bình xét|chấm|cá nhân))?$/u],
  [
    'decision',
    /^(?:số )?(?:quyết định|qđ|số qđ|số,? ngày(?:,? tháng)?(?: năm)? quyết định)(?: .*)?$/u,
  ],
  ['year', /^năm(?: (?:xét|khen|khen thưởng|đề nghị|công tác|thi đua))?$/u],
  [
    'prior',
    /^(?=.*(?:danh hiệu|khen|thành tích|thi đua))(?=.*(?:đã (?:đạt|được|có|nhận)|trước|các năm|liền kề|quá trình|những năm|gần nhất|tiền đề)).*$/u,
  ],
  [
    'award',
    /^(?=.*(?:danh hiệu|hình thức|khen thưởng|khen))(?!.*(?:lý do|nội dung|thành tích|số tiền|mức)).*$/u,
  ],
  [
    'achievement',
    /^(?:tóm tắt )?(?:thành tích|nội dung (?:thành tích|khen thưởng|đề nghị)|lý do (?:khen|đề nghị).*|thành tích.*)$/u,
  ],
  [
    'unit',
    /^(?:tên )?(?:đơn vị|nơi công tác|cơ quan|phòng ban|phòng|bộ phận|địa phương|nơi làm việc|trường)(?:[ ,/-].*)?$/u,
  ],
];

/** Longer texts are no headings. */
const LONGEST = 120;

/** What a heading says; null where it says nothing of these. What stands in brackets does not matter. */
export function listHeading(text: string): ListColumn | null {
  if (text.length > LONGEST) return null;
  const words = fold(text.replace(/\([^)]*\)/gu, ' '))
    .replace(/[*:.]+$/u, '')
    .trim();
  // The column of a lookup code stands beside the one that it is looked up for.
  if (words === '' || /^mã (?!(?:số )?(?:cán bộ|cb|nhân viên|công chức|viên chức))/u.test(words))
    return null;
  return HEADINGS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** The one year that a heading names, as "Năm 2023" or "2023" over a column of one year; null for anything else. */
export function headingYear(text: string): number | null {
  const years = [...text.matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)/gu)].map(([, year]) =>
    Number(year),
  );
  const [year] = years;
  return years.length === 1 && year !== undefined ? year : null;
}
