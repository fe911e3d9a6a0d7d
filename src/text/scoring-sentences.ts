import type { InBoth, Sentences } from './language';

/** What can be wrong with a scheme, as `scoring` names it. */
type SchemeProblem =
  | 'not-json'
  | 'newer-version'
  | 'missing-key'
  | 'unknown-key'
  | 'wrong-type'
  | 'not-allowed'
  | 'wrong-format'
  | 'out-of-range'
  | 'too-deep'
  | 'duplicate-code'
  | 'unknown-code'
  | 'empty-group'
  | 'children-of-a-leaf'
  | 'maximum-needed'
  | 'unreachable-band'
  | 'unknown-band'
  | 'no-base'
  | 'duplicate-entry'
  | 'blend-not-whole'
  | 'stage-and-blend'
  | 'formula-of-a-group'
  | 'formula-needs-maximum'
  | 'unreachable-step'
  | 'same-word'
  | 'duplicate-rule';

export interface ScoringSentenceParams {
  /** `at` is a place such as "criteria[0].maximum", "" for the whole file. */
  'scheme-problem': {
    readonly file: string;
    readonly at: string;
    readonly problem: SchemeProblem;
  };
}

type ProblemWords = Readonly<Record<SchemeProblem, string>>;

const problemsVi: ProblemWords = {
  'not-json': 'tệp không phải là JSON',
  'newer-version':
    'tệp do bản Bảng Vàng mới hơn lập, bản này chưa đọc được; cần cập nhật Bảng Vàng',
  'missing-key': 'thiếu mục này',
  'unknown-key': 'không có mục nào tên như vậy',
  'wrong-type': 'giá trị không đúng loại',
  'not-allowed': 'giá trị không nằm trong các giá trị được dùng',
  'wrong-format': 'phải là số thập phân dùng dấu chấm, ví dụ 12.5',
  'out-of-range': 'giá trị ngoài giới hạn cho phép',
  'too-deep': 'quá nhiều cấp tiêu chí',
  'duplicate-code': 'mã tiêu chí bị trùng',
  'unknown-code': 'không có tiêu chí nào mang mã này',
  'empty-group': 'nhóm chưa có tiêu chí nào',
  'children-of-a-leaf': 'chỉ nhóm mới có tiêu chí con',
  'maximum-needed': 'tiêu chí có trọng số phần trăm phải có điểm tối đa lớn hơn 0',
  'unreachable-band': 'mức xếp loại này không bao giờ đạt tới, hãy xếp các mức từ cao xuống thấp',
  'unknown-band': 'không có mức xếp loại nào tên như vậy',
  'no-base': 'điểm liệt chỉ đặt cho tiêu chí chấm điểm, không đặt cho điểm thưởng, điểm trừ',
  'duplicate-entry': 'mục này đã ghi ở trên',
  'blend-not-whole': 'tỷ lệ của các nguồn điểm cộng lại phải bằng 1',
  'stage-and-blend': 'đã ghép nhiều nguồn điểm thì không chọn riêng một nguồn nữa',
  'formula-of-a-group': 'nhóm không có cách tính riêng, chỉ tiêu chí mới có',
  'formula-needs-maximum': 'cách tính này cần điểm tối đa của tiêu chí, hoặc số điểm của riêng nó',
  'unreachable-step': 'bậc này không bao giờ đạt tới, hãy xếp các bậc từ cao xuống thấp',
  'same-word': 'lời ghi này đã có ở trên nên không phân biệt được',
  'duplicate-rule': 'mã quy định bị trùng trong một tiêu chí',
};

const problemsEn: ProblemWords = {
  'not-json': 'the file is not JSON',
  'newer-version':
    'a later version of Bảng Vàng made the file, which this one cannot read; update Bảng Vàng',
  'missing-key': 'this entry is missing',
  'unknown-key': 'there is no entry of that name',
  'wrong-type': 'the value is of the wrong kind',
  'not-allowed': 'the value is not one of those that are possible',
  'wrong-format': 'it must be a decimal with a dot, such as 12.5',
  'out-of-range': 'the value is out of range',
  'too-deep': 'there are too many levels of criteria',
  'duplicate-code': 'two criteria have this code',
  'unknown-code': 'no criterion has this code',
  'empty-group': 'the group has no criterion',
  'children-of-a-leaf': 'only a group can have criteria below it',
  'maximum-needed': 'a criterion with a percentage weight needs a maximum above 0',
  'unreachable-band': 'this class can never be reached; list the classes from the highest down',
  'unknown-band': 'there is no class of this name',
  'no-base': 'a floor needs a criterion with base points, not bonus or penalty',
  'duplicate-entry': 'this entry already stands above',
  'blend-not-whole': 'the weights of the sources of scores must add up to 1',
  'stage-and-blend': 'where several sources of scores are blended, no single one can be chosen',
  'formula-of-a-group': 'a group has no formula, only a criterion does',
  'formula-needs-maximum': 'this formula needs the maximum of its criterion, or points of its own',
  'unreachable-step': 'this step can never be reached; list the steps from the highest down',
  'same-word': 'this word already stands above and cannot be told from it',
  'duplicate-rule': 'two rules of one criterion have this code',
};

export const scoringSentences: InBoth<Sentences<ScoringSentenceParams>> = {
  vi: {
    'scheme-problem': ({ file, at, problem }) =>
      `Tệp bộ tiêu chí “${file}” chưa dùng được${at === '' ? '' : `, ở “${at}”`}: ${problemsVi[problem]}. Hãy sửa tệp rồi chạy lại.`,
  },
  en: {
    'scheme-problem': ({ file, at, problem }) =>
      `The scheme file “${file}” cannot be used${at === '' ? '' : `, at “${at}”`}: ${problemsEn[problem]}. Correct the file and run again.`,
  },
};
