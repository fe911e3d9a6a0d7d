import { Chance } from '../fuzz/random';

/** A score in whole hundredths of a point, or what stands in its place. */
export type Mark = number | 'missing' | 'not-assigned';

export type StageName = 'self' | 'bloc' | 'verified';

export interface KnownLeaf {
  /** Its place in its group, from 1. */
  readonly number: number;
  readonly name: string;
  /** In hundredths. */
  readonly maximum: number;
}

export interface KnownGroup {
  readonly name: string;
  readonly leaves: readonly KnownLeaf[];
}

export interface KnownStage {
  /** Null where the table does not say whose scores they are. */
  readonly name: StageName | null;
  /** A row a unit, a mark a leaf. */
  readonly marks: readonly (readonly Mark[])[];
}

/** One bloc with everything that is known of it before any sheet is laid out. */
export interface KnownBloc {
  readonly name: string;
  readonly units: readonly string[];
  readonly groups: readonly KnownGroup[];
  /** In ascending authority. */
  readonly stages: readonly KnownStage[];
  /** Hundredths a unit, 0 where there is none; null where the bloc gives no bonus. */
  readonly bonus: readonly number[] | null;
  readonly penalty: readonly number[] | null;
  /** Whether the sheet states maxima. */
  readonly hasMaxima: boolean;
}

/** What is asked of a bloc that is to be made up. */
export interface Wanted {
  readonly number: number;
  /** Whether points go to a thousand rather than to a hundred. */
  readonly isLarge: boolean;
  readonly stages: readonly (StageName | null)[];
  readonly hasBonus: boolean;
  readonly hasPenalty: boolean;
  readonly hasMaxima: boolean;
  /** What one unit has in place of one of its scores. */
  readonly gap: 'missing' | 'not-assigned' | null;
  /** Whether criteria of the same name stand in every group. */
  readonly repeatsNames: boolean;
  readonly hasTie: boolean;
}

const UNITS = [
  'Sở Công Thương',
  'Sở Tài chính',
  'Sở Nội vụ',
  'Sở Xây dựng',
  'Sở Y tế',
  'Sở Khoa học và Công nghệ',
  'Phường Hòa Bình',
  'Xã Thủy Đường',
  'Ban Dân tộc',
  'CAX _X',
] as const;

const GROUPS = [
  'NHIỆM VỤ CHÍNH TRỊ',
  'XÂY DỰNG ĐẢNG, CHÍNH QUYỀN',
  'CÔNG TÁC THI ĐUA, KHEN THƯỞNG',
] as const;

const LEAVES = [
  ['Hoàn thành chỉ tiêu được giao', 'Thu ngân sách', 'Giải ngân vốn đầu tư'],
  ['Cải cách hành chính', 'Tổ chức cơ sở đảng', 'Thực hiện dân chủ'],
  ['Tổ chức phong trào', 'Nhân rộng điển hình', 'Chế độ báo cáo'],
] as const;

/** A bloc of made-up figures, the same for the same seed. */
export function knownBloc(seed: number, wanted: Wanted): KnownBloc {
  const chance = new Chance(seed + 7919 * wanted.number);
  const scale = wanted.isLarge ? 10 : 1;
  const count = 3 + chance.below(3);
  const first = (wanted.number - 1) * 5;
  const units = Array.from({ length: count }, (_, unit) => UNITS[first + unit] ?? `Xã ${unit}`);
  const groups = GROUPS.slice(0, 2 + chance.below(2)).map((name, group) => {
    const size = 1 + chance.below(3);
    return {
      name,
      leaves: Array.from({ length: size }, (_, leaf) => ({
        number: leaf + 1,
        name: leafName(group, leaf, size, wanted.repeatsNames),
        maximum: scale * 100 * (8 + 4 * chance.below(5)),
      })),
    };
  });
  const leaves = groups.flatMap((group) => group.leaves);
  // The more authoritative, the stricter: a mix of stages would not go unnoticed.
  const top = units.map(() =>
    leaves.map(
      ({ maximum }) => maximum - scale * 5 * chance.below(Math.floor(maximum / scale / 10)),
    ),
  );
  const stages = wanted.stages.map((name, stage) => ({
    name,
    marks: top.map((row) =>
      row.map((mark) => Math.max(0, mark - stage * scale * 25 * (1 + chance.below(4)))),
    ),
  }));
  const gapped = wanted.gap === null ? stages : withGap(stages, wanted.gap, chance);
  const extra = (): number[] =>
    units.map(() => (chance.below(2) === 0 ? 0 : 50 * (1 + chance.below(6))));
  return {
    name: `Cụm thi đua số ${wanted.number}`,
    units,
    groups,
    stages: wanted.hasTie ? withTie(gapped) : gapped,
    bonus: wanted.hasBonus ? [scale * 50, ...extra().slice(1)] : null,
    penalty: wanted.hasPenalty ? [...extra().slice(1), 50] : null,
    hasMaxima: wanted.hasMaxima,
  };
}

function leafName(group: number, leaf: number, size: number, repeats: boolean): string {
  const isLast = leaf === size - 1;
  if (repeats && isLast) return 'Nội dung khác';
  return LEAVES[group]?.[leaf] ?? `Tiêu chí ${leaf + 1}`;
}

/** The last unit has the gap in its last stage; what was not assigned is so in every stage. */
function withGap(
  stages: readonly KnownStage[],
  gap: 'missing' | 'not-assigned',
  chance: Chance,
): KnownStage[] {
  const leaf = chance.below(stages[0]?.marks[0]?.length ?? 1);
  return stages.map(({ name, marks }, stage) => ({
    name,
    marks: marks.map((row, unit) =>
      row.map((mark, at) => {
        const isHere = unit === marks.length - 1 && at === leaf;
        return isHere && (gap === 'not-assigned' || stage === stages.length - 1) ? gap : mark;
      }),
    ),
  }));
}

/** The second unit has the scores of the first. */
function withTie(stages: readonly KnownStage[]): KnownStage[] {
  return stages.map(({ name, marks }) => ({
    name,
    marks: marks.map((row, unit) => (unit === 1 ? (marks[0] ?? row) : row)),
  }));
}

export function leavesOf({ groups }: KnownBloc): readonly KnownLeaf[] {
  return groups.flatMap(({ leaves }) => leaves);
}

/** The stage that counts: the most authoritative that nobody lacks, else the last. */
export function lastStage(bloc: KnownBloc): KnownStage {
  const isWhole = ({ marks }: KnownStage): boolean =>
    marks.every((row) => row.every((mark) => mark !== 'missing'));
  const stage = bloc.stages.findLast(isWhole) ?? bloc.stages[bloc.stages.length - 1];
  if (stage === undefined) throw new Error('A bloc has at least one stage.');
  return stage;
}
