import type { Area } from '../../../workbook/cell-address';
import { fullAddress } from '../book/references';
import { objectsOf } from '../protocol/class-table';
import type { SheetPlace } from './open-workbook';
import { heightOf, widthOf } from './range-place';

export interface AreasPlace extends SheetPlace {
  readonly areas: readonly Area[];
}

/** Several areas of one sheet. */
export const rangeAreas = objectsOf<AreasPlace>({
  name: 'RangeAreas',
  isKeepable: true,
  properties: {
    address: {
      get: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet.name, area)).join(','),
    },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: {
      get: ({ areas }) => areas.reduce((sum, area) => sum + heightOf(area) * widthOf(area), 0),
    },
    worksheet: { get: ({ open, sheet }) => open.worksheet(sheet) },
  },
});
