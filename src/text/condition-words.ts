import type { InBoth } from './language';

/** Conditions that only people can declare, as parts of a sentence: "nội bộ đoàn kết". */
export const declaredWords = {
  vi: {
    'exceeded-targets': 'vượt chỉ tiêu',
    'outstanding-collective': 'tiêu biểu xuất sắc',
    'internal-unity': 'nội bộ đoàn kết',
    'clean-organisations': 'tổ chức trong sạch',
    'thrift-integrity': 'tiết kiệm, chống tham nhũng',
    'exemplary-compliance': 'gương mẫu chấp hành',
    'leading-thrift': 'đi đầu tiết kiệm, chống tham nhũng',
    selected: 'được lựa chọn là tiêu biểu xuất sắc',
    voted: 'được bình xét',
    'movement-leader': 'dẫn đầu phong trào thi đua khi sơ kết, tổng kết',
    'takes-part': 'tích cực tham gia phong trào thi đua',
    'everyone-completed': 'mọi cá nhân hoàn thành nhiệm vụ',
    'nobody-disciplined': 'không có cá nhân bị kỷ luật từ cảnh cáo trở lên',
    'grassroots-democracy': 'thực hiện tốt dân chủ ở cơ sở, chăm lo đời sống tập thể',
    'not-flag-eligible': 'không thuộc đối tượng được tặng cờ thi đua',
    'nothing-pending': 'không có kỷ luật, điều tra, thanh tra, khiếu nại đang xem xét',
    'regulation-criteria': 'đạt tiêu chuẩn theo quy định của tỉnh, Bộ, ban, ngành',
    solidarity: 'tự lực, tự cường, đoàn kết, tương trợ',
    'initiative-unit': 'có sáng kiến được cơ sở công nhận',
    'initiative-province': 'có sáng kiến, đề tài ảnh hưởng trong tỉnh, Bộ, ban, ngành',
    'initiative-nation': 'có sáng kiến, đề tài ảnh hưởng trong toàn quốc',
  },
  en: {
    'exceeded-targets': 'targets exceeded',
    'outstanding-collective': 'outstanding in its field',
    'internal-unity': 'internal unity',
    'clean-organisations': 'sound Party and mass organisations',
    'thrift-integrity': 'thrift and no corruption',
    'exemplary-compliance': 'exemplary compliance, thrift and integrity',
    'leading-thrift': 'leading in thrift and against corruption',
    selected: 'selected as outstanding',
    voted: 'voted for',
    'movement-leader': 'leader of the movement at its review',
    'takes-part': 'active in the emulation movement',
    'everyone-completed': 'everybody completed their tasks',
    'nobody-disciplined': 'nobody disciplined by a warning or worse',
    'grassroots-democracy': 'grassroots democracy and care for the collective',
    'not-flag-eligible': 'not among those to whom flags are given',
    'nothing-pending': 'no discipline, investigation, inspection or complaint pending',
    'regulation-criteria': 'the standard of the province, ministry or branch',
    solidarity: 'self-reliant and supportive of others',
    'initiative-unit': 'an initiative that the unit has recognised',
    'initiative-province': 'an initiative or project of effect in the province or branch',
    'initiative-nation': 'an initiative or project of effect in the whole country',
  },
} as const satisfies InBoth<Readonly<Record<string, string>>>;

export type SaidDeclared = keyof (typeof declaredWords)['vi'];

interface RatingWords {
  readonly outstanding: string;
  readonly good: string;
  readonly completed: string;
  readonly 'not-completed': string;
}

export const ratingWords: InBoth<RatingWords> = {
  vi: {
    outstanding: 'hoàn thành xuất sắc nhiệm vụ',
    good: 'hoàn thành tốt nhiệm vụ',
    completed: 'hoàn thành nhiệm vụ',
    'not-completed': 'không hoàn thành nhiệm vụ',
  },
  en: {
    outstanding: 'tasks completed excellently',
    good: 'tasks completed well',
    completed: 'tasks completed',
    'not-completed': 'tasks not completed',
  },
};

interface CountWords {
  readonly staff: string;
  readonly leaders: string;
  readonly women: string;
  readonly 'completed-tasks': string;
  readonly 'advanced-workers': string;
  readonly 'grassroots-fighters': string;
  readonly targets: string;
  readonly 'targets-exceeded': string;
  readonly initiatives: string;
  readonly projects: string;
}

export const countWords: InBoth<CountWords> = {
  vi: {
    staff: 'tổng số người',
    leaders: 'số lãnh đạo',
    women: 'số nữ',
    'completed-tasks': 'số người hoàn thành nhiệm vụ',
    'advanced-workers': 'số người đạt Lao động tiên tiến',
    'grassroots-fighters': 'số người đạt Chiến sĩ thi đua cơ sở',
    targets: 'số chỉ tiêu được giao',
    'targets-exceeded': 'số chỉ tiêu vượt',
    initiatives: 'số sáng kiến được công nhận',
    projects: 'số đề tài, đề án được nghiệm thu',
  },
  en: {
    staff: 'staff',
    leaders: 'leaders',
    women: 'women',
    'completed-tasks': 'people who completed their tasks',
    'advanced-workers': 'advanced workers (LĐTT)',
    'grassroots-fighters': 'grassroots fighters (CSTĐCS)',
    targets: 'targets',
    'targets-exceeded': 'targets exceeded',
    initiatives: 'recognised initiatives',
    projects: 'accepted projects',
  },
};
