import { countWords, declaredWords, type SaidDeclared } from './condition-words';
import type { InBoth, Language } from './language';
import { counted } from './numbers';

interface CategoryWords {
  readonly 'province-leader': string;
  readonly 'department-leader': string;
  readonly entrepreneur: string;
  readonly 'other-leader': string;
  readonly 'direct-worker': string;
  readonly collective: string;
  readonly household: string;
}

/** The recipients as the statistical forms call them. */
export const categoryWords: InBoth<CategoryWords> = {
  vi: {
    'province-leader': 'Lãnh đạo cấp bộ, cấp tỉnh và tương đương trở lên',
    'department-leader': 'Lãnh đạo cấp vụ, sở, ngành và tương đương',
    entrepreneur: 'Doanh nhân',
    'other-leader': 'Các cấp lãnh đạo khác từ phó phòng trở lên',
    'direct-worker': 'Người trực tiếp công tác, lao động, học tập, chiến đấu và phục vụ chiến đấu',
    collective: 'Tập thể',
    household: 'Hộ gia đình',
  },
  en: {
    'province-leader': 'Leaders of ministries and provinces and above',
    'department-leader': 'Leaders of departments and branches',
    entrepreneur: 'Entrepreneurs',
    'other-leader': 'Other leaders from deputy head of division up',
    'direct-worker': 'People who work, study or fight directly',
    collective: 'Collectives',
    household: 'Households',
  },
};

interface LevelWords {
  readonly state: string;
  readonly province: string;
  readonly base: string;
}

export const levelWords: InBoth<LevelWords> = {
  vi: {
    state: 'Cấp Nhà nước (Chủ tịch nước, Chính phủ, Thủ tướng)',
    province: 'Cấp Bộ, ban, ngành, tỉnh',
    base: 'Cấp cơ sở (sở, xã, doanh nghiệp)',
  },
  en: {
    state: 'State (President, Government, Prime Minister)',
    province: 'Ministry or province',
    base: 'Below (department, commune, enterprise)',
  },
};

interface FormWords {
  readonly title: string;
  readonly order: string;
  readonly certificate: string;
  readonly badge: string;
  readonly commendation: string;
}

export const formWords: InBoth<FormWords> = {
  vi: {
    title: 'Danh hiệu thi đua',
    order: 'Huân chương',
    certificate: 'Bằng khen',
    badge: 'Kỷ niệm chương',
    commendation: 'Giấy khen',
  },
  en: {
    title: 'Emulation titles',
    order: 'Orders',
    certificate: 'Certificates of merit',
    badge: 'Commemorative medals',
    commendation: 'Letters of commendation',
  },
};

/** The same in a word or two, beside a person's name. */
export const shortCategoryWords: InBoth<CategoryWords> = {
  vi: {
    'province-leader': 'lãnh đạo cấp bộ, tỉnh',
    'department-leader': 'lãnh đạo cấp vụ, sở, ngành',
    entrepreneur: 'doanh nhân',
    'other-leader': 'lãnh đạo khác từ phó phòng',
    'direct-worker': 'người trực tiếp',
    collective: 'tập thể',
    household: 'hộ gia đình',
  },
  en: {
    'province-leader': 'leader of a province',
    'department-leader': 'leader of a department',
    entrepreneur: 'entrepreneur',
    'other-leader': 'other leader',
    'direct-worker': 'direct worker',
    collective: 'collective',
    household: 'household',
  },
};

/** A fact that is missing; `year` null is the award year, or any earlier one of an award. */
export type SpokenNeed =
  | { readonly kind: 'award'; readonly awards: readonly string[]; readonly year: number | null }
  | { readonly kind: 'rating'; readonly year: number | null }
  | { readonly kind: 'count'; readonly of: keyof (typeof countWords)['vi'] }
  | { readonly kind: 'declaration'; readonly what: string }
  | { readonly kind: 'year' | 'percent' | 'class' };

interface NeedWords {
  readonly award: (awards: string, years: string) => string;
  readonly earlierAward: (awards: string) => string;
  readonly rating: (years: string) => string;
  readonly thisYear: string;
  readonly count: (what: string) => string;
  readonly year: string;
  readonly percent: string;
  readonly class: string;
  readonly needed: (what: string) => string;
  readonly undeclared: (what: string) => string;
  readonly waiting: (count: number) => string;
}

const needWords: InBoth<NeedWords> = {
  vi: {
    award: (awards, years) => `có được tặng ${awards} năm ${years} không`,
    earlierAward: (awards) => `đã được tặng ${awards} trước đó chưa`,
    rating: (years) => `xếp loại năm ${years}`,
    thisYear: 'xét',
    count: (what) => what,
    year: 'năm xét khen thưởng',
    percent: 'tỷ lệ điểm đạt được',
    class: 'mức xếp loại theo bảng điểm',
    needed: (what) => `cần biết ${what}`,
    undeclared: (what) => `chờ xác nhận: ${what}`,
    waiting: (count) => `chờ xác nhận ${count} điều kiện`,
  },
  en: {
    award: (awards, years) => `whether ${awards} was awarded in ${years}`,
    earlierAward: (awards) => `whether ${awards} was awarded before`,
    rating: (years) => `the rating of ${years}`,
    thisYear: 'the award year',
    count: (what) => what,
    year: 'the award year',
    percent: 'the points in percent',
    class: 'the class by points',
    needed: (what) => `needed is ${what}`,
    undeclared: (what) => `waits for a word on: ${what}`,
    waiting: (count) => `waits for a word on ${counted(count, 'condition', 'conditions')}`,
  },
};

/**
 * What is missing, in as few words as name everything: years of one thing together. What people have to declare is
 * named, or only counted where there is little room.
 */
export function needsText(
  needs: readonly SpokenNeed[],
  declarations: 'named' | 'counted',
  language: Language,
): string {
  const words = needWords[language];
  const or = language === 'vi' ? ' hoặc ' : ' or ';
  const years = new Map<string, Set<string>>();
  const facts = new Set<string>();
  const declared = new Set<string>();
  const addYear = (key: string, year: string): void => {
    years.set(key, (years.get(key) ?? new Set()).add(year));
  };
  for (const need of needs) {
    switch (need.kind) {
      case 'award':
        if (need.year === null) facts.add(words.earlierAward(need.awards.join(or)));
        else addYear(need.awards.join(or), String(need.year));
        break;
      case 'rating':
        addYear('', need.year === null ? words.thisYear : String(need.year));
        break;
      case 'count':
        facts.add(words.count(countWords[language][need.of]));
        break;
      case 'year':
      case 'percent':
      case 'class':
        facts.add(words[need.kind]);
        break;
      case 'declaration':
        declared.add(declarationText(need.what, language));
        break;
    }
  }
  const ofYears = [...years].map(([awards, said]) => {
    const listed = [...said].toSorted().join(', ');
    return awards === '' ? words.rating(listed) : words.award(awards, listed);
  });
  const known = [...ofYears, ...facts];
  const waiting = (): string =>
    declarations === 'named'
      ? words.undeclared([...declared].join('; '))
      : words.waiting(declared.size);
  return [
    ...(known.length === 0 ? [] : [words.needed(known.join('; '))]),
    ...(declared.size === 0 ? [] : [waiting()]),
  ].join('; ');
}

/** A condition that only people can declare, in words; its own text where it is the organiser's. */
export function declarationText(what: string, language: Language): string {
  return isSaid(what) ? declaredWords[language][what] : what;
}

function isSaid(what: string): what is SaidDeclared {
  return what in declaredWords.vi;
}

interface PersonWords {
  readonly met: (article: string) => string;
  readonly notMet: (article: string, why: string) => string;
  readonly open: (article: string, why: string) => string;
  readonly noPack: string;
  readonly noAward: string;
  readonly notAPerson: string;
  readonly noRule: string;
  readonly otherBasis: string;
  readonly sameAward: (cells: string) => string;
  readonly sameAchievement: (cells: string, article: string | null) => string;
  readonly stateTwice: (cells: string) => string;
  readonly maybeSame: (cells: string) => string;
  readonly fromPosition: (category: string) => string;
  readonly notChecked: (law: string) => string;
}

/** The sentences from which a person's "Lý do" is put together. */
export const personWords: InBoth<PersonWords> = {
  vi: {
    met: (article) => `Đạt ${article}.`,
    notMet: (article, why) => `Không đạt ${article}: ${why}.`,
    open: (article, why) => `Theo ${article}: ${why}.`,
    noPack: 'Chưa có bộ quy định khen thưởng cho năm xét.',
    noAward: 'Chưa rõ danh hiệu, hình thức đề nghị.',
    notAPerson: 'Tập thể, hộ gia đình không xét theo tiêu chuẩn cá nhân.',
    noRule:
      'Bộ quy định không có tiêu chuẩn cho danh hiệu, hình thức này; xét theo quy định của tỉnh, Bộ, ban, ngành hoặc đơn vị.',
    otherBasis:
      'Đề nghị không theo công trạng hằng năm nên không xét theo thành tích liên tục; cần hồ sơ chứng minh thành tích này.',
    sameAward: (cells) => `Trùng đề nghị với ô ${cells}.`,
    sameAchievement: (cells, article) =>
      `Cùng một thành tích được đề nghị thêm hình thức khác ở ô ${cells}${article === null ? '' : ` (${article})`}.`,
    stateTwice: (cells) =>
      `Trong năm còn được đề nghị hình thức cấp Nhà nước khác ở ô ${cells}; cần người có thẩm quyền quyết định.`,
    maybeSame: (cells) => `Có thể là một người với ô ${cells}.`,
    fromPosition: (category) => `Đối tượng suy từ chức vụ: ${category}.`,
    notChecked: (law) => `Chưa đối chiếu ${law}.`,
  },
  en: {
    met: (article) => `Met: ${article}.`,
    notMet: (article, why) => `Not met, ${article}: ${why}.`,
    open: (article, why) => `By ${article}: ${why}.`,
    noPack: 'There is no rule pack for the award year.',
    noAward: 'The proposed award is not known.',
    notAPerson: 'Collectives and households are not judged by the standards for individuals.',
    noRule:
      'The rules have no standard for this award; the regulation of the province, ministry, branch or unit decides.',
    otherBasis:
      'Not proposed for the merit of the year, so years in a row do not decide; papers on this achievement are needed.',
    sameAward: (cells) => `The same proposal stands in ${cells}.`,
    sameAchievement: (cells, article) =>
      `The same achievement is proposed for another award in ${cells}${article === null ? '' : ` (${article})`}.`,
    stateTwice: (cells) =>
      `Another state-level award is proposed for the same year in ${cells}; whoever is competent decides.`,
    maybeSame: (cells) => `May be the same person as in ${cells}.`,
    fromPosition: (category) => `Category taken from the position for now: ${category}.`,
    notChecked: (law) => `Not checked against ${law}.`,
  },
};

interface CountsWords {
  readonly heading: (year: number | null) => string;
  readonly award: string;
  readonly total: string;
  readonly none: string;
  readonly leaderShare: string;
  readonly directShare: string;
  readonly byLevel: string;
  readonly byForm: string;
  readonly byUnit: string;
  readonly all: string;
  readonly otherAward: string;
  readonly noUnit: string;
  readonly shareNote: string;
  readonly derivedNote: (count: string) => string;
  readonly waitingNote: (count: string) => string;
  readonly declarations: (listed: string) => string;
  readonly declaration: (what: string, count: string) => string;
  readonly rulesNote: (rules: string) => string;
  readonly noRulesNote: string;
  readonly hint: string;
  readonly logged: string;
}

/** Words of the sheet "Thống kê khen thưởng" and of the same counts on the screen. */
export const countsWords: InBoth<CountsWords> = {
  vi: {
    heading: (year) => `THỐNG KÊ ĐỀ NGHỊ KHEN THƯỞNG${year === null ? '' : ` NĂM ${year}`}`,
    award: 'Danh hiệu, hình thức',
    total: 'Tổng số',
    none: 'Chưa rõ đối tượng',
    leaderShare: 'Tỷ lệ lãnh đạo (%)',
    directShare: 'Tỷ lệ người trực tiếp (%)',
    byLevel: 'I. Theo cấp khen thưởng và danh hiệu, hình thức',
    byForm: 'II. Theo hình thức',
    byUnit: 'III. Theo đơn vị',
    all: 'Tổng cộng',
    otherAward: 'Chưa nhận ra danh hiệu, hình thức',
    noUnit: 'Chưa ghi đơn vị',
    shareNote:
      'Tỷ lệ tính trên số cá nhân đã rõ đối tượng. Lãnh đạo gồm ba nhóm lãnh đạo của biểu thống kê, không gồm doanh nhân.',
    derivedNote: (count) => `Số dòng xếp đối tượng tạm theo chức vụ: ${count}; cần kiểm tra lại.`,
    waitingNote: (count) =>
      `Trong số chưa đủ dữ liệu, ${count} dòng chỉ còn chờ người có trách nhiệm xác nhận.`,
    declarations: (listed) => `Điều kiện chờ xác nhận: ${listed}.`,
    declaration: (what, count) => `${what} (${count} dòng)`,
    rulesNote: (rules) => `Xét theo: ${rules}.`,
    noRulesNote: 'Chưa có bộ quy định cho năm xét nên chưa xét điều kiện.',
    hint: 'Bảng này do Bảng Vàng lập lại mỗi lần chạy. Ghi chú của bạn đặt ngoài bảng sẽ được giữ nguyên.',
    logged: 'Xét danh sách khen thưởng',
  },
  en: {
    heading: (year) => `COUNTS OF PROPOSED AWARDS${year === null ? '' : ` ${year}`}`,
    award: 'Award',
    total: 'Total',
    none: 'Category not known',
    leaderShare: 'Leaders (%)',
    directShare: 'Direct workers (%)',
    byLevel: 'I. By level and award',
    byForm: 'II. By form',
    byUnit: 'III. By unit',
    all: 'In all',
    otherAward: 'Award not known',
    noUnit: 'No unit',
    shareNote:
      'Shares are of the individuals whose category is known. Leaders are the three groups of leaders of the form, without entrepreneurs.',
    derivedNote: (count) =>
      `Lines whose category was taken from the position: ${count}; check them.`,
    waitingNote: (count) =>
      `Of those without enough data, ${count} only wait for the word of whoever is responsible.`,
    declarations: (listed) => `Conditions that wait for a word: ${listed}.`,
    declaration: (what, count) => `${what} (${count})`,
    rulesNote: (rules) => `Judged by: ${rules}.`,
    noRulesNote: 'There is no rule pack for the award year, so nothing was judged.',
    hint: 'Bảng Vàng rebuilds this table at each run. Notes of yours outside the table stay.',
    logged: 'Award list checked',
  },
};
