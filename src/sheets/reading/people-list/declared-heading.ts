import type { DeclaredCondition } from '../../../awards/conditions';
import { fold } from '../fold';

/** A column in which the list itself says yes or no to a condition that only people can declare. */
export interface DeclaredColumn {
  readonly column: number;
  readonly what: DeclaredCondition;
  /** "Kỷ luật: không" speaks for a person, "Tham gia phong trào: không" against. */
  readonly isAgainst: boolean;
}

const HEADINGS: readonly (readonly [DeclaredCondition, boolean, RegExp])[] = [
  [
    'nothing-pending',
    false,
    /^(?:không (?:bị|có|trong|đang)).*(?:kỷ luật|khiếu nại|tố cáo|điều tra|thanh tra)/u,
  ],
  [
    'nothing-pending',
    true,
    /^(?:tình trạng |hình thức |đang (?:bị )?(?:xem xét )?)?(?:kỷ luật|khiếu nại|tố cáo|điều tra)/u,
  ],
  ['takes-part', false, /tham gia (?:các )?phong trào/u],
  ['solidarity', false, /(?:đoàn kết|tương trợ)/u],
  ['exemplary-compliance', false, /chấp hành/u],
  ['selected', false, /(?:được lựa chọn|bình xét lựa chọn|kết quả (?:bình xét|bình chọn))/u],
];

/** Every condition that a heading names: one column may stand for several. */
export function declaredHeadings(text: string): readonly Omit<DeclaredColumn, 'column'>[] {
  const words = fold(text);
  return HEADINGS.filter(([, , pattern]) => pattern.test(words)).map(([what, isAgainst]) => ({
    what,
    isAgainst,
  }));
}

/** Yes, no, or nothing that can be read. */
export function yesOrNo(text: string): boolean | null {
  const words = fold(text).replace(/[.!]+$/u, '');
  if (/^(?:x|có|đạt|đúng|tốt|✓|✔|v|yes|đồng ý)$/u.test(words)) return true;
  if (/^(?:không|chưa|không có|không đạt|0|no)$/u.test(words)) return false;
  return null;
}
