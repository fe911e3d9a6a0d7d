/**
 * @jest-environment jsdom
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DEVELOPMENT_HOST, hostAddress, manifestAt } from '../../scripts/host-address.js';
import { shapeFaults } from './manifest-shape';
import { pngSize } from './png-size';

const ROOT = path.join(__dirname, '../..');
const text = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');

function parse(xml: string): Document {
  return new DOMParser().parseFromString(xml, 'application/xml');
}

const manifest = parse(text);
const all = (name: string) => [...manifest.getElementsByTagNameNS('*', name)];
const attribute = (element: Element, name: string) => element.getAttribute(name) ?? '';
const value = (name: string) => all(name)[0]?.textContent;
const elements = [...manifest.querySelectorAll('*')];

/** Every text that a manifest can give in another language, with its default and its overrides. */
const localised = elements.filter((element) =>
  [...element.children].some(({ localName }) => localName === 'Override'),
);

const addresses = elements
  .map((element) => attribute(element, 'DefaultValue'))
  .filter((address) => /^[a-z]+:/.test(address));

test('it is well-formed', () => {
  expect(manifest.querySelector('parsererror')).toBeNull();
  expect(manifest.documentElement.localName).toBe('OfficeApp');
  expect(parse('<a><b></a>').querySelector('parsererror')).not.toBeNull();
});

test('its elements stand in the order that Office demands, none missing, none unknown', () => {
  expect(shapeFaults(manifest.documentElement)).toEqual([]);
});

test.each([
  ['<ProviderName>Bảng Vàng</ProviderName>', '', ['OfficeApp: ProviderName is missing']],
  ['<Permissions>ReadWriteDocument</Permissions>', '', ['OfficeApp: Permissions is missing']],
  [
    '<FunctionFile',
    '<FunctionFil',
    ['OfficeApp/VersionOverrides/Hosts/Host/DesktopFormFactor: FunctionFil does not belong here'],
  ],
  [
    '<Version>0.1.0.0</Version>',
    '<DefaultLocale>vi-VN</DefaultLocale>',
    [
      'OfficeApp: ProviderName comes too late',
      'OfficeApp: DefaultLocale comes twice',
      'OfficeApp: Version is missing',
    ],
  ],
])('the check of the order sees %s become "%s"', (from, to, faults) => {
  expect(text).toContain(from);
  expect(shapeFaults(parse(text.replace(from, to)).documentElement)).toEqual(faults);
});

test('it says who it is: a GUID, the version of the package, the name', () => {
  expect(value('Id')).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  const packageFile = readFileSync(path.join(ROOT, 'package.json'), 'utf8');
  expect(packageFile).toContain(`"version": "${(value('Version') ?? '').replace(/\.0$/, '')}"`);
  expect(value('ProviderName')).toBe('Bảng Vàng');
});

test('it is for Excel workbooks, reads and writes, and asks for no requirement set', () => {
  const hosts = all('Host').map(
    (host) =>
      host.getAttribute('Name') ??
      host.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type'),
  );
  expect(hosts).toEqual(['Workbook', 'Workbook']);
  expect(value('Permissions')).toBe('ReadWriteDocument');
  expect(all('Requirements')).toEqual([]);
  expect(all('AppDomains')).toEqual([]);
});

test('every address is at the one host, over https, and leads to a file of the build', () => {
  expect(addresses.length).toBeGreaterThan(5);
  for (const address of addresses) {
    expect(address).toMatch(/^https:\/\/localhost:3000\/[a-z0-9/.-]+$/);
    const file = address.slice(`${DEVELOPMENT_HOST}/`.length);
    expect([file, existsSync(path.join(ROOT, 'dist', file))]).toEqual([file, true]);
  }
});

test('every resource id is defined once, short enough, and used', () => {
  const defined = ['Images', 'Urls', 'ShortStrings', 'LongStrings']
    .flatMap((group) => all(group).flatMap((element) => [...element.children]))
    .map((element) => attribute(element, 'id'));
  const used = elements
    .filter((element) => element.hasAttribute('resid'))
    .map((element) => attribute(element, 'resid'));
  expect(defined).toEqual([...new Set(defined)]);
  expect([...new Set(used)].sort()).toEqual([...defined].sort());
  for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
});

test('a resource is of the kind that its place asks for', () => {
  const kind = (id: string) =>
    elements.find((element) => attribute(element, 'id') === id)?.parentElement?.localName;
  const wanted: Record<string, string> = {
    Image: 'Images',
    SourceLocation: 'Urls',
    FunctionFile: 'Urls',
    LearnMoreUrl: 'Urls',
    Label: 'ShortStrings',
    Title: 'ShortStrings',
    Description: 'LongStrings',
  };
  for (const element of elements.filter((each) => each.hasAttribute('resid'))) {
    const id = attribute(element, 'resid');
    expect([id, kind(id)]).toEqual([id, wanted[element.localName]]);
  }
});

test('every icon has the size that it is announced with', () => {
  const icons = all('Icon').flatMap((icon) => [...icon.children]);
  const sizes = icons.map((icon) => Number(attribute(icon, 'size')));
  expect([...new Set(sizes)]).toEqual([16, 32, 64, 80]);
  const named = (name: string) =>
    attribute(all(name)[0] ?? manifest.documentElement, 'DefaultValue');
  const announced = [
    ...icons.map((icon) => {
      const id = attribute(icon, 'resid');
      const image = elements.find((element) => attribute(element, 'id') === id);
      return [image?.getAttribute('DefaultValue') ?? '', Number(attribute(icon, 'size'))] as const;
    }),
    [named('IconUrl'), 32] as const,
    [named('HighResolutionIconUrl'), 64] as const,
  ];
  for (const [address, size] of announced) {
    const file = path.join(ROOT, address.slice(DEVELOPMENT_HOST.length));
    expect(pngSize(file)).toEqual({ width: size, height: size });
  }
});

test('every text is Vietnamese first and has its English', () => {
  expect(value('DefaultLocale')).toBe('vi-VN');
  const texts = [...all('DisplayName'), ...all('String')];
  const [description] = all('Description');
  if (description) texts.push(description);
  expect(localised).toHaveLength(texts.length);
  for (const each of texts) {
    expect(attribute(each, 'DefaultValue')).not.toBe('');
    const locales = [...each.children].map((override) => attribute(override, 'Locale'));
    expect(locales).toEqual(['en-US']);
    for (const override of each.children) expect(attribute(override, 'Value')).not.toBe('');
  }
});

test('no text is longer than Office allows', () => {
  const longest = (element: Element) =>
    Math.max(
      attribute(element, 'DefaultValue').length,
      ...[...element.children].map((override) => attribute(override, 'Value').length),
    );
  const group = (name: string) => all(name).flatMap((element) => [...element.children]);
  for (const each of [...group('ShortStrings'), ...all('DisplayName')]) {
    expect(longest(each)).toBeLessThanOrEqual(125);
  }
  for (const each of [...group('LongStrings'), ...all('Description').slice(0, 1)]) {
    expect(longest(each)).toBeLessThanOrEqual(250);
  }
});

test('the ribbon has one group on the Home tab, whose button opens the pane', () => {
  expect(all('OfficeTab').map((tab) => attribute(tab, 'id'))).toEqual(['TabHome']);
  expect(all('Group')).toHaveLength(1);
  const [action] = all('Action');
  expect(action?.querySelector('SourceLocation')?.getAttribute('resid')).toBe('Pane.Url');
});

describe('the host of the built files', () => {
  test('the build puts the one setting in every address', () => {
    const built = readFileSync(path.join(ROOT, 'dist/manifest.xml'), 'utf8');
    expect(built).toBe(manifestAt(text, hostAddress(process.env['BANG_VANG_HOST'])));
  });

  test('a manifest for another host has no trace of the development host but the same rest', () => {
    const moved = manifestAt(text, hostAddress('https://thidua.example.vn/bang-vang/'));
    expect(moved).not.toContain('localhost');
    expect(moved).toContain('"https://thidua.example.vn/bang-vang/taskpane.html"');
    expect(moved.split('https://thidua.example.vn/bang-vang/')).toHaveLength(addresses.length + 1);
  });

  test.each([undefined, '', ' ', `${DEVELOPMENT_HOST}/`])(
    '%j is the development host',
    (setting) => {
      expect(hostAddress(setting)).toBe(DEVELOPMENT_HOST);
    },
  );

  test.each([
    'http://thidua.example.vn',
    'thidua.example.vn',
    'https://',
    'https://a b',
    'https://a"b',
  ])('%s is refused', (setting) => {
    expect(() => hostAddress(setting)).toThrow(setting.trim());
  });
});
