import { freshId, namespaceOf, type CustomXmlPart } from '../book/workbook';
import { textArgument } from '../protocol/arguments';
import { objectsOf, type EngineObject } from '../protocol/class-table';
import { ApiError } from '../protocol/errors';
import type { OpenWorkbook } from './open-workbook';

interface SettingPlace {
  readonly open: OpenWorkbook;
  readonly key: string;
}

const setting = objectsOf<SettingPlace>({
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ open, key }) => open.book.settings.get(key),
      set: ({ open, key }, value) => {
        open.book.settings.set(key, value);
      },
    },
  },
  methods: {
    delete: ({ open, key }) => {
      open.book.settings.delete(key);
    },
  },
});

/** What an add-in keeps in the workbook by key. */
export const settings = objectsOf<OpenWorkbook>({
  name: 'SettingCollection',
  properties: {},
  items: (open) => [...open.book.settings.keys()].map((key) => setting({ open, key })),
  item: (open, args) => {
    const key = textArgument(args, 0);
    if (!open.book.settings.has(key)) throw new ApiError('ItemNotFound', key);
    return setting({ open, key });
  },
  methods: {
    add: (open, args) => {
      const key = textArgument(args, 0);
      open.book.settings.set(key, args[1]);
      return setting({ open, key });
    },
    getItemOrNullObject: (open, args) => {
      const key = textArgument(args, 0);
      return open.book.settings.has(key) ? setting({ open, key }) : null;
    },
    getCount: (open) => open.book.settings.size,
  },
});

interface XmlPartPlace {
  readonly open: OpenWorkbook;
  readonly part: CustomXmlPart;
}

const customXmlPart = objectsOf<XmlPartPlace>({
  name: 'CustomXmlPart',
  identity: ({ part }) => ({ Id: part.id }),
  properties: {
    id: { get: ({ part }) => part.id },
    namespaceUri: { get: ({ part }) => namespaceOf(part) },
  },
  methods: {
    getXml: ({ part }) => part.xml,
    setXml: ({ part }, args) => {
      part.xml = textArgument(args, 0);
    },
    delete: ({ open, part }) => {
      open.book.customXmlParts = open.book.customXmlParts.filter((other) => other !== part);
    },
  },
});

interface XmlPartsPlace {
  readonly open: OpenWorkbook;
  /** Only parts of this namespace; null for all. */
  readonly namespace: string | null;
}

/** XML documents that an add-in keeps in the workbook. */
export const customXmlParts: (place: XmlPartsPlace) => EngineObject = objectsOf<XmlPartsPlace>({
  name: 'CustomXmlPartCollection',
  properties: {},
  items: partsOf,
  item: (place, args) => {
    const id = textArgument(args, 0);
    const part = place.open.book.customXmlParts.find((other) => other.id === id);
    if (part === undefined) throw new ApiError('ItemNotFound', id);
    return customXmlPart({ open: place.open, part });
  },
  methods: {
    add: ({ open }, args) => {
      const part = { id: freshId(open.book), xml: textArgument(args, 0) };
      open.book.customXmlParts.push(part);
      return customXmlPart({ open, part });
    },
    getByNamespace: ({ open }, args) => customXmlParts({ open, namespace: textArgument(args, 0) }),
    getOnlyItemOrNullObject: (place) => partsOf(place)[0] ?? null,
    getCount: (place) => partsOf(place).length,
  },
});

function partsOf({ open, namespace }: XmlPartsPlace): readonly EngineObject[] {
  return open.book.customXmlParts
    .filter((part) => namespace === null || namespaceOf(part) === namespace)
    .map((part) => customXmlPart({ open, part }));
}
