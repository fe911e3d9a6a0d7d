import { multiply, parsePoints, type Points } from '../scoring/points';

/**
 * The prize of each award as a multiple of the base salary (mức lương cơ sở): Decree 152/2025/NĐ-CP, articles 50, 51
 * and 54. What stands in no source that was read has no multiple and is left to a person.
 */
const MULTIPLES: Readonly<
  Record<string, Readonly<Partial<Record<'collective' | 'individual', string>>>>
> = {
  HCĐL1: { collective: '30' },
  HCĐL2: { collective: '25' },
  HCLĐ1: { collective: '18' },
  HCLĐ2: { collective: '15' },
  HCLĐ3: { collective: '9' },
  CTĐCP: { collective: '12' },
  CTĐT: { collective: '8' },
  CTĐB: { collective: '8' },
  BKTTg: { collective: '7' },
  BKT: { collective: '3' },
  BKB: { collective: '3' },
  TTLĐXS: { collective: '1.5' },
  ĐVQT: { collective: '1.5' },
  TTLĐTT: { collective: '0.8' },
  ĐVTT: { collective: '0.8' },
  GK: { collective: '0.6' },
  CSTĐTQ: { individual: '4.5' },
  CSTĐT: { individual: '3' },
  CSTĐB: { individual: '3' },
  CSTĐCS: { individual: '1' },
  LĐTT: { individual: '0.3' },
};

/** Đồng a month, since 01/07/2024: Decree 73/2024/NĐ-CP, article 3. A parameter: it changes from time to time. */
export const BASE_SALARY = 2_340_000;

/** How many base salaries the award brings; null where no source says it. */
export function prizeMultiple(award: string, subject: 'collective' | 'individual'): Points | null {
  const text = MULTIPLES[award]?.[subject];
  return text === undefined ? null : parsePoints(text);
}

/** The prize in đồng; null where no source says it. */
export function prizeOf(
  award: string,
  subject: 'collective' | 'individual',
  baseSalary: Points,
): Points | null {
  const multiple = prizeMultiple(award, subject);
  return multiple === null ? null : multiply(multiple, baseSalary);
}
