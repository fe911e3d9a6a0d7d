import type { InBoth } from './language';
import { decimalText } from './numbers';

export const trackedPapers = ['registration', 'pledge', 'report'] as const;
export type TrackedPaper = (typeof trackedPapers)[number];

type OfPapers = Readonly<Record<TrackedPaper, string>>;

interface TrackingWords {
  readonly heading: (year: number | null) => string;
  readonly number: string;
  readonly unit: string;
  readonly day: OfPapers;
  readonly late: string;
  readonly missing: string;
  readonly papers: OfPapers;
  /** Percentages are decimal texts; `deadline` is a day such as "15/02/2025". */
  readonly summary: (params: {
    readonly paper: string;
    readonly deadline: string | null;
    readonly done: number;
    readonly units: number;
    readonly share: string;
    readonly onTime: number;
    readonly shareOnTime: string;
    readonly missing: readonly string[];
  }) => string;
  readonly next: (paper: string, deadline: string, missing: number) => string;
  readonly overdue: (paper: string, deadline: string, units: readonly string[]) => string;
  readonly nothingDue: string;
  readonly noDates: string;
}

export const trackingWords: InBoth<TrackingWords> = {
  vi: {
    heading: (year) =>
      `THEO DÕI ĐĂNG KÝ, GIAO ƯỚC, BÁO CÁO THI ĐUA${year === null ? '' : ` NĂM ${year}`}`,
    number: 'STT',
    unit: 'Đơn vị',
    day: {
      registration: 'Ngày đăng ký',
      pledge: 'Ngày ký giao ước',
      report: 'Ngày nộp báo cáo',
    },
    late: 'Chậm (ngày)',
    missing: 'Còn thiếu',
    papers: {
      registration: 'Đăng ký thi đua',
      pledge: 'Ký giao ước',
      report: 'Nộp báo cáo',
    },
    summary: ({ paper, deadline, done, units, share, onTime, shareOnTime, missing }) =>
      `${paper}: ${deadline === null ? 'chưa có hạn' : `hạn ${deadline}`}; đã có ${done}/${units} đơn vị (${decimalText(share, 'vi')} %)${
        deadline === null
          ? ''
          : `, đúng hạn ${onTime}/${units} (${decimalText(shareOnTime, 'vi')} %)`
      }${missing.length === 0 ? '' : `; còn thiếu: ${missing.join('; ')}`}.`,
    next: (paper, deadline, missing) =>
      `Việc đến hạn tiếp theo: ${paper.toLowerCase()}, hạn ${deadline}${missing === 0 ? ', các đơn vị đã nộp đủ' : `, còn ${missing} đơn vị`}.`,
    overdue: (paper, deadline, units) =>
      `Đã quá hạn ${deadline} mà chưa có (${paper.toLowerCase()}): ${units.join('; ')}.`,
    nothingDue: 'Không còn hạn nào sắp đến.',
    noDates:
      'Chưa có ngày và hạn nào: ghi ở trang “Thông tin khối” (Ngày đăng ký, Ngày ký giao ước, Ngày nộp báo cáo và các hạn).',
  },
  en: {
    heading: (year) => `REGISTRATIONS, PLEDGES AND REPORTS${year === null ? '' : ` ${year}`}`,
    number: 'No.',
    unit: 'Unit',
    day: {
      registration: 'Registered on',
      pledge: 'Pledge signed on',
      report: 'Report handed in on',
    },
    late: 'Late (days)',
    missing: 'Missing',
    papers: { registration: 'Registration', pledge: 'Pledge', report: 'Report' },
    summary: ({ paper, deadline, done, units, share, onTime, shareOnTime, missing }) =>
      `${paper}: ${deadline === null ? 'no deadline' : `deadline ${deadline}`}; ${done} of ${units} units (${decimalText(share, 'en')} %)${
        deadline === null
          ? ''
          : `, on time ${onTime} of ${units} (${decimalText(shareOnTime, 'en')} %)`
      }${missing.length === 0 ? '' : `; missing: ${missing.join('; ')}`}.`,
    next: (paper, deadline, missing) =>
      `Due next: ${paper.toLowerCase()}, by ${deadline}${missing === 0 ? ', all units have handed in' : `, missing of ${missing}`}.`,
    overdue: (paper, deadline, units) =>
      `Past the deadline ${deadline} and missing (${paper.toLowerCase()}): ${units.join('; ')}.`,
    nothingDue: 'Nothing falls due.',
    noDates:
      'No dates and deadlines yet: they belong on the sheet “Thông tin khối” (dates of registration, pledge and report, and the deadlines).',
  },
};
