import { areasOverlap, union, type Area } from '../../../workbook/cell-address';
import { plainLook } from '../book/cell-look';
import {
  forEachCell,
  forEachPlace,
  intersection,
  lastColumn,
  lastRow,
  putCell,
  usedArea,
  blankCell,
  cellAt,
  wholeSheet,
} from '../book/sheet';
import { fullAddress } from '../book/references';
import { shownText } from '../book/shown-text';
import { flagArgument, flagValue, numberArgument, optionalText } from '../protocol/arguments';
import { isEngineObject, objectsOf, type EngineObject } from '../protocol/class-table';
import { ApiError } from '../protocol/errors';
import {
  cellProperties,
  columnProperties,
  hiddenState,
  rowProperties,
  setCellProperties,
} from './bulk-properties';
import { dataValidation } from './data-validation';
import { checkThere, checkWritable, type SheetPlace } from './open-workbook';
import { rangeAreas } from './range-areas';
import { rangeFormat } from './range-format';
import { select } from './selection';
import {
  enter,
  enterNumberFormats,
  gridOf,
  heightOf,
  placeAt,
  widthOf,
  type RangePlace,
} from './range-place';

/** What each Range object is about, for members that take another range. */
const places = new WeakMap<EngineObject, RangePlace>();

/** A Range of the API. */
export function range(place: RangePlace): EngineObject {
  const object = rangeObject(place);
  places.set(object, place);
  return object;
}

/** The Range object of an area; one that is not on the sheet is refused. */
export function rangeAt(place: SheetPlace, area: Area): EngineObject {
  return range(placeAt(place, area));
}

/** The range that was handed over as an argument. */
export function rangeArgument(args: readonly unknown[], index: number): RangePlace {
  const value = args[index];
  const place = isEngineObject(value) ? places.get(value) : undefined;
  if (place === undefined) throw new ApiError('InvalidArgument', `argument ${index + 1}`);
  return place;
}

const rangeObject = objectsOf<RangePlace>({
  name: 'Range',
  isKeepable: true,
  properties: {
    address: { get: ({ sheet, area }) => fullAddress(sheet.name, area) },
    rowIndex: { get: ({ area }) => area.top },
    columnIndex: { get: ({ area }) => area.left },
    rowCount: { get: ({ area }) => heightOf(area) },
    columnCount: { get: ({ area }) => widthOf(area) },
    cellCount: { get: ({ area }) => heightOf(area) * widthOf(area) },
    values: { get: (place) => gridOf(place, ({ value }) => value ?? ''), set: enter },
    formulas: {
      get: (place) => gridOf(place, ({ formula, value }) => formula ?? value ?? ''),
      set: enter,
    },
    text: { get: (place) => gridOf(place, shownText) },
    numberFormat: {
      get: (place) => gridOf(place, ({ numberFormat }) => numberFormat),
      set: enterNumberFormats,
    },
    rowHidden: {
      get: ({ sheet, area }) => hiddenState(sheet.hiddenRows, area.top, area.bottom),
      set: (place, value) => {
        hide(place, place.sheet.hiddenRows, place.area.top, place.area.bottom, flagValue(value));
      },
    },
    columnHidden: {
      get: ({ sheet, area }) => hiddenState(sheet.hiddenColumns, area.left, area.right),
      set: (place, value) => {
        const { left, right } = place.area;
        hide(place, place.sheet.hiddenColumns, left, right, flagValue(value));
      },
    },
    format: { get: rangeFormat },
    dataValidation: { get: dataValidation },
    worksheet: { get: ({ open, sheet }) => open.worksheet(sheet) },
  },
  methods: {
    getCell: (place, args) => {
      const top = place.area.top + numberArgument(args, 0);
      const left = place.area.left + numberArgument(args, 1);
      return rangeAt(place, { top, left, bottom: top, right: left });
    },
    getRow: (place, args) => {
      const top = place.area.top + numberArgument(args, 0);
      return rangeAt(place, { ...place.area, top, bottom: top });
    },
    getColumn: (place, args) => {
      const left = place.area.left + numberArgument(args, 0);
      return rangeAt(place, { ...place.area, left, right: left });
    },
    getEntireRow: (place) => rangeAt(place, { ...place.area, left: 0, right: lastColumn }),
    getEntireColumn: (place) => rangeAt(place, { ...place.area, top: 0, bottom: lastRow }),
    getBoundingRect: (place, args) =>
      rangeAt(place, union(place.area, rangeArgument(args, 0).area)),
    getIntersectionOrNullObject: (place, args) => {
      const other = rangeArgument(args, 0);
      const area = other.sheet === place.sheet ? intersection(place.area, other.area) : null;
      return area === null ? null : rangeAt(place, area);
    },
    getAbsoluteResizedRange: (place, args) => {
      const { top, left } = place.area;
      const bottom = top + numberArgument(args, 0) - 1;
      return rangeAt(place, { top, left, bottom, right: left + numberArgument(args, 1) - 1 });
    },
    getResizedRange: (place, args) => {
      const { area } = place;
      const bottom = area.bottom + numberArgument(args, 0);
      return rangeAt(place, { ...area, bottom, right: area.right + numberArgument(args, 1) });
    },
    getOffsetRange: (place, [down, across]) => {
      const { area } = place;
      const rows = numberArgument([down], 0);
      const columns = numberArgument([across], 0);
      return rangeAt(place, {
        top: area.top + rows,
        bottom: area.bottom + rows,
        left: area.left + columns,
        right: area.right + columns,
      });
    },
    getLastCell: (place) => {
      const { bottom, right } = place.area;
      return rangeAt(place, { top: bottom, left: right, bottom, right });
    },
    getUsedRangeOrNullObject: (place, args) => usedRange(place, flagArgument(args, 0)),
    getUsedRange: (place, args) => usedRange(place, flagArgument(args, 0)) ?? firstCell(place),
    getMergedAreasOrNullObject: (place) => {
      checkThere(place);
      const merges = place.sheet.merges.filter((merge) => areasOverlap(merge, place.area));
      // Documented: more than 512 merged areas cannot be given.
      if (merges.length > 512) throw new ApiError('InvalidOperation', 'too many merged areas');
      return merges.length === 0 ? null : rangeAreas({ ...place, areas: merges });
    },
    merge: (place, args) => {
      merge(place, flagArgument(args, 0));
    },
    unmerge: (place) => {
      checkWritable(place);
      const { sheet, area } = place;
      sheet.merges = sheet.merges.filter((other) => !areasOverlap(other, area));
    },
    clear: (place, args) => {
      clear(place, optionalText(args, 0) ?? 'All');
    },
    select: (place) => {
      select(place, place.area);
    },
    getCellProperties: (place, args) => cellProperties(place, args[0]),
    getRowProperties: (place, args) => rowProperties(place, args[0]),
    getColumnProperties: (place, args) => columnProperties(place, args[0]),
    setCellProperties: (place, args) => {
      setCellProperties(place, args[0]);
    },
    _ValidateArraySize: ({ area }, args) => {
      const isSame =
        numberArgument(args, 0) === heightOf(area) && numberArgument(args, 1) === widthOf(area);
      if (!isSame) throw new ApiError('InvalidArgument', 'array size');
    },
  },
});

/** The used range of a sheet or of a part of it; null for none. */
export function usedRange(place: RangePlace, valuesOnly: boolean): EngineObject | null {
  checkThere(place);
  const area = usedArea(place.sheet, place.area, valuesOnly);
  return area === null ? null : rangeAt(place, area);
}

/** The range of a whole sheet. */
export function wholeRange(place: SheetPlace): RangePlace {
  return placeAt(place, wholeSheet);
}

function firstCell(place: RangePlace): EngineObject {
  const { top, left } = place.area;
  return rangeAt(place, { top, left, bottom: top, right: left });
}

function hide(
  place: RangePlace,
  hidden: Set<number>,
  first: number,
  last: number,
  isHidden: boolean,
): void {
  checkWritable(place);
  for (let line = first; line <= last; line += 1) {
    if (isHidden) hidden.add(line);
    else hidden.delete(line);
  }
}

function merge(place: RangePlace, isAcross: boolean): void {
  checkWritable(place);
  const { sheet, area } = place;
  const areas = isAcross
    ? Array.from({ length: heightOf(area) }, (_, down) => {
        const top = area.top + down;
        return { ...area, top, bottom: top };
      })
    : [area];
  for (const merged of areas) {
    sheet.merges = sheet.merges.filter((other) => !areasOverlap(other, merged));
    if (heightOf(merged) * widthOf(merged) === 1) continue;
    sheet.merges = [...sheet.merges, merged];
    forEachPlace(merged, (row, column) => {
      if (row === merged.top && column === merged.left) return;
      const cell = cellAt(sheet, row, column);
      if (cell === blankCell) return;
      putCell(sheet, row, column, { ...cell, value: null, formula: null, text: null });
    });
  }
}

function clear(place: RangePlace, what: string): void {
  checkWritable(place);
  const { sheet, area } = place;
  switch (what) {
    case 'Contents':
      forEachCell(sheet, area, (cell, row, column) => {
        putCell(sheet, row, column, { ...cell, value: null, formula: null, text: null });
      });
      return;
    case 'Formats':
    case 'All': {
      const isAll = what === 'All';
      // Clearing formats also takes merged cells apart.
      sheet.merges = sheet.merges.filter((other) => !areasOverlap(other, area));
      forEachCell(sheet, area, (cell, row, column) => {
        const plain = { ...cell, numberFormat: 'General', look: plainLook, text: null };
        putCell(sheet, row, column, isAll ? blankCell : plain);
      });
      return;
    }
    default:
      throw new ApiError('NotBuiltInWorkbench', `Range.clear ${what}`);
  }
}
