import type { SheetVisibility } from '../../../workbook/snapshot';
import { parseLocalAddress } from '../book/references';
import { addSheet, deleteSheet, sheetNamed } from '../book/workbook';
import {
  flagArgument,
  numberArgument,
  optionalText,
  textArgument,
  textValue,
} from '../protocol/arguments';
import { objectsOf, type EngineObject } from '../protocol/class-table';
import { ApiError } from '../protocol/errors';
import { allSheets, eventMethods } from './events';
import { charts } from './charts';
import { checkThere, type OpenWorkbook, type SheetPlace } from './open-workbook';
import { freezePanes, pageLayout } from './page-layout';
import { rangeAt, usedRange, wholeRange } from './range';
import { activate } from './selection';
import { sheetNames } from './sheet-names';
import { tables } from './tables';

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

const protection = objectsOf<SheetPlace>({
  name: 'WorksheetProtection',
  properties: { protected: { get: ({ sheet }) => sheet.isProtected } },
  methods: {
    protect: (place) => {
      checkThere(place);
      if (place.sheet.isProtected) throw new ApiError('AccessDenied', 'protected already');
      place.sheet.isProtected = true;
    },
    unprotect: (place) => {
      checkThere(place);
      place.sheet.isProtected = false;
    },
  },
});

export const worksheet = objectsOf<SheetPlace>({
  name: 'Worksheet',
  identity: ({ sheet }) => ({ Id: sheet.id }),
  properties: {
    id: { get: ({ sheet }) => sheet.id },
    name: {
      get: ({ sheet }) => sheet.name,
      set: (place, value) => {
        checkThere(place);
        const title = checkedTitle(place.open, textValue(value), place.sheet.id);
        place.sheet.name = title;
        place.open.tell({ kind: 'name', sheetId: place.sheet.id, details: { nameAfter: title } });
      },
    },
    position: { get: ({ open, sheet }) => open.book.sheets.indexOf(sheet) },
    visibility: {
      get: ({ sheet }) => wireVisibility(sheet.visibility),
      set: (place, value) => {
        checkStructure(place.open);
        const visibility = VISIBILITY[textValue(value)];
        if (visibility === undefined) throw new ApiError('InvalidArgument', textValue(value));
        place.sheet.visibility = visibility;
      },
    },
    protection: { get: protection },
    freezePanes: { get: freezePanes },
    pageLayout: { get: pageLayout },
    tables: { get: (place) => tables(place) },
    charts: { get: charts },
    names: { get: sheetNames },
  },
  methods: {
    ...eventMethods<SheetPlace>(
      ({ open }) => open.subscriptions,
      ({ sheet }) => sheet.id,
    ),
    getRange: (place, args) => {
      checkThere(place);
      const address = optionalText(args, 0);
      if (address === null) return rangeAt(place, wholeRange(place).area);
      const area = parseLocalAddress(address);
      if (area === null) throw new ApiError('InvalidArgument', address);
      return rangeAt(place, area);
    },
    getRangeByIndexes: (place, args) => {
      checkThere(place);
      const [top, left] = [numberArgument(args, 0), numberArgument(args, 1)];
      const bottom = top + numberArgument(args, 2) - 1;
      return rangeAt(place, { top, left, bottom, right: left + numberArgument(args, 3) - 1 });
    },
    getCell: (place, args) => {
      checkThere(place);
      const [top, left] = [numberArgument(args, 0), numberArgument(args, 1)];
      return rangeAt(place, { top, left, bottom: top, right: left });
    },
    getUsedRangeOrNullObject: (place, args) => usedRange(wholeRange(place), flagArgument(args, 0)),
    getUsedRange: (place, args) =>
      usedRange(wholeRange(place), flagArgument(args, 0)) ??
      rangeAt(place, { top: 0, left: 0, bottom: 0, right: 0 }),
    activate,
    delete: (place) => {
      checkThere(place);
      checkStructure(place.open);
      const { open, sheet } = place;
      const others = open.book.sheets.filter((other) => other !== sheet);
      if (!others.some(({ visibility }) => visibility === 'visible')) {
        throw new ApiError('InvalidOperation', 'the last visible sheet stays');
      }
      deleteSheet(open.book, sheet);
      open.tell({ kind: 'deleted', sheetId: sheet.id, details: { worksheetId: sheet.id } });
    },
  },
});

export const worksheets = objectsOf<OpenWorkbook>({
  name: 'WorksheetCollection',
  properties: {},
  items: (open) => open.book.sheets.map((sheet) => worksheet({ open, sheet })),
  item: (open, args) => {
    const wanted = textArgument(args, 0);
    const found = sheetObject(open, wanted);
    if (found === null) throw new ApiError('ItemNotFound', wanted);
    return found;
  },
  methods: {
    ...eventMethods<OpenWorkbook>(
      ({ subscriptions }) => subscriptions,
      () => allSheets,
    ),
    getItemOrNullObject: (open, args) => sheetObject(open, textArgument(args, 0)),
    getActiveWorksheet: (open) => {
      const { sheetId } = open.book.selection;
      return sheetObject(open, sheetId);
    },
    getCount: (open) => open.book.sheets.length,
    add: (open, args) => {
      checkStructure(open);
      const title = checkedTitle(open, optionalText(args, 0) ?? unusedTitle(open), null);
      const sheet = addSheet(open.book, title);
      open.tell({ kind: 'added', sheetId: sheet.id, details: { worksheetId: sheet.id } });
      return worksheet({ open, sheet });
    },
  },
});

function sheetObject(open: OpenWorkbook, nameOrId: string): EngineObject | null {
  const sheet = sheetNamed(open.book, nameOrId);
  return sheet === null ? null : worksheet({ open, sheet });
}

function checkStructure(open: OpenWorkbook): void {
  if (open.book.isStructureProtected) throw new ApiError('AccessDenied', 'workbook structure');
}

/** A title that Excel takes: 1 to 31 characters, none of those that addresses need, used by no other sheet. */
function checkedTitle(open: OpenWorkbook, title: string, ownId: string | null): string {
  const isLegal = title !== '' && title.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(title);
  if (!isLegal) throw new ApiError('InvalidArgument', title);
  const taken = sheetNamed(open.book, title);
  if (taken !== null && taken.id !== ownId) throw new ApiError('ItemAlreadyExists', title);
  return title;
}

function unusedTitle(open: OpenWorkbook): string {
  for (let number = open.book.sheets.length + 1; ; number += 1) {
    const title = `Sheet${number}`;
    if (sheetNamed(open.book, title) === null) return title;
  }
}

function wireVisibility(visibility: SheetVisibility): string {
  switch (visibility) {
    case 'visible':
      return 'Visible';
    case 'hidden':
      return 'Hidden';
    case 'veryHidden':
      return 'VeryHidden';
  }
}
