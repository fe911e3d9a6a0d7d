import type { InBoth } from './language';
import { countText, counted } from './numbers';

interface RulesWords {
  /** Headings of the parts. */
  readonly parts: {
    readonly sheets: string;
    readonly gather: string;
    readonly table: string;
    readonly facts: string;
    readonly criteria: string;
    readonly units: string;
    readonly scheme: string;
    readonly council: string;
    readonly policies: string;
    readonly rules: string;
    readonly history: string;
    readonly made: string;
  };
  /** What stands beside a part's heading while it is folded. */
  readonly summaries: {
    readonly sheets: (read: number, all: number) => string;
    readonly units: (count: number) => string;
    readonly made: (count: number) => string;
    readonly mistakes: (count: number) => string;
    readonly decimals: (count: number) => string;
  };
  readonly sureness: {
    readonly heading: string;
    readonly sure: string;
    readonly unsure: string;
    readonly sureSentence: string;
    readonly unsureSentence: string;
    readonly noDoubts: string;
    readonly doubts: string;
    readonly confirm: string;
    readonly confirmed: string;
    readonly evidence: string;
  };
  readonly evidenceParts: Readonly<
    Record<
      'header' | 'units' | 'criteria' | 'maxima' | 'stage' | 'total' | 'result-columns' | 'bloc',
      string
    >
  >;
  readonly sheetUses: Readonly<
    Record<'read' | 'passed-over' | 'hidden' | 'empty' | 'filled-in' | 'ours', string>
  >;
  readonly readSheet: string;
  readonly ignoreSheet: string;
  readonly layout: string;
  readonly stage: string;
  readonly unlabelledStage: string;
  readonly stageMissing: (stage: string, missing: number) => string;
  readonly stageComplete: (stage: string) => string;
  readonly stageBy: Readonly<
    Record<'person' | 'scheme' | 'completeness' | 'only', (stage: string) => string>
  >;
  readonly year: string;
  readonly organiser: string;
  readonly unknown: string;
  readonly factFrom: Readonly<
    Record<'person' | 'bloc-sheet' | 'title' | 'name' | 'nowhere', string>
  >;
  readonly editOnBlocSheet: string;
  readonly maximum: string;
  readonly weight: string;
  readonly kind: string;
  readonly edit: string;
  readonly close: string;
  readonly leaveOut: string;
  readonly leaveOutGroup: string;
  readonly figures: {
    readonly maximum: (figure: string) => string;
    readonly noMaximum: string;
    readonly coefficient: (figure: string) => string;
    readonly percentage: (figure: string) => string;
  };
  readonly uncounted: string;
  readonly notACriterion: string;
  readonly notAUnit: string;
  readonly save: string;
  readonly unsaved: string;
  readonly wrong: Readonly<
    Record<'blank' | 'not-a-number' | 'ambiguous' | 'negative' | 'year', (text: string) => string>
  >;
  readonly changedByYou: string;
  readonly origin: Readonly<Record<'inferred' | 'sheet' | 'file', string>>;
  readonly originShort: Readonly<Record<'inferred' | 'sheet' | 'file', string>>;
  readonly createSchemeSheet: string;
  readonly createHint: string;
  readonly openSchemeSheet: string;
  readonly editedThere: string;
  readonly schemeMistakes: string;
  readonly tieBreaks: string;
  readonly noTieBreaks: string;
  readonly bands: string;
  readonly noBands: string;
  readonly pack: string;
  readonly automaticPack: string;
  readonly noPack: string;
  readonly markers: {
    readonly 'year-unknown': string;
    readonly 'other-years': (year: number, from: number, to: number | null) => string;
    readonly 'not-checked': (law: string, date: string) => string;
  };
  readonly unverified: string;
  readonly unverifiedPlaces: (places: string) => string;
}

export const rulesWords: InBoth<RulesWords> = {
  vi: {
    parts: {
      sheets: 'Các trang',
      gather: 'Gom phiếu',
      table: 'Bảng điểm',
      facts: 'Năm, cấp tổ chức',
      criteria: 'Tiêu chí',
      units: 'Đơn vị',
      scheme: 'Bộ tiêu chí',
      council: 'Hội đồng',
      policies: 'Cách tính',
      rules: 'Quy định khen thưởng',
      history: 'Lịch sử',
      made: 'Bạn đã sửa',
    },
    summaries: {
      sheets: (read, all) => `đọc ${read} trên ${all} trang`,
      units: (count) => `${countText(count, 'vi')} đơn vị`,
      made: (count) => `${count} chỗ`,
      mistakes: (count) => `${count} chỗ phải sửa`,
      decimals: (count) => (count === 0 ? 'làm tròn đến số nguyên' : `làm tròn ${count} số lẻ`),
    },
    sureness: {
      heading: 'Cách đọc bảng',
      sure: 'Chắc chắn',
      unsure: 'Cần xem lại',
      sureSentence: 'Bảng điểm có đủ dấu hiệu quen thuộc. Bạn có thể sửa từng phần dưới đây.',
      unsureSentence: 'Chưa chắc đã nhận đúng bảng. Hãy xem các điểm sau, sửa nếu cần.',
      doubts: 'Vì sao chưa chắc',
      noDoubts: 'Tiêu đề bảng chưa đủ rõ; hãy xem tiêu chí và đơn vị bên dưới có đúng không.',
      confirm: 'Đúng rồi',
      confirmed: 'Bạn đã xác nhận cách đọc này.',
      evidence: 'Nhận ra từ đâu',
    },
    evidenceParts: {
      header: 'Hàng tiêu đề',
      units: 'Đơn vị',
      criteria: 'Tiêu chí',
      maxima: 'Điểm tối đa',
      stage: 'Nguồn điểm',
      total: 'Cột tổng',
      'result-columns': 'Cột kết quả',
      bloc: 'Tên khối, cụm',
    },
    sheetUses: {
      read: 'đang đọc điểm',
      'passed-over': 'không đọc',
      hidden: 'trang ẩn, không đọc',
      empty: 'trang trống',
      'filled-in': 'trang bạn điền cho Bảng Vàng',
      ours: 'do Bảng Vàng lập',
    },
    readSheet: 'Đọc trang này',
    ignoreSheet: 'Không đọc',
    layout: 'Cách trình bày',
    stage: 'Xếp hạng theo nguồn điểm',
    unlabelledStage: 'điểm không ghi nguồn',
    stageMissing: (stage, missing) => `${stage} (thiếu ${missing} ô)`,
    stageComplete: (stage) => `${stage} (đủ)`,
    stageBy: {
      person: (stage) => `Xếp hạng theo ${stage}, do bạn chọn.`,
      scheme: (stage) => `Xếp hạng theo ${stage}, do bộ tiêu chí quy định.`,
      completeness: (stage) =>
        `Xếp hạng theo ${stage}: nguồn đủ điểm nhất và có thẩm quyền cao nhất trong bảng.`,
      only: (stage) => `Bảng chỉ có một nguồn: ${stage}.`,
    },
    year: 'Năm xét thi đua',
    organiser: 'Cấp tổ chức',
    unknown: 'chưa biết',
    factFrom: {
      person: 'Do bạn ghi.',
      'bloc-sheet': 'Lấy từ trang “Thông tin khối”.',
      title: 'Lấy từ tiêu đề.',
      name: 'Lấy từ tên trang hoặc tên tệp.',
      nowhere: 'Không thấy trong sổ.',
    },
    editOnBlocSheet: 'Muốn đổi, hãy sửa ngay ở ô này:',
    maximum: 'Điểm tối đa',
    weight: 'Hệ số, trọng số',
    kind: 'Loại',
    edit: 'Sửa',
    close: 'Đóng',
    leaveOut: 'Không tính tiêu chí này',
    leaveOutGroup: 'Không tính nhóm này',
    figures: {
      maximum: (figure) => `tối đa ${figure}`,
      noMaximum: 'chưa có điểm tối đa',
      coefficient: (figure) => `hệ số ${figure}`,
      percentage: (figure) => `trọng số ${figure} %`,
    },
    uncounted: 'Cột chưa tính vì không có điểm tối đa',
    notACriterion: 'Không phải tiêu chí',
    notAUnit: 'Không phải đơn vị',
    save: 'Lưu',
    unsaved: 'Chưa lưu.',
    wrong: {
      blank: () => 'Hãy gõ một số, ví dụ 12,5.',
      'not-a-number': (text) => `“${text}” không phải là số. Hãy gõ một số, ví dụ 12,5.`,
      ambiguous: (text) =>
        `Không rõ “${text}” là hàng nghìn hay số thập phân. Hãy gõ không có dấu ngăn nghìn.`,
      negative: (text) => `“${text}” là số âm. Hãy gõ số không có dấu trừ.`,
      year: (text) => `“${text}” không phải là năm. Hãy gõ bốn chữ số, ví dụ 2025.`,
    },
    changedByYou: 'Bạn đã sửa',
    origin: {
      inferred: 'Đang dùng bộ tiêu chí suy ra từ chính bảng điểm.',
      sheet: 'Đang dùng bộ tiêu chí ghi ở trang “Bộ tiêu chí”.',
      file: 'Đang dùng bộ tiêu chí lấy từ tệp.',
    },
    originShort: {
      inferred: 'suy ra từ bảng điểm',
      sheet: 'theo trang “Bộ tiêu chí”',
      file: 'theo tệp',
    },
    createSchemeSheet: 'Tạo trang “Bộ tiêu chí”',
    createHint:
      'Trang này ghi lại những gì đã nhận ra để bạn sửa trong Excel: điểm tối đa, hệ số, cách làm tròn, cách xếp loại.',
    openSchemeSheet: 'Mở trang “Bộ tiêu chí”',
    editedThere: 'Điểm tối đa, hệ số và loại được sửa ở trang “Bộ tiêu chí”.',
    schemeMistakes: 'Chưa tính được theo trang này. Hãy sửa từng ô:',
    tieBreaks: 'Khi bằng điểm, xét lần lượt',
    noTieBreaks: 'không xét thêm: đồng hạng, Hội đồng quyết định',
    bands: 'Xếp loại',
    noBands: 'chưa quy định, để trống',
    pack: 'Bộ quy định',
    automaticPack: 'Chọn theo năm xét thi đua',
    noPack: 'Chưa có bộ quy định cho năm này nên chưa xét khen thưởng.',
    markers: {
      'year-unknown': 'Chưa biết năm xét thi đua nên tạm dùng bộ mới nhất.',
      'other-years': (year, from, to) =>
        to === null
          ? `Bộ này dành cho các năm từ ${from}, không dành cho năm ${year}.`
          : `Bộ này dành cho các năm ${from}–${to}, không dành cho năm ${year}.`,
      'not-checked': (law, date) =>
        `Chưa đối chiếu với ${law} (có hiệu lực từ ${date}). Hãy đối chiếu trước khi trình.`,
    },
    unverified: 'chưa kiểm chứng',
    unverifiedPlaces: (places) => `Đề nghị khen thưởng cho hạng ${places}:`,
  },
  en: {
    parts: {
      sheets: 'Sheets',
      gather: 'Gather forms',
      table: 'Scoring table',
      facts: 'Year, organiser',
      criteria: 'Criteria',
      units: 'Units',
      scheme: 'Scheme',
      council: 'Council',
      policies: 'How it is computed',
      rules: 'Award rules',
      history: 'History',
      made: 'You corrected',
    },
    summaries: {
      sheets: (read, all) => `${read} of ${all} are read`,
      units: (count) => counted(count, 'unit', 'units'),
      made: (count) => (count === 1 ? '1 place' : `${count} places`),
      mistakes: (count) => (count === 1 ? '1 mistake' : `${count} mistakes`),
      decimals: (count) =>
        count === 0
          ? 'rounded to whole points'
          : `rounded to ${count} ${count === 1 ? 'decimal' : 'decimals'}`,
    },
    sureness: {
      heading: 'How the table was read',
      sure: 'Certain',
      unsure: 'Needs a look',
      sureSentence: 'The table has every familiar sign. Each part can be corrected below.',
      unsureSentence:
        'The table may have been taken wrongly. Look at these points and correct what is wrong.',
      doubts: 'Why it is not certain',
      noDoubts: 'The headings are not clear enough; see whether criteria and units are right.',
      confirm: 'That is right',
      confirmed: 'You confirmed this reading.',
      evidence: 'What it was recognised by',
    },
    evidenceParts: {
      header: 'Header row',
      units: 'Units',
      criteria: 'Criteria',
      maxima: 'Maxima',
      stage: 'Source of scores',
      total: 'Column of totals',
      'result-columns': 'Result columns',
      bloc: 'Name of the bloc',
    },
    sheetUses: {
      read: 'scores are read',
      'passed-over': 'not read',
      hidden: 'hidden, not read',
      empty: 'empty',
      'filled-in': 'you fill it in for Bảng Vàng',
      ours: 'made by Bảng Vàng',
    },
    readSheet: 'Read this sheet',
    ignoreSheet: 'Do not read',
    layout: 'Layout',
    stage: 'Rank by the source of scores',
    unlabelledStage: 'scores without a source',
    stageMissing: (stage, missing) => `${stage} (${missing} missing)`,
    stageComplete: (stage) => `${stage} (complete)`,
    stageBy: {
      person: (stage) => `Ranked by ${stage}, which you chose.`,
      scheme: (stage) => `Ranked by ${stage}, as the scheme says.`,
      completeness: (stage) =>
        `Ranked by ${stage}: the most complete source, and of those the most authoritative.`,
      only: (stage) => `The table has one source alone: ${stage}.`,
    },
    year: 'Award year',
    organiser: 'Organiser',
    unknown: 'not known',
    factFrom: {
      person: 'You stated it.',
      'bloc-sheet': 'From the sheet “Thông tin khối”.',
      title: 'From the title.',
      name: 'From the name of the sheet or the file.',
      nowhere: 'Not found in the workbook.',
    },
    editOnBlocSheet: 'To change it, edit this cell:',
    maximum: 'Maximum',
    weight: 'Weight',
    kind: 'Kind',
    edit: 'Edit',
    close: 'Close',
    leaveOut: 'Leave this criterion out',
    leaveOutGroup: 'Leave this group out',
    figures: {
      maximum: (figure) => `maximum ${figure}`,
      noMaximum: 'no maximum yet',
      coefficient: (figure) => `coefficient ${figure}`,
      percentage: (figure) => `weight ${figure} %`,
    },
    uncounted: 'Columns not counted for want of a maximum',
    notACriterion: 'Not a criterion',
    notAUnit: 'Not a unit',
    save: 'Save',
    unsaved: 'Not saved yet.',
    wrong: {
      blank: () => 'Type a number, such as 12.5.',
      'not-a-number': (text) => `“${text}” is not a number. Type one such as 12.5.`,
      ambiguous: (text) =>
        `“${text}” may mean thousands or decimals. Type it without a thousands separator.`,
      negative: (text) => `“${text}” is negative. Type it without the minus sign.`,
      year: (text) => `“${text}” is not a year. Type four digits, such as 2025.`,
    },
    changedByYou: 'You changed this',
    origin: {
      inferred: 'The scheme in use was inferred from the scoring table itself.',
      sheet: 'The scheme in use stands in the sheet “Bộ tiêu chí”.',
      file: 'The scheme in use comes from a file.',
    },
    originShort: {
      inferred: 'inferred from the table',
      sheet: 'from the sheet “Bộ tiêu chí”',
      file: 'from a file',
    },
    createSchemeSheet: 'Create the sheet “Bộ tiêu chí”',
    createHint:
      'It holds what was recognised, for you to edit in Excel: maxima, weights, rounding, classes.',
    openSchemeSheet: 'Open the sheet “Bộ tiêu chí”',
    editedThere: 'Maxima, weights and kinds are edited in the sheet “Bộ tiêu chí”.',
    schemeMistakes: 'Nothing can be computed by this sheet yet. Correct each cell:',
    tieBreaks: 'On equal points, compare in turn',
    noTieBreaks: 'nothing further: the rank is shared, the council decides',
    bands: 'Classes',
    noBands: 'none stated, left blank',
    pack: 'Rule pack',
    automaticPack: 'By the award year',
    noPack: 'There is no rule pack for this year, so no award was considered.',
    markers: {
      'year-unknown': 'The award year is not known, so the newest pack is used for now.',
      'other-years': (year, from, to) =>
        to === null
          ? `This pack is meant for the years from ${from}, not for ${year}.`
          : `This pack is meant for ${from}–${to}, not for ${year}.`,
      'not-checked': (law, date) =>
        `Not checked against ${law} (in force from ${date}). Check it before submitting.`,
    },
    unverified: 'not verified',
    unverifiedPlaces: (places) => `Awards are proposed for rank ${places}:`,
  },
};
