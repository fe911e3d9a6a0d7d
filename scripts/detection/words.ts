import type { Chance } from '../fuzz/random';
import type { StageName } from './known';

/** Words of one meaning, of which an office has some. */
const ALTERNATIVES = {
  order: ['STT', 'TT', 'Số TT'],
  unit: ['Đơn vị', 'Tên đơn vị', 'Đơn vị thành viên', 'Cơ quan, đơn vị'],
  criterion: ['Tiêu chí', 'Nội dung tiêu chí', 'Nội dung', 'Tiêu chí, nội dung'],
  maximum: ['Điểm tối đa', 'Điểm chuẩn', 'ĐTĐ', 'Điểm tối đa (ĐTĐ)'],
  score: ['Điểm', 'Điểm chấm', 'Điểm đạt'],
  total: ['Tổng điểm', 'Tổng cộng', 'TỔNG CỘNG', 'Tổng'],
  rank: ['Xếp hạng', 'Hạng', 'Xếp thứ'],
  subtotal: ['Cộng', 'Tiểu cộng', 'Cộng nhóm'],
  bonus: ['Điểm thưởng', 'Điểm cộng', 'ĐIỂM THƯỞNG'],
  penalty: ['Điểm trừ', 'Điểm phạt'],
  note: ['Ghi chú', 'Minh chứng', 'Tài liệu kiểm chứng'],
} as const;

export type Meaning = keyof typeof ALTERNATIVES;

const STAGES: Readonly<Record<StageName, readonly string[]>> = {
  self: ['Tự chấm', 'ĐTC', 'Điểm tự chấm', 'TC'],
  bloc: ['Khối chấm', 'Cụm chấm', 'TĐ1', 'Điểm cụm chấm'],
  verified: ['Thẩm định', 'TĐ2', 'Được duyệt', 'Điểm thẩm định'],
};

const SHORT_STAGES: Readonly<Record<StageName, string>> = {
  self: 'ĐTC',
  bloc: 'TĐ1',
  verified: 'TĐ2',
};

/** The words of one workbook: the same meaning has the same words all over it. */
export class Words {
  private readonly chosen = new Map<string, string>();

  constructor(private readonly chance: Chance) {}

  of(meaning: Meaning): string {
    return this.remembered(meaning, ALTERNATIVES[meaning]);
  }

  stage(name: StageName | null): string {
    return name === null ? this.of('score') : this.remembered(name, STAGES[name]);
  }

  private remembered(key: string, choices: readonly string[]): string {
    const known = this.chosen.get(key) ?? this.chance.pick(choices) ?? '';
    this.chosen.set(key, known);
    return known;
  }
}

/** As it stands in cells and in rows of their own. */
export function shortStage(name: StageName | null): string {
  return name === null ? '' : SHORT_STAGES[name];
}

export const ROMAN = ['I', 'II', 'III', 'IV'] as const;
