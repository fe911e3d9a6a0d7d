import type { InBoth, Sentences } from './language';

/** Why rotation proposes a unit; as `src/awards/hand-over.ts` finds it. */
export type RotationReason =
  | { readonly kind: 'deputy-follows' }
  | { readonly kind: 'never-head'; readonly since: number | null }
  | { readonly kind: 'longest-ago'; readonly year: number }
  | { readonly kind: 'next-in-order' };

type OfficeName = 'head' | 'deputy';

/**
 * Sentences about who follows as head and deputy of a bloc. The head's rotating flag goes with the office and is not an
 * emulation flag, so neither rank nor award is ever given as a reason.
 */
export interface HandOverSentenceParams {
  /** Nobody named one: the draft holds the proposal, which a person has to confirm. */
  'hand-over-proposed': {
    readonly office: OfficeName;
    readonly unit: string;
    readonly year: number;
    readonly reason: RotationReason;
  };
  /** A person named another than rotation would call, and did not say why. */
  'hand-over-out-of-turn': {
    readonly office: OfficeName;
    readonly unit: string;
    readonly year: number;
    readonly inTurn: string;
    readonly reason: RotationReason;
  };
  /** The same, with the reason that they gave. */
  'hand-over-chosen': {
    readonly office: OfficeName;
    readonly unit: string;
    readonly year: number;
    readonly inTurn: string;
    readonly reason: RotationReason;
    readonly because: string;
  };
  'hand-over-same-unit': { readonly unit: string; readonly year: number };
  'hand-over-flags': Record<string, never>;
}

const officeVi: Readonly<Record<OfficeName, string>> = {
  head: 'đơn vị đứng đầu',
  deputy: 'đơn vị cấp phó',
};

const officeEn: Readonly<Record<OfficeName, string>> = {
  head: 'head unit',
  deputy: 'deputy unit',
};

function reasonVi(reason: RotationReason): string {
  switch (reason.kind) {
    case 'deputy-follows':
      return 'đang là đơn vị cấp phó';
    case 'never-head':
      return reason.since === null
        ? 'chưa lần nào đứng đầu'
        : `chưa lần nào đứng đầu từ năm ${reason.since}`;
    case 'longest-ago':
      return `đứng đầu lần gần nhất là năm ${reason.year}, lâu nhất trong các đơn vị`;
    case 'next-in-order':
      return 'kế tiếp theo thứ tự trong danh sách';
  }
}

function reasonEn(reason: RotationReason): string {
  switch (reason.kind) {
    case 'deputy-follows':
      return 'it is the deputy now';
    case 'never-head':
      return reason.since === null
        ? 'it was never head'
        : `it has not been head since records begin in ${reason.since}`;
    case 'longest-ago':
      return `it was last head in ${reason.year}, longer ago than any other`;
    case 'next-in-order':
      return 'it is the next in the list';
  }
}

export const handOverSentences: InBoth<Sentences<HandOverSentenceParams>> = {
  vi: {
    'hand-over-proposed': ({ office, unit, year, reason }) =>
      `Đề xuất ${officeVi[office]} năm ${year} theo luân phiên: ${unit} (${reasonVi(reason)}). Chưa ai quyết định việc này: hãy xác nhận, hoặc chọn đơn vị khác.`,
    'hand-over-out-of-turn': ({ office, unit, year, inTurn, reason }) =>
      `Theo luân phiên, ${officeVi[office]} năm ${year} là ${inTurn} (${reasonVi(reason)}); bạn đã chọn ${unit}. Nếu đúng như vậy, hãy ghi lý do ở bảng “Bàn giao” của trang “Hội đồng”.`,
    'hand-over-chosen': ({ office, unit, year, inTurn, reason, because }) =>
      `Đã chọn ${unit} làm ${officeVi[office]} năm ${year}; theo luân phiên là ${inTurn} (${reasonVi(reason)}). Lý do: ${because}.`,
    'hand-over-same-unit': ({ unit, year }) =>
      `${unit} vừa được ghi là đơn vị đứng đầu vừa là đơn vị cấp phó năm ${year}. Hãy chọn hai đơn vị khác nhau.`,
    'hand-over-flags': () =>
      'Cờ luân lưu đi theo nhiệm vụ đứng đầu cụm, khối, không phải là Cờ thi đua: đơn vị nhận không nhất thiết là đơn vị hạng nhất.',
  },
  en: {
    'hand-over-proposed': ({ office, unit, year, reason }) =>
      `Proposed as ${officeEn[office]} of ${year} by rotation: ${unit} (${reasonEn(reason)}). Nobody has decided this yet: confirm it, or choose another unit.`,
    'hand-over-out-of-turn': ({ office, unit, year, inTurn, reason }) =>
      `By rotation the ${officeEn[office]} of ${year} would be ${inTurn} (${reasonEn(reason)}); ${unit} was chosen. If that is right, give the reason in the table on the hand-over on “Hội đồng”.`,
    'hand-over-chosen': ({ office, unit, year, inTurn, reason, because }) =>
      `${unit} was chosen as ${officeEn[office]} of ${year}; by rotation it would be ${inTurn} (${reasonEn(reason)}). Reason: ${because}.`,
    'hand-over-same-unit': ({ unit, year }) =>
      `${unit} is named both head unit and deputy unit of ${year}. Choose two different units.`,
    'hand-over-flags': () =>
      'The rotating flag goes with the office of head unit and is not the emulation flag: it need not go to the winner.',
  },
};
