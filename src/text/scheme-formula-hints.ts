import type { InBoth } from './language';
import { formulaKindWords, parameterLabels, type ParameterKey } from './scheme-formula-words';

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** What may be written for a parameter, beside its row and in what is said of a mistake. */
export const parameterHints: InBoth<Words<ParameterKey>> = {
  vi: {
    each: 'Một số; số âm nếu mỗi lần bị trừ',
    most: 'Một số; Điểm tối đa; 1,5 lần điểm tối đa; hoặc Không hạn chế',
    least: 'Một số, có thể âm; không có dòng này: không hạn chế',
    fractions: 'Được ghi; hoặc Không được ghi',
    pass: 'Các lời ghi như đạt; x; 1, cách nhau bằng dấu chấm phẩy',
    fail: 'Các lời ghi như không đạt; 0, cách nhau bằng dấu chấm phẩy',
    passPoints: 'Một số; hoặc Điểm tối đa',
    failPoints: 'Một số; không có dòng này: 0 điểm',
    blankResult: 'Chưa có số liệu; hoặc Không đạt',
    direction: 'Càng cao càng tốt; hoặc Càng thấp càng tốt',
    target: 'Theo bảng điểm; hoặc một số dùng chung cho mọi đơn vị',
    standard: 'Một số (điểm khi đạt 100%); hoặc Điểm tối đa',
    below: 'Theo tỷ lệ đạt; hoặc Trừ theo từng %',
    belowEach: 'Một số không âm, ví dụ 0,1',
    belowCounting: 'Tính cả phần lẻ; Chỉ tính đủ từng %; hoặc Tính tròn lên một %',
    above: 'Không cộng thêm; Theo tỷ lệ đạt; hoặc Cộng theo từng %',
    aboveEach: 'Một số không âm, ví dụ 0,2',
    aboveCounting: 'Tính cả phần lẻ; Chỉ tính đủ từng %; hoặc Tính tròn lên một %',
    aboveMost: 'Một số không âm; không có dòng này: không hạn chế',
    floor: 'Ô Mức: số %, ví dụ 70; ô Giá trị: số %, ví dụ 0',
    floorAbove: 'Ô Mức: số %, ví dụ 70; ô Giá trị: số %, ví dụ 0',
    step: 'Ô Mức: số %, ví dụ 95; ô Giá trị: số điểm; ghi bậc cao trước',
    stepAbove: 'Ô Mức: số %, ví dụ 98; ô Giá trị: số điểm; ghi bậc cao trước',
    otherwise: 'Một số; không có dòng này: 0 điểm',
    noTarget:
      'Coi như không giao; Chưa có số liệu; Tính 0 điểm; Đủ điểm chuẩn; hoặc Đủ điểm chuẩn nếu có kết quả',
    blankTarget: 'Chưa có số liệu; hoặc Không có chỉ tiêu',
    shareAtTarget: 'Số % từ 0 đến 100, ví dụ 50',
    bonus: 'Một số không âm, ví dụ 0,5',
    penalty: 'Một số không âm, ví dụ 0,5',
    blankCases: 'Chưa có số liệu; hoặc Không có lần nào',
    base: 'Một số; hoặc Điểm tối đa',
    mostDeducted: 'Một số không âm; không có dòng này: không hạn chế',
    mostBonus: 'Một số không âm; không có dòng này: không hạn chế',
    belowZero: 'Được; hoặc Không được',
    level: 'Ô Mức: lời ghi như Tốt; ô Giá trị: số điểm',
  },
  en: {
    each: 'A number; negative where each one costs points',
    most: 'A number; The maximum; 1.5 times the maximum; or No limit',
    least: 'A number, also a negative one; without this row there is no limit',
    fractions: 'May be written; or Are refused',
    pass: 'Words such as pass; x; 1, with semicolons between',
    fail: 'Words such as fail; 0, with semicolons between',
    passPoints: 'A number; or The maximum',
    failPoints: 'A number; without this row it is 0',
    blankResult: 'Is missing; or Is a fail',
    direction: 'More; or Less',
    target: 'As in the table; or one number for all units',
    standard: 'A number (the points for 100%); or The maximum',
    below: 'In proportion; or By each %',
    belowEach: 'A number that is not negative, such as 0.1',
    belowCounting: 'Count exactly; Only whole % count; or Each one begun counts',
    above: 'Nothing more; In proportion; or By each %',
    aboveEach: 'A number that is not negative, such as 0.2',
    aboveCounting: 'Count exactly; Only whole % count; or Each one begun counts',
    aboveMost: 'A number that is not negative; without this row there is no limit',
    floor: 'Level: a percentage, such as 70; Value: a percentage, such as 0',
    floorAbove: 'Level: a percentage, such as 70; Value: a percentage, such as 0',
    step: 'Level: a percentage, such as 95; Value: points; the highest step first',
    stepAbove: 'Level: a percentage, such as 98; Value: points; the highest step first',
    otherwise: 'A number; without this row it is 0',
    noTarget:
      'Is not assigned; Is missing; Counts 0; Is worth the standard; or Is worth the standard once anything was done',
    blankTarget: 'Is missing; or Is no target',
    shareAtTarget: 'A percentage from 0 to 100, such as 50',
    bonus: 'A number that is not negative, such as 0.5',
    penalty: 'A number that is not negative, such as 0.5',
    blankCases: 'Is missing; or Is none',
    base: 'A number; or The maximum',
    mostDeducted: 'A number that is not negative; without this row there is no limit',
    mostBonus: 'A number that is not negative; without this row there is no limit',
    belowZero: 'Allowed; or Not allowed',
    level: 'Level: a word such as Good; Value: points',
  },
};

interface SchemeFormulaHints {
  /** Shown where a cell of that column is selected; all under 255 characters. */
  readonly formula: string;
  readonly code: string;
  readonly parameter: string;
  readonly rules: Words<
    'leaf' | 'name' | 'effect' | 'code' | 'each' | 'most' | 'oneOf' | 'condition'
  >;
  readonly volumes: Words<
    'leaf' | 'volume' | 'part' | 'code' | 'size' | 'share' | 'points' | 'bound'
  >;
}

export const schemeFormulaHints: InBoth<SchemeFormulaHints> = {
  vi: {
    formula: `Ghi một trong: ${Object.values(formulaKindWords.vi).join('; ')}. Để trống: chấm trực tiếp. Thông số ghi ở các bảng bên dưới.`,
    code: 'Mã của tiêu chí có cách tính này, như ở bảng tiêu chí.',
    parameter: 'Tên thông số, đúng như ở các dòng đã có. Mỗi dòng một thông số.',
    rules: {
      leaf: `Mã của tiêu chí có cách tính “${formulaKindWords.vi.cases}”.`,
      name: 'Nội dung quy định, ví dụ: nộp báo cáo chậm.',
      effect: 'Ghi một trong: Trừ; Thưởng; Không xếp loại.',
      code: 'Mã riêng của quy định trong tiêu chí, ví dụ a1.1.',
      each: 'Mỗi vụ việc trừ hoặc thưởng bao nhiêu điểm: một số không âm. Để trống nếu tính theo bậc khối lượng hoặc không xếp loại.',
      most: 'Riêng quy định này trừ hoặc thưởng nhiều nhất bao nhiêu điểm. Để trống nếu không hạn chế.',
      oneOf:
        'Các quy định ghi cùng một tên ở ô này thì chỉ lấy quy định nhiều điểm nhất. Để trống nếu không.',
      condition:
        'Ghi “Chỉ khi không bị trừ điểm nào” nếu chỉ thưởng khi tiêu chí không bị trừ. Để trống nếu không.',
    },
    volumes: {
      leaf: `Mã của tiêu chí có cách tính “${formulaKindWords.vi.cases}”.`,
      volume:
        'Tên chung của khối lượng, ví dụ: hồ sơ tiếp nhận. Các quy định ghi cùng tên dùng chung một cột số liệu.',
      part: 'Ghi bằng %; hoặc Ghi bằng số lượng: cách ghi phần được xét trong bảng số liệu.',
      code: 'Mã quy định như ở bảng quy định trừ, thưởng.',
      size: 'Khối lượng từ bao nhiêu thì dùng bậc này, ví dụ 1000; khối lượng lớn ghi trước.',
      share: 'Phần được xét chiếm từ bao nhiêu %, ví dụ 10; bậc cao ghi trước.',
      points: 'Số điểm trừ hoặc thưởng của bậc: một số không âm.',
      bound:
        'Để trống hoặc ghi Từ: đạt đúng mức là được. Phải vượt mức thì ghi một trong: Khối lượng: trên; Phần: trên; Cả hai: trên.',
    },
  },
  en: {
    formula: `One of: ${Object.values(formulaKindWords.en).join('; ')}. Blank: direct points. The parameters stand in the tables below.`,
    code: 'The code of the criterion, as in the table of criteria.',
    parameter: 'The name of a parameter, as in the rows that are there. One parameter a row.',
    rules: {
      leaf: `The code of a criterion of kind “${formulaKindWords.en.cases}”.`,
      name: 'What the rule says, such as: a report that is late.',
      effect: 'One of: Deduction; Bonus; No class.',
      code: 'A code of its own within the criterion, such as a1.1.',
      each: 'How many points each case costs or earns, not negative. Blank for steps by volume, and for no class.',
      most: 'The most that this rule alone costs or earns. Blank for no limit.',
      oneOf:
        'Of the rules with the same name in this cell, only the one worth most counts. Blank for none.',
      condition:
        'Write “Only where nothing was lost” where the criterion must have lost nothing. Blank for none.',
    },
    volumes: {
      leaf: `The code of a criterion of kind “${formulaKindWords.en.cases}”.`,
      volume:
        'A name for the volume, such as: files received. Rules with the same name share one column of figures.',
      part: 'Given in %; or Given as a number: how the sheet gives the part that counts.',
      code: 'The code of the rule, as in the table of rules.',
      size: 'From which volume on the step holds, such as 1000; the largest first.',
      share: 'From which share on, in %, such as 10; the highest first.',
      points: 'What the step costs or earns, not negative.',
      bound:
        'Blank or From: the level itself is enough. Otherwise one of: Volume: above; Part: above; Both: above.',
    },
  },
};

/** Which parameters a formula of a kind may have, in quotes. */
export function listOfParameters(parameters: readonly ParameterKey[], language: 'vi' | 'en') {
  return parameters.map((key) => `“${parameterLabels[language][key]}”`).join(', ');
}
