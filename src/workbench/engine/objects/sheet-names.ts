import { textArgument } from '../protocol/arguments';
import { objectsOf, type EngineObject } from '../protocol/class-table';
import { ApiError } from '../protocol/errors';
import { checkWritable, type SheetPlace } from './open-workbook';

const PRINT_TITLES = 'Print_Titles';

const printTitles = objectsOf<SheetPlace>({
  name: 'NamedItem',
  identity: () => ({ _Id: PRINT_TITLES }),
  properties: { name: { get: () => PRINT_TITLES } },
  methods: {
    delete: (place) => {
      checkWritable(place);
      place.sheet.page.titleRows = null;
    },
  },
});

/** The names of one sheet: here only the one that Excel keeps for the rows that every printed page repeats. */
export const sheetNames = objectsOf<SheetPlace>({
  name: 'NamedItemCollection',
  properties: {},
  items: (place) => itemsOf(place),
  item: (place, args) => {
    const found = itemNamed(place, textArgument(args, 0));
    if (found === null) throw new ApiError('ItemNotFound', textArgument(args, 0));
    return found;
  },
  methods: { getItemOrNullObject: (place, args) => itemNamed(place, textArgument(args, 0)) },
});

function itemsOf(place: SheetPlace): readonly EngineObject[] {
  return place.sheet.page.titleRows === null ? [] : [printTitles(place)];
}

function itemNamed(place: SheetPlace, name: string): EngineObject | null {
  return name === PRINT_TITLES ? (itemsOf(place)[0] ?? null) : null;
}
