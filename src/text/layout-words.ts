import type { InBoth } from './language';

export interface LayoutWords {
  readonly 'units-in-rows': string;
  readonly 'criteria-in-rows': string;
  readonly 'sheet-per-unit': string;
}

/** How a scoring table is laid out. */
export const layoutWords: InBoth<LayoutWords> = {
  vi: {
    'units-in-rows': 'mỗi đơn vị một dòng',
    'criteria-in-rows': 'mỗi tiêu chí một dòng',
    'sheet-per-unit': 'mỗi đơn vị một trang',
  },
  en: {
    'units-in-rows': 'a row a unit',
    'criteria-in-rows': 'a row a criterion',
    'sheet-per-unit': 'a sheet a unit',
  },
};
