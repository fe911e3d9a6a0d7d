import type { InBoth } from './language';
import type { SentenceCode } from './sentences';

type Count = (count: number) => string;

interface ChecksWords {
  readonly nothing: string;
  /** Headings of the sections, by what to do. */
  readonly sections: { readonly error: string; readonly warning: string; readonly info: string };
  /** What a section means, in a line. */
  readonly meanings: { readonly error: string; readonly warning: string; readonly info: string };
  readonly count: Count;
  /** One line for many findings of one kind. */
  readonly groups: Partial<Record<SentenceCode, Count>>;
  /** The same for kinds without a line of their own: the first sentence stands for all. */
  readonly alike: (first: string, others: number) => string;
  readonly inTheCell: (text: string) => string;
  readonly mendInTable: string;
  readonly notAssigned: string;
  readonly mendReading: string;
  /** The same where nothing was read wrongly: the scheme or the award rules are seen there. */
  readonly seeRules: string;
  readonly unitAndCriterion: (unit: string, criterion: string) => string;
}

export const checksWords: InBoth<ChecksWords> = {
  vi: {
    nothing: 'Không có gì cần xử lý.',
    sections: { error: 'Phải xử lý', warning: 'Nên xem', info: 'Để biết' },
    meanings: {
      error: 'Chưa xong những việc này thì chưa xếp hạng chính thức được.',
      warning: 'Kết quả vẫn tính được; hãy xem có đúng ý bạn không.',
      info: 'Không cần làm gì.',
    },
    count: (count) => `${count} việc`,
    groups: {
      'score-missing': (count) => `${count} ô thiếu điểm`,
      'score-unreadable': (count) => `${count} ô điểm không đọc được`,
      'score-above-maximum': (count) => `${count} ô điểm cao hơn mức tối đa`,
      'score-below-zero': (count) => `${count} ô điểm là số âm`,
      'subtotal-differs': (count) => `${count} dòng nhóm ghi khác tổng các tiêu chí`,
      'duplicate-unit': (count) => `${count} đơn vị ghi hai lần`,
      'maximum-missing': (count) => `${count} tiêu chí không ghi điểm tối đa`,
      'maximum-needed': (count) => `${count} đơn vị chưa xếp hạng được vì thiếu điểm tối đa`,
      'nothing-assigned': (count) => `${count} đơn vị không được giao tiêu chí nào`,
      'award-dossier': (count) => `${count} hồ sơ khen thưởng cần trình`,
      'rank-shared': (count) => `${count} nhóm đơn vị đồng hạng`,
      'own-total-differs': (count) => `${count} tổng điểm trong bảng khác với Bảng Vàng tính`,
      'own-rank-differs': (count) => `${count} hạng trong bảng khác với Bảng Vàng xếp`,
      'row-not-a-unit': (count) => `${count} dòng không được coi là đơn vị`,
      'row-without-name': (count) => `${count} dòng có số nhưng không có tên đơn vị`,
      'unit-without-number': (count) => `${count} đơn vị không có số thứ tự`,
      'column-ignored': (count) => `${count} cột không phải điểm, đã bỏ qua`,
      'column-not-counted': (count) => `${count} cột có số nhưng không được tính`,
      'column-twice': (count) => `${count} cột điểm bị trùng nguồn`,
      'number-ambiguous': (count) => `${count} ô không rõ hàng nghìn hay thập phân`,
      'score-is-date': (count) => `${count} ô điểm đang là ngày tháng`,
      'score-in-percent': (count) => `${count} ô điểm định dạng phần trăm`,
      'formula-without-value': (count) => `${count} ô công thức chưa có giá trị`,
      'weight-unreadable': (count) => `${count} trọng số không đọc được`,
      'group-maximum-differs': (count) => `${count} nhóm ghi điểm tối đa khác tổng`,
      'scheme-maximum-differs': (count) => `${count} điểm tối đa trong bảng khác với bộ tiêu chí`,
      'criterion-matched-by-number': (count) => `${count} tiêu chí ghép theo số thứ tự`,
      'correction-holds': (count) => `${count} chỗ đọc theo sửa của bạn`,
      'correction-without-subject': (count) => `${count} sửa đổi của bạn không còn chỗ áp dụng`,
      'correction-not-needed': (count) => `${count} sửa đổi của bạn không còn cần nữa`,
      'form-lacks-criterion': (count) => `${count} phiếu thiếu tiêu chí`,
      'form-has-more': (count) => `${count} phiếu có tiêu chí khác các phiếu còn lại`,
      'form-maximum-differs': (count) => `${count} chỗ ghi điểm tối đa khác nhau giữa các phiếu`,
    },
    alike: (first, others) => `${first} (và ${others} chỗ tương tự)`,
    inTheCell: (text) => `Trong ô ghi: “${text}”.`,
    mendInTable: 'Sửa trong bảng',
    notAssigned: 'Coi là không giao',
    mendReading: 'Sửa cách đọc',
    seeRules: 'Xem ở Quy chế',
    unitAndCriterion: (unit, criterion) => `${unit}: “${criterion}”`,
  },
  en: {
    nothing: 'Nothing has to be seen to.',
    sections: { error: 'To be settled', warning: 'Worth a look', info: 'Good to know' },
    meanings: {
      error: 'There is no official ranking until these are settled.',
      warning: 'The results were computed all the same; see whether this is what you mean.',
      info: 'Nothing has to be done.',
    },
    count: (count) => (count === 1 ? '1 item' : `${count} items`),
    groups: {
      'score-missing': (count) => `${count} scores are missing`,
      'score-unreadable': (count) => `${count} scores cannot be read`,
      'score-above-maximum': (count) => `${count} scores are above the maximum`,
      'score-below-zero': (count) => `${count} scores are negative`,
      'subtotal-differs': (count) => `${count} group rows differ from the sum of their criteria`,
      'duplicate-unit': (count) => `${count} units stand there twice`,
      'award-dossier': (count) => `${count} award files to submit`,
      'maximum-missing': (count) => `${count} criteria state no maximum`,
      'maximum-needed': (count) => `${count} units are not ranked for want of a maximum`,
      'nothing-assigned': (count) => `${count} units have no criterion assigned`,
      'rank-shared': (count) => `${count} ranks are shared`,
      'own-total-differs': (count) => `${count} totals of the table differ from the computed ones`,
      'own-rank-differs': (count) => `${count} ranks of the table differ from the computed ones`,
      'row-not-a-unit': (count) => `${count} rows are not taken as units`,
      'row-without-name': (count) => `${count} rows have figures but no unit name`,
      'unit-without-number': (count) => `${count} units have no number`,
      'column-ignored': (count) => `${count} columns hold no scores and were left out`,
      'column-not-counted': (count) => `${count} columns hold numbers but were not counted`,
      'column-twice': (count) => `${count} score columns repeat a source`,
      'number-ambiguous': (count) => `${count} cells may mean thousands or decimals`,
      'score-is-date': (count) => `${count} scores are dates`,
      'score-in-percent': (count) => `${count} scores are formatted as percentages`,
      'formula-without-value': (count) => `${count} formulas have no value yet`,
      'weight-unreadable': (count) => `${count} weights cannot be read`,
      'group-maximum-differs': (count) => `${count} groups state a maximum other than their sum`,
      'scheme-maximum-differs': (count) => `${count} maxima of the table differ from the scheme`,
      'criterion-matched-by-number': (count) => `${count} criteria were matched by number`,
      'correction-holds': (count) => `${count} places are read as you corrected them`,
      'correction-without-subject': (count) => `${count} of your corrections have lost their place`,
      'correction-not-needed': (count) => `${count} of your corrections are no longer needed`,
      'form-lacks-criterion': (count) => `${count} forms lack a criterion`,
      'form-has-more': (count) => `${count} forms have a criterion that the others lack`,
      'form-maximum-differs': (count) => `${count} maxima differ between the forms`,
    },
    alike: (first, others) => `${first} (and ${others} more like it)`,
    inTheCell: (text) => `The cell says “${text}”.`,
    mendInTable: 'Mend in the table',
    notAssigned: 'Take as not assigned',
    mendReading: 'Correct the reading',
    seeRules: 'See under Rules',
    unitAndCriterion: (unit, criterion) => `${unit}: “${criterion}”`,
  },
};
