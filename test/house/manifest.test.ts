/**
 * @jest-environment jsdom
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DEVELOPMENT_HOST, hostAddress, manifestAt } from '../../scripts/host-address.js';
import { manifestFaults, manifestRules, type ManifestRule } from './manifest-rules';
import { ROOT } from './run-tool';

const text = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');

test('it keeps every rule', () => {
  expect(manifestFaults(text)).toEqual({});
});

test('its version is that of the package', () => {
  const version = /<Version>(.*)\.0<\/Version>/.exec(text)?.[1] ?? '?';
  expect(readFileSync(path.join(ROOT, 'package.json'), 'utf8')).toContain(
    `"version": "${version}"`,
  );
});

/** What is broken, how, and the rule that must see it; others may see it too. */
const BROKEN: readonly (readonly [
  from: string | RegExp,
  to: string,
  seenBy: ManifestRule | 'XML',
])[] = [
  ['</Resources>', '</Resorces>', 'XML'],
  ['<ProviderName>Bảng Vàng</ProviderName>', '', 'elements in the order of the schema'],
  ['<Permissions>ReadWriteDocument</Permissions>', '', 'elements in the order of the schema'],
  ['<FunctionFile resid="Pane.Url"/>', '', 'ribbon and pane are one page'],
  [
    /(<FunctionFile.*?>)(\s*)(<ExtensionPoint[^]*<\/ExtensionPoint>)/,
    '$3$2$1',
    'elements in the order of the schema',
  ],
  [
    /(<Runtimes>[^]*<\/Runtimes>)\s*(<DesktopFormFactor>[^]*<\/DesktopFormFactor>)/,
    '$2$1',
    'elements in the order of the schema',
  ],
  [
    '<Label resid="Group.Label"/>',
    '<Lable resid="Group.Label"/>',
    'elements in the order of the schema',
  ],
  ['169e4a7e-0883', '169e4a7e', 'a GUID, the version of four numbers, the name'],
  ['<Version>0.', '<Version>v0.', 'a GUID, the version of four numbers, the name'],
  [
    '<Host Name="Workbook"/>',
    '<Host Name="Wrokbook"/>',
    'for Excel workbooks, which it reads and writes',
  ],
  ['>ReadWriteDocument<', '>ReadDocument<', 'for Excel workbooks, which it reads and writes'],
  [
    '<DefaultSettings>',
    '<Requirements><Sets><Set Name="ExcelApi" MinVersion="1.14"/></Sets></Requirements><DefaultSettings>',
    'nothing asked for but the shared runtime, and that only of the ribbon',
  ],
  [
    /<Requirements>[^]*<\/Requirements>/,
    '',
    'nothing asked for but the shared runtime, and that only of the ribbon',
  ],
  [
    '<Set Name="SharedRuntime" MinVersion="1.1"/>',
    '<Set Name="SharedRuntime" MinVersion="1.1"/><Set Name="ExcelApi" MinVersion="1.14"/>',
    'nothing asked for but the shared runtime, and that only of the ribbon',
  ],
  [
    '</OfficeApp>',
    '<ExtendedOverrides Url="https://localhost:3000/taskpane.html"/></OfficeApp>',
    'nothing asked for but the shared runtime, and that only of the ribbon',
  ],
  [/<Runtimes>[^]*<\/Runtimes>/, '', 'ribbon and pane are one page'],
  ['lifetime="long"', 'lifetime="short"', 'ribbon and pane are one page'],
  ['<Runtime resid="Pane.Url"', '<Runtime resid="Icon.16"', 'ribbon and pane are one page'],
  [
    '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/>',
    '<SourceLocation DefaultValue="https://localhost:3000/notice.html"/>',
    'ribbon and pane are one page',
  ],
  [
    'https://localhost:3000/assets/icons/icon-32.png',
    'http://localhost:3000/assets/icons/icon-32.png',
    'addresses over https at the one host, each a file of the build',
  ],
  [
    'https://localhost:3000/assets/icons/recompute-20.png',
    'https://elsewhere.example/assets/icons/recompute-20.png',
    'addresses over https at the one host, each a file of the build',
  ],
  [
    'icons/recompute-20.png',
    'icons/recompute-21.png',
    'addresses over https at the one host, each a file of the build',
  ],
  [
    'resid="Group.Label"',
    'resid="Group.Lable"',
    'resources defined once, used, of the kind that their place asks for',
  ],
  [
    '<bt:Urls>',
    '<bt:Urls><bt:Url id="Help.Url" DefaultValue="https://localhost:3000/taskpane.html"/>',
    'resources defined once, used, of the kind that their place asks for',
  ],
  [
    'bt:String id="OpenPane.Label"',
    'bt:String id="Group.Label"',
    'resources defined once, used, of the kind that their place asks for',
  ],
  [
    '<Description resid="Recompute.Description"/>',
    '<Description resid="Recompute.Label"/>',
    'resources defined once, used, of the kind that their place asks for',
  ],
  ['id="BangVang.Summarise"', 'id="BangVang.Recompute"', 'ids of their own, short enough'],
  ['id="BangVang.Summarise"', 'id="Tổng hợp"', 'ids of their own, short enough'],
  [
    /OpenPane\.Description/g,
    'OpenPane.DescriptionOfWhatItDoesHere',
    'ids of their own, short enough',
  ],
  [
    '<bt:Image size="40" resid="Summarise.40"/>',
    '',
    'icons of every size, each a PNG of the size it is announced with',
  ],
  [
    'icons/summarise-40.png',
    'icons/summarise-48.png',
    'icons of every size, each a PNG of the size it is announced with',
  ],
  [
    /<IconUrl DefaultValue="[^"]*"/,
    '<IconUrl DefaultValue="https://localhost:3000/assets/icons/icon-64.png"',
    'icons of every size, each a PNG of the size it is announced with',
  ],
  ['>vi-VN<', '>en-US<', 'Vietnamese first, each text with its English'],
  ['DefaultValue="Tính lại"', 'DefaultValue=""', 'Vietnamese first, each text with its English'],
  [
    '<bt:Override Locale="en-US" Value="Open pane"/>',
    '<bt:Override Locale="fr-FR" Value="Open pane"/>',
    'Vietnamese first, each text with its English',
  ],
  ['Value="Open pane"', 'Value=""', 'Vietnamese first, each text with its English'],
  [
    'DefaultValue="Mở bảng"',
    `DefaultValue="${'a'.repeat(126)}"`,
    'no text longer than Office shows',
  ],
  [
    'Value="Recomputes, then takes',
    `Value="${'a'.repeat(240)} takes`,
    'no text longer than Office shows',
  ],
  [
    /<Description DefaultValue="[^"]*"/,
    `<Description DefaultValue="${'a'.repeat(251)}"`,
    'no text longer than Office shows',
  ],
  ['"TabHome"', '"TabData"', 'one group on the Home tab: Tính lại, Mở bảng, Tổng hợp hội nghị'],
  [
    'DefaultValue="Tính lại"',
    'DefaultValue="Tính"',
    'one group on the Home tab: Tính lại, Mở bảng, Tổng hợp hội nghị',
  ],
  [
    'xsi:type="Button" id="BangVang.Recompute"',
    'xsi:type="Menu" id="BangVang.Recompute"',
    'one group on the Home tab: Tính lại, Mở bảng, Tổng hợp hội nghị',
  ],
  ['>summarise<', '>summarize<', 'what the buttons run is what the code offers'],
  [
    'xsi:type="ShowTaskpane"',
    'xsi:type="ExecuteFunction"',
    'what the buttons run is what the code offers',
  ],
];

describe('the rules see what is broken', () => {
  test.each(BROKEN)('%s -> %s', (from, to, seenBy) => {
    const broken = text.replace(from, to);
    expect(broken).not.toBe(text);
    expect(Object.keys(manifestFaults(broken))).toContain(seenBy);
  });

  test('every rule is shown to see something', () => {
    const shown = new Set<string>(BROKEN.map(([, , seenBy]) => seenBy));
    expect(Object.keys(manifestRules).filter((rule) => !shown.has(rule))).toEqual([]);
  });
});

describe('the host of the built files', () => {
  test('the build puts the one setting in every address', () => {
    const built = readFileSync(path.join(ROOT, 'dist/manifest.xml'), 'utf8');
    expect(built).toBe(manifestAt(text, hostAddress(process.env['BANG_VANG_HOST'])));
  });

  test('a manifest for another host has no trace of the development host but the same rest', () => {
    const moved = manifestAt(text, hostAddress('https://thidua.example.vn/bang-vang/'));
    const addresses = text.split(`${DEVELOPMENT_HOST}/`).length;
    expect(moved).not.toContain('localhost');
    expect(moved).toContain('"https://thidua.example.vn/bang-vang/taskpane.html"');
    expect(moved.split('https://thidua.example.vn/bang-vang/')).toHaveLength(addresses);
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
