import { columnLetters } from '../../../workbook/cell-address';
import { lastColumn, type PageZoom } from '../book/sheet';
import { parseFullAddress, parseLocalAddress } from '../book/references';
import { isEngineObject, objectsOf, type Property } from '../protocol/class-table';
import {
  fieldsOf,
  numberValue,
  objectArgument,
  textArgument,
  textValue,
} from '../protocol/arguments';
import { ApiError } from '../protocol/errors';
import { checkWritable, type SheetPlace } from './open-workbook';
import { rangeArgument, rangeAt } from './range';

const POINTS_PER_UNIT: Readonly<Record<string, number>> = {
  Points: 1,
  Inches: 72,
  Centimeters: 72 / 2.54,
};

type MarginName = 'top' | 'bottom' | 'left' | 'right';

function margin(name: MarginName): Property<SheetPlace> {
  return {
    get: ({ sheet }) => sheet.page.margins[name],
    set: (place, value) => {
      checkWritable(place);
      place.sheet.page.margins[name] = numberValue(value);
    },
  };
}

const defaultForAllPages = objectsOf<SheetPlace>({
  name: 'HeaderFooter',
  properties: {
    centerHeader: {
      get: ({ sheet }) => sheet.page.headers.centre,
      set: (place, value) => {
        checkWritable(place);
        place.sheet.page.headers = { ...place.sheet.page.headers, centre: textValue(value) };
      },
    },
  },
});

const STATES = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'];

const headersFooters = objectsOf<SheetPlace>({
  name: 'HeaderFooterGroup',
  properties: {
    state: {
      get: ({ sheet }) => sheet.page.headers.state,
      set: (place, value) => {
        checkWritable(place);
        const state = textValue(value);
        if (!STATES.includes(state)) throw new ApiError('InvalidArgument', state);
        place.sheet.page.headers = { ...place.sheet.page.headers, state };
      },
    },
    defaultForAllPages: { get: defaultForAllPages },
  },
});

const ZOOMS = ['scale', 'horizontalFitToPages', 'verticalFitToPages'] as const;

function zoomOf(value: unknown): PageZoom {
  const fields = fieldsOf(value);
  const zoom: Partial<Record<(typeof ZOOMS)[number], number>> = {};
  for (const name of ZOOMS) {
    const size = fields.get(name) ?? null;
    if (size !== null) zoom[name] = numberValue(size);
  }
  return zoom;
}

/** How a sheet is printed. */
export const pageLayout = objectsOf<SheetPlace>({
  name: 'PageLayout',
  properties: {
    orientation: {
      get: ({ sheet }) => sheet.page.orientation,
      set: (place, value) => {
        checkWritable(place);
        const text = textValue(value);
        if (text !== 'Portrait' && text !== 'Landscape')
          throw new ApiError('InvalidArgument', text);
        place.sheet.page.orientation = text;
      },
    },
    paperSize: {
      get: ({ sheet }) => sheet.page.paperSize,
      set: (place, value) => {
        checkWritable(place);
        place.sheet.page.paperSize = textValue(value);
      },
    },
    zoom: {
      get: ({ sheet }) => sheet.page.zoom,
      set: (place, value) => {
        checkWritable(place);
        place.sheet.page.zoom = zoomOf(value);
      },
    },
    headersFooters: { get: headersFooters },
    topMargin: margin('top'),
    bottomMargin: margin('bottom'),
    leftMargin: margin('left'),
    rightMargin: margin('right'),
  },
  methods: {
    setPrintMargins: (place, args) => {
      checkWritable(place);
      const factor = POINTS_PER_UNIT[textArgument(args, 0)];
      if (factor === undefined) throw new ApiError('InvalidArgument', textArgument(args, 0));
      for (const [name, size] of objectArgument(args, 1)) {
        if (name !== 'top' && name !== 'bottom' && name !== 'left' && name !== 'right') continue;
        place.sheet.page.margins[name] = numberValue(size) * factor;
      }
    },
    setPrintTitleRows: (place, args) => {
      checkWritable(place);
      const area = isEngineObject(args[0])
        ? rangeArgument(args, 0).area
        : rowsIn(textArgument(args, 0));
      if (area === null) throw new ApiError('InvalidArgument', 'print title rows');
      place.sheet.page.titleRows = { first: area.top, last: area.bottom };
    },
    getPrintTitleRowsOrNullObject: (place) => {
      const rows = place.sheet.page.titleRows;
      if (rows === null) return null;
      return rangeAt(place, { top: rows.first, bottom: rows.last, left: 0, right: lastColumn });
    },
  },
});

function rowsIn(text: string) {
  return parseFullAddress(text)?.area ?? parseLocalAddress(text);
}

/** The panes of a sheet that stay in view. */
export const freezePanes = objectsOf<SheetPlace>({
  name: 'WorksheetFreezePanes',
  properties: {},
  methods: {
    freezeRows: (place, args) => {
      freeze(place, count(args), 0);
    },
    freezeColumns: (place, args) => {
      freeze(place, 0, count(args));
    },
    freezeAt: (place, args) => {
      const area = isEngineObject(args[0])
        ? rangeArgument(args, 0).area
        : parseLocalAddress(textArgument(args, 0));
      if (area === null) throw new ApiError('InvalidArgument', 'frozen range');
      freeze(place, area.bottom + 1, area.right + 1);
    },
    unfreeze: (place) => {
      checkWritable(place);
      place.sheet.frozen = null;
    },
    getLocationOrNullObject: (place) => {
      const { frozen } = place.sheet;
      if (frozen === null) return null;
      const { rows, columns } = frozen;
      if (rows === 0) return parsedRange(place, `A:${columnLetters(columns - 1)}`);
      if (columns === 0) return parsedRange(place, `1:${rows}`);
      return rangeAt(place, { top: 0, left: 0, bottom: rows - 1, right: columns - 1 });
    },
  },
});

function count(args: readonly unknown[]): number {
  const value = args[0] ?? 1;
  return numberValue(value);
}

function freeze(place: SheetPlace, rows: number, columns: number): void {
  checkWritable(place);
  place.sheet.frozen = rows + columns === 0 ? null : { rows, columns };
}

function parsedRange(place: SheetPlace, address: string) {
  const area = parseLocalAddress(address);
  return area === null ? null : rangeAt(place, area);
}
