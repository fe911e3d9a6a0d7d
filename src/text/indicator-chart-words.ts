import type { InBoth } from './language';

interface IndicatorChartWords {
  /** Above the figures and charts of a bloc. */
  readonly heading: (bloc: string) => string;
  readonly unit: string;
  readonly total: string;
  readonly fromMean: string;
  readonly self: string;
  readonly verified: string;
  readonly flags: string;
  readonly group: string;
  readonly leaders: string;
  readonly directWorkers: string;
  readonly proposed: string;
  readonly staff: string;
  readonly titles: {
    readonly spread: string;
    readonly claims: string;
    readonly flags: string;
    readonly people: string;
  };
  readonly points: string;
  readonly times: string;
  readonly share: string;
}

/** What stands on the charts of the sheet "Chỉ báo" and on the figures that they draw. */
export const indicatorChartWords: InBoth<IndicatorChartWords> = {
  vi: {
    heading: (bloc) => `Biểu đồ và số liệu: ${bloc}`,
    unit: 'Đơn vị',
    total: 'Tổng điểm',
    fromMean: 'So với trung bình',
    self: 'Tự chấm',
    verified: 'Thẩm định',
    flags: 'Số lần nhận cờ',
    group: 'Nhóm',
    leaders: 'Lãnh đạo, quản lý',
    directWorkers: 'Người lao động trực tiếp',
    proposed: 'Trong danh sách đề nghị',
    staff: 'Trong tổng số người',
    titles: {
      spread: 'Tổng điểm của đơn vị so với điểm trung bình',
      claims: 'Điểm tự chấm và điểm thẩm định',
      flags: 'Số lần nhận cờ thi đua trong Lịch sử',
      people: 'Lãnh đạo và người lao động trực tiếp trong danh sách đề nghị',
    },
    points: 'Điểm',
    times: 'Số lần',
    share: 'Tỷ lệ',
  },
  en: {
    heading: (bloc) => `Charts and figures: ${bloc}`,
    unit: 'Unit',
    total: 'Total',
    fromMean: 'Against the mean',
    self: 'Self-score',
    verified: 'Verified',
    flags: 'Flags',
    group: 'Group',
    leaders: 'Leaders',
    directWorkers: 'Direct workers',
    proposed: 'Among those proposed',
    staff: 'Among the staff',
    titles: {
      spread: 'Totals of the units against the mean',
      claims: 'Self-scores and verified scores',
      flags: 'Flags in the history',
      people: 'Leaders and direct workers among those proposed',
    },
    points: 'Points',
    times: 'Times',
    share: 'Share',
  },
};
