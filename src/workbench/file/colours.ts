import { attributesOf, childElements, findChild, rootElement } from '../../hosts/file/xml/elements';

/** The colours of a workbook's theme in the order in which cells name them, as "RRGGBB". */
export type ThemeColours = readonly string[];

/** The theme of Office, for workbooks without one. */
const OFFICE: ThemeColours = [
  ...['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000'],
  ...['5B9BD5', '70AD47', '0563C1', '954F72'],
];

/** The first eight colours that files name by number; they come twice. */
const INDEXED: readonly string[] = [
  ...['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'],
];

/** Reads the colours of a theme part. */
export function readTheme(xml: string | null): ThemeColours {
  if (xml === null) return OFFICE;
  const elements = findChild(xml, rootElement(xml), 'themeElements');
  const scheme = elements === null ? null : findChild(xml, elements, 'clrScheme');
  if (scheme === null) return OFFICE;
  const colours = [...childElements(xml, scheme)].map((entry) => {
    const [colour] = childElements(xml, entry);
    if (colour === undefined) return '000000';
    const attributes = attributesOf(xml, colour);
    return attributes.get('lastClr') ?? attributes.get('val') ?? '000000';
  });
  // Files list dark before light, cells count light before dark.
  const [dark1 = '000000', light1 = 'FFFFFF', dark2 = '000000', light2 = 'FFFFFF'] = colours;
  return [light1, dark1, light2, dark2, ...colours.slice(4)];
}

/** The colour that an element's attributes name, as "#RRGGBB"; null for none or the automatic one. */
export function colourIn(
  attributes: ReadonlyMap<string, string> | null,
  theme: ThemeColours,
): string | null {
  if (attributes === null) return null;
  const tint = Number(attributes.get('tint') ?? 0);
  const named = attributes.get('rgb')?.slice(-6) ?? themeOrIndexed(attributes, theme);
  return named === undefined ? null : `#${tinted(named, tint)}`;
}

function themeOrIndexed(
  attributes: ReadonlyMap<string, string>,
  theme: ThemeColours,
): string | undefined {
  const [number, index] = [attributes.get('theme'), attributes.get('indexed')];
  if (number !== undefined) return theme[Number(number)];
  return index === undefined || Number(index) > 15 ? undefined : INDEXED[Number(index) % 8];
}

function tinted(colour: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const mixed = parts.map((part) =>
    Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint),
  );
  return mixed
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
