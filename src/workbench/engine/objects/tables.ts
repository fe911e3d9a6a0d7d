import { areasOverlap } from '../../../workbook/cell-address';
import { parseFullAddress, parseLocalAddress } from '../book/references';
import type { Table } from '../book/sheet';
import { freshId, sheetNamed } from '../book/workbook';
import { isEngineObject, objectsOf, type EngineObject } from '../protocol/class-table';
import { textArgument, textValue } from '../protocol/arguments';
import { ApiError } from '../protocol/errors';
import { checkThere, checkWritable, type OpenWorkbook, type SheetPlace } from './open-workbook';
import { rangeArgument, rangeAt } from './range';
import { placeAt, type RangePlace } from './range-place';

interface TablePlace extends SheetPlace {
  readonly table: Table;
}

const table = objectsOf<TablePlace>({
  name: 'Table',
  identity: ({ table: { id } }) => ({ Id: id }),
  properties: {
    id: { get: ({ table: { id } }) => id },
    name: {
      get: ({ table: { name } }) => name,
      set: (place, value) => {
        checkWritable(place);
        place.table.name = textValue(value);
      },
    },
    worksheet: { get: ({ open, sheet }) => open.worksheet(sheet) },
  },
  methods: {
    getRange: (place) => {
      checkThere(place);
      return rangeAt(place, place.table.area);
    },
    getHeaderRowRange: (place) => {
      const { area } = place.table;
      return rangeAt(place, { ...area, bottom: area.top });
    },
    delete: (place) => {
      checkWritable(place);
      place.sheet.tables = place.sheet.tables.filter((other) => other !== place.table);
    },
    convertToRange: (place) => {
      checkWritable(place);
      place.sheet.tables = place.sheet.tables.filter((other) => other !== place.table);
      return rangeAt(place, place.table.area);
    },
  },
});

/** The tables of one sheet, or of the whole workbook where no sheet is named. */
interface TablesPlace {
  readonly open: OpenWorkbook;
  readonly sheet: SheetPlace['sheet'] | null;
}

export const tables = objectsOf<TablesPlace>({
  name: 'TableCollection',
  properties: { count: { get: (place) => tablesOf(place).length } },
  items: tablesOf,
  item: (place, args) => {
    const wanted = textArgument(args, 0);
    const found = tablesOf(place).find(
      ({ get }) => get('id').value === wanted || get('name').value === wanted,
    );
    if (found === undefined) throw new ApiError('ItemNotFound', wanted);
    return found;
  },
  methods: {
    add: (place, args) => {
      const target = isEngineObject(args[0]) ? rangeArgument(args, 0) : addressed(place, args);
      checkWritable(target);
      const { sheet, open, area } = target;
      if (sheet.tables.some((other) => areasOverlap(other.area, area))) {
        throw new ApiError('InvalidArgument', 'tables must not overlap');
      }
      const id = freshId(open.book);
      const added: Table = { id, name: `Table${open.book.nextId}`, area };
      sheet.tables.push(added);
      return table({ open, sheet, table: added });
    },
  },
});

function tablesOf({ open, sheet }: TablesPlace): readonly EngineObject[] {
  const sheets = sheet === null ? open.book.sheets : [sheet];
  return sheets.flatMap((one) =>
    one.tables.map((each) => table({ open, sheet: one, table: each })),
  );
}

function addressed({ open, sheet }: TablesPlace, args: readonly unknown[]): RangePlace {
  const text = textArgument(args, 0);
  const full = parseFullAddress(text);
  const area = full?.area ?? parseLocalAddress(text);
  const target = full === null ? sheet : sheetNamed(open.book, full.title);
  if (area === null || target === null) throw new ApiError('InvalidArgument', text);
  return placeAt({ open, sheet: target }, area);
}
