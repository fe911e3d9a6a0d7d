/**
 * The children of the manifest's elements in the order that Office demands ([MS-OWEMXML]), as far as
 * this manifest may use them. "!" marks a child that must be there, "*" one that may come more than once.
 */
export const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id!',
    'AlternateId',
    'Version!',
    'ProviderName!',
    'DefaultLocale!',
    'DisplayName!',
    'Description!',
    'IconUrl!',
    'HighResolutionIconUrl!',
    'SupportUrl',
    'AppDomains',
    'Hosts!',
    'Requirements',
    'DefaultSettings!',
    'Permissions!',
    'VersionOverrides!',
    'ExtendedOverrides',
  ],
  'OfficeApp/Hosts': ['Host!'],
  DisplayName: ['Override*'],
  Description: ['Override*'],
  DefaultSettings: ['SourceLocation!'],
  VersionOverrides: ['Description', 'Requirements', 'Hosts!', 'Resources!', 'VersionOverrides'],
  'VersionOverrides/Requirements': ['Sets!'],
  Sets: ['Set!*'],
  'VersionOverrides/Hosts': ['Host!'],
  'VersionOverrides/Hosts/Host': ['Runtimes', 'DesktopFormFactor!'],
  Runtimes: ['Runtime!'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint!*'],
  GetStarted: ['Title!', 'Description!', 'LearnMoreUrl!'],
  ExtensionPoint: ['OfficeTab!*'],
  OfficeTab: ['Group!*'],
  Group: ['Label!', 'Icon!', 'Control!*'],
  Control: ['Label!', 'ToolTip', 'Supertip!', 'Icon!', 'Action!', 'Enabled'],
  Supertip: ['Title!', 'Description!'],
  Icon: ['Image!*'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title', 'FunctionName'],
  Resources: ['Images!', 'Urls!', 'ShortStrings!', 'LongStrings!'],
  Images: ['Image!*'],
  Urls: ['Url!*'],
  ShortStrings: ['String!*'],
  LongStrings: ['String!*'],
  Url: ['Override*'],
  String: ['Override!*'],
};

function parentsOf(element: Element): string {
  const names: string[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    names.unshift(at.localName);
  }
  return names.join('/');
}

/** The longest entry of the table above that fits the element and its parents. */
function allowedIn(element: Element): readonly string[] {
  const place = `/${parentsOf(element)}`;
  const fitting = Object.keys(CHILDREN).filter((key) => place.endsWith(`/${key}`));
  const [best] = fitting.sort((one, other) => other.length - one.length);
  return best === undefined ? [] : (CHILDREN[best] ?? []);
}

/** What is wrong with the children of an element: unknown, out of order, too many, missing. */
export function shapeFaults(element: Element): string[] {
  const place = parentsOf(element);
  const faults: string[] = [];
  const allowed = allowedIn(element).map((entry) => ({
    name: entry.replace(/[!*]/g, ''),
    required: entry.includes('!'),
    many: entry.includes('*'),
    seen: 0,
  }));
  let reached = 0;
  for (const child of element.children) {
    const position = allowed.findIndex(({ name }) => name === child.localName);
    const entry = allowed[position];
    if (entry === undefined) {
      faults.push(`${place}: ${child.localName} does not belong here`);
      continue;
    }
    entry.seen += 1;
    if (entry.seen > 1 && !entry.many) faults.push(`${place}: ${entry.name} comes twice`);
    if (position < reached) faults.push(`${place}: ${entry.name} comes too late`);
    reached = Math.max(reached, position);
  }
  for (const { name, required, seen } of allowed) {
    if (required && seen === 0) faults.push(`${place}: ${name} is missing`);
  }
  return [...faults, ...[...element.children].flatMap(shapeFaults)];
}
