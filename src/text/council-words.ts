import type { InBoth } from './language';

type Words<Key extends string> = Readonly<Record<Key, string>>;
type Signature = 'by' | 'on';

/** Headings of the tables on the sheet "Hội đồng", in the order of their columns. */
export interface CouncilHeadings {
  readonly opinions: Words<'unit' | 'disqualified' | 'votes' | 'voters' | 'women' | Signature>;
  readonly facts: Words<'unit' | 'fact' | 'basis' | Signature>;
  readonly cuts: Words<'unit' | 'criterion' | 'points' | 'reason' | Signature>;
  readonly chair: Words<'unit' | 'place' | 'reason' | Signature>;
  readonly declarations: Words<'unit' | 'person' | 'condition' | 'answer' | 'basis' | Signature>;
  readonly ballots: Words<
    | 'unit'
    | 'person'
    | 'award'
    | 'method'
    | 'members'
    | 'present'
    | 'written'
    | 'valid'
    | 'votesFor'
    | Signature
  >;
  readonly decisions: Words<'unit' | 'person' | 'decision' | 'reason' | 'facts' | Signature>;
  readonly accepted: Words<'code' | 'what' | 'sheet' | 'cell' | 'was' | 'reason' | Signature>;
  readonly offices: Words<'office' | 'unit' | 'reason' | Signature>;
}

export type CouncilSection = keyof CouncilHeadings;

export const councilHeadings: InBoth<CouncilHeadings> = {
  vi: {
    opinions: {
      unit: 'Đơn vị',
      disqualified: 'Không xét vì lý do',
      votes: 'Số phiếu bầu',
      voters: 'Số người bỏ phiếu',
      women: 'Nữ, hoặc có từ 70 % nữ',
      by: 'Họ và tên người ghi',
      on: 'Ngày',
    },
    facts: {
      unit: 'Đơn vị',
      fact: 'Trường hợp',
      basis: 'Căn cứ',
      by: 'Họ và tên người ghi',
      on: 'Ngày',
    },
    cuts: {
      unit: 'Đơn vị',
      criterion: 'Tiêu chí (mã hoặc tên)',
      points: 'Điểm được tính',
      reason: 'Lý do',
      by: 'Họ và tên người quyết định',
      on: 'Ngày',
    },
    chair: {
      unit: 'Đơn vị',
      place: 'Thứ tự',
      reason: 'Lý do',
      by: 'Họ và tên người chủ trì',
      on: 'Ngày',
    },
    declarations: {
      unit: 'Đơn vị',
      person: 'Cá nhân',
      condition: 'Điều kiện',
      answer: 'Có hay Không',
      basis: 'Căn cứ',
      by: 'Họ và tên người khai',
      on: 'Ngày',
    },
    ballots: {
      unit: 'Đơn vị',
      person: 'Cá nhân',
      award: 'Danh hiệu, hình thức khen thưởng',
      method: 'Hình thức biểu quyết',
      members: 'Tổng số thành viên',
      present: 'Có mặt',
      written: 'Ý kiến bằng văn bản',
      valid: 'Số phiếu hợp lệ',
      votesFor: 'Số phiếu đồng ý',
      by: 'Họ và tên thư ký',
      on: 'Ngày',
    },
    decisions: {
      unit: 'Đơn vị',
      person: 'Cá nhân',
      decision: 'Hội đồng quyết định',
      reason: 'Lý do',
      facts: 'Mã căn cứ',
      by: 'Họ và tên người quyết định',
      on: 'Ngày',
    },
    accepted: {
      code: 'Mã vấn đề',
      what: 'Nội dung',
      sheet: 'Trang',
      cell: 'Ô',
      was: 'Nội dung ô',
      reason: 'Lý do chấp nhận',
      by: 'Họ và tên người chấp nhận',
      on: 'Ngày',
    },
    offices: {
      office: 'Nhiệm vụ năm sau',
      unit: 'Đơn vị',
      reason: 'Lý do',
      by: 'Họ và tên người quyết định',
      on: 'Ngày',
    },
  },
  en: {
    opinions: {
      unit: 'Unit',
      disqualified: 'Not considered because',
      votes: 'Votes',
      voters: 'Voters',
      women: 'Woman, or at least 70 % women',
      by: 'Written by',
      on: 'Date',
    },
    facts: { unit: 'Unit', fact: 'Fact', basis: 'Basis', by: 'Written by', on: 'Date' },
    cuts: {
      unit: 'Unit',
      criterion: 'Criterion (code or name)',
      points: 'Points that count',
      reason: 'Reason',
      by: 'Decided by',
      on: 'Date',
    },
    chair: { unit: 'Unit', place: 'Order', reason: 'Reason', by: 'Chair', on: 'Date' },
    declarations: {
      unit: 'Unit',
      person: 'Person',
      condition: 'Condition',
      answer: 'Yes or No',
      basis: 'Basis',
      by: 'Declared by',
      on: 'Date',
    },
    ballots: {
      unit: 'Unit',
      person: 'Person',
      award: 'Title or form of award',
      method: 'How it was agreed',
      members: 'All members',
      present: 'Present',
      written: 'Opinions in writing',
      valid: 'Valid votes',
      votesFor: 'Votes in favour',
      by: 'Secretary',
      on: 'Date',
    },
    decisions: {
      unit: 'Unit',
      person: 'Person',
      decision: 'Decision of the council',
      reason: 'Reason',
      facts: 'Code of the basis',
      by: 'Decided by',
      on: 'Date',
    },
    accepted: {
      code: 'Code of the finding',
      what: 'What it says',
      sheet: 'Sheet',
      cell: 'Cell',
      was: 'What the cell shows',
      reason: 'Accepted because',
      by: 'Accepted by',
      on: 'Date',
    },
    offices: {
      office: 'Office next year',
      unit: 'Unit',
      reason: 'Reason',
      by: 'Decided by',
      on: 'Date',
    },
  },
};

/** Other headings that mean the same where a person typed or changed one. */
export const otherCouncilHeadings: Readonly<Record<string, readonly string[]>> = {
  unit: ['Tên đơn vị', 'Đơn vị, tập thể', 'Tập thể'],
  person: ['Họ và tên cá nhân', 'Cá nhân được xét'],
  by: ['Họ và tên', 'Người ghi', 'Người quyết định', 'Người khai', 'Người chấp nhận', 'Name'],
  on: ['Ngày, tháng, năm', 'Ngày ghi', 'Ngày quyết định', 'Ngày khai', 'Ngày bỏ phiếu'],
  disqualified: ['Không xét', 'Lý do không xét'],
  votes: ['Số phiếu'],
  voters: ['Tổng số phiếu'],
  women: ['Ưu tiên nữ', 'Nữ', 'Từ 70 % nữ'],
  criterion: ['Tiêu chí', 'Mã tiêu chí', 'Tên tiêu chí', 'Criterion'],
  points: ['Điểm sau điều chỉnh', 'Điểm điều chỉnh'],
  place: ['Thứ tự xếp'],
  award: ['Danh hiệu', 'Hình thức khen thưởng', 'Award'],
  method: ['Cách biểu quyết', 'Hình thức bỏ phiếu', 'Cách thức'],
  office: ['Nhiệm vụ', 'Chức trách năm sau', 'Chức trách'],
  members: ['Số thành viên', 'Tổng số thành viên Hội đồng'],
  present: ['Số có mặt', 'Số thành viên có mặt'],
  written: ['Số ý kiến bằng văn bản'],
  valid: ['Phiếu hợp lệ'],
  votesFor: ['Phiếu đồng ý', 'Số phiếu tán thành'],
  decision: ['Quyết định'],
  reason: ['Lý do', 'Lí do'],
  code: ['Mã'],
};

export const yesNoWords: InBoth<Words<'yes' | 'no'>> = {
  vi: { yes: 'Có', no: 'Không' },
  en: { yes: 'Yes', no: 'No' },
};

/** How a council agrees on an award. */
export const methodWords: InBoth<Words<'ballot' | 'show-of-hands' | 'acclamation'>> = {
  vi: { ballot: 'Bỏ phiếu kín', 'show-of-hands': 'Biểu quyết', acclamation: 'Suy tôn' },
  en: { ballot: 'Secret ballot', 'show-of-hands': 'Show of hands', acclamation: 'Acclamation' },
};

/** In place of a number of votes: all agreed. */
export const unanimousWords: InBoth<string> = { vi: 'Thống nhất', en: 'Unanimous' };

/** A decision that nothing is proposed. */
export const noAwardWords: InBoth<string> = { vi: 'Không đề nghị', en: 'No award' };
