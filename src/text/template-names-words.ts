import type { InBoth } from './language';

/** A name that may stand between braces in a template; the first is the one that is shown, the others mean the same. */
interface NameWords {
  readonly names: readonly [string, ...string[]];
  readonly what: InBoth<string>;
}

interface ListWords<Column extends string> extends NameWords {
  readonly columns: Readonly<Record<Column, NameWords>>;
}

function named(vi: string, en: string, ...names: readonly [string, ...string[]]): NameWords {
  return { names, what: { vi, en } };
}

/** What is said once. The names are Vietnamese in every language: they stand in the user's documents. */
export const templateFactWords = {
  bloc: named('Tên đầy đủ của khối (cụm)', 'Full name of the bloc', 'Tên khối', 'Tên cụm'),
  kind: named('Khối hay Cụm', 'Khối or Cụm', 'Loại khối'),
  year: named('Năm xét thi đua', 'Award year', 'Năm'),
  nextYear: named('Năm liền sau', 'The year after', 'Năm sau'),
  lastYear: named('Năm liền trước', 'The year before', 'Năm trước'),
  organiser: named('Cấp tổ chức khối (cụm)', 'Level of the organiser', 'Cấp tổ chức'),
  head: named('Đơn vị khối trưởng hiện nay', 'Present head', 'Khối trưởng', 'Cụm trưởng'),
  deputy: named('Đơn vị khối phó hiện nay', 'Present deputy', 'Khối phó', 'Cụm phó'),
  nextHead: named(
    'Đơn vị khối trưởng năm sau, nhận cờ luân lưu',
    'Head of next year, who receives the rotating flag',
    'Khối trưởng năm sau',
    'Cụm trưởng năm sau',
  ),
  nextDeputy: named(
    'Đơn vị khối phó năm sau',
    'Deputy of next year',
    'Khối phó năm sau',
    'Cụm phó năm sau',
  ),
  maximum: named('Tổng điểm tối đa của bộ tiêu chí', 'Maximum of the scheme', 'Tổng điểm tối đa'),
  units: named('Số đơn vị trong bảng điểm', 'Number of units', 'Số đơn vị'),
  ranked: named('Số đơn vị có hạng', 'Number of ranked units', 'Số đơn vị được xếp hạng'),
  proposed: named(
    'Số đơn vị được đề nghị khen thưởng',
    'Number of units with a proposed award',
    'Số đơn vị được đề nghị',
  ),
  first: named(
    'Đơn vị hạng 1; đồng hạng thì ghi cả',
    'The unit of rank 1, all of them where several share it',
    'Đơn vị hạng nhất',
  ),
  registered: named(
    'Số đơn vị đã đăng ký thi đua',
    'Number of units that registered',
    'Số đơn vị đăng ký',
  ),
  pledged: named(
    'Số đơn vị đã ký giao ước',
    'Number of units that signed the pledge',
    'Số đơn vị ký giao ước',
  ),
  reported: named(
    'Số đơn vị đã nộp báo cáo',
    'Number of units that handed in their report',
    'Số đơn vị báo cáo',
  ),
} as const satisfies Readonly<Record<string, NameWords>>;

const number = named('Số thứ tự trong danh sách', 'Number in the list', 'STT');
const unit = named('Tên đơn vị', 'Name of the unit', 'Tên đơn vị');

const unitColumns = {
  number,
  unit,
  total: named('Tổng điểm', 'Total', 'Tổng điểm'),
  percent: named('Tỷ lệ % so với điểm tối đa', 'Percent of the maximum', 'Tỷ lệ'),
  rank: named('Hạng', 'Rank', 'Hạng', 'Xếp hạng'),
  tied: named('“đồng hạng”, hoặc để trống', '“đồng hạng”, or nothing', 'Đồng hạng'),
  class: named('Xếp loại', 'Class', 'Xếp loại'),
  award: named(
    'Danh hiệu, hình thức khen được đề nghị',
    'Proposed award',
    'Đề nghị',
    'Đề nghị khen thưởng',
  ),
  article: named('Điều khoản làm căn cứ', 'Article that it is based on', 'Căn cứ'),
  outcome: named('Đạt, Không đạt hay Chưa đủ dữ liệu', 'Whether it qualifies', 'Đủ điều kiện'),
  reason: named(
    'Lý do khi Hội đồng quyết định khác',
    'Reason where the council decided otherwise',
    'Lý do',
  ),
} as const satisfies Readonly<Record<string, NameWords>>;

/** What is said line by line, between {#…} and {/…}. */
export const templateListWords = {
  units: {
    ...named('Mọi đơn vị, theo thứ hạng', 'All units, by rank', 'Đơn vị'),
    columns: unitColumns,
  },
  proposed: {
    ...named(
      'Chỉ các đơn vị được đề nghị khen thưởng',
      'Only the units with a proposed award',
      'Đơn vị được đề nghị',
    ),
    columns: unitColumns,
  },
  criteria: {
    ...named('Các tiêu chí của bộ tiêu chí', 'The criteria of the scheme', 'Tiêu chí'),
    columns: {
      number,
      code: named('Mã tiêu chí', 'Code', 'Mã tiêu chí'),
      name: named('Tên tiêu chí', 'Name', 'Tên tiêu chí'),
      maximum: named('Điểm tối đa', 'Maximum', 'Điểm tối đa'),
    },
  },
  votes: {
    ...named(
      'Các lần bỏ phiếu, biểu quyết ghi ở trang “Hội đồng”',
      'The votes on the sheet “Hội đồng”',
      'Kiểm phiếu',
    ),
    columns: {
      number,
      unit,
      award: named('Danh hiệu, hình thức khen', 'Award', 'Danh hiệu'),
      method: named('Cách biểu quyết', 'How it was voted', 'Cách biểu quyết'),
      members: named('Số thành viên Hội đồng', 'Members of the council', 'Số thành viên'),
      present: named('Số có mặt', 'Members present', 'Số có mặt'),
      valid: named('Số phiếu hợp lệ', 'Valid votes', 'Số phiếu hợp lệ'),
      votesFor: named('Số phiếu đồng ý', 'Votes for', 'Số phiếu đồng ý'),
      share: named('Tỷ lệ % đồng ý', 'Percent of votes for', 'Tỷ lệ đồng ý'),
    },
  },
  history: {
    ...named('Các dòng của trang “Lịch sử”', 'The lines of the sheet “Lịch sử”', 'Lịch sử'),
    columns: {
      number,
      year: named('Năm', 'Year', 'Năm'),
      unit,
      rank: named('Hạng năm đó', 'Rank of that year', 'Hạng', 'Xếp hạng'),
      class: named('Xếp loại năm đó', 'Class of that year', 'Xếp loại'),
      award: named('Danh hiệu, hình thức khen', 'Award', 'Danh hiệu'),
      decision: named('Số quyết định', 'Decision number', 'Số quyết định'),
      office: named(
        'Khối trưởng, Khối phó, hoặc để trống',
        'Head, deputy or nothing',
        'Chức trách',
      ),
    },
  },
  targets: {
    ...named('Các chỉ tiêu ở trang “Giao ước”', 'The targets of the sheet “Giao ước”', 'Chỉ tiêu'),
    columns: {
      number,
      name: named('Tên chỉ tiêu', 'Name of the target', 'Tên chỉ tiêu'),
      measure: named('Đơn vị tính', 'Unit of measure', 'Đơn vị tính'),
      plan: named('Mức phấn đấu chung', 'Common target', 'Mức phấn đấu'),
      note: named('Ghi chú', 'Note', 'Ghi chú'),
    },
  },
  papers: {
    ...named('Giấy tờ của hồ sơ đề nghị', 'Papers of the dossiers', 'Hồ sơ'),
    columns: { number, paper: named('Tên giấy tờ', 'Name of the paper', 'Giấy tờ') },
  },
} as const satisfies Readonly<Record<string, ListWords<string>>>;

export type TemplateFactKey = keyof typeof templateFactWords;
export type TemplateListKey = keyof typeof templateListWords;
export type TemplateColumnKey<List extends TemplateListKey> =
  keyof (typeof templateListWords)[List]['columns'];

interface NamesSheetWords {
  readonly heading: (bloc: string) => string;
  readonly howTo: readonly string[];
  readonly facts: string;
  readonly headings: readonly [name: string, what: string, present: string];
  readonly list: (what: string, begin: string, end: string) => string;
  readonly made: (file: string) => string;
  readonly unknown: string;
  readonly empty: string;
}

/** The sheet that lists the names. */
export const namesSheetWords: InBoth<NamesSheetWords> = {
  vi: {
    heading: (bloc) => `TÊN DÙNG TRONG MẪU VĂN BẢN – ${bloc}`,
    howTo: [
      'Trong mẫu Word (.docx) của bạn, đặt tên giữa hai dấu ngoặc nhọn vào chỗ cần điền, ví dụ: Năm {Năm}, {Tên khối}. Chữ hoa, chữ thường và số dấu cách không quan trọng.',
      'Để lặp lại một dòng của bảng cho từng đơn vị: đặt {#Đơn vị} ở đầu ô đầu tiên của dòng và {/Đơn vị} ở cuối ô cuối cùng. Để lặp lại đoạn văn: đặt {#Đơn vị} và {/Đơn vị} thành hai đoạn riêng, trước và sau đoạn đó.',
      'Điều gì chưa biết sẽ thành chỗ trống tô vàng. Giữa {#Khối phó năm sau} và {/Khối phó năm sau} là đoạn chỉ in khi điều đó đã biết.',
    ],
    facts: 'Tên dùng một lần, ở chỗ nào cũng được',
    headings: ['Tên', 'Ý nghĩa', 'Hiện nay là'],
    list: (what, begin, end) => `${what}: giữa ${begin} và ${end}`,
    made: (file) => `Đã ghi trang “Tên dùng trong mẫu” vào ${file}.`,
    unknown: '(chưa biết)',
    empty: '(không có dòng nào)',
  },
  en: {
    heading: (bloc) => `NAMES FOR TEMPLATES – ${bloc}`,
    howTo: [
      'In a Word template (.docx) of your own, put a name between braces where it is to be filled in, for example {Năm} or {Tên khối}. Capitals and the number of spaces do not matter.',
      'To repeat a table row for every unit, put {#Đơn vị} at the beginning of its first cell and {/Đơn vị} at the end of its last. To repeat paragraphs, put both into paragraphs of their own before and after.',
      'What is not known becomes a yellow blank. What stands between {#Khối phó năm sau} and {/Khối phó năm sau} is printed only where that is known.',
    ],
    facts: 'Names that may stand anywhere',
    headings: ['Name', 'Meaning', 'At present'],
    list: (what, begin, end) => `${what}: between ${begin} and ${end}`,
    made: (file) => `The sheet of names was written to ${file}.`,
    unknown: '(not known)',
    empty: '(no lines)',
  },
};

/** After a rank that others share. */
export const tiedInTemplate = 'đồng hạng';
/** In place of the rank of a unit that has none. */
export const unrankedInTemplate = 'không xếp hạng';

/** What a document that was made from a template is called. */
export function filledFileName(template: string): string {
  return `${template.replace(/\.do[ct][xm]?$/i, '')} - đã điền.docx`;
}
