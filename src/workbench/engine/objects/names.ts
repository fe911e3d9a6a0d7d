import { absoluteFormula, parseFullAddress } from '../book/references';
import { sheetNamed, type Name } from '../book/workbook';
import { flagValue, optionalText, textArgument, textValue } from '../protocol/arguments';
import { isEngineObject, objectsOf, type EngineObject } from '../protocol/class-table';
import { ApiError } from '../protocol/errors';
import type { OpenWorkbook } from './open-workbook';
import { rangeArgument, rangeAt } from './range';

interface NamePlace {
  readonly open: OpenWorkbook;
  readonly name: Name;
}

function formulaOf({ open, name: { target } }: NamePlace): string {
  if ('formula' in target) return target.formula;
  const sheet = open.book.sheets.find(({ id }) => id === target.sheetId);
  return sheet === undefined ? '=#REF!' : absoluteFormula(sheet.name, target.area);
}

/** What a formula of a name points at: an area where it is one, else the formula itself. */
function targetOf(open: OpenWorkbook, formula: string): Name['target'] {
  const place = parseFullAddress(formula);
  if (place === null) return { formula };
  const sheet = sheetNamed(open.book, place.title);
  return sheet === null ? { formula } : { sheetId: sheet.id, area: place.area };
}

function rangeOf(place: NamePlace): EngineObject | null {
  const { open, name } = place;
  const target = targetOf(open, formulaOf(place));
  const sheetId = 'sheetId' in target ? target.sheetId : null;
  const sheet = open.book.sheets.find(({ id }) => id === sheetId);
  return 'area' in target && sheet !== undefined && name.name !== ''
    ? rangeAt({ open, sheet }, target.area)
    : null;
}

const namedItem = objectsOf<NamePlace>({
  name: 'NamedItem',
  identity: ({ name }) => ({ _Id: name.name }),
  properties: {
    name: { get: ({ name }) => name.name },
    visible: {
      get: ({ name }) => name.visible,
      set: ({ name }, value) => {
        name.visible = flagValue(value);
      },
    },
    comment: {
      get: ({ name }) => name.comment,
      set: ({ name }, value) => {
        name.comment = textValue(value);
      },
    },
    formula: {
      get: formulaOf,
      set: ({ open, name }, value) => {
        name.target = targetOf(open, textValue(value));
      },
    },
    type: { get: (place) => (rangeOf(place) === null ? 'Error' : 'Range') },
    scope: { get: () => 'Workbook' },
    value: { get: (place) => formulaOf(place).replace(/^=/, '') },
  },
  methods: {
    delete: ({ open, name }) => {
      open.book.names = open.book.names.filter((other) => other !== name);
    },
    getRange: (place) => {
      const range = rangeOf(place);
      if (range === null) throw new ApiError('ItemNotFound', place.name.name);
      return range;
    },
    getRangeOrNullObject: rangeOf,
  },
});

export const namedItems = objectsOf<OpenWorkbook>({
  name: 'NamedItemCollection',
  properties: {},
  items: (open) => open.book.names.map((name) => namedItem({ open, name })),
  item: (open, args) => found(open, textArgument(args, 0)) ?? missing(textArgument(args, 0)),
  methods: {
    getItemOrNullObject: (open, args) => found(open, textArgument(args, 0)),
    add: (open, args) => {
      const text = textArgument(args, 0);
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(text))
        throw new ApiError('InvalidArgument', text);
      if (found(open, text) !== null) throw new ApiError('ItemAlreadyExists', text);
      const name: Name = {
        name: text,
        visible: true,
        comment: optionalText(args, 2) ?? '',
        target: isEngineObject(args[1]) ? pointedAt(args) : targetOf(open, textArgument(args, 1)),
      };
      open.book.names.push(name);
      return namedItem({ open, name });
    },
  },
});

function pointedAt(args: readonly unknown[]): Name['target'] {
  const { sheet, area } = rangeArgument(args, 1);
  return { sheetId: sheet.id, area };
}

function found(open: OpenWorkbook, text: string): EngineObject | null {
  const wanted = text.toLowerCase();
  const name = open.book.names.find((other) => other.name.toLowerCase() === wanted);
  return name === undefined ? null : namedItem({ open, name });
}

function missing(text: string): never {
  throw new ApiError('ItemNotFound', text);
}
