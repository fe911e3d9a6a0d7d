import type { InBoth } from './language';
import type { OwnRuleColumn, RulesSection } from './rules-sheet-words';

interface RulesPhrases {
  readonly heading: string;
  readonly fillIn: string;
  readonly notChecked: (law: string, date: string) => string;
  readonly inForce: (from: string, to: string | null) => string;
  /** A line above each table, and how to fill it in. */
  readonly titles: Readonly<
    Record<RulesSection, { readonly title: string; readonly hint: string }>
  >;
  /** Beside the lines of the first table. */
  readonly about: {
    readonly pack: string;
    readonly year: string;
    readonly ties: string;
  };
  /** Shown where a cell of that column is selected; under 255 characters. */
  readonly guides: {
    readonly code: string;
    readonly value: string;
    readonly status: string;
    readonly note: string;
    readonly awards: string;
    readonly basis: string;
    readonly limit: string;
    readonly of: string;
    readonly article: string;
    readonly applies: string;
    readonly reading: string;
    readonly own: Readonly<Record<OwnRuleColumn, string>>;
  };
}

/** What the sheet "Quy định khen thưởng" says of itself when it is made; read by nobody but a person. */
export const rulesPhrases: InBoth<RulesPhrases> = {
  vi: {
    heading: 'QUY ĐỊNH KHEN THƯỞNG',
    fillIn:
      'Bạn sửa giá trị, chọn quy định được áp dụng và thêm quy định riêng ở các bảng dưới đây rồi bấm “Tính lại xếp hạng”. Khi còn chỗ ghi sai, Bảng Vàng vẫn xếp hạng nhưng chưa xét khen thưởng. Bảng Vàng chỉ đọc trang này, không ghi lại nữa.',
    notChecked: (law, date) =>
      `Lưu ý: chưa đối chiếu với ${law} (có hiệu lực từ ${date}). Hãy đối chiếu trước khi trình.`,
    inForce: (from, to) => (to === null ? `từ ${from}` : `từ ${from} đến ${to}`),
    titles: {
      about: { title: '1. Bộ quy định', hint: 'Bộ quy định mà trang này dựa vào.' },
      parameters: {
        title: '2. Thông số',
        hint: 'Sửa ở cột “Giá trị”. Khi đã đối chiếu với văn bản, ghi “đã kiểm chứng” ở cột “Tình trạng”.',
      },
      quotas: {
        title: '3. Chỉ tiêu số lượng',
        hint: 'Thêm chỉ tiêu của tỉnh, Bộ, ban, ngành ở các dòng trống. Phần lẻ của một đơn vị thì bỏ đi.',
      },
      rules: {
        title: '4. Quy định',
        hint: 'Ghi “Không” ở cột “Áp dụng” cho quy định không dùng. Các cột khác để đọc.',
      },
      own: {
        title: '5. Quy định riêng của tỉnh, Bộ, ban, ngành',
        hint: 'Mỗi dòng một quy định cho tập thể, hoặc cho cá nhân nếu là danh hiệu chỉ tặng cá nhân. Có ghi hạng thì đơn vị được đề nghị theo xếp hạng; không ghi hạng thì chỉ xét đạt hay không đạt.',
      },
    },
    about: {
      pack: 'Không sửa dòng này.',
      year: 'Trang này chỉ dùng cho năm ghi ở đây; để trống là dùng cho mọi năm của bộ quy định.',
      ties: 'Ghi “Hội đồng quyết định” hoặc “Không đơn vị nào được đề nghị”.',
    },
    guides: {
      code: 'Mã để nhận ra dòng này; mỗi mã chỉ ghi một lần.',
      value: 'Ghi một số. Tỷ lệ ghi từ 0 đến 100; ngày ghi ngày/tháng, ví dụ 30/3.',
      status: 'Ghi “đã kiểm chứng” hoặc “chưa kiểm chứng”.',
      note: 'Văn bản làm căn cứ, hoặc điều cần nhớ.',
      awards: 'Tên hoặc chữ viết tắt; nhiều danh hiệu thì cách nhau bằng dấu chấm phẩy.',
      basis:
        'Ghi một trong: Số lượng trong một cụm, khối; % số đơn vị còn lại; % số tập thể đủ tiêu chuẩn; % số đơn vị cùng mức xếp loại; với cá nhân: Số cá nhân trong danh sách; % số cá nhân của từng đơn vị.',
      limit: 'Một số, hoặc mã của một thông số ở bảng 2.',
      of: 'Với “còn lại”, “đủ tiêu chuẩn”, “cá nhân của từng đơn vị”: các danh hiệu lấy làm gốc. Với “cùng mức xếp loại”: tên mức, mỗi mức một dòng cùng mã.',
      article: 'Điều khoản và số văn bản.',
      applies: 'Ghi Có hoặc Không.',
      reading: 'Cột này để đọc; sửa ở đây không đổi gì.',
      own: {
        code: 'Mã do bạn đặt, ví dụ QĐ-T1; không trùng mã ở bảng 4.',
        award: 'Tên hoặc chữ viết tắt của một danh hiệu, hình thức khen thưởng, ví dụ BKT.',
        levels:
          'Trung ương; Bộ, ban, ngành; Tỉnh, thành phố; Khác. Nhiều cấp thì cách nhau bằng dấu chấm phẩy; để trống là mọi cấp.',
        placeFrom: 'Hạng đầu tiên, ví dụ 2. Để trống nếu không xét theo hạng.',
        placeTo: 'Hạng cuối cùng, ví dụ 3. Để trống là chỉ một hạng.',
        percent: 'Tổng điểm so với điểm tối đa, từ 0 đến 100, ví dụ 90.',
        class: 'Mức xếp loại của bộ tiêu chí, ví dụ Tốt.',
        other:
          'Điều kiện bằng lời. Người có trách nhiệm khai đạt hay không ở trang “Hội đồng”; chưa khai thì ghi là chưa đủ dữ liệu.',
        article: 'Điều khoản và số văn bản của tỉnh, Bộ, ban, ngành.',
        from: 'Ngày/tháng/năm có hiệu lực; để trống là từ khi bộ quy định có hiệu lực.',
        to: 'Ngày/tháng/năm hết hiệu lực; để trống nếu còn hiệu lực.',
      },
    },
  },
  en: {
    heading: 'AWARD RULES',
    fillIn:
      'Change values, choose which rules apply, add rules of your own, then recompute. While something here is wrong, units are ranked but nothing is proposed. Bảng Vàng only reads this sheet from now on.',
    notChecked: (law, date) =>
      `Note: not checked against ${law} (in force from ${date}). Compare before you submit.`,
    inForce: (from, to) => (to === null ? `from ${from}` : `from ${from} to ${to}`),
    titles: {
      about: { title: '1. The rule pack', hint: 'What this sheet rests on.' },
      parameters: {
        title: '2. Parameters',
        hint: 'Change the values. Write “verified” where you have compared with the document.',
      },
      quotas: {
        title: '3. Quotas',
        hint: 'Add quotas of the province, ministry or branch in the blank rows. Parts of a unit are left out.',
      },
      rules: {
        title: '4. Rules',
        hint: 'Write “No” under “Applies” for a rule that is not used. The other columns are to read.',
      },
      own: {
        title: '5. Rules of the province, ministry or branch',
        hint: 'One rule for collectives a row, or for persons where the title is theirs alone. With places, units are proposed by the ranking; without, the rule is only judged.',
      },
    },
    about: {
      pack: 'Leave this line as it is.',
      year: 'The sheet holds for this year alone; blank: for every year of the pack.',
      ties: 'Write “The council decides” or “None of them is proposed”.',
    },
    guides: {
      code: 'The code of this row; every code once.',
      value: 'A number. Percentages from 0 to 100; a date as day/month, such as 30/3.',
      status: 'Write “verified” or “not verified”.',
      note: 'The document that it rests on, or what to remember.',
      awards: 'Name or abbreviation; several with semicolons between them.',
      basis:
        'One of: Number in one bloc; % of the units left over; % of the collectives qualified; % of the units of a class; for people: Number of persons in the list; % of the persons of each unit.',
      limit: 'A number, or the code of a parameter of table 2.',
      of: 'The awards that are counted from; for a class its name, one row a class under the same code.',
      article: 'Article and number of the document.',
      applies: 'Yes or No.',
      reading: 'To read; a change here changes nothing.',
      own: {
        code: 'A code of your own, none of those in table 4.',
        award: 'Name or abbreviation of one award.',
        levels: 'Central; Ministry or branch; Province or city; Other. Blank: all of them.',
        placeFrom: 'The first place, such as 2. Blank where places do not matter.',
        placeTo: 'The last place, such as 3. Blank: only one place.',
        percent: 'The total in percent of the maximum, from 0 to 100.',
        class: 'A class of the scheme.',
        other:
          'A condition in words, which somebody declares on the council’s sheet; until then data is missing.',
        article: 'Article and number of the document.',
        from: 'Day/month/year; blank: as long as the pack is in force.',
        to: 'Day/month/year; blank while it is in force.',
      },
    },
  },
};
