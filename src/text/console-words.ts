import type { InBoth } from './language';
import { layoutWords, type LayoutWords } from './layout-words';

interface ConsoleWords {
  readonly usage: string;
  readonly rank: string;
  readonly unit: string;
  readonly total: string;
  readonly percent: string;
  readonly class: string;
  readonly proposal: string;
  readonly criterion: string;
  readonly code: string;
  readonly maximum: string;
  readonly weight: string;
  readonly points: string;
  readonly cell: string;
  readonly score: string;
  readonly kind: string;
  readonly findings: string;
  readonly noFindings: string;
  readonly severity: { readonly error: string; readonly warning: string; readonly info: string };
  readonly kinds: {
    readonly group: string;
    readonly base: string;
    readonly bonus: string;
    readonly penalty: string;
  };
  readonly layouts: LayoutWords;
  readonly facts: {
    readonly organiser: string;
    readonly year: string;
    readonly head: string;
    readonly deputy: string;
    readonly nextHead: string;
    readonly nextDeputy: string;
  };
  readonly unlabelledStage: string;
  readonly blocTitle: (name: string, year: number | null) => string;
  readonly rankedBy: (sheet: string, stage: string) => string;
  readonly rulePack: (name: string) => string;
  readonly noRulePack: string;
  readonly workbookWritten: (path: string, cells: number) => string;
  readonly nothingToWrite: (path: string) => string;
  readonly keptBefore: (path: string) => string;
  readonly draftWritten: (path: string) => string;
  readonly draftBlanks: (count: number) => string;
  readonly detected: (layout: string, sheets: string, units: number, criteria: number) => string;
  readonly stagesFound: (stages: string, used: string) => string;
  readonly confidence: (percent: number) => string;
  readonly explained: (unit: string, total: string, rank: string) => string;
}

const usageVi = `Bảng Vàng: xếp hạng thi đua từ bảng điểm Excel.

  bang-vang inspect <bảng tính>...                 xem đã nhận ra gì: bảng, tiêu chí, đơn vị
  bang-vang rank    <bảng tính>... [-o ra.xlsx]    tính lại; có -o thì ghi cột và trang kết quả
  bang-vang what-if <bảng tính>...                 đổi gì thì hạng đổi: điểm, tiêu chí, trọng số
  bang-vang people  <bảng tính> [-o ra.xlsx]       xét danh sách cá nhân đề nghị khen thưởng, thống kê
  bang-vang draft   <bảng tính> -o <thư mục>       dự thảo các văn bản của hội nghị tổng kết
  bang-vang history <bảng tính> --from <năm trước>... -o ra.xlsx   ghi kết quả các năm trước vào trang “Lịch sử”
  bang-vang gather  <bảng tính> <tệp hoặc thư mục phiếu>... [-o ra.xlsx]   gom phiếu của các đơn vị: thiếu, muộn, trùng, khác mẫu
  bang-vang next-year <bảng tính> -o ra.xlsx       bảng tính năm sau: đơn vị, tiêu chí, khối trưởng mới, lịch sử, điểm để trống
  bang-vang pack    <bảng tính> -o ra.xlsx         bộ hội nghị: tổng hợp, xếp hạng, đề nghị, theo dõi, công khai, biểu đồ
  bang-vang province <tệp hoặc thư mục>... -o <thư mục>   tổng hợp nhiều khối: danh sách cờ, đề nghị, thống kê cá nhân
  bang-vang scheme                                 các bộ tiêu chí có sẵn, nguồn và tình trạng
  bang-vang scheme  <mã hoặc bảng tính> [-o bộ.json]   ghi bộ có sẵn, hoặc bộ mà bảng tính đang dùng

    --sheet TÊN (nhiều lần được)   chỉ đọc trang này
    --scheme TỆP.json hoặc MÃ      bộ tiêu chí thay cho bộ suy ra từ bảng
    --stage self|cross|bloc|verified   nguồn điểm: tự chấm, chấm chéo, khối chấm, thẩm định
    --organiser tw|bo|tinh|khac    cấp tổ chức cụm, khối
    --rules MÃ                     bộ quy định khen thưởng
    --year NĂM                     năm xét thi đua
    --confirm                      đã xem và đồng ý với bảng được nhận ra
    --lang vi|en, --json           ngôn ngữ; in kết quả dạng JSON
    rank:  --explain ĐƠN_VỊ        điểm của một đơn vị từ đâu ra; có -o thì ghi thêm trang để in
    rank, people: --council        với -o: thêm trang “Hội đồng” để ghi phiếu bầu, điều chỉnh, quyết định
    rank, people: --rules-sheet    với -o: thêm trang “Quy định khen thưởng” để sửa thông số, thêm quy định riêng
    rank:  --official --by "HỌ TÊN"           với -o: chốt kết quả, ghi vào “Lịch sử” và “Nhật ký”
    rank:  --reopen "LÝ DO" --by "HỌ TÊN"     với -o: mở chốt để sửa
    rank:  --accept "MÃ@TRANG!Ô" --reason "LÝ DO" --by "HỌ TÊN"   với -o: chấp nhận một vấn đề, ghi ở trang “Hội đồng” (nhiều lần được)
    what-if: --percent SỐ          trọng số tăng, giảm bao nhiêu phần trăm (nếu không ghi: 10)
    gather: --deadline NGÀY        hạn nộp phiếu, ví dụ 05/12/2026
    gather: --units "ĐƠN VỊ; …"    danh sách đơn vị, nếu sổ chưa có
    gather: -o ra.xlsx             đưa các phiếu vào sổ; thêm --confirm nếu đồng ý dùng phiếu mới hơn khi một đơn vị gửi nhiều lần
    people: chỉ dùng --sheet, --rules, --year, --lang, --json, -o, --council, --rules-sheet
    pack:  --forms this|next       thêm phiếu tự chấm và bảng chấm điểm để trống, năm nay hoặc năm sau
    draft: --head, --next-head, --deputy TÊN   khối trưởng, khối trưởng và khối phó năm sau
    draft: --only MÃ (nhiều lần được)   chỉ các văn bản này: year-report, vote-count, meeting-minutes, award-proposal,
           award-decision, hand-over (hoặc hand-over-notice, hand-over-record), hand-over-minutes, pledge
    draft: --template TỆP.docx     điền mẫu văn bản của riêng bạn, thay cho các văn bản có sẵn
    draft: --names                 với -o ra.xlsx: thêm trang các tên dùng được trong mẫu, với giá trị hiện nay

Mã thoát: 0 xong; 1 xong nhưng còn việc phải xử lý; 2 chưa ghi gì.`;

const usageEn = `Bảng Vàng: emulation rankings from Excel scoring sheets.

  bang-vang inspect <workbook>...                 what was found: tables, criteria, units
  bang-vang rank    <workbook>... [-o out.xlsx]   recompute; with -o, write result columns and sheets
  bang-vang what-if <workbook>...                 what would change the ranks: scores, criteria, weights
  bang-vang people  <workbook> [-o out.xlsx]      check a list of people proposed for awards, with counts
  bang-vang draft   <workbook> -o <folder>        drafts of the documents of the year-end conference
  bang-vang history <workbook> --from <earlier>... -o out.xlsx   add earlier years’ rankings to the sheet “Lịch sử”
  bang-vang gather  <workbook> <files or folders of forms>... [-o out.xlsx]   gather the units’ forms: missing, late, twice, differing
  bang-vang next-year <workbook> -o out.xlsx      next year’s workbook: units, criteria, new head, history, blank scores
  bang-vang pack    <workbook> -o out.xlsx        the conference pack: totals, ranking, proposals, tracking, public list, charts
  bang-vang province <files or folders>... -o <folder>   many blocs in one workbook: flags, proposals, counts of people
  bang-vang scheme                                the built-in schemes, their source and status
  bang-vang scheme  <id or workbook> [-o scheme.json]   a built-in scheme, or the one a workbook uses

    --sheet NAME (repeatable)      read this sheet only
    --scheme FILE.json or ID       a scheme instead of the one inferred from the sheet
    --stage self|cross|bloc|verified   which scores to rank by
    --organiser tw|bo|tinh|khac    who organises the bloc: centre, ministry, province, other
    --rules ID                     award rule pack
    --year YEAR                    award year
    --confirm                      the detection was looked at and is right
    --lang vi|en, --json           language; print JSON
    rank:  --explain UNIT          where a unit's total comes from; with -o, also as a sheet to print
    rank, people: --council        with -o: add the sheet “Hội đồng” for votes, changes, decisions
    rank, people: --rules-sheet    with -o: add the sheet “Quy định khen thưởng” for parameters and rules of your own
    rank:  --official --by "NAME"           with -o: make the result official, kept in “Lịch sử” and “Nhật ký”
    rank:  --reopen "REASON" --by "NAME"    with -o: open an official result again
    rank:  --accept "CODE@SHEET!CELL" --reason "REASON" --by "NAME"   with -o: accept a finding on the sheet “Hội đồng” (repeatable)
    what-if: --percent NUMBER      how far weights are moved (10 if not given)
    gather: --deadline DAY         the last day in time, such as 2026-12-05
    gather: --units "UNIT; …"      the list of units where the workbook has none
    gather: -o out.xlsx            bring the forms in; with --confirm, the newer one where a unit has sent several
    people: takes --sheet, --rules, --year, --lang, --json, -o, --council, --rules-sheet only
    pack:  --forms this|next       also a blank self-scoring form and scoring table, of this or next year
    draft: --head, --next-head, --deputy NAME
    draft: --only ID (repeatable)  these documents only: year-report, vote-count, meeting-minutes, award-proposal,
           award-decision, hand-over (or hand-over-notice, hand-over-record), hand-over-minutes, pledge
    draft: --template FILE.docx    fill a template of your own instead of the built-in documents
    draft: --names                 with -o out.xlsx: add a sheet of the names for templates, with their present values

Exit code: 0 done; 1 done, but something must be seen to; 2 nothing was written.`;

/** Words of the command line's own tables and lines. */
export const consoleWords: InBoth<ConsoleWords> = {
  vi: {
    usage: usageVi,
    rank: 'Hạng',
    unit: 'Đơn vị',
    total: 'Tổng điểm',
    percent: 'Tỷ lệ %',
    class: 'Xếp loại',
    proposal: 'Đề nghị khen thưởng',
    criterion: 'Tiêu chí',
    code: 'Mã',
    maximum: 'Tối đa',
    weight: 'Trọng số',
    points: 'Điểm tính',
    cell: 'Ô',
    score: 'Điểm đọc được',
    kind: 'Loại',
    findings: 'Cần xem:',
    noFindings: 'Không có gì cần xem lại.',
    severity: { error: 'PHẢI XỬ LÝ', warning: 'nên xem', info: 'để biết' },
    kinds: { group: 'nhóm', base: 'tiêu chí', bonus: 'thưởng', penalty: 'trừ' },
    layouts: layoutWords.vi,
    facts: {
      organiser: 'Cấp tổ chức',
      year: 'Năm',
      head: 'Đơn vị trưởng',
      deputy: 'Đơn vị phó',
      nextHead: 'Đơn vị trưởng năm sau',
      nextDeputy: 'Đơn vị phó năm sau',
    },
    unlabelledStage: 'không ghi nguồn điểm',
    blocTitle: (name, year) => (year === null ? name : `${name} · năm ${year}`),
    rankedBy: (sheet, stage) => `Theo trang “${sheet}”, ${stage}.`,
    rulePack: (name) => `Quy định khen thưởng: ${name}.`,
    noRulePack: 'Quy định khen thưởng: chưa có bộ quy định cho năm này.',
    workbookWritten: (path, cells) => `Đã ghi ${cells} ô vào ${path}.`,
    nothingToWrite: (path) => `Kết quả đã đúng từ trước, không phải ghi gì thêm: ${path}.`,
    keptBefore: (path) => `Tệp có sẵn được giữ lại ở ${path}.`,
    draftWritten: (path) => `Đã ghi dự thảo ${path}.`,
    draftBlanks: (count) =>
      count === 0 ? 'Dự thảo đủ thông tin.' : `Còn ${count} chỗ trống phải điền:`,
    detected: (layout, sheets, units, criteria) =>
      `Trang ${sheets}: ${layout}, ${units} đơn vị, ${criteria} tiêu chí.`,
    stagesFound: (stages, used) => `Nguồn điểm có: ${stages}. Xếp hạng theo: ${used}.`,
    confidence: (percent) => `Độ chắc khi nhận bảng: ${percent} %.`,
    explained: (unit, total, rank) => `${unit}: tổng ${total}, hạng ${rank}`,
  },
  en: {
    usage: usageEn,
    rank: 'Rank',
    unit: 'Unit',
    total: 'Total',
    percent: 'Percent',
    class: 'Class',
    proposal: 'Proposed award',
    criterion: 'Criterion',
    code: 'Code',
    maximum: 'Maximum',
    weight: 'Weight',
    points: 'Counts as',
    cell: 'Cell',
    score: 'Score read',
    kind: 'Kind',
    findings: 'To look at:',
    noFindings: 'Nothing needs a look.',
    severity: { error: 'MUST BE SETTLED', warning: 'have a look', info: 'for information' },
    kinds: { group: 'group', base: 'criterion', bonus: 'bonus', penalty: 'penalty' },
    layouts: layoutWords.en,
    facts: {
      organiser: 'Organiser',
      year: 'Year',
      head: 'Head',
      deputy: 'Deputy',
      nextHead: 'Next head',
      nextDeputy: 'Next deputy',
    },
    unlabelledStage: 'no source named',
    blocTitle: (name, year) => (year === null ? name : `${name} · ${year}`),
    rankedBy: (sheet, stage) => `From sheet “${sheet}”, ${stage}.`,
    rulePack: (name) => `Award rules: ${name}.`,
    noRulePack: 'Award rules: there is no rule pack for this year.',
    workbookWritten: (path, cells) => `${cells} cells written to ${path}.`,
    nothingToWrite: (path) => `The results were already right, nothing had to be written: ${path}.`,
    keptBefore: (path) => `The file that was there is kept as ${path}.`,
    draftWritten: (path) => `Draft written to ${path}.`,
    draftBlanks: (count) =>
      count === 0 ? 'The draft lacks nothing.' : `${count} blanks are left to fill in:`,
    detected: (layout, sheets, units, criteria) =>
      `Sheet ${sheets}: ${layout}, ${units} units, ${criteria} criteria.`,
    stagesFound: (stages, used) => `Sources of scores: ${stages}. Ranked by: ${used}.`,
    confidence: (percent) => `Confidence of the detection: ${percent} %.`,
    explained: (unit, total, rank) => `${unit}: total ${total}, rank ${rank}`,
  },
};
