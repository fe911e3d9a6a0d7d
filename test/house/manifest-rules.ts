import { existsSync } from 'node:fs';
import path from 'node:path';
import { DEVELOPMENT_HOST } from '../../scripts/host-address.js';
import { ribbonButtons } from '../../src/commands/ribbon-presses';
import { shapeFaults } from './manifest-shape';
import { pngSize } from './png-size';
import { ROOT } from './run-tool';

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/** The manifest as its rules look at it. */
class Manifest {
  readonly elements: readonly Element[];

  constructor(readonly document: Document) {
    this.elements = [...document.querySelectorAll('*')];
  }

  all(name: string): readonly Element[] {
    return this.elements.filter(({ localName }) => localName === name);
  }

  text(name: string): string {
    return this.all(name)[0]?.textContent ?? '';
  }

  resource(id: string): Element | undefined {
    const groups = ['Images', 'Urls', 'ShortStrings', 'LongStrings'];
    return this.elements.find(
      (element) =>
        element.getAttribute('id') === id &&
        groups.includes(element.parentElement?.localName ?? ''),
    );
  }

  address(resid: string): string {
    const resource = this.resource(resid);
    return resource === undefined ? '' : valueOf(resource);
  }
}

const attribute = (element: Element | undefined, name: string) => element?.getAttribute(name) ?? '';
const valueOf = (element: Element) => attribute(element, 'DefaultValue');
const typeOf = (element: Element) => element.getAttributeNS(XSI, 'type') ?? '';

/** A fault where the two are not the same. */
function same(what: string, found: unknown, wanted: unknown): string[] {
  const [is, should] = [JSON.stringify(found), JSON.stringify(wanted)];
  return is === should ? [] : [`${what}: ${is} and not ${should}`];
}

function doubles(what: string, words: readonly string[]): string[] {
  return words
    .filter((word, index) => words.indexOf(word) !== index)
    .map((word) => `${what} ${word} comes twice`);
}

function builtOf(address: string): string {
  return path.join(ROOT, 'dist', address.slice(`${DEVELOPMENT_HOST}/`.length));
}

/** What Office demands of a manifest, and what this product wants of its own: each rule gives the faults it finds. */
export const manifestRules = {
  'elements in the order of the schema': ({ document }) => shapeFaults(document.documentElement),

  'a GUID, the version of four numbers, the name': (manifest) => [
    ...(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(
      manifest.text('Id'),
    )
      ? []
      : ['Id is not a GUID']),
    ...(/^\d+\.\d+\.\d+\.\d+$/.test(manifest.text('Version'))
      ? []
      : ['Version is not four numbers']),
    ...same('ProviderName', manifest.text('ProviderName'), 'Bảng Vàng'),
  ],

  'for Excel workbooks, which it reads and writes': (manifest) => [
    ...same(
      'Hosts',
      manifest.all('Host').map((host) => host.getAttribute('Name') ?? typeOf(host)),
      ['Workbook', 'Workbook'],
    ),
    ...same('Permissions', manifest.text('Permissions'), 'ReadWriteDocument'),
    ...same('domains', manifest.all('AppDomain').length, 0),
  ],

  // See docs/decisions/0005-shared-runtime-and-old-excel.md.
  'nothing asked for but the shared runtime, and that only of the ribbon': (manifest) => [
    ...same(
      'Requirements stand in',
      manifest.all('Requirements').map((each) => each.parentElement?.localName),
      ['VersionOverrides'],
    ),
    ...same(
      'requirement sets',
      manifest.all('Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')]),
      [['SharedRuntime', '1.1']],
    ),
    ...same('extended overrides', manifest.all('ExtendedOverrides').length, 0),
  ],

  'ribbon and pane are one page': (manifest) => {
    const [runtime] = manifest.all('Runtime');
    const resid = attribute(runtime, 'resid');
    const places = [...manifest.all('FunctionFile'), ...manifest.all('SourceLocation')].filter(
      (element) => element.hasAttribute('resid'),
    );
    const base = manifest.all('SourceLocation').find((element) => !element.hasAttribute('resid'));
    return [
      ...same('function files', manifest.all('FunctionFile').length, 1),
      ...same('lifetime', attribute(runtime, 'lifetime'), 'long'),
      ...places.flatMap((place) =>
        same(place.localName, attribute(place, 'resid'), resid === '' ? 'a runtime' : resid),
      ),
      ...same('page of old Excel', attribute(base, 'DefaultValue'), manifest.address(resid)),
      ...same('panes', new Set(manifest.all('TaskpaneId').map((id) => id.textContent)).size, 1),
    ];
  },

  'addresses over https at the one host, each a file of the build': (manifest) =>
    manifest.elements
      .map(valueOf)
      .filter((value) => /^[a-z]+:/.test(value))
      .flatMap((address) => {
        if (!/^https:\/\/localhost:3000\/[a-z0-9/.-]+$/.test(address)) return [`${address} is odd`];
        return existsSync(builtOf(address)) ? [] : [`${address} is not built`];
      }),

  'resources defined once, used, of the kind that their place asks for': (manifest) => {
    const kinds: Readonly<Record<string, string>> = {
      Image: 'Images',
      Runtime: 'Urls',
      SourceLocation: 'Urls',
      FunctionFile: 'Urls',
      LearnMoreUrl: 'Urls',
      Label: 'ShortStrings',
      Title: 'ShortStrings',
      Description: 'LongStrings',
    };
    const defined = [...new Set(Object.values(kinds))]
      .flatMap((group) => manifest.all(group).flatMap((element) => [...element.children]))
      .map((element) => attribute(element, 'id'));
    const uses = manifest.elements.filter((element) => element.hasAttribute('resid'));
    const used = uses.map((element) => attribute(element, 'resid'));
    return [
      ...doubles('resource', defined),
      ...defined.filter((id) => !used.includes(id)).map((id) => `${id} is not used`),
      ...uses.flatMap((use) => {
        const id = attribute(use, 'resid');
        const found = manifest.resource(id)?.parentElement?.localName ?? 'nowhere';
        return same(`${use.localName} ${id} stands in`, found, kinds[use.localName]);
      }),
    ];
  },

  'ids of their own, short enough': (manifest) => {
    const controls = [...manifest.all('Group'), ...manifest.all('Control')].map((element) =>
      attribute(element, 'id'),
    );
    const resources = manifest.elements
      .filter((element) => /^(Image|Url|String)$/.test(element.localName))
      .map((element) => attribute(element, 'id'));
    return [
      ...doubles('id', controls),
      ...controls.filter((id) => !/^BangVang\.\w{1,100}$/.test(id)).map((id) => `id ${id} is odd`),
      ...resources.filter((id) => id.length > 32).map((id) => `id ${id} is too long`),
    ];
  },

  'icons of every size, each a PNG of the size it is announced with': (manifest) => {
    const announced = (name: string, size: number) =>
      [valueOf(manifest.all(name)[0] ?? manifest.document.documentElement), size] as const;
    const icons = manifest.all('Icon');
    const images = [
      announced('IconUrl', 32),
      announced('HighResolutionIconUrl', 64),
      ...icons.flatMap((icon) =>
        [...icon.children].map(
          (image) =>
            [
              manifest.address(attribute(image, 'resid')),
              Number(attribute(image, 'size')),
            ] as const,
        ),
      ),
    ];
    return [
      ...icons.flatMap((icon) =>
        same(
          'icon sizes',
          [...icon.children].map((image) => Number(attribute(image, 'size'))),
          ICON_SIZES,
        ),
      ),
      ...images
        .filter(([address]) => existsSync(builtOf(address)))
        .flatMap(([address, size]) =>
          same(address, pngSize(builtOf(address)), { width: size, height: size }),
        ),
    ];
  },

  'Vietnamese first, each text with its English': (manifest) => [
    ...same('DefaultLocale', manifest.text('DefaultLocale'), 'vi-VN'),
    ...textsOf(manifest).flatMap((element) => [
      ...(valueOf(element) === '' ? [`${nameOf(element)} is empty`] : []),
      ...same(
        `overrides of ${nameOf(element)}`,
        [...element.children].map((each) => [
          attribute(each, 'Locale'),
          attribute(each, 'Value') !== '',
        ]),
        [['en-US', true]],
      ),
    ]),
  ],

  'no text longer than Office shows': (manifest) =>
    textsOf(manifest).flatMap((element) => {
      const isLong =
        element.parentElement?.localName === 'LongStrings' || element.localName === 'Description';
      const most = isLong ? 250 : 125;
      return [
        valueOf(element),
        ...[...element.children].map((each) => attribute(each, 'Value')),
      ].flatMap((text) => (text.length > most ? [`${nameOf(element)} is too long`] : []));
    }),

  'one group on the Home tab: Tính lại, Mở bảng, Tổng hợp hội nghị': (manifest) => [
    ...same(
      'tabs',
      manifest.all('OfficeTab').map((tab) => attribute(tab, 'id')),
      ['TabHome'],
    ),
    ...same('groups', manifest.all('Group').length, 1),
    ...same(
      'buttons',
      manifest.all('Control').map((control) =>
        manifest.address(
          attribute(
            [...control.children].find(({ localName }) => localName === 'Label'),
            'resid',
          ),
        ),
      ),
      ['Tính lại', 'Mở bảng', 'Tổng hợp hội nghị'],
    ),
    ...same('kinds of control', [...new Set(manifest.all('Control').map(typeOf))], ['Button']),
  ],

  'what the buttons run is what the code offers': (manifest) => [
    ...same(
      'functions',
      manifest
        .all('FunctionName')
        .map((name) => name.textContent)
        .sort(),
      [...ribbonButtons].sort(),
    ),
    ...manifest.all('Action').flatMap((action) => {
      const children = [...action.children].map(({ localName }) => localName);
      return typeOf(action) === 'ExecuteFunction'
        ? same('ExecuteFunction', children, ['FunctionName'])
        : same(typeOf(action), children, ['TaskpaneId', 'SourceLocation']);
    }),
  ],
} satisfies Readonly<Record<string, (manifest: Manifest) => string[]>>;

export type ManifestRule = keyof typeof manifestRules;

/** Every text that a manifest can give in another language. */
function textsOf(manifest: Manifest): readonly Element[] {
  const description = manifest.all('Description').filter((each) => !each.hasAttribute('resid'));
  return [...manifest.all('DisplayName'), ...description, ...manifest.all('String')];
}

function nameOf(element: Element): string {
  return element.getAttribute('id') ?? element.localName;
}

/** The faults of a manifest, by rule; only the rules that find some. Reading it may fail as a whole. */
export function manifestFaults(xml: string): Partial<Record<ManifestRule | 'XML', string[]>> {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  if (document.querySelector('parsererror') !== null) return { XML: ['not well-formed'] };
  const manifest = new Manifest(document);
  return Object.fromEntries(
    Object.entries(manifestRules)
      .map(([rule, check]) => [rule, check(manifest)] as const)
      .filter(([, faults]) => faults.length > 0),
  );
}
