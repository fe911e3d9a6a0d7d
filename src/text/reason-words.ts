import { declaredWords, type SaidDeclared } from './condition-words';
import type { InBoth } from './language';

/** The parts from which the column "Lý do" is put together; each fits into the middle of a sentence. */
interface ReasonWords {
  readonly unranked: (why: readonly string[]) => string;
  readonly missing: (criteria: string) => string;
  readonly unreadable: (criterion: string, text: string) => string;
  readonly noMaximum: (criteria: string) => string;
  readonly nothingAssigned: string;
  readonly blendIncomplete: (stage: string, criterion: string) => string;
  readonly tiedWith: (units: string) => string;
  readonly tieBroken: (step: number) => string;
  readonly article: (article: string) => string;
  readonly undeclared: (conditions: readonly string[]) => string;
  readonly tieAcrossQuota: string;
  readonly organiserUnknown: string;
  readonly conditions: Readonly<Record<SaidDeclared, string>>;
  /** Lists of which only the first few are named. */
  readonly unitList: (named: readonly string[], more: number) => string;
  readonly criterionList: (named: readonly string[], more: number) => string;
  readonly quoted: (name: string) => string;
}

function list(named: readonly string[], more: number, and: string, others: string): string {
  const ends = more === 0 ? named.slice(-1).join('') : `${more} ${others}`;
  const first = more === 0 ? named.slice(0, -1) : named;
  return first.length === 0 ? ends : `${first.join(', ')} ${and} ${ends}`;
}

export const reasonWords: InBoth<ReasonWords> = {
  vi: {
    unranked: (why) => `chưa xếp hạng: ${why.join('; ')}`,
    missing: (criteria) => `thiếu điểm ${criteria}`,
    unreadable: (criterion, text) => `không đọc được điểm ${criterion} (ghi “${text}”)`,
    noMaximum: (criteria) => `chưa biết điểm tối đa của ${criteria}`,
    nothingAssigned: 'không được giao tiêu chí nào',
    blendIncomplete: (stage, criterion) => `thiếu ${stage} của ${criterion}`,
    tiedWith: (units) => `đồng hạng với ${units}`,
    tieBroken: (step) => `bằng tổng điểm, phân định bằng tiêu chí phụ thứ ${step}`,
    article: (article) => `theo ${article}`,
    undeclared: (conditions) => `cần khai: ${conditions.join(', ')}`,
    tieAcrossQuota:
      'chưa đề nghị khen thưởng vì số đơn vị đồng hạng nhiều hơn số được đề nghị, Hội đồng quyết định',
    organiserUnknown: 'chưa đề nghị khen thưởng vì chưa biết cấp tổ chức cụm, khối',
    conditions: declaredWords.vi,
    unitList: (named, more) => list(named, more, 'và', 'đơn vị khác'),
    criterionList: (named, more) => list(named, more, 'và', 'tiêu chí khác'),
    quoted: (name) => `“${name}”`,
  },
  en: {
    unranked: (why) => `not ranked yet: ${why.join('; ')}`,
    missing: (criteria) => `no score for ${criteria}`,
    unreadable: (criterion, text) => `the score for ${criterion} cannot be read (“${text}”)`,
    noMaximum: (criteria) => `the maximum of ${criteria} is not known`,
    nothingAssigned: 'no criterion was assigned',
    blendIncomplete: (stage, criterion) => `${stage} of ${criterion} are missing`,
    tiedWith: (units) => `same rank as ${units}`,
    tieBroken: (step) => `equal totals, decided by step ${step} of the tie-break`,
    article: (article) => `by ${article}`,
    undeclared: (conditions) => `still to be declared: ${conditions.join(', ')}`,
    tieAcrossQuota:
      'no award proposed because more units share the rank than there are places; the council decides',
    organiserUnknown: 'no award proposed because the organiser of the bloc is not known',
    conditions: declaredWords.en,
    unitList: (named, more) => list(named, more, 'and', 'more'),
    criterionList: (named, more) => list(named, more, 'and', 'more'),
    quoted: (name) => `“${name}”`,
  },
};
