import type { Chart } from '../../src/workbook/chart';

/** A chart of two series with three categories each. */
export function sampleChart(parts: Partial<Chart> = {}): Chart {
  const column = (left: number) => ({ top: 1, left, bottom: 3, right: left });
  return {
    kind: 'bars',
    title: 'Tổng điểm & “xếp hạng” các đơn vị',
    place: { top: 5, left: 0, bottom: 20, right: 4 },
    source: null,
    categories: column(0),
    series: [
      { name: 'Tự chấm', values: column(1), colour: '2F5597' },
      { name: 'Thẩm định', values: column(2), colour: 'F4B183' },
    ],
    categoryTitle: null,
    valueTitle: 'Điểm',
    valueMinimum: 0,
    valueFormat: '0.00',
    isLabelled: true,
    ...parts,
  };
}
