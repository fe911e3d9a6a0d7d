import {
  conferenceBlankLabels,
  conferenceNotes,
  type ConferenceNoteParams,
} from './conference-blank-words';
import type { InBoth, Language, Sentences } from './language';

/**
 * What belongs in each blank of a drafted document. The Vietnamese words also stand inside the blank itself,
 * because the document is Vietnamese whatever the language of the pane.
 */
const blankLabels = {
  'issuer-superior': {
    vi: 'tên cơ quan chủ quản trực tiếp',
    en: 'name of the agency directly above the issuer',
  },
  'issuer-name': { vi: 'tên cơ quan ban hành', en: 'name of the issuing agency' },
  'document-number': { vi: 'số văn bản', en: 'number of the document' },
  'issuer-abbreviation': {
    vi: 'chữ viết tắt tên cơ quan ban hành',
    en: 'abbreviation of the issuing agency, for the symbol',
  },
  'issue-place': { vi: 'địa danh', en: 'place of issue' },
  'issue-date': { vi: 'ngày, tháng, năm ban hành', en: 'date of issue' },
  'issuing-authority': {
    vi: 'thẩm quyền ban hành: chức vụ người đứng đầu hoặc tên tập thể',
    en: 'issuing authority: the post of the head of the agency, or the collective',
  },
  'head-role': { vi: 'Khối trưởng hoặc Cụm trưởng', en: 'title of the head: of a khối or a cụm' },
  'deputy-role': { vi: 'Khối phó hoặc Cụm phó', en: 'title of the deputy: of a khối or a cụm' },
  'bloc-name': { vi: 'tên cụm, khối thi đua', en: 'name of the bloc' },
  year: { vi: 'năm xét thi đua', en: 'year of the award' },
  'next-year': { vi: 'năm nhận nhiệm vụ', en: 'year of the new term' },
  law: {
    vi: 'Luật Thi đua, khen thưởng đang có hiệu lực khi ký',
    en: 'the emulation law in force on the day of signing',
  },
  regulation: {
    vi: 'quy chế tổ chức và hoạt động của cụm, khối: số, ký hiệu, cơ quan và ngày ban hành',
    en: 'the bloc’s regulation: number, symbol, agency and date',
  },
  minutes: { vi: 'số, ngày của biên bản', en: 'number and date of the conference’s minutes' },
  proposer: { vi: 'đơn vị, bộ phận đề nghị', en: 'unit that proposes the decision' },
  'current-head': { vi: 'tên đơn vị bàn giao', en: 'unit that hands over' },
  'next-head': { vi: 'tên đơn vị nhận cờ', en: 'unit that receives the rotating flag' },
  'next-deputy': { vi: 'tên đơn vị cấp phó', en: 'deputy unit of the new term' },
  'hand-over-place': { vi: 'nơi giao, nhận cờ', en: 'place of the flag’s hand-over' },
  'hand-over-date': { vi: 'ngày giao, nhận cờ', en: 'date of the flag’s hand-over' },
  organiser: { vi: 'cơ quan tổ chức cụm, khối', en: 'organiser of the bloc' },
  'drafting-unit': {
    vi: 'chữ viết tắt đơn vị soạn thảo',
    en: 'abbreviation of the unit that drafts',
  },
  'signing-capacity': {
    vi: 'quyền hạn ký, nếu có',
    en: 'signing capacity (TM., KT., TL., TUQ. or Q.), if any',
  },
  'signing-for': {
    vi: 'tập thể hoặc chức vụ được ký thay',
    en: 'the collective or the post signed for',
  },
  'signer-position': { vi: 'chức vụ người ký', en: 'post of the signer' },
  'signer-name': { vi: 'họ và tên người ký', en: 'name of the signer' },
  ...conferenceBlankLabels,
} as const satisfies Readonly<Record<string, InBoth<string>>>;

export type DocumentBlankId = keyof typeof blankLabels;

export const documentBlankIds: readonly DocumentBlankId[] = Object.keys(blankLabels).filter(
  (id): id is DocumentBlankId => id in blankLabels,
);

/** What belongs in a blank, in both languages. */
export function documentBlankLabel(id: DocumentBlankId): InBoth<string> {
  return blankLabels[id];
}

/** What the drafter should know beside the blanks, by code, with the words that a note needs. */
export interface DocumentNoteParams extends ConferenceNoteParams {
  'issuer-is-current-head': { readonly unit: string };
  'head-unchanged': { readonly unit: string };
  'deputy-is-head': { readonly unit: string };
  'deputy-unknown': Record<string, never>;
  'date-not-real': { readonly day: number; readonly month: number; readonly year: number };
  'number-not-whole': { readonly number: number };
  'law-not-in-force': Record<string, never>;
  'law-uncertain': Record<string, never>;
  'law-amended': Record<string, never>;
  'signer-title-removed': { readonly written: string };
}

export type DocumentNoteId = keyof DocumentNoteParams;

const documentNotes: InBoth<Sentences<DocumentNoteParams>> = {
  vi: {
    ...conferenceNotes.vi,
    'issuer-is-current-head': ({ unit }) =>
      `Văn bản dùng tiêu đề của đơn vị đứng đầu đương nhiệm (${unit}), vì cụm, khối thường không có con dấu riêng; nếu cơ quan khác ban hành thì sửa tên cơ quan, ký hiệu và người ký.`,
    'head-unchanged': ({ unit }) =>
      `Đơn vị nhận trùng với đơn vị đứng đầu đương nhiệm (${unit}) nên để trống: nếu đơn vị ấy tiếp tục giữ nhiệm vụ thì không có chuyển giao.`,
    'deputy-is-head': ({ unit }) =>
      `Đơn vị cấp phó trùng với đơn vị đứng đầu năm tới (${unit}) nên để trống.`,
    'deputy-unknown': () => 'Chưa biết đơn vị cấp phó năm tới nên để trống.',
    'date-not-real': ({ day, month, year }) =>
      `Không có ngày ${day}/${month}/${year} trong lịch nên để trống.`,
    'number-not-whole': ({ number }) =>
      `Số văn bản phải là số nguyên từ 1 trở lên, không phải ${number}, nên để trống.`,
    'law-not-in-force': () =>
      'Luật Thi đua, khen thưởng năm 2022 có hiệu lực từ ngày 01/01/2024, sau thời điểm của văn bản này; căn cứ luật để trống.',
    'law-uncertain': () =>
      'Luật Thi đua, khen thưởng năm 2022 có hiệu lực từ ngày 01/01/2024; nếu ký trước ngày đó thì sửa căn cứ luật.',
    'law-amended': () =>
      'Từ ngày 01/10/2026, Luật Thi đua, khen thưởng được sửa đổi, bổ sung bởi Luật số 06/2026/QH16; nếu ký từ ngày đó thì ghi thêm vào căn cứ.',
    'signer-title-removed': ({ written }) =>
      `Trước họ tên người ký không ghi học hàm, học vị và danh hiệu danh dự (đã nhập: “${written}”) nên đã bỏ phần ấy; cơ sở giáo dục, y tế, khoa học và đơn vị vũ trang có quy định riêng.`,
  },
  en: {
    ...conferenceNotes.en,
    'issuer-is-current-head': ({ unit }) =>
      `The letterhead is that of the present head unit (${unit}), because a bloc usually has no seal of its own; if another agency issues the document, change the name, the symbol and the signer.`,
    'head-unchanged': ({ unit }) =>
      `The receiving unit is the present head (${unit}), so it is left blank: if that unit stays in office there is nothing to hand over.`,
    'deputy-is-head': ({ unit }) =>
      `The deputy is the same unit as the next head (${unit}), so it is left blank.`,
    'deputy-unknown': () => 'The deputy of the new term is not known yet, so it is left blank.',
    'date-not-real': ({ day, month, year }) =>
      `There is no ${day}/${month}/${year} in the calendar, so the date is left blank.`,
    'number-not-whole': ({ number }) =>
      `The number of a document is a whole number from 1 up, not ${number}, so it is left blank.`,
    'law-not-in-force': () =>
      'The emulation law of 2022 is in force from 01/01/2024, later than this document; the law is left blank.',
    'law-uncertain': () =>
      'The emulation law of 2022 is in force from 01/01/2024; if the document is signed earlier, change the law cited.',
    'law-amended': () =>
      'From 01/10/2026 the emulation law is amended by Law 06/2026/QH16; if the document is signed on or after that day, add it to the basis.',
    'signer-title-removed': ({ written }) =>
      `No academic or honorary title stands before the signer’s name (entered: “${written}”), so it was taken out; schools, hospitals, research bodies and the armed forces have rules of their own.`,
  },
};

/** A note as one sentence for a person. */
export function documentNote<Id extends DocumentNoteId>(
  id: Id,
  params: DocumentNoteParams[Id],
  language: Language,
): string {
  const say: Sentences<DocumentNoteParams>[Id] = documentNotes[language][id];
  return say(params);
}
