import type { Workbook } from '../book/workbook';
import { textArgument, textValue } from '../protocol/arguments';
import { objectsOf, type EngineObject } from '../protocol/class-table';
import { ApiError } from '../protocol/errors';
import { namedItems } from './names';
import type { SheetEvent, Subscriptions } from './events';
import type { OpenWorkbook } from './open-workbook';
import { rangeAt } from './range';
import { customXmlParts, settings } from './storage';
import { tables } from './tables';
import { worksheet, worksheets } from './worksheet';

const nothing = () => null;

const application = objectsOf<OpenWorkbook>({
  name: 'Application',
  properties: {
    calculationMode: {
      get: ({ book }) => book.calculationMode,
      set: ({ book }, value) => {
        book.calculationMode = textValue(value);
      },
    },
    calculationState: { get: () => 'Done' },
  },
  methods: {
    // Nothing here calculates or draws.
    suspendApiCalculationUntilNextSync: nothing,
    suspendScreenUpdatingUntilNextSync: nothing,
    calculate: nothing,
  },
});

const workbookProtection = objectsOf<OpenWorkbook>({
  name: 'WorkbookProtection',
  properties: { protected: { get: ({ book }) => book.isStructureProtected } },
  methods: {
    protect: ({ book }) => {
      book.isStructureProtected = true;
    },
    unprotect: ({ book }) => {
      book.isStructureProtected = false;
    },
  },
});

const normalFont = objectsOf<OpenWorkbook>({
  name: 'RangeFont',
  properties: {
    name: { get: ({ book }) => book.normalFont.name },
    size: { get: ({ book }) => book.normalFont.size },
  },
});

const normalStyle = objectsOf<OpenWorkbook>({
  name: 'Style',
  identity: () => ({ _Id: 'Normal' }),
  properties: { name: { get: () => 'Normal' }, font: { get: normalFont } },
});

const styles = objectsOf<OpenWorkbook>({
  name: 'StyleCollection',
  properties: {},
  items: (open) => [normalStyle(open)],
  item: (open, args) => {
    const name = textArgument(args, 0);
    if (name.toLowerCase() !== 'normal') throw new ApiError('ItemNotFound', name);
    return normalStyle(open);
  },
});

const workbook = objectsOf<OpenWorkbook>({
  name: 'Workbook',
  properties: {
    name: { get: ({ book }) => book.name },
    worksheets: { get: worksheets },
    names: { get: namedItems },
    tables: { get: (open) => tables({ open, sheet: null }) },
    application: { get: application },
    protection: { get: workbookProtection },
    styles: { get: styles },
    settings: { get: settings },
    customXmlParts: { get: (open) => customXmlParts({ open, namespace: null }) },
  },
  methods: {
    getSelectedRange: (open) => {
      const { sheetId, area } = open.book.selection;
      const sheet = open.book.sheets.find(({ id }) => id === sheetId);
      if (sheet === undefined) throw new ApiError('ItemNotFound', 'selection');
      return rangeAt({ open, sheet }, area);
    },
  },
});

/** Opens the API on a workbook. */
export function openWorkbook(
  book: Workbook,
  subscriptions: Subscriptions,
  tell: (event: SheetEvent) => void,
): OpenWorkbook {
  const open: OpenWorkbook = {
    book,
    subscriptions,
    tell,
    worksheet: (sheet) => worksheet({ open, sheet }),
  };
  return open;
}

/** The workbook as the root object of the API. */
export function workbookObject(open: OpenWorkbook): EngineObject {
  return workbook(open);
}
