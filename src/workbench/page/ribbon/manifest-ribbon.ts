import type { DisplayLanguage } from '../../xdm/app-context';

/** What a press of a button does. */
export type RibbonAction =
  { readonly kind: 'show-pane' } | { readonly kind: 'run'; readonly functionName: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** The address of a picture of 32 pixels; empty where there is none. */
  readonly icon: string;
  readonly action: RibbonAction;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** What Excel takes of an add-in's manifest. Addresses are paths on the server that the page came from. */
export interface ManifestFacts {
  readonly id: string;
  readonly groups: readonly RibbonGroup[];
  readonly panePath: string;
  /** The page that buttons run functions in. */
  readonly functionPath: string;
  /** Whether the buttons run in the pane's own page, which then lives as long as the workbook is open. */
  readonly isShared: boolean;
}

/** Reads what a ribbon needs of a manifest, in one language. */
export function readManifest(xml: string, language: DisplayLanguage): ManifestFacts {
  const manifest = new DOMParser().parseFromString(xml, 'application/xml');
  const text = (resource: string) => resourceText(manifest, resource, language);
  const pane = first(manifest, 'SourceLocation', 'DefaultSettings')?.getAttribute('DefaultValue');
  const base = (pane ?? '').replace(/[^/]*$/, '');
  // Wherever the built files are to be served from, here they stand at the root.
  const pathOf = (address: string) => (address === '' ? '' : `/${address.slice(base.length)}`);
  const functionFile = first(manifest, 'FunctionFile')?.getAttribute('resid') ?? '';
  const runtime = all(manifest, 'Runtime').find(
    (element) => element.getAttribute('lifetime') === 'long',
  );
  return {
    id: first(manifest, 'Id')?.textContent ?? '',
    groups: all(manifest, 'Group').map((group) => ({
      label: text(labelOf(group)),
      buttons: all(group, 'Control').map((control) => buttonOf(control, text, pathOf)),
    })),
    panePath: pathOf(pane ?? ''),
    functionPath: pathOf(functionFile === '' ? (pane ?? '') : text(functionFile)),
    isShared: runtime !== undefined,
  };
}

function buttonOf(
  control: Element,
  text: (resource: string) => string,
  pathOf: (address: string) => string,
): RibbonButton {
  const action = first(control, 'Action');
  const functionName = first(control, 'FunctionName')?.textContent ?? '';
  const isFunction = action?.getAttribute('xsi:type') === 'ExecuteFunction';
  const description = first(control, 'Description')?.getAttribute('resid') ?? '';
  const icon = all(control, 'Image').find((image) => image.getAttribute('size') === '32');
  return {
    id: control.getAttribute('id') ?? '',
    label: text(labelOf(control)),
    tip: text(description),
    icon: pathOf(text(icon?.getAttribute('resid') ?? '')),
    action: isFunction ? { kind: 'run', functionName } : { kind: 'show-pane' },
  };
}

/** The resource that names a group or a button: its own, not one of what is inside. */
function labelOf(element: Element): string {
  const label = [...element.children].find(({ localName }) => localName === 'Label');
  return label?.getAttribute('resid') ?? '';
}

function resourceText(manifest: Document, id: string, language: DisplayLanguage): string {
  if (id === '') return '';
  const resources = first(manifest, 'Resources');
  const entry = resources === null ? undefined : withId(resources, id);
  const override = [...(entry?.children ?? [])].find(
    (element) => element.getAttribute('Locale')?.toLowerCase() === language.toLowerCase(),
  );
  return override?.getAttribute('Value') ?? entry?.getAttribute('DefaultValue') ?? '';
}

function withId(resources: Element, id: string): Element | undefined {
  return [...resources.querySelectorAll('*')].find((element) => element.getAttribute('id') === id);
}

function all(parent: Document | Element, name: string): readonly Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

function first(
  parent: Document | Element,
  name: string,
  inside: string | null = null,
): Element | null {
  const found = all(parent, name);
  if (inside === null) return found[0] ?? null;
  return found.find((element) => element.parentElement?.localName === inside) ?? null;
}
