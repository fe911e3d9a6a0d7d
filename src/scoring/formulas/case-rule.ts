import type { Points } from '../points';
import type { Step, Threshold } from './steps';

/** A rule of a leaf whose points are lost and won by cases. Codes are unique within the leaf. */
export type CaseRule = CountedRule | VolumeRule | BarRule;

interface PointsRule {
  readonly code: string;
  readonly name: string;
  readonly effect: 'deduction' | 'bonus';
  /** Of the rules of one effect that name the same set, only the one that counts for most does ("một trong các"). */
  readonly oneOf: string | null;
  /** For a bonus: only where the leaf has lost nothing ("không có hồ sơ trễ hạn"). */
  readonly onlyWithoutDeductions: boolean;
}

/** "Mỗi trường hợp … trừ 0,5 điểm": so many points a case, whichever the effect, at or above 0. */
export interface CountedRule extends PointsRule {
  readonly kind: 'counted';
  readonly each: Points;
  /** "Điểm trừ tối đa": of this rule alone. */
  readonly most: Points | null;
}

/** Steps by the share of a part ("giải quyết trước hạn") in a volume, with a table of its own for each size of it. */
export interface VolumeRule extends PointsRule {
  readonly kind: 'by-volume';
  /** The volume's own code: rules that name the same one read the same cell. */
  readonly volume: string;
  /** The cell of the part holds its share, in the unit of the steps, or how many there were. */
  readonly part: 'share' | 'number';
  /** From the largest volume down. */
  readonly sizes: readonly VolumeSize[];
}

export interface VolumeSize extends Threshold {
  /** From the highest share down, in percent; a share that reaches none is worth nothing. */
  readonly steps: readonly Step[];
}

/** "Không xếp loại": changes no points; a case of it is reported. */
export interface BarRule {
  readonly kind: 'bar';
  readonly code: string;
  readonly name: string;
}
