import type { OfIndicators } from './indicator-words';
import type { InBoth, Language } from './language';
import { shortCategoryWords } from './people-words';

/** What stands in the sentences, ready to be read. */
export interface IndicatorFigures {
  readonly figure: string;
  readonly threshold: string;
  /** The units concerned, and the criteria. */
  readonly units: string;
  readonly criteria: string;
  /** Pairs of units, and single scores with their figures; "" for none. */
  readonly pairs: string;
  readonly spots: string;
  /** Units with the days of each; "" for none. */
  readonly byUnit: string;
  /** A further figure as an exact fraction. */
  readonly exact: (name: string) => string;
  /** Further figures by name; "" for one that there is not. */
  readonly detail: (name: string) => string;
}

type Say = (figures: IndicatorFigures) => string;

interface IndicatorRemarks {
  readonly fine: Say;
  /** A question, never a verdict; where the facts are plain, what a person has to explain. */
  readonly ask: Say;
  /** What is missing, and where to write it. */
  readonly lacking: string;
}

/** Units that are left out of both shares, since nobody has said where they lie. */
const untagged: InBoth<(detail: IndicatorFigures['detail']) => string> = {
  vi: (detail) =>
    ['', '0'].includes(detail('untagged'))
      ? ''
      : ` Chưa tính ${detail('untagged')} đơn vị chưa ghi đặc điểm.`,
  en: (detail) =>
    ['', '0'].includes(detail('untagged'))
      ? ''
      : ` Left out: ${detail('untagged')} units without tags.`,
};

/** Where self-scores lie furthest above the verified ones. */
const widest: InBoth<(spots: string) => string> = {
  vi: (spots) => (spots === '' ? '' : ` Ô chênh nhiều nhất: ${spots}.`),
  en: (spots) => (spots === '' ? '' : ` Furthest apart: ${spots}.`),
};

const PERSONS = [
  'province-leader',
  'department-leader',
  'entrepreneur',
  'other-leader',
  'direct-worker',
] as const;

/** Those proposed by the five categories of the statistical forms. */
const byCategory: InBoth<(detail: IndicatorFigures['detail']) => string> = {
  vi: (detail) => ` Theo loại: ${sharesOf('vi', detail)}.`,
  en: (detail) => ` By category: ${sharesOf('en', detail)}.`,
};

function sharesOf(language: Language, detail: IndicatorFigures['detail']): string {
  const words = shortCategoryWords[language];
  return PERSONS.map((category) => `${words[category]} ${detail(category)}`).join(', ');
}

export const indicatorRemarks: InBoth<OfIndicators<IndicatorRemarks>> = {
  vi: {
    'flags-in-turn': {
      fine: ({ detail }) =>
        `Trong ${detail('years')} năm, cờ thi đua về ${detail('winners')} đơn vị; có đơn vị nhận nhiều lần. Mức tập trung (tổng bình phương tỷ lệ) là ${detail('concentration')}.`,
      ask: ({ detail, exact }) =>
        `Cần xem: vì sao ${detail('years')} năm liền mỗi năm cờ về một đơn vị khác? Nếu các đơn vị ngang nhau, khả năng như vậy là ${exact('chance')} (${detail('chance')}). Mức tập trung (tổng bình phương tỷ lệ) là ${detail('concentration')}.`,
      lacking:
        'Cần ít nhất 4 đơn vị và đơn vị nhận cờ của đủ một vòng năm. Hãy ghi cột “Danh hiệu, hình thức khen thưởng” ở trang “Lịch sử”.',
    },
    'waiting-and-awards': {
      fine: () => 'Khen thưởng năm nay không đi theo số năm chờ.',
      ask: () => 'Cần xem: vì sao đơn vị chờ càng lâu thì năm nay càng được đề nghị khen cao?',
      lacking:
        'Cần ít nhất 4 đơn vị, khen thưởng các năm trước ở trang “Lịch sử” và đề nghị khen thưởng năm nay.',
    },
    'winner-not-first': {
      fine: () => 'Đơn vị được đề nghị tặng cờ cũng đứng đầu về điểm.',
      ask: ({ figure }) =>
        `Cần giải trình: vì sao đơn vị được đề nghị tặng cờ kém đơn vị đứng đầu ${figure} điểm? Hãy ghi lý do vào trang “Hội đồng”.`,
      lacking:
        'Chưa có đơn vị được đề nghị tặng cờ, hoặc đơn vị đó chưa có tổng điểm. Hãy ghi cấp tổ chức ở trang “Thông tin khối” và đủ điểm ở bảng điểm.',
    },
    'head-wins': {
      fine: ({ detail }) =>
        `Trong ${detail('years')} năm, đơn vị trưởng cụm, khối nhận cờ ${detail('times')} lần.`,
      ask: ({ detail, threshold }) =>
        `Cần xem: vì sao trong ${detail('years')} năm, đơn vị trưởng cụm, khối nhận cờ tới ${detail('times')} lần, quá ${threshold}?`,
      lacking:
        'Cần ít nhất 3 năm có cả đơn vị trưởng cụm, khối và đơn vị nhận cờ. Hãy ghi cột “Chức trách trong cụm, khối” ở trang “Lịch sử”.',
    },
    'leaders-share': {
      fine: ({ detail }) =>
        `Lãnh đạo chiếm ${detail('share')} danh sách đề nghị và ${detail('ofStaff')} số người.`,
      ask: ({ detail, figure }) =>
        `Cần xem: vì sao lãnh đạo chiếm ${detail('share')} danh sách đề nghị, gấp ${figure} lần tỷ lệ trong số người (${detail('ofStaff')})?`,
      lacking:
        'Cần một trang danh sách cá nhân đề nghị khen thưởng, và cột “Tổng số người”, “Số lãnh đạo” của mọi đơn vị ở trang “Thông tin khối”.',
    },
    'direct-workers': {
      fine: ({ detail }) =>
        `Người lao động trực tiếp chiếm ${detail('share')} danh sách đề nghị và ${detail('ofStaff')} số người.${byCategory.vi(detail)}`,
      ask: ({ detail }) =>
        `Cần xem: vì sao người lao động trực tiếp chiếm ${detail('share')} danh sách đề nghị, trong khi chiếm ${detail('ofStaff')} số người?${byCategory.vi(detail)}`,
      lacking:
        'Cần một trang danh sách cá nhân đề nghị khen thưởng, và cột “Tổng số người”, “Số người lao động trực tiếp” của mọi đơn vị ở trang “Thông tin khối”.',
    },
    'remote-share': {
      fine: ({ figure, threshold, detail }) =>
        `Đơn vị ở nơi khó khăn chiếm ${figure} đề nghị khen thưởng và ${threshold} số đơn vị.${untagged.vi(detail)}`,
      ask: ({ figure, threshold, detail }) =>
        `Cần xem: vì sao đơn vị ở nơi khó khăn chiếm ${threshold} số đơn vị mà chỉ chiếm ${figure} đề nghị khen thưởng?${untagged.vi(detail)}`,
      lacking:
        'Chưa đủ dữ liệu về nơi đóng của các đơn vị, hoặc chưa có đề nghị khen thưởng. Hãy ghi cột “Đặc điểm (biên giới, hải đảo, …)” của mọi đơn vị ở trang “Thông tin khối”; đơn vị không ở nơi khó khăn thì ghi ví dụ “đồng bằng”.',
    },
    'few-ad-hoc': {
      fine: ({ figure, detail }) =>
        `Khen đột xuất chiếm ${figure} trong ${detail('awards')} lần khen có ghi loại.`,
      ask: ({ figure, threshold, detail }) =>
        `Cần xem: vì sao khen đột xuất chỉ chiếm ${figure} trong ${detail('awards')} lần khen có ghi loại, dưới ${threshold}?`,
      lacking: 'Hãy ghi cột “Loại khen thưởng” ở trang “Lịch sử”.',
    },
    'same-achievement': {
      fine: () => 'Không đơn vị nào nhận nhiều hình thức khen cho thành tích của cùng một năm.',
      ask: ({ figure, units }) =>
        `Cần xem: vì sao có ${figure} lần một đơn vị nhận nhiều hình thức khen cho thành tích của cùng một năm (${units})? Có phải cùng một thành tích không?`,
      lacking:
        'Chưa có hình thức khen nào của các năm trước. Hãy ghi cột “Danh hiệu, hình thức khen thưởng” ở trang “Lịch sử”.',
    },
    late: {
      fine: ({ figure, byUnit }) =>
        `${figure} hồ sơ nộp đúng hạn.${byUnit === '' ? '' : ` Nộp muộn lâu nhất: ${byUnit}.`}`,
      ask: ({ figure, detail, byUnit }) =>
        `Cần xem: vì sao chỉ ${figure} hồ sơ nộp đúng hạn? ${detail('late')} hồ sơ nộp muộn, lâu nhất ${detail('most')} ngày: ${byUnit}.`,
      lacking:
        'Hãy ghi các hạn, và cột “Ngày đăng ký”, “Ngày ký giao ước”, “Ngày nộp báo cáo” của các đơn vị ở trang “Thông tin khối”.',
    },
    incomplete: {
      fine: ({ figure }) => `Đơn vị ghi ít nhất cũng đã có ${figure} số điểm phải ghi.`,
      ask: ({ figure, units }) =>
        `Cần xem: vì sao bảng điểm của ${units} còn ô trống? Ít nhất mới ghi ${figure}.`,
      lacking: 'Bảng điểm chưa có tiêu chí nào phải ghi điểm.',
    },
    'uneven-totals': {
      fine: ({ figure }) => `Hệ số biến thiên của tổng điểm là ${figure}.`,
      ask: ({ figure, threshold }) =>
        `Cần xem: vì sao tổng điểm các đơn vị chênh nhau nhiều (hệ số biến thiên ${figure}, quá ${threshold})?`,
      lacking: 'Cần tổng điểm của ít nhất hai đơn vị. Hãy ghi đủ điểm ở bảng điểm.',
    },
    inversions: {
      fine: () => 'Không đơn vị nào ít điểm hơn mà được đề nghị khen cao hơn.',
      ask: ({ figure, pairs }) =>
        `Cần xem: vì sao có ${figure} cặp mà đơn vị ít điểm hơn (ghi trước) được đề nghị khen cao hơn: ${pairs}?`,
      lacking:
        'Chưa có đề nghị khen thưởng nào. Hãy ghi cấp tổ chức và năm xét thi đua ở trang “Thông tin khối”.',
    },
    inflation: {
      fine: ({ figure, spots }) =>
        `Tự chấm cao hơn thẩm định nhiều nhất là ${figure} điểm tối đa.${widest.vi(spots)}`,
      ask: ({ figure, units, spots }) =>
        `Cần xem: vì sao ${units} tự chấm cao hơn thẩm định, tới ${figure} điểm tối đa?${widest.vi(spots)}`,
      lacking: 'Cần cả điểm tự chấm và điểm thẩm định, cùng điểm tối đa, ở bảng điểm.',
    },
    'narrow-range': {
      fine: ({ figure }) => `Đơn vị cao nhất hơn đơn vị thấp nhất ${figure} điểm tối đa.`,
      ask: ({ figure }) =>
        `Cần xem: vì sao đơn vị cao nhất chỉ hơn đơn vị thấp nhất ${figure} điểm tối đa? Bảng điểm có phân biệt được các đơn vị không?`,
      lacking: 'Cần tổng điểm của ít nhất hai đơn vị và điểm tối đa ở bảng điểm.',
    },
    'idle-criteria': {
      fine: ({ figure }) => `Ở ${figure} số tiêu chí, mọi đơn vị đều đạt điểm tối đa.`,
      ask: ({ figure, criteria }) =>
        `Cần xem: vì sao ở ${figure} số tiêu chí mọi đơn vị đều đạt điểm tối đa (tiêu chí ${criteria})?`,
      lacking: 'Cần điểm tối đa của các tiêu chí và điểm của ít nhất hai đơn vị ở bảng điểm.',
    },
    'flip-margin': {
      fine: ({ figure }) => `Phải đổi một ô điểm ít nhất ${figure} điểm thì hạng nhất mới khác.`,
      ask: ({ figure, units, criteria }) =>
        criteria === ''
          ? `Cần xem: vì sao hạng nhất chưa phân định được (${units})?`
          : `Cần xem: vì sao chỉ cần đổi ${figure} điểm ở tiêu chí ${criteria} thì hạng nhất đã khác (${units})?`,
      lacking:
        'Chưa có hai đơn vị xếp hạng, chưa có điểm tối đa, hoặc không một điểm nào đổi được hạng nhất.',
    },
    'one-criterion': {
      fine: ({ detail }) =>
        `Có ${detail('criteria')} tiêu chí mà nếu bỏ đi thì đơn vị hạng nhất sẽ khác.`,
      ask: ({ figure, criteria }) =>
        `Cần xem: vì sao hạng nhất phụ thuộc từng tiêu chí? Bỏ một trong các tiêu chí ${criteria} (${figure} số tiêu chí) thì đơn vị hạng nhất sẽ khác.`,
      lacking:
        'Cần ít nhất hai tiêu chí và đơn vị hạng nhất. Với bảng điểm rất lớn, hãy xem “Nếu thay đổi” thay cho chỉ báo này.',
    },
  },
  en: {
    'flags-in-turn': {
      fine: ({ detail }) =>
        `In ${detail('years')} years the flag went to ${detail('winners')} units; some had it several times. Their concentration (sum of squared shares) is ${detail('concentration')}.`,
      ask: ({ detail, exact }) =>
        `To look at: why did the flag go to another unit in each of ${detail('years')} years? Among equals the chance of that is ${exact('chance')} (${detail('chance')}). Their concentration (sum of squared shares) is ${detail('concentration')}.`,
      lacking:
        'At least 4 units and the winners of a full cycle of years are needed. Fill in the awards on the sheet “Lịch sử”.',
    },
    'waiting-and-awards': {
      fine: () => 'The awards of this year do not follow the years of waiting.',
      ask: () => 'To look at: why do units that waited longer get higher awards this year?',
      lacking:
        'At least 4 units, the awards of earlier years on the sheet “Lịch sử” and proposals of this year are needed.',
    },
    'winner-not-first': {
      fine: () => 'The unit proposed for the flag is also first by points.',
      ask: ({ figure }) =>
        `To be explained: why does the flag go to a unit ${figure} points below the first? Write the reason on the sheet “Hội đồng”.`,
      lacking:
        'No unit is proposed for the flag, or it has no total. Fill in the organiser on the sheet “Thông tin khối” and the scores.',
    },
    'head-wins': {
      fine: ({ detail }) =>
        `In ${detail('years')} years the head took the flag ${detail('times')} times.`,
      ask: ({ detail, threshold }) =>
        `To look at: why did the head take the flag ${detail('times')} times in ${detail('years')} years, above ${threshold}?`,
      lacking:
        'At least 3 years with both head and winner are needed. Fill in the offices on the sheet “Lịch sử”.',
    },
    'leaders-share': {
      fine: ({ detail }) =>
        `Leaders are ${detail('share')} of those proposed and ${detail('ofStaff')} of the staff.`,
      ask: ({ detail, figure }) =>
        `To look at: why are leaders ${detail('share')} of those proposed, ${figure} times their share of the staff (${detail('ofStaff')})?`,
      lacking:
        'A list of people proposed is needed, and staff and leaders of every unit on the sheet “Thông tin khối”.',
    },
    'direct-workers': {
      fine: ({ detail }) =>
        `Direct workers are ${detail('share')} of those proposed and ${detail('ofStaff')} of the staff.${byCategory.en(detail)}`,
      ask: ({ detail }) =>
        `To look at: why are direct workers ${detail('share')} of those proposed and ${detail('ofStaff')} of the staff?${byCategory.en(detail)}`,
      lacking:
        'A list of people proposed is needed, and staff and direct workers of every unit on the sheet “Thông tin khối”.',
    },
    'remote-share': {
      fine: ({ figure, threshold, detail }) =>
        `Units of hard areas are ${figure} of the proposals and ${threshold} of the units.${untagged.en(detail)}`,
      ask: ({ figure, threshold, detail }) =>
        `To look at: why are units of hard areas ${threshold} of the units and only ${figure} of the proposals?${untagged.en(detail)}`,
      lacking:
        'Not enough is known of where the units lie, or nobody is proposed. Fill in the tags of every unit on the sheet “Thông tin khối”; for a unit that is in no hard area write such as “lowland”.',
    },
    'few-ad-hoc': {
      fine: ({ figure, detail }) =>
        `Ad-hoc awards are ${figure} of ${detail('awards')} awards of a written type.`,
      ask: ({ figure, threshold, detail }) =>
        `To look at: why are ad-hoc awards only ${figure} of ${detail('awards')} awards of a written type, below ${threshold}?`,
      lacking: 'Fill in the types of awards on the sheet “Lịch sử”.',
    },
    'same-achievement': {
      fine: () => 'No unit had several forms of reward for the merit of one year.',
      ask: ({ figure, units }) =>
        `To look at: why did units have several forms of reward for the merit of one year ${figure} times (${units})? Was it one achievement?`,
      lacking: 'No reward of earlier years is known. Fill in the awards on the sheet “Lịch sử”.',
    },
    late: {
      fine: ({ figure, byUnit }) =>
        `${figure} of the papers were in time.${byUnit === '' ? '' : ` Late at most: ${byUnit}.`}`,
      ask: ({ figure, detail, byUnit }) =>
        `To look at: why were only ${figure} of the papers in time? ${detail('late')} were late, by ${detail('most')} days at most: ${byUnit}.`,
      lacking: 'Fill in the deadlines and the dates of the units on the sheet “Thông tin khối”.',
    },
    incomplete: {
      fine: ({ figure }) => `Every unit has at least ${figure} of its scores.`,
      ask: ({ figure, units }) =>
        `To look at: why are there blank scores of ${units}? The least has ${figure}.`,
      lacking: 'The score table has no criterion to be filled in.',
    },
    'uneven-totals': {
      fine: ({ figure }) => `The coefficient of variation of the totals is ${figure}.`,
      ask: ({ figure, threshold }) =>
        `To look at: why are the totals so uneven (coefficient of variation ${figure}, above ${threshold})?`,
      lacking: 'Totals of at least two units are needed. Complete the scores.',
    },
    inversions: {
      fine: () => 'No unit with fewer points is proposed for a higher award.',
      ask: ({ figure, pairs }) =>
        `To look at: why is there a higher award for fewer points (named first) in ${figure} pairs: ${pairs}?`,
      lacking:
        'Nobody is proposed for an award. Fill in organiser and award year on the sheet “Thông tin khối”.',
    },
    inflation: {
      fine: ({ figure, spots }) =>
        `Self-scores are above the verified ones by at most ${figure} of the maximum.${widest.en(spots)}`,
      ask: ({ figure, units, spots }) =>
        `To look at: why are the self-scores of ${units} above the verified ones, by up to ${figure} of the maximum?${widest.en(spots)}`,
      lacking: 'Self-scores, verified scores and maxima are needed in the score table.',
    },
    'narrow-range': {
      fine: ({ figure }) => `The highest total is ${figure} of the maximum above the lowest.`,
      ask: ({ figure }) =>
        `To look at: why is the highest total only ${figure} of the maximum above the lowest? Does the table tell the units apart?`,
      lacking: 'Totals of at least two units and maxima are needed in the score table.',
    },
    'idle-criteria': {
      fine: ({ figure }) => `In ${figure} of the criteria every unit has the maximum.`,
      ask: ({ figure, criteria }) =>
        `To look at: why has every unit the maximum in ${figure} of the criteria (${criteria})?`,
      lacking: 'Maxima and the scores of at least two units are needed in the score table.',
    },
    'flip-margin': {
      fine: ({ figure }) =>
        `One score has to change by at least ${figure} points for another first place.`,
      ask: ({ figure, units, criteria }) =>
        criteria === ''
          ? `To look at: why is the first place not decided (${units})?`
          : `To look at: why do ${figure} points in criterion ${criteria} change the first place (${units})?`,
      lacking:
        'Two ranked units and a maximum are needed, and a single score that can change the first place.',
    },
    'one-criterion': {
      fine: ({ detail }) =>
        `Without one of ${detail('criteria')} criteria another unit would be first.`,
      ask: ({ figure, criteria }) =>
        `To look at: why does the first place hang on single criteria? Without one of ${criteria} (${figure} of the criteria) another unit would be first.`,
      lacking:
        'Two criteria and a first place are needed. For very large tables see the what-if questions instead.',
    },
  },
};
