import type { InBoth, Sentences } from './language';

/** What belongs in the blanks of the documents of a year-end conference; see `document-words.ts`. */
export const conferenceBlankLabels = {
  'meeting-start': { vi: 'giờ, ngày bắt đầu họp', en: 'time and date of the beginning' },
  'meeting-end': { vi: 'giờ, ngày kết thúc họp', en: 'time and date of the end' },
  'meeting-place': { vi: 'địa điểm họp', en: 'place of the meeting' },
  'present-people': {
    vi: 'người có mặt: họ và tên, chức vụ, đơn vị',
    en: 'who was present: names, posts, units',
  },
  'absent-people': {
    vi: 'người vắng mặt, lý do; không có thì ghi “Không”',
    en: 'who was absent, with reasons; “Không” for nobody',
  },
  chair: { vi: 'họ và tên, chức vụ người chủ trì', en: 'name and post of the chair' },
  secretary: { vi: 'họ và tên, chức vụ thư ký', en: 'name and post of the secretary' },
  'chair-name': { vi: 'họ và tên chủ tọa', en: 'name of the chair' },
  'secretary-name': { vi: 'họ và tên thư ký', en: 'name of the secretary' },
  opinions: { vi: 'ý kiến thảo luận tại cuộc họp', en: 'what was said at the meeting' },
  'tie-outcome': {
    vi: 'cách phân định đơn vị đồng hạng',
    en: 'how units of equal rank are told apart',
  },
  'proposed-awards': {
    vi: 'tập thể và hình thức đề nghị khen thưởng',
    en: 'collectives and the awards proposed for them',
  },
  votes: { vi: 'số phiếu, tỷ lệ', en: 'number and share of votes' },
  'rule-article': { vi: 'điều khoản áp dụng', en: 'article applied' },
  addressee: {
    vi: 'cơ quan nhận văn bản',
    en: 'agency that the document goes to',
  },
  'dossier-papers': { vi: 'danh mục hồ sơ kèm theo', en: 'list of the papers enclosed' },
  'proposal-number': {
    vi: 'số, ký hiệu, ngày của tờ trình',
    en: 'number, symbol and date of the proposal',
  },
  'award-authority': {
    vi: 'thẩm quyền quyết định khen thưởng',
    en: 'authority that grants the awards',
  },
  'award-bases': {
    vi: 'văn bản quy định thẩm quyền; Nghị định, Quy chế khen thưởng đang có hiệu lực',
    en: 'texts on the authority, and the decree and regulation on awards in force',
  },
  'prize-money': {
    vi: 'mức tiền thưởng, nguồn kinh phí và căn cứ',
    en: 'amount, source and ground of the prize money',
  },
  executors: {
    vi: 'cơ quan, đơn vị thi hành quyết định',
    en: 'who carries the decision out',
  },
  'vote-committee': {
    vi: 'thành phần Ban kiểm phiếu: họ và tên, chức vụ',
    en: 'the counting committee: names and posts',
  },
  'ballots-issued': { vi: 'số phiếu phát ra', en: 'ballots handed out' },
  'ballots-returned': { vi: 'số phiếu thu về', en: 'ballots returned' },
  'ballots-valid': { vi: 'số phiếu hợp lệ', en: 'valid ballots' },
  'ballots-invalid': { vi: 'số phiếu không hợp lệ', en: 'invalid ballots' },
  'council-members': { vi: 'số thành viên Hội đồng', en: 'members of the council' },
  'council-present': { vi: 'số thành viên có mặt', en: 'members present' },
  'votes-for': { vi: 'số phiếu đồng ý', en: 'votes for' },
  'votes-against': { vi: 'số phiếu không đồng ý', en: 'votes against' },
  'vote-share': { vi: 'tỷ lệ %', en: 'share in %' },
  'counting-head': { vi: 'họ và tên Trưởng ban kiểm phiếu', en: 'name of the head of the count' },
  'giving-side': {
    vi: 'người đại diện bên giao: họ và tên, chức vụ',
    en: 'who acts for the giving side: name and post',
  },
  'receiving-side': {
    vi: 'người đại diện bên nhận: họ và tên, chức vụ',
    en: 'who acts for the receiving side: name and post',
  },
  'giving-name': { vi: 'họ và tên người giao', en: 'name of the giver' },
  'receiving-name': { vi: 'họ và tên người nhận', en: 'name of the receiver' },
  'handed-files': { vi: 'danh mục hồ sơ, tài liệu', en: 'list of files and records' },
  'handed-funds': {
    vi: 'kinh phí bàn giao; không có thì ghi “Không”',
    en: 'funds handed over; “Không” for none',
  },
  'open-tasks': {
    vi: 'công việc đang giải quyết; không có thì ghi “Không”',
    en: 'tasks still open; “Không” for none',
  },
  amount: { vi: 'số lượng', en: 'amount' },
  condition: { vi: 'tình trạng', en: 'condition' },
  movements: { vi: 'tên phong trào thi đua', en: 'names of the emulation movements' },
  'movement-aim': { vi: 'mục tiêu', en: 'aim' },
  'movement-launched': { vi: 'thời gian phát động', en: 'when launched' },
  'movement-reviewed': { vi: 'thời gian tổng kết', en: 'when reviewed' },
  'pledge-targets': { vi: 'nội dung chỉ tiêu giao ước', en: 'targets of the pledge' },
  'pledge-measure': { vi: 'đơn vị tính', en: 'unit of measure' },
  'pledge-plan': { vi: 'chỉ tiêu kế hoạch', en: 'planned figure' },
  'unit-signer': { vi: 'chức vụ, họ và tên', en: 'post and name' },
  'report-situation': {
    vi: 'đặc điểm, tình hình, thuận lợi, khó khăn',
    en: 'situation, advantages and difficulties',
  },
  'report-tasks': {
    vi: 'kết quả thực hiện nhiệm vụ và các phong trào thi đua',
    en: 'results of the tasks and of the emulation movements',
  },
  'report-activities': {
    vi: 'kết quả hoạt động của cụm, khối trong năm',
    en: 'what the bloc did in the year',
  },
  registrations: { vi: 'số đơn vị đã đăng ký thi đua', en: 'units that registered' },
  'report-shortcomings': { vi: 'tồn tại, hạn chế', en: 'shortcomings' },
  'report-causes': { vi: 'nguyên nhân', en: 'causes' },
  'report-directions': { vi: 'phương hướng, nhiệm vụ', en: 'directions and tasks' },
  'report-suggestions': { vi: 'đề xuất, kiến nghị', en: 'suggestions' },
} as const satisfies Readonly<Record<string, InBoth<string>>>;

/** What to know of those documents beside their blanks. */
export interface ConferenceNoteParams {
  'no-awards': Record<string, never>;
  'awards-not-settled': { readonly units: string };
  'several-authorities': { readonly awards: string };
  'votes-differ': Record<string, never>;
  'no-ballots': Record<string, never>;
  'not-by-ballot': { readonly units: string };
  'units-not-ranked': { readonly units: string };
  'no-pledge-sheet': Record<string, never>;
  'pledge-of-other-year': { readonly year: number; readonly wanted: number };
  'issuer-of-decision': Record<string, never>;
}

export const conferenceNotes: InBoth<Sentences<ConferenceNoteParams>> = {
  vi: {
    'no-awards': () => 'Chưa có đề nghị khen thưởng nào nên danh sách để trống.',
    'awards-not-settled': ({ units }) =>
      `Còn chưa đủ dữ liệu để kết luận điều kiện khen thưởng của: ${units}. Danh sách vẫn ghi theo đề nghị; xem lại trước khi trình.`,
    'several-authorities': ({ awards }) =>
      `Danh sách có hình thức do nhiều cấp quyết định (${awards}): mỗi cấp có thẩm quyền cần một quyết định riêng.`,
    'votes-differ': () =>
      'Số phiếu của các đối tượng không như nhau nên để trống ở phần chung; số của từng đối tượng có trong bảng.',
    'no-ballots': () =>
      'Trang “Hội đồng” chưa có kết quả bỏ phiếu kín nên cột phiếu để trống để ghi tại cuộc họp.',
    'not-by-ballot': ({ units }) =>
      `Không ghi vào biên bản kiểm phiếu vì biểu quyết hoặc suy tôn, không bỏ phiếu kín: ${units}.`,
    'units-not-ranked': ({ units }) => `Đơn vị chưa được xếp hạng: ${units}.`,
    'no-pledge-sheet': () =>
      'Sổ chưa có trang “Giao ước” nên phong trào và chỉ tiêu để trống: hãy điền trong văn bản.',
    'pledge-of-other-year': ({ year, wanted }) =>
      `Trang “Giao ước” ghi năm ${year}, không phải năm ${wanted}, nên chưa dùng số liệu của trang ấy.`,
    'issuer-of-decision': () =>
      'Quyết định khen thưởng do cấp có thẩm quyền ban hành, không phải cụm, khối; đây là dự thảo kèm theo tờ trình.',
  },
  en: {
    'no-awards': () => 'Nothing is proposed for an award yet, so the list is empty.',
    'awards-not-settled': ({ units }) =>
      `What is known does not settle the conditions yet for: ${units}. The list holds what is proposed; look at it again before it is submitted.`,
    'several-authorities': ({ awards }) =>
      `The list has awards of several levels (${awards}): each authority decides in a decision of its own.`,
    'votes-differ': () =>
      'The counts differ from one candidate to the other, so the common ones are left blank; the table has those of each.',
    'no-ballots': () =>
      'The sheet “Hội đồng” has no secret ballot yet, so the votes are left blank to be written at the meeting.',
    'not-by-ballot': ({ units }) =>
      `Left out of the record of the count, because the council did not vote by secret ballot: ${units}.`,
    'units-not-ranked': ({ units }) => `Not ranked yet: ${units}.`,
    'no-pledge-sheet': () =>
      'The workbook has no sheet “Giao ước”, so movements and targets are left blank: fill them in in the document.',
    'pledge-of-other-year': ({ year, wanted }) =>
      `The sheet “Giao ước” is for ${year}, not for ${wanted}, so it was not used.`,
    'issuer-of-decision': () =>
      'Awards are granted by the authority concerned, not by the bloc; this is the draft that goes with the proposal.',
  },
};
