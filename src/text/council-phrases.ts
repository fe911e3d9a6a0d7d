import type { CouncilSection } from './council-words';
import type { InBoth } from './language';

/** A line above each table: what it is for. */
type Titles = Readonly<Record<CouncilSection, { readonly title: string; readonly hint: string }>>;

interface CouncilPhrases {
  readonly heading: string;
  readonly fillIn: string;
  readonly titles: Titles;
  /** Shown where a cell of that column is selected; under 255 characters. */
  readonly guides: {
    readonly unit: string;
    readonly disqualified: string;
    readonly votes: string;
    readonly voters: string;
    readonly women: string;
    readonly fact: (facts: readonly string[]) => string;
    readonly criterion: string;
    readonly points: string;
    readonly reason: string;
    readonly place: string;
    readonly condition: string;
    readonly answer: string;
    readonly basis: string;
    readonly person: string;
    readonly award: string;
    readonly method: string;
    readonly members: string;
    readonly present: string;
    readonly written: string;
    readonly valid: string;
    readonly votesFor: string;
    readonly decision: string;
    readonly code: string;
    readonly sheet: string;
    readonly cell: string;
    readonly facts: string;
    readonly was: string;
    readonly office: string;
    readonly officeReason: string;
    readonly by: string;
    readonly on: string;
  };
}

/** What the sheet "Hội đồng" says of itself when it is made; read by nobody but a person. */
export const councilPhrases: InBoth<CouncilPhrases> = {
  vi: {
    heading: 'Ý KIẾN VÀ QUYẾT ĐỊNH CỦA HỘI ĐỒNG',
    fillIn:
      'Bạn ghi vào các bảng dưới đây rồi bấm “Tính lại xếp hạng”. Bảng nào chưa cần thì để trống; thiếu dòng thì chèn thêm. Ô màu vàng là chỗ đang chờ bạn điền. Bảng Vàng chỉ đọc trang này, không ghi lại nữa.',
    titles: {
      opinions: {
        title: '1. Phiếu bầu khi bằng điểm, ưu tiên nữ, đơn vị không xét',
        hint: 'Chỉ ghi ở đơn vị cần ghi. Đơn vị không xét vẫn giữ tổng điểm nhưng không xếp hạng.',
      },
      facts: {
        title: '2. Trường hợp làm giảm mức xếp loại',
        hint: 'Ghi đúng tên trường hợp như ở trang “Bộ tiêu chí”.',
      },
      cuts: {
        title: '3. Điều chỉnh điểm',
        hint: 'Điểm ghi ở đây thay cho điểm trong bảng. Mỗi dòng phải có lý do.',
      },
      chair: {
        title: '4. Thứ tự do người chủ trì quyết định khi bằng điểm',
        hint: 'Ghi 1 cho đơn vị xếp trên, 2 cho đơn vị tiếp theo. Ghi đủ cho mọi đơn vị đang đồng hạng với nhau.',
      },
      declarations: {
        title: '5. Điều kiện cần người có trách nhiệm khai',
        hint: 'Ghi Có hoặc Không. Để trống nghĩa là chưa khai, không phải là không đạt.',
      },
      ballots: {
        title: '6. Bỏ phiếu đề nghị khen thưởng',
        hint: 'Mỗi dòng một đơn vị hoặc một cá nhân và một danh hiệu, hình thức khen thưởng. Suy tôn, biểu quyết cũng ghi ở đây.',
      },
      decisions: {
        title: '7. Hội đồng quyết định khác với đề nghị theo điểm',
        hint: 'Ghi tên danh hiệu, hình thức khen thưởng, hoặc “Không đề nghị”. Mỗi dòng phải có lý do.',
      },
      accepted: {
        title: '8. Vấn đề đã xem và chấp nhận',
        hint: 'Chỉ chấp nhận khi không sửa được. Dòng chưa có lý do thì chưa được coi là chấp nhận.',
      },
      offices: {
        title: '9. Bàn giao: đơn vị đứng đầu và đơn vị cấp phó năm sau',
        hint: 'Chỉ ghi khi đã quyết định. Nếu khác với đơn vị đến lượt theo luân phiên thì phải có lý do.',
      },
    },
    guides: {
      unit: 'Tên đơn vị như trong bảng điểm.',
      disqualified:
        'Ghi lý do nếu không xét đơn vị này, ví dụ: không đăng ký thi đua. Để trống nếu vẫn xét.',
      votes: 'Số phiếu bầu cho đơn vị này khi bằng điểm với đơn vị khác.',
      voters: 'Tổng số người bỏ phiếu.',
      women: 'Ghi Có hoặc Không.',
      fact: (facts) =>
        facts.length === 0
          ? 'Bộ tiêu chí chưa có trường hợp nào. Hãy thêm ở trang “Bộ tiêu chí” trước.'
          : `Ghi một trong: ${facts.join('; ')}.`,
      criterion:
        'Mã hoặc tên tiêu chí như trong bảng điểm. Chỉ ghi tiêu chí có điểm, không ghi nhóm.',
      points: 'Điểm được tính thay cho điểm trong bảng, ví dụ 12,5. Điểm trừ ghi số dương.',
      reason: 'Ghi ngắn gọn vì sao.',
      place: '1, 2, 3… trong số các đơn vị bằng điểm với nhau.',
      condition: 'Tên điều kiện như Bảng Vàng nêu ở cột “Lý do”.',
      answer: 'Ghi Có hoặc Không.',
      basis: 'Số văn bản, biên bản làm căn cứ (nếu có).',
      person: 'Họ và tên nếu xét cá nhân; để trống nếu xét đơn vị.',
      award: 'Tên hoặc chữ viết tắt, ví dụ: Cờ thi đua cấp tỉnh.',
      method: 'Ghi Bỏ phiếu kín, Biểu quyết hoặc Suy tôn. Để trống nghĩa là bỏ phiếu kín.',
      members: 'Tổng số thành viên Hội đồng, cả người vắng mặt.',
      present: 'Số thành viên có mặt.',
      written: 'Số thành viên vắng mặt đã cho ý kiến bằng văn bản.',
      valid: 'Số phiếu hợp lệ, kể cả ý kiến bằng văn bản.',
      votesFor: 'Số phiếu đồng ý, kể cả ý kiến bằng văn bản; hoặc “Thống nhất” nếu tất cả đồng ý.',
      decision: 'Tên danh hiệu, hình thức khen thưởng; hoặc “Không đề nghị”.',
      code: 'Mã do Bảng Vàng ghi khi tạo trang này, hoặc mã trong kết quả dòng lệnh.',
      sheet: 'Tên trang có vấn đề.',
      cell: 'Ô có vấn đề, ví dụ D7.',
      facts:
        'Mã mà Bảng Vàng nêu ở mục Kiểm tra. Có mã thì được báo khi căn cứ của quyết định đã thay đổi.',
      was: 'Nội dung của ô khi chấp nhận. Ô thay đổi thì chấp nhận không còn hiệu lực.',
      office: 'Ghi Khối trưởng hoặc Khối phó (Cụm trưởng, Cụm phó).',
      officeReason: 'Vì sao không phải là đơn vị đến lượt theo luân phiên.',
      by: 'Họ và tên người chịu trách nhiệm về dòng này.',
      on: 'Ngày/tháng/năm, ví dụ 20/12/2025.',
    },
  },
  en: {
    heading: 'OPINIONS AND DECISIONS OF THE COUNCIL',
    fillIn:
      'Fill in these tables and recompute. Leave blank what is not needed; insert rows where they run out. Yellow cells wait for you. Bảng Vàng only reads this sheet from now on.',
    titles: {
      opinions: {
        title: '1. Votes on equal points, preference for women, units not considered',
        hint: 'Only where there is something to say. A unit not considered keeps its total and takes no rank.',
      },
      facts: {
        title: '2. Facts that lower a class',
        hint: 'The fact as it is called on the sheet “Bộ tiêu chí”.',
      },
      cuts: {
        title: '3. Points changed by hand',
        hint: 'These points take the place of those in the table. Every row needs a reason.',
      },
      chair: {
        title: '4. The chair’s order on equal points',
        hint: '1 for the unit that comes first, 2 for the next; for every unit that shares the rank.',
      },
      declarations: {
        title: '5. Conditions that somebody has to declare',
        hint: 'Yes or No. Blank means not declared yet, not failed.',
      },
      ballots: {
        title: '6. Votes on awards',
        hint: 'One unit or one person and one award a row; acclamation and shows of hands too.',
      },
      decisions: {
        title: '7. Decisions that differ from what the points propose',
        hint: 'The name of the award, or “No award”. Every row needs a reason.',
      },
      accepted: {
        title: '8. Findings that were looked at and accepted',
        hint: 'Only what cannot be mended. A row without a reason is not accepted yet.',
      },
      offices: {
        title: '9. Hand-over: head and deputy of the year after',
        hint: 'Only what has been decided. Another than rotation calls needs a reason.',
      },
    },
    guides: {
      unit: 'The name of the unit as in the scoring table.',
      disqualified: 'Why the unit is not considered, such as: not registered. Blank if it is.',
      votes: 'Votes for this unit where its points equal those of others.',
      voters: 'How many voted.',
      women: 'Yes or No.',
      fact: (facts) =>
        facts.length === 0
          ? 'The scheme has no such fact yet. Add it on the sheet “Bộ tiêu chí” first.'
          : `One of: ${facts.join('; ')}.`,
      criterion: 'Code or name as in the scoring table; a criterion that has scores, not a group.',
      points: 'The points that count instead, such as 12.5. A penalty without a minus sign.',
      reason: 'Why, in a few words.',
      place: '1, 2, 3… among the units of equal points.',
      condition: 'As Bảng Vàng calls it in the column “Lý do”.',
      answer: 'Yes or No.',
      basis: 'The document that says so, if any.',
      person: 'The name where a person is considered; blank for a unit.',
      award: 'Name or abbreviation of the award.',
      method: 'Secret ballot, show of hands or acclamation. Blank means a secret ballot.',
      members: 'All members of the council, the absent among them.',
      present: 'Members present.',
      written: 'Absent members who gave their opinion in writing.',
      valid: 'Valid votes, opinions in writing among them.',
      votesFor: 'Votes in favour, opinions in writing among them; or “Unanimous”.',
      decision: 'The name of the award, or “No award”.',
      code: 'The code that Bảng Vàng wrote when it made this sheet, or that the command line prints.',
      sheet: 'The sheet that it speaks of.',
      cell: 'The cell that it speaks of, such as D7.',
      facts:
        'The code that Bảng Vàng names among the findings; with it you are told when the basis has changed.',
      was: 'What the cell showed when it was accepted. Once it shows something else, nothing is accepted.',
      office: 'Head or deputy.',
      officeReason: 'Why it is not the unit that rotation calls.',
      by: 'Who answers for this row.',
      on: 'Day/month/year, such as 20/12/2025.',
    },
  },
};
